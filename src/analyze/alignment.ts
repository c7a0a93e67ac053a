import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { isApart, range } from "./ranges.ts";
import { sameCount } from "./same-count.ts";
import { shareVoice } from "./voices.ts";

/** A figure and the claim that gives it. */
export interface Placed {
  readonly of: ClaimInContext;
  readonly figure: Estimate;
}

/** Two figures of one count, of two articles or of one, and how sure that is. */
export interface Aligned {
  readonly mine: Placed;
  readonly other: Placed;
  readonly sure: number;
}

/** A partner is better only by so much. */
const MARGIN = 0.1;
/** A difference that tells which of one voice's figures is meant. */
const TELLS = 0.02;

/**
 * The figures of two articles that are of one count: each with the partners that are nearly its best on the other side, and it theirs.
 * A figure that the other article gives, too, is at odds with none there but what another voice there sets against it.
 */
export function align(mine: readonly Placed[], others: readonly Placed[]): readonly Aligned[] {
  const [some, more] = [withoutParts(mine), withoutParts(others)];
  const pairs = some.flatMap((one) =>
    more.flatMap((two): readonly Aligned[] => {
      if (one.of.claim.id === two.of.claim.id) return [];
      const sure = sameCount(one.figure, two.figure);
      return sure > 0 ? [{ mine: one, other: two, sure }] : [];
    }),
  );
  const [best, bests] = [bestOf(pairs, "mine", ({ sure }) => sure), bestOf(pairs, "other", ({ sure }) => sure)];
  const near = pairs.filter(
    ({ mine: one, other, sure }) => sure >= (best.get(one) ?? 0) - MARGIN && sure >= (bests.get(other) ?? 0) - MARGIN,
  );
  return near.filter((pair) => !isTaken(pair.mine, pair.other, near) && !isOutdone(pair, near));
}

/** Of each figure of one side, the most that any of its pairs weighs. */
function bestOf<P extends Pick<Aligned, "mine" | "other">>(
  pairs: readonly P[],
  side: "mine" | "other",
  weigh: (pair: P) => number,
): ReadonlyMap<Placed, number> {
  const best = new Map<Placed, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, weigh(pair)));
  return best;
}

/** Whether one voice gives, beside one of two figures that are apart, another that is nearer to the other: it counts two things. */
function isOutdone(pair: Aligned, pairs: readonly Aligned[]): boolean {
  return pairs.some(({ mine, other, sure }) => {
    const [own, rival] = mine === pair.mine ? [pair.other, other] : other === pair.other ? [pair.mine, mine] : [];
    return (
      own &&
      rival &&
      !isRunning(own) &&
      sure > pair.sure + TELLS &&
      isApart(own.figure, rival.figure) &&
      shareVoice(own.of, rival.of)
    );
  });
}

/** Whether one of two figures that are apart has its equal beside the other, in the same article and of the same count. */
function isTaken(one: Placed, two: Placed, pairs: readonly Aligned[]): boolean {
  if (!isApart(one.figure, two.figure)) return false;
  return pairs.some(({ mine, other }) => {
    if (isApart(mine.figure, other.figure)) return false;
    const beside = mine === one ? other : other === two ? mine : null;
    const against = mine === one ? two : one;
    if (beside === null || beside === against) return false;
    return sameCount(beside.figure, against.figure) === 0 || shareVoice(beside.of, against.of);
  });
}

/** Figures that are no part of a greater one that the same voice gives in the same article for the same day. */
function withoutParts(figures: readonly Placed[]): readonly Placed[] {
  return figures.filter(
    (part) =>
      !figures.some(
        (whole) =>
          whole !== part &&
          isRunning(whole) &&
          range(part.figure).high < range(whole.figure).low &&
          (part.figure.asOf === null || part.figure.asOf === whole.figure.asOf) &&
          shareVoice(part.of, whole.of) &&
          sameCount(part.figure, whole.figure) > 0,
      ),
  );
}

/** Whether a voice may give a count anew from day to day. */
const isRunning = ({ figure }: Placed): boolean => RUNNING.test(figure.measure);
const RUNNING = /^(?:killed|wounded|missing|casualties|arrested|displaced|rescued|hospitalized|destroyed|damaged)$/;
