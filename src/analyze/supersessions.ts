import { relationId } from "../graph/ids.ts";
import type { ClaimInContext, Estimate, Status, Supersession } from "../graph/model.ts";
import { isEqual } from "./agreement.ts";
import type { ArticleClaims } from "./articles.ts";
import { type Bodies, bodiesIn, shareBody } from "./bodies.ts";
import { wordsOf } from "./finding.ts";
import type { Likeness } from "./likeness.ts";
import { positionsOf } from "./opposites.ts";
import { isMasthead, sameBody } from "./outlets.ts";
import { partyOf, sameEntity, sameParty } from "./parties.ts";
import { remembered } from "./remembered.ts";
import { ofOtherDays, sameCount } from "./same-count.ts";
import { daysBetween } from "./times.ts";
import { voicesOf } from "./voices.ts";

/** How alike two claims must be for their figures to be of one count, where the figures' own keys do not tell. */
const ONE_COUNT = 0.36;
/** And where both count a part: of the same, perhaps. */
const ANY = 0.25;

/**
 * Figures and states by which a voice replaces what it said before, among the claims of one article and of another or itself: of one
 * count or subject, on a later day, and not the same. One row a pair of claims; the later is `claimId`.
 */
export function supersessionsBetween(
  own: ArticleClaims,
  other: ArticleClaims,
  likeness: Likeness,
): readonly Supersession[] {
  const changing = other.claims.filter(changes);
  const sameVoice = voicesWithin(bodiesIn([...own.claims, ...other.claims]));
  return own.claims.filter(changes).flatMap((a) =>
    changing.flatMap((b) => {
      if (a.claim.id === b.claim.id || (other === own && a.claim.id > b.claim.id) || !sameVoice(a, b)) return [];
      if (other === own && !isDated(a, b)) return [];
      // Of several figures the first that changed is told: whichever article came last.
      const [one, two] = a.claim.id < b.claim.id ? [a, b] : [b, a];
      return between(one, two, likeness.of(one, two));
    }),
  );
}

const changes = ({ estimates, statuses }: ClaimInContext): boolean => estimates.length + statuses.length > 0;

/** Within an article only what both are dated for is of two days. */
const isDated = (...claims: readonly ClaimInContext[]): boolean =>
  claims.every(({ estimates, statuses }) => [...estimates, ...statuses].some(({ asOf }) => asOf !== null));

/**
 * One source, one body, or a body and one who speaks for it; also where one text has only the first word of its name. Whoever tells a
 * figure that somebody worked out may replace it, too; an outlet that tells it on does not.
 */
function voicesWithin(bodies: Bodies): (a: ClaimInContext, b: ClaimInContext) => boolean {
  const isOne = remembered(
    (one, two) => sameEntity(one, two) || sameBody(one, two) || shareBody(bodies.ofSource(one), bodies.ofSource(two)),
  );
  return (a, b) => {
    const others = tellersOf(b);
    return tellersOf(a).some((one) => others.some((two) => isOne(one, two)));
  };
}

/** Each claim is compared with many. */
const TELLERS = new WeakMap<ClaimInContext, readonly string[]>();

function tellersOf(of: ClaimInContext): readonly string[] {
  const known = TELLERS.get(of) ?? [
    ...new Set([
      ...voicesOf(of),
      ...of.citations
        .filter(({ mode, sourceId }) => mode !== "named" && !isMasthead(sourceId))
        .map(({ sourceId }) => sourceId),
    ]),
  ];
  TELLERS.set(of, known);
  return known;
}

/** What one claim gives and another replaces. */
interface Change {
  readonly a: Estimate | Status;
  readonly b: Estimate | Status;
  readonly rule: string;
  readonly what: string;
  readonly confidence: number;
}

