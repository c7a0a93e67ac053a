import type { NODE_KINDS } from "./model.ts";

/** The graph as a client draws it: nodes that have a label, and edges between two of them. No edge stands without both its ends. */

/** A contradiction is an edge here, and a circular report, which is neither, is not drawn. */
export type ViewKind = Exclude<(typeof NODE_KINDS)[number], "Contradiction" | "Circle">;

/** Relationship types as they are stored; each reads aloud from source to target. */
export const EDGE_KINDS = [
  "PUBLISHED",
  "STATES",
  "ABOUT",
  "MENTIONS",
  "MAKES",
  "OF",
  "CITES",
  "VIA",
  "SPEAKS_FOR",
  "AFFILIATED_WITH",
  "CONTRADICTS",
  "CORROBORATES",
  "SUPERSEDES",
  "REWRITES",
  "SAME_AS",
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** `label` is what a person would call it: a name, a headline, the words of a claim. */
export interface ViewNode {
  readonly id: string;
  readonly kind: ViewKind;
  readonly label: string;
}

/** One a pair and kind; `id` is made of the three (edgeId), and is never the id of a node. */
export interface ViewEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
}

/** Some clients keep nodes and edges in one space of ids; no node's id begins with "edge:". */
export const edgeId = (kind: EdgeKind, source: string, target: string): string => `edge:${kind}:${source}>${target}`;
