// Generated from schema/hearsay.graphql by codegen.ts; do not edit.
import type { EntityKind } from '../graph/model.ts';
import type { Bound } from './mappers.ts';
import type { CitationMode } from './mappers.ts';
import type { ContradictionKind } from './mappers.ts';
import type { ReviewStatus } from './mappers.ts';
import type { ViewKind as NodeKind } from '../graph/view.ts';
import type { EdgeKind } from '../graph/view.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityRow, AnonymousSource as AnonymousSourceRow, Claim as ClaimRow, Estimate as EstimateRow, Citation as CitationRow, Contradiction as ContradictionRow, Corroboration as CorroborationRow, Supersession as SupersessionRow, Rewrite as RewriteRow, ArticleHead as ArticleRow, Circle as CircleRow } from '../graph/model.ts';
import type { ArticlePage, EntityPage, ClaimPage, CitationPage, ContradictionPage, CorroborationPage, EstimatePage, CircularReportPage, FalloutPage, SearchPage, ClaimEdgeIn, NodeRow, SourceRow, SpanIn, MentionIn, Chain, ChainHopIn, IndependenceOf, CollapseIn, FalloutOf, SearchEdgeIn, IngestOf } from './mappers.ts';
import type { Junction } from '../graph/walk.ts';
import type { StoredEdge } from '../graph/view.ts';
import type { Path as PathOf } from './paths.ts';
import type { Answered } from './ask.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Any node by its id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Nodes in the order of their ids, at most 100; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An article by its id; null where there is none. */
  readonly article?: Maybe<Article>;
  /** Stored articles. */
  readonly articles: ArticleConnection;
  /**
   * A person, organization or country by name, alias, acronym or id, in any case. NOT_FOUND with the nearest names where there
   * is none; AMBIGUOUS_NAME with the candidates where there are several.
   */
  readonly entity?: Maybe<Entity>;
  /** People, organizations and countries. */
  readonly entities: EntityConnection;
  /** A claim by its id; null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** Claims, by article and position in its text unless told. */
  readonly claims: ClaimConnection;
  /** Citations of a source, at any hop: who relies on it, for which claim, in which words. */
  readonly whoCites: CitationConnection;
  /** Claims that cannot hold together with what a source claims, most certain first unless told; `other` is the source's own claim. */
  readonly claimsContradicting: ContradictionConnection;
  /** Pairs of claims that cannot both hold, most certain first unless told. */
  readonly contradictions: ContradictionConnection;
  /** The hops from an article back to the origin of a claim, on through the articles of those it cites or retells. */
  readonly citationChain: CitationChain;
  /** How many independent voices stand behind a claim. */
  readonly independence: Independence;
  /** Reports that rest on each other: A has it from B, and B has it from A. */
  readonly circularReports: CircularReportConnection;
  /** Numbers in claims, by the day they are meant for, or else that of their article, unless told; those without either last. */
  readonly estimates: EstimateConnection;
  /**
   * Claims that lose their last known origin if a source falls, by article and position in its text. Looked for among the first
   * 500 citations of it, the first 100 articles that it published, and the articles that have it from those.
   */
  readonly fallout: FalloutConnection;
  /**
   * What is stored around some nodes, to be drawn: nodes, and every edge between two of them. A level follows at most five
   * relationships for each node that may be shown, or 1,000, and those of the least connected nodes first: what half of the graph
   * hangs on is shown and not followed, unless it is a seed. It costs a store call a level, and two or three more.
   */
  readonly subgraph: Subgraph;
  /**
   * How two nodes are connected, along edges in either direction: the shortest paths, by the ids of their nodes, at most ten. Nothing
   * is connected by a node with more than 1,000 relationships, which half of the graph hangs on. Of one hop at most 10,000
   * relationships are followed, those of the least connected nodes first. Empty where there is no path.
   */
  readonly paths: ReadonlyArray<Path>;
  /**
   * Articles by headline and text, claims by their text, people, organizations and countries by any name, best first. All words
   * of `text` must be found in one of them, in any order; case, accents, hyphens and a possessive do not count, and nor do "the",
   * "of" and the like beside other words. What stands between quotation marks must be found as it stands; no other sign means
   * anything. Of articles, of claims and of entities 100 each are ranked, those that the store's index puts first where more
   * have the words; of an article its first 20,000 words are looked at. A short form of a name is found as what it is short for.
   * BAD_USER_INPUT where `text` has no word in it, or more than 1,000 characters.
   */
  readonly search: SearchConnection;
  /**
   * A question in words, read and answered; one that cannot be read is answered with the forms that can. Where the server is
   * configured to have a model put such a question as one of those forms, that one is read and answered, and `interpretation` says so.
   */
  readonly ask: Answer;
  /** How much is stored. */
  readonly stats: Stats;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: ArticleOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryEntityArgs = {
  name: Scalars['String']['input'];
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryEntitiesArgs = {
  kind?: InputMaybe<EntityKind>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: ClaimOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryWhoCitesArgs = {
  source: Scalars['String']['input'];
  filter?: InputMaybe<CitationFilter>;
  orderBy?: CitationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryClaimsContradictingArgs = {
  source: Scalars['String']['input'];
  filter?: InputMaybe<ContradictionFilter>;
  orderBy?: ContradictionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryContradictionsArgs = {
  filter?: InputMaybe<ContradictionFilter>;
  orderBy?: ContradictionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryCitationChainArgs = {
  claim: Scalars['ID']['input'];
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryIndependenceArgs = {
  claim: Scalars['ID']['input'];
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryCircularReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryEstimatesArgs = {
  filter?: InputMaybe<EstimateFilter>;
  orderBy?: EstimateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryFalloutArgs = {
  source: Scalars['String']['input'];
  includeKept?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QuerySubgraphArgs = {
  seeds: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay reads news articles and answers who said what, who repeated it and who disagrees. Every answer is anchored to exact
 * characters of a stored article, and none says which side is right.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};

/**
 * What changes the graph. Each field needs a key with its role, sent as `Authorization: Bearer hs_...`: UNAUTHENTICATED without one,
 * FORBIDDEN with one of too low a role, and then nothing of the operation is done. What is wrong with what was given is said in `userErrors`.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads an article and stores it with all that it says and all that this changes. The same text by the same publisher again changes
   * nothing. For writers.
   */
  readonly articleIngest: ArticleIngestPayload;
  /** The same for up to 100 articles, one after the other; one that is refused does not hold up the others. For writers. */
  readonly articlesIngest: ArticlesIngestPayload;
  /**
   * Takes an article out of the graph with all that it said; the graph is then as if it had never been there. NOT_FOUND where there is
   * none of this id. For admins.
   */
  readonly articleRemove: ArticleRemovePayload;
  /** Sets what a person has decided of a contradiction; it stays so when the contradiction is found again. For admins. */
  readonly contradictionReview: ContradictionReviewPayload;
};


/**
 * What changes the graph. Each field needs a key with its role, sent as `Authorization: Bearer hs_...`: UNAUTHENTICATED without one,
 * FORBIDDEN with one of too low a role, and then nothing of the operation is done. What is wrong with what was given is said in `userErrors`.
 */
export type MutationArticleIngestArgs = {
  input: ArticleInput;
};


/**
 * What changes the graph. Each field needs a key with its role, sent as `Authorization: Bearer hs_...`: UNAUTHENTICATED without one,
 * FORBIDDEN with one of too low a role, and then nothing of the operation is done. What is wrong with what was given is said in `userErrors`.
 */
export type MutationArticlesIngestArgs = {
  input: ReadonlyArray<ArticleInput>;
};


/**
 * What changes the graph. Each field needs a key with its role, sent as `Authorization: Bearer hs_...`: UNAUTHENTICATED without one,
 * FORBIDDEN with one of too low a role, and then nothing of the operation is done. What is wrong with what was given is said in `userErrors`.
 */
export type MutationArticleRemoveArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Each field needs a key with its role, sent as `Authorization: Bearer hs_...`: UNAUTHENTICATED without one,
 * FORBIDDEN with one of too low a role, and then nothing of the operation is done. What is wrong with what was given is said in `userErrors`.
 */
export type MutationContradictionReviewArgs = {
  id: Scalars['ID']['input'];
  status: ReviewStatus;
};

/** An article as it is given. Its id comes from its text and its publisher, as that of an article from a file does. */
export type ArticleInput = {
  /**
   * The text as published, without a header: a paragraph a line, or wrapped, with blank lines between paragraphs. It is stored as it
   * is, but for its line breaks, which become line feeds.
   */
  readonly text: Scalars['String']['input'];
  /** The headline, at most 1,000 characters; where it is not given, a first line that reads as one. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who published it: a name of at most 300 characters. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: a day, a month or a year. */
  readonly publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published: an http or https address of at most 2,048 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article that was given. */
export type ArticleIngestPayload = {
  readonly __typename?: 'ArticleIngestPayload';
  /** The article as it is stored; null where it was refused. */
  readonly article?: Maybe<Article>;
  /** Whether it was new: false where it was there already, or was refused. */
  readonly added: Scalars['Boolean']['output'];
  /** What is wrong with it; empty where it is stored. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of several articles that were given. */
export type ArticlesIngestPayload = {
  readonly __typename?: 'ArticlesIngestPayload';
  /** One for each, in the order in which they were given; null where it failed on our side, which `errors` tells. */
  readonly results: ReadonlyArray<Maybe<ArticleIngestPayload>>;
  /** How many of them were new. */
  readonly added: Scalars['Int']['output'];
  /** What is wrong with them: all that the results have, or why none was read. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of an article that was to go. */
export type ArticleRemovePayload = {
  readonly __typename?: 'ArticleRemovePayload';
  /** The article as it was; null where there was none. */
  readonly article?: Maybe<RemovedArticle>;
  /** NOT_FOUND where there was none; else empty. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An article that is stored no more. */
export type RemovedArticle = {
  readonly __typename?: 'RemovedArticle';
  /** What its id was, and will be if it is given again. */
  readonly id: Scalars['ID']['output'];
  /** The headline, where known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** ISO 8601 date, as exact as known. */
  readonly publishedOn?: Maybe<Scalars['String']['output']>;
  /** Where it was published, where known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its text. */
  readonly text: Scalars['String']['output'];
};

/** What became of a decision on a contradiction. */
export type ContradictionReviewPayload = {
  readonly __typename?: 'ContradictionReviewPayload';
  /** The contradiction as it is now; null where there is none, or none any more once a decision is taken back. */
  readonly contradiction?: Maybe<Contradiction>;
  /** NOT_FOUND where there is none; else empty. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is wrong with what was given. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The way to it from the field's arguments: input, 3, url. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What was expected, and what came. */
  readonly message: Scalars['String']['output'];
  /** The same for programs. */
  readonly code: UserErrorCode;
};

/** What may be wrong with what was given. */
export type UserErrorCode =
  /** Nothing to read where something must be. */
  | 'BLANK'
  /** More than is taken. */
  | 'TOO_LONG'
  /** Not of the form that is expected. */
  | 'INVALID'
  /** More at once than is taken. */
  | 'TOO_MANY'
  /** Nothing has this id. */
  | 'NOT_FOUND';

/** Anything with an id. */
export type Node = {
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
};

/** Whom a claim is attributed to. */
export type Source = {
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The name, or the words that describe a source without one. */
  readonly name: Scalars['String']['output'];
};

/** A person, an organization or a country. */
export type Entity = {
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The fullest spelling found. */
  readonly name: Scalars['String']['output'];
  /** Every spelling found, and initials, the fullest first. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Person, organization or country. */
  readonly kind: EntityKind;
  /** Claims attributed to it, at any hop. */
  readonly claims: ClaimConnection;
  /** Citations of it. */
  readonly citedBy: CitationConnection;
};


/** A person, an organization or a country. */
export type EntityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: ClaimOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person, an organization or a country. */
export type EntityCitedByArgs = {
  filter?: InputMaybe<CitationFilter>;
  orderBy?: CitationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person. */
export type Person = Node & Source & Entity & {
  readonly __typename?: 'Person';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The fullest spelling found. */
  readonly name: Scalars['String']['output'];
  /** Every spelling found, and initials, the fullest first. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Person, organization or country. */
  readonly kind: EntityKind;
  /** Claims attributed to it, at any hop. */
  readonly claims: ClaimConnection;
  /** Citations of it. */
  readonly citedBy: CitationConnection;
};


/** A person. */
export type PersonClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: ClaimOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonCitedByArgs = {
  filter?: InputMaybe<CitationFilter>;
  orderBy?: CitationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An outlet, agency, think tank, company, army or other body. */
export type Organization = Node & Source & Entity & {
  readonly __typename?: 'Organization';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The fullest spelling found. */
  readonly name: Scalars['String']['output'];
  /** Every spelling found, and initials, the fullest first. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Person, organization or country. */
  readonly kind: EntityKind;
  /** Claims attributed to it, at any hop. */
  readonly claims: ClaimConnection;
  /** Citations of it. */
  readonly citedBy: CitationConnection;
};


/** An outlet, agency, think tank, company, army or other body. */
export type OrganizationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: ClaimOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An outlet, agency, think tank, company, army or other body. */
export type OrganizationCitedByArgs = {
  filter?: InputMaybe<CitationFilter>;
  orderBy?: CitationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, also where its people, its government or its capital stands for it. */
export type Country = Node & Source & Entity & {
  readonly __typename?: 'Country';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The common English name. */
  readonly name: Scalars['String']['output'];
  /** Every spelling found, and initials, the fullest first. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Person, organization or country. */
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2. */
  readonly isoCode?: Maybe<Scalars['String']['output']>;
  /** Claims attributed to it, at any hop. */
  readonly claims: ClaimConnection;
  /** Citations of it. */
  readonly citedBy: CitationConnection;
};


/** A country, also where its people, its government or its capital stands for it. */
export type CountryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: ClaimOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, also where its people, its government or its capital stands for it. */
export type CountryCitedByArgs = {
  filter?: InputMaybe<CitationFilter>;
  orderBy?: CitationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A source without a name, of one article: a Ukrainian official. */
export type AnonymousSource = Node & Source & {
  readonly __typename?: 'AnonymousSource';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The words that describe it. */
  readonly name: Scalars['String']['output'];
  /** Countries or organizations it speaks for. */
  readonly speaksFor: ReadonlyArray<Entity>;
};

export type { EntityKind };

/** A stretch of an article's text: half open, in UTF-16 code units, so that `text.slice(start, end) === quote`. */
export type Span = {
  readonly __typename?: 'Span';
  /** Index of its first character. */
  readonly start: Scalars['Int']['output'];
  /** Index after its last character. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves. */
  readonly quote: Scalars['String']['output'];
};

/** One text as published. The text never changes once stored. */
export type Article = Node & Source & {
  readonly __typename?: 'Article';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** What it goes by as a source: its headline, or else its address, or its first words. */
  readonly name: Scalars['String']['output'];
  /** The headline, where known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Who published it, where known. */
  readonly publisher?: Maybe<Organization>;
  /** ISO 8601 date, as exact as known. */
  readonly publishedOn?: Maybe<Scalars['String']['output']>;
  /** Where it was published, where known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Every character that spans point into. */
  readonly text: Scalars['String']['output'];
  /** What it states, in the order of its text. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whom it cites, in the order of its text; every hop. */
  readonly citations: ReadonlyArray<Citation>;
  /** The entities it names, by first mention. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The articles that it retells. */
  readonly rewrites: ReadonlyArray<Rewrite>;
  /** The articles that retell it. */
  readonly rewrittenBy: ReadonlyArray<Rewrite>;
};

/** Where an article names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Who or what is named. */
  readonly entity: Entity;
  /** Each place, in the order of the text. */
  readonly spans: ReadonlyArray<Span>;
};

/** One assertion in one article. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The words from its first to its last character; the same as `span.quote`. */
  readonly text: Scalars['String']['output'];
  /** From its first to its last character. */
  readonly span: Span;
  /** Its parts, where a quotation is interrupted. */
  readonly spans: ReadonlyArray<Span>;
  /** The article that states it. */
  readonly article: Article;
  /** Whom the article attributes it to directly; empty where it speaks itself. */
  readonly speakers: ReadonlyArray<Source>;
  /** Every attribution of it, at every hop, nearest to the article first. */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * Claims that cannot hold together with it, most certain first. `claim` is the one that contradicts, `other` the one you asked
   * of: the same sides as in `claimsContradicting`, where `other` is the source's own.
   */
  readonly contradictions: ContradictionConnection;
  /**
   * Claims of other articles that say the same, surest first. `claim` is the one that agrees, `other` the one you asked of: the
   * same sides as in `contradictions`.
   */
  readonly corroborations: CorroborationConnection;
  /** What the same voice said before, and replaces by it. */
  readonly supersedes: ReadonlyArray<Supersession>;
  /** What the same voice replaced it by. */
  readonly supersededBy: ReadonlyArray<Supersession>;
  /** Circular reports that it is part of. */
  readonly circularReports: ReadonlyArray<CircularReport>;
  /** The hops from its article back to its origin: what `citationChain` gives. */
  readonly chain: CitationChain;
  /** How many independent voices stand behind it. */
  readonly independence: Independence;
  /** Its first number; null where it has none. */
  readonly estimate?: Maybe<Estimate>;
  /** Its numbers, in the order of its text. */
  readonly estimates: ReadonlyArray<Estimate>;
  /** Words that weaken it: reportedly, might. */
  readonly hedges: ReadonlyArray<Scalars['String']['output']>;
  /** Whether whoever it is attributed to says that it is not so: of "Ann Hill denied that the bridge was closed" the claim is that the bridge was closed. */
  readonly denied: Scalars['Boolean']['output'];
  /** People, organizations and countries that it names. */
  readonly about: ReadonlyArray<Entity>;
};


/** One assertion in one article. */
export type ClaimContradictionsArgs = {
  filter?: InputMaybe<ContradictionFilter>;
  orderBy?: ContradictionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion in one article. */
export type ClaimCorroborationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The number in a claim. */
export type Estimate = {
  readonly __typename?: 'Estimate';
  /** What is counted: killed, wounded, casualties, troops, dollars ... */
  readonly measure: Scalars['String']['output'];
  /** The least it allows; null where it sets none: up to 12,000. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The most it allows; null where it sets none: at least 100. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** How exact it claims to be. */
  readonly bound: Bound;
  /** What one of it is: people, percent, dollars. */
  readonly unit: Scalars['String']['output'];
  /** A rate's denominator: day, month; null for a total. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** Who or what is counted, in words: North Korea forces. */
  readonly subject: Scalars['String']['output'];
  /** The entity that is counted, or whose; null where none is named. */
  readonly subjectEntity?: Maybe<Entity>;
  /** Whether it is on top of what there was: 500 more. */
  readonly more: Scalars['Boolean']['output'];
  /** Whether it is not so yet: will send 500. */
  readonly planned: Scalars['Boolean']['output'];
  /** When it was counted: ISO 8601 date, as exact as known. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** When what it counts happened, where that does not tell when it was counted (killed 38 on Sunday): as `asOf`. */
  readonly happenedOn?: Maybe<Scalars['String']['output']>;
  /** The day it is meant for: `asOf`, or else that of its article, or else `happenedOn`; null where none is known. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** The words of the number. */
  readonly span: Span;
  /** The claim that states it. */
  readonly claim: Claim;
  /** The article that states it. */
  readonly article: Article;
  /** Whose number it is: the last sources that its article gives for it; where it gives none, whoever published the article. */
  readonly sources: ReadonlyArray<Source>;
  /** Through whom the article has it, nearest first; empty where it has it from its sources directly. */
  readonly via: ReadonlyArray<Source>;
};

export type { Bound };

/** The act of attributing a claim to a source. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** How near its words are to the source's own. */
  readonly mode: CitationMode;
  /** The words that attribute: said, according to. Null where a quotation carries a speaker over. */
  readonly cue?: Maybe<Span>;
  /** The words that name the source. Null where the text leaves it out. */
  readonly sourceSpan?: Maybe<Span>;
  /** The article in which it is read. */
  readonly article: Article;
  /** Whom it names as the source. */
  readonly source: Source;
  /** The bodies and countries for which the article says that the source speaks, or holds an office. */
  readonly speaksFor: ReadonlyArray<Entity>;
  /** What is attributed. Null where a source is named for the whole article. */
  readonly claim?: Maybe<Claim>;
  /** The source's own source: the next hop towards the origin. */
  readonly via?: Maybe<Citation>;
  /** 1 where the article itself cites, 2 for the source's source, and so on. */
  readonly hop: Scalars['Int']['output'];
  /** ISO 8601 date on which it was said, where stated. */
  readonly statedOn?: Maybe<Scalars['String']['output']>;
};

export type { CitationMode };

/** Two claims that cannot both hold. Hearsay does not say which does. */
export type Contradiction = Node & {
  readonly __typename?: 'Contradiction';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The claim that contradicts. */
  readonly claim: Claim;
  /** The claim that it contradicts: in `claimsContradicting`, the source's own. */
  readonly other: Claim;
  /** A third claim that it takes to see that they are at odds: it gives the figure of one of them, and its day. Null where none is needed. */
  readonly via?: Maybe<Claim>;
  /** In what they are at odds. */
  readonly kind: ContradictionKind;
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** What a person has decided of it. */
  readonly status: ReviewStatus;
  /** The words of `claim` that are at odds. */
  readonly claimSpan: Span;
  /** The words of `other` that are at odds. */
  readonly otherSpan: Span;
};

export type { ContradictionKind };

export type { ReviewStatus };

/** Two claims of different articles that say the same. */
export type Corroboration = {
  readonly __typename?: 'Corroboration';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The claim that agrees. */
  readonly claim: Claim;
  /** The claim that it agrees with: in `Claim.corroborations`, the one you asked of. */
  readonly other: Claim;
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The words of `claim` that agree. */
  readonly claimSpan: Span;
  /** The words of `other` that agree. */
  readonly otherSpan: Span;
};

/** A figure or a state by which a voice replaces what it said before: an update, not a contradiction. */
export type Supersession = {
  readonly __typename?: 'Supersession';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The later claim. */
  readonly claim: Claim;
  /** The earlier claim, which it replaces. */
  readonly other: Claim;
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The words of `claim` that replace. */
  readonly claimSpan: Span;
  /** The words of `other` that are replaced. */
  readonly otherSpan: Span;
};

/** An article that retells another. */
export type Rewrite = {
  readonly __typename?: 'Rewrite';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** The article that retells. */
  readonly article: Article;
  /** The article that it retells. */
  readonly of: Article;
  /** How much of it is the other's: 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** The claims of `article` that are told again, each beside its own in `ofSpans`. */
  readonly spans: ReadonlyArray<Span>;
  /** The claims of `of` that they tell again, in the order of `spans`. */
  readonly ofSpans: ReadonlyArray<Span>;
};

/** Reports of one thing that rest on each other: each has it from the next, and the last from the first. */
export type CircularReport = Node & {
  readonly __typename?: 'CircularReport';
  /** Opaque, and stable for the same content. */
  readonly id: Scalars['ID']['output'];
  /** One of each report, in the order of the circle: each rests on the next, and the last on the first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The articles that state them, in the same order, each once. */
  readonly articles: ReadonlyArray<Article>;
  /** The citations that close the circle, where it is citations that do. */
  readonly citations: ReadonlyArray<Citation>;
  /** Who published them; an article itself where that is not known. */
  readonly outlets: ReadonlyArray<Source>;
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
};

/** From an article back to the origin of a claim. */
export type CitationChain = {
  readonly __typename?: 'CitationChain';
  /** The claim asked about. */
  readonly claim: Claim;
  /** Nearest to the article first; empty where the article speaks itself. */
  readonly hops: ReadonlyArray<ChainHop>;
  /** The last source; where there is no hop, whoever published the article. Null where that is not known. */
  readonly origin?: Maybe<Source>;
  /**
   * True where the last source can be the origin: a person, a country, a body, a source without a name. False where it is an outlet or
   * an article, which has its news from somebody whom the graph does not know: a dead end; and where there is no hop.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** One step towards the origin. */
export type ChainHop = {
  readonly __typename?: 'ChainHop';
  /** The article in which this step is read. */
  readonly article: Article;
  /** The claim of that article that was followed. */
  readonly claim: Claim;
  /** Whom the step leads to; of a rewrite whoever published the other article, or that article. */
  readonly source: Source;
  /** The words that take this step; null where the article retells another without a word of it. */
  readonly citation?: Maybe<Citation>;
  /** The rewrite that takes this step; null where a citation does. */
  readonly rewrite?: Maybe<Rewrite>;
  /** How this step is taken. */
  readonly link: ChainLink;
  /** What changed in this step on its way to the reader: a hedge dropped, a number rounded. Empty where nothing did. */
  readonly drift: ReadonlyArray<Scalars['String']['output']>;
};

/** How a step of a chain is taken. */
export type ChainLink =
  /** The article cites the source. */
  | 'CITES'
  /** The source relays another source. */
  | 'RELAYS'
  /** The cited outlet's own article cites the source. */
  | 'CONTINUES'
  /** The article retells another. */
  | 'REWRITES';

/** How many independent voices stand behind a claim. Outlets that repeat one origin are one voice. */
export type Independence = {
  readonly __typename?: 'Independence';
  /** The claim asked about. */
  readonly claim: Claim;
  /** How many outlets have it. */
  readonly outlets: Scalars['Int']['output'];
  /** How many of them do not have it from another of them. */
  readonly publishers: Scalars['Int']['output'];
  /** The outlets that have it; an article itself where its publisher is not known. */
  readonly carriedBy: ReadonlyArray<Source>;
  /** Those of them that do not have it from another of them. */
  readonly broughtBy: ReadonlyArray<Source>;
  /** Whose word it is, each once: an outlet only where it says that it looked itself, or where nobody else is known. */
  readonly origins: ReadonlyArray<Source>;
  /** Whether two voices are known that do not rest on each other. */
  readonly established: Scalars['Boolean']['output'];
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
  /** The articles that add no voice of their own. */
  readonly collapsed: ReadonlyArray<Collapse>;
};

/** An article that adds no voice of its own. */
export type Collapse = {
  readonly __typename?: 'Collapse';
  /** The article. */
  readonly article: Article;
  /** The article to which it adds nothing: that it has it from, or that has it from the same origin. */
  readonly into: Article;
  /** The origin that both have; null where one has it from the other. */
  readonly origin?: Maybe<Source>;
  /** One sentence for a reader. */
  readonly why: Scalars['String']['output'];
};

/** A claim that loses an origin if a source falls. */
export type Fallout = {
  readonly __typename?: 'Fallout';
  /** The claim. */
  readonly claim: Claim;
  /** Other origins of claims that say the same; empty where it loses its last. */
  readonly left: ReadonlyArray<Source>;
  /** One sentence for a reader. */
  readonly reason: Scalars['String']['output'];
};

/** A part of the graph, to be drawn. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** By distance from the nearest seed, then by id. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** Every edge between two of the nodes, by id; none leads to a node that is not shown. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** Whether a node within the depth was left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One way from a node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** From the one to the other, one more than there are edges. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** One between each two nodes, in their order, whichever way it points; where there are several, the first kind in the order of EdgeKind. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many edges it has; 0 where both ends are one node. */
  readonly length: Scalars['Int']['output'];
};

/** A node as it is drawn. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** The id of the node. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: NodeKind;
  /** A name, a headline, the words of a claim; of a citation, whom it cites and the words that attribute. */
  readonly label: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Node;
};

/** An edge as it is drawn: it reads aloud from source to target. There is one a pair and kind. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** Made of its kind and ends; never the id of a node. */
  readonly id: Scalars['ID']['output'];
  /** The id of the node that it leads from. */
  readonly source: Scalars['ID']['output'];
  /** The id of the node that it leads to. */
  readonly target: Scalars['ID']['output'];
  /** What the source is to the target. */
  readonly kind: EdgeKind;
  /** Of a contradiction, what a person has decided; null of any other edge. */
  readonly status?: Maybe<ReviewStatus>;
};

export type { NodeKind };

export type { EdgeKind };

/** A question in words and what came of it. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** Whether the question could be read. */
  readonly understood: Scalars['Boolean']['output'];
  /** The question as it was read, with what a model made of it where one did; where it was not read, that. */
  readonly interpretation: Scalars['String']['output'];
  /** The GraphQL query that answers it, to be asked again or changed; null where it was not understood. */
  readonly query?: Maybe<Scalars['String']['output']>;
  /** The variables of `query`; null where it was not understood. */
  readonly variables?: Maybe<Scalars['JSON']['output']>;
  /** The answer in a few lines; where it was not understood, the forms that can be. */
  readonly text: Scalars['String']['output'];
  /** What the answer is about, in its order: citations, claims, contradictions, articles, circular reports, or any nodes of a graph. */
  readonly nodes: ReadonlyArray<Node>;
};

/** How much is stored. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Texts as published. */
  readonly articles: Scalars['Int']['output'];
  /** Persons. */
  readonly people: Scalars['Int']['output'];
  /** Outlets, agencies, armies and other bodies. */
  readonly organizations: Scalars['Int']['output'];
  /** Countries. */
  readonly countries: Scalars['Int']['output'];
  /** Assertions, each in one article. */
  readonly claims: Scalars['Int']['output'];
  /** Attributions, at every hop. */
  readonly citations: Scalars['Int']['output'];
  /** Pairs of claims that cannot both hold. */
  readonly contradictions: Scalars['Int']['output'];
};

/** What comes first in a list of articles. */
export type ArticleOrder =
  /** Oldest first, undated last. */
  | 'PUBLISHED_ON'
  /** Newest first, undated last. */
  | 'PUBLISHED_ON_DESC'
  /** A to Z, untitled last. */
  | 'TITLE'
  /** Z to A, untitled last. */
  | 'TITLE_DESC';

/** What comes first in a list of people, organizations and countries. */
export type EntityOrder =
  /** A to Z. */
  | 'NAME'
  /** Z to A. */
  | 'NAME_DESC';

/** What comes first in a list of claims. */
export type ClaimOrder =
  /** By article, then position in its text. */
  | 'POSITION'
  /** Those of the oldest article first, of undated ones last. */
  | 'PUBLISHED_ON'
  /** Those of the newest article first, of undated ones last. */
  | 'PUBLISHED_ON_DESC';

/** What comes first in a list of citations. */
export type CitationOrder =
  /** By article, then position in its text. */
  | 'POSITION'
  /** Those of the oldest article first, of undated ones last. */
  | 'PUBLISHED_ON'
  /** Those of the newest article first, of undated ones last. */
  | 'PUBLISHED_ON_DESC';

/** What comes first in a list of contradictions. */
export type ContradictionOrder =
  /** Most certain first. */
  | 'CONFIDENCE_DESC'
  /** Least certain first. */
  | 'CONFIDENCE'
  /** By the later of the two articles: the oldest first, undated last. */
  | 'PUBLISHED_ON'
  /** By the later of the two articles: the newest first, undated last. */
  | 'PUBLISHED_ON_DESC';

/** What comes first in a list of numbers. */
export type EstimateOrder =
  /** By the day that it is meant for, or else that of its article: the oldest first, undated last. */
  | 'DATE'
  /** The same, but the newest first. */
  | 'DATE_DESC'
  /** By the least that it allows, or where it sets none the most: the lowest first. */
  | 'VALUE'
  /** The same, but the highest first. */
  | 'VALUE_DESC';

/** Which articles: all that is given must hold; at most 50 conditions, nested 5 deep. Names are looked up; one that is not known is refused. */
export type ArticleFilter = {
  /** The publisher's name, alias or id. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: published on it or later. */
  readonly publishedFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: published on it or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['String']['input']>;
  /** Has these words in its headline, in any case. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Cites this source, at any hop: a name, alias, acronym or id. */
  readonly cites?: InputMaybe<Scalars['String']['input']>;
  /** Names this entity: a name, alias, acronym or id. */
  readonly mentions?: InputMaybe<Scalars['String']['input']>;
  /** Whether it retells another article. */
  readonly rewrites?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these must pass too; of none, everything does. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Any of these must pass; of none, nothing does. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** This must not pass. */
  readonly not?: InputMaybe<ArticleFilter>;
};

/** Which people, organizations and countries: all that is given must hold; at most 50 conditions, nested 5 deep. */
export type EntityFilter = {
  /** Any of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Has a spelling that begins with these letters, in any case. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Has a spelling with these letters in it, in any case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Whether anybody cites it. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it published any article. */
  readonly publishes?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these must pass too; of none, everything does. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Any of these must pass; of none, nothing does. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** This must not pass. */
  readonly not?: InputMaybe<EntityFilter>;
};

/** Which claims: all that is given must hold; at most 50 conditions, nested 5 deep. */
export type ClaimFilter = {
  /** The id of an article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Attributed to this source, at any hop: a name, alias, acronym or id. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Attributed to this source by the article itself: a name, alias, acronym or id. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Names this entity: a name, alias, acronym or id. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** Has these words, in any case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Of an article of this publisher: a name, alias or id. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: published on it or later. */
  readonly publishedFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: published on it or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['String']['input']>;
  /** Has a citation of any of these modes. */
  readonly modes?: InputMaybe<ReadonlyArray<CitationMode>>;
  /** Whether it is attributed to anybody. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a word weakens it: reportedly, might. */
  readonly hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is a number in it. */
  readonly hasEstimate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether any claim contradicts it, but for contradictions that a person has rejected. */
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether any claim of another article says the same. */
  readonly corroborated?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these must pass too; of none, everything does. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Any of these must pass; of none, nothing does. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This must not pass. */
  readonly not?: InputMaybe<ClaimFilter>;
};

/** Which citations: all that is given must hold; at most 50 conditions, nested 5 deep. */
export type CitationFilter = {
  /** The cited source: a name, alias, acronym or id. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The id of an article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** In an article of this publisher: a name, alias or id. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: published on it or later. */
  readonly publishedFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: published on it or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: said on it or later. */
  readonly statedFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: said on it or earlier. */
  readonly statedTo?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these modes. */
  readonly modes?: InputMaybe<ReadonlyArray<CitationMode>>;
  /** At any of these hops: 1 where the article itself cites. */
  readonly hops?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whether words attribute it: said, according to. */
  readonly hasCue?: InputMaybe<Scalars['Boolean']['input']>;
  /** The article says that the source speaks for this body or country: a name, alias, acronym or id. */
  readonly speaksFor?: InputMaybe<Scalars['String']['input']>;
  /** Of a claim that names this entity: a name, alias, acronym or id. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** Of a claim that has these words, in any case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** All of these must pass too; of none, everything does. */
  readonly and?: InputMaybe<ReadonlyArray<CitationFilter>>;
  /** Any of these must pass; of none, nothing does. */
  readonly or?: InputMaybe<ReadonlyArray<CitationFilter>>;
  /** This must not pass. */
  readonly not?: InputMaybe<CitationFilter>;
};

/** Which numbers: all that is given must hold; at most 50 conditions, nested 5 deep. */
export type EstimateFilter = {
  /** Any of these is counted: killed, wounded, casualties, troops ... */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Who or what is counted: an entity's name, alias or id, which takes in its forces and people; a noun: bridge; or both, as in
   * `Estimate.subject`.
   */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The id of an article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** In a claim attributed to this source, at any hop: a name, alias, acronym or id. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** It gives this number: 4,000 is given by 4,000, by at least 4,000 and by 3,000 to 4,000. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Its range reaches this or more; of a range with one end, that end counts. */
  readonly minimum?: InputMaybe<Scalars['Float']['input']>;
  /** Its range reaches this or less; of a range with one end, that end counts. */
  readonly maximum?: InputMaybe<Scalars['Float']['input']>;
  /** One of it is any of these: people, percent, dollars. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** As exact as any of these. */
  readonly bounds?: InputMaybe<ReadonlyArray<Bound>>;
  /** A rate of this denominator: day, month. */
  readonly per?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a rate: true of 92 a day, false of a total. */
  readonly rate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is on top of what there was: 500 more. */
  readonly more?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is not so yet: will send 500. */
  readonly planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 8601 date: its `asOf` is on it or later. */
  readonly asOfFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: its `asOf` is on it or earlier. */
  readonly asOfTo?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: its `date` is on it or later. */
  readonly dateFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: its `date` is on it or earlier. */
  readonly dateTo?: InputMaybe<Scalars['String']['input']>;
  /** All of these must pass too; of none, everything does. */
  readonly and?: InputMaybe<ReadonlyArray<EstimateFilter>>;
  /** Any of these must pass; of none, nothing does. */
  readonly or?: InputMaybe<ReadonlyArray<EstimateFilter>>;
  /** This must not pass. */
  readonly not?: InputMaybe<EstimateFilter>;
};

/** Which contradictions: all that is given must hold; at most 50 conditions, nested 5 deep. */
export type ContradictionFilter = {
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  /** Of which a person has decided any of these. */
  readonly statuses?: InputMaybe<ReadonlyArray<ReviewStatus>>;
  /** Between a claim of this article and any other: its id. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Between a claim attributed to this source, at any hop, and any other: a name, alias, acronym or id. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Either claim names this entity: a name, alias, acronym or id. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** At least this certain: 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** At most this certain: 0 to 1. */
  readonly maxConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** ISO 8601 date: the later of the two articles was published on it or later. */
  readonly publishedFrom?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601 date: the later of the two articles was published on it or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['String']['input']>;
  /** All of these must pass too; of none, everything does. */
  readonly and?: InputMaybe<ReadonlyArray<ContradictionFilter>>;
  /** Any of these must pass; of none, nothing does. */
  readonly or?: InputMaybe<ReadonlyArray<ContradictionFilter>>;
  /** This must not pass. */
  readonly not?: InputMaybe<ContradictionFilter>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more stands after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first item; null where it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of its last item; null where it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of what was found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Node>;
  /** The same with their cursors, and why they were found. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages: at most 300, as `search` says. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article, claim or entity that was found, and why. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque; for `after` and `before` of the same search. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Node;
  /**
   * 0 to 1, to be compared within one answer only. Of a person, organization or country: how much of one of its names the words
   * make up. Of an article or a claim: how often they are found in it, for its length; in a headline they count once more.
   */
  readonly score: Scalars['Float']['output'];
  /**
   * Where the words stand, the first 20: in an article's headline, then its text; in a claim; in the names of an entity. Empty where
   * only what is short for a name was found, which no article spells so.
   */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Of an article the stretch of its text in which most of the words stand, of a claim its own; null for an entity. */
  readonly snippet?: Maybe<Span>;
};

/** Words of a search where they were found: half open, in UTF-16 units. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** In which text. */
  readonly field: HighlightField;
  /** The name, where it is one of an entity's that it was found in; null otherwise. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends. */
  readonly end: Scalars['Int']['output'];
  /** The words, as they stand there: what `slice(start, end)` gives. */
  readonly quote: Scalars['String']['output'];
};

/** A text in which words were found, and to which `start` and `end` refer. */
export type HighlightField =
  /** The headline of the article. */
  | 'TITLE'
  /** The text of the article, or that of the claim's article. */
  | 'TEXT'
  /** A name or alias of the person, organization or country. */
  | 'NAME';

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Article>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article and where it stands in its list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Article;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity and where it stands in its list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Entity;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim and where it stands in its list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Claim;
  /** Its attributions to the source that the list is of, or that its filter asks for; all of them where there is none. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A page of citations. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Citation>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation and where it stands in its list. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Citation;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contradiction and where it stands in its list. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Contradiction;
};

/** A page of corroborations. */
export type CorroborationConnection = {
  readonly __typename?: 'CorroborationConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Corroboration>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CorroborationEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A corroboration and where it stands in its list. */
export type CorroborationEdge = {
  readonly __typename?: 'CorroborationEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Corroboration;
};

/** A page of estimates. */
export type EstimateConnection = {
  readonly __typename?: 'EstimateConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Estimate>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<EstimateEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An estimate and where it stands in its list. */
export type EstimateEdge = {
  readonly __typename?: 'EstimateEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Estimate;
};

/** A page of circular reports. */
export type CircularReportConnection = {
  readonly __typename?: 'CircularReportConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<CircularReport>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CircularReportEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A circular report and where it stands in its list. */
export type CircularReportEdge = {
  readonly __typename?: 'CircularReportEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: CircularReport;
};

/** A page of claims that fall. */
export type FalloutConnection = {
  readonly __typename?: 'FalloutConnection';
  /** Those of this page, in order. */
  readonly nodes: ReadonlyArray<Fallout>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FalloutEdge>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim that falls and where it stands in its list. */
export type FalloutEdge = {
  readonly __typename?: 'FalloutEdge';
  /** Opaque; for `after` and `before` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Fallout;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ArticleInput: ArticleInput;
  ArticleIngestPayload: ResolverTypeWrapper<IngestOf>;
  ArticlesIngestPayload: ResolverTypeWrapper<Omit<ArticlesIngestPayload, 'results'> & { results: ReadonlyArray<Maybe<ResolversTypes['ArticleIngestPayload']>> }>;
  ArticleRemovePayload: ResolverTypeWrapper<ArticleRemovePayload>;
  RemovedArticle: ResolverTypeWrapper<RemovedArticle>;
  ContradictionReviewPayload: ResolverTypeWrapper<Omit<ContradictionReviewPayload, 'contradiction'> & { contradiction?: Maybe<ResolversTypes['Contradiction']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Node: ResolverTypeWrapper<NodeRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  Country: ResolverTypeWrapper<EntityRow>;
  AnonymousSource: ResolverTypeWrapper<AnonymousSourceRow>;
  EntityKind: EntityKind;
  Span: ResolverTypeWrapper<SpanIn>;
  Article: ResolverTypeWrapper<ArticleRow>;
  Mention: ResolverTypeWrapper<MentionIn>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Estimate: ResolverTypeWrapper<EstimateRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Bound: Bound;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationMode: CitationMode;
  Contradiction: ResolverTypeWrapper<ContradictionRow>;
  ContradictionKind: ContradictionKind;
  ReviewStatus: ReviewStatus;
  Corroboration: ResolverTypeWrapper<CorroborationRow>;
  Supersession: ResolverTypeWrapper<SupersessionRow>;
  Rewrite: ResolverTypeWrapper<RewriteRow>;
  CircularReport: ResolverTypeWrapper<CircleRow>;
  CitationChain: ResolverTypeWrapper<Chain>;
  ChainHop: ResolverTypeWrapper<ChainHopIn>;
  ChainLink: ChainLink;
  Independence: ResolverTypeWrapper<IndependenceOf>;
  Collapse: ResolverTypeWrapper<CollapseIn>;
  Fallout: ResolverTypeWrapper<FalloutOf>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['GraphNode']>, edges: ReadonlyArray<ResolversTypes['GraphEdge']> }>;
  Path: ResolverTypeWrapper<PathOf>;
  GraphNode: ResolverTypeWrapper<Junction>;
  GraphEdge: ResolverTypeWrapper<StoredEdge>;
  NodeKind: NodeKind;
  EdgeKind: EdgeKind;
  Answer: ResolverTypeWrapper<Answered>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Stats: ResolverTypeWrapper<Stats>;
  ArticleOrder: ArticleOrder;
  EntityOrder: EntityOrder;
  ClaimOrder: ClaimOrder;
  CitationOrder: CitationOrder;
  ContradictionOrder: ContradictionOrder;
  EstimateOrder: EstimateOrder;
  ArticleFilter: ArticleFilter;
  EntityFilter: EntityFilter;
  ClaimFilter: ClaimFilter;
  CitationFilter: CitationFilter;
  EstimateFilter: EstimateFilter;
  ContradictionFilter: ContradictionFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeIn>;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightField: HighlightField;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeIn>;
  CitationConnection: ResolverTypeWrapper<CitationPage>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionPage>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  CorroborationConnection: ResolverTypeWrapper<CorroborationPage>;
  CorroborationEdge: ResolverTypeWrapper<Omit<CorroborationEdge, 'node'> & { node: ResolversTypes['Corroboration'] }>;
  EstimateConnection: ResolverTypeWrapper<EstimatePage>;
  EstimateEdge: ResolverTypeWrapper<Omit<EstimateEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  CircularReportConnection: ResolverTypeWrapper<CircularReportPage>;
  CircularReportEdge: ResolverTypeWrapper<Omit<CircularReportEdge, 'node'> & { node: ResolversTypes['CircularReport'] }>;
  FalloutConnection: ResolverTypeWrapper<FalloutPage>;
  FalloutEdge: ResolverTypeWrapper<Omit<FalloutEdge, 'node'> & { node: ResolversTypes['Fallout'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  ArticleInput: ArticleInput;
  ArticleIngestPayload: IngestOf;
  ArticlesIngestPayload: Omit<ArticlesIngestPayload, 'results'> & { results: ReadonlyArray<Maybe<ResolversParentTypes['ArticleIngestPayload']>> };
  ArticleRemovePayload: ArticleRemovePayload;
  RemovedArticle: RemovedArticle;
  ContradictionReviewPayload: Omit<ContradictionReviewPayload, 'contradiction'> & { contradiction?: Maybe<ResolversParentTypes['Contradiction']> };
  UserError: UserError;
  Node: NodeRow;
  Source: SourceRow;
  Entity: EntityRow;
  Person: EntityRow;
  Organization: EntityRow;
  Country: EntityRow;
  AnonymousSource: AnonymousSourceRow;
  Span: SpanIn;
  Article: ArticleRow;
  Mention: MentionIn;
  Claim: ClaimRow;
  Estimate: EstimateRow;
  Float: Scalars['Float']['output'];
  Citation: CitationRow;
  Contradiction: ContradictionRow;
  Corroboration: CorroborationRow;
  Supersession: SupersessionRow;
  Rewrite: RewriteRow;
  CircularReport: CircleRow;
  CitationChain: Chain;
  ChainHop: ChainHopIn;
  Independence: IndependenceOf;
  Collapse: CollapseIn;
  Fallout: FalloutOf;
  Subgraph: Omit<Subgraph, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['GraphNode']>, edges: ReadonlyArray<ResolversParentTypes['GraphEdge']> };
  Path: PathOf;
  GraphNode: Junction;
  GraphEdge: StoredEdge;
  Answer: Answered;
  JSON: Scalars['JSON']['output'];
  Stats: Stats;
  ArticleFilter: ArticleFilter;
  EntityFilter: EntityFilter;
  ClaimFilter: ClaimFilter;
  CitationFilter: CitationFilter;
  EstimateFilter: EstimateFilter;
  ContradictionFilter: ContradictionFilter;
  PageInfo: PageInfo;
  SearchConnection: SearchPage;
  SearchEdge: SearchEdgeIn;
  Highlight: Highlight;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimEdgeIn;
  CitationConnection: CitationPage;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  ContradictionConnection: ContradictionPage;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  CorroborationConnection: CorroborationPage;
  CorroborationEdge: Omit<CorroborationEdge, 'node'> & { node: ResolversParentTypes['Corroboration'] };
  EstimateConnection: EstimatePage;
  EstimateEdge: Omit<EstimateEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  CircularReportConnection: CircularReportPage;
  CircularReportEdge: Omit<CircularReportEdge, 'node'> & { node: ResolversParentTypes['CircularReport'] };
  FalloutConnection: FalloutPage;
  FalloutEdge: Omit<FalloutEdge, 'node'> & { node: ResolversParentTypes['Fallout'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'name'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  whoCites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<QueryWhoCitesArgs, 'source' | 'orderBy'>>;
  claimsContradicting?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryClaimsContradictingArgs, 'source' | 'orderBy'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'orderBy'>>;
  citationChain?: Resolver<ResolversTypes['CitationChain'], ParentType, ContextType, RequireFields<QueryCitationChainArgs, 'claim'>>;
  independence?: Resolver<ResolversTypes['Independence'], ParentType, ContextType, RequireFields<QueryIndependenceArgs, 'claim'>>;
  circularReports?: Resolver<ResolversTypes['CircularReportConnection'], ParentType, ContextType, Partial<QueryCircularReportsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, RequireFields<QueryEstimatesArgs, 'orderBy'>>;
  fallout?: Resolver<ResolversTypes['FalloutConnection'], ParentType, ContextType, RequireFields<QueryFalloutArgs, 'source' | 'includeKept'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'seeds' | 'depth' | 'maxNodes'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  articleIngest?: Resolver<ResolversTypes['ArticleIngestPayload'], ParentType, ContextType, RequireFields<MutationArticleIngestArgs, 'input'>>;
  articlesIngest?: Resolver<ResolversTypes['ArticlesIngestPayload'], ParentType, ContextType, RequireFields<MutationArticlesIngestArgs, 'input'>>;
  articleRemove?: Resolver<ResolversTypes['ArticleRemovePayload'], ParentType, ContextType, RequireFields<MutationArticleRemoveArgs, 'id'>>;
  contradictionReview?: Resolver<ResolversTypes['ContradictionReviewPayload'], ParentType, ContextType, RequireFields<MutationContradictionReviewArgs, 'id' | 'status'>>;
};

export type ArticleIngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleIngestPayload'] = ResolversParentTypes['ArticleIngestPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticlesIngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlesIngestPayload'] = ResolversParentTypes['ArticlesIngestPayload']> = {
  results?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ArticleIngestPayload']>>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRemovePayload'] = ResolversParentTypes['ArticleRemovePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['RemovedArticle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovedArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovedArticle'] = ResolversParentTypes['RemovedArticle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionReviewPayload'] = ResolversParentTypes['ContradictionReviewPayload']> = {
  contradiction?: Resolver<Maybe<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country' | 'AnonymousSource' | 'Article' | 'Claim' | 'Citation' | 'Contradiction' | 'CircularReport', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country' | 'AnonymousSource' | 'Article', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PersonCitedByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<OrganizationCitedByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  isoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<CountryCitedByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnonymousSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnonymousSource'] = ResolversParentTypes['AnonymousSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaksFor?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<{ PERSON?: any, ORGANIZATION?: any, COUNTRY?: any }, ResolversTypes['EntityKind']>;

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  rewrites?: Resolver<ReadonlyArray<ResolversTypes['Rewrite']>, ParentType, ContextType>;
  rewrittenBy?: Resolver<ReadonlyArray<ResolversTypes['Rewrite']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<ClaimContradictionsArgs, 'orderBy'>>;
  corroborations?: Resolver<ResolversTypes['CorroborationConnection'], ParentType, ContextType, Partial<ClaimCorroborationsArgs>>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Supersession']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Supersession']>, ParentType, ContextType>;
  circularReports?: Resolver<ReadonlyArray<ResolversTypes['CircularReport']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['CitationChain'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['Independence'], ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type BoundResolvers = EnumResolverSignature<{ EXACT?: any, AT_LEAST?: any, AT_MOST?: any, ABOUT?: any }, ResolversTypes['Bound']>;

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CitationMode'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  sourceSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  speaksFor?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationModeResolvers = EnumResolverSignature<{ DIRECT?: any, MIXED?: any, INDIRECT?: any, NAMED?: any }, ResolversTypes['CitationMode']>;

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  claimSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  otherSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContradictionKindResolvers = EnumResolverSignature<{ NUMERIC?: any, POLARITY?: any, STATUS?: any, DATE?: any, SCOPE?: any }, ResolversTypes['ContradictionKind']>;

export type ReviewStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, CONFIRMED?: any, REJECTED?: any }, ResolversTypes['ReviewStatus']>;

export type CorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claimSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  otherSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type SupersessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supersession'] = ResolversParentTypes['Supersession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claimSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  otherSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type RewriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rewrite'] = ResolversParentTypes['Rewrite']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  ofSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type CircularReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircularReport'] = ResolversParentTypes['CircularReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationChain'] = ResolversParentTypes['CitationChain']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['ChainHop']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainHop'] = ResolversParentTypes['ChainHop']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  rewrite?: Resolver<Maybe<ResolversTypes['Rewrite']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndependenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Independence'] = ResolversParentTypes['Independence']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  broughtBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  established?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collapsed?: Resolver<ReadonlyArray<ResolversTypes['Collapse']>, ParentType, ContextType>;
};

export type CollapseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collapse'] = ResolversParentTypes['Collapse']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FalloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fallout'] = ResolversParentTypes['Fallout']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReviewStatus']>, ParentType, ContextType>;
};

export type NodeKindResolvers = EnumResolverSignature<{ ARTICLE?: any, PERSON?: any, ORGANIZATION?: any, COUNTRY?: any, ANONYMOUS_SOURCE?: any, CLAIM?: any, CITATION?: any }, ResolversTypes['NodeKind']>;

export type EdgeKindResolvers = EnumResolverSignature<{ PUBLISHED?: any, STATES?: any, ABOUT?: any, MENTIONS?: any, MAKES?: any, OF?: any, CITES?: any, VIA?: any, SPEAKS_FOR?: any, AFFILIATED_WITH?: any, CONTRADICTS?: any, CORROBORATES?: any, SUPERSEDES?: any, REWRITES?: any, SAME_AS?: any }, ResolversTypes['EdgeKind']>;

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  snippet?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CorroborationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorroborationConnection'] = ResolversParentTypes['CorroborationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Corroboration']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorroborationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorroborationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorroborationEdge'] = ResolversParentTypes['CorroborationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
};

export type EstimateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateConnection'] = ResolversParentTypes['EstimateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstimateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstimateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateEdge'] = ResolversParentTypes['EstimateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
};

export type CircularReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircularReportConnection'] = ResolversParentTypes['CircularReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CircularReport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircularReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircularReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircularReportEdge'] = ResolversParentTypes['CircularReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CircularReport'], ParentType, ContextType>;
};

export type FalloutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FalloutConnection'] = ResolversParentTypes['FalloutConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fallout']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FalloutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FalloutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FalloutEdge'] = ResolversParentTypes['FalloutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fallout'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ArticleIngestPayload?: ArticleIngestPayloadResolvers<ContextType>;
  ArticlesIngestPayload?: ArticlesIngestPayloadResolvers<ContextType>;
  ArticleRemovePayload?: ArticleRemovePayloadResolvers<ContextType>;
  RemovedArticle?: RemovedArticleResolvers<ContextType>;
  ContradictionReviewPayload?: ContradictionReviewPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  AnonymousSource?: AnonymousSourceResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Span?: SpanResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  Bound?: BoundResolvers;
  Citation?: CitationResolvers<ContextType>;
  CitationMode?: CitationModeResolvers;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionKind?: ContradictionKindResolvers;
  ReviewStatus?: ReviewStatusResolvers;
  Corroboration?: CorroborationResolvers<ContextType>;
  Supersession?: SupersessionResolvers<ContextType>;
  Rewrite?: RewriteResolvers<ContextType>;
  CircularReport?: CircularReportResolvers<ContextType>;
  CitationChain?: CitationChainResolvers<ContextType>;
  ChainHop?: ChainHopResolvers<ContextType>;
  Independence?: IndependenceResolvers<ContextType>;
  Collapse?: CollapseResolvers<ContextType>;
  Fallout?: FalloutResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  NodeKind?: NodeKindResolvers;
  EdgeKind?: EdgeKindResolvers;
  Answer?: AnswerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Stats?: StatsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  CorroborationConnection?: CorroborationConnectionResolvers<ContextType>;
  CorroborationEdge?: CorroborationEdgeResolvers<ContextType>;
  EstimateConnection?: EstimateConnectionResolvers<ContextType>;
  EstimateEdge?: EstimateEdgeResolvers<ContextType>;
  CircularReportConnection?: CircularReportConnectionResolvers<ContextType>;
  CircularReportEdge?: CircularReportEdgeResolvers<ContextType>;
  FalloutConnection?: FalloutConnectionResolvers<ContextType>;
  FalloutEdge?: FalloutEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
