import { parse as parseCsv } from "csv-parse/sync";
import cytoscape from "cytoscape";
import { forceLink, forceSimulation } from "d3-force";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { JSDOM } from "jsdom";
import jsonld from "jsonld";
import { DataSet } from "vis-data/standalone";
import { EDGE_PROPERTIES, NODE_PROPERTIES } from "../../src/graph/export.ts";

/**
 * What a client's own library has after it read a document: flat, a property beside the id, the kind and the label, with lists as
 * lists again. A CSV holds only the one or the other.
 */
export interface Loaded {
  readonly nodes: readonly Attributes[];
  readonly edges: readonly Attributes[];
}
// biome-ignore lint/suspicious/noExplicitAny: each library has types of its own
type Attributes = any;

/** How a document of each format is read, by its extension; what the library does not accept throws. */
export const READERS: Readonly<Record<string, (document: string) => Loaded | Promise<Loaded>>> = {
  "cytoscape.json"(document) {
    const cy = cytoscape({ headless: true, ...JSON.parse(document) });
    return { nodes: cy.nodes().map((node) => node.data()), edges: cy.edges().map((edge) => edge.data()) };
  },

  "graphology.json": (document) => ofGraphology(MultiDirectedGraph.from(JSON.parse(document))),

  "d3.json"(document) {
    const { nodes, links } = JSON.parse(document);
    const drawn = nodes.map((node: Attributes) => ({ ...node }));
    const link = forceLink<Attributes, Attributes>(links).id(({ id }) => id);
    forceSimulation(drawn).force("link", link).stop().tick(1);
    for (const { x, y } of drawn) if (!Number.isFinite(x + y)) throw new Error("expected a place for every node");
    // By now the nodes themselves stand in place of their ids.
    const edges = links.map((one: Attributes) => ({ ...one, source: one.source.id, target: one.target.id }));
    return { nodes, edges: edges.map(({ index: _, ...edge }: Attributes) => edge) };
  },

  "nvl.json"(document) {
    const { nodes, relationships } = JSON.parse(document);
    return {
      nodes: nodes.map(({ caption, properties, ...node }: Attributes) => ({ ...node, label: caption, ...properties })),
      edges: relationships.map(({ from, to, type, caption: _, properties, ...edge }: Attributes) => ({
        ...{ ...edge, source: from, target: to, kind: type, ...properties },
      })),
    };
  },

  "vis.json"(document) {
    const { nodes, edges } = JSON.parse(document);
    const [drawn, lines] = [new DataSet<Attributes>(nodes), new DataSet<Attributes>(edges)];
    return {
      nodes: drawn.get().map(({ group: _, properties, ...node }) => ({ ...node, ...properties })),
      edges: lines.get().map(({ from, to, label: _, arrows: __, properties, ...edge }) => ({
        ...{ ...edge, source: from, target: to, ...properties },
      })),
    };
  },

  gexf(document) {
    const { nodes, edges } = ofGraphology(
      parseGexf(MultiDirectedGraph, wellFormed(document), { respectInputGraphType: true }),
    );
    return { nodes: nodes.map(withLists), edges: edges.map(({ label: _, ...edge }) => withLists(edge)) };
  },

  graphml(document) {
    const graph = parseGraphml(MultiDirectedGraph, wellFormed(document));
    const { nodes, edges } = ofGraphology(graph);
    const ids = ({ id, source, target }: Attributes) => ({
      ...{ id: unescaped(id), ...(source && { source: unescaped(source), target: unescaped(target) }) },
    });
    return {
      nodes: nodes.map((node) => withLists({ ...node, ...ids(node) })),
      edges: edges.map((edge) => withLists({ ...edge, ...ids(edge) })),
    };
  },

  csv: (document) => ({
    nodes: [],
    edges: records(document).map(
      ({ sourceKind: _, sourceLabel: __, targetKind: ___, targetLabel: ____, ...edge }) => edge,
    ),
  }),

  async jsonld(document) {
    const parsed = JSON.parse(document);
    const options = { documentLoader: refuse, safe: true };
    const flat = (await jsonld.flatten(parsed, parsed["@context"], options)) as Attributes;
    const all: Attributes[] = flat["@graph"] ?? ("@id" in flat ? [flat] : []);
    const isStatement = (one: Attributes) => one["@type"] === "Statement";
    const statements = new Map(
      all
        .filter(isStatement)
        .map(({ subject, predicate, object, "@id": id, "@type": _, ...known }) => [
          `${subject} ${predicate} ${object}`,
          { id, known },
        ]),
    );
    const described = all.filter((one) => !isStatement(one));
    return {
      nodes: described.map(({ "@id": id, "@type": kind, ...rest }) => {
        const known = Object.entries(rest).filter(([name]) => name === "label" || name in NODE_PROPERTIES);
        return {
          id: plainId(id),
          kind,
          ...Object.fromEntries(known.map(([name, value]) => [name, listed(name, value)])),
        };
      }),
      edges: described.flatMap((one) =>
        Object.entries(LINKS).flatMap(([term, [kind, turned]]) =>
          [one[term] ?? []].flat().map((other: string) => {
            const statement = statements.get(`${one["@id"]} ${term} ${other}`);
            const [source, target] = turned ? [other, one["@id"]] : [one["@id"], other];
            const known = Object.entries(statement?.known ?? {}).map(([name, value]) => [name, listed(name, value)]);
            return { kind, source: plainId(source), target: plainId(target), ...Object.fromEntries(known) };
          }),
        ),
      ),
    };
  },
};

