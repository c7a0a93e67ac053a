import { FORMATS } from "../../src/export/formats.ts";
import type { ExportGraph, Wanted, Write } from "../../src/export/graph.ts";
import { wholeGraph } from "../../src/export/whole-graph.ts";
import type { ExportEdge, ExportNode } from "../../src/graph/export.ts";
import type { Store } from "../../src/store/port.ts";

/** A document as a whole. */
export async function written(write: Write, graph: ExportGraph): Promise<string> {
  let document = "";
  for await (const part of write(graph)) document += part;
  return document;
}

export function writerOf(extension: string): Write {
  const format = FORMATS.get(extension);
  if (!format) throw new Error(`expected a format, but got ${extension}`);
  return format.write;
}

/** The whole of what is stored, in a format. */
export const exported = async (store: Store, extension: string, wanted: Partial<Wanted> = {}): Promise<string> =>
  written(writerOf(extension), await wholeGraph(store, { kinds: null, text: false, ...wanted }));

/** A graph of these nodes and edges. */
export function graphOf(nodes: readonly ExportNode[], edges: readonly ExportEdge[]): ExportGraph {
  return {
    async *nodes() {
      yield* nodes;
    },
    async *edges() {
      yield* edges;
    },
    ends: async (ids) => ids.map((id) => nodes.find((node) => node.id === id) ?? null),
  };
}

/** What is read of a graph before it is written. */
export async function collected(graph: ExportGraph) {
  const [nodes, edges]: [ExportNode[], ExportEdge[]] = [[], []];
  for await (const node of graph.nodes()) nodes.push(node);
  for await (const edge of graph.edges()) edges.push(edge);
  return { nodes, edges };
}

/** How many there are of each. */
export function tally(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
