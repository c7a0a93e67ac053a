// Fits the weights by which two figures are taken for two answers to one question: npm run fit:figures -- FOLDER...
// FOLDER holds a story and its gold.json. Writes src/analyze/evidence-weights.ts, and prints what weights fitted to all other stories find
// in each. Logistic regression on standardised evidence with an L2 penalty, by gradient descent.
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Placed } from "../../src/analyze/alignment.ts";
import { type Evidence, figuresBeside } from "../../src/analyze/evidence.ts";
import { normalised } from "../../src/analyze/units.ts";
import { shareVoice } from "../../src/analyze/voices.ts";
import { type Gold, loadStory, type ReadStory } from "./story.ts";

const PENALTY = 3;
const STEPS = 4000;
/** From here on a pair is taken for a contradiction. */
const LEAST = 0.4;

interface Row {
  readonly story: string;
  /** The two claims. */
  readonly pair: string;
  readonly seen: readonly number[];
  /** Index in the gold, -1 where it is not there. */
  readonly gold: number;
}

const names: string[] = [];

function rowsOf(
  story: string,
  { graphs, story: { claims }, gold }: ReadStory & { readonly gold: Gold },
): readonly Row[] {
  const articles = [...graphs].map(([file, { article }]) => ({
    file,
    placed: claims
      .filter(({ claim }) => claim.articleId === article.id)
      .flatMap((of) => of.estimates.map((figure) => ({ of, figure: normalised(figure) }))),
  }));
  const meets = (file: string, { figure }: Placed, side: { file: string; span: readonly [number, number] }) =>
    file === side.file && figure.start < side.span[1] && side.span[0] < figure.end;
  return articles.flatMap((one, i) =>
    articles.slice(i).flatMap((two) =>
      figuresBeside(one.placed, two.placed)
        .filter(({ mine, other }) => !shareVoice(mine.of, other.of))
        .filter(({ mine, other }) => one !== two || mine.of.claim.id < other.of.claim.id)
        .map(({ mine, other, evidence }) => {
          if (names.length === 0) names.push(...Object.keys(evidence));
          return {
            story,
            pair: `${mine.of.claim.id} ${other.of.claim.id}`,
            seen: names.map((name) => evidence[name as keyof Evidence] ?? 0),
            gold: gold.contradictions.findIndex(
              ({ a, b }) =>
                (meets(one.file, mine, a) && meets(two.file, other, b)) ||
                (meets(one.file, mine, b) && meets(two.file, other, a)),
            ),
          };
        }),
    ),
  );
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
  const step = 4 / (rows.length * 3 + PENALTY);
  for (let n = 0; n < STEPS; n++) {
    const slope = weights.map((weight) => weight * PENALTY);
    let lean = 0;
    for (const [r, input] of inputs.entries()) {
      const off = chance({ bias, weights }, input) - ((rows[r] as Row).gold >= 0 ? 1 : 0);
      lean += off;
      for (let i = 0; i < size; i++) slope[i] = (slope[i] as number) + off * (input[i] as number);
    }
    bias -= step * lean;
    weights = weights.map((weight, i) => weight - step * (slope[i] as number));
  }
  const plain = weights.map((weight, i) => weight / (spreads[i] as number));
  return { bias: bias - dot(plain, means), weights: plain };
}

function report(story: string, rows: readonly Row[], by: Fit): readonly [number, number, number, number] {
  const taken = rows.filter(({ seen }) => chance(by, seen) >= LEAST);
  const said = new Map(taken.map(({ pair, gold }) => [pair, gold]));
  for (const { pair, gold } of taken) if (gold >= 0) said.set(pair, gold);
  const right = [...said.values()].filter((gold) => gold >= 0).length;
  const hits = new Set(taken.flatMap(({ gold }) => (gold >= 0 ? [gold] : []))).size;
  const all = new Set(rows.flatMap(({ gold }) => (gold >= 0 ? [gold] : []))).size;
  process.stdout.write(`${story.padEnd(12)} right ${right} of ${said.size}, found ${hits} of ${all}\n`);
  return [right, said.size, hits, all];
}

const rows: Row[] = [];
for (const folder of process.argv.slice(2)) rows.push(...rowsOf(basename(folder), await loadStory(folder)));
const stories = [...new Set(rows.map(({ story }) => story))];
const totals = stories.map((story) =>
  report(
    story,
    rows.filter((row) => row.story === story),
    fitted(rows.filter((row) => row.story !== story)),
  ),
);
const [right, said, hits, all] = [0, 1, 2, 3].map((i) => totals.reduce((sum, total) => sum + (total[i] as number), 0));
process.stdout.write(`each by the others: right ${right} of ${said}, found ${hits} of ${all}\n`);
const { bias, weights } = fitted(rows);
const lines = names.map((name, i) => `    ${name}: ${(weights[i] as number).toFixed(3)},`);
writeFileSync(
  new URL("../../src/analyze/evidence-weights.ts", import.meta.url),
  `/** Made by \`npm run fit:figures\`: what each thing seen of two figures says for their being two answers to one question. */
export const WEIGHTS = {
  bias: ${bias.toFixed(3)},
  seen: {
${lines.join("\n")}
  },
};
`,
);
