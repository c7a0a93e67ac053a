import { InputError } from "../errors.ts";
import type { Position, Slice, Window } from "../store/port.ts";

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** Relay's four arguments, as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * The window that a client asks for in a list. Cursors name their list, so that one taken from another list, where it would
 * mean nothing, is refused: BAD_USER_INPUT, as for all that is out of range.
 */
export function windowOf(list: string, { first, after, last, before }: PageArguments): Window {
  if (first != null && last != null) {
    throw new InputError("BAD_USER_INPUT", `expected first or last, but got both: first ${first} and last ${last}`);
  }
  return {
    limit: last != null ? pageSize("last", last) : pageSize("first", first ?? DEFAULT_PAGE),
    after: after == null ? null : position(list, "after", after),
    before: before == null ? null : position(list, "before", before),
    fromEnd: last != null,
  };
}

/** The window of a list that is all at hand, in the order of its positions. */
export function sliceOf<T>(list: readonly T[], positionOf: (item: T) => Position, window: Window): Slice<T> {
  const all = list.map((item) => ({ item, at: positionOf(item) })).sort((a, b) => compare(a.at, b.at));
  const { after, before, limit } = window;
  const within = all.filter(({ at }) => (!after || compare(at, after) > 0) && (!before || compare(at, before) < 0));
  const page = window.fromEnd ? within.slice(-limit) : within.slice(0, limit);
  const [first, last] = [page[0] && all.indexOf(page[0]), page.at(-1) && all.indexOf(page.at(-1) as (typeof all)[0])];
  return {
    items: page.map(({ item }) => item),
    positions: page.map(({ at }) => at),
    total: all.length,
    hasMoreBefore: first === undefined ? after !== null : first > 0,
    hasMoreAfter: last === undefined ? before !== null : last < all.length - 1,
  };
}

function compare(a: Position, b: Position): number {
  if (a.sort !== b.sort) return a.sort === null || (b.sort !== null && a.sort > b.sort) ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** A slice of a list as a Relay connection. */
export function connectionOf<T>(list: string, slice: Slice<T>) {
  const edges = slice.items.map((node, index) => ({ cursor: cursor(list, slice.positions[index] as Position), node }));
  return {
    nodes: slice.items,
    edges,
    pageInfo: {
      hasNextPage: slice.hasMoreAfter,
      hasPreviousPage: slice.hasMoreBefore,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: slice.total,
  };
}

function pageSize(name: string, size: number): number {
  if (size < 1 || size > MAX_PAGE) {
    throw new InputError("BAD_USER_INPUT", `${name}: expected 1 to ${MAX_PAGE}, but got ${size}`);
  }
  return size;
}

function cursor(list: string, { sort, id }: Position): string {
  return Buffer.from(JSON.stringify([list, sort, id])).toString("base64url");
}

function position(list: string, name: string, text: string): Position {
  const read = parse(text);
  const [of, sort, id] = Array.isArray(read) && read.length === 3 ? read : [];
  if (of === list && typeof id === "string" && (sort === null || typeof sort === "string" || Number.isFinite(sort))) {
    return { sort, id };
  }
  const came = JSON.stringify(text.slice(0, 80));
  throw new InputError("BAD_USER_INPUT", `${name}: expected a cursor of this list, but got ${came}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}
