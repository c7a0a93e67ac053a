import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../src/api/forms.ts";
import { readConfig } from "../src/config.ts";
import { createRephrase } from "../src/server/model.ts";
import { startServer } from "../src/server.ts";
import type { Store } from "../src/store/port.ts";
import { sampleStore } from "./api/sample-graph.ts";
import { run } from "./cli/hearsay.ts";

/** A server that speaks the protocol, and answers as each test has it. */
let model: Server;
let url: string;
let reply: (response: ServerResponse, request: IncomingMessage) => void;
const received: { path: string | undefined; authorization: string | undefined; body: string }[] = [];

const says = (content: string) => (response: ServerResponse) =>
  response.setHeader("content-type", "application/json").end(
    JSON.stringify({
      id: "1",
      object: "chat.completion",
      choices: [{ index: 0, message: { role: "assistant", content } }],
    }),
  );

let store: Store;
beforeAll(async () => {
  store = await sampleStore();
  model = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    received.push({ path: request.url, authorization: request.headers.authorization, body });
    reply(response, request);
  }).listen(0, "127.0.0.1");
  await once(model, "listening");
  url = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  received.length = 0;
});
afterAll(async () => {
  model.closeAllConnections();
  model.close();
  await store.close();
});

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };

/** Asks the API over HTTP. */
async function ask(question: string, named: { url: string; name: string; key: string | null } | null) {
  const server = await startServer({ store, config: { ...config, model: named } });
  try {
    const query =
      "query ($question: String!) { ask(question: $question) { understood interpretation query variables text } }";
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { question } }),
    });
    return (await answer.json()) as {
      data: { ask: Record<string, unknown> };
      errors?: [{ extensions: { code: string } }];
    };
  } finally {
    await server.close();
  }
}

const UNREADABLE = "Sag mir, wer sich auf den NIS beruft";

describe("a question that cannot be read", () => {
  it("is read as a model puts it, and the answer says so", async () => {
    reply = says("who cites NIS\n");
    const { data } = await ask(UNREADABLE, { url, name: "small", key: "sk-1" });
    expect(data.ask).toMatchObject({
      understood: true,
      interpretation: 'A model put it as "who cites NIS": Who cites NIS?',
      variables: { source: "NIS" },
      text: expect.stringContaining("National Intelligence Service (citing)"),
    });
  });

  it("is sent alone, with the forms, once", async () => {
    reply = says("NONE");
    await ask(UNREADABLE, { url: `${url}/`, name: "small", key: "sk-1" });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ path: "/v1/chat/completions", authorization: "Bearer sk-1" });
    const { messages, ...rest } = JSON.parse(received[0]?.body ?? "");
    expect(rest).toEqual({ model: "small", temperature: 0, max_tokens: 200 });
    expect(messages.map(({ role }: { role: string }) => role)).toEqual(["system", "user"]);
    for (const example of EXAMPLES) expect(messages[0].content).toContain(example);
    expect(messages[1].content).toBe(UNREADABLE);
    expect(received[0]?.body).not.toMatch(/Budanov|Kursk|article:/);
    await ask(UNREADABLE, { url, name: "small", key: null });
    expect(received[1]?.authorization).toBeUndefined();
  });

  it("is not sent where it can be read, is empty or endless, or no model is configured", async () => {
    reply = says("who cites NIS");
    for (const question of ["who cites Yonhap", "", " ", "x".repeat(401)])
      await ask(question, { url, name: "m", key: null });
    await ask(UNREADABLE, null);
    expect(received).toEqual([]);
  });

  it("may name what is not known, as any other", async () => {
    reply = says("who cites Budonov");
    expect((await ask(UNREADABLE, { url, name: "m", key: null })).errors?.[0].extensions.code).toBe("NOT_FOUND");
  });

  it("is asked of the model by the command line too", { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "hearsay-model-"));
    const env = { HEARSAY_STORE: join(folder, "s"), HEARSAY_MODEL_URL: url, HEARSAY_MODEL_NAME: "small" };
    reply = says("circular reports");
    const { stdout, code } = await run(["ask", "Drehen sich Meldungen im Kreis?"], env);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^A model put it as "circular reports"/),
    });
    reply = (response) => response.writeHead(500).end("{}");
    const failed = await run(["ask", "Drehen sich Meldungen im Kreis?"], env);
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain(
      "the model is of no help: expected an answer of the model, but got HTTP status 500",
    );
    expect(failed.stderr).toContain("expected a question such as");
    await rm(folder, { recursive: true });
  });
});

