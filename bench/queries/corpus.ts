// Articles that nobody wrote, as the graphs that the reader would make of them: real ids, spans that hold, Zipf-like sources, outlets
// and words, citations of one hop or two, estimates, and contradictions with what was said before. One seed, one corpus.
import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { toEntity } from "../../src/graph/entities.ts";
import * as ids from "../../src/graph/ids.ts";
import type {
  AnonymousSource,
  ArticleGraph,
  Citation,
  Claim,
  Contradiction,
  Entity,
  Estimate,
  Mention,
} from "../../src/graph/model.ts";
import { CONTRADICTION_KINDS } from "../../src/graph/model.ts";
import type { Span } from "../../src/text/span.ts";
import { type Random, random, zipf } from "./random.ts";
import { bodyName, outletName, personName, surnameOf, word } from "./words.ts";

const countries: Countries = createRequire(import.meta.url)("world-countries");

export const CLAIMS_AN_ARTICLE = 8;
const CHARACTERS_AN_ARTICLE = 2000;
const CITED = 0.75;
const TWO_HOPS = 0.2;
const UNNAMED = 0.1;
const COUNTED = 0.3;
const CONTRADICTING = 0.15;
/** Every so often one of the best known people is called by his surname alone. */
const KNOWN_BY_SURNAME = 50;
const BY_SURNAME = 0.1;
const VOCABULARY = 20_000;
/** Earlier claims about one entity that a new one may contradict. */
const REMEMBERED = 20;

const entityOf = (kind: Entity["kind"], name: string, isoCode: string | null = null): Entity =>
  toEntity({ kind, name, aliases: [], isoCode });

/** Who there is to cite and to write about, and who publishes, the most frequent first. */
export interface World {
  readonly sources: readonly Entity[];
  readonly publishers: readonly Entity[];
  /** A person's entity where only the surname is given, by the id of the person in full. */
  readonly surnames: ReadonlyMap<string, Entity>;
}

/** A world grows more slowly than what is said of it: 250 sources at a thousand claims, 32,000 at a million. */
export function world(claims: number): World {
  const size = Math.round(2 * claims ** 0.7);
  const states = countries.slice(0, 60).map(({ name, cca2 }) => entityOf("Country", name.common, cca2));
  const sources = Array.from({ length: size }, (_, at) => {
    const state = at % 7 === 3 ? states[Math.floor(at / 7)] : undefined;
    return state ?? (at % 3 === 0 ? entityOf("Organization", bodyName(at)) : entityOf("Person", personName(at)));
  });
  const known = sources.filter(({ kind }) => kind === "Person").slice(0, KNOWN_BY_SURNAME);
  return {
    sources,
    publishers: Array.from({ length: Math.max(20, Math.round(claims ** 0.5 / 2)) }, (_, at) =>
      entityOf("Organization", outletName(at)),
    ),
    surnames: new Map(known.map((person) => [person.id, entityOf("Person", surnameOf(person.name))])),
  };
}

/** An article, and the contradictions between its claims and those of the articles before it. */
export interface Told {
  readonly graph: ArticleGraph;
  readonly contradictions: readonly Contradiction[];
}

/** The articles of a corpus of this many claims, in order of writing. */
export function* corpus(claims: number, seed = 1): Generator<Told> {
  const chance = random(seed);
  const known = world(claims);
  const draw = { source: zipf(known.sources.length), publisher: zipf(known.publishers.length), word: zipf(VOCABULARY) };
  const said = new Map<string, Claim[]>();
  for (let at = 0; at < claims / CLAIMS_AN_ARTICLE; at++) {
    const graph = article(at, known, draw, chance);
    yield { graph, contradictions: contradicted(graph, said, chance) };
  }
}

/** Who says something, by an id that is empty as long as the article's own is not known. */
interface Speaker {
  readonly id: string;
  readonly fullId: string;
  readonly name: string;
  readonly speaksFor: readonly string[];
  readonly span: Span;
}

/** What is drawn, but none of those that will not do. */
function other<T>(draw: () => T, not: (drawn: T) => boolean): T {
  for (;;) {
    const drawn = draw();
    if (!not(drawn)) return drawn;
  }
}

type Draw = Readonly<Record<"source" | "publisher" | "word", (chance: Random) => number>>;

