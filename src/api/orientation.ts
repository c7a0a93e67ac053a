import type { Contradiction, Corroboration } from "../graph/model.ts";

/**
 * A relation with `other` as the side asked about: `isOwn` says of a claim id whether it is. Rows are stored from the
 * lesser claim id to the greater, which says nothing; where both sides are asked about, or neither, they stay as stored.
 */
export function oriented<Row extends Contradiction | Corroboration>(
  row: Row,
  isOwn: (claimId: string) => boolean,
): Row {
  return isOwn(row.claimId) && !isOwn(row.otherId) ? turned(row) : row;
}

function turned<Row extends Contradiction | Corroboration>(row: Row): Row {
  return {
    ...row,
    claimId: row.otherId,
    otherId: row.claimId,
    claimStart: row.otherStart,
    claimEnd: row.otherEnd,
    otherStart: row.claimStart,
    otherEnd: row.claimEnd,
  };
}
