import { InputError } from "../errors.ts";
import type { ArticleFilter, ClaimFilter, ContradictionFilter, EstimateFilter } from "../store/port.ts";
import type { Context } from "./context.ts";
import type * as asked from "./generated.ts";
import { entityNamed, sourceNamed } from "./names.ts";

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The store's filter for a client's: names resolved, dates checked. */
export async function articleFilterOf(
  context: Context,
  filter: asked.ArticleFilter | null | undefined,
): Promise<ArticleFilter> {
  const { publisher, publishedFrom, publishedTo } = filter ?? {};
  return {
    publisherIds: publisher == null ? null : await idsOf(context, publisher),
    publishedFrom: publishedFrom == null ? null : date("publishedFrom", publishedFrom),
    publishedTo: publishedTo == null ? null : date("publishedTo", publishedTo),
  };
}

/** The store's filter for a client's: names resolved. */
export async function claimFilterOf(
  context: Context,
  filter: asked.ClaimFilter | null | undefined,
): Promise<ClaimFilter> {
  const { article, source, about, contains } = filter ?? {};
  return {
    articleIds: article == null ? null : [article],
    sourceIds: source == null ? null : await sourceNamed(context, source),
    aboutIds: about == null ? null : await idsOf(context, about),
    contains: contains ?? null,
  };
}

/** The store's filter for a client's: confidence checked. */
export function contradictionFilterOf(filter: asked.ContradictionFilter | null | undefined): ContradictionFilter {
  const { kinds, article, minConfidence } = filter ?? {};
  if (minConfidence != null && (minConfidence < 0 || minConfidence > 1)) {
    throw new InputError("BAD_USER_INPUT", `minConfidence: expected 0 to 1, but got ${minConfidence}`);
  }
  return {
    kinds: kinds ?? null,
    articleIds: article == null ? null : [article],
    minConfidence: minConfidence ?? null,
  };
}

/** The store's filter for a client's: names resolved, and the subject read as an entity, a noun, or both. */
export async function estimateFilterOf(
  context: Context,
  filter: asked.EstimateFilter | null | undefined,
): Promise<EstimateFilter> {
  const { measures, subject, article, source, minimum, maximum } = filter ?? {};
  return {
    measures: measures?.map((measure) => measure.trim().toLowerCase()) ?? null,
    subjects: subject == null ? null : await partiesMeant(context, subject),
    articleIds: article == null ? null : [article],
    sourceIds: source == null ? null : await sourceNamed(context, source),
    minimum: minimum ?? null,
    maximum: maximum ?? null,
  };
}

/** "North Korea", "bridge", "North Korea forces". A word that is no name and that no estimate has is refused as an unknown name. */
async function partiesMeant(context: Context, text: string): Promise<readonly string[]> {
  const named = await idsKnown(context, text);
  if (named !== null) return named;
  const [, owner = "", noun = ""] = /^(.+) (\S+)$/.exec(text.trim()) ?? [];
  const owners = owner === "" ? null : await idsKnown(context, owner);
  if (owners !== null) return owners.map((id) => `${id}/${noun.toLowerCase()}`);
  const subjects = [`/${text.trim().toLowerCase()}`];
  const none = { limit: 0, after: null, before: null, fromEnd: false };
  return (await context.store.estimates({ subjects }, none)).total > 0 ? subjects : idsOf(context, text);
}

async function idsKnown(context: Context, name: string): Promise<readonly string[] | null> {
  try {
    return await idsOf(context, name);
  } catch (error) {
    if (error instanceof InputError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

async function idsOf(context: Context, name: string): Promise<readonly string[]> {
  return context.loaders.sameAs.load((await entityNamed(context, name)).id);
}

function date(name: string, text: string): string {
  if (DATE.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const came = JSON.stringify(text.slice(0, 80));
  throw new InputError("BAD_USER_INPUT", `${name}: expected an ISO 8601 date such as 2025-02-05, but got ${came}`);
}
