import {
  affiliationEdges,
  type ExportEdge,
  type ExportNode,
  edgesOf,
  nodeProperties,
  sameAsEdge,
} from "../graph/export.ts";
import type { ViewEdge, ViewNode } from "../graph/view.ts";
import type { Store } from "../store/port.ts";
import type { ExportGraph } from "./graph.ts";

/** A few nodes and the edges between them, as a subgraph gives them, with what is known of each beyond what is drawn. */
export function drawnGraph(
  store: Store,
  { nodes, edges }: { readonly nodes: readonly ViewNode[]; readonly edges: readonly ViewEdge[] },
  text: boolean,
): ExportGraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: () => each(() => described(store, nodes, text)),
    edges: () => each(() => related(store, nodes, edges)),
    ends: async (ids) => ids.map((id) => byId.get(id) ?? null),
  };
}

async function described(store: Store, nodes: readonly ViewNode[], text: boolean): Promise<readonly ExportNode[]> {
  const ids = nodes.map(({ id }) => id);
  const [stored, estimates, texts] = await Promise.all([
    store.nodes(ids),
    store.estimatesOf(ids),
    text ? store.textsOf(ids) : [],
  ]);
  return nodes.map(({ id, kind, label }, at) => {
    const known = stored[at];
    return { id, kind, label, properties: known ? nodeProperties(known, estimates[at] ?? [], texts[at] ?? null) : {} };
  });
}

/** What an article's edges have beyond their ends is read with the article. */
async function related(
  store: Store,
  nodes: readonly ViewNode[],
  edges: readonly ViewEdge[],
): Promise<readonly ExportEdge[]> {
  const ids = nodes.map(({ id }) => id);
  const stored = await store.nodes(ids);
  const articleIds = stored.flatMap((node) => {
    if (node?.kind === "Article") return [node.row.id];
    return node && "articleId" in node.row ? [node.row.articleId] : [];
  });
  const [parts, affiliations, same] = await Promise.all([
    store.partsOf([...new Set(articleIds)]),
    store.affiliationsOf(ids),
    store.shortenedTo(ids),
  ]);
  const known = [
    ...parts.flatMap((one) => (one ? edgesOf(one).map(({ edge }) => edge) : [])),
    ...affiliationEdges(affiliations.flat()),
    ...same.flat().map(sameAsEdge),
  ];
  const properties = new Map(known.map((edge) => [edge.id, edge.properties]));
  return edges.map(({ id, source, target, kind }) => ({
    ...{ id, source, target, kind },
    properties: properties.get(id) ?? {},
  }));
}

async function* each<T>(read: () => Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await read();
}
