import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printed, run, start } from "./hearsay.ts";
import { rows } from "./rows.ts";

const ARTICLES = 80;

/**
 * kill -9 during an ingest of 80 articles, at three moments, then once more to the end. Were an article left by halves, it
 * would be passed over as present, and the counts would differ from those of a run that nothing disturbed. `fresh` empties
 * the store and gives the environment that names it.
 */
export function killed(engine: string, fresh: () => Promise<Record<string, string>>): void {
  test(`an ingest on ${engine} that is killed leaves each article whole or absent`, { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "hearsay-killed-"));
    const file = join(folder, "articles.jsonl");
    await writeFile(file, rows(ARTICLES));
    const stats = async (env: Record<string, string>) => JSON.parse((await run(["stats", "--json"], env)).stdout);
    const lines = (output: string) =>
      output
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));

    const undisturbed = await fresh();
    expect(await run(["ingest", file], undisturbed)).toMatchObject({
      code: 0,
      stdout: `${ARTICLES} added, 0 already there\n`,
    });
    const expected = await stats(undisturbed);
    expect(expected.articles).toBe(ARTICLES);

    const env = await fresh();
    const acknowledged = new Set<string>();
    for (const goal of [10, 30, 55]) {
      const ingest = start(["ingest", file, "--json"], env);
      const output = await printed(ingest, (soFar) => soFar.split("\n").length > goal);
      ingest.kill("SIGKILL");
      await once(ingest, "close");
      for (const { id } of lines(output.slice(0, output.lastIndexOf("\n")))) acknowledged.add(id);
      expect((await stats(env)).articles).toBeGreaterThanOrEqual(acknowledged.size);
    }
    const last = lines((await run(["ingest", file, "--json"], env)).stdout);
    expect(last.filter(({ id, added }) => added && acknowledged.has(id))).toEqual([]);
    expect(await stats(env)).toEqual(expected);
    await rm(folder, { recursive: true });
  });
}
