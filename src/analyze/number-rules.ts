import type { ClaimInContext, Estimate } from "../graph/model.ts";
import type { Finding } from "./finding.ts";

/** Counts that only grow: a later, larger one corrects nothing. */
const CUMULATIVE = new Set([
  "killed",
  "wounded",
  "casualties",
  "captured",
  "arrested",
  "displaced",
  "evacuated",
  "cases",
  "sent",
  "lost",
]);

/** How far "about" may be from the number it is said of. */
const ABOUT = 0.15;

/** Ranges that cannot both hold. A running count is compared only where the later figure is the smaller. */
export function numbersAtOdds(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): Finding | null {
  if (mine.key !== other.key) return null;
  const [low, high] = range(mine).low > range(other).high ? [other, mine] : [mine, other];
  if (range(low).high >= range(high).low) return null;
  if (CUMULATIVE.has(mine.measure)) {
    const [lowOn, highOn] = [dateOf(low === mine ? a : b, low), dateOf(high === mine ? a : b, high)];
    if (lowOn === null || highOn === null || lowOn < highOn) return null;
  }
  return {
    kind: "numeric",
    rule: "ranges apart",
    reasonOf: (one, two) => `For the same count (${mine.measure}) one gives "${one}", the other "${two}"; the two ranges do not meet.`,
    confidence: 0.7,
  };
}

const dateOf = ({ article }: ClaimInContext, estimate: Estimate): string | null => estimate.asOf ?? article.publishedOn;

function range({ low, high, bound }: Estimate): { low: number; high: number } {
  const slack = bound === "about" ? ABOUT : 0;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low * (1 - slack),
    high: high === null ? Number.POSITIVE_INFINITY : high * (1 + slack),
  };
}
