import type { Claim, Estimate } from "../../graph/model.ts";
import { connectionOf, sliceOf } from "../connections.ts";
import type { Context } from "../context.ts";
import { contradictionFilterOf } from "../filters.ts";
import type { Resolvers } from "../generated.ts";
import type { SpanIn } from "../mappers.ts";
import { oriented } from "../orientation.ts";
import { articleOf, each, entityOf, sourcesOf } from "../rows.ts";
import { spanOver, spansOf } from "../spans.ts";
import { chainOf, independenceOf } from "./story.ts";

/** Claims, and what they are to one another. */
export const claimResolvers: Pick<Resolvers, "Claim" | "ClaimEdge"> = {
  Claim: {
    span: ({ articleId, starts, ends }) => spanOver(articleId, starts, ends) as SpanIn,
    spans: ({ articleId, starts, ends }) => spansOf(articleId, starts, ends),
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    async speakers({ id }, _, context) {
      const citations = await context.loaders.citationsOf.load(id);
      return sourcesOf(
        context,
        citations.filter(({ hop }) => hop === 1).map(({ sourceId }) => sourceId),
      );
    },
    citations: ({ id }, _, { loaders }) => loaders.citationsOf.load(id),
    denied: ({ denied }) => denied === true,
    async contradictions({ id: key }, { filter: asked, ...page }, context) {
      const filter = await contradictionFilterOf(context, asked);
      return connectionOf("contradictions", page, async (window) => {
        const slice = await context.loaders.contradictionsOf.load({ key, filter, window });
        return { ...slice, items: slice.items.map((row) => oriented(row, (id) => id === key)) };
      });
    },
    corroborations: ({ id: claimId }, page, { loaders }) =>
      connectionOf("corroborations", page, async (window) => {
        const rows = (await loaders.corroborationsOf.load(claimId)).map((row) => oriented(row, (id) => id === claimId));
        return sliceOf(rows, ({ id, confidence }) => ({ sort: -confidence, id }), window);
      }),
    supersedes: async ({ id }, _, { loaders }) =>
      (await loaders.supersessionsOf.load(id)).filter(({ claimId }) => claimId === id),
    supersededBy: async ({ id }, _, { loaders }) =>
      (await loaders.supersessionsOf.load(id)).filter(({ otherId }) => otherId === id),
    circularReports: ({ id }, _, { loaders }) => loaders.circlesOf.load(id),
    chain: (claim, _, context) => chainOf(context, claim),
    independence: (claim, _, context) => independenceOf(context, claim),
    estimate: async (claim, _, context) => (await estimatesOf(context, claim)).at(0) ?? null,
    estimates: (claim, _, context) => estimatesOf(context, claim),
    about: async ({ about }, _, context) => each(await Promise.all(about.map((id) => entityOf(context, id)))),
  },
  ClaimEdge: {
    citations: async ({ node, sourceIds }, _, { loaders }) =>
      (await loaders.citationsOf.load(node.id)).filter(({ sourceId }) => sourceIds?.includes(sourceId) ?? true),
  },
};

async function estimatesOf({ loaders }: Context, { id }: Claim): Promise<readonly Estimate[]> {
  return [...(await loaders.estimatesOf.load(id))].sort((a, b) => a.start - b.start);
}
