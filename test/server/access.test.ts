import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Config, readConfig } from "../../src/config.ts";
import { createKey, readKeys } from "../../src/server/keys.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { Store } from "../../src/store/port.ts";
import { sampleStore } from "../api/sample-graph.ts";
import { start } from "../cli/hearsay.ts";

const READ = "{ stats { articles } }";
const REMOVE = 'mutation { articleRemove(id: "nothing") { userErrors { code } } }';
const INGEST = 'mutation { articleIngest(input: {text: "..."}) { userErrors { code } } }';
const MAY = { data: { articleRemove: { userErrors: [{ code: "NOT_FOUND" }] } } };

const reader = createKey("reader", "the reader");
const writer = createKey("writer", "the writer");
const admin = createKey("admin", "the admin");
const keys = [reader, writer, admin].map(({ line }) => line).join(",");

let store: Store;
let server: RunningServer | undefined;
beforeAll(async () => {
  store = await sampleStore();
});
afterEach(() => server?.close());
afterAll(() => store.close());

async function serve(changes: Partial<Config>): Promise<string> {
  const config = { ...readConfig({}), port: 0, logLevel: "silent", rateLimit: 0, ...changes } as const;
  server = await startServer({ store, config, keys: readKeys(config) });
  return server.url;
}

/** Asks by a plain HTTP client, which sends the headers that it is given and no others. */
async function ask(url: string, query: string, headers: Record<string, string> = {}) {
  const sent = request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
  });
  sent.end(JSON.stringify({ query }));
  const [response] = await once(sent, "response");
  const body = JSON.parse(await text(response));
  return { status: response.statusCode, body, code: body.errors?.[0].extensions.code, headers: response.headers };
}

