import { z } from "zod";

/**
 * The graph as rows: one zod object a node label or relationship type, flat, so that a row is stored as it stands.
 * A property that is not known is null. All offsets are UTF-16 indexes into the article's stored text, half open;
 * `starts` and `ends` are parallel lists, one pair a part.
 */

const text = z.string();
const id = z.string().min(1);
const offset = z.int().nonnegative();
/** ISO 8601 date: 2025-02-05, 2025-02 or 2025. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const ENTITY_KINDS = ["Person", "Organization", "Country"] as const;
export const NODE_KINDS = [
  "Article",
  ...ENTITY_KINDS,
  "AnonymousSource",
  "Claim",
  "Citation",
  "Contradiction",
  "Circle",
] as const;
export const MODES = ["direct", "mixed", "indirect", "named"] as const;
export const BOUNDS = ["exact", "at least", "at most", "about"] as const;
export const CONTRADICTION_KINDS = ["numeric", "polarity", "status", "date", "scope"] as const;
export const BREADTHS = ["all", "only", "none"] as const;
export const REVIEWS = ["proposed", "confirmed", "rejected"] as const;

/** One text as published. */
export const Article = z.object({
  id,
  title: text.nullable(),
  publisherId: id.nullable(),
  publishedOn: date.nullable(),
  url: text.nullable(),
  text,
});

/** An article without its text, which most who ask of an article do not ask for. */
export const ArticleHead = Article.omit({ text: true });

/**
 * A person, organization or country. `aliases` are spellings as found, the fullest first; `keys` are its full names,
 * folded (names.ts), `shortKeys` what may stand for them: a surname, initials, a capital. `short` says that no full name is
 * known: an entity found only as "Zelensky" or "ISW".
 */
export const Entity = z.object({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: text,
  aliases: z.array(text),
  keys: z.array(text).nonempty(),
  shortKeys: z.array(text),
  short: z.boolean(),
  isoCode: text.nullable(),
});

/** A source without a name, of one article: "a Ukrainian official". `speaksFor` are entity ids. */
export const AnonymousSource = z.object({ id, articleId: id, name: text, speaksFor: z.array(id) });

/**
 * One assertion in one article. `text` is the slice from the first start to the last end, `terms` the base forms of the words that carry meaning.
 * `denied`: whoever it is attributed to says that it is not so ("denied that").
 */
export const Claim = z.object({
  id,
  articleId: id,
  text,
  starts: z.array(offset).nonempty(),
  ends: z.array(offset).nonempty(),
  hedges: z.array(text),
  denied: z.boolean().nullable(),
  about: z.array(id),
  terms: z.array(text),
});

/**
 * The number in a claim. `matter` is what is counted where it takes more than a noun or a verb to say it ("aboard", "displaced");
 * `more`: on top of what there was. `subject` is a party: an entity's id, a slash, and the noun that is meant of it:
 * "country:KP/forces", "/bridge". `terms` are the words of its clause that carry meaning, `scope` the places, kinds of area
 * or "part" that it is said of; `planned` is not so yet. `asOf` is when it was counted, and `happenedOn` when what it counts
 * happened ("killed 38 on Sunday"), where that does not tell the other.
 */
export const Estimate = z.object({
  id,
  claimId: id,
  articleId: id,
  start: offset,
  end: offset,
  measure: text,
  matter: text.nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(BOUNDS),
  unit: text,
  per: text.nullable(),
  more: z.boolean(),
  subject: text,
  terms: z.array(text),
  scope: z.array(text),
  planned: z.boolean(),
  asOf: date.nullable(),
  happenedOn: date.nullable(),
});

/**
 * What a claim says is so or happened, or (`holds` false) did not. `subject`, `object` and `oblique` are parties, and
 * `terms`, `scope` and `planned` its clause's, as for an estimate. `breadth` tells whether it is said of all there are, of these
 * alone or of none; `fromMinute` and `toMinute` the time of its day, from midnight on: a night goes on after 1440.
 */
export const Status = z.object({
  id,
  claimId: id,
  articleId: id,
  start: offset,
  end: offset,
  predicate: text,
  holds: z.boolean(),
  subject: text.nullable(),
  object: text.nullable(),
  oblique: text.nullable(),
  terms: z.array(text),
  scope: z.array(text),
  breadth: z.enum(BREADTHS).nullable(),
  planned: z.boolean(),
  asOf: date.nullable(),
  fromMinute: z.number().nullable(),
  toMinute: z.number().nullable(),
});

/**
 * The act of attributing a claim. `hop` is 1 where the article itself cites, 2 for the source's own source, and so on;
 * `speaksFor` are the bodies and countries for which the article says that the source speaks or holds an office; `body` is
 * one in common words ("coast guard"), which many articles have for it. `viaId` is the next
 * citation towards the origin. `claimId` is null where a source is named for the whole article.
 */
export const Citation = z.object({
  id,
  articleId: id,
  claimId: id.nullable(),
  sourceId: id,
  speaksFor: z.array(id),
  body: text.nullable(),
  viaId: id.nullable(),
  hop: z.int().positive(),
  mode: z.enum(MODES),
  cueStarts: z.array(offset),
  cueEnds: z.array(offset),
  sourceStarts: z.array(offset),
  sourceEnds: z.array(offset),
  statedOn: date.nullable(),
});

/** What an article calls an entity: what it knew of it, so that the entity can be put together again without the article. */
export const Naming = Entity.pick({ name: true, aliases: true, keys: true, shortKeys: true, short: true });

/** Where an article names an entity: one row a pair, spans as two lists. */
export const Mention = z.object({ articleId: id, entityId: id, starts: z.array(offset), ends: z.array(offset) });

