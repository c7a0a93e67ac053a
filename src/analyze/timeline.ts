import { dated } from "../graph/dated.ts";
import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { sameEntity } from "./parties.ts";
import { voicesOf } from "./voices.ts";

/** One estimate in a timeline: the row, when it was meant for, and whose it is. */
export interface Point {
  readonly estimate: Estimate;
  readonly claim: ClaimInContext;
  /** As-of date, else the article's, else that of what it counts; null where none is known. */
  readonly on: string | null;
  readonly sourceIds: readonly string[];
  /** Outlets through which the article has it, the nearest first. */
  readonly viaIds: readonly string[];
}

/**
 * Every estimate of a measure, and of a subject where one is given, in the order of the days that they are meant for; those without
 * a date last, in reading order. `subject` is a party.
 */
export function timeline(
  claims: readonly ClaimInContext[],
  measure: string,
  subject: string | null = null,
): readonly Point[] {
  return claims
    .flatMap((claim) => claim.estimates.map((estimate) => toPoint(claim, estimate)))
    .filter(
      ({ estimate }) => estimate.measure === measure && (subject === null || sameEntity(estimate.subject, subject)),
    )
    .sort((a, b) => order(a.on, b.on) || (a.estimate.id < b.estimate.id ? -1 : 1));
}

function toPoint(claim: ClaimInContext, estimate: Estimate): Point {
  const via = claim.citations.filter(({ viaId }) => viaId !== null).sort((a, b) => a.hop - b.hop);
  return {
    estimate,
    claim,
    on: dated(estimate, claim.article.publishedOn),
    sourceIds: [...new Set(voicesOf(claim))],
    viaIds: [...new Set(via.map(({ sourceId }) => sourceId))],
  };
}

const order = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};
