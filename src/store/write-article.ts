import { isDeepStrictEqual } from "node:util";
import { StoreError } from "../errors.ts";
import { dated } from "../graph/dated.ts";
import { mergeEntity } from "../graph/merge.ts";
import type { ArticleGraph, Citation, Comparison, Entity, Naming, SameAs, StoryKeys } from "../graph/model.ts";
import { goesBy, shortenedTo } from "../graph/names.ts";
import { wordsOfArticle, wordsOfClaim, wordsOfEntity } from "../graph/words.ts";
import type { Compare, Neighbours } from "./port.ts";
import * as rows from "./rows.ts";
import { settleSuspicions } from "./settle-suspicions.ts";
import { type Rows, type RunAll, unique, writeAll } from "./write-rows.ts";

/**
 * Writes an article and what `compare` finds, in the transaction `runAll` belongs to. Writers take turns, in every process:
 * nearly every article names the same few entities, so finer locks would wait for one another anyway, and two articles that
 * did not see each other would miss what they contradict. So the turn is kept short: five round trips, and two more where
 * something was read as at odds. An article that is there is there whole, and left alone: then it is false.
 */
export async function writeArticle(
  runAll: RunAll,
  graph: ArticleGraph,
  keys: StoryKeys,
  compare: Compare,
): Promise<boolean> {
  const [, present = [], stored = []] = await runAll([
    { name: "write/take-turn", params: {} },
    { name: "read/has-article", params: { id: graph.article.id } },
    { name: "read/entities-by-id", params: { ids: unique(graph.entities.map(({ id }) => id)) } },
  ]);
  if (present.length > 0) return false;
  expectNamed(graph);

  const before = stored.map(({ row }) => rows.entity(row));
  const entities = merged(before, graph.entities);
  await writeAll(runAll, [...sharedRows(before, entities), ...articleRows(graph, keys)]);

  const touched = touchedBy(entities);
  const neighbours = await readNeighbours(runAll, graph, keys, touched);
  const { contradictions, suspicions, corroborations, supersessions, rewrites, circles, sameAs } = await compared(
    compare,
    neighbours,
  );
  await writeAll(runAll, [
    { name: "write/contradictions", rows: contradictions.filter(({ viaId }) => viaId === null) },
    {
      name: "write/derived-contradictions",
      rows: contradictions.filter(({ viaId }) => viaId !== null),
      counted: false,
    },
    { name: "write/suspicions", rows: suspicions },
    { name: "write/corroborations", rows: corroborations },
    { name: "write/supersessions", rows: supersessions },
    { name: "write/rewrites", rows: rewrites },
    { name: "write/circles", rows: circles },
    { name: "write/among", rows: circles.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ id, claimId }))) },
    ...sameAsRows(touched, neighbours.entities, sameAs),
  ]);
  await settleSuspicions(runAll, [
    ...graph.claims.map(({ id }) => id),
    ...corroborations.flatMap(({ claimId, otherId }) => [claimId, otherId]),
  ]);
  return true;
}

/** How what articles share changes, and no more: most of an article's entities are there as they should be. */
export function sharedRows(before: readonly Entity[], after: readonly Entity[]): readonly Rows[] {
  const known = new Map(before.map((entity) => [entity.id, entity]));
  const lost = (names: typeof goesBy) => beyond(namesOf(before, names), namesOf(after, names));
  const won = (names: typeof goesBy) => beyond(namesOf(after, names), namesOf(before, names));
  return [
    { name: "write/forget-names", rows: lost(goesBy), counted: false },
    { name: "write/forget-short-names", rows: lost(shortenedTo), counted: false },
    {
      name: "write/entities",
      rows: after
        .filter((entity) => !isDeepStrictEqual(entity, known.get(entity.id)))
        .map((entity) => ({ ...entity, entityWords: wordsOfEntity(entity) })),
    },
    { name: "write/names", rows: won(goesBy) },
    { name: "write/short-names", rows: won(shortenedTo) },
  ];
}

interface Named {
  readonly key: string;
  readonly entityId: string;
}

const namesOf = (entities: readonly Entity[], names: typeof goesBy): readonly Named[] =>
  entities.flatMap((entity) => names(entity).map((key) => ({ key, entityId: entity.id })));

/** Those of `some` that are not in `others`. */
function beyond(some: readonly Named[], others: readonly Named[]): readonly Named[] {
  const there = new Set(others.map(({ key, entityId }) => `${entityId} ${key}`));
  return some.filter(({ key, entityId }) => !there.has(`${entityId} ${key}`));
}

/** Whose SAME_AS may change with some entities: theirs (`ids`), and that of all that go by what is short for one (`keys`). */
export interface Touched {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}

export const touchedBy = (entities: readonly Entity[]): Touched => ({
  ids: entities.map(({ id }) => id),
  keys: unique(entities.flatMap(shortenedTo)),
});

/**
 * What those of `entities` that are touched are the same as, in place of what was found before. Of the others not all that they
 * might be short for has been seen, and nothing changes for them.
 */
export function sameAsRows(touched: Touched, entities: readonly Entity[], sameAs: readonly SameAs[]): readonly Rows[] {
  const ids = new Set(touched.ids);
  const keys = new Set(touched.keys);
  const near = entities.filter((entity) => ids.has(entity.id) || goesBy(entity).some((key) => keys.has(key)));
  const nearIds = new Set(near.map(({ id }) => id));
  return [
    { name: "write/forget-same-as", rows: near.map(({ id }) => ({ id })), counted: false },
    { name: "write/same-as", rows: sameAs.filter(({ fromId }) => nearIds.has(fromId)) },
  ];
}