/** "president of", "head of": a person's role in an organization or country, as one article gives it. */
export const Affiliation = z.object({ articleId: id, personId: id, toId: id, role: text });

/**
 * What one claim is to another, found by comparing them. `reason` is one sentence for a reader, `rule` the name of the rule,
 * `claimStart..` and `otherStart..` the words on each side that it goes by.
 */
const Relation = z.object({
  id,
  claimId: id,
  otherId: id,
  reason: text,
  rule: text,
  confidence: z.number().min(0).max(1),
  claimStart: offset,
  claimEnd: offset,
  otherStart: offset,
  otherEnd: offset,
});

/**
 * Two claims that cannot both hold; stored once, from the lesser claim id to the greater. `viaId` is a third claim that gives the
 * figure of one of them and the day that it is of, where it takes that to see that they are at odds.
 */
export const Contradiction = Relation.extend({
  kind: z.enum(CONTRADICTION_KINDS),
  status: z.enum(REVIEWS),
  viaId: id.nullable(),
});

/**
 * Two claims that may be at odds, as these two were read together; stored once, as a contradiction is, and shown to nobody: what comes of it
 * depends on what others say that say the same (settle.ts). `odds` is the logarithm of the odds of that. `rule` is "read together", or one that
 * found the two to be at odds, which they then are.
 */
export const Suspicion = Relation.omit({ confidence: true }).extend({
  kind: z.enum(CONTRADICTION_KINDS),
  odds: z.number(),
});

/** Two claims of different articles that say the same; stored once, from the lesser claim id to the greater. */
export const Corroboration = Relation;

/** A figure or state (`claimId`) by which a voice replaces what it said before (`otherId`). */
export const Supersession = Relation;

/** An article that retells another: `share` of its claims are the other's. The spans are those of the claims that meet, pair by pair. */
export const Rewrite = z.object({
  id,
  articleId: id,
  ofId: id,
  share: z.number().min(0).max(1),
  reason: text,
  rule: text,
  starts: z.array(offset),
  ends: z.array(offset),
  ofStarts: z.array(offset),
  ofEnds: z.array(offset),
});

/**
 * Outlets that rest on each other for one claim: `claimIds[i]` rests on the publisher of the article of `claimIds[i + 1]`, and the
 * last on the first. `citationIds` are the citations that say so, in that order; an outlet that is only named has none.
 */
export const Circle = z.object({ id, claimIds: z.array(id), citationIds: z.array(id), reason: text, rule: text });

/** A short name and the only entity whose full name it shortens: Zelensky, Volodymyr Zelensky. */
export const SameAs = z.object({ fromId: id, toId: id, by: text });

export type Article = z.infer<typeof Article>;
export type ArticleHead = z.infer<typeof ArticleHead>;
export type Entity = z.infer<typeof Entity>;
export type EntityKind = Entity["kind"];
export type AnonymousSource = z.infer<typeof AnonymousSource>;
export type Claim = z.infer<typeof Claim>;
export type Estimate = z.infer<typeof Estimate>;
export type Status = z.infer<typeof Status>;
export type Citation = z.infer<typeof Citation>;
export type Mention = z.infer<typeof Mention>;
export type Affiliation = z.infer<typeof Affiliation>;
export type Contradiction = z.infer<typeof Contradiction>;
export type Suspicion = z.infer<typeof Suspicion>;
export type Corroboration = z.infer<typeof Corroboration>;
export type Supersession = z.infer<typeof Supersession>;
export type Rewrite = z.infer<typeof Rewrite>;
export type Circle = z.infer<typeof Circle>;
export type Naming = z.infer<typeof Naming>;
export type SameAs = z.infer<typeof SameAs>;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Everything one article brings: what is written in one transaction, before comparison with other articles. */
export interface ArticleGraph {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly anonymousSources: readonly AnonymousSource[];
  readonly mentions: readonly Mention[];
  readonly affiliations: readonly Affiliation[];
  readonly claims: readonly Claim[];
  readonly estimates: readonly Estimate[];
  readonly statuses: readonly Status[];
  readonly citations: readonly Citation[];
}

/** What an article changes beyond itself, found by comparing it with what is stored. */
export interface Comparison {
  /** Those that rules find. */
  readonly contradictions: readonly Contradiction[];
  readonly suspicions: readonly Suspicion[];
  readonly corroborations: readonly Corroboration[];
  readonly supersessions: readonly Supersession[];
  readonly rewrites: readonly Rewrite[];
  readonly circles: readonly Circle[];
  readonly sameAs: readonly SameAs[];
}

/**
 * Keys by which articles that may tell one story find each other: those an article is kept under, and those it looks for, each once.
 * What is kept under keys that weigh 100 or more together is its neighbour. `ease`, 1 or more, multiplies that weight, the greater
 * one of two articles': a short article has few keys to share.
 */
export interface StoryKeys {
  readonly ease: number;
  readonly kept: readonly string[];
  readonly sought: readonly { readonly key: string; readonly weight: number }[];
}

/** An article as a comparison sees it. `namedIds` are the sources that it names for the whole of itself. */
export interface ArticleInContext {
  readonly id: string;
  readonly title: string | null;
  readonly publisherId: string | null;
  readonly publishedOn: string | null;
  readonly namedIds: readonly string[];
}

/** A claim with all that a comparison looks at. `citations` are all that attribute it, at every hop. */
export interface ClaimInContext {
  readonly claim: Claim;
  readonly article: ArticleInContext;
  readonly estimates: readonly Estimate[];
  readonly statuses: readonly Status[];
  readonly citations: readonly Citation[];
}
