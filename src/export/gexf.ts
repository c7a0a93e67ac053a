import { EDGE_PROPERTIES, NODE_PROPERTIES, type Properties, type PropertyType } from "../graph/export.ts";
import type { ExportGraph } from "./graph.ts";
import { plain, xml } from "./xml.ts";

type Table = Readonly<Record<string, PropertyType>>;

/** GEXF 1.3, for Gephi. Each kind of edge is one there too, so that several between two nodes are kept. */
export async function* gexf(graph: ExportGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Hearsay</creator></meta>
<graph defaultedgetype="directed" mode="static">
${declared("node", { kind: "string", ...NODE_PROPERTIES })}${declared("edge", EDGE_PROPERTIES)}<nodes>
`;
  for await (const { id, kind, label, properties } of graph.nodes()) {
    yield `<node id="${xml(id)}" label="${xml(label)}">${values({ kind, ...properties })}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const { id, source, target, kind, properties } of graph.edges()) {
    const ends = `source="${xml(source)}" target="${xml(target)}"`;
    yield `<edge id="${xml(id)}" ${ends} kind="${kind}" label="${kind}">${values(properties)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declared(of: "node" | "edge", table: Table): string {
  const attributes = Object.entries(table).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type === "list" ? "string" : type}"/>\n`,
  );
  return `<attributes class="${of}">\n${attributes.join("")}</attributes>\n`;
}

function values(properties: Properties): string {
  const all = Object.entries(properties).map(
    ([name, value]) => `<attvalue for="${name}" value="${xml(plain(value ?? ""))}"/>`,
  );
  return all.length === 0 ? "" : `<attvalues>${all.join("")}</attvalues>`;
}
