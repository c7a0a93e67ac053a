import type { Estimate } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { likeness } from "./likeness.ts";
import { sayAlike } from "./opposites.ts";
import { headOf, partyOf, sameParty } from "./parties.ts";
import { classOf, type UnitClass } from "./units.ts";

/** Two nouns may name one thing. */
const NEAR = 0.45;
/** How alike clauses must be, beside what is counted, for their figures to be of one matter: what recurs in a story needs more. */
const ALIKE: Readonly<Record<UnitClass, number>> = { people: 0.3, counted: 0.3, measured: 0.2, money: 0.3, percent: 0 };
/** Thousands of one thing, but not of people, are counted once in a story. */
const LARGE = 1000;

const VICTIMS = new Set(["killed", "wounded", "casualties", "captured", "missing"]);
/** Measures that say by themselves what is counted; any other is a noun that is counted, or something measured in a unit. */
const TELLING = new Set([
  ...VICTIMS,
  ...["arrested", "displaced", "rescued", "hospitalized", "cases", "sent", "lost", "destroyed", "damaged"],
  ...["fighting", "mobilized", "employed", "aboard", "capacity", "attended", "voted", "job cut"],
  ...["sentence", "sentence sought", "contract", "vote", "offer", "demand"],
]);

/** What a figure counts: the matter, where its clause says more than its measure. */
export const countOf = ({ matter, measure }: Estimate): string => matter ?? measure;

/** How sure it is that two figures are of one count, from 0, where they are not, to 1. */
export function sameCount(mine: Estimate, other: Estimate): number {
  const [count, counts] = [countOf(mine), countOf(other)];
  if (mine.more !== other.more || mine.per !== other.per) return 0;
  if (mine.planned !== other.planned && count !== "job cut") return 0;
  const telling = TELLING.has(count) || TELLING.has(counts);
  if (telling && count !== counts) return 0;
  const unit = classOf(mine.unit);
  if (unit !== classOf(other.unit) || !sameSubject(mine, other)) return 0;
  if (/^(?:money|measured)$/.test(unit) && mine.unit !== other.unit) return 0;
  const alike = matterLikeness(mine, other);
  if (telling) return 0.7 + 0.3 * alike;
  if (/^(?:rise|fall) in |^former /.test(mine.measure + other.measure) && mine.measure !== other.measure) return 0;
  const named = nounsNear(mine, other, unit);
  if (named === 0) return 0;
  const large = unit === "counted" && [mine, other].every(({ low, high }) => (low ?? high ?? 0) >= LARGE);
  if (alike < (large ? 0 : ALIKE[unit])) return 0;
  return 0.35 * named + 0.65 * alike;
}

/** How near the nouns of two figures are, 0 where they name two things. */
function nounsNear(mine: Estimate, other: Estimate, unit: UnitClass): number {
  if (mine.measure === other.measure) return 1;
  if (unit === "money" || unit === "measured") return 0.5;
  if (unit === "percent") return 0;
  const near = loadWordVectors().similarity(unit === "people" ? mine.measure : mine.unit, unit === "people" ? other.measure : other.unit);
  return near >= NEAR || [mine.measure, other.measure].includes("people") ? Math.max(near, NEAR) : 0;
}

/** How alike the clauses of two figures are beside what is counted: "visited 412 stations" and "barred from 120 stations". */
function matterLikeness(mine: Estimate, other: Estimate): number {
  const counted = new Set([mine, other].flatMap(({ measure, unit }) => [measure, unit, unit.replace(/s$/, "")]));
  const rest = ({ terms }: Estimate) => terms.filter((term) => !counted.has(term));
  const [one, two] = [rest(mine), rest(other)];
  return Math.max(likeness(one, two), sayAlike(one, two) ? ALIKE.counted : 0);
}

function sameSubject(mine: Estimate, other: Estimate): boolean {
  const [a, b] = [partyOf(mine.subject), partyOf(other.subject)];
  if (a.entity !== "" && b.entity !== "") return sameParty(a, b);
  if (a.entity.startsWith("person:") || b.entity.startsWith("person:"))
    return countOf(mine) === "sentence" || countOf(mine) === "sentence sought";
  if (mine.measure === other.measure && mine.measure === mine.unit) return true;
  // "Karsovan dead" and "five of the attackers": where one text tells whose, the other must name them too.
  if (a.entity !== b.entity && VICTIMS.has(mine.measure))
    return namesIn(a.entity === "" ? b.entity : a.entity, a.entity === "" ? mine.terms : other.terms);
  const [one, two] = [headOf(a.noun), headOf(b.noun)];
  return (
    a.entity !== b.entity ||
    TELLING.has(countOf(mine)) ||
    [one, two].some((noun) => noun === "people" || noun === "") ||
    loadWordVectors().similarity(one, two) >= NEAR
  );
}

/** Whether words name an entity, if by its adjective: "karsovan" of "country:karsova". */
const namesIn = (id: string, terms: readonly string[]): boolean =>
  id
    .slice(id.indexOf(":") + 1)
    .split("-")
    .some((word) => word.length > 3 && terms.some((term) => term.startsWith(word.slice(0, -1))));
