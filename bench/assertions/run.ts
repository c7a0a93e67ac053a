// How well assertions in other words are told apart: npm run eval:assertions -- [FILE...]
// FILE is one of stories/; without one, P and Q, which nobody is to tune on. README.md describes them.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { scorePairs } from "../stories/score.ts";
import { compareAll } from "../stories/story.ts";
import { storiesIn, told } from "./corpus.ts";

const HELD_OUT = ["P", "Q"].map((name) => fileURLToPath(new URL(`./stories/${name}.txt`, import.meta.url)));

const files = process.argv.length > 2 ? process.argv.slice(2) : HELD_OUT;
const sums = new Map<string, { found: number; gold: number; right: number; said: number }>();
for (const file of files) {
  for (const story of storiesIn(await readFile(file, "utf8"))) {
    const { documents, contradictions, traps, agreements } = told(story);
    const { graphs, found } = compareAll(documents);
    const { pairs, avoided } = scorePairs(graphs, found.contradictions, contradictions, traps);
    const agreed = scorePairs(graphs, found.corroborations, agreements, []).pairs;
    for (const [name, score] of Object.entries({
      contradictions: pairs,
      "traps avoided": avoided,
      agreements: agreed,
    })) {
      const sum = sums.get(name) ?? { found: 0, gold: 0, right: 0, said: 0 };
      for (const count of ["found", "gold", "right", "said"] as const) sum[count] += score[count];
      sums.set(name, sum);
    }
  }
}
for (const [name, { found, gold, right, said }] of sums)
  process.stdout.write(`${name.padEnd(16)} right ${right} of ${said}, found ${found} of ${gold}\n`);
