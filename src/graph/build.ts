import type {
  Name,
  NamedEntity,
  Estimate as ReadEstimate,
  Reading,
  Status as ReadStatus,
  Subject,
} from "../read/reading.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { covering, hull, width } from "../text/span.ts";
import { AnonymousSources, toCitations } from "./citations.ts";
import { distinct, distinctBy } from "./distinct.ts";
import { toEntity } from "./entities.ts";
import * as ids from "./ids.ts";
import { mergeEntity } from "./merge.ts";
import type { ArticleGraph, Claim, Entity, EntityKind, Estimate, Mention, Status } from "./model.ts";

const publisherOf = ({ publisher }: Document): Entity | null =>
  publisher ? toEntity({ kind: "Organization", name: publisher, aliases: [], isoCode: null }) : null;

/** The id that a document's article has or would have. */
export const articleIdOf = (document: Document): string =>
  ids.articleId(document.text, publisherOf(document)?.id ?? null);

/** The graph of one article: the nodes and relationships that its reading makes. The same input always gives the same graph. */
export function toGraph(document: Document, reading: Reading): ArticleGraph {
  // Places, and whatever only a dateline names, are no nodes; nothing else in a reading points at one.
  const names = reading.names.filter(({ kind, form }) => kind !== "Place" && form !== "dateline");
  const named = new Set(names.map(({ entity }) => entity));
  const entities = reading.entities.map((entity, i) => (isNode(entity) && named.has(i) ? toEntity(entity) : null));
  const publisher = publisherOf(document);
  const articleId = articleIdOf(document);
  const entityOf = (index: number): Entity => entities[index] as Entity;
  const sources = new AnonymousSources({ id: articleId, publisherId: publisher?.id ?? null }, entityOf, reading.roles);
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
    entities: united([...entities, publisher].filter((entity) => entity !== null)),
    anonymousSources: sources.all,
    mentions: mentionsOf(articleId, names, entityOf),
    affiliations: distinctBy(
      reading.roles.map((role) => ({
        articleId,
        personId: entityOf(role.person).id,
        toId: entityOf(role.in).id,
        role: role.role,
      })),
      (row) => `${row.personId} ${row.toId} ${row.role}`,
    ),
    claims,
    estimates: factsOf(claims, [...reading.estimates, ...reading.given], (claim, estimate) =>
      toEstimate(claim, estimate, entityOf),
    ),
    statuses: factsOf(claims, reading.statuses, (claim, status) => toStatus(claim, status, entityOf)),
    citations,
  };
}

/** Each entity once: two names of an article may turn out to be one entity's, and its publisher may be named in it. */
function united(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) byId.set(entity.id, mergeEntity(byId.get(entity.id) ?? entity, entity));
  return [...byId.values()];
}

const isNode = (entity: NamedEntity): entity is NamedEntity & { readonly kind: EntityKind } => entity.kind !== "Place";

function claimsOf(articleId: string, text: string, reading: Reading, entityOf: (index: number) => Entity): Claim[] {
  const told = [
    ...reading.attributions,
    ...reading.assertions.map((span) => ({ content: [span], denied: false })),
  ].filter(({ content }) => content.length > 0);
  const contents = told.map(({ content }) => content);
  const named = itemsIn(contents, reading.names, ({ span }) => span);
  const worded = itemsIn(contents, reading.words, ({ span }) => span);
  const hedged = itemsIn(contents, reading.hedges, (span) => span);
  const claims = told.map(({ content: spans, denied }, i): Claim => {
    const whole = hull(spans);
    return {
      id: ids.claimId(articleId, spans),
      articleId,
      text: text.slice(whole.start, whole.end),
      starts: spans.map(({ start }) => start) as [number, ...number[]],
      ends: spans.map(({ end }) => end) as [number, ...number[]],
      hedges: [...new Set(hedged[i]?.map(({ start, end }) => text.slice(start, end).toLowerCase()))],
      denied,
      about: [...new Set(named[i]?.map(({ entity }) => entityOf(entity).id))],
      terms: [...new Set(worded[i]?.map(({ lemma }) => lemma))],
    };
  });
  return distinct(claims).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of each list of spans, the items that lie in one of its spans. */
function itemsIn<T>(
  lists: readonly (readonly Span[])[],
  items: readonly T[],
  spanOf: (item: T) => Span,
): readonly T[][] {
  const found: T[][] = lists.map(() => []);
  const spanned = lists.flatMap((spans, item) => spans.map((span) => ({ span, item })));
  for (const [i, around] of covering(spanned, items.map(spanOf)).entries()) {
    for (const list of around) found[list]?.push(items[i] as T);
  }
  return found;
}

function mentionsOf(articleId: string, names: readonly Name[], entityOf: (index: number) => Entity): Mention[] {
  const byEntity = new Map<string, Span[]>();
  for (const { entity, span } of names) {
    const { id } = entityOf(entity);
    const spans = byEntity.get(id) ?? [];
    spans.push(span);
    byEntity.set(id, spans);
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
  const spanned = claims.flatMap((item) => spansOf(item).map((span) => ({ span, item })));
  const around = covering(
    spanned,
    facts.map(({ span }) => span),
  );
  const rows = facts.flatMap((fact, i) => {
    const [narrowest] = [...(around[i] ?? [])].sort((a, b) => width(spansOf(a)) - width(spansOf(b)));
    return narrowest ? [toRow(narrowest, fact)] : [];
  });
  return distinct(rows);
}

const partyOf = ({ entity, noun }: Subject, entityOf: (index: number) => Entity): string =>
  `${entity === null ? "" : entityOf(entity).id}/${noun}`;

function toEstimate(claim: Claim, estimate: ReadEstimate, entityOf: (index: number) => Entity): Estimate {
  const { span, measure, matter, low, high, bound, unit, per, more, subject, terms, scope, planned, asOf, happenedOn } =
    estimate;
  return {
    id: ids.factId("estimate", claim.id, span),
    claimId: claim.id,
    articleId: claim.articleId,
    ...span,
    measure,
    matter,
    low,
    high,
    bound,
    unit,
    per,
    more,
    subject: partyOf(subject, entityOf),
    terms: [...terms],
    scope: [...scope],
    planned,
    asOf,
    happenedOn,
  };
}

function toStatus(claim: Claim, status: ReadStatus, entityOf: (index: number) => Entity): Status {
  const { span, predicate, holds, subject, object, oblique, terms, scope, breadth, planned, asOf, hours } = status;
  const party = (of: Subject | null) => of && partyOf(of, entityOf);
  return {
    id: ids.factId("status", claim.id, span),
    claimId: claim.id,
    articleId: claim.articleId,
    ...span,
    predicate,
    holds,
    subject: party(subject),
    object: party(object),
    oblique: party(oblique),
    terms: [...terms],
    scope: [...scope],
    breadth,
    planned,
    asOf,
    fromMinute: hours?.[0] ?? null,
    toMinute: hours?.[1] ?? null,
  };
}
