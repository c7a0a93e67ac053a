import { StoreError } from "../errors.ts";
import type { ArticleHead, Claim, Entity } from "../graph/model.ts";
import { firstWords } from "../graph/view.ts";
import type { StoredNode } from "../store/port.ts";
import type { Context } from "./context.ts";
import type { NodeRow, SourceRow } from "./mappers.ts";

/** An article by its id; null where the id is another thing's, or nothing's. */
export async function findArticle({ loaders }: Context, id: string): Promise<ArticleHead | null> {
  const node = await loaders.node.load(id);
  return node?.kind === "Article" ? node.row : null;
}

/** A claim by its id; null where the id is another thing's, or nothing's. */
export async function findClaim({ loaders }: Context, id: string): Promise<Claim | null> {
  const node = await loaders.node.load(id);
  return node?.kind === "Claim" ? node.row : null;
}

/** The article that another row names. */
export async function articleOf(context: Context, id: string): Promise<ArticleHead> {
  return (await findArticle(context, id)) ?? missing("article", id);
}

/** The claim that another row names. */
export async function claimOf(context: Context, id: string): Promise<Claim> {
  return (await findClaim(context, id)) ?? missing("claim", id);
}

/** The source that another row names, the fuller one where it is a short form. */
export async function sourceOf(context: Context, id: string): Promise<SourceRow> {
  const node = await context.loaders.node.load(id);
  if (node?.kind === "AnonymousSource" || node?.kind === "Article") return node.row;
  return isEntity(node) ? fullerOf(context, node.row) : missing("source", id);
}

/** The text of an article that is stored. */
export async function textOf({ loaders }: Context, articleId: string): Promise<string> {
  return (await loaders.textOf.load(articleId)) ?? missing("article", articleId);
}

/** What a source goes by: of an article its headline, or else its address, or its first words. */
export async function nameOf(context: Context, source: SourceRow): Promise<string> {
  if ("name" in source) return source.name;
  return source.title ?? source.url ?? firstWords(await textOf(context, source.id));
}

/** The entity that another row names, the fuller one where it is a short form. */
export async function entityOf(context: Context, id: string): Promise<Entity> {
  const node = await context.loaders.node.load(id);
  return isEntity(node) ? fullerOf(context, node.row) : missing("entity", id);
}

/** The entity of which this one is a short form (Zelensky, Volodymyr Zelensky); itself where it is none. */
export async function fullerOf(context: Context, entity: Entity): Promise<Entity> {
  return entity.short ? ((await sameAs(context, entity)).find((other) => !other.short) ?? entity) : entity;
}

/** Everything that is the same as this entity, the fuller first. */
export async function sameAs({ loaders }: Context, entity: Entity): Promise<readonly Entity[]> {
  const ids = await loaders.sameAs.load(entity.id);
  const others = await loaders.node.loadMany(ids.filter((id) => id !== entity.id));
  const rows = others.flatMap((node) => (!(node instanceof Error) && isEntity(node) ? [node.row] : []));
  return [entity, ...rows].sort((a, b) => Number(a.short) - Number(b.short) || (a.id < b.id ? -1 : 1));
}

/** A row with the name of its GraphQL type. */
export function typed(node: StoredNode): NodeRow {
  return { ...node.row, __typename: node.kind === "Circle" ? "CircularReport" : node.kind };
}

/** Each once: two short forms may have led to one fuller entity. */
export function each<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The sources that other rows name, each once. */
export async function sourcesOf(context: Context, ids: readonly string[]): Promise<readonly SourceRow[]> {
  return each(await Promise.all(ids.map((id) => sourceOf(context, id))));
}

/** Whether a node is a person, an organization or a country. */
export function isEntity(node: StoredNode | null): node is Extract<StoredNode, { row: Entity }> {
  return node?.kind === "Person" || node?.kind === "Organization" || node?.kind === "Country";
}

/** A row that must be there is not: the store is damaged. */
export function missing(what: string, id: string): never {
  throw new StoreError("FAILED", `expected every ${what} that a row names to be stored, but ${id} is not`);
}
