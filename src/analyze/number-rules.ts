import { dated } from "../graph/dated.ts";
import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { type Finding, textBetween } from "./finding.ts";
import { partyOf, sameParty } from "./parties.ts";
import { isApart, isSameValue, lesserFirst, range } from "./ranges.ts";
import { countOf, sameCount } from "./same-count.ts";
import { daysBetween } from "./times.ts";
import { scaled } from "./units.ts";

/** Counts that only grow: a later, larger one corrects nothing. */
const CUMULATIVE = new Set(
  "killed wounded casualties captured arrested displaced rescued hospitalized cases sent lost destroyed damaged ill recover raise collect".split(
    " ",
  ),
);
/** What rises and falls from day to day: figures of two days are two facts. */
const CHANGING = new Set(["missing", "hospitalized", "offer", "demand", "share price"]);
/** How near to a number stands what it is counted from. */
const NEAR = 80;
const SINCE = /\bsince (?:the |last |early |mid-|late )?(?:\p{Lu}|\d|year|month|week|start|beginning)/u;
/** "Turnout had reached 22 percent by noon" */
const SO_FAR = /\b(?:so far|reached|by (?:noon|midday|early|late|\d))/;
/** A share of the vote moves a little while the count goes on. */
const COUNTING = 1.5;
/** "In the province" may be all of it. */
const WIDE = /^(?:country|province|region|state)$/;
/** What grows from one day to the next seldom grows more than so much. */
const WELL = 1.3;
/** Figures that nobody brings up to date are compared if they are not much apart. */
const STALE_DAYS = 90;
const OLD_DAYS = 21;
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
};

/** How two figures are at odds: ranges of one count, of one subject, scope and time, that do not meet; null where they are not. `aligned` is how sure it is that each is what the other is to be compared with. */
export function numbersAtOdds(
  a: ClaimInContext,
  b: ClaimInContext,
  mine: Estimate,
  other: Estimate,
  aligned: number,
): Finding | null {
  // What "they" are of whom a number is too large, one article tells.
  const beyond = a.claim.articleId === b.claim.articleId ? partBeyondWhole(mine, other) : null;
  return (
    ratesApart(mine, other) ?? votesBeyondAll(a, b, mine, other) ?? beyond ?? rangesApart(a, b, mine, other, aligned)
  );
}

function rangesApart(
  a: ClaimInContext,
  b: ClaimInContext,
  mine: Estimate,
  other: Estimate,
  same: number,
): Finding | null {
  if (same === 0 || !isApart(mine, other) || !sameTime(a, b, mine, other)) return null;
  const [low, high] = lesserFirst(mine, other);
  // A part is smaller than the whole.
  const [lowScope, highScope] = [without(low.scope, high.scope), without(high.scope, low.scope)];
  if (lowScope.some((area) => !WIDE.test(area)) || highScope.includes("part")) return null;
  // And a crowd elsewhere is another crowd.
  if (countOf(mine) === "attended" && highScope.some((area) => !WIDE.test(area))) return null;
  return {
    kind: "numeric",
    rule: "ranges apart",
    reasonOf: (one, two) =>
      `For the same count (${countOf(mine)}) one gives "${one}", the other "${two}"; the two ranges do not meet.`,
    confidence: 0.55 + 0.3 * same - (highScope.length > 0 ? 0.1 : 0),
  };
}

/** Whether two figures of one count are given for a time at which only one of them can be right. */
function sameTime(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): boolean {
  const [low, high] = lesserFirst(mine, other);
  const gap = daysOfGrowth(a, b, mine, other);
  if (isRunning(mine) && isOfSpan(a, mine) !== isOfSpan(b, other)) return false;
  const here = a.claim.articleId === b.claim.articleId;
  const count = countOf(mine);
  if (isOld(mine, a) !== isOld(other, b)) return false;
  const hasShrunk = isRunning(mine) && gap !== null && gap < 0;
  // "It now plans 58", "two more died on Wednesday": what is new is not at odds with what was told before, but the dead are no fewer now.
  if (isNews(a, mine, dateOf(b, other), hasShrunk) || isNews(b, other, dateOf(a, mine), hasShrunk)) return false;
  if (CHANGING.has(count))
    return gap === null ? here : Math.abs(gap) <= (/^(?:offer|share price)$/.test(count) ? 1 : 0);
  if (count === "turnout" && [a, b].some(({ claim }) => SO_FAR.test(claim.text))) return false;
  if (count === "vote" && (isCounting(mine) || isCounting(other))) return false;
  if (count === "vote") return Math.abs(gap ?? 0) <= 1 && range(high).low - range(low).high >= COUNTING;
  const areOfTwoDays = [mine, other].every(({ asOf }) => asOf !== null) && gap !== 0;
  if (!isRunning(mine) || mine.per !== null || isOld(mine, a))
    return !areOfTwoDays && (gap === null || Math.abs(gap) <= STALE_DAYS);
  // A running count grows: only a smaller figure that is later, or said to be of the same day, is at odds with a larger one.
  if (gap === null || (here && high.asOf === null)) return here;
  // Those who had to leave did so at one time.
  if (count === "displaced" && Math.abs(gap) <= 2 && range(low).high * WELL <= range(high).low) return true;
  // What happened on a day that is told has happened when both count.
  return [low.asOf, low.happenedOn, high.happenedOn].every((day) => day === null) ? gap < 0 : gap <= 0;
}

