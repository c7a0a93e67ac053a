import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import type { Finding } from "./finding.ts";
import { likeness } from "./likeness.ts";
import { sayAlike } from "./opposites.ts";
import { headOf, partyOf, sameParty } from "./parties.ts";
import { daysBetween } from "./times.ts";

/** Counts that only grow: a later, larger one corrects nothing. */
const CUMULATIVE = new Set(
  "killed wounded casualties captured arrested displaced rescued hospitalized cases sent lost destroyed damaged".split(
    " ",
  ),
);
/** Measures that say what happened to people; any other is a noun that is counted, or something measured in a unit. */
const HAPPENED = new Set([...CUMULATIVE, "missing", "fighting", "mobilized", "employed"]);

/** How far "about" may be from the number it is said of. */
const ABOUT = 0.15;
/** Two nouns may name one thing. */
const NEAR = 0.45;
/** Two clauses are of one matter: what is counted recurs in a story, a sum of money seldom. */
const ALIKE = { counted: 0.3, measured: 0.2 };
const LARGE = 1000;
const MEASURED =
  /^(?:euros?|dollars?|pounds?|yen|yuan|metres?|meters?|km|kilometres?|tonnes?|litres?|percent|degrees?|acres?|hectares?)$/;
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

/** How two figures are at odds: ranges of one count, of one subject, scope and time, that do not meet; null where they are not. */
export function numbersAtOdds(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): Finding | null {
  // What "they" are of whom a number is too large, one article tells.
  const beyond = a.claim.articleId === b.claim.articleId ? partBeyondWhole(mine, other) : null;
  return ratesApart(mine, other) ?? beyond ?? rangesApart(a, b, mine, other);
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
      `For the same count (${mine.measure}) one gives "${one}", the other "${two}"; the two ranges do not meet.`,
    confidence: same * (highScope.length > 0 ? 0.7 : 0.8),
  };
}

/** Whether two figures of one count are given for a time at which only one of them can be right. */
function sameTime(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): boolean {
  const [low, high] = lesserFirst(mine, other);
  const [lowOn, highOn] = [dateOf(low === mine ? a : b, low), dateOf(high === mine ? a : b, high)];
  const gap = lowOn === null || highOn === null ? null : daysBetween(lowOn, highOn);
  const here = a.claim.articleId === b.claim.articleId;
  if (!CUMULATIVE.has(mine.measure) || mine.per !== null) return gap === null || Math.abs(gap) <= STALE_DAYS;
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
    if (!sameSubject(part, whole) || range(part).low <= range(whole).high) continue;
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

/** How sure it is that two figures are of one count, 0 where they are not. */
export function sameCount(mine: Estimate, other: Estimate): number {
  if (mine.more !== other.more || mine.per !== other.per || mine.planned !== other.planned) return 0;
  if (mine.measure !== other.measure && (HAPPENED.has(mine.measure) || HAPPENED.has(other.measure))) return 0;
  if (/^(?:rise|fall) in |^former /.test(mine.measure) && mine.measure !== other.measure) return 0;
  if (!sameSubject(mine, other)) return 0;
  if (HAPPENED.has(mine.measure)) return mine.unit === other.unit || mine.unit === "people" ? 1 : 0;
  const measured = MEASURED.test(mine.unit) || MEASURED.test(other.unit);
  if (mine.unit !== other.unit && (measured || !near(mine.unit, other.unit))) return 0;
  if (mine.unit === "percent" && mine.measure !== other.measure) return 0;
  const named = mine.measure === other.measure ? 0.95 : 0.8;
  // Thousands of one thing (but not of people) are counted once in a story, tens of it often.
  const large = mine.unit !== "people" && [mine, other].every(({ low, high }) => (low ?? high ?? 0) >= LARGE);
  const needed = mine.unit === "percent" || (large && !measured) ? 0 : measured ? ALIKE.measured : ALIKE.counted;
  return matterOf(mine, other) >= needed ? named : 0;
}

/** How alike the clauses of two figures are beside what is counted: 0.3"visited 412 stations" and "barred from 120 stations". */
function matterOf(mine: Estimate, other: Estimate): number {
  const counted = new Set([mine, other].flatMap(({ measure, unit }) => [measure, unit, unit.replace(/s$/, "")]));
  const rest = ({ terms }: Estimate) => terms.filter((term) => !counted.has(term));
  const [one, two] = [rest(mine), rest(other)];
  return Math.max(likeness(one, two), sayAlike(one, two) ? ALIKE.counted : 0);
}

/** Whether two figures give one value, of one count. */
export const sameFigure = (mine: Estimate, other: Estimate): boolean =>
  mine.low === other.low &&
  mine.high === other.high &&
  (mine.low ?? mine.high ?? 0) >= 20 &&
  sameCount(mine, other) > 0;

export function isApart(mine: Estimate, other: Estimate): boolean {
  const [low, high] = lesserFirst(mine, other);
  return range(low).high < range(high).low;
}

function sameSubject(mine: Estimate, other: Estimate): boolean {
  const [a, b] = [partyOf(mine.subject), partyOf(other.subject)];
  if (a.entity !== "" && b.entity !== "") return sameParty(a, b);
  if (a.entity.startsWith("person:") || b.entity.startsWith("person:")) return false;
  if (mine.measure === other.measure && mine.measure === mine.unit) return true;
  // "Karsovan dead" and "five of the attackers": where one text tells whose, the other must name them too.
  if (a.entity !== b.entity && VICTIMS.has(mine.measure))
    return namesIn(a.entity === "" ? b.entity : a.entity, a.entity === "" ? mine.terms : other.terms);
  const [one, two] = [headOf(a.noun), headOf(b.noun)];
  return a.entity !== b.entity || [one, two].some((noun) => noun === "people" || noun === "") || near(one, two);
}

const VICTIMS = new Set(["killed", "wounded", "casualties", "captured", "missing"]);

/** Whether words name an entity, if by its adjective: "karsovan" of "country:karsova". */
const namesIn = (id: string, terms: readonly string[]): boolean =>
  id
    .slice(id.indexOf(":") + 1)
    .split("-")
    .some((word) => word.length > 3 && terms.some((term) => term.startsWith(word.slice(0, -1))));

const near = (a: string, b: string): boolean => loadWordVectors().similarity(a, b) >= NEAR;
const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));
const lesserFirst = (mine: Estimate, other: Estimate): readonly [Estimate, Estimate] =>
  range(mine).low > range(other).high ? [other, mine] : [mine, other];
const times = (figure: Estimate, factor: number): Estimate => ({
  ...figure,
  low: figure.low === null ? null : figure.low * factor,
  high: figure.high === null ? null : figure.high * factor,
});

const dateOf = ({ article }: ClaimInContext, estimate: Estimate): string | null => estimate.asOf ?? article.publishedOn;

function range({ low, high, bound }: Estimate): { low: number; high: number } {
  const slack = bound === "about" ? ABOUT : 0;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low * (1 - slack),
    high: high === null ? Number.POSITIVE_INFINITY : high * (1 + slack),
  };
}
