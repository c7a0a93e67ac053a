import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import grafeo from "@grafeo-db/js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoreError } from "../../src/errors.ts";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { alone, articleGraph, nothing } from "./factory.ts";
import { expectSearched, FORGET_WORDS, writeSearched } from "./searched.ts";

const WRITER = fileURLToPath(new URL("./write-articles.ts", import.meta.url));
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hearsay-open-"));
});
afterAll(() => rm(directory, { recursive: true }));

async function failure(opened: Promise<unknown>): Promise<StoreError> {
  const error = await opened.then(
    () => null,
    (reason) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`expected a StoreError, but got: ${error}`);
  return error;
}

describe("a Grafeo file", () => {
  test("keeps what was written when it is closed and opened again", async () => {
    const options = { kind: "grafeo", path: join(directory, "new", "folder", "kept.grafeo") } as const;
    const first = await openStore(options);
    await first.write(articleGraph("a", { claims: [{}] }), alone, nothing);
    await first.close();
    await first.close();
    const second = await openStore(options);
    expect(await second.counts()).toMatchObject({ articles: 1, claims: 1 });
    await second.close();
  });

  test("is searched after it is closed and opened again, and by what is written then", async () => {
    const options = { kind: "grafeo", path: join(directory, "searched.grafeo") } as const;
    for (const name of ["a", "b", "c"]) {
      const store = await openStore(options);
      await store.write(articleGraph(name, { claims: [{ text: "soldiers rest" }] }), alone, nothing);
      await store.close();
    }
    const store = await openStore(options);
    await store.remove("article:b", () => []);
    await store.close();
    const last = await openStore(options);
    const found = await last.search(["rest"], ["Claim"], 100);
    expect(found.map(({ id }) => id).sort()).toEqual(["claim:a:0000", "claim:c:0000"]);
    await last.close();
  });

  test("from before there was a search gets its words and its indexes when it is opened", async () => {
    const [old, fresh] = ["old", "fresh"].map((name) => ({ kind: "grafeo", path: join(directory, name) }) as const);
    for (const options of [old, fresh]) await writeSearched(options as StoreOptions);
    const database = grafeo.GrafeoDB.create((old as { path: string }).path);
    for (const text of FORGET_WORDS) await database.executeCypher(text);
    for (const [label, property] of [
      ["ArticleWords", "articleWords"],
      ["Claim", "claimWords"],
      ["Entity", "entityWords"],
    ]) {
      await database.dropTextIndex(label as string, property as string);
    }
    database.close();
    await expectSearched(old as StoreOptions, fresh as StoreOptions);
  });

  test("that is no database is named, and left as it is", async () => {
    for (const [name, bytes] of [["text", "Dear diary"] as const, ["empty", ""] as const]) {
      const path = join(directory, name);
      await writeFile(path, bytes);
      const error = await failure(openStore({ kind: "grafeo", path }));
      expect(error.code).toBe("FAILED");
      expect(error.message).toContain(path);
      expect(await readFile(path, "utf8")).toBe(bytes);
    }
    expect((await failure(openStore({ kind: "grafeo", path: directory }))).code).toBe("FAILED");
    expect((await failure(openStore({ kind: "grafeo", path: join(directory, "text", "below") }))).code).toBe("FAILED");
  });

  test("that is damaged is named, and left as it is", async () => {
    const path = join(directory, "damaged.grafeo");
    const store = await openStore({ kind: "grafeo", path });
    await store.write(articleGraph("a"), alone, nothing);
    await store.close();
    const bytes = await readFile(path);
    bytes.fill(0xff, 16, 64);
    await writeFile(path, bytes);
    const error = await failure(openStore({ kind: "grafeo", path }));
    expect(error).toMatchObject({ code: "FAILED", message: expect.stringContaining(path) });
    expect(await readFile(path)).toEqual(bytes);
  });

  test("that another process has open is unavailable", async () => {
    const path = join(directory, "shared.grafeo");
    const other = spawn(process.execPath, ["--import", "tsx", WRITER, "stay", path], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    await once(other.stdout, "data");
    const error = await failure(openStore({ kind: "grafeo", path }));
    expect(error).toMatchObject({ code: "UNAVAILABLE", message: expect.stringContaining("another process") });
    other.kill("SIGKILL");
    await once(other, "exit");
    const store = await openStore({ kind: "grafeo", path });
    expect(await store.counts()).toMatchObject({ articles: 1 });
    await store.close();
  });

  test("with a row that does not fit the model says which", async () => {
    const path = join(directory, "misfit.grafeo");
    const database = grafeo.GrafeoDB.create(path);
    await database.executeCypher("CREATE (:Claim {id: 'claim:x:0', text: 7, articleId: 'x', starts: [0], ends: [1]})");
    database.close();
    const store = await openStore({ kind: "grafeo", path });
    const error = await failure(store.nodes(["claim:x:0"]));
    expect(error).toMatchObject({ code: "FAILED", message: expect.stringMatching(/Claim.*claim:x:0.*text/) });
    await store.close();
  });

  test("is unavailable before it is opened and once it is closed", async () => {
    const store = await openStore({ kind: "grafeo", path: null });
    await store.close();
    expect((await failure(store.ping())).code).toBe("UNAVAILABLE");
    expect((await failure(store.write(articleGraph("a"), alone, nothing))).code).toBe("UNAVAILABLE");
  });
});

describe("a Neo4j address", () => {
  test("where nothing answers is unavailable, and no password is told", async () => {
    const options = { kind: "neo4j", uri: "bolt://localhost:1", username: "neo4j", password: "s3cret" } as const;
    const error = await failure(openStore(options));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.message).toContain("bolt://localhost:1");
    expect(error.message).not.toContain("s3cret");
  });

  test("that is none is refused, and what it holds of a password is not told", async () => {
    const options = { kind: "neo4j", uri: "http://me:s3cret@localhost", username: "", password: "" } as const;
    const error = await failure(openStore(options));
    expect(error.message).toMatch(/expected a bolt:\/\/ or neo4j:\/\/ address/);
    expect(error.message).not.toContain("s3cret");
  });
});
