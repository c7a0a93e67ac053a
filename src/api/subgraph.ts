import type { StoredEdge, ViewKind } from "../graph/view.ts";
import { followed, type Junction } from "../graph/walk.ts";
import type { Store } from "../store/port.ts";

/** What is stored around some nodes, as a client draws it. */

export interface Subgraph {
  /** By distance from the nearest seed, then by id. */
  readonly nodes: readonly Junction[];
  /** All between two of the nodes, and no other. */
  readonly edges: readonly StoredEdge[];
  /** Whether a node of these kinds within the depth was left out. */
  readonly truncated: boolean;
}

export interface Extent {
  readonly depth: number;
  /** What is shown and walked through, but for the seeds; null for all. */
  readonly kinds: readonly ViewKind[] | null;
  readonly maxNodes: number;
}

/** How many relationships of the seeds are followed, and at every further level for each node that may be shown, or in all. */
const OF_SEEDS = 200_000;
const A_NODE = 5;
const AT_LEAST = 1_000;

/**
 * Walks on from the seeds level by level, which takes a call of the store for each, and one or two more. A node that is not
 * followed (graph/walk.ts) is shown, and what stands behind it is not, unless there is another way.
 */
export async function subgraphAround(store: Store, seeds: readonly Junction[], extent: Extent): Promise<Subgraph> {
  const { depth, kinds, maxNodes } = extent;
  const shown = new Map([...seeds].sort((a, b) => (a.id < b.id ? -1 : 1)).map((seed) => [seed.id, seed]));
  const leftOver: Junction[] = [];
  let level = seeds;
  let full = false;
  for (let distance = 0; distance < depth && level.length > 0 && !full; distance += 1) {
    const from = followed(level, distance === 0 ? OF_SEEDS : Math.max(AT_LEAST, A_NODE * maxNodes));
    const followedOn = new Set(from);
    leftOver.push(...level.filter((junction) => !followedOn.has(junction)));
    const room = maxNodes - shown.size;
    const found = await store.nextTo(from, kinds, [...shown.keys()], room + 1);
    full = found.length > room;
    level = found.slice(0, room);
    for (const junction of level) shown.set(junction.id, junction);
  }
  const nodes = [...shown.values()];
  const [edges, truncated] = await Promise.all([
    store.edgesAmong(nodes),
    full || (leftOver.length > 0 && store.leadsBeyond(leftOver, kinds, [...shown.keys()])),
  ]);
  return { nodes, edges, truncated };
}
