import type { Citation, Contradiction, EntityKind, Estimate } from "../graph/model.ts";

/**
 * What lists may be asked for. A condition that is null or missing asks nothing; an empty list of ids or words passes nothing. Dates
 * are ISO 8601, and the last of a range takes in all of a month or year: 2025-02-05 is not after 2025-02. What has no date, number or
 * text to hold against a condition does not pass it, and so passes its `not`.
 */

/** Conditions, all of which must hold, as must all of `and`, any of `or` (of none: nothing passes), and `not` must not. */
export type Filter<Conditions> = Conditions & {
  readonly and?: readonly Filter<Conditions>[] | null;
  readonly or?: readonly Filter<Conditions>[] | null;
  readonly not?: Filter<Conditions> | null;
};

type Optional<Conditions> = { readonly [Name in keyof Conditions]?: Conditions[Name] | null };
type Ids = readonly string[];
interface Published {
  publishedFrom: string;
  publishedTo: string;
}

/** `citedIds` and `mentionedIds` pass an article that cites, or names, any of them; `rewrites`: whether it retells another. */
export type ArticleFilter = Filter<
  Optional<
    Published & {
      publisherIds: Ids;
      titleContains: string;
      citedIds: Ids;
      mentionedIds: Ids;
      rewrites: boolean;
    }
  >
>;

/**
 * `contains` is looked for in the claim's text, in any case. `sourceIds` are those that it is attributed to in any hop, `speakerIds` in the
 * first; `modes` those of any of its citations. `attributed`, `hedged`, `counted`, `contradicted` and `corroborated`: whether there is a
 * citation, a hedge, an estimate, a contradiction, a corroboration of it.
 */
export type ClaimFilter = Filter<
  Optional<
    Published & {
      articleIds: Ids;
      sourceIds: Ids;
      speakerIds: Ids;
      aboutIds: Ids;
      publisherIds: Ids;
      contains: string;
      modes: readonly Citation["mode"][];
      attributed: boolean;
      hedged: boolean;
      counted: boolean;
      contradicted: boolean;
      corroborated: boolean;
    }
  >
>;

/** `startsWith` and `contains` are looked for in every spelling, in any case. `cited`, `publishes`: whether any citation, or article, is there. */
export type EntityFilter = Filter<
  Optional<{
    kinds: readonly EntityKind[];
    startsWith: string;
    contains: string;
    cited: boolean;
    publishes: boolean;
  }>
>;

/** `contains` is looked for in the claim that is attributed, in any case, and `aboutIds` are those that it names. */
export type CitationFilter = Filter<
  Optional<
    Published & {
      sourceIds: Ids;
      articleIds: Ids;
      publisherIds: Ids;
      speaksForIds: Ids;
      aboutIds: Ids;
      contains: string;
      modes: readonly Citation["mode"][];
      hops: readonly number[];
      cued: boolean;
      statedFrom: string;
      statedTo: string;
    }
  >
>;

/** Ids pass where they are of either side. The dates are those of the article that came later. */
export type ContradictionFilter = Filter<
  Optional<
    Published & {
      kinds: readonly Contradiction["kind"][];
      statuses: readonly Contradiction["status"][];
      articleIds: Ids;
      sourceIds: Ids;
      aboutIds: Ids;
      minConfidence: number;
      maxConfidence: number;
    }
  >
>;

/**
 * `subjects` are parties as estimates have them ("country:KP/forces"), entity ids, which pass all that is meant of the entity, or
 * nouns after a slash ("/bridge"), which pass it of anyone. `sourceIds` are those that the claim is attributed to, in any
 * hop. `value` passes an estimate that has it at one end, and `minimum` and `maximum` one whose range reaches into theirs; of a range with one end, that end counts.
 * `dateFrom` and `dateTo` are of the day that it is of, or else that of its article, or of what it counts. `rate`: whether it is one, of any denominator.
 */
export type EstimateFilter = Filter<
  Optional<{
    measures: readonly string[];
    subjects: readonly string[];
    articleIds: Ids;
    sourceIds: Ids;
    value: number;
    minimum: number;
    maximum: number;
    units: readonly string[];
    bounds: readonly Estimate["bound"][];
    per: string;
    rate: boolean;
    more: boolean;
    planned: boolean;
    asOfFrom: string;
    asOfTo: string;
    dateFrom: string;
    dateTo: string;
  }>
>;

/** What a list may stand in order of, the first where nothing is asked for; what has no date, title or number stands last. */
export type ArticleOrder = "PUBLISHED_ON" | "PUBLISHED_ON_DESC" | "TITLE" | "TITLE_DESC";
export type EntityOrder = "NAME" | "NAME_DESC";
/** POSITION is by article id, then position in the text. */
export type ClaimOrder = "POSITION" | "PUBLISHED_ON" | "PUBLISHED_ON_DESC";
export type CitationOrder = "POSITION" | "PUBLISHED_ON" | "PUBLISHED_ON_DESC";
export type ContradictionOrder = "CONFIDENCE_DESC" | "CONFIDENCE" | "PUBLISHED_ON" | "PUBLISHED_ON_DESC";
/** DATE is the day that it is of, or else that of its article; VALUE the least that it allows, or else the most. */
export type EstimateOrder = "DATE" | "DATE_DESC" | "VALUE" | "VALUE_DESC";
