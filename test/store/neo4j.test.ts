import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import neo4jDriver from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { StoreError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import { neo4jForTests } from "../neo4j.ts";
import { contract } from "./contract.ts";
import { ALL, ARTICLES, check, moments, writeUntil } from "./crash.ts";
import { empty, run } from "./empty.ts";
import { alone, articleGraph, nothing } from "./factory.ts";
import { expectSearched, FORGET_WORDS, writeSearched } from "./searched.ts";

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

    test("another process finds at once what is written, and no more what is removed", async () => {
      await empty(neo4j);
      const [writer, reader] = [await openStore(options), await openStore(options)];
      for (let at = 0; at < 5; at++) {
        await writer.write(articleGraph(`n${at}`, { claims: [{ text: `bridge ${at}` }] }), alone, nothing);
        expect(await reader.search(["bridge"], ["Claim"], 100)).toHaveLength(at + 1);
      }
      await writer.remove("article:n3", () => []);
      expect(await reader.search(["bridge"], ["Claim"], 100)).toHaveLength(4);
      await writer.close();
      await reader.close();
    });

    test("a store from before there was a search gets its words and its index when it is opened", {
      timeout: 240_000,
    }, async () => {
      await empty(neo4j);
      await writeSearched(options);
      for (const text of [...FORGET_WORDS, "DROP INDEX search"]) await run(neo4j, text);
      const fresh = { kind: "grafeo", path: join(await mkdtemp(join(tmpdir(), "hearsay-")), "fresh") } as const;
      await writeSearched(fresh);
      await expectSearched(options, fresh);
      await rm(dirname(fresh.path), { recursive: true });
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
