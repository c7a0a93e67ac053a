import type {
  Affiliation,
  AnonymousSource,
  Article,
  ArticleGraph,
  ArticleHead,
  Circle,
  Citation,
  Claim,
  ClaimInContext,
  Comparison,
  Contradiction,
  Corroboration,
  Entity,
  EntityKind,
  Estimate,
  Mention,
  Rewrite,
  SameAs,
  StoryKeys,
  Supersession,
} from "../graph/model.ts";
import type { ArticleParts } from "../graph/parts.ts";
import type { StoredEdge, ViewKind } from "../graph/view.ts";
import type { DrawnJunction, Junction, Step } from "../graph/walk.ts";
import type { Candidate } from "../graph/words.ts";
import type {
  ArticleFilter,
  ArticleOrder,
  CitationFilter,
  CitationOrder,
  ClaimFilter,
  ClaimOrder,
  ContradictionFilter,
  ContradictionOrder,
  EntityFilter,
  EntityOrder,
  EstimateFilter,
  EstimateOrder,
} from "./filters.ts";

/**
 * A window on a list in a stable order: the list's first one (filters.ts) where none is asked for. `after` and `before` are positions,
 * exclusive, as `Slice.positions` gave them in the same order; `fromEnd` takes the last `limit` items instead of the first. Items come in
 * list order either way. A `limit` of 0 reads no item; where `counted` is false, the total is not read. With `along`, what items of the
 * page name is read with them, where the store has that for less than to be asked again (`Slice.along`).
 */
export interface Window<Order extends string = never> {
  readonly limit: number;
  readonly after: Position | null;
  readonly before: Position | null;
  readonly fromEnd: boolean;
  readonly order?: Order | null;
  readonly counted?: boolean;
  readonly along?: boolean;
}

/** Where an item stands in a list: its sort value (null sorts last), then its id. */
export interface Position {
  readonly sort: string | number | null;
  readonly id: string;
}

/**
 * The items of a window, with what is on either side of it; at a position that was given as its end there is taken to be something.
 * `total` counts the whole list, whatever the window; null where it was not asked for. It is read
 * beside the items and not with them, so while articles are being written it may be one article ahead.
 */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly positions: readonly Position[];
  readonly total: number | null;
  readonly hasMoreBefore: boolean;
  readonly hasMoreAfter: boolean;
  /**
   * Of claims their articles, of citations their articles and claims, of contradictions both claims with their articles and all their
   * citations; or nothing.
   */
  readonly along: readonly StoredNode[];
}

/** What full-text search is over. */
export type SearchLabel = "Article" | "Claim" | "Entity";

/** A short form of another entity (SAME_AS) is not counted, as it is not listed. */
export interface Counts {
  readonly articles: number;
  readonly people: number;
  readonly organizations: number;
  readonly countries: number;
  readonly claims: number;
  readonly citations: number;
  readonly contradictions: number;
}

/** A node as the store knows it: its row and its label. */
export type StoredNode =
  | { readonly kind: "Article"; readonly row: ArticleHead }
  | { readonly kind: EntityKind; readonly row: Entity }
  | { readonly kind: "AnonymousSource"; readonly row: AnonymousSource }
  | { readonly kind: "Claim"; readonly row: Claim }
  | { readonly kind: "Citation"; readonly row: Citation }
  | { readonly kind: "Contradiction"; readonly row: Contradiction }
  | { readonly kind: "Circle"; readonly row: Circle };

/** A node that a client draws, by its id. */
export interface ViewRef {
  readonly id: string;
  readonly kind: ViewKind | null;
}

/**
 * The questions Hearsay asks of its graph, answered alike by every engine. Batched reads take a list of keys and give a
 * list as long, in key order; an unknown key gives null or an empty list. Reads show only whole articles. Every method
 * rejects with StoreError.
 */
export interface Store {
  /** Creates what the engine needs (indexes, constraints); to be called once before anything else; idempotent. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the engine answers a trivial query. */
  ping(): Promise<void>;
  /**
   * The same store for as long as somebody waits. Once `signal` is aborted its reads, those under way too, reject with the
   * signal's reason. Neo4j then ends their queries; Grafeo has no way to, and what it has begun goes on to its end in threads
   * of its own. A write is never cut: it is rolled back where it has not come to its commit, and else done.
   */
  within(signal: AbortSignal): Store;