/** Whether two claims give one running count of two days, of which the later is the larger: both may hold. */
export const mayHaveGrown = (a: ClaimInContext, b: ClaimInContext): boolean =>
  a.estimates.some((mine) =>
    b.estimates.some(
      (other) =>
        isRunning(mine) &&
        isApart(mine, other) &&
        sameCount(mine, other) > 0 &&
        (daysOfGrowth(a, b, mine, other) ?? 0) > 0,
    ),
  );

/** How many days after the lesser of two figures the greater is of; null where a day is not known. */
function daysOfGrowth(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): number | null {
  const [mineOn, otherOn] = [dateOf(a, mine), dateOf(b, other)];
  if (mineOn === null || otherOn === null) return null;
  return lesserFirst(mine, other)[0] === mine ? daysBetween(mineOn, otherOn) : daysBetween(otherOn, mineOn);
}

/** Whether a figure is told as a change since a day: "now", or of what happened after it. */
function isNews(of: ClaimInContext, figure: Estimate, since: string | null, hasShrunk: boolean): boolean {
  const on = dateOf(of, figure);
  if (since === null || on === null || daysBetween(since, on) <= 0) return false;
  return (
    (!hasShrunk && /\bnow\b/.test(of.claim.text)) ||
    (figure.happenedOn !== null && daysBetween(since, figure.happenedOn) > 0)
  );
}

/** "Have drowned since January": all that happened in a time, and no one event. */
const isOfSpan = (of: ClaimInContext, { start }: Estimate): boolean =>
  SINCE.test(textBetween(of, start - NEAR / 2, start + NEAR));

/** Whether a count only grows: of what happened, or of what has been counted so far. */
const isRunning = (figure: Estimate): boolean =>
  CUMULATIVE.has(countOf(figure)) || (figure.unit === "percent" && isCounting(figure));

/** Whether a figure is of a time that was over long before its article: "nine drowned there in February". */
function isOld({ asOf, happenedOn }: Estimate, { article }: ClaimInContext): boolean {
  const day = happenedOn ?? asOf;
  return day !== null && article.publishedOn !== null && daysBetween(day, article.publishedOn) > OLD_DAYS;
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

/** "71 percent of the ballots counted", "had 53 percent with 71 percent counted": it will move. */
const isCounting = ({ terms }: Estimate): boolean => terms.includes("count");
const lastWord = (id: string): string => id.slice(Math.max(id.lastIndexOf("-"), id.indexOf(":")) + 1);

/** "won with 56 percent" and "had 52 percent": two who cannot both have had so much of one vote. */
function votesBeyondAll(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): Finding | null {
  const [one, two] = [partyOf(mine.subject).entity, partyOf(other.subject).entity];
  const votes = [mine, other].every(
    (share) => share.unit === "percent" && countOf(share) === "vote" && !isCounting(share),
  );
  if (!votes || !one || !two || lastWord(one) === lastWord(two) || isOld(mine, a) || isOld(other, b)) return null;
  if (range(mine).low + range(other).low <= 101) return null;
  return {
    kind: "numeric",
    rule: "votes beyond all",
    reasonOf: (one, two) => `"${one}" and "${two}" of one vote would be more than all of it.`,
    confidence: 0.7,
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
  isSameValue(mine, other) && (mine.low ?? mine.high ?? 0) >= 20 && sameCount(mine, other) > 0;

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));
const times = (figure: Estimate, factor: number): Estimate => ({ ...figure, ...scaled(figure, factor) });

/** When a figure is given for; of what is planned, when the plan was told. */
const dateOf = ({ article }: ClaimInContext, figure: Estimate): string | null =>
  dated(figure.planned ? { ...figure, asOf: null } : figure, article.publishedOn);
