import { contradictionId } from "../graph/ids.ts";
import type { ClaimInContext, Contradiction, Estimate, Status } from "../graph/model.ts";

/** A rule sees two facts of one key, of two claims, and says how they are at odds, or null. */
interface Finding {
  readonly kind: Contradiction["kind"];
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

/**
 * Contradictions between the claims of one article and all given claims, its own among them. Claims are compared only where
 * they share a blocking key; two claims of one speaker are his to change and are left alone. One contradiction a pair: the
 * most certain.
 */
export function findContradictions(articleId: string, claims: readonly ClaimInContext[]): readonly Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const mine of claims.filter(({ claim }) => claim.articleId === articleId)) {
    for (const other of claims) {
      if (mine.claim.id === other.claim.id || shareSource(mine, other)) continue;
      const [claim, rest] = mine.claim.id < other.claim.id ? [mine, other] : [other, mine];
      for (const contradiction of between(claim, rest)) {
        if ((found.get(contradiction.id)?.confidence ?? 0) < contradiction.confidence)
          found.set(contradiction.id, contradiction);
      }
    }
  }
  return [...found.values()];
}

const shareSource = (a: ClaimInContext, b: ClaimInContext): boolean =>
  a.sourceIds.some((id) => b.sourceIds.includes(id));

function between(a: ClaimInContext, b: ClaimInContext): readonly Contradiction[] {
  const statuses = pairs(a.statuses, b.statuses).flatMap(([mine, other]) =>
    row(a, b, mine, other, states(a, b, mine, other)),
  );
  const estimates = pairs(a.estimates, b.estimates).flatMap(([mine, other]) =>
    row(a, b, mine, other, numbers(a, b, mine, other)),
  );
  return [...statuses, ...estimates];
}

const pairs = <F extends { readonly key: string }>(
  some: readonly F[],
  others: readonly F[],
): readonly (readonly [F, F])[] =>
  some.flatMap((fact) => others.filter(({ key }) => key === fact.key).map((other) => [fact, other] as const));

function row(
  a: ClaimInContext,
  b: ClaimInContext,
  mine: Estimate | Status,
  other: Estimate | Status,
  finding: Finding | null,
): readonly Contradiction[] {
  if (!finding) return [];
  const spans = { claimStart: mine.start, claimEnd: mine.end, otherStart: other.start, otherEnd: other.end };
  const id = contradictionId(a.claim.id, b.claim.id);
  return [{ id, claimId: a.claim.id, otherId: b.claim.id, ...finding, status: "proposed", ...spans }];
}

/** The words of a fact, from its claim's text. */
const wordsOf = ({ claim }: ClaimInContext, fact: Estimate | Status): string =>
  claim.text.slice(fact.start - (claim.starts[0] ?? 0), fact.end - (claim.starts[0] ?? 0));

const hedged = (...claims: readonly ClaimInContext[]): number =>
  claims.some(({ claim }) => claim.hedges.length > 0) ? 0.15 : 0;

/** One says that something goes on, the other that it has ended or never was. */
function states(a: ClaimInContext, b: ClaimInContext, mine: Status, other: Status): Finding | null {
  if (mine.holds === other.holds) return null;
  const [on, off] = mine.holds ? [wordsOf(a, mine), wordsOf(b, other)] : [wordsOf(b, other), wordsOf(a, mine)];
  const plain = stripped(on) === stripped(off);
  return {
    kind: plain ? "polarity" : "status",
    rule: plain ? "said and denied" : "going on and ended",
    reason: `One says of the same subject "${on}", the other "${off}"; both cannot hold at the same time.`,
    confidence: 0.8 - hedged(a, b),
  };
}

const stripped = (words: string): string =>
  words.toLowerCase().replace(/\b(?:not|never|no|n't|have|has|had|is|are|was|were|been|be|still)\b|\s+/g, "");

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
function numbers(a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate): Finding | null {
  const [low, high] = range(mine).low > range(other).high ? [other, mine] : [mine, other];
  if (range(low).high >= range(high).low) return null;
  if (CUMULATIVE.has(mine.measure)) {
    const [lowOn, highOn] = [dateOf(low === mine ? a : b, low), dateOf(high === mine ? a : b, high)];
    if (lowOn === null || highOn === null || lowOn < highOn) return null;
  }
  return {
    kind: "numeric",
    rule: "ranges apart",
    reason: `For the same count (${mine.measure}) one gives "${wordsOf(a, mine)}", the other "${wordsOf(b, other)}"; the two ranges do not meet.`,
    confidence: 0.7 - hedged(a, b),
  };
}

const dateOf = ({ publishedOn }: ClaimInContext, estimate: Estimate): string | null => estimate.asOf ?? publishedOn;

function range({ low, high, bound }: Estimate): { low: number; high: number } {
  const slack = bound === "about" ? ABOUT : 0;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low * (1 - slack),
    high: high === null ? Number.POSITIVE_INFINITY : high * (1 + slack),
  };
}
