import { type EdgeKind, firstWords } from "../graph/view.ts";
import type { Told } from "./telling.ts";

/** What stands around a node, and how two are connected: the queries, and how their answers are told. */

interface Node {
  readonly id: string;
  readonly label: string;
}
interface Edge {
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly status: string | null;
}
interface Part {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** How many edges are put into words; the answer has them all. */
const TOLD = 40;

const DRAWN = `
    nodes { id kind label }
    edges { id source target kind status }`;

export const SURROUNDINGS = `query Surroundings($seeds: [ID!]!) {
  subgraph(seeds: $seeds) {${DRAWN}
    truncated
  }
}`;

/** The edges of the node that was asked about come first. */
export function surroundings({ subgraph }: { readonly subgraph: Part & { readonly truncated: boolean } }): Told {
  const { nodes, edges, truncated } = subgraph;
  const touches = ({ source, target }: Edge) => [source, target].includes(nodes[0]?.id ?? "");
  const ordered = [...edges.filter(touches), ...edges.filter((edge) => !touches(edge))];
  const left = ordered.length - TOLD;
  return {
    lines: [
      `${nodes.length} nodes, ${edges.length} edges${truncated ? "; not all that is there" : ""}:`,
      ...ordered.slice(0, TOLD).map((edge) => `  ${said(edge, nodes)}`),
      ...(left > 0 ? [`  ... and ${left} more edges`] : []),
    ],
    nodeIds: nodes.map(({ id }) => id),
  };
}

export const PATHS = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length${DRAWN}
  }
}`;

/** One line a path, hop by hop. */
export const paths = (data: { readonly paths: readonly Part[] }): Told => ({
  lines: data.paths.map(({ nodes, edges }) =>
    edges.length === 0
      ? `${nodes[0]?.label} is one and the same.`
      : `${edges.map((edge) => said(edge, nodes)).join("; ")}.`,
  ),
  nodeIds: data.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
});

/** An edge read aloud: Yonhap published "300 killed". */
function said({ source, target, kind, status }: Edge, nodes: readonly Node[]): string {
  const called = (id: string) => firstWords(nodes.find((node) => node.id === id)?.label ?? id);
  const decided = status === "REJECTED" ? " (rejected)" : "";
  return `${called(source)} ${kind.toLowerCase().replaceAll("_", " ")}${decided} ${called(target)}`;
}
