// Fits the weights by which what is read of two claims tells whether they are at odds: npm run fit:readings -- FILE...
// FILE is one of articles/ that the model was not trained on. Writes src/analyze/reading-weights.ts, and prints what weights fitted to all other
// files find in each. Logistic regression on standardised values with an L2 penalty, by gradient descent.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readTogether } from "../../src/analyze/readings.ts";
import { LEAST, type Seen, seenOf } from "../../src/analyze/weigh.ts";
import { loadInference } from "../../src/nlp/inference.ts";
import { meets } from "../stories/score.ts";
import { readAll } from "../stories/story.ts";
import { toldIn } from "./articles.ts";
import type { ToldStory } from "./corpus.ts";

const PENALTY = 3;
const STEPS = 4000;

interface Row {
  readonly file: string;
  readonly seen: readonly number[];
  /** The pair of the gold that it is, null where it is none. */
  readonly gold: object | null;
}

let names: readonly string[] = [];
const inference = await loadInference();

async function rowsOf(file: string, { documents, contradictions }: ToldStory): Promise<readonly Row[]> {
  const { graphs, claims } = readAll(documents);
  const meet = meets(graphs);
  const rows = new Map<string, Row>();
  for (const { article } of graphs.values()) {
    for (const reading of await readTogether(article.id, claims, inference)) {
      const seen: Seen = seenOf(reading);
      names = Object.keys(seen);
      const row = { claimId: reading.claim.claim.id, otherId: reading.other.claim.id };
      const gold = contradictions.find((pair) => meet(row, pair)) ?? null;
      rows.set(`${row.claimId} ${row.otherId}`, { file, seen: Object.values(seen), gold });
    }
  }
  return [...rows.values()];
}

interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const chance = ({ bias, weights }: Fit, seen: readonly number[]): number =>
  1 / (1 + Math.exp(-bias - dot(weights, seen)));

function fitted(rows: readonly Row[]): Fit {
  const size = names.length;
  const column = (i: number) => rows.map(({ seen }) => seen[i] ?? 0);
  const means = names.map((_, i) => column(i).reduce((a, b) => a + b, 0) / rows.length);
  const spreads = names.map(
    (_, i) => Math.sqrt(column(i).reduce((a, x) => a + (x - (means[i] as number)) ** 2, 0) / rows.length) || 1,
  );
  const inputs = rows.map(({ seen }) => seen.map((x, i) => (x - (means[i] as number)) / (spreads[i] as number)));
  let [bias, weights] = [0, new Array<number>(size).fill(0)];
  const step = 4 / (rows.length + PENALTY);
  for (let n = 0; n < STEPS; n++) {
    const slope = weights.map((weight) => weight * PENALTY);
    let lean = 0;
    for (const [r, input] of inputs.entries()) {
      const off = chance({ bias, weights }, input) - Number((rows[r] as Row).gold !== null);
      lean += off;
      for (let i = 0; i < size; i++) slope[i] = (slope[i] as number) + off * (input[i] as number);
    }
    bias -= step * lean;
    weights = weights.map((weight, i) => weight - step * (slope[i] as number));
  }
  const plain = weights.map((weight, i) => weight / (spreads[i] as number));
  return { bias: bias - dot(plain, means), weights: plain };
}

function report(name: string, rows: readonly Row[], by: (row: Row) => Fit): void {
  for (const least of [0.4, 0.5, 0.55, 0.6, LEAST, 0.7]) {
    const said = rows.filter((row) => chance(by(row), row.seen) >= least);
    const right = said.filter(({ gold }) => gold !== null);
    const [found, all] = [right, rows].map((some) => new Set(some.flatMap(({ gold }) => gold ?? [])).size);
    process.stdout.write(
      `${name} from ${least}: right ${right.length} of ${said.length}, found ${found} of ${all} read\n`,
    );
  }
}

const rows: Row[] = [];
for (const file of process.argv.slice(2))
  for (const story of toldIn(readFileSync(file, "utf8"))) rows.push(...(await rowsOf(basename(file), story)));
const files = [...new Set(rows.map(({ file }) => file))];
const byOthers = new Map(files.map((file) => [file, fitted(rows.filter((row) => row.file !== file))]));
report("each file by the others", rows, ({ file }) => byOthers.get(file) as Fit);
const { bias, weights } = fitted(rows);
const lines = names.map((name, i) => `    ${name}: ${(weights[i] as number).toFixed(3)},`);
writeFileSync(
  new URL("../../src/analyze/reading-weights.ts", import.meta.url),
  `/** Made by \`npm run fit:readings\`: what each thing seen of two claims that were read together says for their being at odds. */
export const WEIGHTS = {
  bias: ${bias.toFixed(3)},
  seen: {
${lines.join("\n")}
  },
};
`,
);
