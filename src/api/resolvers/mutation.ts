import type { Context, Writer } from "../context.ts";
import type { ArticleInput, MutationResolvers, Resolvers, UserError } from "../generated.ts";
import { createLoaders } from "../loaders.ts";
import type { IngestOf } from "../mappers.ts";
import { findArticle, textOf } from "../rows.ts";
import type { Role } from "../viewer.ts";

const MAX_ARTICLES = 100;

/** Who may ask for which; looked at before anything of an operation is done (access.ts). */
export const NEEDED_ROLES = {
  articleIngest: "writer",
  articlesIngest: "writer",
  articleRemove: "admin",
  contradictionReview: "admin",
} as const satisfies Record<keyof MutationResolvers, Role>;

/** What changes the graph. */
export const mutationResolvers: MutationResolvers = {
  async articleIngest(_, { input }, context) {
    const result = await ingested(context, input, ["input"]);
    forgetRead(context);
    return result;
  },

  async articlesIngest(_, { input }, context) {
    if (input.length > MAX_ARTICLES) {
      const message = `expected at most ${MAX_ARTICLES} articles, but got ${input.length}`;
      return { results: [], added: 0, userErrors: [{ field: ["input"], message, code: "TOO_MANY" }] };
    }
    const results: (IngestOf | Error)[] = [];
    for (const [i, article] of input.entries()) {
      // An error that stands in a list is that item's own: the others are answered beside it.
      results.push(await ingested(context, article, ["input", String(i)]).catch((error: Error) => error));
    }
    forgetRead(context);
    const done = results.flatMap((result) => (result instanceof Error ? [] : [result]));
    return {
      results: results as IngestOf[],
      added: done.filter(({ added }) => added).length,
      userErrors: done.flatMap(({ userErrors }) => userErrors),
    };
  },

  async articleRemove(_, { id }, context) {
    const found = await findArticle(context, id);
    const article = found && { ...found, text: await textOf(context, id) };
    const removed = article !== null && (await writerOf(context).remove(id));
    forgetRead(context);
    return removed ? { article, userErrors: [] } : { article: null, userErrors: [notFound("an article", id)] };
  },

  async contradictionReview(_, { id, status }, context) {
    const reviewed = await context.store.review(id, status);
    forgetRead(context);
    const node = reviewed ? await context.loaders.node.load(id) : null;
    const contradiction = node?.kind === "Contradiction" ? node.row : null;
    return { contradiction, userErrors: reviewed ? [] : [notFound("a contradiction", id)] };
  },
};

export const payloadResolvers: Pick<Resolvers, "ArticleIngestPayload"> = {
  ArticleIngestPayload: {
    article: ({ articleId }, _, context) => (articleId === null ? null : findArticle(context, articleId)),
  },
};

async function ingested(context: Context, article: ArticleInput, path: readonly string[]): Promise<IngestOf> {
  const result = await writerOf(context).ingest(article);
  if ("id" in result) return { articleId: result.id, added: result.added, userErrors: [] };
  const userErrors = result.faults.map(({ field, message, code }) => ({ field: [...path, field], message, code }));
  return { articleId: null, added: false, userErrors };
}

function writerOf({ writer }: Context): Writer {
  if (writer === null) throw new Error("expected whoever has a writer's role to have a writer");
  return writer;
}

const notFound = (what: string, id: string): UserError => ({
  field: ["id"],
  message: `expected the id of ${what} that is stored, but got ${JSON.stringify(id)}`,
  code: "NOT_FOUND",
});

/** An operation may have several fields, one done after the other: each sees what those before it wrote. */
function forgetRead(context: Context): void {
  context.loaders = createLoaders(context.store);
}
