import { circleId, relationId, rewriteId } from "../../src/graph/ids.ts";
import { mergeEntity } from "../../src/graph/merge.ts";
import type {
  Article,
  ArticleGraph,
  ArticleHead,
  Circle,
  Citation,
  Claim,
  Comparison,
  Contradiction,
  Corroboration,
  Entity,
  Estimate,
  Rewrite,
  Status,
  StoryKeys,
  Supersession,
  Suspicion,
} from "../../src/graph/model.ts";
import { nameKey } from "../../src/graph/names.ts";
import { READ } from "../../src/graph/settle.ts";

/** An article as it is read by its id: without its text. */
export const headOf = ({ text: _, ...head }: Article): ArticleHead => head;

/** A comparison that finds this much and no more. */
export const found = (some: Partial<Comparison>): Comparison => ({
  contradictions: [],
  corroborations: [],
  suspicions: [],
  supersessions: [],
  rewrites: [],
  circles: [],
  sameAs: [],
  ...some,
});

/** A comparison that finds nothing. */
export const nothing = (): Comparison => found({});

/** Keys by which articles of these stories find each other, as many a story as make neighbours. */
export function story(...names: readonly string[]): StoryKeys {
  const keys = names.flatMap((name) => [`${name} one`, `${name} two`]);
  return { ease: 1, kept: keys, sought: keys.map((key) => ({ key, weight: 50 })) };
}

/** The keys of an article that has no neighbour. */
export const alone = story();

export function entity(name: string, rest: Partial<Entity> = {}): Entity {
  const kind = rest.kind ?? "Organization";
  const key = nameKey(name) || name;
  return {
    id: `${kind.toLowerCase()}:${key.replaceAll(" ", "-")}`,
    kind,
    name,
    aliases: [name],
    keys: [key],
    shortKeys: [],
    short: false,
    isoCode: null,
    ...rest,
  };
}

/** A body and its initials alone, a person and his surname alone. */
export const isw = entity("Institute for the Study of War", { shortKeys: ["isw"] });
export const acronym: Entity = { ...entity("ISW", { short: true }), id: isw.id };
export const zelensky = entity("Volodymyr Zelensky", { kind: "Person", shortKeys: ["zelensky"] });
export const surname = entity("Zelensky", { kind: "Person", short: true });

/** What a claim of a test article says, and who says it: one citation a source, each pointing on to the next. */
export interface ClaimSpec {
  readonly text?: string;
  readonly about?: readonly Entity[];
  readonly sources?: readonly Entity[];
  readonly measure?: string;
  readonly predicate?: string;
}

export interface ArticleSpec {
  readonly title?: string | null;
  readonly publishedOn?: string | null;
  readonly publisher?: Entity | null;
  readonly claims?: readonly ClaimSpec[];
  readonly rest?: Partial<ArticleGraph>;
}

