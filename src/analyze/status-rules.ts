import type { ClaimInContext, Status } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { type Finding, wordsOf } from "./finding.ts";
import { likeness } from "./likeness.ts";
import { type Position, positionsOf } from "./opposites.ts";
import { headOf, type Party, partyOf, sameParty } from "./parties.ts";
import { daysBetween, isDay } from "./times.ts";

/** A state changes: what was so some days before says little of now. */
const STALE_DAYS = 3;
/** What goes on in spite of what was said before. */
const STILL = /\b(?:still|continu\w+|remain\w*|kept|keeps?)\b/;
/** Two nouns may name one thing, and two verbs one act. */
const NEAR = 0.45;
/** Two clauses are of one matter. */
const ALIKE = 0.2;

/** How two things that claims say of one subject are at odds: one is so and the other not, or both on days apart. */
export function statesAtOdds(a: ClaimInContext, b: ClaimInContext, mine: Status, other: Status): Finding | null {
  for (const one of positionsOf(mine)) {
    for (const two of positionsOf(other)) {
      if (one.state !== two.state) continue;
      const same = sameBearer(one.bearer, two.bearer, mine, other);
      if (same === 0) continue;
      const finding = one.on === two.on ? onTwoDays(one, mine, other) : opposed(a, b, one, mine, other);
      if (finding) return { ...finding, confidence: finding.confidence * same };
    }
  }
  return null;
}

/** How sure it is that two positions are of one bearer: 0 where they are not. */
function sameBearer(one: string, two: string, mine: Status, other: Status): number {
  const [a, b] = [partyOf(one), partyOf(two)];
  if (sameParty(a, b)) return a.entity !== "" && b.entity !== "" ? 1 : 0.9;
  if (likeness(mine.terms, other.terms) < ALIKE) return 0;
  if (mayStandFor(a, b) || mayStandFor(b, a)) return 0.8;
  const near =
    a.entity === "" && b.entity === "" && loadWordVectors().similarity(headOf(a.noun), headOf(b.noun)) >= NEAR;
  return near ? 0.75 : 0;
}

/** "the company" may be any that is named, "the player" any person. */
function mayStandFor(a: Party, b: Party): boolean {
  if (a.entity !== "" || (b.entity !== "" && b.noun !== "body")) return false;
  // A name that nobody took for one: no English word.
  if (b.entity === "") return BODIES.test(a.noun) && !b.noun.includes(" ") && loadWordVectors().rarity(b.noun) === 1;
  const kind = b.entity.slice(0, b.entity.indexOf(":"));
  return kind === "organization" ? BODIES.test(a.noun) : kind === "person" ? PERSONS.test(a.noun) : false;
}

const BODIES =
  /^(?:agency|army|authority|bank|charity|club|company|firm|gang|government|group|ministry|party|regulator|team|union)$/;
const PERSONS =
  /^(?:boss|captain|chief|coach|defender|director|executive|goalkeeper|governor|leader|manager|mayor|midfielder|minister|player|president|striker)$/;

function opposed(
  a: ClaimInContext,
  b: ClaimInContext,
  { state, on, once }: Position,
  mine: Status,
  other: Status,
): Finding | null {
  // What will be is not so yet, and may have been otherwise till now.
  if (mine.planned || other.planned) return null;
  const plain = state.startsWith("to ");
  if (plain && !samePlainly(mine, other)) return null;
  // Opened and closed, arrested and released: one may have followed the other.
  if (!plain && !isLasting(a, mine) && !isLasting(b, other)) return null;
  const [when, then] = [mine.asOf ?? a.article.publishedOn, other.asOf ?? b.article.publishedOn];
  if (when && then) {
    const gap = daysBetween(when, then);
    // Signed today, it may have been unsigned before; dead today, nobody lives tomorrow.
    const later = gap > 0 ? !on : on;
    if (once ? gap !== 0 && !later : Math.abs(gap) > STALE_DAYS) return null;
  } else if (!once && a.claim.articleId !== b.claim.articleId && !STILL.test(on ? wordsOf(a, mine) : wordsOf(b, other)))
    return null;
  const denied = plain || mine.predicate === other.predicate;
  return {
    kind: denied ? "polarity" : "status",
    rule: denied ? "said and denied" : "opposite states",
    reasonOf: (mine, other) =>
      `Of one subject, one says "${mine}" and the other "${other}"; both cannot hold at the same time.`,
    confidence: when && then ? 0.85 : 0.75,
  };
}

/** Whether a status tells how things are and not what happened: "is open", "were fighting", "has not signed". */
const isLasting = (of: ClaimInContext, status: Status): boolean =>
  !status.holds ||
  /^(?:be |go on|continue|proceed|remain|last|live)/.test(status.predicate) ||
  /\b(?:(?:is|are|was|were|been)\b.*ing|still|remain\w*|continu\w*)\b/.test(wordsOf(of, status));

/** What one verb is said and denied of: with its subject and object, where both texts have them. */
function samePlainly(mine: Status, other: Status): boolean {
  const agree = (one: string | null, two: string | null) => {
    if (one === null || two === null) return true;
    const [a, b] = [partyOf(one), partyOf(two)];
    return (
      sameParty(a, b) ||
      (a.entity === "" && b.entity === "" && loadWordVectors().similarity(headOf(a.noun), headOf(b.noun)) >= NEAR / 2)
    );
  };
  return agree(mine.subject, other.subject) && agree(mine.object, other.object) && agree(mine.oblique, other.oblique);
}

function onTwoDays({ once, on, bearer }: Position, mine: Status, other: Status): Finding | null {
  if (
    !once ||
    mine.planned !== other.planned ||
    !mine.holds ||
    !other.holds ||
    !isDay(mine.asOf) ||
    !isDay(other.asOf) ||
    mine.asOf === other.asOf
  )
    return null;
  if (!samePlainly({ ...mine, oblique: null }, other)) return null;
  return {
    kind: "date",
    rule: "one event on two days",
    reasonOf: (mine, other) => `It happened once, but one says "${mine}" and the other "${other}", on different days.`,
    confidence: partyOf(bearer).entity !== "" && on ? 0.7 : 0.6,
  };
}
