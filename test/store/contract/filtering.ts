import fc from "fast-check";
import { expect, test } from "vitest";
import { sameAs } from "../../../src/graph/same-as.ts";
import type { Slice, Store, Window } from "../../../src/store/port.ts";
import { alone, found } from "../factory.ts";
import * as passing from "./passing.ts";
import * as of from "./world.ts";
import { type World, world } from "./world.ts";

const ARTICLES = of.IDS.map((name) => `article:${name}`);
const ENTITIES = of.ENTITIES.map(({ id }) => id);
const PARTIES = [...of.SUBJECTS, ...ENTITIES, "forces"];
const PARTS = ["", "U", "down", "UP ", "100%", "\\", "триває", "zel", "THE", "'sure'"];

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const published = { publishedFrom: one(of.DATES), publishedTo: one(of.DATES) };

/** A value for each condition of each list. */
const VALUES = {
  articles: {
    ...published,
    publisherIds: some(ENTITIES),
    titleContains: one(PARTS),
    citedIds: some(ENTITIES),
    mentionedIds: some(ENTITIES),
    rewrites: fc.boolean(),
  },
  entities: {
    kinds: some(["Person", "Organization", "Country"]),
    startsWith: one(PARTS),
    contains: one(PARTS),
    cited: fc.boolean(),
    publishes: fc.boolean(),
  },
  claims: {
    ...published,
    articleIds: some(ARTICLES),
    sourceIds: some(ENTITIES),
    speakerIds: some(ENTITIES),
    aboutIds: some(ENTITIES),
    publisherIds: some(ENTITIES),
    contains: one(PARTS),
    modes: some(of.MODES),
    attributed: fc.boolean(),
    hedged: fc.boolean(),
    counted: fc.boolean(),
    contradicted: fc.boolean(),
    corroborated: fc.boolean(),
  },
  citations: {
    ...published,
    sourceIds: some(ENTITIES),
    articleIds: some(ARTICLES),
    publisherIds: some(ENTITIES),
    speaksForIds: some(ENTITIES),
    aboutIds: some(ENTITIES),
    contains: one(PARTS),
    modes: some(of.MODES),
    hops: some(of.HOPS),
    cued: fc.boolean(),
    statedFrom: one(of.DATES),
    statedTo: one(of.DATES),
  },
  contradictions: {
    ...published,
    kinds: some(of.KINDS),
    statuses: some(of.STATUSES),
    articleIds: some(ARTICLES),
    sourceIds: some(ENTITIES),
    aboutIds: some(ENTITIES),
    minConfidence: one(of.CONFIDENCES),
    maxConfidence: one(of.CONFIDENCES),
  },
  estimates: {
    measures: some(["killed", "wounded"]),
    subjects: some(PARTIES),
    articleIds: some(ARTICLES),
    sourceIds: some(ENTITIES),
    value: one(of.NUMBERS),
    minimum: one(of.NUMBERS),
    maximum: one(of.NUMBERS),
    units: some(["people", "dollars"]),
    bounds: some(of.BOUNDS),
    per: one(["day", "month"]),
    rate: fc.boolean(),
    more: fc.boolean(),
    planned: fc.boolean(),
    asOfFrom: one(of.DATES),
    asOfTo: one(of.DATES),
    dateFrom: one(of.DATES),
    dateTo: one(of.DATES),
  },
} satisfies { [Name in keyof typeof LISTS]: Record<keyof ReturnType<(typeof LISTS)[Name]["conditions"]>, unknown> };

type Sort = string | number | null | undefined;
interface Row {
  readonly id: string;
}

const publishedOn = (all: World, id: string) => all.articles.find((article) => article.id === id)?.publishedOn;
const order = <R>(name: string, sortOf: (row: R) => Sort): readonly [string, (row: R) => Sort] => [name, sortOf];
const inText = (all: World) => [
  order("POSITION", () => null),
  order("PUBLISHED_ON", ({ articleId }: World["claims" | "citations"][number]) => publishedOn(all, articleId)),
];

/** Of each list: its rows, what conditions mean, and what its orders go by. */
const LISTS = {
  articles: {
    rows: (all: World) => all.articles,
    conditions: passing.articleConditions,
    orders: () => [
      order("PUBLISHED_ON", (row: World["articles"][number]) => row.publishedOn),
      order("TITLE", (row: World["articles"][number]) => row.title),
    ],
  },
  entities: {
    rows: (all: World) => all.entities.filter(({ id }) => !all.sameAs.some(({ fromId }) => fromId === id)),
    conditions: passing.entityConditions,
    orders: () => [order("NAME", ({ name }: World["entities"][number]) => name)],
  },
  claims: { rows: (all: World) => all.claims, conditions: passing.claimConditions, orders: inText },
  citations: { rows: (all: World) => all.citations, conditions: passing.citationConditions, orders: inText },
  contradictions: {
    rows: (all: World) => all.contradictions,
    conditions: passing.contradictionConditions,
    orders: (all: World) => [
      order("CONFIDENCE", (row: World["contradictions"][number]) => row.confidence),
      order("PUBLISHED_ON", (row: World["contradictions"][number]) => passing.laterDate(all, row)),
    ],
  },
  estimates: {
    rows: (all: World) => all.estimates,
    conditions: passing.estimateConditions,
    orders: (all: World) => [
      order("DATE", (row: World["estimates"][number]) => passing.dateOf(all, row)),
      order("VALUE", ({ low, high }: World["estimates"][number]) => low ?? high),
    ],
  },
};

