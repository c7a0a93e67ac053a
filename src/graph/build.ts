import type {
  Attribution,
  Name,
  NamedEntity,
  Estimate as ReadEstimate,
  Reading,
  Status as ReadStatus,
  Speaker,
  Subject,
} from "../read/reading.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { covers, hull } from "../text/span.ts";
import { toEntity } from "./entities.ts";
import * as ids from "./ids.ts";
import type {
  AnonymousSource,
  ArticleGraph,
  Citation,
  Claim,
  Entity,
  EntityKind,
  Estimate,
  Mention,
  Status,
} from "./model.ts";

/** The graph of one article: the nodes and relationships that its reading makes. The same input always gives the same graph. */
export function toGraph(document: Document, reading: Reading): ArticleGraph {
  const articleId = ids.articleId(document.text);
  // Places, and whatever only a dateline names, are no nodes; nothing else in a reading points at one.
  const names = reading.names.filter(({ kind, form }) => kind !== "Place" && form !== "dateline");
  const named = new Set(names.map(({ entity }) => entity));
  const entities = reading.entities.map((entity, i) => (isNode(entity) && named.has(i) ? toEntity(entity) : null));
  const publisher = document.publisher
    ? toEntity({ kind: "Organization", name: document.publisher, aliases: [], isoCode: null })
    : null;
  const entityOf = (index: number): Entity => entities[index] as Entity;
  const sources = new AnonymousSources(articleId, entityOf);
  const citations = toCitations(articleId, reading.attributions, sources);
  const claims = claimsOf(articleId, document.text, { ...reading, names }, entityOf);
  return {
    article: {
      id: articleId,
      title: document.title,
      publisherId: publisher?.id ?? null,
      publishedOn: document.publishedOn,
      url: document.url,
      text: document.text,
    },
    entities: distinct([...entities, publisher].filter((entity) => entity !== null)),
    anonymousSources: sources.all,
    mentions: mentionsOf(articleId, names, entityOf),
    affiliations: distinctBy(
      reading.roles.map((role) => ({
        personId: entityOf(role.person).id,
        toId: entityOf(role.in).id,
        role: role.role,
      })),
      (row) => `${row.personId} ${row.toId} ${row.role}`,
    ),
    claims,
    estimates: factsOf(claims, reading.estimates, (claim, estimate) => toEstimate(claim, estimate, entityOf)),
    statuses: factsOf(claims, reading.statuses, (claim, status) => toStatus(claim, status, entityOf)),
    citations,
  };
}

const isNode = (entity: NamedEntity): entity is NamedEntity & { readonly kind: EntityKind } => entity.kind !== "Place";

const distinctBy = <T>(list: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [key(item), item])).values(),
];
const distinct = <T extends { readonly id: string }>(list: readonly T[]): T[] => distinctBy(list, ({ id }) => id);

/** Sources without a name, each once an article. */
class AnonymousSources {
  readonly #byId = new Map<string, AnonymousSource>();
  readonly #articleId: string;
  readonly #entityOf: (index: number) => Entity;

  constructor(articleId: string, entityOf: (index: number) => Entity) {
    this.#articleId = articleId;
    this.#entityOf = entityOf;
  }

