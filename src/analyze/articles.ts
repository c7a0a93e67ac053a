import { grouped } from "../graph/grouped.ts";
import type { ArticleInContext, ClaimInContext } from "../graph/model.ts";

/** An article and its claims, in reading order. */
export interface ArticleClaims {
  readonly article: ArticleInContext;
  readonly claims: readonly ClaimInContext[];
}

/** The articles of the given claims, by id. */
export function articlesOf(claims: readonly ClaimInContext[]): readonly ArticleClaims[] {
  return [...grouped(claims, ({ claim }) => claim.articleId).values()]
    .map((group) => [...group].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1)))
    .map((group) => ({ article: (group[0] as ClaimInContext).article, claims: group }))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** Where a claim begins and ends in its article. */
export const extentOf = ({ claim }: ClaimInContext): { readonly start: number; readonly end: number } => ({
  start: claim.starts[0] as number,
  end: claim.ends.at(-1) as number,
});
