import { mergeEntity } from "../graph/merge.ts";
import type { Entity, SameAs } from "../graph/model.ts";
import type { Row } from "./rows.ts";
import * as rows from "./rows.ts";
import { settleSuspicions } from "./settle-suspicions.ts";
import { sameAsRows, sharedRows, touchedBy } from "./write-article.ts";
import { type RunAll, unique, writeAll } from "./write-rows.ts";

/** What an article brought, each before that on which it hangs. */
const OWN = [
  "write/remove-derived",
  "write/remove-circles",
  "write/remove-estimates",
  "write/remove-statuses",
  "write/remove-claims",
  "write/remove-citations",
  "write/remove-sources",
  "write/remove-keys",
  "write/remove-article-words",
  "write/remove-article",
];

/**
 * Takes an article away, in the transaction `runAll` belongs to, and puts each entity that it named together again from what the
 * other articles call it. An entity that no other article names goes with it, and so does a name by which nothing is known.
 * False where there is no such article.
 */
export async function removeArticle(
  runAll: RunAll,
  articleId: string,
  link: (entities: readonly Entity[]) => readonly SameAs[],
): Promise<boolean> {
  const [, present = [], named = [], resting = []] = await runAll([
    { name: "write/take-turn", params: {} },
    { name: "read/has-article", params: { id: articleId } },
    { name: "read/entities-in", params: { id: articleId } },
    { name: "read/claims-resting-on", params: { id: articleId } },
  ]);
  if (present.length === 0) return false;

  const before = named.map(({ row }) => rows.entity(row));
  const ids = before.map(({ id }) => id);
  const [namings = []] = (
    await runAll([
      { name: "write/remove-affiliations", params: { id: articleId, ids } },
      ...OWN.map((name) => ({ name, params: { id: articleId } })),
      { name: "read/namings-of", params: { ids } },
    ])
  ).slice(-1);

  const after = united(before, namings);
  const left = new Set(after.map(({ id }) => id));
  const names = new Set(namesIn(after));
  const touched = touchedBy(before);
  await writeAll(runAll, sharedRows(before, after));
  const [near = []] = (
    await runAll([
      { name: "write/remove-names", params: { keys: namesIn(before).filter((key) => !names.has(key)) } },
      { name: "write/remove-entities", params: { ids: ids.filter((id) => !left.has(id)) } },
      { name: "read/entities-near", params: { ...touched } },
    ])
  ).slice(-1);

  const neighbours = near.map(({ row }) => rows.entity(row));
  await writeAll(runAll, sameAsRows(touched, neighbours, link(neighbours)));
  await settleSuspicions(
    runAll,
    resting.map(({ id }) => String(id)),
  );
  return true;
}

const namesIn = (entities: readonly Entity[]): readonly string[] =>
  unique(entities.flatMap(({ keys, shortKeys }) => [...keys, ...shortKeys]));

/** Entities as all that articles call them makes them; one that none names is not among them. */
function united(entities: readonly Entity[], namings: readonly Row[]): readonly Entity[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const made = new Map<string, Entity>();
  for (const naming of namings) {
    const entity = rows.entity({ ...known.get(String(naming.id)), ...naming });
    made.set(entity.id, mergeEntity(made.get(entity.id) ?? entity, entity));
  }
  return [...made.values()];
}
