import type { Estimate } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { likeness } from "./likeness.ts";
import { sayAlike } from "./opposites.ts";
import { headOf, nameOf, partyOf, sameEntity, sameParty } from "./parties.ts";
import { daysBetween } from "./times.ts";
import { classOf, type UnitClass } from "./units.ts";

/** Two nouns may name one thing. */
const NEAR = 0.45;
/** How alike clauses must be, beside what is counted, for their figures to be of one matter: what recurs in a story needs more. */
const ALIKE: Readonly<Record<UnitClass, number>> = {
  people: 0.3,
  counted: 0.3,
  measured: 0.2,
  money: 0.2,
  percent: 0.2,
};
/** Thousands of one thing, but not of people, are counted once in a story. */
const LARGE = 1000;
const FAR = 12;

const VICTIMS = new Set(["killed", "wounded", "casualties", "captured", "missing"]);
/** Measures that say by themselves what is counted; any other is a noun that is counted, or something measured in a unit. */
const TELLING = new Set([
  ...VICTIMS,
  ...["arrested", "displaced", "rescued", "hospitalized", "cases", "sent", "lost", "destroyed", "damaged"],
  ...["fighting", "mobilized", "employed", "aboard", "capacity", "attended", "voted", "job cut", "turnout"],
  ...["released", "taking part", "ill", "share price"],
  ...["listed", "sentence", "sentence sought", "contract", "vote", "offer", "demand"],
]);

/** What is planned may be told as a thing: "a slide foresees 600 redundancies". */
const NAMED_PLAN = /redundancy|layoff|lay-off/;

/** What a figure counts: the matter, where its clause says more than its measure. */
export const countOf = ({ matter, measure }: Estimate): string => matter ?? measure;

/** How sure it is that two figures are of one count, from 0, where they are not, to 1. */
export function sameCount(mine: Estimate, other: Estimate): number {
  const [count, counts] = [countOf(mine), countOf(other)];
  if (mine.more !== other.more || mine.per !== other.per || ofOtherDays(mine, other)) return 0;
  if (mine.planned !== other.planned && !NAMED_PLAN.test(mine.measure + other.measure)) return 0;
  const telling = TELLING.has(count) || TELLING.has(counts);
  if (telling && count !== counts) return 0;
  const unit = classOf(mine.unit);
  if (unit !== classOf(other.unit)) return 0;
  if (/^(?:money|measured)$/.test(unit) && mine.unit !== other.unit) return 0;
  const alike = matterLikeness(mine, other);
  const told = unit === "money" && mine.per === null ? !isOthers(mine, other) : sameSubject(mine, other);
  if (!told && !(unit === "measured" && !telling && alike >= ALIKE.counted && !isOthers(mine, other))) return 0;
  if (telling) return 0.9 + 0.1 * alike;
  if (/^(?:rise|fall) in |^former /.test(mine.measure + other.measure) && mine.measure !== other.measure) return 0;
  const named = nounsNear(mine, other, unit);
  if (named === 0) return 0;
  if (tooFar(mine, other)) return 0;
  const large = unit === "counted" && [mine, other].every(({ low, high }) => (low ?? high ?? 0) >= LARGE);
  if (alike < (large ? 0 : ALIKE[unit])) return 0;
  return 0.35 * named + 0.65 * alike;
}

/** "Killed twelve on Sunday", "killed five on Monday" */
export const ofOtherDays = ({ happenedOn: one }: Estimate, { happenedOn: two }: Estimate): boolean =>
  one !== null && two !== null && daysBetween(one, two) !== 0;

/** Whether one figure is so many times the other that they hardly count one thing. */
function tooFar(mine: Estimate, other: Estimate): boolean {
  const [one, two] = [mine, other].map(({ low, high }) => low ?? high ?? 0) as [number, number];
  return Math.max(one, two) > FAR * Math.min(one, two);
}

/** How near the nouns of two figures are, 0 where they name two things. */
function nounsNear(mine: Estimate, other: Estimate, unit: UnitClass): number {
  if (mine.measure === other.measure) return 1;
  if (unit === "money" || unit === "measured") return 0.5;
  if (unit === "percent") return 0;
  const near = loadWordVectors().similarity(
    unit === "people" ? mine.measure : mine.unit,
    unit === "people" ? other.measure : other.unit,
  );
  return near >= NEAR || [mine.measure, other.measure].includes("people") ? Math.max(near, NEAR) : 0;
}

