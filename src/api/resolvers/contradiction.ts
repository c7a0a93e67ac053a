import type { Resolvers } from "../generated.ts";
import { claimOf } from "../rows.ts";

/** Pairs of claims at odds, already turned to the side that was asked about. */
export const contradictionResolvers: Pick<Resolvers, "Contradiction"> = {
  Contradiction: {
    claim: ({ claimId }, _, context) => claimOf(context, claimId),
    other: ({ otherId }, _, context) => claimOf(context, otherId),
    async claimSpan({ claimId, claimStart, claimEnd }, _, context) {
      return { articleId: (await claimOf(context, claimId)).articleId, start: claimStart, end: claimEnd };
    },
    async otherSpan({ otherId, otherStart, otherEnd }, _, context) {
      return { articleId: (await claimOf(context, otherId)).articleId, start: otherStart, end: otherEnd };
    },
  },
};
