import type { Contradiction, Corroboration } from "../../graph/model.ts";
import type { Context } from "../context.ts";
import type { ContradictionResolvers, CorroborationResolvers, Resolvers, SupersessionResolvers } from "../generated.ts";
import { articleOf, claimOf } from "../rows.ts";
import { spansOf } from "../spans.ts";

type Row = Contradiction | Corroboration;

const between = {
  claim: ({ claimId }: Row, _: unknown, context: Context) => claimOf(context, claimId),
  other: ({ otherId }: Row, _: unknown, context: Context) => claimOf(context, otherId),
  async claimSpan({ claimId, claimStart, claimEnd }: Row, _: unknown, context: Context) {
    return { articleId: (await claimOf(context, claimId)).articleId, start: claimStart, end: claimEnd };
  },
  async otherSpan({ otherId, otherStart, otherEnd }: Row, _: unknown, context: Context) {
    return { articleId: (await claimOf(context, otherId)).articleId, start: otherStart, end: otherEnd };
  },
} satisfies ContradictionResolvers & CorroborationResolvers & SupersessionResolvers;

/** What claims and articles are to one another; those that have no direction already turned to the side that was asked about. */
export const relationResolvers: Pick<Resolvers, "Contradiction" | "Corroboration" | "Supersession" | "Rewrite"> = {
  Contradiction: {
    ...between,
    via: ({ viaId }, _, context) => (viaId === null ? null : claimOf(context, viaId)),
  },
  Corroboration: between,
  Supersession: between,
  Rewrite: {
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    of: ({ ofId }, _, context) => articleOf(context, ofId),
    spans: ({ articleId, starts, ends }) => spansOf(articleId, starts, ends),
    ofSpans: ({ ofId, ofStarts, ofEnds }) => spansOf(ofId, ofStarts, ofEnds),
  },
};
