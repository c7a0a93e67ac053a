// How well assertions in other words are told apart: npm run eval:assertions -- [FILE...]
// FILE is one of stories/ or articles/; without one, those of articles/ that nobody is to tune on, Z, E and N. README.md describes them.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Score, scoreContradictions, scorePairs, summed } from "../stories/score.ts";
import { compareAll } from "../stories/story.ts";
import { toldIn } from "./articles.ts";
import { storiesIn, told } from "./corpus.ts";

const FOLDER = fileURLToPath(new URL("./", import.meta.url));
const HELD_OUT = ["Z1", "Z2", "Z3", "E1", "E2", "N1", "N2"].map((name) => `${FOLDER}articles/${name}.txt`);

const files = process.argv.length > 2 ? process.argv.slice(2) : HELD_OUT;
const scores: Record<"contradictions" | "traps avoided" | "agreements", Score>[] = [];
for (const file of files) {
  const text = await readFile(file, "utf8");
  for (const story of text.includes("\nARTICLE ") ? toldIn(text) : storiesIn(text).map(told)) {
    const { graphs, found } = await compareAll(story.documents);
    const { pairs } = scorePairs(graphs, found.corroborations, story.agreements, []);
    scores.push({ ...scoreContradictions({ graphs, found }, story), agreements: pairs });
  }
}
for (const name of ["contradictions", "traps avoided", "agreements"] as const) {
  const { found, gold, right, said } = summed(scores.map((score) => score[name]));
  process.stdout.write(`${name.padEnd(16)} right ${right} of ${said}, found ${found} of ${gold}\n`);
}
