import { independence } from "../../analyze/independence.ts";
import type { StoryIndex } from "../../analyze/story.ts";
import { traceChain } from "../../analyze/trace.ts";
import type { Claim, ClaimInContext } from "../../graph/model.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";
import type { Chain, CollapseIn, IndependenceOf } from "../mappers.ts";
import { articleOf, claimOf, each, missing, nameOf, sourceOf, sourcesOf } from "../rows.ts";

/** Where a claim comes from. */
export async function chainOf(context: Context, claim: Claim): Promise<Chain> {
  const index = await context.loaders.storyOf.load(claim.id);
  return { claim, trace: traceChain(inContext(claim, index), index), index };
}

/** How many voices stand behind a claim. */
export async function independenceOf(context: Context, { id, ...rest }: Claim): Promise<IndependenceOf> {
  const index = await context.loaders.storyOf.load(id);
  const claim = inContext({ id, ...rest }, index);
  return { claim, found: independence(claim, index.story), index };
}

/** Chains, independence, circular reports and what falls: what is judged from a whole story. */
export const storyResolvers: Pick<
  Resolvers,
  "CitationChain" | "ChainHop" | "Independence" | "Collapse" | "CircularReport" | "Fallout"
> = {
  CitationChain: {
    hops: ({ trace, index }) => trace.hops.map((hop) => ({ hop, index })),
    origin: ({ trace: { originId } }, _, context) => (originId === null ? null : sourceOf(context, originId)),
    complete: ({ trace }) => trace.complete,
  },
  ChainHop: {
    article: async ({ hop: { claimId } }, _, context) =>
      articleOf(context, (await claimOf(context, claimId)).articleId),
    claim: ({ hop: { claimId } }, _, context) => claimOf(context, claimId),
    source: ({ hop: { sourceId } }, _, context) => sourceOf(context, sourceId),
    citation: ({ hop: { citation } }) => citation,
    rewrite({ hop: { link, claimId }, index }) {
      const claim = link === "REWRITES" ? index.claim(claimId) : undefined;
      return claim ? (index.retold(claim)?.rewrite ?? null) : null;
    },
    link: ({ hop: { link } }) => link,
    drift: ({ hop: { drift } }) => drift,
  },
  Independence: {
    claim: ({ claim: { claim } }) => claim,
    outlets: ({ found }) => found.outlets.length,
    publishers: ({ found }) => found.publishers.length,
    carriedBy: ({ found }, _, context) => sourcesOf(context, found.outlets),
    broughtBy: ({ found }, _, context) => sourcesOf(context, found.publishers),
    origins: ({ found }, _, context) => sourcesOf(context, found.origins),
    established: ({ found }) => found.established,
    reason: ({ found }) => found.reason,
    collapsed: (of) => of.found.collapsed.map(({ articleId, into, why }) => collapse(of, articleId, into, why)),
  },
  Collapse: {
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    into: ({ intoId }, _, context) => articleOf(context, intoId),
    origin: ({ originId }, _, context) => (originId === null ? null : sourceOf(context, originId)),
  },
  CircularReport: {
    claims: ({ claimIds }, _, context) => Promise.all(claimIds.map((id) => claimOf(context, id))),
    articles: async ({ claimIds }, _, context) => each(await articlesOf(context, claimIds)),
    async citations({ citationIds }, _, { loaders }) {
      const nodes = await Promise.all(citationIds.map((id) => loaders.node.load(id)));
      return nodes.flatMap((node) => (node?.kind === "Citation" ? [node.row] : []));
    },
    async outlets({ claimIds }, _, context) {
      const articles = await articlesOf(context, claimIds);
      return sourcesOf(
        context,
        articles.map(({ id, publisherId }) => publisherId ?? id),
      );
    },
  },
  Fallout: {
    left: ({ leftIds }, _, context) => sourcesOf(context, leftIds),
    async reason({ leftIds, falling }, _, context) {
      const left = await Promise.all((await sourcesOf(context, leftIds)).map((source) => nameOf(context, source)));
      if (leftIds.length === 0) return `Every way back from it that is known leads through ${falling}.`;
      return `It leads through ${falling}; besides, it goes back to ${left.join(", ")}.`;
    },
  },
};

const articlesOf = (context: Context, claimIds: readonly string[]) =>
  Promise.all(claimIds.map(async (id) => articleOf(context, (await claimOf(context, id)).articleId)));

const inContext = ({ id }: Claim, index: StoryIndex): ClaimInContext => index.claim(id) ?? missing("claim", id);

/** An article that adds nothing to an origin adds nothing to the first article that has it. */
function collapse({ claim, found, index }: IndependenceOf, articleId: string, into: string, why: string): CollapseIn {
  if (into.startsWith("article:")) return { articleId, intoId: into, originId: null, why };
  const [first = articleId] = [claim, ...index.agreeing(claim)]
    .filter(({ article }) => !found.collapsed.some((other) => other.articleId === article.id))
    .filter((sayer) => traceChain(sayer, index).originId === into)
    .map(({ article }) => article.id)
    .sort();
  return { articleId, intoId: first, originId: into, why };
}
