import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import type { Finding } from "./finding.ts";
import { likeness } from "./likeness.ts";
import { partyOf, sameParty } from "./parties.ts";
import { daysBetween } from "./times.ts";

/** Counts that only grow: a later, larger one corrects nothing. */
const CUMULATIVE = new Set(
  "killed wounded casualties captured arrested displaced rescued hospitalized cases sent lost destroyed damaged".split(
    " ",
  ),
);
/** Measures that say what happened to people; any other is a noun that is counted. */
const HAPPENED = new Set([...CUMULATIVE, "missing", "fighting", "mobilized", "employed"]);

/** How far "about" may be from the number it is said of. */
const ABOUT = 0.15;
/** Two nouns may name one thing. */
const NEAR = 0.45;
/** Two clauses are of one matter: for a count of victims little more than the story need be shared, for euros much more. */
const ALIKE = { happened: 0, counted: 0.15, measured: 0.35 };
/** Figures that nobody brings up to date are compared if they are not too old. */
const STALE_DAYS = 10;

/** Ranges that cannot both hold: of one count, of one subject, place and time. */
export function numbersAtOdds(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): Finding | null {
  const same = sameCount(mine, other);
  if (same === 0) return null;
  const [low, high] = range(mine).low > range(other).high ? [other, mine] : [mine, other];
  if (range(low).high >= range(high).low) return null;
  const [lowOn, highOn] = [dateOf(low === mine ? a : b, low), dateOf(high === mine ? a : b, high)];
  const gap = lowOn === null || highOn === null ? null : daysBetween(lowOn, highOn);
  const here = a.claim.articleId === b.claim.articleId;
  if (CUMULATIVE.has(mine.measure) && mine.per === null) {
    // A running count grows: only a smaller figure that is later, or said to be of the same day, is at odds with a larger one.
    const undated = low.asOf === null && high.asOf === null;
    if (gap === null || (here && undated) ? !here : low.asOf === null ? gap >= 0 : gap > 0) return null;
  } else if (gap !== null && Math.abs(gap) > STALE_DAYS) return null;
  // A part is smaller than the whole.
  const [lowPlaces, highPlaces] = [without(low.places, high.places), without(high.places, low.places)];
  if (lowPlaces.length > 0) return null;
  return {
    kind: "numeric",
    rule: "ranges apart",
    reasonOf: (one, two) =>
      `For the same count (${mine.measure}) one gives "${one}", the other "${two}"; the two ranges do not meet.`,
    confidence: same * (highPlaces.length > 0 ? 0.7 : 0.8),
  };
}

/** How sure it is that two numbers are of one count, 0 where they are not. */
function sameCount(mine: Estimate, other: Estimate): number {
  if (mine.more !== other.more || mine.per !== other.per) return 0;
  if (mine.measure !== other.measure && (HAPPENED.has(mine.measure) || HAPPENED.has(other.measure))) return 0;
  if (!sameSubject(mine, other)) return 0;
  const alike = likeness(mine.terms, other.terms);
  if (HAPPENED.has(mine.measure)) return alike >= ALIKE.happened ? 1 : 0;
  if (mine.measure === other.measure && mine.unit === other.unit && mine.measure !== mine.unit)
    return alike >= ALIKE.counted ? 0.95 : 0;
  if (mine.unit === other.unit)
    return alike >= (mine.unit === mine.measure ? ALIKE.counted : ALIKE.measured) ? 0.85 : 0;
  return near(mine.unit, other.unit) && alike >= ALIKE.measured ? 0.75 : 0;
}

function sameSubject(mine: Estimate, other: Estimate): boolean {
  const [a, b] = [partyOf(mine.subject), partyOf(other.subject)];
  if (a.entity !== "" && b.entity !== "") return sameParty(a, b);
  return (
    a.noun === b.noun || a.noun === "people" || b.noun === "people" || near(a.noun, b.noun) || a.entity !== b.entity
  );
}

const near = (a: string, b: string): boolean => loadWordVectors().similarity(a, b) >= NEAR;
const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));

const dateOf = ({ article }: ClaimInContext, estimate: Estimate): string | null => estimate.asOf ?? article.publishedOn;

function range({ low, high, bound }: Estimate): { low: number; high: number } {
  const slack = bound === "about" ? ABOUT : 0;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low * (1 - slack),
    high: high === null ? Number.POSITIVE_INFINITY : high * (1 + slack),
  };
}
