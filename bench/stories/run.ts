// How well stories are analysed, beside their gold: npm run eval:stories -- [FOLDER...] [--notes]
// FOLDER holds articles and their gold.json; without one, all of test/fixtures/stories, whose README.md says what counts. --notes names what is wrong.
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { type Measure, type Score, scoreStory, summed } from "./score.ts";
import { loadStory } from "./story.ts";

const STORIES = fileURLToPath(new URL("../../test/fixtures/stories/", import.meta.url));

const rate = (part: number, whole: number): string =>
  (whole === 0 ? "-" : ((100 * part) / whole).toFixed(0)).padStart(5);
const line = (name: string, { found, gold, right, said }: Score): string =>
  `  ${name.padEnd(16)}${rate(right, said)}${rate(found, gold)}${`${found}/${gold}`.padStart(9)}${String(said).padStart(6)}`;

async function evaluate(given: readonly string[], { notes }: { notes?: boolean }): Promise<void> {
  const folders = given.length > 0 ? given : await foldersIn(STORIES);
  const scores: Record<Measure, Score>[] = [];
  for (const folder of folders) {
    const { gold, ...read } = await loadStory(folder);
    const score = scoreStory(read, gold);
    scores.push(score);
    print(basename(folder), score, notes === true);
  }
  const measures = Object.keys(scores[0] ?? {}) as Measure[];
  const whole = measures.map((measure) => [measure, summed(scores.map((score) => score[measure]))]);
  print(`${folders.length} stories`, Object.fromEntries(whole) as Record<Measure, Score>, false);
}

const foldersIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();

function print(title: string, scores: Record<Measure, Score>, notes: boolean): void {
  const lines = Object.entries(scores).flatMap(([measure, score]) => [
    line(measure, score),
    ...(notes ? score.notes.map((note) => `      ${note}`) : []),
  ]);
  process.stdout.write(`${[`${title.padEnd(18)}    P    R    found  said`, ...lines].join("\n")}\n`);
}

await new Command("eval:stories")
  .description(
    "Measures contradictions, chains, rewrites, circles, supersessions and independence on stories with gold.",
  )
  .argument("[folders...]", "of one story each; without one, our own")
  .option("--notes", "name what is wrong")
  .action(evaluate)
  .parseAsync();
