import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { StoreError } from "../../src/errors.ts";
import { QUESTIONS } from "../../src/explorer/questions.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { Store } from "../../src/store/port.ts";
import { sampleStore } from "../api/sample-graph.ts";
import { printed, start } from "../cli/hearsay.ts";

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };

let store: Store;
beforeAll(async () => {
  store = await sampleStore();
});
afterAll(() => store.close());

async function withServer(set: Partial<typeof config>, use: (server: RunningServer) => Promise<void>, over = store) {
  const server = await startServer({ store: over, config: { ...config, ...set } });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

async function ask({ url }: RunningServer, query: string, headers: Record<string, string> = {}, variables = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, id: answer.headers.get("x-request-id"), body: await answer.json() };
}

describe("/metrics", () => {
  it("counts requests by operation and outcome, and calls of the store by name", async () => {
    await withServer({}, async (server) => {
      await ask(server, "query Mine { stats { articles } }");
      await ask(server, "query Mine { stats { articles } }");
      await ask(server, "{ gossip }");
      await ask(server, `{ whoCites(source: "Nobody") { totalCount } }`);
      await fetch(`${server.url}/gossip/${Math.random()}`);
      const answer = await fetch(`${server.url}/metrics`);
      expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
      const text = await answer.text();
      const count = (labels: string) =>
        Number(new RegExp(`^hearsay_request_seconds_count\\{${labels}\\} (\\d+)$`, "m").exec(text)?.[1]);
      expect(count('route="/graphql",operation="query",outcome="OK"')).toBe(2);
      expect(count('route="/graphql",operation="none",outcome="GRAPHQL_VALIDATION_FAILED"')).toBe(1);
      expect(count('route="/graphql",operation="query",outcome="NOT_FOUND"')).toBe(1);
      expect(count('route="none",operation="none",outcome="HTTP_404"')).toBe(1);
      expect(text).toMatch(/^hearsay_store_call_seconds_count\{call="counts",outcome="OK"\} 2$/m);
      expect(text).toMatch(/^hearsay_requests_in_flight 1$/m); // the one that asks
      expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
      expect(text).not.toMatch(/Mine|Nobody|gossip/);
    });
  });

  it("tells of calls that failed", async () => {
    const failing = new Proxy(store, {
      get(target, name: keyof Store) {
        if (name === "within") return () => failing;
        if (name === "counts") return () => Promise.reject(new StoreError("FAILED", "no"));
        return (target[name] as (...given: unknown[]) => unknown).bind(target);
      },
    });
    await withServer(
      {},
      async (server) => {
        await ask(server, "{ stats { articles } }");
        const text = await (await fetch(`${server.url}/metrics`)).text();
        expect(text).toMatch(/^hearsay_store_call_seconds_count\{call="counts",outcome="FAILED"\} 1$/m);
        expect(text).toContain('operation="query",outcome="INTERNAL_SERVER_ERROR"} 1');
      },
      failing,
    );
  });

  it("is there only where it was wanted", async () => {
    await withServer({ metrics: false }, async (server) => {
      expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    });
  });
});

describe("a load", () => {
  /** What a load of three articles is told by a store that fails at the second. */
  const toldBy = async (code: "FAILED" | "UNAVAILABLE") => {
    const own = await sampleStore();
    let writes = 0;
    const failing: Store = new Proxy(own, {
      get(target, name: keyof Store) {
        if (name === "within") return () => failing;
        if (name === "write" && ++writes === 2) return () => Promise.reject(new StoreError(code, "secret"));
        return (target[name] as (...given: unknown[]) => unknown).bind(target);
      },
    });
    const told: object[] = [];
    await withServer(
      {},
      async ({ url }) => {
        const body = ["one", "two", "three"].map((it) => `${JSON.stringify({ text: `Ann Hill said ${it}.` })}\n`);
        const headers = { "content-type": "application/x-ndjson", accept: "application/x-ndjson" };
        const answer = await fetch(`${url}/ingest`, { method: "POST", headers, body: body.join("") });
        for (const line of (await answer.text()).trim().split("\n")) told.push(JSON.parse(line));
      },
      failing,
    );
    await own.close();
    expect(JSON.stringify(told)).not.toContain("secret");
    return told;
  };

  it("goes on past an article that the store cannot take", async () => {
    expect(await toldBy("FAILED")).toEqual([
      expect.objectContaining({ line: 1, added: true }),
      { line: 2, userErrors: [expect.objectContaining({ field: [], code: "FAILED" })] },
      expect.objectContaining({ line: 3, added: true }),
      { added: 2, known: 0, refused: 1, complete: true, reason: null },
    ]);
  });

  it("ends where the store does not answer", async () => {
    expect(await toldBy("UNAVAILABLE")).toEqual([
      expect.objectContaining({ line: 1, added: true }),
      expect.objectContaining({ added: 1, refused: 0, complete: false, reason: expect.stringContaining("our side") }),
    ]);
  });
});

