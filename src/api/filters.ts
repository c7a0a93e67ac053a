import { InputError } from "../errors.ts";
import type {
  ArticleFilter,
  CitationFilter,
  ClaimFilter,
  ContradictionFilter,
  EntityFilter,
  EstimateFilter,
} from "../store/filters.ts";
import type { Context } from "./context.ts";
import { treeOf } from "./filter-tree.ts";
import type * as asked from "./generated.ts";
import { entityNamed, sourceNamed } from "./names.ts";

/** The store's filters for a client's: names looked up, dates and confidences checked. */

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

type Asked<Filter> = Filter | null | undefined;

export const articleFilterOf = (context: Context, filter: Asked<asked.ArticleFilter>): Promise<ArticleFilter> =>
  treeOf(filter, async ({ publisher, titleContains, cites, mentions, rewrites, ...dates }) => ({
    publisherIds: await entityIds(context, publisher),
    ...published(dates),
    titleContains: titleContains ?? null,
    citedIds: await sourceIds(context, cites),
    mentionedIds: await entityIds(context, mentions),
    rewrites: rewrites ?? null,
  }));

export const entityFilterOf = (filter: Asked<asked.EntityFilter>): Promise<EntityFilter> =>
  treeOf(filter, ({ kinds, startsWith, contains, cited, publishes }) => ({
    kinds: kinds ?? null,
    startsWith: startsWith ?? null,
    contains: contains ?? null,
    cited: cited ?? null,
    publishes: publishes ?? null,
  }));

export const claimFilterOf = (context: Context, filter: Asked<asked.ClaimFilter>): Promise<ClaimFilter> =>
  treeOf(filter, async ({ article, source, speaker, about, publisher, hasEstimate, ...rest }) => ({
    articleIds: article == null ? null : [article],
    sourceIds: await sourceIds(context, source),
    speakerIds: await sourceIds(context, speaker),
    aboutIds: await entityIds(context, about),
    publisherIds: await entityIds(context, publisher),
    ...published(rest),
    contains: rest.contains ?? null,
    modes: rest.modes ?? null,
    attributed: rest.attributed ?? null,
    hedged: rest.hedged ?? null,
    counted: hasEstimate ?? null,
    contradicted: rest.contradicted ?? null,
    corroborated: rest.corroborated ?? null,
  }));

export const citationFilterOf = (context: Context, filter: Asked<asked.CitationFilter>): Promise<CitationFilter> =>
  treeOf(filter, async ({ source, article, publisher, speaksFor, about, hasCue, ...rest }) => ({
    sourceIds: await sourceIds(context, source),
    articleIds: article == null ? null : [article],
    publisherIds: await entityIds(context, publisher),
    speaksForIds: await entityIds(context, speaksFor),
    aboutIds: await entityIds(context, about),
    ...published(rest),
    statedFrom: date("statedFrom", rest.statedFrom),
    statedTo: date("statedTo", rest.statedTo),
    contains: rest.contains ?? null,
    modes: rest.modes ?? null,
    hops: rest.hops ?? null,
    cued: hasCue ?? null,
  }));

export const contradictionFilterOf = (
  context: Context,
  filter: Asked<asked.ContradictionFilter>,
): Promise<ContradictionFilter> =>
  treeOf(filter, async ({ kinds, statuses, article, source, about, minConfidence, maxConfidence, ...dates }) => ({
    kinds: kinds ?? null,
    statuses: statuses ?? null,
    articleIds: article == null ? null : [article],
    sourceIds: await sourceIds(context, source),
    aboutIds: await entityIds(context, about),
    minConfidence: share("minConfidence", minConfidence),
    maxConfidence: share("maxConfidence", maxConfidence),
    ...published(dates),
  }));

/** The subject is read as an entity, a noun, or both. */
export const estimateFilterOf = (context: Context, filter: Asked<asked.EstimateFilter>): Promise<EstimateFilter> =>
  treeOf(filter, async ({ measures, subject, article, source, units, bounds, per, ...rest }) => ({
    measures: measures?.map(folded) ?? null,
    subjects: subject == null ? null : await partiesMeant(context, subject),
    articleIds: article == null ? null : [article],
    sourceIds: await sourceIds(context, source),
    value: rest.value ?? null,
    minimum: rest.minimum ?? null,
    maximum: rest.maximum ?? null,
    units: units?.map(folded) ?? null,
    bounds: bounds ?? null,
    per: per == null ? null : folded(per),
    rate: rest.rate ?? null,
    more: rest.more ?? null,
    planned: rest.planned ?? null,
    asOfFrom: date("asOfFrom", rest.asOfFrom),
    asOfTo: date("asOfTo", rest.asOfTo),
    dateFrom: date("dateFrom", rest.dateFrom),
    dateTo: date("dateTo", rest.dateTo),
  }));

/** "North Korea", "bridge", "North Korea forces". A word that is no name and that no estimate has is refused as an unknown name. */
async function partiesMeant(context: Context, text: string): Promise<readonly string[]> {
  const named = await idsKnown(context, text);
  if (named !== null) return named;
  const [, owner = "", noun = ""] = /^(.+) (\S+)$/.exec(text.trim()) ?? [];
  const owners = owner === "" ? null : await idsKnown(context, owner);
  if (owners !== null) return owners.map((id) => `${id}/${folded(noun)}`);
  const subjects = [`/${folded(text)}`];
  const one = { limit: 1, after: null, before: null, fromEnd: false, counted: false };
  return (await context.store.estimates({ subjects }, one)).items.length > 0 ? subjects : idsOf(context, text);
}

async function idsKnown(context: Context, name: string): Promise<readonly string[] | null> {
  try {
    return await idsOf(context, name);
  } catch (error) {
    if (error instanceof InputError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

const idsOf = async (context: Context, name: string): Promise<readonly string[]> =>
  context.loaders.sameAs.load((await entityNamed(context, name)).id);

const entityIds = async (context: Context, name: Asked<string>) => (name == null ? null : idsOf(context, name));

const sourceIds = async (context: Context, name: Asked<string>) => (name == null ? null : sourceNamed(context, name));

const folded = (word: string): string => word.trim().toLowerCase();

const published = ({ publishedFrom, publishedTo }: { publishedFrom?: Asked<string>; publishedTo?: Asked<string> }) => ({
  publishedFrom: date("publishedFrom", publishedFrom),
  publishedTo: date("publishedTo", publishedTo),
});

function date(name: string, text: Asked<string>): string | null {
  if (text == null) return null;
  if (DATE.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const came = JSON.stringify(text.slice(0, 80));
  throw new InputError("BAD_USER_INPUT", `${name}: expected an ISO 8601 date such as 2025-02-05, but got ${came}`);
}

function share(name: string, value: Asked<number>): number | null {
  if (value == null || (value >= 0 && value <= 1)) return value ?? null;
  throw new InputError("BAD_USER_INPUT", `${name}: expected 0 to 1, but got ${value}`);
}
