import type { Article, Citation, Claim, Contradiction, Entity, Estimate } from "../../../src/graph/model.ts";
import type {
  ArticleFilter,
  CitationFilter,
  ClaimFilter,
  ContradictionFilter,
  EntityFilter,
  EstimateFilter,
} from "../../../src/store/filters.ts";
import type { World } from "./world.ts";

/** What filters mean, said once more in plain code over plain lists: what the engines are held against. */

interface Logic<Of> {
  readonly and?: readonly Of[] | null;
  readonly or?: readonly Of[] | null;
  readonly not?: Of | null;
}

/** Whether a row passes each condition, by name. */
export type Conditions<Of, Row> = {
  readonly [Name in Exclude<keyof Of, keyof Logic<Of>>]-?: (row: Row, value: NonNullable<Of[Name]>) => boolean;
};

export function passes<Of extends Logic<Of>, Row>(filter: Of, row: Row, conditions: Conditions<Of, Row>): boolean {
  const { and, or, not, ...own } = filter;
  const holds = conditions as Record<string, (row: Row, value: unknown) => boolean>;
  return (
    Object.entries(own).every(([name, value]) => value == null || holds[name]?.(row, value) === true) &&
    (and ?? []).every((inner) => passes(inner, row, conditions)) &&
    (or == null || or.some((inner) => passes(inner, row, conditions))) &&
    (not == null || !passes(not, row, conditions))
  );
}

const from = (date: string | null | undefined, first: string) => date != null && date >= first;
const to = (date: string | null | undefined, last: string) => date != null && date.slice(0, last.length) <= last;
const has = (text: string | null | undefined, words: string) =>
  text?.toLowerCase().includes(words.toLowerCase()) === true;
const meet = <T>(some: readonly T[], others: readonly T[]) => some.some((one) => others.includes(one));

export function articleConditions(world: World): Conditions<ArticleFilter, Article> {
  return {
    publisherIds: ({ publisherId }, ids) => publisherId !== null && ids.includes(publisherId),
    publishedFrom: ({ publishedOn }, date) => from(publishedOn, date),
    publishedTo: ({ publishedOn }, date) => to(publishedOn, date),
    titleContains: ({ title }, words) => has(title, words),
    citedIds: ({ id }, ids) => world.citations.some((row) => row.articleId === id && ids.includes(row.sourceId)),
    mentionedIds: ({ id }, ids) =>
      world.graphs.some(({ mentions }) => mentions.some((row) => row.articleId === id && ids.includes(row.entityId))),
    rewrites: ({ id }, yes) => world.rewrites.some(({ articleId }) => articleId === id) === yes,
  };
}

const articleIn = (world: World, id: string) => world.articles.find((article) => article.id === id);

export function claimConditions(world: World): Conditions<ClaimFilter, Claim> {
  const citations = ({ id }: Claim) => world.citations.filter(({ claimId }) => claimId === id);
  const among = (rows: readonly { claimId: string; otherId: string }[], { id }: Claim) =>
    rows.some(({ claimId, otherId }) => claimId === id || otherId === id);
  return {
    articleIds: ({ articleId }, ids) => ids.includes(articleId),
    sourceIds: (claim, ids) => citations(claim).some(({ sourceId }) => ids.includes(sourceId)),
    speakerIds: (claim, ids) => citations(claim).some(({ sourceId, hop }) => hop === 1 && ids.includes(sourceId)),
    aboutIds: ({ about }, ids) => meet(about, ids),
    publisherIds: ({ articleId }, ids) => ids.includes(articleIn(world, articleId)?.publisherId ?? "nobody"),
    publishedFrom: ({ articleId }, date) => from(articleIn(world, articleId)?.publishedOn, date),
    publishedTo: ({ articleId }, date) => to(articleIn(world, articleId)?.publishedOn, date),
    contains: ({ text }, words) => has(text, words),
    modes: (claim, modes) => citations(claim).some(({ mode }) => modes.includes(mode)),
    attributed: (claim, yes) => citations(claim).length > 0 === yes,
    hedged: ({ hedges }, yes) => hedges.length > 0 === yes,
    counted: ({ id }, yes) => world.estimates.some(({ claimId }) => claimId === id) === yes,
    contradicted: (claim, yes) =>
      among(
        world.contradictions.filter(({ status }) => status !== "rejected"),
        claim,
      ) === yes,
    corroborated: (claim, yes) => among(world.corroborations, claim) === yes,
  };
}

