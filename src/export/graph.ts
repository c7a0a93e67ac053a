import type { ExportEdge, ExportNode } from "../graph/export.ts";
import type { ViewKind, ViewNode } from "../graph/view.ts";

/** What a format is written from: the nodes, each once, then the edges, each once and with both its ends among the nodes. */
export interface ExportGraph {
  nodes(): AsyncIterable<ExportNode>;
  edges(): AsyncIterable<ExportEdge>;
  /** The nodes with these ids, in the order of the ids; null for one that has gone meanwhile. */
  ends(ids: readonly string[]): Promise<readonly (ViewNode | null)[]>;
}

/** A format: a document in pieces, none of which need hold more than one node or edge. */
export type Write = (graph: ExportGraph) => AsyncIterable<string>;

/** What is to be exported of the nodes: those of some kinds, or (null) all; articles with their full text or without. */
export interface Wanted {
  readonly kinds: ReadonlySet<ViewKind> | null;
  readonly text: boolean;
}
