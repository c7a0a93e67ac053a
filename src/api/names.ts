import { distance } from "fastest-levenshtein";
import { InputError } from "../errors.ts";
import type { Entity } from "../graph/model.ts";
import { entitiesMeant, lookupKey } from "../graph/names.ts";
import type { DrawnJunction } from "../graph/walk.ts";
import type { Context } from "./context.ts";
import { fullerOf, isEntity, missing } from "./rows.ts";

const MAX_NAME = 300;
const NEAREST = 5;

/** The entity that a client means by a name, an alias, an acronym or an id; the fuller one where it is a short form. */
export async function entityNamed(context: Context, name: string): Promise<Entity> {
  const node = await context.loaders.node.load(checked(name));
  return isEntity(node) ? fullerOf(context, node.row) : byName(context, name);
}

/** The ids of the source that a client means, with all that is the same: a source without a name goes by its id only. */
export async function sourceNamed(context: Context, name: string): Promise<readonly string[]> {
  const node = await context.loaders.node.load(checked(name));
  if (node?.kind === "AnonymousSource") return [node.row.id];
  return context.loaders.sameAs.load(isEntity(node) ? node.row.id : (await byName(context, name)).id);
}

/**
 * The nodes that a client means by ids or names, each once; a contradiction and a circular report stand for their claims.
 * `argument` is what the client calls them.
 */
export async function junctionsMeant(
  context: Context,
  argument: string,
  names: readonly string[],
): Promise<readonly DrawnJunction[]> {
  const byId = await junctionsOf(context, names.map(checked));
  const meant = await Promise.all(names.map((name, at) => byId[at] ?? standsFor(context, argument, name)));
  const known = new Map(byId.map((junction) => [junction?.id, junction]));
  const ids = [...new Set(meant.flatMap((one) => ("id" in one ? one.id : one)))];
  const found = ids.some((id) => !known.has(id)) ? await junctionsOf(context, ids) : ids.map((id) => known.get(id));
  return found.map((junction, at) => junction ?? missing("node", ids[at] ?? ""));
}

const junctionsOf = ({ store }: Context, ids: readonly string[]) =>
  store.viewNodes(ids.map((id) => ({ id, kind: null })));

/** The ids of the nodes that a name, or the id of what is not drawn as a node, stands for. */
async function standsFor(context: Context, argument: string, name: string): Promise<readonly string[]> {
  const node = await context.loaders.node.load(name);
  if (node?.kind === "Contradiction") return [node.row.claimId, node.row.otherId];
  if (node?.kind === "Circle") return node.row.claimIds;
  try {
    return [(await byName(context, name)).id];
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "NOT_FOUND") throw error;
    const expected = "the id of a node, or the name of a person, organization or country that is stored";
    throw new InputError(
      "NOT_FOUND",
      `${argument}: expected ${expected}, but got ${quoted(name)}.${nearestIn(error.names)}`,
      error.names,
    );
  }
}

function checked(name: string): string {
  if (name.trim() === "") throw new InputError("BAD_USER_INPUT", "expected a name or an id, but got an empty text");
  if (name.length > MAX_NAME) {
    throw new InputError(
      "BAD_USER_INPUT",
      `expected a name of at most ${MAX_NAME} characters, but got ${name.length} characters`,
    );
  }
  return name;
}

async function byName(context: Context, name: string): Promise<Entity> {
  const key = lookupKey(name);
  const known = key === "" ? [] : entitiesMeant(key, await context.loaders.named.load(key));
  const meant = await apart(context, known);
  const [only, ...more] = meant;
  if (only === undefined) return unknown(context, name, key);
  if (more.length === 0) return fullerOf(context, only);
  const candidates = meant.map(({ id, kind, name: fullName }) => `${fullName} (${kind}, ${id})`);
  throw new InputError(
    "AMBIGUOUS_NAME",
    `expected one source, but ${quoted(name)} may mean several: ${candidates.join("; ")}. Ask again with an id.`,
    candidates,
  );
}

/** One entity of each group that is the same. */
async function apart({ loaders }: Context, entities: readonly Entity[]): Promise<readonly Entity[]> {
  const groups = await loaders.sameAs.loadMany(entities.map((entity) => entity.id));
  const seen = new Set<string>();
  return entities.filter((entity, index) => {
    if (seen.has(entity.id)) return false;
    const group = groups[index];
    if (group instanceof Error) throw group;
    for (const id of group ?? []) seen.add(id);
    return true;
  });
}

async function unknown({ loaders }: Context, name: string, key: string): Promise<never> {
  const words = [...new Set([key, key.split(" ").at(-1) ?? ""])].filter((word) => word !== "");
  const prefixes = new Set(words.flatMap((word) => [word.slice(0, 3), word.slice(0, 1)]));
  const alike = (await Promise.all([...prefixes].map((prefix) => loaders.namesLike.load(prefix)))).flat();
  const names = nearest(words, alike.length > 0 ? alike : await loaders.namesLike.load(""));
  throw new InputError(
    "NOT_FOUND",
    `expected a person, organization or country that is stored, but got ${quoted(name)}.${nearestIn(names)}`,
    names,
  );
}

const nearestIn = (names: readonly string[]): string => (names.length === 0 ? "" : ` Nearest: ${names.join(", ")}.`);

/** Display names, nearest first: by the share of letters to change in any of the words looked for. */
function nearest(
  words: readonly string[],
  known: readonly { readonly key: string; readonly name: string }[],
): readonly string[] {
  const cost = (key: string) =>
    Math.min(...words.map((word) => distance(word, key) / Math.max(word.length, key.length)));
  const ranked = known.map(({ key, name }) => ({ name, cost: cost(key) })).sort((a, b) => a.cost - b.cost);
  return [...new Set(ranked.map(({ name }) => name))].slice(0, NEAREST);
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
