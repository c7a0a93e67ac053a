import type { Status } from "../graph/model.ts";
import { asActs } from "./acts.ts";
import { isDying } from "./deaths.ts";
import { hasOneDoer, sameEvent } from "./events.ts";
import { actsOppose } from "./matter.ts";
import { positionsOf } from "./opposites.ts";

/** What of a status tells, before it is compared with any other, by which rules it may be at odds with one. */
interface Outline {
  readonly acts: readonly Status[];
  readonly isDying: boolean;
  readonly hasOneDoer: boolean;
  /** The states that it puts its bearer in, and those that it puts him out of. */
  readonly on: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
}

const OUTLINES = new WeakMap<Status, Outline>();

function outlineOf(status: Status): Outline {
  const known = OUTLINES.get(status);
  if (known) return known;
  const acts = asActs(status);
  const positions = positionsOf(status);
  const states = (side: boolean) => new Set(positions.flatMap(({ state, on }) => (on === side ? state : [])));
  const outline = {
    acts,
    isDying: acts.some(isDying),
    hasOneDoer: acts.some(hasOneDoer),
    on: states(true),
    off: states(false),
  };
  OUTLINES.set(status, outline);
  return outline;
}

/** Whether two things that both are so, or both are not, may be at odds by any rule: nearly none are, and that is sooner seen than why. */
export function mayClash(mine: Status, other: Status): boolean {
  const [one, two] = [outlineOf(mine), outlineOf(other)];
  return (
    mine.breadth === "all" ||
    other.breadth === "all" ||
    one.isDying ||
    two.isDying ||
    (one.hasOneDoer && two.hasOneDoer) ||
    meet(one.on, two.off) ||
    meet(one.off, two.on) ||
    one.acts.some((act) => two.acts.some((deed) => sameEvent(act, deed) || actsOppose(act, deed)))
  );
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
