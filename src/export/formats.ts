import { csvEdges, csvNodes } from "./csv.ts";
import { gexf } from "./gexf.ts";
import type { Write } from "./graph.ts";
import { graphml } from "./graphml.ts";
import { cytoscape, d3, graphology, nvl, vis } from "./json.ts";
import { jsonld } from "./jsonld.ts";

export interface Format {
  readonly contentType: string;
  readonly write: Write;
  /** What a CSV holds instead, where its nodes are asked for. */
  readonly writeNodes?: Write;
}

const JSON_TYPE = "application/json; charset=utf-8";

/** The formats, by the extension of a file of one. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["cytoscape.json", { contentType: JSON_TYPE, write: cytoscape }],
  ["graphology.json", { contentType: JSON_TYPE, write: graphology }],
  ["d3.json", { contentType: JSON_TYPE, write: d3 }],
  ["nvl.json", { contentType: JSON_TYPE, write: nvl }],
  ["vis.json", { contentType: JSON_TYPE, write: vis }],
  ["gexf", { contentType: "application/gexf+xml; charset=utf-8", write: gexf }],
  ["graphml", { contentType: "application/graphml+xml; charset=utf-8", write: graphml }],
  ["csv", { contentType: "text/csv; charset=utf-8; header=present", write: csvEdges, writeNodes: csvNodes }],
  ["jsonld", { contentType: "application/ld+json", write: jsonld }],
]);
