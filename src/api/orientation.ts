import type { Contradiction } from "../graph/model.ts";

/**
 * A contradiction with `other` as the side asked about: `isOwn` says of a claim id whether it is. Rows are stored from the
 * lesser claim id to the greater, which says nothing; where both sides are asked about, or neither, they stay as stored.
 */
export function oriented(contradiction: Contradiction, isOwn: (claimId: string) => boolean): Contradiction {
  const { claimId, otherId } = contradiction;
  return isOwn(claimId) && !isOwn(otherId) ? turned(contradiction) : contradiction;
}

function turned(contradiction: Contradiction): Contradiction {
  return {
    ...contradiction,
    claimId: contradiction.otherId,
    otherId: contradiction.claimId,
    claimStart: contradiction.otherStart,
    claimEnd: contradiction.otherEnd,
    otherStart: contradiction.claimStart,
    otherEnd: contradiction.claimEnd,
  };
}
