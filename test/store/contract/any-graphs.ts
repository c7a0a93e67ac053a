import fc from "fast-check";
import { expect, test } from "vitest";
import { pairKey } from "../../../src/graph/ids.ts";
import type { ArticleGraph, ClaimInContext, Comparison, StoryKeys } from "../../../src/graph/model.ts";
import { sameAs } from "../../../src/graph/same-as.ts";
import type { Neighbours, Store } from "../../../src/store/port.ts";
import { everything } from "../everything.ts";
import {
  articleGraph,
  circle,
  contradiction,
  corroboration,
  entity,
  found,
  rewrite,
  story,
  supersession,
  suspicion,
} from "../factory.ts";

const NAMES = ["Kyrylo Budanov", "KCNA", "The New York Times", "Žižek"];
const SHORT = ["kcna", "k", "nyt", "z"];

/** Few names, shared in every way: as a full name, as one in part, by several, by none that is full. */
const source = fc
  .record({
    name: fc.constantFrom(...NAMES),
    alias: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
    shortKeys: fc.subarray(SHORT),
    short: fc.boolean(),
  })
  .map(({ name, alias, shortKeys, short }) => ({ ...entity(name), aliases: [name, alias], shortKeys, short }));
const claim = fc.record(
  {
    text: fc.string({ unit: "grapheme", maxLength: 20 }),
    sources: fc.array(source, { maxLength: 3 }),
    about: fc.array(source, { maxLength: 1 }),
    measure: fc.constantFrom("killed", "wounded"),
    predicate: fc.constantFrom("fight", "withdraw"),
  },
  { requiredKeys: [] },
);
const spec = fc.record({
  claims: fc.array(claim, { maxLength: 4 }),
  publisher: fc.option(source),
  stories: fc.subarray(["war", "flood", "vote"]),
});

export interface Written {
  readonly graph: ArticleGraph;
  readonly keys: StoryKeys;
}

/** An article of each spec, in which the first entity has a role in the last, and a source without a name speaks for it. */
export const written = fc.array(spec, { minLength: 1, maxLength: 4 }).map((specs) =>
  specs.map(({ stories, ...some }, at): Written => {
    const graph = articleGraph(`n${at}`, some);
    const articleId = graph.article.id;
    const [first, last] = [graph.entities[0], graph.entities.at(-1)];
    const affiliations = first && last ? [{ articleId, personId: first.id, toId: last.id, role: "head" }] : [];
    const speaksFor = first ? [first.id] : [];
    const anonymousSources = [{ id: `source:n${at}:0`, articleId, name: "officials", speaksFor }];
    return { graph: { ...graph, affiliations, anonymousSources }, keys: story(...stories) };
  }),
);

/** Pairs of a claim of this article with one of another, by what they share, and as many kinds of relation as there are. */
export function compare(articleId: string, { claims, entities }: Neighbours): Comparison {
  const pairs = claims
    .filter(({ article }) => article.id === articleId)
    .flatMap((own) => claims.filter(({ article }) => article.id !== articleId).map((other) => [own, other] as const));
  const sharing = (key: (claim: ClaimInContext) => string | undefined) =>
    pairs.filter(([own, other]) => key(own) !== undefined && key(own) === key(other));
  const ids = (some: typeof pairs) =>
    some.map(([own, other]) => [own.claim.id, other.claim.id].sort() as [string, string]);
  const measured = ids(sharing(({ estimates }) => estimates[0]?.measure));
  const asserted = ids(sharing(({ statuses }) => statuses[0]?.predicate));
  const contradicted = new Set([...measured, ...asserted].map(([a, b]) => pairKey(a, b)));
  const read = ids(pairs).filter(([a, b]) => !contradicted.has(pairKey(a, b)));
  const sourced = ids(sharing(({ citations }) => citations[0]?.sourceId));
  const retold = sharing(({ article }) => article.publisherId ?? undefined);
  return found({
    contradictions: measured.map(([a, b]) => contradiction(a, b)),
    suspicions: read.map(([a, b]) => suspicion(a, b, { odds: (a.length + b.charCodeAt(b.length - 1)) % 3 })),
    corroborations: asserted.map(([a, b]) => corroboration(a, b)),
    supersessions: sourced.map(([a, b]) => supersession(b, a)),
    circles: sourced.map((both) => circle(both)),
    rewrites: retold.map(([own, other]) => {
      const [first, last] = [own.article.id, other.article.id].sort() as [string, string];
      return rewrite(last, first);
    }),
    sameAs: sameAs(entities),
  });
}

/** An article written where it is not there, or written again; or taken away. */
export type Change = { readonly at: number; readonly remove: boolean };
export const changes = fc.array(fc.record({ at: fc.nat({ max: 3 }), remove: fc.boolean() }), { maxLength: 10 });

/** Writes an article with all that it is to those that are there, or takes it away. */
export async function apply(store: Store, { graph, keys }: Written, remove: boolean): Promise<void> {
  const { id } = graph.article;
  if (remove) await store.remove(id, sameAs);
  else await store.write(graph, keys, (neighbours) => compare(id, neighbours));
}

/** Whatever the articles, in whatever order they come, twice, or go and come again: the graph is that of those that are there. */
export function anyGraphs(open: () => Promise<Store>): void {
  test("articles in any order, twice, or removed and written again, make the same graph", async () => {
    const graphAfter = async (all: readonly Written[], made: readonly Change[]) => {
      const store = await open();
      try {
        for (const { at, remove } of made) await apply(store, all[at] as Written, remove);
        return await everything(store);
      } finally {
        await store.close();
      }
    };
    await fc.assert(
      fc.asyncProperty(written, changes, async (all, some) => {
        const made = some.filter(({ at }) => at < all.length);
        const last = new Map(made.map(({ at, remove }) => [at, remove]));
        const present = [...last].filter(([, remove]) => !remove).map(([at]) => ({ at, remove: false }));
        present.sort((x, y) => x.at - y.at);
        expect(await graphAfter(all, made)).toEqual(await graphAfter(all, present));
      }),
      { numRuns: 30 },
    );
  }, 120_000);
}