/** What the terms of our JSON-LD are in the graph, and whether they are said of the other end there. */
const LINKS: Readonly<Record<string, readonly [kind: string, turned?: true]>> = {
  publisher: ["PUBLISHED", true],
  appearance: ["STATES", true],
  about: ["ABOUT"],
  mentions: ["MENTIONS"],
  makes: ["MAKES"],
  of: ["OF"],
  cites: ["CITES"],
  via: ["VIA"],
  speaksFor: ["SPEAKS_FOR"],
  affiliatedWith: ["AFFILIATED_WITH"],
  contradicts: ["CONTRADICTS"],
  corroborates: ["CORROBORATES"],
  supersedes: ["SUPERSEDES"],
  isBasedOn: ["REWRITES"],
  sameAs: ["SAME_AS"],
};

/** A CSV's rows, with the apostrophe taken off that keeps a spreadsheet from running them. */
export function records(document: string): Attributes[] {
  const rows = parseCsv(document, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
  return rows.map((row) => {
    const known = Object.entries(row).filter(([, cell]) => cell !== "");
    return withLists(
      Object.fromEntries(known.map(([name, cell]) => [name, number(name) ? Number(cell) : cell.replace(/^'/, "")])),
    );
  });
}

function ofGraphology(graph: MultiDirectedGraph): Loaded {
  return {
    nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
    edges: graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes })),
  };
}

const { DOMParser } = new JSDOM().window;

/** A document that a strict reader of XML accepts; the libraries' own are not strict. */
function wellFormed(document: string): string {
  const [error] = new DOMParser().parseFromString(document, "application/xml").getElementsByTagName("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return document;
}

const TABLE: Readonly<Record<string, string>> = { ...NODE_PROPERTIES, ...EDGE_PROPERTIES };
const number = (name: string): boolean => TABLE[name] === "double" || TABLE[name] === "integer";

const withLists = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      TABLE[name] === "list" ? JSON.parse(String(value)) : value,
    ]),
  );

/** JSON-LD has a list of one as that one. */
const listed = (name: string, value: unknown): unknown => (TABLE[name] === "list" ? [value].flat() : value);

const unescaped = (token: string): string =>
  token.replace(/_x([0-9A-F]+)_/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

const plainId = (iri: string): string => decodeURIComponent(iri.replace(/^urn:hearsay:/, ""));

async function refuse(url: string): Promise<never> {
  throw new Error(`expected a document that needs no other, but it asks for ${url}`);
}
