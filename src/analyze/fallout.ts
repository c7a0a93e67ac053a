import type { ClaimInContext } from "../graph/model.ts";
import { waysOf } from "./chain.ts";
import { sameOutlet } from "./outlets.ts";
import { sameEntity } from "./parties.ts";
import { type Story, StoryIndex } from "./story.ts";
import { traceChain } from "./trace.ts";

/** A claim that a source stands behind, and what is left of it without that source. */
export interface Fallen {
  readonly claim: ClaimInContext;
  /** Whom its article cites for it besides, and other origins of claims that say the same. Empty where it loses its last. */
  readonly leftIds: readonly string[];
}

/**
 * The claims whose way back leads through a source, each with the origins that remain if it falls: those with none left first, then
 * by id. `sourceIds` are all ids of the source (SAME_AS). The caller fetches the story of every claim that cites the source, or that
 * corroborates or retells one that does: see Story.
 */
export function fallout(sourceIds: readonly string[], story: Story): readonly Fallen[] {
  const index = new StoryIndex(story);
  const is = (id: string) => sourceIds.some((source) => sameEntity(source, id) || sameOutlet(source, id));
  const originOf = new Map<string, string | null>();
  for (const claim of story.claims) {
    const { hops, originId } = traceChain(claim, index);
    const through =
      hops.some(({ sourceId }) => is(sourceId)) || (hops.length === 0 && originId !== null && is(originId));
    originOf.set(claim.claim.id, through ? null : originId);
  }
  return story.claims
    .filter(({ claim }) => originOf.get(claim.id) === null && rests(claim.id))
    .map((claim) => ({ claim, leftIds: leftOf(claim) }))
    .sort(
      (a, b) =>
        Number(a.leftIds.length > 0) - Number(b.leftIds.length > 0) || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
    );

  function rests(id: string): boolean {
    const claim = index.claim(id);
    if (!claim) return false;
    const { hops, originId } = traceChain(claim, index);
    return hops.length > 0 || originId !== null;
  }

  function leftOf(claim: ClaimInContext): readonly string[] {
    const agreeing = index.agreeing(claim).flatMap(({ claim: { id } }) => originOf.get(id) ?? []);
    return [...besides(claim), ...agreeing]
      .sort()
      .filter((id, i) => left.findIndex((other) => sameEntity(other, id)) === i);
  }
  /** Ends of the ways in its own article that do not lead through the source; not whom it was told to. */
  function besides({ citations }: ClaimInContext): readonly string[] {
    return waysOf(citations)
      .filter((way) => !way.some(({ sourceId }) => is(sourceId)))
      .flatMap((way) => way.at(-1) ?? [])
      .flatMap(({ mode, sourceId }) => (mode === "named" ? [] : sourceId));
  }
}
