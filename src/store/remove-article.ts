import { mergeEntity } from "../graph/merge.ts";
import type { Entity, SameAs } from "../graph/model.ts";
import * as rows from "./rows.ts";
import { namesOf, type RunAll } from "./write-article.ts";

/**
 * Takes an article away, in the transaction `runAll` belongs to, and puts each entity that it named together again from what the
 * other articles call it. An entity that no other article names goes with it.
 */
export async function removeArticle(
  runAll: RunAll,
  articleId: string,
  link: (entities: readonly Entity[]) => readonly SameAs[],
): Promise<boolean> {
  const [, present = [], named = []] = await runAll([
    { name: "write/take-turn", params: {} },
    { name: "read/has-article", params: { id: articleId } },
    { name: "read/entities-in", params: { id: articleId } },
  ]);
  if (present.length === 0) return false;
  const before = named.map(({ row }) => rows.entity(row));
  const ids = before.map(({ id }) => id);
  const [namings = []] = (
    await runAll([
      { name: "write/remove-affiliations", params: { id: articleId, ids } },
      { name: "write/remove-circles", params: { id: articleId } },
      { name: "write/remove-estimates", params: { id: articleId } },
      { name: "write/remove-statuses", params: { id: articleId } },
      { name: "write/remove-claims", params: { id: articleId } },
      { name: "write/remove-citations", params: { id: articleId } },
      { name: "write/remove-sources", params: { id: articleId } },
      { name: "write/remove-article", params: { id: articleId } },
      { name: "read/namings-of", params: { ids } },
    ])
  ).slice(-1);
  const after = new Map<string, Entity>();
  for (const row of namings) {
    const entity = rows.entity({ ...(row.entity as object), ...(row.naming as object) });
    after.set(entity.id, mergeEntity(after.get(entity.id) ?? entity, entity));
  }
  const left = [...after.values()];
  await runAll([
    { name: "write/remove-names", params: { ids } },
    { name: "write/remove-entities", params: { ids: ids.filter((id) => !after.has(id)) } },
    { name: "write/entities", params: { rows: left } },
    { name: "write/names", params: { rows: namesOf(left) } },
  ]);
  const keys = [...new Set(before.flatMap(({ keys, shortKeys }) => [...keys, ...shortKeys]))];
  const [near = []] = await runAll([{ name: "read/entities-named", params: { keys } }]);
  const neighbours = near.map(({ row }) => rows.entity(row));
  await runAll([
    { name: "write/forget-same-as", params: { rows: neighbours } },
    { name: "write/same-as", params: { rows: link(neighbours) } },
  ]);
  return true;
}