  get all(): readonly AnonymousSource[] {
    return [...this.#byId.values()];
  }

  /** The id of the node that a speaker is. */
  idOf(speaker: Speaker): string {
    if (speaker.kind === "named") return this.#entityOf(speaker.entity).id;
    const id = ids.anonymousId(this.#articleId, speaker.name.toLowerCase());
    const speaksFor = [...new Set(speaker.speaksFor.map((index) => this.#entityOf(index).id))];
    if (!this.#byId.has(id)) this.#byId.set(id, { id, articleId: this.#articleId, name: speaker.name, speaksFor });
    return id;
  }
}

const UNNAMED: Speaker = { kind: "anonymous", name: "unnamed source", speaksFor: [] };

/**
 * One citation a source of an attribution. What is said inside what another says is cited by way of that other, to any
 * depth: "The paper reported that officials said …" makes the paper a first hop of what the officials said.
 */
function toCitations(articleId: string, attributions: readonly Attribution[], sources: AnonymousSources): Citation[] {
  const outerOf = attributions.map((inner) => enclosing(attributions, inner));
  const citations: Citation[] = [];
  const depthOf = (i: number): number => {
    const outer = outerOf[i] ?? null;
    return outer === null ? 0 : depthOf(outer) + chainLength(attributions, outer);
  };

  const cite = (i: number, content: readonly Span[], depth: number, inner: string | null): string | null => {
    const { speakers, cue, source, mode, via, hop, statedOn } = attributions[i] as Attribution;
    const claimId = content.length > 0 ? ids.claimId(articleId, content) : null;
    const viaId = via === null ? inner : cite(via, content, depth, inner);
    const at = (content[0] ?? cue[0] ?? source[0])?.start ?? 0;
    const made = (speakers.length > 0 ? speakers : [UNNAMED]).map((speaker): Citation => {
      const sourceId = sources.idOf(speaker);
      return {
        id: ids.citationId(articleId, at, claimId ?? "", sourceId, JSON.stringify([source, cue])),
        articleId,
        claimId,
        sourceId,
        viaId,
        hop: hop + depth,
        mode,
        cueStarts: cue.map(({ start }) => start),
        cueEnds: cue.map(({ end }) => end),
        sourceStarts: source.map(({ start }) => start),
        sourceEnds: source.map(({ end }) => end),
        statedOn,
      };
    });
    citations.push(...made);
    const outer = hop === 1 ? (outerOf[i] ?? null) : null;
    const first = made[0]?.id ?? null;
    if (outer !== null) cite(outer, content, depth - chainLength(attributions, outer), first);
    return first;
  };

  for (const [i, attribution] of attributions.entries())
    if (attribution.hop === 1) cite(i, attribution.content, depthOf(i), null);
  return distinct(citations).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const chainLength = (attributions: readonly Attribution[], i: number): number => {
  const via = attributions[i]?.via ?? null;
  return via === null ? 1 : 1 + chainLength(attributions, via);
};

/** The shortest other attribution whose content has this one's words and cue inside. */
function enclosing(attributions: readonly Attribution[], inner: Attribution): number | null {
  const words = [...inner.content, ...inner.cue];
  if (inner.hop !== 1 || inner.content.length === 0 || inner.cue.length === 0) return null;
  const around = attributions
    .map((outer, i) => ({ outer, i }))
    .filter(
      ({ outer }) =>
        outer !== inner && outer.hop === 1 && words.every((word) => outer.content.some((part) => covers(part, word))),
    )
    .sort((a, b) => width(a.outer.content) - width(b.outer.content));
  return around[0]?.i ?? null;
}

const width = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function claimsOf(articleId: string, text: string, reading: Reading, entityOf: (index: number) => Entity): Claim[] {
  const contents = [...reading.attributions.map(({ content }) => content), ...reading.assertions.map((span) => [span])];
  const claims = contents.flatMap((spans): Claim[] => {
    if (spans.length === 0) return [];
    const whole = hull(spans);
    const inside = (span: Span) => spans.some((part) => covers(part, span));
    const about = reading.names.filter(({ span }) => inside(span)).map(({ entity }) => entityOf(entity).id);
    return [
      {
        id: ids.claimId(articleId, spans),
        articleId,
        text: text.slice(whole.start, whole.end),
        starts: spans.map(({ start }) => start) as [number, ...number[]],
        ends: spans.map(({ end }) => end) as [number, ...number[]],
        hedges: [
          ...new Set(reading.hedges.filter(inside).map(({ start, end }) => text.slice(start, end).toLowerCase())),
        ],
        about: [...new Set(about)],
      },
    ];
  });
  return distinct(claims).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mentionsOf(articleId: string, names: readonly Name[], entityOf: (index: number) => Entity): Mention[] {
  const byEntity = new Map<string, Span[]>();
  for (const { entity, span } of names) {
    const { id } = entityOf(entity);
    byEntity.set(id, [...(byEntity.get(id) ?? []), span]);
  }
  return [...byEntity].map(([entityId, spans]) => ({
    articleId,
    entityId,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
  }));
}

/** Each fact goes to the narrowest claim that has all of its words; a fact in no claim is nobody's. */
function factsOf<F extends { readonly span: Span }, Row extends { readonly id: string }>(
  claims: readonly Claim[],
  facts: readonly F[],
  toRow: (claim: Claim, fact: F) => Row,
): Row[] {
  const spansOf = (claim: Claim): Span[] => claim.starts.map((start, i) => ({ start, end: claim.ends[i] as number }));
  const rows = facts.flatMap((fact) => {
    const around = claims.filter((claim) => spansOf(claim).some((span) => covers(span, fact.span)));
    const [narrowest] = around.sort((a, b) => width(spansOf(a)) - width(spansOf(b)));
    return narrowest ? [toRow(narrowest, fact)] : [];
  });
  return distinct(rows);
}

const subjectKey = ({ entity, noun }: Subject, entityOf: (index: number) => Entity): string =>
  entity === null ? noun : entityOf(entity).id;

function toEstimate(claim: Claim, estimate: ReadEstimate, entityOf: (index: number) => Entity): Estimate {
  const { span, measure, low, high, bound, unit, per, asOf } = estimate;
  const subject = subjectKey(estimate.subject, entityOf);
  return {
    id: ids.factId("estimate", claim.id, span),
    claimId: claim.id,
    articleId: claim.articleId,
    ...span,
    measure,
    low,
    high,
    bound,
    unit,
    per,
    subject,
    asOf,
    key: [measure, subject, unit, per ?? ""].join("|"),
  };
}

function toStatus(claim: Claim, status: ReadStatus, entityOf: (index: number) => Entity): Status {
  const { span, predicate, holds, asOf } = status;
  const subject = subjectKey(status.subject, entityOf);
  return {
    id: ids.factId("status", claim.id, span),
    claimId: claim.id,
    articleId: claim.articleId,
    ...span,
    predicate,
    holds,
    subject,
    asOf,
    key: `${predicate}|${subject}`,
  };
}
