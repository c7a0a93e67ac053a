import { StoreError } from "../errors.ts";
import { grouped } from "../graph/grouped.ts";
import { filtered, type Params, type Tree } from "./conditions.ts";
import { listStatements, windowParams } from "./list-statements.ts";
import type { Slice, Window } from "./port.ts";
import type { Row } from "./rows.ts";
import * as rows from "./rows.ts";
import { conditionsOf, type Dialect, readStatement, type Statement } from "./statements.ts";

/** What is read along with the items of a list, by the kind of list. */
const ALONG: Readonly<Record<string, string>> = {
  "where/claim": "along/claim",
  "where/citation": "along/citation",
  "where/contradiction": "along/contradiction",
};

/** What a list is read by. */
export interface List {
  readonly statement: Statement;
  readonly order: readonly string[];
  readonly lines: readonly string[];
  readonly params: Params;
  readonly along?: string | null;
}

/** Reads lists: a window of what a filter lets through, in an order, and how many there are. */
export class Lists {
  readonly #dialect: Dialect;
  readonly #read: (text: string, params: Params) => Promise<readonly Row[]>;

  constructor(dialect: Dialect, read: (text: string, params: Params) => Promise<readonly Row[]>) {
    this.#dialect = dialect;
    this.#read = read;
  }

  /** A list that has one order and is not filtered. */
  plain(name: string, params: Params): List {
    const statement = this.#statement(name);
    return { statement, order: statement.order, lines: [], params };
  }

  /** A list of the kind that `where` tells of, begun by one of `starts` where the filter allows that, or else by `otherwise`. */
  filtered(
    where: string,
    filter: Tree,
    { order, along }: Window<string>,
    otherwise: string,
    starts: Readonly<Record<string, string>> = {},
  ): List {
    const kind = this.#statement(where);
    const { start, lines, params } = filtered(filter, conditionsOf(kind), starts, otherwise);
    const [first = ""] = kind.orders.keys();
    const terms = kind.orders.get(order ?? first);
    if (!terms) throw new StoreError("FAILED", `expected an order of cypher/${where}, but got ${order}`);
    // Grafeo answers in this process: there is no round trip to save, and by its id it finds a node the fastest.
    const beside = along && this.#dialect === "neo4j" ? ALONG[where] : undefined;
    return {
      statement: this.#statement(start),
      order: [...terms, `${where.split("/")[1]}.id`],
      lines,
      params,
      along: beside ? this.#statement(beside).text : null,
    };
  }

  async one<T>(list: List, window: Window<string>, parse: (row: unknown) => T): Promise<Slice<T>> {
    const [page, count] = await this.#window(list, window);
    return slice(page, count, window, parse);
  }

  /** One slice a key; a key may be a list of ids. */
  async many<T>(list: List, keys: readonly unknown[], window: Window<string>, parse: (row: unknown) => T) {
    if (keys.length === 0) return [];
    const distinct = new Map(keys.map((key) => [JSON.stringify(key), key]));
    const params = { ...list.params, keys: [...distinct.values()] };
    const [page, count] = await this.#window({ ...list, params }, window);
    const byKey = (found: readonly Row[]) => grouped(found, (row) => JSON.stringify(row.key));
    const [pages, counts] = [byKey(page), count && byKey(count)];
    return keys.map((key) => {
      const at = JSON.stringify(key);
      return slice(pages.get(at) ?? [], counts && (counts.get(at) ?? []), window, parse);
    });
  }

  /** Page and count are asked for at once; an article written between the two shows in one of them only. */
  #window({ statement, order, lines, params, along }: List, window: Window<string>) {
    const { page, count } = listStatements(statement, order, lines, window, along);
    return Promise.all([
      window.limit > 0 ? this.#read(page, { ...params, ...windowParams(window) }) : [],
      window.counted === false ? null : this.#read(count, params),
    ]);
  }

  #statement(name: string): Statement {
    return readStatement(name, this.#dialect);
  }
}

/** Of `page`, which holds one row more than was asked for where there is one, and of `count`, null where it was not asked for. */
function slice<T>(
  page: readonly Row[],
  count: readonly Row[] | null,
  { limit, after, before, fromEnd }: Window<string>,
  parse: (row: unknown) => T,
): Slice<T> {
  const shown = page.slice(0, limit);
  const unshown = page.length > limit;
  const ordered = fromEnd ? shown.reverse() : shown;
  return {
    items: ordered.map(({ row }) => parse(row)),
    positions: ordered.map(({ sort, id }) => ({ sort: (sort ?? null) as string | number | null, id: String(id) })),
    total: count && Number(count[0]?.total ?? 0),
    hasMoreBefore: after !== null || (fromEnd && unshown),
    hasMoreAfter: before !== null || (!fromEnd && unshown),
    along: ordered.flatMap(({ along }) => ((along ?? []) as readonly Row[]).flatMap(rows.nodeAlong)),
  };
}
