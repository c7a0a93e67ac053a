import type { ViewEdge, ViewKind } from "../graph/view.ts";
import type { Store } from "../store/port.ts";
import { drawnGraph } from "./drawn-graph.ts";
import type { ExportGraph } from "./graph.ts";
import type { ExportRequest } from "./request.ts";
import { wholeGraph } from "./whole-graph.ts";

/** What the API answers to `subgraph`, with its own bounds, defaults (for null) and errors. */
export type AskSubgraph = (asked: {
  readonly seeds: readonly string[];
  readonly depth: number | null;
  readonly kinds: readonly ViewKind[] | null;
  readonly maxNodes: number | null;
}) => Promise<{
  readonly nodes: readonly { readonly id: string; readonly kind: ViewKind }[];
  readonly edges: readonly ViewEdge[];
  readonly truncated: boolean;
}>;

/** The graph that is asked for. `truncated`: nodes within the depth were left out. */
export async function graphOf(
  store: Store,
  { seeds, depth, kinds, maxNodes, text }: ExportRequest,
  askSubgraph: AskSubgraph,
): Promise<{ readonly graph: ExportGraph; readonly truncated: boolean }> {
  if (seeds === null) {
    return { graph: await wholeGraph(store, { kinds: kinds && new Set(kinds), text }), truncated: false };
  }
  const found = await askSubgraph({ seeds, depth, kinds, maxNodes });
  const drawn = await store.viewNodes(found.nodes);
  const nodes = found.nodes.map(({ id, kind }, at) => ({ id, kind, label: drawn[at]?.label ?? id }));
  return { graph: drawnGraph(store, { nodes, edges: found.edges }, text), truncated: found.truncated };
}
