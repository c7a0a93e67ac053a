// Fits the weights by which rules and what is read of two claims tell whether they are at odds, and whether they say the same: npm run fit:readings -- FILE...
// FILE is one of articles/ that the model was not trained on. Writes src/analyze/reading-weights.ts, and prints what weights fitted to all other
// files find in each. Logistic regression on standardised values with an L2 penalty, by gradient descent.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { compare } from "../../src/analyze/compare.ts";
import { readTogether } from "../../src/analyze/readings.ts";
import { shareVoice } from "../../src/analyze/voices.ts";
import { type Seen, SIGNS, seenOf } from "../../src/analyze/weigh.ts";
import { grouped } from "../../src/graph/grouped.ts";
import { chanceOf } from "../../src/graph/settle.ts";
import { loadInference } from "../../src/nlp/inference.ts";
import { meets } from "../stories/score.ts";
import { readAll } from "../stories/story.ts";
import { toldIn } from "./articles.ts";
import type { ToldStory } from "./corpus.ts";

const PENALTY = 3;
const STEPS = 2000;
/** Pairs of which a rule found something, from which on it has a weight of its own. */
const ENOUGH = 8;

/**
 * What is weighed, by which signs: whether what a rule found is at odds, whether two say the same, and whether two are at odds of which no rule
 * found it.
 */
const WEIGHED = { contradict: ["contradict", "agree"], agree: ["contradict", "agree"], suspect: SIGNS } as const;
type What = keyof typeof WEIGHED;
/** Of what the gold tells: what no rule found is a part of what is at odds. */
type Marked = Exclude<What, "suspect">;

interface Row {
  readonly file: string;
  readonly seen: Seen;
  /** The rule that found the like, if any did. */
  readonly rule: string | null;
  /** The pair of the gold that it is, null where it is none. */
  readonly gold: object | null;
}

const inference = await loadInference();

async function rowsOf(file: string, told: ToldStory): Promise<readonly (Row & { readonly what: Marked })[]> {
  const { graphs, claims } = readAll(told.documents);
  const meet = meets(graphs);
  const rows = new Map<string, Row & { readonly what: Marked }>();
  for (const { article } of graphs.values()) {
    const { contradictions, corroborations } = compare(article.id, claims);
    const direct = contradictions.filter(({ viaId }) => viaId === null);
    for (const reading of await readTogether(article.id, claims, direct, inference)) {
      const row = { claimId: reading.claim.claim.id, otherId: reading.other.claim.id };
      const add = (
        what: Marked,
        ruled: readonly (typeof row & { readonly rule: string })[],
        gold: ToldStory["agreements"],
      ) =>
        rows.set(`${what} ${row.claimId} ${row.otherId}`, {
          what,
          file,
          seen: seenOf(reading),
          rule: ruled.find(({ claimId, otherId }) => claimId === row.claimId && otherId === row.otherId)?.rule ?? null,
          gold: gold.find((pair) => meet(row, pair)) ?? null,
        });
      if (!shareVoice(reading.claim, reading.other)) add("contradict", direct, told.contradictions);
      add("agree", corroborations, told.agreements);
    }
  }
  return [...rows.values()];
}

/** The names of what is weighed, beside the bias: what is seen, then the rules of which enough is known. */
const namesIn = (what: What, rows: readonly Row[]): readonly string[] => {
  const rules = [...grouped(rows, ({ rule }) => rule ?? "")].filter(
    ([rule, all]) => rule !== "" && all.length >= ENOUGH,
  );
  return [...WEIGHED[what], ...rules.map(([rule]) => rule).sort()];
};

const inputsOf = ({ seen, rule }: Row, names: readonly string[]): readonly number[] =>
  names.map((name) => (isSign(name) ? seen[name] : Number(rule === name)));

const isSign = (name: string): name is keyof Seen => SIGNS.some((sign) => sign === name);

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

interface Fit {
  readonly names: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
}

const chance = ({ names, bias, weights }: Fit, row: Row): number => chanceOf(bias + dot(weights, inputsOf(row, names)));

