import { pairKey } from "../graph/ids.ts";
import type { ClaimInContext, Comparison, Contradiction, Corroboration, Suspicion } from "../graph/model.ts";
import type { Inference } from "../nlp/inference.ts";
import { type ArticleClaims, articlesOf } from "./articles.ts";
import { findCircles } from "./circles.ts";
import { findContradictions } from "./contradictions.ts";
import { corroborationsBetween } from "./corroborations.ts";
import { likenessBetween } from "./likeness.ts";
import { type Reading, readTogether } from "./readings.ts";
import { rewriteBetween } from "./rewrites.ts";
import { supersessionsBetween } from "./supersessions.ts";
import { citedIn, contradictionIn, corroborationIn, suspicionIn } from "./weigh.ts";

/**
 * All that an article's claims are to those of its neighbours, and to each other, by rules and by reading claims together. `alike` is what
 * reading had already shown of the neighbours' claims.
 */
export async function compareRead(
  articleId: string,
  claims: readonly ClaimInContext[],
  inference: Inference,
  alike: readonly Corroboration[] = [],
): Promise<Omit<Comparison, "sameAs">> {
  const ruled = findContradictions(articleId, claims);
  const readings = await readTogether(articleId, claims, ruled.filter(isDirect), inference);
  return compare(articleId, claims, ruled, readings, alike);
}

/**
 * The same of what was read: `ruled` are the contradictions that rules find, `readings` are of any of these articles, and `before` is what
 * reading had shown of them. The same whichever article came first.
 */
export function compare(
  articleId: string,
  claims: readonly ClaimInContext[],
  ruled: readonly Contradiction[] = findContradictions(articleId, claims),
  readings: readonly Reading[] = [],
  before: readonly Corroboration[] = [],
): Omit<Comparison, "sameAs"> {
  const articles = articlesOf(claims);
  const own = articles.find(({ article }) => article.id === articleId);
  const others = articles.filter((article) => article !== own);
  const likenessOf = onceFor((a, b) => likenessBetween(a.claims, b.claims));
  const between = onceFor((a, b) => {
    const odds = a === own || b === own ? ruled : findContradictions(a.article.id, [...a.claims, ...b.claims]);
    const likeness = likenessOf(a, b);
    const rewrite = rewriteBetween(a, b, likeness);
    const contradicted = new Set(odds.filter(isDirect).map(keyOf));
    return { rewrite, corroborations: corroborationsBetween(a, b, likeness, contradicted, rewrite !== null) };
  });
  const contradictions = weighed(ruled, readings, contradictionIn);
  const contradicted = new Set(contradictions.filter(isDirect).map(keyOf));
  const alike = own ? others.flatMap((other) => between(own, other).corroborations) : [];
  const sure = weighed(alike, readings, corroborationIn).filter((row) => !contradicted.has(keyOf(row)));
  const known = new Set([...contradicted, ...sure.map(keyOf)]);
  const corroborations = [...sure, ...citedIn(readings, (reading) => known.has(keyOfReading(reading)))];
  const read = new Set([...before, ...corroborations].map(keyOf));
  return {
    contradictions,
    suspicions: suspicionsIn(readings, contradictions, corroborations),
    corroborations,
    supersessions: own ? articles.flatMap((other) => supersessionsBetween(own, other, likenessOf(own, other))) : [],
    rewrites: own ? others.flatMap((other) => between(own, other).rewrite ?? []) : [],
    circles: findCircles(articleId, articles, (a, b) => {
      const { rewrite, corroborations } = between(a, b);
      const ruled = new Set(corroborations.map(keyOf));
      const sayTheSame = (one: ClaimInContext, two: ClaimInContext) => {
        const key = pairKey(one.claim.id, two.claim.id);
        return ruled.has(key) || read.has(key);
      };
      return { sayTheSame, rewrites: rewrite?.articleId === a.article.id, likeness: likenessOf(a, b) };
    }),
  };
}

/** A row of two claims, and of a third where it takes one to see it. */
type Row = Pick<Contradiction, "claimId" | "otherId"> & Partial<Pick<Contradiction, "viaId">>;

/** What a third claim shows depends on which articles are there, so nothing else may hang on it. */
const isDirect = ({ viaId }: Row): boolean => !viaId;

const keyOf = ({ claimId, otherId }: Row): string => pairKey(claimId, otherId);

const keyOfReading = ({ claim, other }: Reading): string => pairKey(claim.claim.id, other.claim.id);

/** What rules found, and `weigh` finds in what was read, by what both say together. What nobody read stays as rules found it; so does what a third claim shows. */
function weighed<R extends Row>(
  ruled: readonly R[],
  readings: readonly Reading[],
  weigh: (reading: Reading, ruled?: R) => R | null,
): readonly R[] {
  const rows = new Map(ruled.map((row) => [keyOf(row), row]));
  for (const reading of readings) {
    const key = keyOfReading(reading);
    const known = rows.get(key);
    const direct = known && isDirect(known) ? known : undefined;
    const row = weigh(reading, direct);
    if (row) rows.set(key, row);
    else if (direct) rows.delete(key);
  }
  return [...rows.values()];
}

/** What was read as likely at odds. What says the same, as a rule or reading has it, is not: that is known of the two alone. */
function suspicionsIn(
  readings: readonly Reading[],
  contradictions: readonly Contradiction[],
  corroborations: readonly Corroboration[],
): readonly Suspicion[] {
  const found = new Map(contradictions.filter(isDirect).map((row) => [keyOf(row), row]));
  const alike = new Set(corroborations.map(keyOf));
  return readings.flatMap((reading) => {
    const key = keyOfReading(reading);
    return alike.has(key) ? [] : (suspicionIn(reading, found.get(key)) ?? []);
  });
}

/** Answers once for two articles, whichever is named first. */
function onceFor<T>(find: (a: ArticleClaims, b: ArticleClaims) => T): (a: ArticleClaims, b: ArticleClaims) => T {
  const known = new Map<string, T>();
  return (a, b) => {
    const key = pairKey(a.article.id, b.article.id);
    const answer = known.get(key) ?? find(a, b);
    known.set(key, answer);
    return answer;
  };
}