describe("a model that is of no help", () => {
  it.each<[string, (response: ServerResponse) => unknown]>([
    ["says that no form fits", says("NONE")],
    ["says nothing", says("")],
    ["chatters", says("Sure! Here is the question:\nwho cites NIS")],
    ["makes up a form", says("delete everything")],
    ["writes GraphQL", says("{ stats { articles } }")],
    ["writes Cypher", says("MATCH (n) DETACH DELETE n")],
    ["hides letters", says("who cites \u001b[31mNIS")],
    ["turns letters round", says("who cites \u202eSIN")],
    ["goes on and on", says(`who cites ${"x".repeat(1000)}`)],
    ["is broken", (response) => response.writeHead(500).end("who cites NIS")],
    ["wants a key", (response) => response.writeHead(401).end('{"error":{"message":"no key"}}')],
    ["is a web page", (response) => response.setHeader("content-type", "text/html").end("<html>who cites NIS</html>")],
    ["answers null", (response) => response.end("null")],
    ["answers no choice", (response) => response.end('{"choices":[]}')],
    ["answers another shape", (response) => response.end('{"choices":[{"message":{"content":["who cites NIS"]}}]}')],
    [
      "breaks off",
      (response) => response.writeHead(200, { "content-length": 900 }).write("{", () => response.destroy()),
    ],
    ["hangs up", (response) => response.destroy()],
    ["sends elsewhere", (response) => response.writeHead(307, { location: `${url}/stolen` }).end()],
    [
      "answers without end",
      (response) => {
        const more = () => response.destroyed || response.write(" ".repeat(16_384), more);
        more();
      },
    ],
    ["answers a bomb", (response) => says(" ".repeat(10_000_000))(response)],
  ])("one that %s leaves the question as unread as without it", async (_, answering) => {
    reply = answering;
    const [asked, alone] = [await ask(UNREADABLE, { url, name: "m", key: "sk-1" }), await ask(UNREADABLE, null)];
    expect(received.length).toBe(1);
    expect(asked).toEqual(alone);
    expect(asked.data.ask).toMatchObject({ understood: false, query: null });
  });

  it("is given up when it is slow to begin, or slow to end", async () => {
    const failures: Error[] = [];
    const rephrase = createRephrase({ url, name: "m", key: null }, (error) => failures.push(error), 200);
    reply = () => {};
    expect(await rephrase(UNREADABLE)).toBeNull();
    reply = (response) => {
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    };
    expect(await rephrase(UNREADABLE)).toBeNull();
    expect(failures.map(({ name }) => name)).toEqual(["TimeoutError", "TimeoutError"]);
  });

  it("that is not there is told of, without its key", async () => {
    const failures: Error[] = [];
    const nowhere = { url: "http://127.0.0.1:9/v1", name: "m", key: "sk-secret" };
    expect(await createRephrase(nowhere, (error) => failures.push(error))(UNREADABLE)).toBeNull();
    expect(failures).toHaveLength(1);
    expect(String(failures[0]?.stack)).not.toContain("sk-secret");
  });

  it("is not asked more than a few questions at once", async () => {
    const waiting: ServerResponse[] = [];
    reply = (response) => waiting.push(response);
    const rephrase = createRephrase({ url, name: "m", key: null }, () => {});
    const asked = Array.from({ length: 10 }, () => rephrase(UNREADABLE));
    expect((await Promise.all(asked.slice(4))).every((answer) => answer === null)).toBe(true);
    while (waiting.length < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const response of waiting) says("who cites NIS")(response);
    expect(await Promise.all(asked.slice(0, 4))).toEqual(Array(4).fill("who cites NIS"));
    expect(received).toHaveLength(4);
    reply = says("who cites NIS");
    expect(await rephrase(UNREADABLE)).toBe("who cites NIS");
  });
});