function fitted(rows: readonly Row[], names: readonly string[]): Fit {
  const given = rows.map((row) => inputsOf(row, names));
  const means = names.map((_, i) => given.reduce((sum, input) => sum + (input[i] as number), 0) / rows.length);
  const spreads = names.map(
    (_, i) =>
      Math.sqrt(
        given.reduce((sum, input) => sum + ((input[i] as number) - (means[i] as number)) ** 2, 0) / rows.length,
      ) || 1,
  );
  const inputs = given.map((input) => input.map((x, i) => (x - (means[i] as number)) / (spreads[i] as number)));
  let [bias, weights] = [0, new Array<number>(names.length).fill(0)];
  const step = 4 / (rows.length + PENALTY);
  for (let n = 0; n < STEPS; n++) {
    const slope = weights.map((weight) => weight * PENALTY);
    let lean = 0;
    for (const [r, input] of inputs.entries()) {
      const off = chanceOf(bias + dot(weights, input)) - Number((rows[r] as Row).gold !== null);
      lean += off;
      for (let i = 0; i < names.length; i++) slope[i] = (slope[i] as number) + off * (input[i] as number);
    }
    bias -= step * lean;
    weights = weights.map((weight, i) => weight - step * (slope[i] as number));
  }
  const plain = weights.map((weight, i) => weight / (spreads[i] as number));
  return { names, bias: bias - dot(plain, means), weights: plain };
}

function report(name: string, rows: readonly Row[], by: (row: Row) => Fit): void {
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const said = rows.filter((row) => chance(by(row), row) >= least);
    const right = said.filter(({ gold }) => gold !== null);
    const [found, all] = [right, rows].map((some) => new Set(some.flatMap(({ gold }) => gold ?? [])).size);
    process.stdout.write(
      `${name} from ${least}: right ${right.length} of ${said.length}, found ${found} of ${all} read\n`,
    );
  }
}

const number = (x: number | undefined): string => (x as number).toFixed(3);

function written(what: What, { names, bias, weights }: Fit): string {
  const lines = names.map((name, i) => `      ${JSON.stringify(name)}: ${number(weights[i])},`);
  return `  ${what}: {
    bias: ${number(bias)},
    seen: {
${lines.slice(0, WEIGHED[what].length).join("\n")}
    },
    rules: {
${lines.slice(WEIGHED[what].length).join("\n")}
    },
  },`;
}

const rows: Awaited<ReturnType<typeof rowsOf>>[number][] = [];
for (const file of process.argv.slice(2))
  for (const story of toldIn(readFileSync(file, "utf8"))) rows.push(...(await rowsOf(basename(file), story)));
const files = [...new Set(rows.map(({ file }) => file))];
const fits = (Object.keys(WEIGHED) as What[]).map((what) => {
  const all = rows.filter((row) =>
    what === "suspect" ? row.what === "contradict" && row.rule === null : row.what === what,
  );
  const names = namesIn(what, all);
  const of = all.filter(({ rule }) => rule === null || names.includes(rule));
  const byOthers = new Map(
    files.map((file) => [
      file,
      fitted(
        of.filter((row) => row.file !== file),
        names,
      ),
    ]),
  );
  report(`${what}, each file by the others`, of, ({ file }) => byOthers.get(file) as Fit);
  for (const kind of new Set(files.map((file) => file.slice(0, 1))))
    report(
      `  ${what}, ${kind}`,
      of.filter(({ file }) => file.startsWith(kind)),
      ({ file }) => byOthers.get(file) as Fit,
    );
  return written(what, fitted(of, names));
});
writeFileSync(
  new URL("../../src/analyze/reading-weights.ts", import.meta.url),
  `import type { Weights } from "./weigh.ts";

/** Made by \`npm run fit:readings\`: what weighs for two claims' being at odds where a rule found it, for their saying the same, and where no rule found it. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree" | "suspect", Weights>> = {
${fits.join("\n")}
};
`,
);
