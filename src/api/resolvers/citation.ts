import type { Resolvers } from "../generated.ts";
import { articleOf, claimOf, each, entityOf, sourceOf } from "../rows.ts";
import { spanOver } from "../spans.ts";

/** Who is cited where, for what. */
export const citationResolvers: Pick<Resolvers, "Citation"> = {
  Citation: {
    cue: ({ articleId, cueStarts, cueEnds }) => spanOver(articleId, cueStarts, cueEnds),
    sourceSpan: ({ articleId, sourceStarts, sourceEnds }) => spanOver(articleId, sourceStarts, sourceEnds),
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    source: ({ sourceId }, _, context) => sourceOf(context, sourceId),
    speaksFor: async ({ speaksFor }, _, context) =>
      each(await Promise.all(speaksFor.map((id) => entityOf(context, id)))),
    claim: ({ claimId }, _, context) => (claimId === null ? null : claimOf(context, claimId)),
    async via({ viaId }, _, { loaders }) {
      const node = viaId === null ? null : await loaders.node.load(viaId);
      return node?.kind === "Citation" ? node.row : null;
    },
  },
};
