import { EDGE_PROPERTIES, NODE_PROPERTIES, type Properties, type PropertyType } from "../graph/export.ts";
import type { ExportGraph } from "./graph.ts";
import { plain, xml } from "./xml.ts";

type Of = "node" | "edge";

const SCHEMA = "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: "string",
  list: "string",
  double: "double",
  integer: "int",
};

/** GraphML, for yEd, networkx, igraph and many more. */
export async function* graphml(graph: ExportGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${SCHEMA}">
${keys("node", { kind: "string", label: "string", ...NODE_PROPERTIES })}${keys("edge", { kind: "string", ...EDGE_PROPERTIES })}<graph id="hearsay" edgedefault="directed">
`;
  for await (const { id, kind, label, properties } of graph.nodes()) {
    yield `<node id="${nameToken(id)}">${data("node", { kind, label, ...properties })}</node>\n`;
  }
  for await (const { id, source, target, kind, properties } of graph.edges()) {
    const ends = `source="${nameToken(source)}" target="${nameToken(target)}"`;
    yield `<edge id="${nameToken(id)}" ${ends}>${data("edge", { kind, ...properties })}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/**
 * An id as GraphML's schema wants it, in letters, digits and .:-_ alone. Another character is given by its code, so that the id can
 * be had again: _x2B_ is a plus.
 */
const nameToken = (id: string): string =>
  id.replace(/[^\w.:-]|_(?=x)/gu, (other) => `_x${(other.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`);

/** A node and an edge may have properties of one name, but keys are one space of ids. */
const keys = (of: Of, table: Readonly<Record<string, PropertyType>>): string =>
  Object.entries(table)
    .map(([name, type]) => `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join("");

const data = (of: Of, properties: Properties): string =>
  Object.entries(properties)
    .map(([name, value]) => `<data key="${of}.${name}">${xml(plain(value ?? ""))}</data>`)
    .join("");
