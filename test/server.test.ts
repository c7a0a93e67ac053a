import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { InputError, StoreError } from "../src/errors.ts";
import { type RunningServer, startServer } from "../src/server.ts";
import type { Store } from "../src/store/port.ts";
import { sampleStore } from "./api/sample-graph.ts";

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };
const json = { "content-type": "application/json" };

let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await sampleStore();
  server = await startServer({ store, config });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

function post(body: string, headers: Record<string, string> = json, url = server.url) {
  return fetch(`${url}/graphql`, { method: "POST", headers, body });
}

async function isAlive() {
  const answer = await post(JSON.stringify({ query: "{ stats { articles } }" }));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ data: { stats: { articles: 2 } } });
}

describe("/graphql", () => {
  it("answers POST, and GET with a header that no foreign form can send", async () => {
    await isAlive();
    const url = `${server.url}/graphql?query=${encodeURIComponent("{ stats { articles } }")}`;
    expect((await fetch(url, { headers: { "apollo-require-preflight": "1" } })).status).toBe(200);
    expect((await fetch(url)).status).toBe(400);
  });

  it("answers pages of other origins, and introspection", async () => {
    const origin = "https://graph.example";
    const answer = await post(JSON.stringify({ query: "{ __schema { queryType { name } } }" }), { ...json, origin });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(await answer.json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
    const headers = {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    expect((await fetch(`${server.url}/graphql`, { method: "OPTIONS", headers })).status).toBe(204);
  });

  it.each([
    ["an unknown field", '{"query":"{ gossip }"}', json, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of a wrong type",
      '{"query":"query ($n: Int) { claims(first: $n) { totalCount } }","variables":{"n":"x"}}',
      json,
      400,
      "BAD_USER_INPUT",
    ],
    ["a batch", '[{"query":"{ stats { articles } }"}]', json, 400, "BAD_REQUEST"],
    ["half a document", '{"query":', json, 400, "BAD_REQUEST"],
    ["no document", "", json, 400, "BAD_REQUEST"],
    ["no query", "{}", json, 400, "BAD_REQUEST"],
    ["a number", "42", json, 400, "BAD_REQUEST"],
    ["a query that is no text", '{"query":{"a":1}}', json, 400, "BAD_REQUEST"],
    [
      "a form",
      "query=%7Bstats%7Barticles%7D%7D",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["plain text", "{ stats { articles } }", { "content-type": "text/plain" }, 400, "BAD_REQUEST"],
    [
      "two megabytes",
      JSON.stringify({ query: "{ stats { articles } }", x: "x".repeat(2 ** 21) }),
      json,
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    ["a prototype", '{"__proto__":{"query":"{ stats { articles } }"}}', json, 400, "BAD_REQUEST"],
  ])("refuses %s, says so in GraphQL's form and lives on", async (_, body, headers, status, code) => {
    const answer = await post(body, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(JSON.parse(text).errors[0]).toMatchObject({ message: expect.any(String), extensions: { code } });
    expect(text).not.toMatch(/node_modules|\.ts:|stack/);
    await isAlive();
  });

  it("refuses other methods", async () => {
    const answer = await fetch(`${server.url}/graphql`, { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, POST");
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "METHOD_NOT_ALLOWED" } }] });
  });

  it("lets a client send so many requests a minute, and says when to come again", async () => {
    const limited = await startServer({ store, config: { ...config, rateLimit: 2 } });
    const answers = [];
    for (let request = 0; request < 3; request++)
      answers.push(await post('{"query":"{ __typename }"}', json, limited.url));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await answers[2]?.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect((await fetch(`${limited.url}/healthz`)).status).toBe(200);
    await limited.close();
  });
});

describe("behind a proxy", () => {
  it.each([
    ["is who a trusted one says", ["127.0.0.0/8", "::1"], [200, 200, 429]],
    ["is the proxy, where none is trusted", [], [200, 429, 429]],
  ] as const)("a client %s", async (_, trustProxy, statuses) => {
    const limited = await startServer({ store, config: { ...config, rateLimit: 1, trustProxy } });
    const answers = [];
    for (const client of ["192.0.2.1", "192.0.2.2", "192.0.2.1"])
      answers.push(await post('{"query":"{ __typename }"}', { ...json, "x-forwarded-for": client }, limited.url));
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    await limited.close();
  });
});

describe("probes", () => {
  it("are alive and ready", async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it("are alive but not ready where the store fails or hangs", async () => {
    const pings = [
      () => Promise.reject(new StoreError("UNAVAILABLE", "bolt://db is down")),
      () => new Promise<void>(() => {}),
    ];
    for (const ping of pings) {
      const failing = await startServer({ store: overlaid({ ping }), config });
      const answer = await fetch(`${failing.url}/readyz`);
      expect(answer.status).toBe(503);
      expect(await answer.text()).not.toContain("bolt");
      expect((await fetch(`${failing.url}/healthz`)).status).toBe(200);
      await failing.close();
    }
  });
});

it("answers what is under way before it closes, and takes nothing new", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = () => {};
  const reached = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const counts = async () => {
    asked();
    await held;
    return store.counts();
  };
  const slow = await startServer({ store: overlaid({ counts }), config });
  const answer = post('{"query":"{ stats { articles } }"}', json, slow.url);
  await reached;
  const closed = slow.close();
  setTimeout(release, 100);
  expect(await (await answer).json()).toMatchObject({ data: { stats: { articles: 2 } } });
  await closed;
  await expect(fetch(`${slow.url}/healthz`)).rejects.toThrow();
});

it("says which port is taken", async () => {
  const port = Number(new URL(server.url).port);
  const refused = startServer({ store, config: { ...config, port } });
  await expect(refused).rejects.toThrow(InputError);
  await expect(refused).rejects.toThrow(`PORT: expected a free port, but ${port} on 127.0.0.1 is in use`);
});

it("sends headers that keep a page to its own files", async () => {
  const { headers } = await fetch(server.url);
  expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(headers.get("content-security-policy")).not.toMatch(/https?:|unsafe-eval|\*/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

/** The sample store with some methods replaced. */
function overlaid(methods: Partial<Store>): Store {
  const replaced = { ...methods, within: () => overlaid(methods) };
  return new Proxy(store, {
    get(target, name) {
      const method = (replaced[name as keyof typeof replaced] ?? target[name as keyof Store]) as (
        ...given: unknown[]
      ) => unknown;
      return method.bind(target);
    },
  });
}
