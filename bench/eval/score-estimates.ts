import type { Span } from "../../src/text/span.ts";
import type { MarkedAttribution } from "./score-attributions.ts";
import { matchBest, type Score, toScores, toTallies } from "./tally.ts";

/** A number in an article and what it counts. */
export interface MarkedEstimate extends Span {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string;
  readonly per: string | null;
}

export interface EstimatesRow {
  readonly gold: {
    readonly attributions: readonly (MarkedAttribution & { readonly speaker?: string | undefined })[];
    /** Said by the speaker of an attribution around it, or by the article itself. */
    readonly estimates: readonly (MarkedEstimate & { readonly speaker: string | null })[];
  };
  readonly read: {
    readonly attributions: readonly MarkedAttribution[];
    readonly estimates: readonly MarkedEstimate[];
  };
}

/**
 * Each is one to one, first by the characters that two estimates share, and asks for all that the one before it asks for:
 * - span: the words of the two overlap
 * - number: low and high (a tenth of a percent apart at most) and the rate that they are over agree
 * - bound: exact, at least, at most and about agree
 * - measure: what is counted, and whether it is people, money or a share; words for one thing (`FOLDED`) are one
 * - source: both are said by a source, and their words overlap, or both by the article itself
 */
const MEASURES = ["span", "number", "bound", "measure", "source"] as const;
export type EstimateMeasure = (typeof MEASURES)[number];

/** How people name what the reader has one word for. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/^(?:additional )?troops(?: still fighting)?$|^(?:sent|mobilized|fighting)$/, "troops"],
  [/^(?:fall|drop|halving) in .*|^troops remaining$/, "fall"],
  [/^artillery shells.*|^shells?$/, "shell"],
  [/^(?:aid|pledges?)$/, "aid"],
];
const fold = (word: string): string => FOLDED.find(([words]) => words.test(word))?.[1] ?? word;
const kindOf = (unit: string): string => (/^(?:people|percent|dollars|euros|pounds)$/.test(unit) ? unit : "things");

/** Scores the estimates of all articles together. */
export function scoreEstimates(rows: readonly EstimatesRow[]): Record<EstimateMeasure, Score> {
  const tallies = toTallies(MEASURES);
  for (const { gold, read } of rows) {
    for (const measure of MEASURES) {
      tallies[measure].gold += gold.estimates.length;
      tallies[measure].read += read.estimates.length;
    }
    const pairs = gold.estimates.flatMap((a, i) =>
      read.estimates.flatMap((b, j) => {
        const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
        return shared > 0 ? [{ gold: i, read: j, rank: [shared] }] : [];
      }),
    );
    for (const [i, j] of matchBest(pairs)) {
      const [wanted, got] = [gold.estimates[i], read.estimates[j]];
      if (!wanted || !got) continue;
      const agrees = [
        true,
        near(wanted.low, got.low) && near(wanted.high, got.high) && wanted.per === got.per,
        wanted.bound === got.bound,
        fold(wanted.measure) === fold(got.measure) && kindOf(wanted.unit) === kindOf(got.unit),
        saidBySame(goldSource(wanted, gold), readSources(got, read)),
      ];
      const failed = agrees.indexOf(false);
      for (const measure of MEASURES.slice(0, failed === -1 ? MEASURES.length : failed)) {
        tallies[measure].foundGold++;
        tallies[measure].rightRead++;
      }
    }
  }
  return toScores(tallies);
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.abs(a) / 1000);

type Pairs = MarkedAttribution["source"];

const covers = ({ content }: MarkedAttribution, { start, end }: Span): boolean =>
  content.some(([from, to]) => from <= start && end <= to);
const width = ({ content }: MarkedAttribution): number => content.reduce((sum, [from, to]) => sum + to - from, 0);
/** The words for a source; the cue where it has none: "reports", "it is said". */
const sourceWords = ({ source, cue }: MarkedAttribution): Pairs => (source.length > 0 ? source : cue);

const goldSource = (
  estimate: Span & { readonly speaker: string | null },
  { attributions }: EstimatesRow["gold"],
): Pairs =>
  attributions
    .filter((attribution) => attribution.speaker === estimate.speaker && covers(attribution, estimate))
    .flatMap(sourceWords);

/** Of the narrowest attribution around an estimate, the source and that source's own sources. */
function readSources(estimate: Span, { attributions }: EstimatesRow["read"]): Pairs {
  const around = attributions.filter((attribution) => covers(attribution, estimate));
  const narrowest = Math.min(...around.map(width));
  const chain = new Set(around.filter((attribution) => width(attribution) === narrowest));
  for (const { via } of chain) {
    const next = attributions[via ?? -1];
    if (next) chain.add(next);
  }
  return [...chain].flatMap(({ source, cue }) => [...source, ...cue]);
}

const saidBySame = (a: Pairs, b: Pairs): boolean =>
  a.length === 0 || b.length === 0
    ? a.length === b.length
    : a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