  /**
   * Stores an article under its story keys, with all that it brings and changes, in one transaction, and tells whether it was
   * new: the same article again changes nothing. An entity that is already stored is merged with the new one (graph/merge.ts), whichever came first.
   * `compare` is called inside the write, after the article's own rows are in, with the stored neighbours; what it returns is
   * written in the same transaction: relations that are stored already take the new row, but for a contradiction's `status` that
   * a person has set; its SAME_AS from the article's entities, and from those that go by a name that is short for one of them,
   * stand in place of what those were the same as, and others are passed over. It may be called again where an engine starts
   * the transaction over. What is then suspected of the article's claims, and of those that say the same as one of them, is settled
   * (graph/settle.ts), also where it was before.
   * Rejects, with nothing stored, where `compare` throws or rejects, a row refers to a node that is neither in `graph` nor stored, or
   * the entities of `graph` are not those that it mentions, and its publisher.
   */
  write(graph: ArticleGraph, keys: StoryKeys, compare: Compare): Promise<boolean>;
  /**
   * Takes an article away with all that it brought and all that was found by comparing it, in one transaction, and tells
   * whether it was there: the graph is as if it had never been written. Entities are left as the other articles make them;
   * `link` says, as `compare` does, which of those are the same. A citation of the article by another stays, and cites it
   * again if it comes back.
   */
  remove(articleId: string, link: (entities: readonly Entity[]) => readonly SameAs[]): Promise<boolean>;
  /**
   * Sets what a person has decided of a contradiction, and tells whether there is one of this id. Where a decision is taken back, and
   * what the claims are to others bears the contradiction out no more, it goes.
   */
  review(contradictionId: string, status: Contradiction["status"]): Promise<boolean>;
  hasArticle(id: string): Promise<boolean>;
  counts(): Promise<Counts>;

  // By id, in key order.
  /** A contradiction's id must hold the ids of its two claims, the lesser first, parted by a space (graph/ids.ts). */
  nodes(ids: readonly string[]): Promise<readonly (StoredNode | null)[]>;
  /** As a client draws them, without reading them whole. `kind` is what the node is, or null for any; that saves looking for it. */
  viewNodes(refs: readonly ViewRef[]): Promise<readonly (DrawnJunction | null)[]>;
  /** Articles with all that they brought, and what they and their claims are to others; null for an unknown one. */
  partsOf(articleIds: readonly string[]): Promise<readonly (ArticleParts | null)[]>;
  /** The texts of articles; null for an unknown one. */
  textsOf(articleIds: readonly string[]): Promise<readonly (string | null)[]>;
  claimsOf(articleIds: readonly string[]): Promise<readonly (readonly Claim[])[]>;
  citationsIn(articleIds: readonly string[]): Promise<readonly (readonly Citation[])[]>;
  mentionsIn(articleIds: readonly string[]): Promise<readonly (readonly Mention[])[]>;
  /** All hops of a claim's citations, in hop order, then by id. */
  citationsOf(claimIds: readonly string[]): Promise<readonly (readonly Citation[])[]>;
  estimatesOf(claimIds: readonly string[]): Promise<readonly (readonly Estimate[])[]>;
  /** Claims with what a comparison looks at; null for an unknown one. */
  contextsOf(claimIds: readonly string[]): Promise<readonly (ClaimInContext | null)[]>;
  /** On either side, by id. */
  corroborationsOf(claimIds: readonly string[]): Promise<readonly (readonly Corroboration[])[]>;
  /** On either side, by id. */
  supersessionsOf(claimIds: readonly string[]): Promise<readonly (readonly Supersession[])[]>;
  circlesOf(claimIds: readonly string[]): Promise<readonly (readonly Circle[])[]>;
  /** On either side, by id. */
  rewritesOf(articleIds: readonly string[]): Promise<readonly (readonly Rewrite[])[]>;

  /** The roles of people in organizations and countries, by person, one row an article; by where, then article. */
  affiliationsOf(personIds: readonly string[]): Promise<readonly (readonly Affiliation[])[]>;

