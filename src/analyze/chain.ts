import type { Citation } from "../graph/model.ts";

/** One step from an article towards the origin of a claim. */
export interface Hop {
  readonly citation: Citation;
  /** CITES where the article itself cites, RELAYS where a source cites its own source. */
  readonly link: "CITES" | "RELAYS";
  /** What changed in this step: a hedge dropped, a number rounded. Empty where nothing did. */
  readonly drift: readonly string[];
}

/**
 * The hops from an article to the origin of one claim, given all its citations: from what the article itself cites, along
 * `viaId`. Where the article cites several sources, the longest chain, then the one that stands first in the text. Empty
 * where the article speaks itself. A citation that leads back into its own chain ends it.
 */
export function citationChain(citations: readonly Citation[]): readonly Hop[] {
  const [best = []] = [...waysOf(citations)].sort((a, b) => b.length - a.length || compareStarts(a[0], b[0]));
  return best.map((citation, index) => ({ citation, link: index === 0 ? "CITES" : "RELAYS", drift: [] }));
}

/** Every way from what the article itself cites for one claim, along `viaId`, given all its citations. */
export function waysOf(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return citations.filter(({ hop }) => hop === 1).map((citation) => follow(citation, byId));
}

function follow(first: Citation, byId: ReadonlyMap<string, Citation>): readonly Citation[] {
  const chain = new Set<Citation>();
  let next: Citation | undefined = first;
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = next.viaId === null ? undefined : byId.get(next.viaId);
  }
  return [...chain];
}

function compareStarts(a: Citation | undefined, b: Citation | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
}

/** Where the words of a citation begin; a citation without words of its own comes after all that have some. */
function startOf(citation: Citation): number {
  return Math.min(...citation.cueStarts, ...citation.sourceStarts, Number.MAX_SAFE_INTEGER);
}
