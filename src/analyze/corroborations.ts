import { pairKey, relationId } from "../graph/ids.ts";
import type { Corroboration } from "../graph/model.ts";
import { agreementOf } from "./agreement.ts";
import type { ArticleClaims } from "./articles.ts";
import type { Likeness } from "./likeness.ts";

/** How alike a claim must be to one of the article that its own retells. */
const RETOLD = 0.36;

/**
 * Claims of two articles that say the same, one row a pair, from the lesser claim id to the greater: the same whichever article is
 * given first. `contradicted` are pairs of claim ids (pairKey) that cannot both hold; `retold` says that one article rewrites the other.
 */
export function corroborationsBetween(
  a: ArticleClaims,
  b: ArticleClaims,
  likeness: Likeness,
  contradicted: ReadonlySet<string>,
  retold: boolean,
): readonly Corroboration[] {
  const [first, second] = a.article.id < b.article.id ? [a, b] : [b, a];
  return first.claims.flatMap((one) =>
    second.claims.flatMap((two) => {
      if (contradicted.has(pairKey(one.claim.id, two.claim.id))) return [];
      const agreement = agreementOf(one, two, likeness, retold ? RETOLD : undefined);
      if (!agreement) return [];
      const { mine, other, reason, rule, confidence } = agreement;
      const ordered = one.claim.id < two.claim.id;
      const [from, to] = ordered ? [one, two] : [two, one];
      const [start, end] = ordered ? [mine, other] : [other, mine];
      return [
        {
          id: relationId("corroboration", one.claim.id, two.claim.id),
          claimId: from.claim.id,
          otherId: to.claim.id,
          reason,
          rule,
          confidence,
          claimStart: start.start,
          claimEnd: start.end,
          otherStart: end.start,
          otherEnd: end.end,
        },
      ];
    }),
  );
}
