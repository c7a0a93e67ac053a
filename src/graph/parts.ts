import type { ArticleGraph, Contradiction, Corroboration, Rewrite, Supersession } from "./model.ts";

/** A relation to a claim, with the article that states that claim. */
export interface LinkTo<Relation> {
  readonly row: Relation;
  readonly otherArticleId: string;
}

/** All that a stored article brought, but for its entities, and what it and its claims are to others; in no order. */
export interface ArticleParts
  extends Pick<ArticleGraph, "article" | "anonymousSources" | "mentions" | "claims" | "estimates" | "citations"> {
  readonly contradictions: readonly LinkTo<Contradiction>[];
  readonly corroborations: readonly LinkTo<Corroboration>[];
  readonly supersessions: readonly LinkTo<Supersession>[];
  readonly rewrites: readonly Rewrite[];
}
