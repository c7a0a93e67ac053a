import type { Span } from "../text/span.ts";

/** What counts as an attribution: what somebody asserts, or opinions, wishes and intentions too. */
export const PROFILES = ["claims", "wide"] as const;
export type Profile = (typeof PROFILES)[number];

/** What an article says, as its words give it: the one result of this room. Numbers in `entity` index `entities`. */
export interface Reading {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  readonly attributions: readonly Attribution[];
  /** What the article asserts in its own voice, where it has a number or a state that others may dispute. */
  readonly assertions: readonly Span[];
  readonly estimates: readonly Estimate[];
  /** Numbers of nothing that is counted: a sentence of nine years, a share of the vote, an offer of 4 percent. */
  readonly given: readonly Estimate[];
  readonly statuses: readonly Status[];
  readonly hedges: readonly Span[];
  /** The words that carry meaning, in text order: nouns, verbs, adjectives, names and numbers. */
  readonly words: readonly Word[];
}

/** A word that carries meaning, in its base form and lower case. */
export interface Word {
  readonly span: Span;
  readonly lemma: string;
}

/** A place is a city, region, river or building: named and linked, but it neither speaks nor acts, and is no node of the graph. */
export type NameKind = "Person" | "Organization" | "Country" | "Place";

/** Who or what an article names, under whatever spellings. */
export interface NamedEntity {
  readonly kind: NameKind;
  /** The fullest spelling in the article. */
  readonly name: string;
  /** All spellings in the article, in order of appearance. */
  readonly aliases: readonly string[];
  readonly isoCode: string | null;
  /** The folded name by which it is known where no spelling is: "defence ministry of peru", of "Peru's Defense Ministry". */
  readonly key: string | null;
}

/** Where an entity is named. */
export interface Name {
  readonly span: Span;
  readonly kind: NameKind;
  /** An adjective tells whose something is ("the Afghan team") and a dateline where it was written: neither is about anybody. */
  readonly form: "name" | "adjective" | "dateline";
  readonly entity: number;
}

/** A person's role in a country or organization: "president" of Ukraine. */
export interface Role {
  readonly person: number;
  readonly in: number;
  readonly role: string;
}

export type Mode = "direct" | "mixed" | "indirect" | "named";

/** One act of attributing. Spans are parts in text order; `source` and `cue` may be empty, `content` where mode is named. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speakers: readonly Speaker[];
  /** The body that the source is or speaks for, in the article's words: "coast guard". Null where it tells of none, or names it. */
  readonly body: string | null;
  readonly mode: Mode;
  /** The attribution of the same content one step nearer its origin: index into `attributions`. */
  readonly via: number | null;
  /** 1 where the article itself attributes, 2 for the source's source, and so on. */
  readonly hop: number;
  /** Whether the source says that the content is not so: "denied that". */
  readonly denied: boolean;
  /** ISO 8601 date on which it was said, as exact as stated; null where it is not. */
  readonly statedOn: string | null;
}

/** Whom a source span means. An anonymous speaker may speak for entities: "Ukrainian officials". */
export type Speaker =
  | { readonly kind: "named"; readonly entity: number }
  | { readonly kind: "anonymous"; readonly name: string; readonly speaksFor: readonly number[] };

export type Bound = "exact" | "at least" | "at most" | "about";

/**
 * What the clause of a number or state is about: its words that carry meaning; in `scope` the places and kinds of area that it is
 * said of, and "part" where it is a part of what was named before; `planned` where it may or will be, and is not yet.
 */
export interface Setting {
  readonly terms: readonly string[];
  readonly scope: readonly string[];
  readonly planned: boolean;
}

/** A number and what it counts. `low` or `high` is null where there is no such limit. */
export interface Estimate extends Setting {
  readonly span: Span;
  readonly measure: string;
  /** The matter that is counted, where it takes more than a noun or a verb to say it: "aboard", "displaced", "job cut". */
  readonly matter: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
  readonly per: string | null;
  /** Whether it comes on top of what there was: "another 500 troops". */
  readonly more: boolean;
  readonly subject: Subject;
  /** ISO 8601 date that it holds for, as exact as stated; null where none is. */
  readonly asOf: string | null;
  /** When what it counts happened ("killed 38 on Sunday"), where that does not tell when it was counted; likewise. */
  readonly happenedOn: string | null;
}

/**
 * What is so, happened, or (`holds` false) did not: "has closed", "was not signed". `predicate` is in base forms, with its
 * particle and preposition: "pull out of", "be on strike". A passive is turned round: `object` is who or what suffers it.
 */
export interface Status extends Setting {
  readonly span: Span;
  readonly predicate: string;
  readonly holds: boolean;
  readonly subject: Subject | null;
  readonly object: Subject | null;
  /** What the predicate's preposition brings in. */
  readonly oblique: Subject | null;
  /** Whether it is said of all there are, of these alone, or of none; null where the words do not tell. */
  readonly breadth: Breadth | null;
  /** As for an estimate. */
  readonly asOf: string | null;
  /** The time of that day at which it happened, as minutes after midnight from and to; null where none is told. */
  readonly hours: readonly [number, number] | null;
}

export type Breadth = "all" | "only" | "none";

/** Whom a number or state is about: an entity, where one is named, and what of it is meant. */
export interface Subject {
  readonly entity: number | null;
  /** The lemma of the noun, or the class of nouns that it belongs to: forces, people. Empty for a pronoun that may mean anybody. */
  readonly noun: string;
}
