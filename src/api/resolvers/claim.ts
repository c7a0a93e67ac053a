import type { Claim, Estimate } from "../../graph/model.ts";
import { connectionOf, windowOf } from "../connections.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";
import type { SpanIn } from "../mappers.ts";
import { oriented } from "../orientation.ts";
import { articleOf, claimOf, entityOf, isEntity, sourceOf } from "../rows.ts";
import { spanOver, spansOf } from "../spans.ts";

/** Claims and the numbers in them. */
export const claimResolvers: Pick<Resolvers, "Claim" | "Estimate"> = {
  Claim: {
    span: ({ articleId, starts, ends }) => spanOver(articleId, starts, ends) as SpanIn,
    spans: ({ articleId, starts, ends }) => spansOf(articleId, starts, ends),
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    async speakers({ id }, _, context) {
      const citations = await context.loaders.citationsOf.load(id);
      const speakers = citations.filter(({ hop }) => hop === 1).map(({ sourceId }) => sourceOf(context, sourceId));
      return each(await Promise.all(speakers));
    },
    citations: ({ id }, _, { loaders }) => loaders.citationsOf.load(id),
    async contradictions({ id: claimId }, page, { loaders }) {
      const window = windowOf("contradictions", page);
      const slice = await loaders.contradictionsOf.load({ claimId, window });
      const items = slice.items.map((contradiction) => oriented(contradiction, (id) => id === claimId));
      return connectionOf("contradictions", { ...slice, items });
    },
    estimate: async (claim, _, context) => (await estimatesOf(context, claim)).at(0) ?? null,
    estimates: (claim, _, context) => estimatesOf(context, claim),
    about: async ({ about }, _, context) => each(await Promise.all(about.map((id) => entityOf(context, id)))),
  },
  Estimate: {
    // A row's subject is a key for comparison: the id of an entity where the text names one.
    async subject({ subject }, _, { loaders }) {
      const node = await loaders.node.load(subject);
      return isEntity(node) ? node.row.name : subject;
    },
    span: ({ articleId, start, end }) => ({ articleId, start, end }),
    claim: ({ claimId }, _, context) => claimOf(context, claimId),
  },
};

async function estimatesOf({ loaders }: Context, { id }: Claim): Promise<readonly Estimate[]> {
  return [...(await loaders.estimatesOf.load(id))].sort((a, b) => a.start - b.start);
}

/** Each once: two short forms may have led to one fuller entity. */
function each<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