describe("a request's id", () => {
  it("is the client's own if it is sane, and else made", async () => {
    await withServer({}, async (server) => {
      expect((await ask(server, "{ __typename }", { "x-request-id": "trace-1:a.b_C" })).id).toBe("trace-1:a.b_C");
      for (const odd of ["", "a b", "x".repeat(65), "<script>", "a,b"]) {
        expect((await ask(server, "{ __typename }", { "x-request-id": odd })).id).toMatch(/^[0-9a-f-]{36}$/);
      }
      const other = await fetch(`${server.url}/gossip`, { headers: { "x-request-id": "mine" } });
      expect(other.headers.get("x-request-id")).toBe("mine");
    });
  });

  it("stands in an error of ours, to be quoted, and in no other", async () => {
    const failing = new Proxy(store, { get: () => () => Promise.reject(new TypeError("secret")) });
    const overlaid = new Proxy(store, {
      get: (target, name: keyof Store) => (name === "within" ? () => failing : target[name]),
    });
    await withServer(
      {},
      async (server) => {
        const { body, id } = await ask(server, "{ stats { articles } }");
        expect(body.errors[0].extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", requestId: id });
        expect(JSON.stringify(body)).not.toContain("secret");
        expect((await ask(server, "{ gossip }")).body.errors[0].extensions).toEqual({
          code: "GRAPHQL_VALIDATION_FAILED",
        });
      },
      overlaid,
    );
  });
});

describe("INTROSPECTION=off", () => {
  it("keeps the schema, the playground and what a name may have meant", async () => {
    await withServer({ introspection: false }, async (server) => {
      for (const query of ["{ __schema { types { name } } }", `{ __type(name: "Claim") { name } }`]) {
        expect((await ask(server, query)).body.errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
      }
      expect((await ask(server, "{ stats { __typename } }")).status).toBe(200);
      const kind = "query ($kind: EntityKind) { entities(kind: $kind) { totalCount } }";
      const filter = "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }";
      const answers = [
        await ask(server, "{ stat { articles } }"),
        await ask(server, "{ stats { article } }"),
        await ask(server, "{ claims(frst: 1) { totalCount } }"),
        await ask(server, "{ entities(kind: PERSN) { totalCount } }"),
        await ask(server, "{ claims(filter: { sourc: 1 }) { totalCount } }"),
        await ask(server, "{ node(id: 1) { ... on Clam { id } } }"),
        await ask(server, kind, {}, { kind: "PERSN" }),
        await ask(server, filter, {}, { filter: { sourc: "x" } }),
      ];
      for (const { body } of answers) {
        expect(body.errors).not.toEqual([]);
        expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
      }
      expect((await fetch(server.url)).status).toBe(404);
    });
    await withServer({}, async (server) => {
      expect(JSON.stringify((await ask(server, "{ stat { articles } }")).body)).toContain("Did you mean");
    });
  });
});

it("the log has a line for each request, with its id, cost and outcome, and nothing of what was asked", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-log-"));
  const served = start(["serve"], { HEARSAY_STORE: join(folder, "log.grafeo"), PORT: "0", LOG_LEVEL: "info" });
  let output = "";
  served.stdout?.on("data", (text) => {
    output += text;
  });
  const url = /ready at (http:\/\/\S+)/.exec(
    await printed(served, (soFar) => soFar.includes("ready at")),
  )?.[1] as string;
  const server = { url, close: async () => {} };
  await ask(
    server,
    `query ${"N".repeat(300)}($source: String!) { whoCites(source: $source) { totalCount } }`,
    { "x-request-id": "one" },
    { source: "ISW" },
  );
  await ask(
    server,
    "query ($source: String!) { whoCites(source: $source) { totalCount } }",
    { "x-request-id": "two" },
    { source: "secret name" },
  );
  await ask(server, `{ x(password: "secret word") }`, { "x-request-id": "three" });
  for (const { query } of QUESTIONS) expect((await ask(server, query)).status).toBe(200);
  await fetch(`${url}/gossip?token=secret`, { headers: { "x-request-id": "four" } });
  await expect.poll(() => output, { timeout: 20_000 }).toContain('"four"');
  served.kill("SIGTERM");
  const lines = output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  const line = (id: string) => lines.filter(({ reqId }) => reqId === id);
  expect(line("one")).toEqual([
    expect.objectContaining({
      msg: "request",
      method: "POST",
      path: "/graphql",
      status: 200,
      outcome: "OK",
      operation: "query",
      operationName: "N".repeat(80),
      cost: 1,
      ms: expect.any(Number),
    }),
  ]);
  expect(line("two")).toEqual([expect.objectContaining({ outcome: "NOT_FOUND", operationName: null, cost: 1 })]);
  expect(line("three")).toEqual([expect.objectContaining({ status: 400, outcome: "GRAPHQL_VALIDATION_FAILED" })]);
  expect(line("four")).toEqual([expect.objectContaining({ status: 404, outcome: "HTTP_404", path: "/gossip" })]);
  expect(output).not.toContain("secret");
  await new Promise((resolve) => served.once("close", resolve));
  await rm(folder, { recursive: true });
}, 120_000);