function article(at: number, known: World, draw: Draw, chance: Random): ArticleGraph {
  const words = (count: number) => Array.from({ length: count }, () => word(draw.word(chance))).join(" ");
  const source = () => known.sources[draw.source(chance)] as Entity;
  const publisher = known.publishers[draw.publisher(chance)] as Entity;
  const title = sentence(words(7));

  let text = "";
  const put = (part: string) => {
    const start = text.length;
    text += part;
    return { start, end: text.length };
  };
  const entities = new Map<string, Entity>([[publisher.id, publisher]]);
  const places = new Map<string, Span[]>();
  const name = (entity: Entity) => {
    entities.set(entity.id, entity);
    const span = put(entity.name);
    places.set(entity.id, [...(places.get(entity.id) ?? []), span]);
    return span;
  };

  const drafts = Array.from({ length: CLAIMS_AN_ARTICLE }, () => {
    put(`${sentence(words(10))} `);
    const speakers: Speaker[] = [];
    const cues: Span[] = [];
    const hops = chance.chance(CITED) ? (chance.chance(TWO_HOPS) ? 2 : 1) : 0;
    for (let hop = 0; hop < hops; hop++) {
      if (hop > 0) put(" ");
      if (chance.chance(UNNAMED) && hop === hops - 1) {
        const body = source();
        const start = put("officials of ").start;
        const { end } = name(body);
        speakers.push({ id: "", fullId: "", name: text.slice(start, end), speaksFor: [body.id], span: { start, end } });
      } else {
        const full = other(source, ({ id }) => speakers.some((speaker) => speaker.fullId === id));
        const cited = (chance.chance(BY_SURNAME) && known.surnames.get(full.id)) || full;
        speakers.push({ id: cited.id, fullId: full.id, name: cited.name, speaksFor: [], span: name(cited) });
      }
      put(" ");
      cues.push(put(hop < hops - 1 ? "reported, citing" : "said"));
    }
    if (hops > 0) put(" that ");
    const start = text.length;
    const about = source();
    name(about);
    put(" ");
    const number = chance.chance(COUNTED) ? (1 + chance.below(120)) * 100 : null;
    const counted = number === null ? null : { number, span: put(`lost about ${number} soldiers`) };
    if (counted) put(" ");
    put(words(8));
    const span = { start, end: text.length };
    put(". ");
    return { span, speakers, cues, about, counted };
  });
  while (text.length < CHARACTERS_AN_ARTICLE) put(`${sentence(words(12))} `);
  text = text.trimEnd();

  const id = ids.articleId(text, publisher.id);
  const publishedOn = new Date(Date.UTC(2022, 0, 1 + (at % 1400))).toISOString().slice(0, 10);
  const anonymous = new Map<string, AnonymousSource>();
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  const estimates: Estimate[] = [];
  for (const { span, speakers, cues, about, counted } of drafts) {
    const claimId = ids.claimId(id, [span]);
    const claimText = text.slice(span.start, span.end);
    claims.push({
      id: claimId,
      articleId: id,
      text: claimText,
      starts: [span.start],
      ends: [span.end],
      hedges: counted ? ["about"] : [],
      denied: false,
      about: [about.id],
      terms: [...new Set(claimText.slice(about.name.length + 1).split(" "))].filter((term) => /^[a-z]{3,}$/.test(term)),
    });
    if (counted) {
      estimates.push({
        id: ids.factId("estimate", claimId, counted.span),
        claimId,
        articleId: id,
        ...counted.span,
        measure: "lost",
        matter: null,
        happenedOn: null,
        low: counted.number,
        high: counted.number,
        bound: "about",
        unit: "people",
        per: null,
        more: false,
        subject: `${about.id}/soldiers`,
        terms: ["lose", "soldier"],
        scope: [],
        planned: false,
        asOf: chance.chance(0.5) ? publishedOn : null,
      });
    }
    const sourceIds = speakers.map((speaker) => {
      if (speaker.id !== "") return speaker.id;
      const anonymousId = ids.anonymousId(id, speaker.name.toLowerCase());
      anonymous.set(anonymousId, {
        id: anonymousId,
        articleId: id,
        name: speaker.name,
        speaksFor: [...speaker.speaksFor],
      });
      return anonymousId;
    });
    const citationIds = sourceIds.map((sourceId, hop) =>
      ids.citationId(id, span.start, claimId, sourceId, JSON.stringify([[speakers[hop]?.span], [cues[hop]]])),
    );
    speakers.forEach((speaker, hop) => {
      const cue = cues[hop] as Span;
      citations.push({
        id: citationIds[hop] as string,
        articleId: id,
        claimId,
        sourceId: sourceIds[hop] as string,
        speaksFor: [...speaker.speaksFor],
        body: null,
        viaId: citationIds[hop + 1] ?? null,
        hop: hop + 1,
        mode: "indirect",
        cueStarts: [cue.start],
        cueEnds: [cue.end],
        sourceStarts: [speaker.span.start],
        sourceEnds: [speaker.span.end],
        statedOn: publishedOn,
      });
    });
  }
  const mentions: Mention[] = [...places].map(([entityId, spans]) => ({
    articleId: id,
    entityId,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
  }));
  return {
    article: { id, title, publisherId: publisher.id, publishedOn, url: `https://news.example/${at}`, text },
    entities: [...entities.values()],
    anonymousSources: [...anonymous.values()],
    mentions,
    affiliations: [],
    claims,
    estimates,
    statuses: [],
    citations,
  };
}

function contradicted({ claims }: ArticleGraph, said: Map<string, Claim[]>, chance: Random): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const claim of claims) {
    const about = claim.about[0] as string;
    const before = said.get(about) ?? [];
    if (before.length > 0 && chance.chance(CONTRADICTING)) {
      found.push(contradiction(claim, before[chance.below(before.length)] as Claim, chance));
    }
    if (before.length < REMEMBERED) said.set(about, [...before, claim]);
    else before[chance.below(REMEMBERED)] = claim;
  }
  return found;
}

function contradiction(a: Claim, b: Claim, chance: Random): Contradiction {
  const [claim, other] = a.id < b.id ? [a, b] : [b, a];
  const kind = CONTRADICTION_KINDS[chance.below(CONTRADICTION_KINDS.length)] as Contradiction["kind"];
  return {
    id: ids.relationId("contradiction", claim.id, other.id),
    claimId: claim.id,
    otherId: other.id,
    reason: "Of one subject, one says one thing and the other another; both cannot hold at the same time.",
    rule: "made up",
    confidence: (50 + 5 * chance.below(10)) / 100,
    claimStart: start(claim),
    claimEnd: end(claim),
    otherStart: start(other),
    otherEnd: end(other),
    kind,
    status: "proposed",
    viaId: null,
  };
}

const start = ({ starts }: Claim): number => starts[0] ?? 0;
const end = ({ ends }: Claim): number => ends[0] ?? 0;
const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}.`;
