import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { isEqual } from "./agreement.ts";

/** Words that leave a door open, beside those that the reader marks as hedges. */
const HEDGE = /\b(?:may|might|could|possibly|perhaps|probably|likely|reportedly|allegedly|apparently|believed?)\b/gi;
const MONTH = /(?<=\S )May\b/g;
/** Saying that one thinks so, not that it is so. */
const BELIEF = /\b(?:believ\w+|think\w*|thought|suspect\w*|fear\w*|expect\w*|estimat\w+|suggest\w*|hint\w*)\b/i;

/** A claim as it stands at one end of a hop. `cue` is the word that attributes it, as spelled; null where the article says it itself. */
export interface Told {
  readonly claim: ClaimInContext;
  readonly cue: string | null;
}

/**
 * What changed between a claim as it was told (`from`, nearer the origin) and as it was told on (`to`): a hedge dropped or added, a
 * bound dropped, a number rounded or changed, another measure, a belief that became a fact. One short phrase each, in that order.
 */
export function driftBetween(from: Told, to: Told): readonly string[] {
  return [...hedges(from, to), ...figures(from.claim, to.claim), ...beliefs(from, to)];
}

function hedges(from: Told, to: Told): readonly string[] {
  const [before, after] = [hedgesOf(from.claim), hedgesOf(to.claim)];
  if (before.length > 0 && after.length === 0) return [`hedge dropped: "${before.join('", "')}"`];
  return before.length === 0 && after.length > 0 ? [`hedge added: "${after.join('", "')}"`] : [];
}

const hedgesOf = ({ claim }: ClaimInContext): readonly string[] => [
  ...new Set([...claim.hedges, ...(claim.text.replace(MONTH, "").toLowerCase().match(HEDGE) ?? [])]),
];

/** The figures that belong together: equal ones first, then those of one measure, then the only ones. */
function figures(from: ClaimInContext, to: ClaimInContext): readonly string[] {
  const pairs = from.estimates.flatMap((before): readonly (readonly [Estimate, Estimate])[] => {
    const after =
      to.estimates.find((other) => numberOf(other) === numberOf(before)) ??
      to.estimates.find((other) => isEqual(before, other)) ??
      to.estimates.find((other) => other.measure === before.measure) ??
      (from.estimates.length === 1 && to.estimates.length === 1 ? to.estimates[0] : undefined);
    return after ? [[before, after]] : [];
  });
  return [...new Set(pairs.flatMap(([before, after]) => figureDrift(before, after)))];
}

function figureDrift(before: Estimate, after: Estimate): readonly string[] {
  const [one, two] = [numberOf(before), numberOf(after)];
  return [
    ...(before.bound !== after.bound ? [boundDrift(before, after)] : []),
    ...(one === two ? [] : [`number ${isRounded(one, two) ? "rounded" : "changed"}: ${one} became ${two}`]),
    ...(isKnown(before.measure) && isKnown(after.measure) && before.measure !== after.measure
      ? [`measure changed: ${before.measure} became ${after.measure}`]
      : []),
  ];
}

const boundDrift = (before: Estimate, after: Estimate): string => {
  if (after.bound === "exact") return `bound dropped: "${before.bound} ${numberOf(before)}"`;
  return `bound ${before.bound === "exact" ? "added" : "changed"}: "${after.bound} ${numberOf(after)}"`;
};

const numberOf = ({ low, high }: Estimate): string => {
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  return ends.map((end) => Number(end.toPrecision(12)).toLocaleString("en")).join(" to ");
};

/** Within a tenth, and with fewer digits that are not zero. */
function isRounded(one: string, two: string): boolean {
  const [before, after] = [one, two].map((text) => Number(text.replaceAll(",", "")));
  if (!before || !after || Math.abs(before - after) > before / 10) return false;
  const digits = (text: string) => text.replace(/[,.]/g, "").replace(/0+$/, "").length;
  return digits(two) < digits(one);
}

/** What happened to those who are counted; other measures are whatever noun stands there. */
const isKnown = (measure: string): boolean =>
  /^(?:killed|wounded|casualties|captured|arrested|displaced|evacuated|cases|missing|lost)\b/.test(measure);

function beliefs(from: Told, to: Told): readonly string[] {
  const belief = from.cue?.match(BELIEF)?.[0];
  if (!belief || (to.cue && BELIEF.test(to.cue))) return [];
  return [to.cue ? `"${belief}" became "${to.cue}"` : `"${belief}" became a fact`];
}
