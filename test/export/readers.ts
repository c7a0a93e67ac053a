import { parse as parseCsv } from "csv-parse/sync";
import cytoscape from "cytoscape";
import { forceLink, forceSimulation } from "d3-force";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { JSDOM } from "jsdom";
import jsonld from "jsonld";
import { DataSet } from "vis-data";
import { writerOf, written } from "./written.ts";
import type { ExportGraph, Write } from "../../src/export/graph.ts";

/** What a client's own library has after it read a document: of each node and edge what stands by its id. */
export interface Loaded {
  readonly nodes: ReadonlyMap<string, Attributes>;
  readonly edges: ReadonlyMap<string, Attributes & { readonly source: string; readonly target: string }>;
}
type Attributes = Readonly<Record<string, unknown>>;

/** How each format is read, by its extension. */
export const READERS: Readonly<Record<string, (document: string) => Loaded | Promise<Loaded>>> = {
  "cytoscape.json"(document) {
    const cy = cytoscape({ headless: true, ...JSON.parse(document) });
    return {
      nodes: new Map(cy.nodes().map((node) => [node.id(), node.data()])),
      edges: new Map(cy.edges().map((edge) => [edge.id(), edge.data()])),
    };
  },
  "graphology.json": (document) => ofGraphology(MultiDirectedGraph.from(JSON.parse(document))),
  "d3.json"(document) {
    const { nodes, links } = JSON.parse(document);
    // A link with an end that is no node throws; the simulation puts the nodes themselves in place of ids.
    forceSimulation(nodes).force("link", forceLink(links).id((node) => (node as { id: string }).id)).stop().tick(1);
    return {
      nodes: new Map(nodes.map((node: Attributes) => [node.id, node])),
      edges: new Map(links.map((link: never) => [(link as Attributes).id, { ...(link as Attributes), ...endsOf(link) }])),
    };
  },
  "nvl.json"(document) {
    const { nodes, relationships } = JSON.parse(document);
    return ofFromTo(nodes, relationships);
  },
  "vis.json"(document) {
    const { nodes, edges } = JSON.parse(document);
    // Throws where an id comes twice.
    return ofFromTo(new DataSet<Attributes>(nodes).get(), new DataSet<Attributes>(edges).get());
  },
  gexf(document) {
    wellFormed(document);
    return ofGraphology(parseGexf(MultiDirectedGraph, document, { respectInputGraphType: true }));
  },
  graphml(document) {
    wellFormed(document);
    return ofGraphology(parseGraphml(MultiDirectedGraph, document));
  },
  async jsonld(document) {
    const described = await jsonld.flatten(JSON.parse(document), undefined, { documentLoader: refuseNetwork });
    const statements = (described as unknown as Attributes[]).filter((one) => String(one["@type"]).endsWith("#Statement"));
    const typed = (described as unknown as Attributes[]).filter((one) => "@type" in one && !statements.includes(one));
    return {
      nodes: new Map(typed.map((one) => [String(one["@id"]), one])),
      edges: new Map(statements.map((one) => [String(one["@id"]), one as never])),
    };
  },
};
