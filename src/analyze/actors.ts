import { grouped } from "../graph/grouped.ts";
import type { ClaimInContext, Status } from "../graph/model.ts";
import { sameVerb } from "./matter.ts";
import { likenessOf, partyOf } from "./parties.ts";

/** A claim with all the entities that its article's claims are about or cite: whom a noun in it may stand for. */
export interface CastClaim extends ClaimInContext {
  readonly cast: readonly string[];
}

export function withCast(claims: readonly ClaimInContext[]): readonly CastClaim[] {
  const casts = new Map(
    [...grouped(claims, ({ claim }) => claim.articleId)].map(([id, group]) => [
      id,
      [
        ...new Set(
          group.flatMap(({ claim, citations }) => [...claim.about, ...citations.map(({ sourceId }) => sourceId)]),
        ),
      ],
    ]),
  );
  return claims.map((claim) => ({ ...claim, cast: casts.get(claim.claim.articleId) ?? [] }));
}

/** A status with the claim that it is of. */
export interface Told {
  readonly status: Status;
  readonly by: CastClaim;
}

/** Two parties are one, and do not only name things of a kind. */
export const ONE = 0.8;

type Role = "subject" | "object";

/** How sure it is that a party of one is a party of the other, 0 to 1; null where one of them has none. */
export function agree(one: Told, role: Role, two: Told, other: Role = role): number | null {
  const [a, b] = [one.status[role], two.status[other]];
  return a === null || b === null ? null : likenessOf(partyOf(a, one.by.cast), partyOf(b, two.by.cast));
}

/** How alike those are who do and suffer one act: 0 where some of them are others. */
export function actorsAgree(one: Told, two: Told): number {
  const [object, subject] = [agree(one, "object", two), agree(one, "subject", two)];
  // "the gate opened", "they opened the gate"; "they were evacuated", "they fled the town"
  const across = Math.max(
    one.status.subject === null ? (agree(one, "object", two, "subject") ?? 0) : 0,
    two.status.subject === null ? (agree(one, "subject", two, "object") ?? 0) : 0,
    one.status.object === null ? (agree(one, "subject", two, "object") ?? 0) : 0,
    two.status.object === null ? (agree(one, "object", two, "subject") ?? 0) : 0,
  );
  if (object === 0 || subject === 0)
    return object === 0 && subject === null && !sameVerb(one.status, two.status) ? across : 0;
  return object !== null || subject !== null ? Math.min(object ?? 1, subject ?? 1) : across;
}
