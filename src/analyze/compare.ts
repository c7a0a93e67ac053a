import type { ClaimInContext, Comparison } from "../graph/model.ts";
import { findContradictions } from "./contradictions.ts";

/** All that an article's claims are to those of its neighbours, and to each other: the same whichever article came first. */
export function compare(articleId: string, claims: readonly ClaimInContext[]): Omit<Comparison, "sameAs"> {
  return {
    contradictions: findContradictions(articleId, claims),
    corroborations: [],
    supersessions: [],
    rewrites: [],
    circles: [],
  };
}
