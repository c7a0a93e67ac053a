import { EDGE_KINDS, type StoredEdge } from "../graph/view.ts";
import { followed, type Junction, type Step } from "../graph/walk.ts";
import type { Store } from "../store/port.ts";

/** How two nodes are connected: the shortest ways from one to the other, along relationships in either direction. */

/** One edge a hop, and so one node more than edges. */
export interface Path {
  readonly nodes: readonly Junction[];
  readonly edges: readonly StoredEdge[];
}

/** A node with more relationships connects nearly everything, which says nothing: no path leads through it. */
const HUB = 1_000;
/** How many relationships are followed in one hop; an end that has more is only arrived at. */
const A_HOP = 10_000;
/** There may be very many ways of one length. */
const MOST = 10;

/** The shortest paths, by the ids of their nodes: the first ten of them; none where there is none of at most `maxHops` hops. */
export async function pathsBetween(
  store: Store,
  from: Junction,
  to: Junction,
  maxHops: number,
): Promise<readonly Path[]> {
  const found = await shortestWays(store, from, to, maxHops);
  const refs = [...new Map(found.flat().map((junction) => [junction.id, junction])).values()];
  const between = new Map<string, StoredEdge>();
  const inOrder = [...(await store.edgesAmong(refs))].sort(
    (a, b) => EDGE_KINDS.indexOf(b.kind) - EDGE_KINDS.indexOf(a.kind),
  );
  for (const edge of inOrder) {
    between.set(`${edge.source} ${edge.target}`, edge);
    between.set(`${edge.target} ${edge.source}`, edge);
  }
  return found.flatMap((nodes) => {
    const edges = nodes.slice(1).flatMap(({ id }, hop) => between.get(`${nodes[hop]?.id} ${id}`) ?? []);
    // An article may have been removed since its nodes were found.
    return edges.length === nodes.length - 1 ? { nodes, edges } : [];
  });
}

type Way = readonly Junction[];

/** One end, and all that is reached from it so far. */
interface Side {
  readonly reached: Map<string, Reached>;
  hops: number;
  level: readonly Junction[];
}

/** `via` are the nodes a hop nearer to the end. */
interface Reached {
  readonly junction: Junction;
  readonly hops: number;
  readonly via: readonly string[];
}

/** A search from both ends, a hop at a time from the one where less is to be followed, until they meet. */
async function shortestWays(store: Store, from: Junction, to: Junction, maxHops: number): Promise<readonly Way[]> {
  if (from.id === to.id) return [[from]];
  const [here, there] = [sideOf(from), sideOf(to)];
  if (from.degree > A_HOP && to.degree > A_HOP) return waysOfHubs(store, from, to, maxHops);
  while (here.hops + there.hops < maxHops) {
    const [side, other] = costOf(here) <= costOf(there) ? [here, there] : [there, here];
    const next = followed(side.level, A_HOP);
    if (next.length === 0) return [];
    const end = other === here ? from.id : to.id;
    const steps = await store.stepsFrom(next, [...side.reached.keys()], HUB, end);
    if (steps.length === 0) return [];
    side.hops += 1;
    side.level = steps;
    for (const step of steps) side.reached.set(step.id, { junction: step, hops: side.hops, via: step.via });
    const length = Math.min(...steps.flatMap(({ id }) => other.reached.get(id)?.hops ?? []));
    const meeting = steps.filter(({ id }) => other.reached.get(id)?.hops === length);
    if (meeting.length > 0) return waysThrough(meeting, here, there);
  }
  return [];
}

const sideOf = (end: Junction): Side => ({
  reached: new Map([[end.id, { junction: end, hops: 0, via: [] }]]),
  hops: 0,
  level: [end],
});

/** How much there is to follow; what cannot be followed costs most. */
function costOf({ level }: Side): number {
  const next = followed(level, A_HOP);
  return next.length === 0 ? Number.POSITIVE_INFINITY : next.reduce((sum, { degree }) => sum + degree, 0);
}

/** Two ends of which neither can be followed are connected where one hop, or two, will do. */
async function waysOfHubs(store: Store, from: Junction, to: Junction, maxHops: number): Promise<readonly Way[]> {
  if ((await store.edgesAmong([from, to])).some(({ source, target }) => source !== target)) return [[from, to]];
  if (maxHops < 2) return [];
  return (await store.stepsBetween(from.id, to.id, HUB, MOST)).map((step) => [from, step, to]);
}

/** The first of the ways through these nodes, which both sides have reached. */
function waysThrough(meeting: readonly Step[], here: Side, there: Side): readonly Way[] {
  const onward = new Map<string, Set<string>>();
  const lead = (id: string, next: string) => onward.set(id, (onward.get(id) ?? new Set()).add(next));
  const back = ({ reached }: Side, nearer: (id: string, via: string) => void) => {
    let level = new Set(meeting.map(({ id }) => id));
    while (level.size > 0) {
      const next = new Set<string>();
      for (const id of level) {
        for (const via of reached.get(id)?.via ?? []) {
          nearer(id, via);
          next.add(via);
        }
      }
      level = next;
    }
  };
  back(here, (id, via) => lead(via, id));
  back(there, (id, via) => lead(id, via));

  const ways: Way[] = [];
  const junctionOf = (id: string) => (here.reached.get(id) ?? there.reached.get(id))?.junction as Junction;
  const walk = (way: readonly string[]) => {
    if (ways.length === MOST) return;
    const next = [...(onward.get(way.at(-1) as string) ?? [])].sort();
    if (next.length === 0) ways.push(way.map(junctionOf));
    for (const id of next) walk([...way, id]);
  };
  walk([...here.reached.keys()].slice(0, 1));
  return ways;
}