  // Walks, along all the relationships that are drawn (graph/view.ts), in either direction.
  /** The nodes of these kinds next to any of `from` that are not among `seen`: the first `limit`, by id. */
  nextTo(
    from: readonly Junction[],
    kinds: readonly ViewKind[] | null,
    seen: readonly string[],
    limit: number,
  ): Promise<readonly Junction[]>;
  /** Whether there is a node that `nextTo` would give; quick where there is. */
  leadsBeyond(from: readonly Junction[], kinds: readonly ViewKind[] | null, seen: readonly string[]): Promise<boolean>;
  /** All nodes next to any of `from` that are not among `seen` and have at most `hub` relationships, or are `end`; by id. */
  stepsFrom(from: readonly Junction[], seen: readonly string[], hub: number, end: string): Promise<readonly Step[]>;
  /** Nodes next to both of two entities, with at most `hub` relationships: the first `limit`, by id. */
  stepsBetween(fromId: string, toId: string, hub: number, limit: number): Promise<readonly Junction[]>;
  /** Every relationship between two of these nodes, one a pair and kind, by id. */
  edgesAmong(refs: readonly ViewRef[]): Promise<readonly StoredEdge[]>;

  // Names.
  /** Entities known by any of the folded names, each once, by id, with what `sameAs` has of it. */
  entitiesNamed(
    keys: readonly string[],
  ): Promise<readonly { readonly entity: Entity; readonly sameIds: readonly string[] }[]>;
  /** Up to `limit` folded names that begin with `prefix`, each with an entity's display name. */
  namesLike(prefix: string, limit: number): Promise<readonly { readonly key: string; readonly name: string }[]>;
  /** Of each entity, the ids of all that is the same through SAME_AS in either direction, itself among them, in order. */
  sameAs(entityIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** What each entity is a short form of (SAME_AS, in its direction). */
  shortenedTo(entityIds: readonly string[]): Promise<readonly (readonly SameAs[])[]>;

  /**
   * Full-text search: what has all of `words` (folded, as graph/words.ts has them), of each of these labels the `limit` that the
   * engine's index puts first, in no order; where more have them, engines may choose differently. Entities that are a short
   * form of another stand for that one, which may come more than once, each time with the words it was found by.
   */
  search(words: readonly string[], labels: readonly SearchLabel[], limit: number): Promise<readonly Candidate[]>;

  // Lists, in stable order.
  /** Ids of articles, in order: the first `limit` after one, or (null) the first of all. */
  articleIds(after: string | null, limit: number): Promise<readonly string[]>;
  articles(filter: ArticleFilter, window: Window<ArticleOrder>): Promise<Slice<Article>>;
  /** An entity that is a short form of another (SAME_AS) is not listed. */
  entities(filter: EntityFilter, window: Window<EntityOrder>): Promise<Slice<Entity>>;
  claims(filter: ClaimFilter, window: Window<ClaimOrder>): Promise<Slice<Claim>>;
  citations(filter: CitationFilter, window: Window<CitationOrder>): Promise<Slice<Citation>>;
  contradictions(filter: ContradictionFilter, window: Window<ContradictionOrder>): Promise<Slice<Contradiction>>;
  estimates(filter: EstimateFilter, window: Window<EstimateOrder>): Promise<Slice<Estimate>>;
  /** Circular reports, by id. */
  circles(window: Window): Promise<Slice<Circle>>;

  // The same for many keys at once: one slice a key, in key order.
  /** Of each list of sources, the claims attributed to any of them. */
  claimsOfSources(
    keys: readonly (readonly string[])[],
    filter: ClaimFilter,
    window: Window<ClaimOrder>,
  ): Promise<readonly Slice<Claim>[]>;
  /** Of each list of sources, the citations of any of them. */
  citationsOfSources(
    keys: readonly (readonly string[])[],
    filter: CitationFilter,
    window: Window<CitationOrder>,
  ): Promise<readonly Slice<Citation>[]>;
  /** Of each claim, its contradictions, on either side. */
  contradictionsOf(
    claimIds: readonly string[],
    filter: ContradictionFilter,
    window: Window<ContradictionOrder>,
  ): Promise<readonly Slice<Contradiction>[]>;
}

/** Tells what a new article changes beyond itself. */
export type Compare = (neighbours: Neighbours) => Comparison | Promise<Comparison>;

/** What is already stored near a new article. The article's own rows are among them. */
export interface Neighbours {
  /** Claims of the articles that are kept under enough of the story keys that the new one looks for. */
  readonly claims: readonly ClaimInContext[];
  /** What says the same as reading had it when the later of two articles came, all of these claims' among it. */
  readonly alike: readonly Corroboration[];
  /**
   * The article's entities, those that go by a folded name that is short for one of them, and all that these might be short
   * for; but where one name is short for many of one kind, two of those, because none is chosen then (graph/same-as.ts).
   */
  readonly entities: readonly Entity[];
}
