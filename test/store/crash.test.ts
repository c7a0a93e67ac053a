import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { javaAndMavenFound, startNeo4j } from "../../scripts/neo4j/neo4j.ts";
import { ARTICLES, check, moments, writeUntil } from "./crash.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hearsay-crash-"));
});
afterAll(() => rm(directory, { recursive: true }));

describe("when the writer is killed", () => {
  test("Grafeo has every acknowledged article, each whole, and goes on", { timeout: 120_000 }, async () => {
    const path = join(directory, "killed.grafeo");
    const acknowledged: string[] = [];
    for (const after of moments()) {
      acknowledged.push(...(await writeUntil(path, `0,${ARTICLES}`, after, (writer) => writer.kill("SIGKILL"))));
      await check({ kind: "grafeo", path }, acknowledged);
    }
    await writeUntil(path, `0,${ARTICLES}`, ARTICLES * 2, () => {});
    expect(await check({ kind: "grafeo", path }, acknowledged)).toBe(ARTICLES);
  });
});

describe.skipIf(!(await javaAndMavenFound()))("when the Neo4j server is killed", () => {
  test("every acknowledged article is there when it comes back, each whole", { timeout: 240_000 }, async () => {
    const data = join(directory, "neo4j");
    const first = await startNeo4j(data);
    const acknowledged = await writeUntil(first.uri, `0,${ARTICLES}`, 25, async (writer) => {
      await first.kill();
      writer.kill("SIGKILL");
    });
    const second = await startNeo4j(data);
    try {
      await check({ kind: "neo4j", uri: second.uri, username: "", password: "" }, acknowledged);
    } finally {
      await second.kill();
    }
  });
});
