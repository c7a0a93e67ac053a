import type { SpanIn } from "./mappers.ts";

/** One span a part, from a row's parallel lists. */
export function spansOf(articleId: string, starts: readonly number[], ends: readonly number[]): readonly SpanIn[] {
  return starts.map((start, index) => ({ articleId, start, end: ends[index] ?? start }));
}

/** From the first part's start to the last part's end; null where there is no part. */
export function spanOver(articleId: string, starts: readonly number[], ends: readonly number[]): SpanIn | null {
  return starts.length === 0 ? null : { articleId, start: Math.min(...starts), end: Math.max(...ends) };
}
