import type { ClaimInContext, Estimate } from "../graph/model.ts";
import type { Finding } from "./finding.ts";
import { partyOf, sameParty } from "./parties.ts";
import { isApart, isSameValue, lesserFirst, range } from "./ranges.ts";
import { countOf, sameCount } from "./same-count.ts";
import { daysBetween } from "./times.ts";
import { scaled } from "./units.ts";

/** Counts that only grow: a later, larger one corrects nothing. */
const CUMULATIVE = new Set(
  "killed wounded casualties captured arrested displaced rescued hospitalized cases sent lost destroyed damaged".split(
    " ",
  ),
);
/** Figures that nobody brings up to date are compared if they are not much apart. */
const STALE_DAYS = 10;
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
};

/** How two figures are at odds: ranges of one count, of one subject, scope and time, that do not meet; null where they are not. Ranges are only compared where the two are `aligned`. */
export function numbersAtOdds(
  a: ClaimInContext,
  b: ClaimInContext,
  mine: Estimate,
  other: Estimate,
  aligned: boolean,
): Finding | null {
  // What "they" are of whom a number is too large, one article tells.
  const beyond = a.claim.articleId === b.claim.articleId ? partBeyondWhole(mine, other) : null;
  return ratesApart(mine, other) ?? beyond ?? (aligned ? rangesApart(a, b, mine, other) : null);
}

function rangesApart(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): Finding | null {
  const same = sameCount(mine, other);
  if (same === 0 || !isApart(mine, other) || !sameTime(a, b, mine, other)) return null;
  const [low, high] = lesserFirst(mine, other);
  // A part is smaller than the whole.
  const [lowScope, highScope] = [without(low.scope, high.scope), without(high.scope, low.scope)];
  if (lowScope.length > 0 || highScope.includes("part")) return null;
  return {
    kind: "numeric",
    rule: "ranges apart",
    reasonOf: (one, two) =>
      `For the same count (${countOf(mine)}) one gives "${one}", the other "${two}"; the two ranges do not meet.`,
    confidence: same * (highScope.length > 0 ? 0.7 : 0.8),
  };
}

/** Whether two figures of one count are given for a time at which only one of them can be right. */
function sameTime(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): boolean {
  const [low, high] = lesserFirst(mine, other);
  const [lowOn, highOn] = [dateOf(low === mine ? a : b, low), dateOf(high === mine ? a : b, high)];
  const gap = lowOn === null || highOn === null ? null : daysBetween(lowOn, highOn);
  const here = a.claim.articleId === b.claim.articleId;
  if (!CUMULATIVE.has(countOf(mine)) || mine.per !== null) return gap === null || Math.abs(gap) <= STALE_DAYS;
  // A running count grows: only a smaller figure that is later, or said to be of the same day, is at odds with a larger one.
  if (gap === null || (here && high.asOf === null)) return here;
  return low.asOf === null ? gap < 0 : gap <= 0;
}

/** "92 a day" against "30,000 a month": rates of one count that do not meet even where each is taken with a wide margin. */
function ratesApart(mine: Estimate, other: Estimate): Finding | null {
  const [one, two] = [DAYS[mine.per ?? ""], DAYS[other.per ?? ""]];
  if (!one || !two || mine.per === other.per || sameCount({ ...mine, per: null }, { ...other, per: null }) === 0)
    return null;
  const [low, high] = [times(mine, 1 / one), times(other, 1 / two)].sort((x, y) => range(x).low - range(y).low) as [
    Estimate,
    Estimate,
  ];
  if (range(low).high * 2 >= range(high).low) return null;
  return {
    kind: "scope",
    rule: "rates apart",
    reasonOf: (one, two) =>
      `"${one}" a ${mine.per} and "${two}" a ${other.per} cannot be of the same count (${mine.measure}): one must be of more.`,
    confidence: 0.6,
  };
}

/** "30,000 killed a month" of "11,000 sent": more than there are. */
function partBeyondWhole(mine: Estimate, other: Estimate): Finding | null {
  for (const [part, whole] of [
    [mine, other],
    [other, mine],
  ] as const) {
    const isPart = /^(?:killed|wounded|casualties|captured)$/.test(part.measure) && whole.measure === "sent";
    if (!isPart || whole.per !== null || whole.more || whole.planned || partyOf(whole.subject).entity === "") continue;
    if (!sameParty(partyOf(part.subject), partyOf(whole.subject)) || range(part).low <= range(whole).high) continue;
    return {
      kind: "scope",
      rule: "part beyond the whole",
      reasonOf: (one, two) =>
        `"${one}" and "${two}" cannot be of the same people: more would be ${part.measure} than there are.`,
      confidence: 0.6,
    };
  }
  return null;
}

/** Whether two figures give one value, of one count. */
export const sameFigure = (mine: Estimate, other: Estimate): boolean =>
  isSameValue(mine, other) &&
  (mine.low ?? mine.high ?? 0) >= 20 &&
  sameCount(mine, other) > 0;

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));
const times = (figure: Estimate, factor: number): Estimate => ({ ...figure, ...scaled(figure, factor) });

const dateOf = ({ article }: ClaimInContext, estimate: Estimate): string | null => estimate.asOf ?? article.publishedOn;
