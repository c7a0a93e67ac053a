import type { Status } from "../graph/model.ts";
import type { CastClaim } from "./actors.ts";
import { asActs } from "./acts.ts";
import { deadAndActing } from "./deaths.ts";
import { saidAndDenied } from "./denials.ts";
import { byTwoDoers, onTwoTimes } from "./events.ts";
import { type Finding, wordsOf } from "./finding.ts";
import { nobodyAndSomebody } from "./harm.ts";
import { goesOn, isLasting, STALE_DAYS } from "./lasting.ts";
import { likeness } from "./likeness.ts";
import { actsOppose, sameVerb } from "./matter.ts";
import { mayClash } from "./may-clash.ts";
import { bearerOf, type Position, positionsOf } from "./opposites.ts";
import { likenessOf, type Party, partyOf } from "./parties.ts";
import { ofAllAndOfSome } from "./scope-rules.ts";
import { daysBetween, isDay } from "./times.ts";

/** Two clauses are of one matter. */
const ALIKE = 0.2;

/** How two things that claims say of one matter are at odds: one is so and the other not, or both on days apart. */
export function statesAtOdds(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (
    inPlacesApart(mine, other) ||
    isAnother(mine) !== isAnother(other) ||
    (mine.holds === other.holds && !mayClash(mine, other))
  )
    return null;
  const rules = mine.holds !== other.holds ? OF_DENIALS : mine.holds ? OF_FACTS : [];
  const found = [
    ...asActs(mine).flatMap((one) => asActs(other).flatMap((two) => rules.map((rule) => rule(a, b, one, two)))),
    ...byPositions(a, b, mine, other),
  ].filter((finding) => finding !== null);
  return found.reduce<Finding | null>((best, one) => (best && best.confidence >= one.confidence ? best : one), null);
}

/** Where one is so and the other not, and where both are. */
const OF_DENIALS = [saidAndDenied, nobodyAndSomebody];
const OF_FACTS = [onTwoTimes, byTwoDoers, ofAllAndOfSome, deadAndActing, byAntonyms];

function byPositions(a: CastClaim, b: CastClaim, mine: Status, other: Status): readonly (Finding | null)[] {
  return positionsOf(mine).flatMap((one) =>
    positionsOf(other).flatMap((two) => {
      if (one.state !== two.state || one.on === two.on) return [];
      if (one.state === "guilty" && !(mayBeOneCharge(mine, other) && mayBeOneCharge(other, mine))) return [];
      const same = sameBearer(partyOf(one.bearer, a.cast), partyOf(two.bearer, b.cast), mine, other);
      if (same === 0) return [];
      const finding = opposed(a, b, one, two, mine, other);
      return finding ? [{ ...finding, confidence: finding.confidence * same }] : [];
    }),
  );
}

/** Opposite words that no pair has: both are said of one bearer, as of two sides. */
function byAntonyms(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (!mine.holds || !other.holds || !actsOppose(mine, other)) return null;
  const [one, two] = [bearerOf(mine), bearerOf(other)];
  if (one === null || two === null) return null;
  const same = sameBearer(partyOf(one, a.cast), partyOf(two, b.cast), mine, other);
  const side = { state: "opposite", on: true, once: false, final: false, bearer: one };
  const finding = same === 0 ? null : opposed(a, b, side, { ...side, on: false }, mine, other);
  return finding && { ...finding, confidence: finding.confidence * same };
}

/** "the network elsewhere": what is so in one place says nothing of another. */
const inPlacesApart = (mine: Status, other: Status): boolean =>
  mine.scope.includes("elsewhere") !== other.scope.includes("elsewhere");

/** "the new truce": one came before. */
const isAnother = ({ subject, object }: Status): boolean =>
  [subject, object].some((party) => party !== null && /^(?:another|fresh|new|second)\b/.test(partyOf(party).noun));

/** How sure it is that two positions are of one bearer: 0 where they are not. */
function sameBearer(one: Party, two: Party, mine: Status, other: Status): number {
  const alike = likenessOf(one, two);
  return alike >= 0.9 || likeness(mine.terms, other.terms) >= ALIKE ? alike : 0;
}

function opposed(
  a: CastClaim,
  b: CastClaim,
  { state, on, once, final }: Position,
  { final: isOtherFinal }: Position,
  mine: Status,
  other: Status,
): Finding | null {
  // What will be is not so yet, and may have been otherwise till now.
  if (mine.planned !== other.planned) return null;
  // One verb said and denied is judged by its whole clause.
  if (state.startsWith("to ") || (mine.holds !== other.holds && sameVerb(mine, other))) return null;
  // Opened and closed, arrested and released: one may have followed the other.
  if (!mine.planned && !isLasting(a, mine) && !isLasting(b, other)) return null;
  const arePast = WAS.test(wordsOf(a, mine)) && WAS.test(wordsOf(b, other));
  const [when, then] = [mine.asOf ?? a.article.publishedOn, other.asOf ?? b.article.publishedOn];
  if (endsWhat(mine, a, then, b, other, once) || endsWhat(other, b, when, a, mine, once)) return null;
  if (when && then) {
    const gap = daysBetween(when, then);
    // What can be undone was so on one day, and not on another.
    if (!once && gap !== 0 && isDay(mine.asOf) && isDay(other.asOf)) return null;
    // Who has died does not live later; who is not dead today may have died tomorrow.
    if (
      once ? !((final && gap >= 0) || (isOtherFinal && gap <= 0)) : Math.abs(gap) > (arePast ? LOOKS_BACK : STALE_DAYS)
    )
      return null;
  } else if (!once && a.claim.articleId !== b.claim.articleId && !(on ? goesOn(a, mine) : goesOn(b, other)))
    return null;
  return {
    kind: "status",
    rule: "opposite states",
    reasonOf: (mine, other) =>
      `Of one subject, one says "${mine}" and the other "${other}"; both cannot hold at the same time.`,
    confidence: when && then ? 0.85 : 0.75,
  };
}

/** "The gate was open", "was locked": told of the day that both look back on, so many days after it. */
const WAS = /\b(?:was|were|had)\b/;
const LOOKS_BACK = 14;

/** Acquitted of one thing, one may be guilty of another. */
const mayBeOneCharge = ({ oblique }: Status, { terms }: Status): boolean =>
  oblique === null ||
  partyOf(oblique)
    .noun.split(" ")
    .some((word) => terms.includes(word));

/** What came about on a day ends what was so until then. */
function endsWhat(
  event: Status,
  by: CastClaim,
  then: string | null | undefined,
  of: CastClaim,
  state: Status,
  once: boolean,
): boolean {
  if (!isDay(event.asOf) || isLasting(by, event) || state.asOf !== null || !isLasting(of, state) || !then) return false;
  const gap = daysBetween(then, event.asOf);
  return gap > 0 || (gap === 0 && !once && /\b(?:was|were)\b/.test(wordsOf(of, state)));
}