function between(a: ClaimInContext, b: ClaimInContext, likeness: number): readonly Supersession[] {
  const change = figureChanged(a, b, likeness) ?? stateChanged(a, b);
  if (!change) return [];
  const days = gap(a, b, change.a, change.b);
  const sides = [
    [a, change.a],
    [b, change.b],
  ] as const;
  const [earlier, later] = days > 0 ? sides : [sides[1], sides[0]];
  return [
    {
      id: relationId("supersession", a.claim.id, b.claim.id),
      claimId: later[0].claim.id,
      otherId: earlier[0].claim.id,
      reason: `The same voice first ${change.what} "${wordsOf(...earlier)}", and ${Math.abs(days)} days later "${wordsOf(...later)}".`,
      rule: change.rule,
      confidence: change.confidence,
      claimStart: later[1].start,
      claimEnd: later[1].end,
      otherStart: earlier[1].start,
      otherEnd: earlier[1].end,
    },
  ];
}

function figureChanged(a: ClaimInContext, b: ClaimInContext, likeness: number): Change | null {
  if (a.estimates.some((one) => b.estimates.some((two) => isEqual(one, two)))) return null;
  for (const one of a.estimates) {
    for (const two of b.estimates) {
      const certainty = oneCount(one, two, likeness);
      if (certainty > 0 && gap(a, b, one, two) !== 0)
        return { a: one, b: two, rule: "later figure", what: "gave", confidence: certainty };
    }
  }
  return null;
}

/** How sure it is that two figures of one voice are of one count, 0 where they are not: by their keys, or by the words around. */
function oneCount(one: Estimate, two: Estimate, likeness: number): number {
  if (
    one.more ||
    two.more ||
    one.per !== two.per ||
    one.planned !== two.planned ||
    !sameUnit(one, two) ||
    ofOtherDays(one, two)
  )
    return 0;
  const parts = [one, two].filter(({ scope }) => scope.includes("part")).length;
  if (parts === 1) return 0;
  const keyed = sameCount(one, two) > 0 && tells(one) && tells(two);
  if (keyed && (parts === 0 || likeness >= ANY)) return 0.85;
  // What is measured is told by its measure, whatever the words around.
  const measured = MEASURED.test(one.unit) && one.measure !== two.measure;
  return likeness >= ONE_COUNT && !measured ? 0.7 : 0;
}

/** Whether an estimate's key says what is counted, and not only in what: "killed" and "tickets" do, "euros" and "people" do not. */
const tells = ({ measure, matter, unit }: Estimate): boolean =>
  matter !== null || (measure === unit ? !MEASURED.test(unit) && !VAGUE.test(unit) : !measure.startsWith(unit));

const VAGUE = /^(?:people|them|they|\d|million|billion|number)/;

/** Measures are told apart; people and things have too many names for that. */
const MEASURED =
  /^(?:percent|(?:kilo|centi|milli)?(?:metre|meter|gram)s?|miles?|hectares?|euros?|dollars?|pounds?|soles?|tons?|tonnes?|lit(?:re|er)s?)\b/;

const sameUnit = (one: Estimate, two: Estimate): boolean =>
  one.unit === two.unit || (!MEASURED.test(one.unit) && !MEASURED.test(two.unit));

function stateChanged(a: ClaimInContext, b: ClaimInContext): Change | null {
  for (const one of a.statuses) {
    for (const two of b.statuses) {
      const opposite = positionsOf(one).some((mine) =>
        positionsOf(two).some(
          (other) =>
            mine.state === other.state &&
            mine.on !== other.on &&
            sameParty(partyOf(mine.bearer), partyOf(other.bearer)),
        ),
      );
      if (opposite && gap(a, b, one, two) !== 0)
        return { a: one, b: two, rule: "later state", what: "said", confidence: 0.7 };
    }
  }
  return null;
}

/** Days from a fact of one claim to one of another, negative where the second is the earlier; 0 where they may be one day or one is not known. */
function gap(a: ClaimInContext, b: ClaimInContext, one: Estimate | Status, two: Estimate | Status): number {
  const [from, to] = [one.asOf ?? a.article.publishedOn, two.asOf ?? b.article.publishedOn];
  return from === null || to === null ? 0 : daysBetween(from, to);
}