export function entityConditions(world: World): Conditions<EntityFilter, Entity> {
  const same = ({ id }: Entity) => [id, ...world.sameAs.flatMap(({ fromId, toId }) => (toId === id ? [fromId] : []))];
  const aliases = (entity: Entity) =>
    world.entities.filter(({ id }) => same(entity).includes(id)).flatMap((one) => one.aliases);
  return {
    kinds: ({ kind }, kinds) => kinds.includes(kind),
    startsWith: (entity, words) => aliases(entity).some((alias) => alias.toLowerCase().startsWith(words.toLowerCase())),
    contains: (entity, words) => aliases(entity).some((alias) => has(alias, words)),
    cited: (entity, yes) => world.citations.some(({ sourceId }) => same(entity).includes(sourceId)) === yes,
    publishes: (entity, yes) =>
      world.articles.some(({ publisherId }) => same(entity).includes(publisherId ?? "nobody")) === yes,
  };
}

export function citationConditions(world: World): Conditions<CitationFilter, Citation> {
  const claim = ({ claimId }: Citation) => world.claims.find(({ id }) => id === claimId);
  return {
    sourceIds: ({ sourceId }, ids) => ids.includes(sourceId),
    articleIds: ({ articleId }, ids) => ids.includes(articleId),
    publisherIds: ({ articleId }, ids) => ids.includes(articleIn(world, articleId)?.publisherId ?? "nobody"),
    speaksForIds: ({ speaksFor }, ids) => meet(speaksFor, ids),
    aboutIds: (citation, ids) => meet(claim(citation)?.about ?? [], ids),
    contains: (citation, words) => has(claim(citation)?.text, words),
    modes: ({ mode }, modes) => modes.includes(mode),
    hops: ({ hop }, hops) => hops.includes(hop),
    cued: ({ cueStarts }, yes) => cueStarts.length > 0 === yes,
    publishedFrom: ({ articleId }, date) => from(articleIn(world, articleId)?.publishedOn, date),
    publishedTo: ({ articleId }, date) => to(articleIn(world, articleId)?.publishedOn, date),
    statedFrom: ({ statedOn }, date) => from(statedOn, date),
    statedTo: ({ statedOn }, date) => to(statedOn, date),
  };
}

/** When both claims of a contradiction were out. */
export function laterDate(world: World, { claimId, otherId }: Contradiction): string | null {
  const dates = world.claims
    .filter(({ id }) => id === claimId || id === otherId)
    .flatMap(({ articleId }) => articleIn(world, articleId)?.publishedOn ?? []);
  return dates.sort().at(-1) ?? null;
}

export function contradictionConditions(world: World): Conditions<ContradictionFilter, Contradiction> {
  const claim = claimConditions(world);
  const either =
    <T>(holds: (claim: Claim, value: T) => boolean) =>
    ({ claimId, otherId }: Contradiction, value: T) =>
      world.claims.some((row) => (row.id === claimId || row.id === otherId) && holds(row, value));
  return {
    kinds: ({ kind }, kinds) => kinds.includes(kind),
    statuses: ({ status }, statuses) => statuses.includes(status),
    articleIds: either(claim.articleIds),
    sourceIds: either(claim.sourceIds),
    aboutIds: either(claim.aboutIds),
    minConfidence: ({ confidence }, least) => confidence >= least,
    maxConfidence: ({ confidence }, most) => confidence <= most,
    publishedFrom: (row, date) => from(laterDate(world, row), date),
    publishedTo: (row, date) => to(laterDate(world, row), date),
  };
}

/** The day that an estimate is of, or else its article's. */
export const dateOf = (world: World, { asOf, articleId, happenedOn }: Estimate): string | null =>
  asOf ?? articleIn(world, articleId)?.publishedOn ?? happenedOn;

export function estimateConditions(world: World): Conditions<EstimateFilter, Estimate> {
  const isMeant = (subject: string, of: string) =>
    subject === of || subject.startsWith(`${of}/`) || (of.startsWith("/") && subject.endsWith(of));
  return {
    measures: ({ measure }, measures) => measures.includes(measure),
    subjects: ({ subject }, subjects) => subjects.some((of) => isMeant(subject, of)),
    articleIds: ({ articleId }, ids) => ids.includes(articleId),
    sourceIds: ({ claimId }, ids) =>
      world.citations.some((row) => row.claimId === claimId && ids.includes(row.sourceId)),
    value: ({ low, high }, end) => low === end || high === end,
    minimum: ({ low, high }, least) => (high ?? low ?? Number.NaN) >= least,
    maximum: ({ low, high }, most) => (low ?? high ?? Number.NaN) <= most,
    units: ({ unit }, units) => units.includes(unit),
    bounds: ({ bound }, bounds) => bounds.includes(bound),
    per: (row, per) => row.per === per,
    rate: ({ per }, yes) => (per !== null) === yes,
    more: ({ more }, yes) => more === yes,
    planned: ({ planned }, yes) => planned === yes,
    asOfFrom: ({ asOf }, date) => from(asOf, date),
    asOfTo: ({ asOf }, date) => to(asOf, date),
    dateFrom: (row, date) => from(dateOf(world, row), date),
    dateTo: (row, date) => to(dateOf(world, row), date),
  };
}
