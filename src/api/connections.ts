import { InputError } from "../errors.ts";
import type { Position, Slice, Window } from "../store/port.ts";

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** Relay's four arguments, and the order where a list has several, as GraphQL hands them over. */
export interface PageArguments<Order extends string = never> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly orderBy?: Order | undefined;
}

/** A page of a list: GraphQL calls what is asked for, and what nobody asks for is not read. */
export interface Connection<T, More extends object = object> {
  nodes(): Promise<readonly T[]>;
  edges(): Promise<readonly ({ readonly cursor: string; readonly node: T } & More)[]>;
  pageInfo(): Promise<{
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  }>;
  totalCount(): Promise<number>;
}

/**
 * A list as a Relay connection. `read` gives the slice of a window, once for the page and once for the total, each if it is asked for;
 * `more` is what an edge has beside its cursor and node.
 *
 * Cursors name their list and its order, so that one taken from another, where it would mean nothing, is refused: BAD_USER_INPUT, as for
 * all that is out of range. They do not name the filter: a position in an order is one whatever is let through, and a reader who
 * narrows a list keeps the place.
 */
export function connectionOf<T, Order extends string = never, More extends object = object>(
  name: string,
  page: PageArguments<Order>,
  read: (window: Window<Order>) => Promise<Slice<T>>,
  more: (node: T) => More = () => ({}) as More,
): Connection<T, More> {
  const list = page.orderBy ? `${name} by ${page.orderBy}` : name;
  const window = windowOf(list, page);
  const slice = once(() => read({ ...window, counted: false }));
  const edgeAt = ({ positions }: Slice<T>, node: T, at: number) => ({
    cursor: cursor(list, positions.at(at) as Position),
    node,
    ...more(node),
  });
  return {
    nodes: async () => (await slice()).items,
    async edges() {
      const found = await slice();
      return found.items.map((node, at) => edgeAt(found, node, at));
    },
    async pageInfo() {
      const { positions, hasMoreBefore, hasMoreAfter } = await slice();
      const [start, end] = [positions.at(0), positions.at(-1)];
      return {
        hasNextPage: hasMoreAfter,
        hasPreviousPage: hasMoreBefore,
        startCursor: start ? cursor(list, start) : null,
        endCursor: end ? cursor(list, end) : null,
      };
    },
    totalCount: once(async () => {
      const none = { ...window, limit: 0, after: null, before: null, fromEnd: false };
      return (await read(none)).total ?? 0;
    }),
  };
}

/** Reads when first asked, and then no more. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= read();
    return answer;
  };
}

/** The window of a list that is all at hand, in the order of its positions. */
export function sliceOf<T>(list: readonly T[], positionOf: (item: T) => Position, window: Window): Slice<T> {
  const all = list.map((item) => ({ item, at: positionOf(item) })).sort((a, b) => compare(a.at, b.at));
  const { after, before, limit } = window;
  const within = all.filter(({ at }) => (!after || compare(at, after) > 0) && (!before || compare(at, before) < 0));
  const page = window.fromEnd ? within.slice(within.length - Math.min(limit, within.length)) : within.slice(0, limit);
  const unshown = within.length > page.length;
  return {
    items: page.map(({ item }) => item),
    positions: page.map(({ at }) => at),
    total: all.length,
    hasMoreBefore: after !== null || (window.fromEnd && unshown),
    hasMoreAfter: before !== null || (!window.fromEnd && unshown),
    along: [],
  };
}

function compare(a: Position, b: Position): number {
  if (a.sort !== b.sort) return a.sort === null || (b.sort !== null && a.sort > b.sort) ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

function windowOf<Order extends string>(
  list: string,
  { first, after, last, before, orderBy }: PageArguments<Order>,
): Window<Order> {
  if (first != null && last != null) {
    throw new InputError("BAD_USER_INPUT", `expected first or last, but got both: first ${first} and last ${last}`);
  }
  return {
    limit: last != null ? pageSize("last", last) : pageSize("first", first ?? DEFAULT_PAGE),
    after: after == null ? null : position(list, "after", after),
    before: before == null ? null : position(list, "before", before),
    fromEnd: last != null,
    order: orderBy ?? null,
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
