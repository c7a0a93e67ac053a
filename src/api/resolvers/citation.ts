import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";
import type { SourceRow } from "../mappers.ts";
import { articleOf, claimOf, sourceOf } from "../rows.ts";
import { spanOver } from "../spans.ts";

/** Citations, and the chains they make. */
export const citationResolvers: Pick<Resolvers, "Citation" | "CitationChain" | "ChainHop"> = {
  Citation: {
    cue: ({ articleId, cueStarts, cueEnds }) => spanOver(articleId, cueStarts, cueEnds),
    sourceSpan: ({ articleId, sourceStarts, sourceEnds }) => spanOver(articleId, sourceStarts, sourceEnds),
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    source: ({ sourceId }, _, context) => sourceOf(context, sourceId),
    claim: ({ claimId }, _, context) => (claimId === null ? null : claimOf(context, claimId)),
    async via({ viaId }, _, { loaders }) {
      const node = viaId === null ? null : await loaders.node.load(viaId);
      return node?.kind === "Citation" ? node.row : null;
    },
  },
  CitationChain: {
    origin: ({ hops }, _, context) => originOf(context, hops),
    async complete({ hops }, _, context) {
      const origin = await originOf(context, hops);
      return origin !== null && !(await hasPublished(context, origin));
    },
  },
  ChainHop: {
    article: ({ citation }, _, context) => articleOf(context, citation.articleId),
    source: ({ citation }, _, context) => sourceOf(context, citation.sourceId),
  },
};

async function originOf(
  context: Context,
  hops: readonly { readonly citation: { readonly sourceId: string } }[],
): Promise<SourceRow | null> {
  const last = hops.at(-1);
  return last === undefined ? null : sourceOf(context, last.citation.sourceId);
}

/** Whether a source is an outlet of the graph: the last to tell is then seldom the first to know. */
async function hasPublished({ store, loaders }: Context, source: SourceRow): Promise<boolean> {
  if (!("kind" in source) || source.kind !== "Organization") return false;
  const publisherIds = await loaders.sameAs.load(source.id);
  const window = { limit: 1, after: null, before: null, fromEnd: false };
  return (await store.articles({ publisherIds }, "PUBLISHED_ON", window)).total > 0;
}
