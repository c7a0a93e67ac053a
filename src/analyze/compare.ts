import { pairKey } from "../graph/ids.ts";
import type { ClaimInContext, Comparison } from "../graph/model.ts";
import { type ArticleClaims, articlesOf } from "./articles.ts";
import { findCircles } from "./circles.ts";
import { findContradictions } from "./contradictions.ts";
import { corroborationsBetween } from "./corroborations.ts";
import { likenessBetween } from "./likeness.ts";
import { rewriteBetween } from "./rewrites.ts";
import { supersessionsBetween } from "./supersessions.ts";

/** All that an article's claims are to those of its neighbours, and to each other: the same whichever article came first. */
export function compare(articleId: string, claims: readonly ClaimInContext[]): Omit<Comparison, "sameAs"> {
  const articles = articlesOf(claims);
  const own = articles.find(({ article }) => article.id === articleId);
  const others = articles.filter((article) => article !== own);
  const contradictions = findContradictions(articleId, claims);
  const likenessOf = onceFor((a, b) => likenessBetween(a.claims, b.claims));
  const between = onceFor((a, b) => {
    const at = a === own || b === own ? contradictions : findContradictions(a.article.id, [...a.claims, ...b.claims]);
    const likeness = likenessOf(a, b);
    const rewrite = rewriteBetween(a, b, likeness);
    const contradicted = new Set(at.map(({ claimId, otherId }) => pairKey(claimId, otherId)));
    return { rewrite, corroborations: corroborationsBetween(a, b, likeness, contradicted, rewrite !== null) };
  });
  return {
    contradictions,
    corroborations: own ? others.flatMap((other) => between(own, other).corroborations) : [],
    supersessions: own ? articles.flatMap((other) => supersessionsBetween(own, other, likenessOf(own, other))) : [],
    rewrites: own ? others.flatMap((other) => between(own, other).rewrite ?? []) : [],
    circles: findCircles(articleId, articles, (a, b) => {
      const { rewrite, corroborations } = between(a, b);
      return {
        agree: new Set(corroborations.map(({ claimId, otherId }) => pairKey(claimId, otherId))),
        rewrites: rewrite?.articleId === a.article.id,
      };
    }),
  };
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
