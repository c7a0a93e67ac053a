import { wordsOfArticle, wordsOfClaim, wordsOfEntity } from "../graph/words.ts";
import * as rows from "./rows.ts";
import { type RunAll, writeAll } from "./write-rows.ts";

/**
 * Gives stored articles, their claims and the entities that they name the words by which they are searched, in the transaction
 * `runAll` belongs to: a store may have been filled before there was a search.
 */
export async function wordArticles(runAll: RunAll, ids: readonly string[]): Promise<void> {
  const [, whole = [], stated = [], ...named] = await runAll([
    { name: "write/take-turn", params: {} },
    { name: "read/articles-whole", params: { ids } },
    { name: "read/claims-of", params: { keys: ids } },
    ...ids.map((id) => ({ name: "read/entities-in", params: { id } })),
  ]);
  const articles = whole.map(({ row }) => rows.article(row));
  const claims = stated.map(({ row }) => rows.claim(row));
  const entities = new Map(named.flat().map(({ row }) => [rows.entity(row).id, rows.entity(row)]));
  await writeAll(runAll, [
    { name: "write/article-words", rows: articles.map((row) => ({ id: row.id, articleWords: wordsOfArticle(row) })) },
    { name: "write/claim-words", rows: claims.map((row) => ({ id: row.id, claimWords: wordsOfClaim(row) })) },
    {
      name: "write/entities",
      rows: [...entities.values()].map((row) => ({ ...row, entityWords: wordsOfEntity(row) })),
    },
  ]);
}
