import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathsBetween } from "../../../src/api/paths.ts";
import { subgraphAround } from "../../../src/api/subgraph.ts";
import { EDGE_KINDS, edgeId, type StoredEdge, VIEW_KINDS, type ViewKind } from "../../../src/graph/view.ts";
import type { DrawnJunction, Junction } from "../../../src/graph/walk.ts";
import type { Store } from "../../../src/store/port.ts";
import { everything } from "../everything.ts";
import { alone, articleGraph, contradiction, entity, found, isw, nothing, zelensky } from "../factory.ts";
import { compare, type Written, written } from "./any-graphs.ts";

/** A graph in memory, as a plain reading of the whole store gives it. */
interface Plain {
  readonly kinds: ReadonlyMap<string, ViewKind>;
  readonly edges: readonly StoredEdge[];
  near(id: string): readonly string[];
}

async function plain(store: Store): Promise<Plain> {
  const rows = (await everything(store)).map((row) => JSON.parse(row));
  const kindOf = ({ labels, row }: { labels: string[]; row: { kind?: string } }) =>
    (labels.includes("Entity") ? row.kind : labels[0]) as ViewKind;
  const nodes = rows.filter(({ labels }) => labels).map((node) => [node.row.id as string, kindOf(node)] as const);
  const kinds = new Map(nodes.filter(([, kind]) => VIEW_KINDS.includes(kind)));
  const edges = new Map<string, StoredEdge>();
  for (const { fromId: source, type: kind, toId: target, row } of rows) {
    if (EDGE_KINDS.includes(kind))
      edges.set(edgeId(kind, source, target), {
        ...{ id: edgeId(kind, source, target), source, target, kind },
        status: row?.status ?? null,
      });
  }
  const near = new Map<string, Set<string>>();
  for (const { source, target } of edges.values()) {
    near.set(source, (near.get(source) ?? new Set()).add(target));
    near.set(target, (near.get(target) ?? new Set()).add(source));
  }
  return {
    kinds,
    edges: [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    near: (id) => [...(near.get(id) ?? [])].sort(),
  };
}

/** All within the depth, by distance, then id. */
function around(
  { kinds, near }: Plain,
  seeds: readonly string[],
  depth: number,
  allowed: readonly ViewKind[],
): string[] {
  const all = new Set([...seeds].sort());
  let level = [...all];
  for (let distance = 0; distance < depth; distance += 1) {
    const next = level.flatMap(near).filter((id) => !all.has(id) && allowed.includes(kinds.get(id) as ViewKind));
    level = [...new Set(next)].sort();
    for (const id of level) all.add(id);
  }
  return [...all];
}

/** All shortest ways, in order. */
function ways({ near }: Plain, from: string, to: string, maxHops: number): string[][] {
  let open = [[from]];
  for (let hops = 0; hops <= maxHops; hops += 1) {
    const arrived = open.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    open = open.flatMap((way) => near(way.at(-1) as string).flatMap((id) => (way.includes(id) ? [] : [[...way, id]])));
  }
  return [];
}

async function writeAll(store: Store, all: readonly Written[]): Promise<void> {
  for (const { graph, keys } of all) {
    await store.write(graph, keys, (neighbours) => compare(graph.article.id, neighbours));
  }
}

const junctions = async (store: Store, ids: readonly string[]) =>
  (await store.viewNodes(ids.map((id) => ({ id, kind: null })))) as DrawnJunction[];
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** Walks: what stands around nodes, and how they are connected, as a plain reading of the whole graph has it. */
export function walking(store: () => Store, open: () => Promise<Store>): void {
  describe("walking", () => {
    test("goes clear of what much hangs on, but for a seed", async () => {
      const sources = [zelensky];
      const crowd = articleGraph("crowd", { claims: Array.from({ length: 1001 }, () => ({ about: [isw] })) });
      const a = articleGraph("a", { claims: [{ about: [isw] }, { sources }] });
      const b = articleGraph("b", { claims: [{ about: [isw] }, { sources }] });
      for (const graph of [crowd, a, b]) await store().write(graph, alone, nothing);
      const extent = { depth: 3, kinds: null, maxNodes: 200 };

      const [claim, seed, other, person] = await junctions(store(), [
        "claim:a:0000",
        isw.id,
        "claim:b:0000",
        zelensky.id,
      ]);
      if (!claim || !seed || !other || !person) throw new Error("expected all to be there");
      expect(seed.degree).toBeGreaterThan(1000);
      const near = await subgraphAround(store(), [claim], extent);
      expect(near.truncated).toBe(true);
      expect(idsOf(near.nodes)).toEqual([
        ...["claim:a:0000", "article:a", isw.id, "citation:a:0001:0", "claim:a:0001", zelensky.id],
        ...["article:b", "citation:b:0001:0"],
      ]);
      expect(near.edges.filter(({ target }) => target === isw.id).map(({ id }) => id)).toEqual([
        edgeId("ABOUT", "claim:a:0000", isw.id),
        edgeId("MENTIONS", "article:a", isw.id),
        edgeId("MENTIONS", "article:b", isw.id),
      ]);
      // What is left over counts only where it leads on to something of these kinds.
      const kinds: readonly ViewKind[] = ["Organization", "Claim"];
      expect((await subgraphAround(store(), [claim], { ...extent, kinds: ["Organization"] })).truncated).toBe(false);
      expect((await subgraphAround(store(), [claim], { ...extent, depth: 1, kinds })).truncated).toBe(false);
      expect((await subgraphAround(store(), [claim], { ...extent, kinds })).truncated).toBe(true);

      const wide = await subgraphAround(store(), [seed], { ...extent, depth: 1 });
      expect(wide).toMatchObject({ truncated: true });
      expect(wide.nodes).toHaveLength(200);
      expect(idsOf(wide.nodes).slice(0, 4)).toEqual([isw.id, "article:a", "article:b", "article:crowd"]);

      const hops = async (from: Junction, to: Junction, maxHops: number) =>
        (await pathsBetween(store(), from, to, maxHops)).map(({ nodes }) => idsOf(nodes));
      expect(await hops(claim, other, 3)).toEqual([]);
      expect(await hops(claim, other, 6)).toEqual([
        ["claim:a:0000", "article:a", zelensky.id, "article:b", "claim:b:0000"],
      ]);
      expect(await hops(claim, seed, 1)).toEqual([["claim:a:0000", isw.id]]);
      expect(await hops(person, seed, 4)).toEqual([
        [zelensky.id, "article:a", isw.id],
        [zelensky.id, "article:b", isw.id],
      ]);
    }, 120_000);

    test("two that much hangs on are connected by what is next to both", async () => {
      const kcna = entity("KCNA");
      for (const name of ["b", "a"]) {
        await store().write(articleGraph(name, { claims: [{ about: [isw, kcna] }] }), alone, nothing);
      }
      await store().write(articleGraph("c", { claims: [{ about: [isw] }] }), alone, nothing);
      expect(idsOf(await store().stepsBetween(isw.id, kcna.id, 1000, 10))).toEqual([
        ...["article:a", "article:b", "claim:a:0000", "claim:b:0000"],
      ]);
      expect(idsOf(await store().stepsBetween(kcna.id, isw.id, 1000, 3))).toHaveLength(3);
      expect(await store().stepsBetween(kcna.id, isw.id, 1, 3)).toEqual([]);
      expect(await store().stepsBetween(kcna.id, zelensky.id, 1000, 3)).toEqual([]);
    });

    test("what is unknown, or no node that is drawn, is no junction; nothing is next to nothing", async () => {
      await store().write(articleGraph("a", { claims: [{ measure: "k" }, {}] }), alone, nothing);
      const apart = contradiction("claim:a:0000", "claim:b:0000");
      await store().write(articleGraph("b", { claims: [{}] }), alone, () => found({ contradictions: [apart] }));
      expect(await junctions(store(), ["nobody", "claim:a:0001", "estimate:a:0000", apart.id])).toEqual([
        ...[null, { id: "claim:a:0001", kind: "Claim", label: "claim 1 of a", degree: 1 }, null, null],
      ]);
      expect(await store().nextTo([], null, [], 10)).toEqual([]);
      expect(await store().leadsBeyond([], null, [])).toBe(false);
      expect(await store().stepsFrom([], [], 10, "")).toEqual([]);
      expect(await store().edgesAmong([])).toEqual([]);
    });

    test("on any graph, written in any order, a walk shows what a plain reading of the whole does", async () => {
      const walk = fc.record({
        seeds: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        depth: fc.nat({ max: 4 }),
        kinds: fc.option(fc.subarray([...VIEW_KINDS])),
        maxNodes: fc.integer({ min: 3, max: 40 }),
      });
      await fc.assert(
        fc.asyncProperty(written, fc.array(walk, { minLength: 6, maxLength: 6 }), async (all, walks) => {
          const answers = async (some: readonly Written[]) => {
            const opened = await open();
            try {
              await writeAll(opened, some);
              const graph = await plain(opened);
              const known = [...graph.kinds.keys()].sort();
              const told: unknown[] = [];
              for (const { seeds, depth, kinds, maxNodes } of walks) {
                const ids = [...new Set(seeds.map((at) => known[at % known.length] as string))];
                const shown = await subgraphAround(opened, await junctions(opened, ids), { depth, kinds, maxNodes });
                const within = around(graph, ids, depth, kinds ?? VIEW_KINDS);
                const expected = new Set(within.slice(0, maxNodes));
                expect(idsOf(shown.nodes)).toEqual([...expected]);
                expect(shown.nodes.map(({ id, kind }) => [id, kind])).toEqual(
                  [...expected].map((id) => [id, graph.kinds.get(id)]),
                );
                expect(shown.edges).toEqual(
                  graph.edges.filter(({ source, target }) => expected.has(source) && expected.has(target)),
                );
                expect(shown.truncated).toBe(within.length > maxNodes);

                const [from, to] = [ids[0] as string, ids.at(-1) as string];
                const [here, there] = await junctions(opened, [from, to]);
                const paths = await pathsBetween(opened, here as Junction, there as Junction, depth + 1);
                const shortest = ways(graph, from, to, depth + 1).slice(0, 10);
                expect(paths.map(({ nodes }) => idsOf(nodes))).toEqual(shortest);
                for (const { nodes, edges } of paths) {
                  edges.forEach(({ source, target }, hop) => {
                    expect([source, target].sort()).toEqual([nodes[hop]?.id, nodes[hop + 1]?.id].sort());
                  });
                  expect(edges).toHaveLength(nodes.length - 1);
                }
                told.push(shown, paths);
              }
              return told;
            } finally {
              await opened.close();
            }
          };
          expect(await answers([...all].reverse())).toEqual(await answers(all));
        }),
        { numRuns: 8 },
      );
    }, 240_000);
  });
}
