import { mergeEntity } from "../../src/graph/merge.ts";
import type {
  ArticleGraph,
  Citation,
  Claim,
  Comparison,
  Contradiction,
  Entity,
  Estimate,
  Status,
} from "../../src/graph/model.ts";
import { nameKey } from "../../src/graph/names.ts";

/** A comparison that finds nothing. */
export const nothing = (): Comparison => ({ contradictions: [], sameAs: [] });

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

/** What a claim of a test article says, and who says it: one citation a source, each pointing on to the next. */
export interface ClaimSpec {
  readonly text?: string;
  readonly about?: readonly Entity[];
  readonly sources?: readonly Entity[];
  readonly estimateKey?: string;
  readonly statusKey?: string;
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
      about: (claim.about ?? []).map((about) => about.id),
    });
    for (const [hop, source] of sources.entries()) {
      const citationId = (n: number) => `citation:${name}:${position}:${n}`;
      citations.push({
        id: citationId(hop),
        articleId: id,
        claimId,
        sourceId: source.id,
        viaId: hop + 1 < sources.length ? citationId(hop + 1) : null,
        hop: hop + 1,
        mode: "indirect",
        cueStarts: [at * 10 + 6],
        cueEnds: [at * 10 + 8],
        sourceStarts: [],
        sourceEnds: [],
        statedOn: null,
      });
    }
    const anchored = { claimId, articleId: id, start: at * 10, end: at * 10 + 5, subject: "troops", asOf: null };
    if (claim.estimateKey !== undefined) {
      estimates.push({
        ...anchored,
        id: `estimate:${name}:${position}`,
        measure: "killed",
        low: 4000,
        high: null,
        bound: "about",
        unit: "people",
        per: null,
        key: claim.estimateKey,
      });
    }
    if (claim.statusKey !== undefined) {
      const key = claim.statusKey;
      statuses.push({ ...anchored, id: `status:${name}:${position}`, predicate: "fighting", holds: at % 2 === 0, key });
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
  const [claimId, otherId] = a < b ? [a, b] : [b, a];
  return {
    id: `contradiction:${claimId} ${otherId}`,
    claimId,
    otherId,
    kind: "numeric",
    reason: "4,000 is not 300",
    rule: "numeric-apart",
    confidence: 0.75,
    status: "proposed",
    claimStart: 0,
    claimEnd: 5,
    otherStart: 0,
    otherEnd: 5,
    ...rest,
  };
}
