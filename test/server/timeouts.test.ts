import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { Store } from "../../src/store/port.ts";
import { sampleStore } from "../api/sample-graph.ts";
import { onBothEngines } from "./engines.ts";

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };
const SLOW = `{ stats { articles } claims { nodes { about { name } } } }`;

/** Seconds on Grafeo, which goes on to the end; hours on Neo4j. */
const TEXTS = {
  Grafeo: "UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a * b AS n RETURN max(n) AS articles",
  Neo4j: "UNWIND range(1, 100000000000) AS n RETURN max(n) AS articles",
};

await onBothEngines((engine, open) => {
  let store: Store;
  let server: RunningServer;
  const calls: string[] = [];
  beforeAll(async () => {
    store = await sampleStore(open());
    const slow = slowToCount(store, TEXTS[engine], calls);
    server = await startServer({ store: slow, config: { ...config, requestTimeoutMs: 300 } });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  describe("a request that takes too long", () => {
    it("is answered with TIMEOUT, once, and those after it as ever", async () => {
      const answer = await post(server, SLOW);
      expect(answer.status).toBe(504);
      expect(await answer.json()).toEqual({
        errors: [
          {
            message: "expected to answer within 300 ms, but the store had not given all that was asked",
            extensions: { code: "TIMEOUT" },
          },
        ],
        extensions: { cost: { requested: 122, limit: 300_000 } },
      });
      // An engine that plans a statement for the first time may be late for that alone.
      const next = async () => (await post(server, "{ entities(first: 1) { totalCount } }")).json();
      await expect
        .poll(next, { timeout: 20_000 })
        .toMatchObject({ data: { entities: { totalCount: expect.any(Number) } } });
    });

    it("asks the store no more once its client has hung up", async () => {
      const { port } = new URL(server.url);
      calls.length = 0;
      const client = connect(Number(port), "127.0.0.1");
      const body = JSON.stringify({ query: "{ stats { articles } }" });
      client.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      await expect.poll(() => calls, { timeout: 10_000 }).toEqual(["begun"]);
      client.destroy();
      await expect.poll(() => calls, { timeout: 10_000 }).toEqual(["begun", "the client waited"]);
      expect((await post(server, "{ __typename }")).status).toBe(200);
    });
  });

  it("a connection that is slow to send its request is closed", async () => {
    const { port } = new URL(server.url);
    const head = "POST /graphql HTTP/1.1\r\nhost: x\r\n";
    for (const part of [head, `${head}content-type: application/json\r\ncontent-length: 9\r\n\r\n{`]) {
      const client = connect(Number(port), "127.0.0.1");
      let received = "";
      client.setEncoding("utf8").on("data", (text) => {
        received += text;
      });
      client.write(part);
      await new Promise((resolve) => client.once("close", resolve));
      expect(received).toMatch(/^HTTP\/1.1 408 /);
    }
    expect((await post(server, "{ __typename }")).status).toBe(200);
  });
});

function post(server: RunningServer, query: string) {
  return fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
}

type Reading = { read(text: string, params: object): Promise<unknown> };

/** The store, but that counting runs a slow text of Cypher. `calls` is told when it begins, and why it ends. */
function slowToCount(store: Store, text: string, calls: string[]): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === "within") return (signal: AbortSignal) => slowToCount(target.within(signal), text, calls);
      if (name !== "counts") return (target[name] as (...given: unknown[]) => unknown).bind(target);
      return async () => {
        calls.push("begun");
        await (target as unknown as Reading).read(text, {}).catch((error: Error) => {
          calls.push(error.message.split(",")[0] as string);
          throw error;
        });
        throw new Error("expected to be stopped, but came to the end");
      };
    },
  });
}
