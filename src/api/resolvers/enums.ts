import type { Resolvers } from "../generated.ts";

/** GraphQL's words for the graph's: resolvers see only the graph's. */
export const enumResolvers: Pick<
  Resolvers,
  "EntityKind" | "NodeKind" | "Bound" | "CitationMode" | "ContradictionKind" | "ReviewStatus"
> = {
  EntityKind: { PERSON: "Person", ORGANIZATION: "Organization", COUNTRY: "Country" },
  NodeKind: {
    ARTICLE: "Article",
    PERSON: "Person",
    ORGANIZATION: "Organization",
    COUNTRY: "Country",
    ANONYMOUS_SOURCE: "AnonymousSource",
    CLAIM: "Claim",
    CITATION: "Citation",
  },
  Bound: { EXACT: "exact", AT_LEAST: "at least", AT_MOST: "at most", ABOUT: "about" },
  CitationMode: { DIRECT: "direct", MIXED: "mixed", INDIRECT: "indirect", NAMED: "named" },
  ContradictionKind: { NUMERIC: "numeric", POLARITY: "polarity", STATUS: "status", DATE: "date", SCOPE: "scope" },
  ReviewStatus: { PROPOSED: "proposed", CONFIRMED: "confirmed", REJECTED: "rejected" },
};
