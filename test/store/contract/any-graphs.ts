import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleGraph, Comparison, Contradiction } from "../../../src/graph/model.ts";
import type { Neighbours, Store, Window } from "../../../src/store/port.ts";
import { articleGraph, contradiction, entity } from "../factory.ts";

const ALL: Window = { limit: 1000, after: null, before: null, fromEnd: false };
const NAMES = ["Kyrylo Budanov", "KCNA", "The New York Times", "Žižek"];

const source = fc
  .tuple(fc.constantFrom(...NAMES), fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }))
  .map(([name, alias]) => ({ ...entity(name), aliases: [name, alias], shortKeys: [alias] }));
const claim = fc.record(
  {
    text: fc.string({ unit: "grapheme", maxLength: 20 }),
    sources: fc.array(source, { maxLength: 3 }),
    about: fc.array(source, { maxLength: 1 }),
    estimateKey: fc.constantFrom("killed", "wounded"),
    statusKey: fc.constantFrom("fighting", "withdrawn"),
  },
  { requiredKeys: [] },
);
const graphs = fc
  .array(fc.array(claim, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((claims, at) => articleGraph(`n${at}`, { claims })));

/** Each claim contradicts each other claim with an estimate or a status under the same key. */
function compare({ claims }: Neighbours): Comparison {
  const contradictions: Contradiction[] = [];
  for (const one of claims) {
    const keys = new Set([...one.estimates, ...one.statuses].map(({ key }) => key));
    for (const other of claims) {
      const shared = [...other.estimates, ...other.statuses].some(({ key }) => keys.has(key));
      if (shared && one.claim.id < other.claim.id) contradictions.push(contradiction(one.claim.id, other.claim.id));
    }
  }
  return { contradictions, sameAs: [] };
}

async function everything(store: Store, all: readonly ArticleGraph[]) {
  const articleIds = all.map(({ article }) => article.id);
  const claimIds = all.flatMap(({ claims }) => claims.map(({ id }) => id));
  return {
    counts: await store.counts(),
    articles: await store.articles({}, "TITLE", ALL),
    entities: await store.entities(null, ALL),
    claims: await store.claims({}, ALL),
    contradictions: await store.contradictions({}, ALL),
    citations: await store.citationsIn(articleIds),
    mentions: await store.mentionsIn(articleIds),
    estimates: await store.estimatesOf(claimIds),
    names: await store.namesLike("", 1000),
  };
}

/** Whatever the articles, and in whatever order they come, once or twice: the graph is the same. */
export function anyGraphs(open: () => Promise<Store>): void {
  test("articles in any order, and twice, make the same graph", async () => {
    const written = async (order: readonly ArticleGraph[], all: readonly ArticleGraph[]) => {
      const store = await open();
      try {
        for (const graph of order) await store.write(graph, compare);
        return await everything(store, all);
      } finally {
        await store.close();
      }
    };
    await fc.assert(
      fc.asyncProperty(graphs, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), async (all, ranks) => {
        const shuffled = all.map((graph, at) => ({ graph, rank: ranks[at] ?? 0 })).sort((x, y) => x.rank - y.rank);
        const order = shuffled.map(({ graph }) => graph);
        expect(await written([...order, ...order.toReversed()], all)).toEqual(await written(all, all));
      }),
      { numRuns: 20 },
    );
  }, 120_000);
}