async function rows(url: string, headers: Record<string, string> = {}) {
  const type = { "content-type": "application/x-ndjson" };
  const answer = await fetch(`${url}/ingest`, { method: "POST", headers: { ...type, ...headers }, body: "\n" });
  return { status: answer.status, body: await answer.text() };
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe("with keys", () => {
  test("each role may do what it is for and what those below it may", async () => {
    const url = await serve({ keys });
    const codes = async (headers: Record<string, string>) => [
      (await ask(url, READ, headers)).code,
      (await ask(url, INGEST, headers)).code,
      (await ask(url, REMOVE, headers)).code,
      (await rows(url, headers)).status,
    ];
    expect(await codes({})).toEqual([undefined, "UNAUTHENTICATED", "UNAUTHENTICATED", 401]);
    expect(await codes(bearer(reader.key))).toEqual([undefined, "FORBIDDEN", "FORBIDDEN", 403]);
    expect(await codes(bearer(writer.key))).toEqual([undefined, undefined, "FORBIDDEN", 200]);
    expect(await codes(bearer(admin.key))).toEqual([undefined, undefined, undefined, 200]);
  });

  test("a wrong key is refused, whatever it asks for, and is not said again", async () => {
    const url = await serve({ keys });
    for (const wrong of [`${admin.key}x`, createKey("admin", "x").key, "", "hs_", admin.line]) {
      for (const query of [READ, REMOVE]) {
        const { status, code, headers, body } = await ask(url, query, bearer(wrong));
        expect([status, code, headers["www-authenticate"]]).toEqual([401, "UNAUTHENTICATED", "Bearer"]);
        if (wrong !== "" && wrong !== "hs_") expect(JSON.stringify(body)).not.toContain(wrong);
      }
      expect((await rows(url, bearer(wrong))).status).toBe(401);
    }
    // What a proxy asks its own users is no key of ours.
    expect((await ask(url, READ, { authorization: "Basic YTpi" })).status).toBe(200);
  });

  test("of an operation of which part is not allowed nothing is done", async () => {
    const url = await serve({ keys });
    const both = `mutation Both { ...Some } fragment Some on Mutation { articleIngest(input: {text: "Ann Hill said it rained."}) { added }
      ... { ... @include(if: true) { again: articleRemove(id: "nothing") { userErrors { code } } } } }`;
    expect(await ask(url, both, bearer(writer.key))).toMatchObject({ status: 403, code: "FORBIDDEN" });
    expect((await ask(url, READ)).body).toMatchObject({ data: { stats: { articles: 2 } } });
    // Only what is asked for counts, not what else the document has.
    const sent = JSON.stringify({ query: `query Read ${READ} ${both}`, operationName: "Read" });
    const headers = { "content-type": "application/json" };
    expect((await fetch(`${url}/graphql`, { method: "POST", headers, body: sent })).status).toBe(200);
  });

  test("this machine needs one as well", async () => {
    expect((await ask(await serve({ keys: reader.line }), REMOVE)).code).toBe("UNAUTHENTICATED");
  });

  test("reading may need one too", async () => {
    const url = await serve({ keys, reading: "keys" });
    expect(await ask(url, READ)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect(
      (await fetch(`${url}/graphql?query={__typename}`, { headers: { "x-apollo-operation-name": "x" } })).status,
    ).toBe(401);
    expect((await ask(url, READ, bearer(reader.key))).status).toBe(200);
    const file = `${url}/export/graph.d3.json`;
    expect((await fetch(file)).status).toBe(401);
    expect((await fetch(file, { headers: bearer(reader.key) })).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe("without keys", () => {
  test.each<[string, Partial<Config>]>([
    ["on a public address", { host: "0.0.0.0" }],
    ["in production", { production: true }],
  ])("nobody writes %s, and all may read", async (_, config) => {
    const url = (await serve(config)).replace("localhost", "127.0.0.1");
    expect(await ask(url, REMOVE)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect((await rows(url)).status).toBe(401);
    expect((await ask(url, READ)).status).toBe(200);
    expect((await ask(url, REMOVE, bearer(admin.key))).code).toBe("UNAUTHENTICATED");
  });

  test("whoever is on this machine writes, and its own page", async () => {
    const url = await serve({});
    const { port, host } = new URL(url);
    for (const headers of [{}, { origin: url }, { host: `localhost:${port}` }, { host: "LOCALHOST" }])
      expect((await ask(url, REMOVE, headers)).body).toMatchObject(MAY);
    expect(
      (await ask(url, REMOVE, { host: `localhost:${port}`, origin: `http://localhost:${port}` })).body,
    ).toMatchObject(MAY);
    expect((await ask(url, REMOVE, { origin: "null" })).status).toBe(401);
    expect((await ask(url, REMOVE, { host: `localhost:${port}`, origin: `http://${host}` })).status).toBe(401);
    expect((await rows(url)).body).toBe(
      'event: end\ndata: {"added":0,"known":0,"refused":0,"complete":true,"reason":null}\n\n',
    );
  });

  test.each<[string, Record<string, string>]>([
    ["a proxy that says for whom", { "x-forwarded-for": "203.0.113.7" }],
    ["a proxy that says which host", { "x-forwarded-host": "news.example" }],
    ["a proxy of the standard", { forwarded: "for=203.0.113.7" }],
    ["a proxy that names itself", { via: "1.1 vegur" }],
    ["nginx as it is often set up", { "x-real-ip": "203.0.113.7" }],
    ["a name that somebody pointed at this machine", { host: "rebound.example:4000" }],
    ["a name that only begins so", { host: "localhost.rebound.example" }],
    ["a name that only ends so", { host: "rebound.example#@localhost" }],
    ["a page elsewhere", { origin: "https://news.example" }],
    ["a page on another port", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin of its own", { origin: "null" }],
  ])("what comes through %s does not write, and reads", async (_, headers) => {
    const url = await serve({});
    expect(await ask(url, REMOVE, headers)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect((await ask(url, READ, headers)).status).toBe(200);
    if (!("host" in headers)) expect((await rows(url, headers)).status).toBe(401);
  });

  test("nor does what speaks as proxies do by default", async () => {
    const { port } = new URL(await serve({}));
    const body = JSON.stringify({ query: REMOVE });
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `POST /graphql HTTP/1.0\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1.1 401 /);
  });

  test("a mutation by GET and a subscription are refused", async () => {
    const url = await serve({});
    const headers = { "apollo-require-preflight": "1" };
    const got = await fetch(`${url}/graphql?query=${encodeURIComponent(REMOVE)}`, { headers });
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
    expect(await ask(url, "subscription { ingested }")).toMatchObject({
      status: 400,
      code: "GRAPHQL_VALIDATION_FAILED",
    });
  });
});

test("a server says what is wrong with its keys, and no log, error or answer has a key or its hash", {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-access-"));
  try {
    const file = join(folder, "keys.txt");
    const env = { HEARSAY_STORE: "memory", PORT: "0", LOG_LEVEL: "trace", HEARSAY_KEYS_FILE: file };
    await writeFile(file, `${keys.replaceAll(",", "\n")}\nadmin:${admin.key} me\n`);
    const refused = start(["serve"], env);
    const [complaint, [code]] = await Promise.all([
      text(refused.stderr as NodeJS.ReadableStream),
      once(refused, "exit"),
    ]);
    expect([code, complaint]).toEqual([1, expect.stringContaining("HEARSAY_KEYS_FILE, line 4: expected reader")]);
    expect(complaint).not.toContain(admin.key);

    await writeFile(file, keys.replaceAll(",", "\n"));
    const process = start(["serve"], env);
    let output = "";
    for (const stream of [process.stdout, process.stderr])
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    while (!/ready at \S+\n/.test(output)) await once(process.stdout as NodeJS.ReadableStream, "data");
    const url = /ready at (\S+)\n/.exec(output)?.[1] as string;
    const unknown = createKey("admin", "x");
    const answers: string[] = [];
    for (const { key } of [reader, writer, admin, unknown]) {
      for (const query of [READ, REMOVE]) answers.push(JSON.stringify((await ask(url, query, bearer(key))).body));
      answers.push((await rows(url, bearer(key))).body);
      answers.push(await (await fetch(`${url}/healthz`, { headers: bearer(key) })).text());
    }
    process.kill();
    await once(process, "close");
    expect(output).toContain('"keyOf":"the admin"');
    for (const { key, line } of [reader, writer, admin, unknown]) {
      const hash = /[0-9a-f]{64}/.exec(line)?.[0] as string;
      for (const secret of [key, key.slice(3), hash, Buffer.from(hash, "hex").toString("base64")])
        expect(`${output}${answers}`.includes(secret)).toBe(false);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
