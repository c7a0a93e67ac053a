import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeGraph } from "../../src/export/whole-graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Counts, Store } from "../../src/store/port.ts";
import { neo4jForTests } from "../neo4j.ts";
import { written as anyArticles, apply, type Change, changes, type Written } from "../store/contract/any-graphs.ts";
import { empty } from "../store/empty.ts";
import { articleGraph, story, zelensky } from "../store/factory.ts";
import { collected, exported, tally } from "./written.ts";

/** The whole graph, whatever it is, on both engines: one document for the same articles, and no loose end meanwhile. */

const grafeo = () => openStore({ kind: "grafeo", path: null });
const neo4j = await neo4jForTests();

/** What is the same to the last byte in these two is the same in all: one has every property, the other asks for both ends too. */
const exportsOf = async (store: Store) => [await exported(store, "cytoscape.json"), await exported(store, "csv")];

function engine(name: string, open: () => Promise<Store>): void {
  describe(`on ${name}`, () => {
    test("the same articles make the same bytes as on Grafeo, in whatever order they came; stats count the same", async () => {
      await fc.assert(
        fc.asyncProperty(anyArticles, async (all) => {
          const [store, other] = [await open(), await grafeo()];
          try {
            for (const written of all) await apply(store, written, false);
            for (const written of [...all].reverse()) await apply(other, written, false);
            expect(await exportsOf(store)).toEqual(await exportsOf(other));
            const { nodes, edges } = await collected(await wholeGraph(store, { kinds: null, text: false }));
            const short = new Set(edges.flatMap(({ kind, source }) => (kind === "SAME_AS" ? [source] : [])));
            const kinds = tally(nodes.flatMap(({ id, kind }) => (short.has(id) ? [] : [kind])));
            expect({
              ...{ articles: kinds.Article ?? 0, people: kinds.Person ?? 0, organizations: kinds.Organization ?? 0 },
              ...{ countries: kinds.Country ?? 0, claims: kinds.Claim ?? 0, citations: kinds.Citation ?? 0 },
              contradictions: edges.filter(({ kind }) => kind === "CONTRADICTS").length,
            } satisfies Counts).toEqual(await store.counts());
          } finally {
            await store.close();
            await other.close();
          }
        }),
        { numRuns: 10 },
      );
    }, 240_000);

    test("no edge is without its ends and nothing comes twice, whatever is written and removed meanwhile", async () => {
      await fc.assert(
        fc.asyncProperty(anyArticles, fc.array(changes, { maxLength: 12 }), async (all, meanwhile) => {
          const store = await open();
          try {
            for (const written of all) await apply(store, written, false);
            const disturbed = between(store, all, meanwhile);
            const { nodes, edges } = await collected(await wholeGraph(disturbed, { kinds: null, text: false }));
            const ids = new Set(nodes.map(({ id }) => id));
            expect(ids.size).toBe(nodes.length);
            expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
            expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
          } finally {
            await store.close();
          }
        }),
        { numRuns: 20 },
      );
    }, 240_000);
  });
}

// It goes between the reading of its parts and of its labels, and is there again when edges are read.
test("an article that goes while it is read, and comes again, is left out whole", async () => {
  const store = await grafeo();
  const [gone, there] = ["gone", "there"].map((name) => ({
    graph: articleGraph(name, { claims: [{ measure: "killed", sources: [zelensky] }, { measure: "killed" }] }),
    keys: story("war"),
  })) as [Written, Written];
  for (const written of [gone, there]) await apply(store, written, false);
  let readings = 0;
  const disturbed = new Proxy(store, {
    get: (target, name) => async (given: unknown, limit: unknown) => {
      if (name === "viewNodes") await apply(store, gone, true);
      if (name === "partsOf" && ++readings === 2) await apply(store, gone, false);
      return (target[name as "articleIds"] as (...some: unknown[]) => unknown).call(target, given, limit);
    },
  });
  const { nodes, edges } = await collected(await wholeGraph(disturbed, { kinds: null, text: false }));
  expect(nodes.filter(({ id }) => id.includes("gone"))).toEqual([]);
  expect(edges.filter(({ id }) => id.includes("gone"))).toEqual([]);
  expect(edges.length).toBeGreaterThan(0);
  await store.close();
});

/** A store in which, before each reading of it, some articles come or go. */
function between(store: Store, all: readonly Written[], meanwhile: readonly (readonly Change[])[]): Store {
  const left = [...meanwhile];
  return new Proxy(store, {
    get: (target, name) => async (given: unknown, limit: unknown) => {
      for (const { at, remove } of left.shift() ?? []) {
        const written = all[at];
        if (written) await apply(store, written, remove);
      }
      return (target[name as "articleIds"] as (...some: unknown[]) => unknown).call(target, given, limit);
    },
  });
}

engine("Grafeo", grafeo);
if (neo4j) {
  engine("Neo4j", async () => {
    await empty(neo4j);
    return openStore({ kind: "neo4j", ...neo4j });
  });
} else {
  describe("on Neo4j", () => test.skip("needs NEO4J_URI, Docker, or java and mvn", () => {}));
}
