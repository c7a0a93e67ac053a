import { pairKey, relationId } from "../graph/ids.ts";
import type { ClaimInContext, Comparison, Contradiction } from "../graph/model.ts";
import { denies } from "./agreement.ts";
import { extentOf } from "./articles.ts";
import { isApart } from "./ranges.ts";
import { WEIGHTS } from "./reading-weights.ts";
import type { Reading } from "./readings.ts";
import { classOf, normalised } from "./units.ts";

/** How much more likely two claims are to contradict each other, and to agree, than that neither bears on the other: logarithms. */
export type Seen = Readonly<Record<keyof typeof WEIGHTS.seen, number>>;

/** From here on two claims that were read together are taken to be at odds: on stories that the model did not see, most of those are. */
export const LEAST = 0.65;
/** Chances below this are all alike. */
const RARE = 1e-4;

/**
 * Adds to what rules found the pairs of claims that cannot both hold as they were read together. Where rules found a contradiction too, theirs
 * stays, for it says why; one that takes a third claim to see gives way. Circular reports go by rules alone, for they are of more
 * than two articles, of which the first two are not read again when the third comes.
 */
export function weigh<Found extends Omit<Comparison, "sameAs">>(found: Found, readings: readonly Reading[]): Found {
  const rows = new Map(found.contradictions.map((row) => [row.id, row]));
  for (const reading of readings) {
    const confidence = Math.round(100 * chanceOf(seenOf(reading))) / 100;
    if (confidence < LEAST) continue;
    const row = toRow(reading, confidence);
    const ruled = rows.get(row.id);
    if (!ruled || ruled.viaId !== null) rows.set(row.id, row);
  }
  const contradictions = [...rows.values()];
  const contradicted = new Set(contradictions.map(({ claimId, otherId }) => pairKey(claimId, otherId)));
  return {
    ...found,
    contradictions,
    corroborations: found.corroborations.filter(({ claimId, otherId }) => !contradicted.has(pairKey(claimId, otherId))),
  };
}

export function seenOf({ verdict }: Reading): Seen {
  const against = (chance: number) => Math.log(Math.max(chance, RARE) / Math.max(verdict.neither, RARE));
  return { contradict: against(verdict.contradict), agree: against(verdict.agree) };
}

/** A logistic regression on what is seen of two claims, fitted by bench/assertions/fit.ts. */
function chanceOf(seen: Seen): number {
  const sum = WEIGHTS.bias + WEIGHTS.seen.contradict * seen.contradict + WEIGHTS.seen.agree * seen.agree;
  return 1 / (1 + Math.exp(-sum));
}

function toRow({ claim, other }: Reading, confidence: number): Contradiction {
  const [mine, others] = [extentOf(claim), extentOf(other)];
  return {
    id: relationId("contradiction", claim.claim.id, other.claim.id),
    claimId: claim.claim.id,
    otherId: other.claim.id,
    kind: kindOf(claim, other),
    rule: "read together",
    reason: `Read together, "${claim.claim.text}" and "${other.claim.text}" cannot both hold.`,
    confidence,
    status: "proposed",
    viaId: null,
    claimStart: mine.start,
    claimEnd: mine.end,
    otherStart: others.start,
    otherEnd: others.end,
  };
}

/** What two claims that are at odds seem to be at odds in. */
function kindOf(a: ClaimInContext, b: ClaimInContext): Contradiction["kind"] {
  const figures = a.estimates.flatMap((one) => b.estimates.map((two) => [normalised(one), normalised(two)] as const));
  if (figures.some(([one, two]) => classOf(one.unit) === classOf(two.unit) && isApart(one, two))) return "numeric";
  return denies(a) !== denies(b) ? "polarity" : "status";
}