const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

type Tree = Record<string, unknown>;

/** Any tree of these conditions: few at each node, so that something passes. */
function treeOf(values: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Tree> {
  const leaf = fc.oneof(
    ...Object.entries(values).map(([name, value]) => fc.record({ [name]: fc.option(value, { freq: 9 }) })),
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc
      .record({
        own: fc.array(leaf, { maxLength: 2 }),
        and: fc.option(fc.array(tie("tree"), { maxLength: 2 }), { depthIdentifier: "tree", maxDepth: 3, freq: 1 }),
        or: fc.option(fc.array(tie("tree"), { maxLength: 3 }), { depthIdentifier: "tree", maxDepth: 3, freq: 1 }),
        not: fc.option(tie("tree"), { depthIdentifier: "tree", maxDepth: 3, freq: 1 }),
      })
      .map(({ own, ...logic }) => Object.assign({}, ...own, logic)),
  }));
  return tree;
}

interface Question {
  readonly name: keyof typeof LISTS;
  readonly filter: Tree;
  readonly order: number;
  readonly descending: boolean;
  readonly limit: number;
  readonly fromEnd: boolean;
}

/** In the list's first order and in few pages: an engine plans each text anew, and Neo4j takes its time over that. */
const plain = {
  order: fc.constant(0),
  descending: fc.constant(false),
  limit: fc.constant(100),
  fromEnd: fc.constant(false),
};
const any = {
  order: fc.nat({ max: 3 }),
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 4 }),
  fromEnd: fc.boolean(),
};

/** Each condition of each list, and the next one denied where no list can start from it; then any trees, orders and pages. */
const questions: fc.Arbitrary<Question[]> = fc.tuple(
  ...NAMES.flatMap((name) => {
    const values: [string, fc.Arbitrary<unknown>][] = Object.entries(VALUES[name]);
    const pairs = values.map(([condition, value], at) => {
      const [next, other] = values[(at + 1) % values.length] as (typeof values)[0];
      return fc.tuple(value, other).map(([one, two]) => ({ [condition]: one, not: { or: [{ [next]: two }] } }));
    });
    return [
      ...pairs.map((filter) => fc.record({ name: fc.constant(name), filter, ...plain })),
      fc.record({ name: fc.constant(name), filter: treeOf(VALUES[name]), ...any }),
    ];
  }),
);

/** Whatever the graph and the tree of conditions, a list holds just what passes them, in order, and pages of it lead through. */
export function filtering(store: () => Store): void {
  test("any tree of conditions lets through what it should, in any order, page by page", async () => {
    const property = fc.asyncProperty(world, questions, async (all, some) => {
      try {
        for (const [at, graph] of all.graphs.entries()) {
          const last = at === all.graphs.length - 1;
          await store().write(graph, alone, ({ entities }) =>
            found({ ...(last && all.comparison), sameAs: [...sameAs(entities)] }),
          );
        }
        for (const question of some) await expectAnswered(store(), all, question);
      } finally {
        for (const { id } of all.articles) await store().remove(id, sameAs);
      }
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  }, 300_000);
}

async function expectAnswered(store: Store, all: World, { name, filter, limit, fromEnd, ...question }: Question) {
  const list = LISTS[name];
  const conditions = list.conditions(all) as passing.Conditions<object, Row>;
  const orders = list.orders(all) as unknown as readonly (readonly [string, (row: Row) => Sort])[];
  const [order, sortOf] = orders[question.order % orders.length] as (typeof orders)[0];
  const asked = question.descending && order !== "POSITION" ? `${order}_DESC` : order;
  const expected = (list.rows(all) as readonly Row[])
    .filter((row) => passing.passes(filter as object, row, conditions))
    .sort(by(sortOf, asked.endsWith("_DESC")))
    .map(({ id }) => id);

  const read = store[name].bind(store) as (filter: object, window: Window<string>) => Promise<Slice<Row>>;
  const window = { limit, after: null, before: null, fromEnd, order: asked };
  const first = await read(filter, window);
  const said = JSON.stringify({ name, filter, ...window });
  expect(first.total, said).toBe(expected.length);
  expect(idsOf(first), said).toEqual(fromEnd ? expected.slice(-limit) : expected.slice(0, limit));
  expect([first.hasMoreBefore, first.hasMoreAfter], said).toEqual(
    fromEnd ? [expected.length > limit, false] : [false, expected.length > limit],
  );
  const edge = fromEnd ? first.positions.at(0) : first.positions.at(-1);
  if (!edge || expected.length <= limit) return;
  const next = await read(filter, { ...window, [fromEnd ? "before" : "after"]: edge, counted: false });
  expect(next.total).toBeNull();
  expect(idsOf(next), said).toEqual(
    fromEnd ? expected.slice(0, -limit).slice(-limit) : expected.slice(limit, limit * 2),
  );
}

const idsOf = ({ items }: Slice<Row>) => items.map(({ id }) => id);

/** By what it goes by, what has none of it last either way, then by id. */
const by =
  (sortOf: (row: Row) => Sort, descending: boolean) =>
  (a: Row, b: Row): number => {
    const [x, y] = [sortOf(a) ?? null, sortOf(b) ?? null];
    const byId = a.id < b.id ? -1 : 1;
    if (x === y) return byId;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === descending ? 1 : -1;
  };
