import { z } from "zod";
import { type Contradiction, ENTITY_KINDS } from "./model.ts";

/** The graph as a client draws it: nodes that have a label, and edges between two of them. No edge stands without both its ends. */

/** A contradiction is an edge here, and a circular report, which is neither, is not drawn. */
export const VIEW_KINDS = ["Article", ...ENTITY_KINDS, "AnonymousSource", "Claim", "Citation"] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

/** Relationship types as they are stored, each with what its source and its target may be; each reads aloud from source to target. */
const EDGE_ENDS = {
  PUBLISHED: [ENTITY_KINDS, ["Article"]],
  STATES: [["Article"], ["Claim"]],
  ABOUT: [["Claim"], ENTITY_KINDS],
  MENTIONS: [["Article"], ENTITY_KINDS],
  MAKES: [["Article"], ["Citation"]],
  OF: [["Citation"], ["Claim"]],
  CITES: [["Citation"], [...ENTITY_KINDS, "AnonymousSource", "Article"]],
  VIA: [["Citation"], ["Citation"]],
  SPEAKS_FOR: [["AnonymousSource"], ENTITY_KINDS],
  AFFILIATED_WITH: [ENTITY_KINDS, ENTITY_KINDS],
  CONTRADICTS: [["Claim"], ["Claim"]],
  CORROBORATES: [["Claim"], ["Claim"]],
  SUPERSEDES: [["Claim"], ["Claim"]],
  REWRITES: [["Article"], ["Article"]],
  SAME_AS: [ENTITY_KINDS, ENTITY_KINDS],
} as const satisfies Readonly<Record<string, readonly [source: readonly ViewKind[], target: readonly ViewKind[]]>>;

export type EdgeKind = keyof typeof EDGE_ENDS;
export const EDGE_KINDS = Object.keys(EDGE_ENDS) as readonly EdgeKind[];

/** The kinds of edges that have one end among some kinds, and the other among others (null: any). */
export function edgeKindsBetween(some: readonly ViewKind[], others: readonly ViewKind[] | null): readonly EdgeKind[] {
  const among = (kinds: readonly ViewKind[] | null, end: readonly ViewKind[]) =>
    kinds === null || end.some((kind) => kinds.includes(kind));
  return EDGE_KINDS.filter((kind) => {
    const [source, target] = EDGE_ENDS[kind];
    return (among(some, source) && among(others, target)) || (among(some, target) && among(others, source));
  });
}

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

/** As it is stored: `status` is what a person has decided of a contradiction, null of other edges. */
export interface StoredEdge extends ViewEdge {
  readonly status: Contradiction["status"] | null;
}

/** Some clients keep nodes and edges in one space of ids; no node's id begins with "edge:". */
export const edgeId = (kind: EdgeKind, source: string, target: string): string => `edge:${kind}:${source}>${target}`;

/**
 * What a label is made of, as stored. `name` is what the node goes by: the name of an entity or a source, the headline or else
 * the address of an article, the text of a claim; for a citation, that of whom it cites. `opening` is how an article begins that
 * has neither headline nor address, `cue` the words by which a citation attributes.
 */
export const ViewRow = z.object({
  id: z.string(),
  kind: z.enum(VIEW_KINDS),
  name: z.string().nullable(),
  opening: z.string().nullable(),
  cue: z.string().nullable(),
});
export type ViewRow = z.infer<typeof ViewRow>;

/** A stored node as it is drawn; the label is never empty. A citation is labelled as in "Kyrylo Budanov (said)". */
export function viewNode({ id, kind, name, opening, cue }: ViewRow): ViewNode {
  const called = name ?? firstWords(opening ?? "");
  return { id, kind, label: (cue ? `${called} (${cue})` : called).trim() || id };
}

/** How many characters of an article without a headline or an address stand for it; an `opening` has more. */
const FIRST_WORDS = 80;

/** The beginning of a text, up to the end of a word. */
export const firstWords = (text: string): string =>
  text.length <= FIRST_WORDS ? text : `${text.slice(0, FIRST_WORDS).replace(/\s+\S*$/, "")} ...`;
