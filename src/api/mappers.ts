import type { Independence } from "../analyze/independence.ts";
import type { StoryIndex } from "../analyze/story.ts";
import type { Trace, TracedHop } from "../analyze/trace.ts";
import type {
  AnonymousSource,
  Article,
  Citation,
  Claim,
  ClaimInContext,
  Contradiction,
  Entity,
  Estimate,
} from "../graph/model.ts";
import type { StoredNode } from "../store/port.ts";
import type { UserError } from "./generated.ts";

/** What resolvers hand to one another where a GraphQL type is not a row of the graph; generated.ts names these. */

export type Bound = Estimate["bound"];
export type CitationMode = Citation["mode"];
export type ContradictionKind = Contradiction["kind"];
export type ReviewStatus = Contradiction["status"];

/** An article is a source where nobody is known who published it. */
export type SourceRow = Entity | AnonymousSource | Article;

/** Any row, with the name of its GraphQL type: rows alone do not tell what they are. */
export type NodeRow = StoredNode["row"] & {
  readonly __typename: Exclude<StoredNode["kind"], "Circle"> | "CircularReport";
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

/** A claim's way back, and the story in which it was followed. */
export interface Chain {
  readonly claim: Claim;
  readonly trace: Trace;
  readonly index: StoryIndex;
}

export interface ChainHopIn {
  readonly hop: TracedHop;
  readonly index: StoryIndex;
}

export interface IndependenceOf {
  readonly claim: ClaimInContext;
  readonly found: Independence;
  readonly index: StoryIndex;
}

/** `originId` is null where the one article has it from the other. */
export interface CollapseIn {
  readonly articleId: string;
  readonly intoId: string;
  readonly originId: string | null;
  readonly why: string;
}

/** `falling` is the name of the source that falls. */
export interface FalloutOf {
  readonly claim: Claim;
  readonly leftIds: readonly string[];
  readonly falling: string;
}

/** `articleId` is null where the article was refused. */
export interface IngestOf {
  readonly articleId: string | null;
  readonly added: boolean;
  readonly userErrors: readonly UserError[];
}
