import { connect } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { Store } from "../../src/store/port.ts";
import { sampleStore } from "../api/sample-graph.ts";

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };
const BODY = '{"query":"{ __typename }"}';
const JSON_BODY = `content-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;
const QUERY = encodeURIComponent("{ __typename }");

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

describe("a request that is odd by itself", () => {
  it.each<[name: string, request: string, status: number | string, code?: string]>([
    [
      "a change by GET",
      get("/graphql?query=mutation%20%7Bgossip%7D", "apollo-require-preflight: 1\r\n"),
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a GET that a foreign page can send", get(`/graphql?query=${QUERY}`), 400, "BAD_REQUEST"],
    [
      "a GET with the query twice",
      get(`/graphql?query=${QUERY}&query=${QUERY}`, "apollo-require-preflight: 1\r\n"),
      400,
      "BAD_REQUEST",
    ],
    [
      "a GET with broken variables",
      get(`/graphql?query=${QUERY}&variables=%7B`, "apollo-require-preflight: 1\r\n"),
      400,
      "BAD_REQUEST",
    ],
    [
      "a GET with a prototype",
      get(
        `/graphql?query=${QUERY}&variables=${encodeURIComponent('{"__proto__":{"x":1}}')}`,
        "apollo-require-preflight: 1\r\n",
      ),
      200,
    ],
    [
      "a percent sign alone in the query",
      get("/graphql?query=%", "apollo-require-preflight: 1\r\n"),
      400,
      "GRAPHQL_PARSE_FAILED",
    ],
    [
      "half a letter in the query",
      get("/graphql?query=%E0%A4", "apollo-require-preflight: 1\r\n"),
      400,
      "GRAPHQL_PARSE_FAILED",
    ],
    ["a percent sign alone in the path", get("/%"), 400, "BAD_REQUEST"],
    ["half a letter in the path", get("/%E0%A4%A"), 400, "BAD_REQUEST"],
    ["NUL in the path", get("/index.html%00.js"), "40[04]"],
    ["an unknown path", get("/gossip"), 404, "NOT_FOUND"],
    ["a path under the API", get("/graphql/x"), 404, "NOT_FOUND"],
    ["a path upwards", get("/../package.json"), "40[34]"],
    ["a path upwards, escaped", get("/..%2f..%2fpackage.json"), 404],
    ["a path upwards, escaped twice", get("/%252e%252e/package.json"), 404],
    ["a path upwards from the page's files", get("/assets/..%2f..%2f..%2fpackage.json"), 404],
    ["a path of the other kind", get("/..%5c..%5cpackage.json"), "40[34]"],
    ["two slashes", get("//etc/passwd"), 404],
    ["a hidden file", get("/.git/config"), 404],
    ["a page's source map", get("/index.html.map"), 404],
    ["a path of 10,000 letters", get(`/${"x".repeat(10_000)}`), 404, "NOT_FOUND"],
    ["an address of 100,000 letters", get(`/graphql?query=${"x".repeat(100_000)}`), 431],
    ["10,000 headers", get("/graphql", Array.from({ length: 10_000 }, (_, n) => `x-${n}: y\r\n`).join("")), 431],
    ["a header of 100,000 letters", get("/graphql", `x-long: ${"x".repeat(100_000)}\r\n`), 431],
    ["a header that is none", get("/graphql", "no colon\r\n"), 400],
    ["NUL in a header", get("/graphql", "x: a\u0000b\r\n"), 400],
    ["no Host", `POST /graphql HTTP/1.1\r\nconnection: close\r\n${JSON_BODY}`, 400],
    [
      "a Host that is none",
      `POST /graphql HTTP/1.1\r\nhost: a b[\r\nconnection: close\r\n${JSON_BODY}`,
      400,
      "BAD_REQUEST",
    ],
    [
      "a Host that is half an address",
      `POST /graphql HTTP/1.1\r\nhost: [::\r\nconnection: close\r\n${JSON_BODY}`,
      400,
      "BAD_REQUEST",
    ],
    ["two lengths", post(`content-length: 1\r\n${JSON_BODY}`), 400],
    ["a length and chunks", post(`transfer-encoding: chunked\r\n${JSON_BODY}`), 400],
    ["a length below nothing", post(`content-type: application/json\r\ncontent-length: -1\r\n\r\n${BODY}`), 400],
    [
      "chunks that are none",
      post(`content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${BODY}`),
      400,
    ],
    [
      "a transfer coding that is none",
      post(`content-type: application/json\r\ntransfer-encoding: gzip\r\n\r\n${BODY}`),
      400,
    ],
    ["a method that is none", "GOSSIP /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400],
    ["HTTP/2 without asking", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["HTTP/0.9", "GET /graphql\r\n\r\n", 400],
    ["what is no HTTP", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001", 400],
    ...["DELETE", "PUT", "PATCH", "TRACE"].map((method): [string, string, number, string] => [
      `${method} of the API`,
      `${method} /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      ...([405, "METHOD_NOT_ALLOWED"] as const),
    ]),
    ["POST of the page", post(JSON_BODY, "/"), 404, "NOT_FOUND"],
    ["POST of a probe", post(JSON_BODY, "/healthz"), 404, "NOT_FOUND"],
    ["another method in a header", post(`x-http-method-override: DELETE\r\n${JSON_BODY}`), 200],
    ["an Accept that nothing fits", post(`accept: image/png\r\n${JSON_BODY}`), 406, "BAD_REQUEST"],
  ])("%s", async (_, request, status, code) => {
    const answer = await sent(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/node_modules|\.ts:|[\n"] {4}at |"dependencies"|root:/);
    if (code !== undefined) expect(answer).toContain(`"code":"${code}"`);
    await isAlive();
  });

  it("HEAD has the page's head and no body, and is no way to ask", async () => {
    expect(await sent("HEAD /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1.1 200 .*\r\n\r\n$/s,
    );
    const asked = await sent(
      `HEAD /graphql?query=${QUERY} HTTP/1.1\r\nhost: x\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n`,
    );
    expect(asked).toMatch(/^HTTP\/1.1 405 .*\r\n\r\n$/s);
  });
});

describe("a body's type", () => {
  it.each([
    ["text/plain", 400],
    ["text/plain; charset=application/json", 400],
    ["application/x-www-form-urlencoded", 415],
    ["multipart/form-data; boundary=x", 415],
    ["application/graphql", 415],
    ["application/xml", 415],
    ["application/json-patch+json", 415],
    ["json", 415],
    ["application/json/x", 415],
    [", application/json", 415],
    ["", 415],
  ])("%j is refused, so that no foreign form can ask", async (type, status) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": type },
      body: Buffer.from(BODY),
    });
    expect(answer.status).toBe(status);
    expect((await answer.json()).errors[0].extensions.code).toBe(
      status === 415 ? "UNSUPPORTED_MEDIA_TYPE" : "BAD_REQUEST",
    );
  });

  it.each(["application/json", "Application/JSON; charset=utf-8", "application/json;charset=UTF-8"])(
    "%j is JSON",
    async (type) => {
      expect(
        (await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": type }, body: BODY }))
          .status,
      ).toBe(200);
    },
  );
});

