import type { Status } from "../graph/model.ts";
import { actorsAgree, agree, type CastClaim, ONE } from "./actors.ts";
import { type Finding, wordsOf } from "./finding.ts";
import { actsAlike, covered } from "./matter.ts";
import { sayAlike } from "./opposites.ts";
import { headOf, likenessOf, partyOf } from "./parties.ts";
import { daysBetween } from "./times.ts";

/** How much of one clause the other must have where their verbs do not say one thing. */
const MOST = 0.6;

/** Verbs that tell how far something reaches. */
const EXTENT =
  /^(?:limit|confine|restrict|apply|extend|cover|concern|affect|include|span|deal with|come from|reach|stretch|insure|be (?:valid|in force|in effect|in place))\b/;
/** All are out of it, and some are still in it. */
const OUT =
  /^(?:be (?:free|safe|home|back|accounted|well|alive)|free|release|rescue|save|find|account|evacuate|return|recover|bring out|bring home|come out|come home|let go|set free|get out|leave)\b/;
const IN =
  /^(?:be (?:missing|captive|hostage|trapped|unaccounted|in (?!hospital|good|stable|shelter)\S+|inside|under|on|at|behind)|miss|hold|trap|keep|detain|be held|remain|wait|search for|look for)\b/;
const STILL = /\bstill\b|\bremain\w*\b|\bnot yet\b/;

/** "All the children are free", "eleven are still missing". */
function allAndSomeLeft(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  const [[of, all], [by, some]] =
    mine.breadth === "all" ? [[a, mine] as const, [b, other] as const] : [[b, other] as const, [a, mine] as const];
  if (all.breadth !== "all" || some.breadth === "all" || !OUT.test(all.predicate) || !IN.test(some.predicate))
    return null;
  if (!STILL.test(wordsOf(by, some))) return null;
  const [when, then] = [all.asOf ?? of.article.publishedOn, some.asOf ?? by.article.publishedOn];
  if (when && then && (daysBetween(when, then) < 0 || daysBetween(when, then) > 30)) return null;
  const same = likenessOf(partyOf(all.object ?? all.subject ?? "/"), partyOf(some.object ?? some.subject ?? "/"));
  const people = [all, some].every(
    ({ subject, object }) =>
      headOf(partyOf(object ?? subject ?? "/").noun).startsWith("people") ||
      /^people/.test(partyOf(object ?? subject ?? "/").noun),
  );
  if (same === 0 && !people) return null;
  return {
    kind: "scope",
    rule: "all and some left",
    reasonOf: (mine, other) => `One says "${mine}" and the other "${other}": not all, where some are left.`,
    confidence: 0.75,
  };
}

/** What one says of all there are, and the other of some and no others: "every school", "only two schools". */
export function ofAllAndOfSome(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (!mine.holds || !other.holds || mine.planned !== other.planned) return null;
  const left = allAndSomeLeft(a, b, mine, other);
  if (left) return left;
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
  const extents = EXTENT.test(mine.predicate) && EXTENT.test(other.predicate);
  const acts =
    extents || actsAlike(mine, other) || actsAlike(other, mine) || sayAlike([mine.predicate], [other.predicate]);
  const [only, all] = mine.breadth === "only" ? [mine, other] : [other, mine];
  const cover = Math.max(covered(only, all, [], false), covered(all, only, [], false));
  if (same === 0 || (!acts && cover < MOST)) return null;
  return {
    kind: "scope",
    rule: "all and only some",
    reasonOf: (mine, other) => `Of one matter, one says "${mine}" of all and the other "${other}" of some alone.`,
    confidence: (acts ? 0.8 : 0.65) * same,
  };
}
