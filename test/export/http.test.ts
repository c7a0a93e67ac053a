import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { StoreError } from "../../src/errors.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { Store } from "../../src/store/port.ts";
import { ids, longArticle, sampleStore } from "../api/sample-graph.ts";

/** What a client is told over HTTP, and what becomes of a document that is not read, or cannot be written, to its end. */

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };
const LONG = 300;

let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await sampleStore();
  for (let at = 0; at < LONG; at++) await store.write(...longArticle(`long${String(at).padStart(4, "0")}`, 12));
  server = await startServer({ store, config });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const urlOf = (file: string, { url } = server) => `${url}/export/${file}`;

describe("/export", () => {
  test.each([...FORMATS].map(([extension, { contentType }]) => [extension, contentType]))(
    "graph.%s is a file of its own type, for pages of any origin",
    async (extension, contentType) => {
      const answer = await fetch(urlOf(`graph.${extension}?seeds=${ids.post}`), {
        headers: { origin: "https://graph.example" },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe(contentType);
      expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="graph.${extension}"`);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-expose-headers")).toContain("hearsay-truncated");
      expect((await answer.text()).length).toBeGreaterThan(100);
    },
  );

  test("answers HEAD as GET, without reading the graph, and a page that asks first", async () => {
    const read: string[] = [];
    const partsOf: Store["partsOf"] = (keys) => {
      read.push(...keys);
      return store.partsOf(keys);
    };
    const watched = await startServer({ store: overlaid({ partsOf }), config });
    const head = await fetch(urlOf("graph.gexf", watched), { method: "HEAD" });
    expect([head.status, head.headers.get("content-type")]).toEqual([200, "application/gexf+xml; charset=utf-8"]);
    expect(read).toEqual([]);
    await watched.close();
    expect((await fetch(urlOf("graph.txt"), { method: "HEAD" })).status).toBe(404);
    const headers = { origin: "https://graph.example", "access-control-request-method": "GET" };
    expect((await fetch(urlOf("graph.gexf"), { method: "OPTIONS", headers })).status).toBe(204);
  });

  test("says whether a subgraph is all of it", async () => {
    const truncated = async (query: string) =>
      (await fetch(urlOf(`graph.csv?${query}`))).headers.get("hearsay-truncated");
    expect(await truncated(`seeds=${ids.wire}`)).toBeNull();
    expect(await truncated(`seeds=${ids.wire}&maxNodes=3`)).toBe("true");
  });

  test("takes seeds one after another, or several times", async () => {
    const read = async (query: string) => (await fetch(urlOf(`graph.cytoscape.json?depth=0&${query}`))).json();
    const expected = { elements: { nodes: [expect.anything(), expect.anything()], edges: [] } };
    expect(await read(`seeds=${ids.post},${ids.wire}`)).toEqual(expected);
    expect(await read(`seeds=${ids.post}&seeds=${ids.wire}`)).toEqual(expected);
  });

  test.each([
    ["graph.txt", 404, "NOT_FOUND", [...FORMATS.keys()].map((extension) => `graph.${extension}`).join(", ")],
    ["graph.json", 404, "NOT_FOUND", "but got graph.json"],
    ["gexf", 404, "NOT_FOUND", "expected graph.cytoscape.json"],
    ["graph.gexf%00", 404, "NOT_FOUND", "expected graph.cytoscape.json"],
    ["graph.gexf?seed=a", 400, "BAD_USER_INPUT", 'expected seeds, depth, kinds, maxNodes, text, part, but got "seed"'],
    ["graph.gexf?__proto__=a", 400, "BAD_USER_INPUT", "expected seeds"],
    ["graph.gexf?depth=1", 400, "BAD_USER_INPUT", "only with seeds"],
    ["graph.gexf?seeds=", 400, "BAD_USER_INPUT", "seeds: expected 1 to 100, but got 0"],
    ["graph.gexf?seeds=article:none", 404, "NOT_FOUND", "article:none"],
    [`graph.gexf?seeds=${ids.post}&depth=6`, 400, "BAD_USER_INPUT", "depth: expected 0 to 5, but got 6"],
    [`graph.gexf?seeds=${ids.post}&depth=1e3`, 400, "BAD_USER_INPUT", 'depth: expected a whole number, but got "1e3"'],
    [`graph.gexf?seeds=${ids.post}&depth=1&depth=2`, 400, "BAD_USER_INPUT", "depth: expected a whole number"],
    [`graph.gexf?seeds=${ids.post}&maxNodes=1001`, 400, "BAD_USER_INPUT", "maxNodes: expected 1 to 1000, but got 1001"],
    [`graph.gexf?seeds=${ids.post}&maxNodes=0`, 400, "BAD_USER_INPUT", "maxNodes: expected 1 to 1000, but got 0"],
    ["graph.gexf?kinds=Dog", 400, "BAD_USER_INPUT", 'but got "Dog"'],
    ["graph.gexf?text=yes", 400, "BAD_USER_INPUT", 'text: expected false or true, but got "yes"'],
    ["graph.gexf?part=nodes", 400, "BAD_USER_INPUT", "part: expected no part but in a CSV"],
    ["graph.csv?part=all", 400, "BAD_USER_INPUT", 'part: expected edges or nodes, but got "all"'],
  ])("refuses %s in the API's form", async (file, status, code, words) => {
    const answer = await fetch(urlOf(file));
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-disposition")).toBeNull();
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors).toEqual([
      { message: expect.stringContaining(words), extensions: expect.objectContaining({ code }) },
    ]);
  });

  test("refuses whom several names mean, with the candidates", async () => {
    const answer = await fetch(urlOf("graph.gexf?seeds=Kim"));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "AMBIGUOUS_NAME", names: expect.any(Array) } }],
    });
  });

  test("counts as requests do", async () => {
    const limited = await startServer({ store, config: { ...config, rateLimit: 2 } });
    const statuses = [];
    for (let request = 0; request < 3; request++)
      statuses.push((await fetch(urlOf("graph.csv?kinds=Country", limited))).status);
    expect(statuses).toEqual([200, 200, 429]);
    await limited.close();
  });
});

test("a key is needed where reading needs one", async () => {
  const closed = await startServer({ store, config: { ...config, reading: "keys" } });
  const answer = await fetch(urlOf("graph.gexf", closed));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  await closed.close();
});

test("a document must begin within the time of a request, and may then take longer", { timeout: 120_000 }, async () => {
  const timeoutMs = 4_000;
  const open = (within: (signal: AbortSignal) => Partial<Store>) =>
    startServer({
      store: new Proxy(store, {
        get: (target, name) =>
          name === "within"
            ? (signal: AbortSignal) => overlaid(within(signal))
            : Reflect.get(target, name).bind(target),
      }),
      config: { ...config, requestTimeoutMs: timeoutMs },
    });
  const aborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const hanging = await open((signal) => ({ articleIds: () => aborted(signal) }));
  const answer = await fetch(urlOf("graph.gexf", hanging));
  expect(answer.status).toBe(504);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "TIMEOUT" } }] });
  await hanging.close();

  let calls = 0;
  const slow = await open((signal) => ({
    async partsOf(keys) {
      calls += 1;
      if (calls === 3) await new Promise((resolve) => setTimeout(resolve, timeoutMs + 500));
      signal.throwIfAborted();
      return store.partsOf(keys);
    },
  }));
  const whole = await fetch(urlOf("graph.gexf", slow));
  expect(await whole.text()).toContain("</gexf>");
  expect(calls).toBeGreaterThan(3);
  await slow.close();
});

describe("a store that fails", () => {
  const down = () => Promise.reject(new StoreError("UNAVAILABLE", "bolt://db is down"));
  const broken = () => Promise.reject(new StoreError("FAILED", "MATCH (n) is not Cypher"));

  test.each([
    ["before the first byte", { articleIds: down }, 503, "SERVICE_UNAVAILABLE"],
    ["at the first article", { partsOf: broken }, 500, "INTERNAL_SERVER_ERROR"],
  ])("%s is an error", async (_, methods, status, code) => {
    const failing = await startServer({ store: overlaid(methods), config });
    const answer = await fetch(urlOf("graph.gexf", failing));
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(text).not.toMatch(/bolt|MATCH/);
    await failing.close();
  });

  test("later cuts the document, so that no client takes it for a whole one", async () => {
    let calls = 0;
    const partsOf: Store["partsOf"] = (keys) => (++calls > 3 ? broken() : store.partsOf(keys));
    const failing = await startServer({ store: overlaid({ partsOf }), config });
    const answer = await fetch(urlOf("graph.d3.json", failing));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect((await fetch(`${failing.url}/healthz`)).status).toBe(200);
    await failing.close();
  });
});

test("a client that hangs up, or does not read on, is not read for", { timeout: 120_000 }, async () => {
  let calls = 0;
  const partsOf: Store["partsOf"] = (keys) => {
    calls++;
    return store.partsOf(keys);
  };
  const watched = await startServer({ store: overlaid({ partsOf }), config });
  const whole = await fetch(urlOf("graph.graphml?text=true", watched));
  await whole.text();
  const needed = calls;
  calls = 0;

  // The first bytes come, and then nobody reads: what does not fit on the way is not read from the store either.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(urlOf("graph.graphml?text=true", watched), resolve).on("error", reject);
  });
  response.pause();
  await settled(() => calls);
  expect(calls).toBeLessThan(needed);
  const before = calls;
  response.destroy();
  await settled(() => calls);
  expect(calls).toBeLessThanOrEqual(before + 1);
  await watched.close();
});

/** Resolves when a number has not changed for a while. */
async function settled(read: () => number): Promise<void> {
  for (let last = -1, still = 0; still < 10; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    still = read() === last ? still + 1 : 0;
    last = read();
  }
}

/** The store with some methods replaced. */
function overlaid(methods: Partial<Store>): Store {
  const replaced: Partial<Store> = { ...methods, within: () => overlaid(methods) };
  return new Proxy(store, {
    get(target, name) {
      const method = (replaced[name as keyof Store] ?? target[name as keyof Store]) as (...given: unknown[]) => unknown;
      return method.bind(target);
    },
  });
}
