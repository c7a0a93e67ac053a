import type { Estimate } from "../graph/model.ts";

/** How far "about" may be from the number it is said of, and from a number of percent, in points. */
const ABOUT = 0.15;
const POINTS = 3;

export function range({ low, high, bound, unit }: Estimate): { low: number; high: number } {
  const slackOf = (value: number) =>
    bound === "about" ? Math.min(ABOUT * value, unit === "percent" ? POINTS : Number.POSITIVE_INFINITY) : 0;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low - slackOf(low),
    high: high === null ? Number.POSITIVE_INFINITY : high + slackOf(high),
  };
}

export const lesserFirst = (mine: Estimate, other: Estimate): readonly [Estimate, Estimate] =>
  range(mine).low > range(other).high ? [other, mine] : [mine, other];

/** Whether no number lies in both ranges. */
export function isApart(mine: Estimate, other: Estimate): boolean {
  const [low, high] = lesserFirst(mine, other);
  return range(low).high < range(high).low;
}

/** Whether two figures give one value. */
export const isSameValue = (mine: Estimate, other: Estimate): boolean =>
  mine.low === other.low && mine.high === other.high;
