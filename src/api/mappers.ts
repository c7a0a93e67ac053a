import type { Hop } from "../analyze/chain.ts";
import type { AnonymousSource, Citation, Claim, Contradiction, Entity, Estimate } from "../graph/model.ts";
import type { StoredNode } from "../store/port.ts";

/** What resolvers hand to one another where a GraphQL type is not a row of the graph; generated.ts names these. */

export type Bound = Estimate["bound"];
export type CitationMode = Citation["mode"];
export type ContradictionKind = Contradiction["kind"];
export type ReviewStatus = Contradiction["status"];

export type SourceRow = Entity | AnonymousSource;

/** Any row, with the name of its GraphQL type: rows alone do not tell what they are. */
export type NodeRow = Exclude<StoredNode, { kind: "Circle" }>["row"] & {
  readonly __typename: Exclude<StoredNode["kind"], "Circle">;
};

/** A stretch of an article; its words are read when they are asked for. */
export interface SpanIn {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** An entity as one article names it, under all the names that mean it. */
export interface MentionIn {
  readonly entity: Entity;
  readonly spans: readonly SpanIn[];
}

export interface Chain {
  readonly claim: Claim;
  readonly hops: readonly Hop[];
}
