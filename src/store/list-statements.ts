import type { Position, Window } from "./port.ts";
import type { Statement } from "./statements.ts";

/** The values a list statement is run with: the filter's and the window's. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * The two texts that answer a list for one window: `page` gives {key, row, sort, id} in list order or, where the window is
 * taken from the end, against it; `count` gives {key, total, fromAfter, toBefore}: how many there are, how many of them come
 * after the position `after` and how many before `before`. `key` is null but in a list for many keys.
 *
 * A line of the file that names an optional parameter is left out where that is null, and the window adds its lines, so
 * each file stands for a small, finite set of texts: engines cache their plans.
 */
export function listStatements(statement: Statement, params: Params, window: Window): { page: string; count: string } {
  const order = statement.order.map((term) => ({
    path: term.replace(" DESC", ""),
    descending: term.endsWith(" DESC"),
  }));
  const id = order.at(-1)?.path ?? "";
  const sort = order.length > 1 ? order[0] : undefined;
  const item = id.slice(0, id.indexOf("."));
  const [key, keys] = statement.each?.split(" of ") ?? [];

  const kept = statement.text.split("\n").filter((line) => {
    const named = [...line.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
    return !named.some((param) => statement.optional.has(param) && params[param] == null);
  });
  const after = window.after && beyond("after", sort, id, true);
  const before = window.before && beyond("before", sort, id, false);

  const direction = (descending: boolean) => (descending === window.fromEnd ? "" : " DESC");
  const ordered = (names: readonly string[]) =>
    `ORDER BY ${names.map((name, at) => name + direction(order[at + order.length - names.length]?.descending ?? false)).join(", ")}`;
  const page = [
    ...(key ? [`UNWIND $${keys} AS ${key}`, `CALL {`, `WITH ${key}`] : []),
    ...kept,
    ...(after ? [`AND ${after}`] : []),
    ...(before ? [`AND ${before}`] : []),
    `WITH ${item}`,
    ordered(order.map((term) => term.path)),
    `LIMIT $limit`,
    ...(key ? [`RETURN ${item}`, `}`] : []),
    `RETURN ${key ?? "null"} AS key, properties(${item}) AS row, ${sort?.path ?? "null"} AS sort, ${id} AS id`,
    ordered(sort ? ["sort", "id"] : ["id"]),
  ];
  const count = [
    ...(key ? [`UNWIND $${keys} AS ${key}`] : []),
    ...kept,
    `RETURN ${key ?? "null"} AS key, count(*) AS total, ${counted(after)} AS fromAfter, ${counted(before)} AS toBefore`,
  ];
  return { page: page.join("\n"), count: count.join("\n") };
}

/** The parameters of a window, for both texts. */
export function windowParams(window: Window): Params {
  return {
    limit: window.limit,
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

function counted(condition: string | null): string {
  return condition ? `count(CASE WHEN ${condition} THEN 1 END)` : "null";
}
