import type { ExportEdge, ExportNode } from "../graph/export.ts";
import type { ExportGraph, Write } from "./graph.ts";

/** The JSON formats of libraries that draw graphs: two lists, and what stands around them. */

interface Shape {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  node(node: ExportNode): object;
  edge(edge: ExportEdge): object;
}

const twoLists = ({ before, between, after, node, edge }: Shape): Write =>
  async function* write(graph: ExportGraph) {
    yield before;
    yield* list(graph.nodes(), node);
    yield between;
    yield* list(graph.edges(), edge);
    yield after;
  };

/** The items of a list, an item a line, with commas between them. */
export async function* list<T>(items: AsyncIterable<T>, shape: (item: T) => object): AsyncGenerator<string> {
  let separator = "\n";
  for await (const item of items) {
    yield `${separator}${JSON.stringify(shape(item))}`;
    separator = ",\n";
  }
}

/** `cytoscape({ elements })`, and Cytoscape's own .cyjs. It keeps nodes and edges in one space of ids, and so do we. */
export const cytoscape = twoLists({
  before: '{"elements":{"nodes":[',
  between: '],"edges":[',
  after: "]}}\n",
  node: ({ properties, ...node }) => ({ data: { ...properties, ...node } }),
  edge: ({ properties, ...edge }) => ({ data: { ...properties, ...edge } }),
});

/** `Graph.from(...)`. Several edges may lead from one node to another. Sigma has a use of its own for `type`, so ours is `kind`. */
export const graphology = twoLists({
  before: '{"attributes":{"name":"Hearsay"},"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[',
  between: '],"edges":[',
  after: "]}\n",
  node: ({ id, kind, label, properties }) => ({ key: id, attributes: { ...properties, kind, label } }),
  edge: ({ id, source, target, kind, properties }) => ({
    key: id,
    source,
    target,
    attributes: { ...properties, kind },
  }),
});

/** `forceSimulation(nodes).force("link", forceLink(links).id((node) => node.id))`. */
export const d3 = twoLists({
  before: '{"nodes":[',
  between: '],"links":[',
  after: "]}\n",
  node: ({ properties, ...node }) => ({ ...properties, ...node }),
  edge: ({ properties, ...edge }) => ({ ...properties, ...edge }),
});

/** `new NVL(container, nodes, relationships)`: Neo4j's library for drawing. Options of drawing stand beside `properties`. */
export const nvl = twoLists({
  before: '{"nodes":[',
  between: '],"relationships":[',
  after: "]}\n",
  node: ({ id, kind, label, properties }) => ({ id, caption: label, kind, properties }),
  edge: ({ id, source, target, kind, properties }) => ({
    ...{ id, from: source, to: target, type: kind, caption: kind },
    properties,
  }),
});

/** `new Network(container, { nodes, edges }, {})`. `group` gives each kind its colour. */
export const vis = twoLists({
  before: '{"nodes":[',
  between: '],"edges":[',
  after: "]}\n",
  node: ({ id, kind, label, properties }) => ({ id, label, group: kind, kind, properties }),
  edge: ({ id, source, target, kind, properties }) => ({
    ...{ id, from: source, to: target, label: kind, arrows: "to", kind },
    properties,
  }),
});
