import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mark } from "./marking.ts";

describe("npm run eval", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-eval-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (row: object | null, ...args: string[]) => {
    if (row) writeFileSync(join(folder, "gold.jsonl"), JSON.stringify(row));
    const cwd = fileURLToPath(new URL("../..", import.meta.url));
    return spawnSync(process.execPath, ["--import", "tsx", "bench/eval/run.ts", ...args], { cwd, encoding: "utf8" });
  };
  const text = "Ann Lee said that all was well.";
  const row = { id: "a", text, attributions: [mark(text, ["Ann Lee", "said", "that all was well"])] };

  test("prints both profiles, or the one that is asked for, and names where the gold has them", () => {
    const both = run(row, folder);
    expect(both).toMatchObject({ status: 0, stderr: "" });
    expect(both.stdout).toMatch(/claims.*\n +pair +100\.0 +100\.0 +100\.0 +1 +1\n[\s\S]*wide.*\n +pair +100\.0/);
    expect(both.stdout).not.toContain("names");
    const entities = [{ start: 0, end: 7, type: "person", form: "name", cluster: 1 }];
    const one = run({ ...row, entities }, folder, "--profile", "wide").stdout;
    expect(one).not.toContain("claims");
    expect(one).toMatch(/names.*\n +mention +100\.0/);
  });

  test("says what is wrong", () => {
    expect(run({ id: "a", text }, folder)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^eval: line 1: exp/),
    });
    expect(run(null, join(folder, "no"))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^eval: expected a file/),
    });
    expect(run(null)).toMatchObject({ status: 2 });
  });
});
