import neo4jDriver from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { StoreError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import { neo4jForTests } from "../neo4j.ts";
import { contract } from "./contract.ts";
import { ALL, ARTICLES, check, moments, writeUntil } from "./crash.ts";
import { empty } from "./empty.ts";

const neo4j = await neo4jForTests();

if (neo4j) {
  const options = { kind: "neo4j", ...neo4j } as const;
  const env = { NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };

  contract("Neo4j", async () => {
    await empty(neo4j);
    return openStore(options);
  });

  describe("on Neo4j", () => {
    test("when the writer is killed, every acknowledged article is there, each whole", {
      timeout: 240_000,
    }, async () => {
      await empty(neo4j);
      const acknowledged: string[] = [];
      for (const after of moments()) {
        const kill = (writer: { kill(signal: "SIGKILL"): unknown }) => writer.kill("SIGKILL");
        acknowledged.push(...(await writeUntil(neo4j.uri, `0,${ARTICLES}`, after, kill, env)));
        await check(options, acknowledged);
      }
    });

    test("three processes writing the same articles at once lose and double nothing", {
      timeout: 240_000,
    }, async () => {
      await empty(neo4j);
      const tasks = ["0,40", "20,40", "10,40"];
      const written = await Promise.all(tasks.map((task) => writeUntil(neo4j.uri, task, 1000, () => {}, env)));
      expect(written.map((ids) => ids.length)).toEqual([40, 40, 40]);
      const store = await openStore(options);
      expect(await store.counts()).toMatchObject({
        ...{ articles: 60, people: 1, organizations: 1, claims: 180, citations: 120 },
      });
      expect(await store.namesLike("budanov ", 1000)).toHaveLength(60);
      expect((await store.contradictions({}, ALL)).total).toBe(59 * 2 - 1);
      await store.close();
    });

    test("the server ends a query that nobody waits for", async () => {
      await empty(neo4j);
      const store = await openStore(options);
      const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
      const running = async () => {
        const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery");
        return records.filter((record) => String(record.get("currentQuery")).startsWith("UNWIND")).length;
      };
      const controller = new AbortController();
      const within = store.within(controller.signal) as unknown as {
        read(text: string, params: object): Promise<unknown>;
      };
      const endless = within.read("UNWIND range(1, 100000000000) AS n RETURN max(n)", {});
      await expect.poll(running, { timeout: 20_000 }).toBe(1);
      const late = new StoreError("TIMEOUT", "nobody waits");
      controller.abort(late);
      await expect(endless).rejects.toBe(late);
      await expect.poll(running, { timeout: 20_000 }).toBe(0);
      await store.ping();
      await driver.close();
      await store.close();
    });

    test("a closed store is unavailable", async () => {
      const store = await openStore(options);
      await store.ping();
      await store.close();
      await expect(store.ping()).rejects.toMatchObject({ name: "StoreError", code: "UNAVAILABLE" });
    });
  });
} else {
  describe("a store on Neo4j", () => test.skip("needs NEO4J_URI, Docker, or java and mvn", () => {}));
}