/** How alike the clauses of two figures are beside what is counted: "visited 412 stations" and "barred from 120 stations". */
function matterLikeness(mine: Estimate, other: Estimate): number {
  // What is done with money, or with what is weighed, is its measure: "cost", "lose".
  const isDone = /^(?:money|measured)$/.test(classOf(mine.unit));
  const counted = new Set(
    [mine, other].flatMap(({ measure, unit, subject }) => [
      ...(isDone ? [] : [measure, ...partyOf(subject).noun.split(" ")]),
      unit,
      unit.replace(/s$/, ""),
    ]),
  );
  const rest = ({ terms, measure }: Estimate) =>
    [...new Set([...terms, ...(isDone ? measure.split(" ") : [])])].filter(
      (term) => !counted.has(term) && !HOLDER.test(term),
    );
  const [one, two] = [rest(mine), rest(other)];
  // "Turnout was 64 percent" has no words beside what it counts.
  if (mine.unit === "percent" && (one.length === 0 || two.length === 0)) return ALIKE.counted;
  const [dealings, others] = [dealingsIn(one), dealingsIn(two)];
  const shared = dealings.some((dealing) => others.includes(dealing));
  if (isDone && !shared && dealings.length > 0 && others.length > 0) return 0;
  return Math.max(likeness(one, two), shared || sayAlike(one, two) ? ALIKE.counted : 0);
}

/** Whether two say that they did one thing: what one firm paid is not what another paid, but what the other received. */
function isOthers(mine: Estimate, other: Estimate): boolean {
  const [one, two] = [partyOf(mine.subject).entity, partyOf(other.subject).entity];
  return mine.measure === other.measure && one !== "" && two !== "" && !sameEntity(one, two);
}

/** Words for one dealing, each of which tells as much as any other. */
const DEALINGS = [
  "escape leak release spill discharge emit pour gush seep flow spew vent",
  "price fee pay fork receive sell buy fetch transfer purchase sum shell splash",
  "cost lose loss damage shortfall",
  "accept pocket receive bribe kickback embezzle steal siphon",
  "earn profit income gain",
  "fine penalty",
  "invest spend budget",
  "raise collect donate donation",
  "owe debt borrow loan",
].map((words) => new Set(words.split(" ")));

const dealingsIn = (terms: readonly string[]): readonly ReadonlySet<string>[] =>
  DEALINGS.filter((words) => terms.some((term) => words.has(term)));

function sameSubject(mine: Estimate, other: Estimate): boolean {
  const [a, b] = [partyOf(mine.subject), partyOf(other.subject)];
  if (isOther(a.noun) !== isOther(b.noun)) return false;
  if (a.entity !== "" && b.entity !== "") return sameParty(a, b);
  if (a.entity.startsWith("person:") || b.entity.startsWith("person:")) return countOf(mine).startsWith("sentence");
  if (mine.measure === other.measure && mine.measure === mine.unit) return true;
  // "Karsovan dead" and "five of the attackers": where one text tells whose, the other must name them too.
  if (a.entity !== b.entity && (VICTIMS.has(mine.measure) || countOf(mine) === "released"))
    return namesIn(a.entity === "" ? b.entity : a.entity, a.entity === "" ? mine.terms : other.terms);
  const [one, two] = [headOf(a.noun), headOf(b.noun)];
  return (
    a.entity !== b.entity ||
    TELLING.has(countOf(mine)) ||
    [one, two].some((noun) => noun === "people" || noun === "") ||
    loadWordVectors().similarity(one, two) >= NEAR
  );
}

/** Words that only hold a number. */
const HOLDER = /^(?:number|figure|total|count|tally|rate|share|proportion)$/;

/** Who is told of beside the one that a story is about: "his accomplice". */
const isOther = (noun: string): boolean =>
  /^(?:accomplice|aide|associate|co-?defendant|wife|husband|brother|sister|son|daughter|father|mother|cousin|nephew|uncle|deputy|driver|bodyguard|colleague|partner|secretary|member|staff|other|assistant|adviser|advisor|ally|friend|lover)$/.test(
    headOf(noun),
  );

/** Whether words name an entity, if by its adjective: "karsovan" of "country:karsova". */
const namesIn = (id: string, terms: readonly string[]): boolean =>
  nameOf(id)
    .split(" ")
    .some((word) => word.length > 3 && terms.some((term) => term.startsWith(word.slice(0, -1))));
