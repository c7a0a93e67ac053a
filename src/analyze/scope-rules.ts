import type { Status } from "../graph/model.ts";
import { actorsAgree, agree, type CastClaim, ONE } from "./actors.ts";
import type { Finding } from "./finding.ts";
import { actsAlike, covered } from "./matter.ts";
import { sayAlike } from "./opposites.ts";
import { daysBetween } from "./times.ts";

/** How much of one clause the other must have where their verbs do not say one thing. */
const MOST = 0.6;

/** What one says of all there are, and the other of some and no others: "every school", "only two schools". */
export function ofAllAndOfSome(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (!mine.holds || !other.holds || mine.planned !== other.planned) return null;
  if (
    ![mine, other].some(({ breadth }) => breadth === "all") ||
    ![mine, other].some(({ breadth }) => breadth === "only")
  )
    return null;
  const [when, then] = [mine.asOf ?? a.article.publishedOn, other.asOf ?? b.article.publishedOn];
  if (when && then && Math.abs(daysBetween(when, then)) > 7) return null;
  const [one, two] = [
    { status: mine, by: a },
    { status: other, by: b },
  ];
  // "covers the whole country", "covers the capital alone": one doer, and what is told apart is what it is done to.
  const doer = mine.predicate === other.predicate ? (agree(one, "subject", two) ?? 0) : 0;
  const same = Math.max(actorsAgree(one, two), doer >= ONE ? doer : 0);
  const acts = actsAlike(mine, other) || actsAlike(other, mine) || sayAlike([mine.predicate], [other.predicate]);
  const [only, all] = mine.breadth === "only" ? [mine, other] : [other, mine];
  const cover = Math.max(covered(only, all, []), covered(all, only, []));
  if (same === 0 || (!acts && cover < MOST)) return null;
  return {
    kind: "scope",
    rule: "all and only some",
    reasonOf: (mine, other) => `Of one matter, one says "${mine}" of all and the other "${other}" of some alone.`,
    confidence: (acts ? 0.8 : 0.65) * same,
  };
}