const namingOf = ({ name, aliases, keys, shortKeys, short }: Entity): Naming => ({
  name,
  aliases,
  keys,
  shortKeys,
  short,
});

/** The words by which a citation attributes: they label it where it is drawn, and no article need be read for that. */
const cueOf = ({ cueStarts, cueEnds }: Citation, text: string): string | null =>
  cueStarts.map((start, part) => text.slice(start, cueEnds[part])).join(" ... ") || null;

/** What is the article's own, each kind after those it refers to. */
export function articleRows(graph: ArticleGraph, keys: StoryKeys): readonly Rows[] {
  const { article, anonymousSources, claims, citations } = graph;
  const namings = new Map(graph.entities.map((entity) => [entity.id, namingOf(entity)]));
  const publisher = namings.get(article.publisherId ?? "");
  const speaksFor = anonymousSources.flatMap(({ id, speaksFor }) =>
    speaksFor.map((entityId) => ({ sourceId: id, entityId })),
  );
  const about = claims.flatMap(({ id, about }) => about.map((entityId) => ({ claimId: id, entityId })));
  return [
    { name: "write/article", rows: [{ ...article, ease: keys.ease }] },
    { name: "write/article-words", rows: [{ id: article.id, articleWords: wordsOfArticle(article) }] },
    { name: "write/cited-again", rows: [article], counted: false },
    {
      name: "write/published",
      rows:
        article.publisherId === null ? [] : [{ articleId: article.id, entityId: article.publisherId, ...publisher }],
    },
    { name: "write/keys", rows: unique(keys.kept).map((key) => ({ articleId: article.id, key })) },
    { name: "write/anonymous-sources", rows: anonymousSources },
    { name: "write/speaks-for", rows: speaksFor },
    { name: "write/mentions", rows: graph.mentions.map((row) => ({ ...row, ...namings.get(row.entityId) })) },
    { name: "write/affiliations", rows: graph.affiliations },
    {
      name: "write/claims",
      rows: claims.map((row) => ({ ...row, publishedOn: article.publishedOn, claimWords: wordsOfClaim(row) })),
    },
    { name: "write/about", rows: about },
    {
      name: "write/estimates",
      rows: graph.estimates.map((row) => ({ ...row, dated: dated(row, article.publishedOn) })),
    },
    { name: "write/statuses", rows: graph.statuses },
    {
      name: "write/citations",
      rows: citations.map((row) => ({ ...row, publishedOn: article.publishedOn, cue: cueOf(row, article.text) })),
    },
    { name: "write/citations-of", rows: citations.filter(({ claimId }) => claimId !== null) },
    { name: "write/via", rows: citations.filter(({ viaId }) => viaId !== null) },
    // An id does not say what it is of, so each kind of source is tried.
    { name: "write/cites-entities", rows: citations, part: "write/cites" },
    { name: "write/cites-anonymous-sources", rows: citations, part: "write/cites" },
    { name: "write/cites-articles", rows: citations, part: "write/cites" },
  ];
}

/** What an article calls an entity stands on its mention or publishing; where one is without the other, a removal would fail it. */
function expectNamed({ article, entities, mentions }: ArticleGraph): void {
  const called = new Set(entities.map(({ id }) => id));
  const named = new Set(mentions.map(({ entityId }) => entityId));
  if (article.publisherId !== null) named.add(article.publisherId);
  const odd = [...called].find((id) => !named.has(id)) ?? [...named].find((id) => !called.has(id));
  if (odd !== undefined) {
    const message = `expected ${article.id} to mention each of its entities, or to have it as publisher, and no other: ${odd}`;
    throw new StoreError("FAILED", message);
  }
}

/** The article's entities, merged with those stored, whichever came first. */
function merged(stored: readonly Entity[], incoming: readonly Entity[]): readonly Entity[] {
  const entities = new Map(stored.map((entity) => [entity.id, entity]));
  for (const entity of incoming) entities.set(entity.id, mergeEntity(entities.get(entity.id) ?? entity, entity));
  return [...entities.values()];
}

/** What the story keys that two articles share must weigh for them to be neighbours. */
const ENOUGH = 100;

async function readNeighbours(
  runAll: RunAll,
  { article }: ArticleGraph,
  { sought, ease }: StoryKeys,
  touched: Touched,
): Promise<Neighbours> {
  const [articles = [], near = []] = await runAll([
    { name: "read/neighbours", params: { id: article.id, sought, ease, enough: ENOUGH } },
    { name: "read/entities-near", params: { ...touched } },
  ]);
  const claims = articles.flatMap(({ row }) => rows.claimsInContext(row));
  const [alike = []] = await runAll([
    { name: "read/read-alike", params: { keys: claims.map(({ claim }) => claim.id) } },
  ]);
  return {
    claims,
    alike: alike.map(({ row }) => rows.corroboration(row)),
    entities: near.map(({ row }) => rows.entity(row)),
  };
}

async function compared(compare: Compare, neighbours: Neighbours): Promise<Comparison> {
  try {
    return await compare(neighbours);
  } catch (cause) {
    throw new StoreError("FAILED", "the article could not be compared with those stored, so it was not stored", {
      cause,
    });
  }
}
