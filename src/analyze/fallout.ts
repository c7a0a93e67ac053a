import type { ClaimInContext } from "../graph/model.ts";
import { waysOf } from "./chain.ts";
import { sameOutlet } from "./outlets.ts";
import { sameEntity } from "./parties.ts";
import { type Story, StoryIndex } from "./story.ts";
import { type Trace, traceChain } from "./trace.ts";

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
  const falls = (id: string | null) =>
    id !== null && sourceIds.some((source) => sameEntity(source, id) || sameOutlet(source, id));
  const traces = new Map(story.claims.map((claim) => [claim.claim.id, traceChain(claim, index)]));
  const isThrough = ({ hops, originId }: Trace): boolean =>
    hops.some(({ sourceId }) => falls(sourceId)) || (hops.length === 0 && falls(originId));
  const leftOf = (claim: ClaimInContext): readonly string[] => {
    const others = index.agreeing(claim).flatMap(({ claim: { id } }) => traces.get(id) ?? []);
    const left = [
      ...besides(claim, traces.get(claim.claim.id) as Trace, falls),
      ...others.flatMap((trace) => (isThrough(trace) ? [] : (trace.originId ?? []))),
    ].sort();
    return left.filter((id, i) => left.findIndex((other) => sameEntity(other, id)) === i);
  };
  return story.claims
    .filter(({ claim }) => isThrough(traces.get(claim.id) as Trace))
    .map((claim) => ({ claim, leftIds: leftOf(claim) }))
    .sort(
      (a, b) =>
        Number(a.leftIds.length > 0) - Number(b.leftIds.length > 0) || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
    );
}

/** Ends of the ways in a claim's own article beside the one that is traced, if none leads through a source; not whom it was told to. */
function besides({ citations }: ClaimInContext, { hops }: Trace, falls: (id: string) => boolean): readonly string[] {
  const traced = new Set(hops.map(({ citation }) => citation?.id));
  return waysOf(citations)
    .filter((way) => !way.every(({ id }) => traced.has(id)) && !way.some(({ sourceId }) => falls(sourceId)))
    .flatMap((way) => way.at(-1) ?? [])
    .flatMap(({ mode, sourceId }) => (mode === "named" ? [] : sourceId));
}
