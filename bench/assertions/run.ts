// How well assertions in other words are told apart: npm run eval:assertions -- [FILE...]
// FILE is one of stories/; without one, P and Q, which nobody is to tune on. README.md describes them.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Score, scoreContradictions, scorePairs, summed } from "../stories/score.ts";
import { compareAll } from "../stories/story.ts";
import { storiesIn, told } from "./corpus.ts";

const HELD_OUT = ["P", "Q"].map((name) => fileURLToPath(new URL(`./stories/${name}.txt`, import.meta.url)));

const files = process.argv.length > 2 ? process.argv.slice(2) : HELD_OUT;
const scores: Record<"contradictions" | "traps avoided" | "agreements", Score>[] = [];
for (const file of files) {
  for (const story of storiesIn(await readFile(file, "utf8"))) {
    const { documents, agreements, ...gold } = told(story);
    const { graphs, found } = compareAll(documents);
    const { pairs } = scorePairs(graphs, found.corroborations, agreements, []);
    scores.push({ ...scoreContradictions({ graphs, found }, gold), agreements: pairs });
  }
}
for (const name of ["contradictions", "traps avoided", "agreements"] as const) {
  const { found, gold, right, said } = summed(scores.map((score) => score[name]));
  process.stdout.write(`${name.padEnd(16)} right ${right} of ${said}, found ${found} of ${gold}\n`);
}