describe("a body that is compressed", () => {
  const zeros = Buffer.alloc(50 * 1024 * 1024);
  it.each<[string, () => Buffer]>([
    ["gzip", () => gzipSync(BODY)],
    ["gzip", () => gzipSync(zeros)],
    ["deflate", () => deflateSync(zeros)],
    ["br", () => brotliCompressSync(BODY)],
    ["gzip, gzip", () => gzipSync(gzipSync(zeros))],
    ["zstd", () => Buffer.from(BODY)],
    ["x".repeat(1_000), () => Buffer.from(BODY)],
  ])("as %s is refused unread", async (encoding, make) => {
    const body = make();
    const head = `content-type: application/json\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${body.length}\r\n\r\n`;
    const answer = await sent(post(head), body);
    expect(answer).toMatch(/^HTTP\/1.1 415 /);
    expect(answer).toContain(`expected a body that is not compressed, but got ${encoding.slice(0, 80)}`);
    await isAlive();
  });

  it("by nothing is read", async () => {
    const headers = { "content-type": "application/json", "content-encoding": "identity" };
    expect((await fetch(`${server.url}/graphql`, { method: "POST", headers, body: BODY })).status).toBe(200);
  });
});

describe("a body of 50 MB", () => {
  const part = Buffer.alloc(64 * 1024, "x");
  it("that says so is refused before it is sent", async () => {
    const answer = await sent(
      post(`content-type: application/json\r\ncontent-length: ${50 * 1024 * 1024}\r\n\r\n`),
      part,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('"code":"PAYLOAD_TOO_LARGE"');
    await isAlive();
  });

  it("that does not say so is refused on the way", async () => {
    const chunk = Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]);
    const answer = await sent(
      post("content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"),
      ...Array(20).fill(chunk),
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    await isAlive();
  });
});

it("says how many operations a batch held", async () => {
  const body = JSON.stringify(Array(7).fill({ query: "{ __typename }" }));
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors[0].message).toBe("expected one operation, but got a batch of 7");
});

function get(path: string, headers = ""): string {
  return `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers}\r\n`;
}

function post(rest: string, path = "/graphql"): string {
  return `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${rest}`;
}

/** What comes back, up to the end of the connection; that a server hangs up on what it refuses is no fault. */
async function sent(head: string, ...parts: readonly Buffer[]): Promise<string> {
  const client = connect(Number(new URL(server.url).port), "127.0.0.1");
  let received = "";
  client.setEncoding("utf8").on("data", (text) => {
    received += text;
  });
  client.on("error", () => {});
  const closed = new Promise((resolve) => client.once("close", resolve));
  client.write(Buffer.from(head, "latin1"));
  for (const part of parts) client.write(part);
  await closed;
  return received;
}

async function isAlive(): Promise<void> {
  const headers = { "content-type": "application/json" };
  expect((await fetch(`${server.url}/graphql`, { method: "POST", headers, body: BODY })).status).toBe(200);
}
