import { grouped } from "./grouped.ts";
import type { Article, ArticleGraph, ClaimInContext } from "./model.ts";

/** What a comparison looks at of an article. */
export type Comparable = Pick<ArticleGraph, "claims" | "estimates" | "statuses" | "citations"> & {
  readonly article: Pick<Article, "id" | "title" | "publisherId" | "publishedOn">;
};

/** An article's claims, by id, each with its facts and citations. */
export function toContext({ article, claims, estimates, statuses, citations }: Comparable): readonly ClaimInContext[] {
  const { id, title, publisherId, publishedOn } = article;
  const named = citations.flatMap(({ claimId, sourceId }) => (claimId === null ? [sourceId] : []));
  const about = { id, title, publisherId, publishedOn, namedIds: [...new Set(named)].sort() };
  const [estimatesOf, statusesOf, citationsOf] = [byClaim(estimates), byClaim(statuses), byClaim(citations)];
  return [...claims].sort(byId).map((claim) => ({
    claim,
    article: about,
    estimates: estimatesOf(claim.id),
    statuses: statusesOf(claim.id),
    citations: citationsOf(claim.id),
  }));
}

function byClaim<T extends { readonly id: string; readonly claimId: string | null }>(rows: readonly T[]) {
  const groups = grouped([...rows].sort(byId), ({ claimId }) => claimId);
  return (claimId: string): readonly T[] => groups.get(claimId) ?? [];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
