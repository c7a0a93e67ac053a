import type { Params } from "./conditions.ts";
import type { Position, Window } from "./port.ts";
import type { Statement } from "./statements.ts";

/**
 * The two texts that answer a list for one window: `page` gives {key, row, sort, id} in list order or, where the window is
 * taken from the end, against it, and one row more than was asked for where there is one; `count` gives {key, total}: how many there
 * are, whatever the window. `key` is null but in a list for many keys.
 *
 * `order` is as a statement has it; `lines` are conditions to add, and the window adds its own, so each statement stands for a
 * finite set of texts: engines cache their plans. Where a statement says what index has its items in order, and by id is the order
 * asked for, a page costs what it holds, however long the list is. `along` are clauses that give each item of the page a list `along`.
 */
export function listStatements(
  { text, each, per, index }: Pick<Statement, "text" | "each" | "per" | "index">,
  order: readonly string[],
  lines: readonly string[],
  window: Window<string>,
  along: string | null = null,
): { page: string; count: string } {
  const terms = order.map((term) => ({ path: term.replace(" DESC", ""), descending: term.endsWith(" DESC") }));
  const id = terms.at(-1)?.path ?? "";
  const sort = terms.length > 1 ? terms[0] : undefined;
  const item = id.slice(0, id.indexOf("."));
  const [key, keys] = each?.split(" of ") ?? [];
  const [value, values] = per?.split(" of ") ?? [];
  const kept = [text, ...lines];

  const back = window.fromEnd ? " DESC" : "";
  const ordered = (by: string | undefined, byId: string) => {
    // What has no sort value stands last, also where the highest comes first; there Cypher has it first.
    const first = sort?.descending ? [`${by} IS NULL${back}`, `${by}${back ? "" : " DESC"}`] : [`${by}${back}`];
    return `ORDER BY ${[...(sort ? first : []), `${byId}${back}`].join(", ")}`;
  };
  const [holder, place = id] = sort ? [] : index;
  const within = [
    ...kept,
    ...(window.after ? [`AND ${beyond("after", sort, place, true)}`] : []),
    ...(window.before ? [`AND ${beyond("before", sort, place, false)}`] : []),
  ];
  const inOrder = holder
    ? [`WITH DISTINCT ${holder} AS holder, ${place} AS place, ${item}`, `ORDER BY holder${back}, place${back}`]
    : [`WITH DISTINCT ${item}`, ordered(sort?.path, id)];
  const found = value
    ? [`UNWIND ${values} AS ${value}`, ...subquery(value, [...within, ...inOrder, `LIMIT $limit`], item)]
    : within;
  const page = [`WITH${value ? " DISTINCT" : ""} ${item}`, ordered(sort?.path, id), `LIMIT $limit`];
  return {
    page: [
      ...(key ? [`UNWIND $${keys} AS ${key}`, ...subquery(key, [...found, ...page], item)] : [...found, ...page]),
      ...(along ? [along] : []),
      `RETURN ${key ?? "null"} AS key, properties(${item}) AS row, ${sort?.path ?? "null"} AS sort, ${id} AS id${along ? ", along" : ""}`,
      ordered("sort", "id"),
    ].join("\n"),
    count: [
      ...(key ? [`UNWIND $${keys} AS ${key}`] : []),
      ...(value ? [`UNWIND ${values} AS ${value}`] : []),
      ...kept,
      `RETURN ${key ?? "null"} AS key, count(${value ? `DISTINCT ${item}` : "*"}) AS total`,
    ].join("\n"),
  };
}

const subquery = (value: string, lines: readonly string[], item: string): readonly string[] => [
  `CALL {`,
  `WITH ${value}`,
  ...lines,
  `RETURN ${item}`,
  `}`,
];

/** The parameters of a window. */
export function windowParams(window: Window<string>): Params {
  return {
    limit: window.limit + 1,
    ...positionParams("after", window.after),
    ...positionParams("before", window.before),
  };
}

function positionParams(name: string, position: Position | null): Params {
  return position ? { [`${name}Sort`]: position.sort, [`${name}Id`]: position.id } : {};
}

/** Whether an item stands after, or before, the position in $<name>Sort and $<name>Id; a null sort value stands last. */
function beyond(
  name: string,
  sort: { path: string; descending: boolean } | undefined,
  id: string,
  forward: boolean,
): string {
  const byId = `${id} ${forward ? ">" : "<"} $${name}Id`;
  if (!sort) return byId;
  const bySort = `${sort.path} ${forward === sort.descending ? "<" : ">"} $${name}Sort`;
  const tie = `(${sort.path} = $${name}Sort AND ${byId})`;
  const nulls = forward
    ? `(${sort.path} IS NULL AND ($${name}Sort IS NOT NULL OR ${byId}))`
    : `($${name}Sort IS NULL AND (${sort.path} IS NOT NULL OR ${byId}))`;
  return `(${bySort} OR ${tie} OR ${nulls})`;
}