/** The graph of a small article: its claims in text order, ids as graph/ids.ts makes them. */
export function articleGraph(name: string, spec: ArticleSpec = {}): ArticleGraph {
  const id = `article:${name}`;
  const publisher = spec.publisher ?? null;
  const entities = new Map<string, Entity>();
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  const estimates: Estimate[] = [];
  const statuses: Status[] = [];
  const know = (found: Entity) => {
    const known = entities.get(found.id);
    entities.set(found.id, known ? mergeEntity(known, found) : found);
  };
  if (publisher) know(publisher);
  for (const [at, claim] of (spec.claims ?? []).entries()) {
    const position = String(at).padStart(4, "0");
    const claimId = `claim:${name}:${position}`;
    const sources = claim.sources ?? [];
    for (const known of [...(claim.about ?? []), ...sources]) know(known);
    claims.push({
      id: claimId,
      articleId: id,
      text: claim.text ?? `claim ${at} of ${name}`,
      starts: [at * 10],
      ends: [at * 10 + 5],
      hedges: [],
      denied: false,
      about: (claim.about ?? []).map((about) => about.id),
      terms: ["claim", name],
    });
    for (const [hop, source] of sources.entries()) {
      const citationId = (n: number) => `citation:${name}:${position}:${n}`;
      citations.push({
        id: citationId(hop),
        articleId: id,
        claimId,
        sourceId: source.id,
        speaksFor: [],
        viaId: hop + 1 < sources.length ? citationId(hop + 1) : null,
        hop: hop + 1,
        mode: "indirect",
        cueStarts: [at * 10 + 6],
        cueEnds: [at * 10 + 8],
        sourceStarts: [],
        sourceEnds: [],
        body: null,
        statedOn: null,
      });
    }
    const setting = { terms: ["fight", "front"], scope: ["town"], planned: false };
    const anchored = { claimId, articleId: id, start: at * 10, end: at * 10 + 5, asOf: null };
    if (claim.measure !== undefined) {
      estimates.push({
        ...anchored,
        id: `estimate:${name}:${position}`,
        measure: claim.measure,
        matter: null,
        happenedOn: null,
        subject: "/troops",
        low: 4000,
        high: null,
        bound: "about",
        unit: "people",
        per: null,
        more: false,
        ...setting,
      });
    }
    if (claim.predicate !== undefined) {
      statuses.push({
        ...anchored,
        id: `status:${name}:${position}`,
        predicate: claim.predicate,
        holds: at % 2 === 0,
        subject: "country:UA/troops",
        object: null,
        oblique: "/front",
        ...setting,
        breadth: null,
        fromMinute: null,
        toMinute: null,
      });
    }
  }
  return {
    article: {
      id,
      title: spec.title === undefined ? `Title of ${name}` : spec.title,
      publisherId: publisher?.id ?? null,
      publishedOn: spec.publishedOn ?? null,
      url: null,
      text: `The text of ${name}. `.repeat(5),
    },
    entities: [...entities.values()],
    anonymousSources: [],
    mentions: [...entities.keys()].map((entityId, at) => ({ articleId: id, entityId, starts: [at], ends: [at + 1] })),
    affiliations: [],
    claims,
    estimates,
    statuses,
    citations,
    ...spec.rest,
  };
}

/** A contradiction between two claims, in the order ids stand in. */
export function contradiction(a: string, b: string, rest: Partial<Contradiction> = {}): Contradiction {
  return { ...relation("contradiction", a, b), kind: "numeric", status: "proposed", viaId: null, ...rest };
}

/** A suspicion of two claims that were read together, in the order ids stand in. */
export function suspicion(a: string, b: string, rest: Partial<Suspicion> = {}): Suspicion {
  const { confidence: _, ...row } = relation("contradiction", a, b);
  return { ...row, rule: READ, kind: "status", odds: 2, ...rest };
}

/** A corroboration between two claims, in the order ids stand in. */
export const corroboration = (a: string, b: string, rest: Partial<Corroboration> = {}): Corroboration => ({
  ...relation("corroboration", a, b),
  ...rest,
});

/** `claimId` in place of `otherId`. */
export const supersession = (claimId: string, otherId: string, rest: Partial<Supersession> = {}): Supersession => ({
  ...relation("supersession", claimId, otherId),
  claimId,
  otherId,
  ...rest,
});

function relation(kind: Parameters<typeof relationId>[0], a: string, b: string): Corroboration {
  const [claimId, otherId] = a < b ? [a, b] : [b, a];
  return {
    id: relationId(kind, a, b),
    claimId,
    otherId,
    reason: "4,000 is not 300",
    rule: "numeric-apart",
    confidence: 0.75,
    claimStart: 0,
    claimEnd: 5,
    otherStart: 0,
    otherEnd: 5,
  };
}

/** An article that retells another, by its first claim. */
export const rewrite = (articleId: string, ofId: string, rest: Partial<Rewrite> = {}): Rewrite => ({
  id: rewriteId(articleId, ofId),
  articleId,
  ofId,
  share: 0.5,
  reason: "half of it is the other's",
  rule: "retold",
  starts: [0],
  ends: [5],
  ofStarts: [10],
  ofEnds: [15],
  ...rest,
});

export const circle = (claimIds: readonly string[], citationIds: readonly string[] = []): Circle => ({
  id: circleId(claimIds),
  claimIds: [...claimIds],
  citationIds: [...citationIds],
  reason: "each cites the other",
  rule: "round",
});
