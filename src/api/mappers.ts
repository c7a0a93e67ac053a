import type { Independence } from "../analyze/independence.ts";
import type { Phrase } from "../analyze/search.ts";
import type { StoryIndex } from "../analyze/story.ts";
import type { Trace, TracedHop } from "../analyze/trace.ts";
import type {
  AnonymousSource,
  ArticleHead,
  Circle,
  Citation,
  Claim,
  ClaimInContext,
  Contradiction,
  Corroboration,
  Entity,
  Estimate,
} from "../graph/model.ts";
import type { StoredNode } from "../store/port.ts";
import type { Connection } from "./connections.ts";
import type { UserError } from "./generated.ts";

/** What resolvers hand to one another where a GraphQL type is not a row of the graph; generated.ts names these. */

export type Bound = Estimate["bound"];
export type CitationMode = Citation["mode"];
export type ContradictionKind = Contradiction["kind"];
export type ReviewStatus = Contradiction["status"];

/** An article is a source where nobody is known who published it. */
export type SourceRow = Entity | AnonymousSource | ArticleHead;

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

/** Why a search found a node: the phrases that it has, and how well. */
export interface Reason {
  readonly found: StoredNode;
  readonly score: number;
  readonly phrases: readonly Phrase[];
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

/** What an edge of a list of claims has beside the claim: the sources that the list is of, null where it is of none. */
export interface ClaimEdgeIn {
  readonly cursor: string;
  readonly node: Claim;
  readonly sourceIds: readonly string[] | null;
}

export type ArticlePage = Connection<ArticleHead>;
export type EntityPage = Connection<Entity>;
export type ClaimPage = Connection<Claim, Pick<ClaimEdgeIn, "sourceIds">>;
export type CitationPage = Connection<Citation>;
export type ContradictionPage = Connection<Contradiction>;
export type CorroborationPage = Connection<Corroboration>;
export type EstimatePage = Connection<Estimate>;
export type CircularReportPage = Connection<Circle>;
export type FalloutPage = Connection<FalloutOf>;
export type SearchPage = Connection<NodeRow, Reason>;
export type SearchEdgeIn = Reason & { readonly cursor: string; readonly node: NodeRow };

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
