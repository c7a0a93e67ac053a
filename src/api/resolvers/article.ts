import type { Mention } from "../../graph/model.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";
import type { MentionIn } from "../mappers.ts";
import { entityOf, nameOf, textOf } from "../rows.ts";
import { spansOf } from "../spans.ts";

/** Articles, and the stretches of their text that everything else points into. */
export const articleResolvers: Pick<Resolvers, "Article" | "Span"> = {
  Article: {
    name: (article, _, context) => nameOf(context, article),
    text: ({ id }, _, context) => textOf(context, id),
    publisher: ({ publisherId }, _, context) => (publisherId === null ? null : entityOf(context, publisherId)),
    claims: ({ id }, _, { loaders }) => loaders.claimsOf.load(id),
    citations: ({ id }, _, { loaders }) => loaders.citationsIn.load(id),
    mentions: async ({ id }, _, context) => united(context, await context.loaders.mentionsIn.load(id)),
    rewrites: async ({ id }, _, { loaders }) =>
      (await loaders.rewritesOf.load(id)).filter(({ articleId }) => articleId === id),
    rewrittenBy: async ({ id }, _, { loaders }) =>
      (await loaders.rewritesOf.load(id)).filter(({ ofId }) => ofId === id),
  },
  Span: {
    quote: async ({ articleId, start, end }, _, context) => (await textOf(context, articleId)).slice(start, end),
  },
};

/** One mention an entity, by first place: an article that names Volodymyr Zelensky and then Zelensky mentions one person. */
async function united(context: Context, mentions: readonly Mention[]): Promise<readonly MentionIn[]> {
  const entities = await Promise.all(mentions.map((mention) => entityOf(context, mention.entityId)));
  const byEntity = new Map<string, MentionIn>();
  mentions.forEach(({ articleId, starts, ends }, index) => {
    const entity = entities[index] as MentionIn["entity"];
    const known = byEntity.get(entity.id)?.spans ?? [];
    const spans = [...known, ...spansOf(articleId, starts, ends)].sort((a, b) => a.start - b.start);
    byEntity.set(entity.id, { entity, spans });
  });
  return [...byEntity.values()].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
