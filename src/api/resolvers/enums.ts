import type { ViewKind } from "../../graph/view.ts";
import type { Resolvers } from "../generated.ts";

const NODE_KINDS = {
  ARTICLE: "Article",
  PERSON: "Person",
  ORGANIZATION: "Organization",
  COUNTRY: "Country",
  ANONYMOUS_SOURCE: "AnonymousSource",
  CLAIM: "Claim",
  CITATION: "Citation",
} as const;

/** What GraphQL calls a kind of node. */
export const wordFor = (kind: ViewKind): string =>
  Object.entries(NODE_KINDS).find(([, of]) => of === kind)?.[0] ?? kind;

/** GraphQL's words for the graph's: resolvers see only the graph's. */
export const enumResolvers: Pick<
  Resolvers,
  "EntityKind" | "NodeKind" | "Bound" | "CitationMode" | "ContradictionKind" | "ReviewStatus"
> = {
  EntityKind: { PERSON: "Person", ORGANIZATION: "Organization", COUNTRY: "Country" },
  NodeKind: NODE_KINDS,
  Bound: { EXACT: "exact", AT_LEAST: "at least", AT_MOST: "at most", ABOUT: "about" },
  CitationMode: { DIRECT: "direct", MIXED: "mixed", INDIRECT: "indirect", NAMED: "named" },
  ContradictionKind: { NUMERIC: "numeric", POLARITY: "polarity", STATUS: "status", DATE: "date", SCOPE: "scope" },
  ReviewStatus: { PROPOSED: "proposed", CONFIRMED: "confirmed", REJECTED: "rejected" },
};
