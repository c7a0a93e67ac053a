import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./hearsay.ts";

let folder: string;
let env: { HEARSAY_STORE: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-cli-"));
  env = { HEARSAY_STORE: join(folder, "graph.grafeo") };
  await put(
    "hills.txt",
    "Publisher: The Daily\nDate: 2025-01-09\n\nAnn Hill said the bridge was closed. Bob Hill said it was open.",
  );
  const ingested = await run(["ingest", join(folder, "hills.txt")], env);
  expect(ingested).toMatchObject({ code: 0, stdout: "1 added, 0 already there\n", stderr: "" });
});
afterAll(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Buffer) => writeFile(join(folder, name), content);
const stats = async () => JSON.parse((await run(["stats", "--json"], env)).stdout);

describe("ingest", () => {
  test("again changes nothing", async () => {
    const before = await stats();
    expect(await run(["ingest", join(folder, "hills.txt")], env)).toMatchObject({
      code: 0,
      stdout: "0 added, 1 already there\n",
    });
    expect(await stats()).toEqual(before);
  });

  test("of files that cannot be read says of each why, exits 1 and changes nothing", async () => {
    const before = await stats();
    await put("empty.txt", "");
    await put("binary.txt", Buffer.from([1, 0, 2]));
    await put("large.txt", Buffer.alloc(20 * 1024 * 1024, "word "));
    await put("latin.txt", Buffer.from("caf\xe9 said so", "latin1"));
    const names = ["empty.txt", "binary.txt", "large.txt", "latin.txt"];
    const { code, stderr, stdout } = await run(["ingest", ...names.map((name) => join(folder, name))], env);
    expect(code).toBe(1);
    expect(stdout).toBe("0 added, 0 already there\n");
    const lines = stderr.trim().split("\n");
    expect(lines).toEqual([
      expect.stringContaining("empty.txt: expected an article's text, but it has no words"),
      expect.stringContaining("binary.txt: expected a text file, but it is binary"),
      expect.stringContaining("large.txt: expected an article of at most 4194304 bytes, but it has 20971520"),
      expect.stringContaining("latin.txt: expected text in UTF-8"),
    ]);
    expect(await stats()).toEqual(before);
  });

  test.each([
    [["ingest", "nowhere"], 1, "there is none at nowhere"],
    [["ingest"], 2, "missing required argument"],
    [["frobnicate"], 2, "unknown command"],
    [["stats", "--loud"], 2, "unknown option"],
  ])("%j exits %i", async (args, code, message) => {
    const result = await run(args, env);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("ask", () => {
  test("answers in words, or as JSON with the query that it ran", async () => {
    const { code, stdout } = await run(["ask", "Who cites Ann Hill?", "--json"], env);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      variables: { source: "Ann Hill" },
      data: { whoCites: { nodes: [{ claim: { text: "the bridge was closed" } }] } },
    });
    expect((await run(["ask", "which", "claims", "contradict", "Ann Hill"], env)).stdout).toMatch(
      /^article:\w+: Bob Hill: it was open\n {2}against article:\w+: Ann Hill: the bridge was closed\n/,
    );
    expect((await run(["ask", "who", "does", "Ann Hill", "cite"], env)).stdout).toMatch(/^nothing found\n/);
  });

  test.each([
    ["who cites Anna Hill", ["expected a person, organization or country", "Ann Hill"]],
    ["who cites Hill", ["Ann Hill (Person", "Bob Hill (Person"]],
    ["tell me a joke", ["expected a question such as", "tell me a joke"]],
  ])("refuses: %s", async (question, parts) => {
    const { code, stderr, stdout } = await run(["ask", question], env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    for (const part of parts) expect(stderr).toContain(part);
  });
});

describe("extract", () => {
  test("prints an object an article, whose spans slice its text", async () => {
    const { code, stdout } = await run(["extract", join(folder, "hills.txt")], env);
    expect(code).toBe(0);
    const { id, text, attributions, mentions, estimates } = JSON.parse(stdout);
    const slice = ([[start, end]]: [[number, number]]) => text.slice(start, end);
    expect({ id, estimates }).toEqual({ id: "hills", estimates: [] });
    expect(
      attributions.map(
        (each: { source: never; cue: never; content: never; speaker: string; mode: string; via: null }) => [
          slice(each.source),
          slice(each.cue),
          slice(each.content),
          each.speaker,
          each.mode,
          each.via,
        ],
      ),
    ).toEqual([
      ["Ann Hill", "said", "the bridge was closed", "Ann Hill", "indirect", null],
      ["Bob Hill", "said", "it was open", "Bob Hill", "indirect", null],
    ]);
    expect(mentions).toEqual([
      { start: 0, end: 8, kind: "Person", name: "Ann Hill", entity: "person:ann-hill" },
      {
        start: expect.any(Number),
        end: expect.any(Number),
        kind: "Person",
        name: "Bob Hill",
        entity: "person:bob-hill",
      },
    ]);
  });

  test("stores nothing and needs no store", async () => {
    const { code } = await run(["extract", join(folder, "hills.txt")], { HEARSAY_STORE: "/nowhere/at/all" });
    expect(code).toBe(0);
  });

  test.each(["rows.jsonl", "rows.txt", "rows"])("reads rows with --jsonl, keeping their ids: %s", async (name) => {
    await put(name, '{"id": "a", "text": "Ann Hill said no."}\n{"id": 2, "text": "Nobody spoke."}\n');
    const { stdout } = await run(["extract", "--jsonl", join(folder, name)], env);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "2"]);
  });
});

describe("key create", () => {
  test("prints a key and the line by which a server knows it, and needs no store", async () => {
    const { code, stdout } = await run(["key", "create", "--role", "writer", "--name", "the bot", "--json"], {
      HEARSAY_STORE: "/nowhere/at/all",
    });
    const { key, line } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(line).toBe(`writer:${createHash("sha256").update(key).digest("hex")} the bot`);
    const printed = (await run(["key", "create", "--role", "reader"], env)).stdout;
    expect(printed).toMatch(/^ {4}hs_[\w-]{43}$/m);
    expect(printed).toMatch(/^ {4}reader:[0-9a-f]{64} unnamed$/m);
  });

  test.each([
    [["key", "create"], 2, "required option '--role <role>'"],
    [["key", "create", "--role", "owner"], 2, "Allowed choices are reader, writer, admin"],
    [["key", "create", "--role", "writer", "--name", "a,b"], 1, "expected a name of at most 64 letters"],
  ])("%j exits %i", async (args, code, message) => {
    const result = await run(args, env);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toContain(message);
  });
});

test("a wrong setting is refused by name", async () => {
  const { code, stderr } = await run(["serve"], { ...env, PORT: "http" });
  expect(code).toBe(1);
  expect(stderr).toContain('PORT: expected a whole number from 0 to 65535 (0: any free port), but got "http"');
});
