import { EDGE_PROPERTIES, type ExportEdge, NODE_PROPERTIES, type PropertyValue } from "../graph/export.ts";
import type { ExportGraph } from "./graph.ts";
import { plain } from "./xml.ts";

const NODE_COLUMNS = ["id", "label", "kind", ...Object.keys(NODE_PROPERTIES)];
const ENDS = ["source", "target", "kind", "id", "sourceKind", "sourceLabel", "targetKind", "targetLabel"];
const EDGE_COLUMNS = [...ENDS, ...Object.keys(EDGE_PROPERTIES)];
const EDGES_AT_ONCE = 500;

/** A list of the edges, with what stands at both ends: what Gephi, pandas or a spreadsheet takes for a graph. RFC 4180. */
export async function* csvEdges(graph: ExportGraph): AsyncGenerator<string> {
  yield row(EDGE_COLUMNS);
  for await (const edges of together(graph.edges(), EDGES_AT_ONCE)) {
    const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
    const ends = new Map((await graph.ends(ids)).flatMap((node) => (node ? [[node.id, node]] : [])));
    for (const { id, source, target, kind, properties } of edges) {
      const [from, to] = [ends.get(source), ends.get(target)];
      const labels = { sourceKind: from?.kind, sourceLabel: from?.label, targetKind: to?.kind, targetLabel: to?.label };
      yield record(EDGE_COLUMNS, { id, source, target, kind, ...labels, ...properties });
    }
  }
}

/** A list of the nodes, to stand beside that of the edges. */
export async function* csvNodes(graph: ExportGraph): AsyncGenerator<string> {
  yield row(NODE_COLUMNS);
  for await (const { id, label, kind, properties } of graph.nodes()) {
    yield record(NODE_COLUMNS, { id, label, kind, ...properties });
  }
}

type Cells = Readonly<Record<string, PropertyValue | undefined>>;

const record = (columns: readonly string[], cells: Cells): string => row(columns.map((column) => cells[column]));

const row = (values: readonly (PropertyValue | undefined)[]): string =>
  `${values.map((value) => cell(value ?? "")).join(",")}\r\n`;

/**
 * A spreadsheet runs a text that begins as a formula does, so an apostrophe is put before it, and before one that begins with an
 * apostrophe: who takes off one leading apostrophe always has the text as it was. Numbers are left as they are.
 */
function cell(value: PropertyValue): string {
  const text = plain(value);
  const safe = typeof value !== "number" && /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function* together(edges: AsyncIterable<ExportEdge>, count: number): AsyncGenerator<readonly ExportEdge[]> {
  let some: ExportEdge[] = [];
  for await (const edge of edges) {
    some.push(edge);
    if (some.length < count) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
