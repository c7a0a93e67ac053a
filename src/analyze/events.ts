import type { Status } from "../graph/model.ts";
import { actorsAgree, agree, type CastClaim, type Told } from "./actors.ts";
import { type Finding, textBetween } from "./finding.ts";
import { likeness } from "./likeness.ts";
import { actsAlike } from "./matter.ts";
import { headOf, partyOf } from "./parties.ts";
import { remembered } from "./remembered.ts";
import { daysBetween, isDay } from "./times.ts";

/** What happens once to one thing or person, in all the verbs that tell of it. */
const EVENTS = `
  sink, capsize, roll over, keel over, turn over, founder, overturn, be lost, lose
  burst, break, give way, collapse, fail, rupture, crumble, go
  begin, start, commence, break out, kick off, get under way, erupt, take effect, come into force, come into effect
  hear of, hear about, learn of, learn about, tell of, tell about, inform, inform of, inform about, notify, notify of, alert, know of, warn of, alert to
  discover, notice, detect, uncover, spot, find, see, realise, realize, learn of
  die, perish, drown, pass away, be dead, kill, murder, assassinate
  arrest, detain, take into custody, capture, pick up, seize
  sign, seal, initial, ink, put pen to paper, conclude
  resign, quit, step down, stand down, leave office
  sack, dismiss, fire, oust, remove
  lodge, file, submit
  escape, flee, slip away, abscond, break out of
  crash, derail, collide, come down, smash into, slam into, plunge into, plough into
  explode, blow up, go off, detonate
  release, free, set free
  appoint, elect, swear in, inaugurate
  end, finish, conclude, expire
  convict, sentence, acquit, find guilty
  arrive, land, reach, dock
  depart, leave, set sail, set off, set out, take off
  open fire, attack, invade, start shooting
  found, establish, set up
  marry, wed
  bear, be born
  launch, unveil
  close, shut, shut down, close down
  open, reopen, inaugurate`;
/** What is put on a day to come: it may be put on another. */
const PLANS = "hold, take place, happen, be due, be scheduled, be held, be, begin, start, open, meet, vote, travel";

const lines = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((phrase) => phrase.trim()));

const groupsOf = (list: string): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  for (const [i, phrases] of lines(list).entries())
    for (const phrase of phrases) groups.set(phrase, [...(groups.get(phrase) ?? []), i]);
  return groups;
};
const HAPPENED = groupsOf(EVENTS);
const PLANNED = groupsOf(PLANS);

/** Things of which there are many, or that come again: what happened to them on one day may on another. */
const MANY = new Set("people forces body fighting attack strike shelling rain talk meeting protest".split(" "));
/** What may be done again, and by others. */
const PERCEIVED = /^(?:discover|notice|detect|uncover|spot|find|realise|realize|learn|hear|see|inform|notify|alert)\b/;
/** Who is told of things is told of many. */
const TOLD = /^(?:hear|learn|tell|inform|notify|know|warn|alert)\b/;
/** Two clauses are of one matter. */
const ALIKE = 0.2;
/** Minutes by which two accounts of one event may differ. */
const SLACK = 15;
/** Further apart they are two events. */
const FAR = 14;
/** Within these days an article may look back on an event. */
const LATER = 400;
const DAY = 1440;

/** What is still so on a day began before. */
const isStillSo = (of: CastClaim, { start, end }: Status): boolean =>
  /\b(?:still|stay(?:s|ed)?|remain(?:s|ed)?)\b/.test(textBetween(of, start - 12, end + 12));

/** One event that two claims put on different days, or at different hours. */
export function onTwoTimes(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (!mine.holds || !other.holds || mine.planned !== other.planned || !sameEvent(mine, other)) return null;
  if (isStillSo(a, mine) || isStillSo(b, other)) return null;
  const undated = areUndated(a, b, mine, other);
  const apart = undated ? clocksApart(mine, other) : minutesApart(mine, other);
  if (apart <= SLACK) return null;
  const [one, two] = [
    { status: mine, by: a },
    { status: other, by: b },
  ];
  // Whoever first saw a thing saw it before all others did.
  const first = wasFirst(a, b, mine, other);
  const same = first ? (agree(one, "object", two) ?? 0) : actorsAgree(one, two);
  const bearer = partyOf(mine.object ?? mine.subject ?? "/");
  if (same === 0 || (MANY.has(headOf(bearer.noun)) && !bearer.entity.startsWith("person:"))) return null;
  if ((same < 0.8 || (!first && TOLD.test(mine.predicate))) && likeness(mine.terms, other.terms) < ALIKE) return null;
  return {
    kind: "date",
    rule: "one event at two times",
    reasonOf: (mine, other) => `It happened once, but one says "${mine}" and the other "${other}", at different times.`,
    confidence: (undated ? 0.65 : 0.75) * same,
  };
}

/** Whether one tells that a thing was first seen or heard of later than the other has it. */
function wasFirst(a: CastClaim, b: CastClaim, mine: Status, other: Status): boolean {
  if (!PERCEIVED.test(mine.predicate) || mine.asOf === null || other.asOf === null) return false;
  const [of, later] = mine.asOf > other.asOf ? [a, mine] : [b, other];
  return /\bfirst\b/.test(textBetween(of, later.start - 10, later.start + 60));
}

/** Both tell the hour and not the day, in articles of nearly one day. */
function areUndated(a: CastClaim, b: CastClaim, mine: Status, other: Status): boolean {
  const [one, two] = [a.article.publishedOn, b.article.publishedOn];
  return (
    [mine, other].some(({ asOf }) => asOf === null) &&
    [mine, other].every(
      ({ asOf, fromMinute, toMinute }) =>
        (asOf === null || isDay(asOf)) && fromMinute !== null && toMinute !== null && toMinute - fromMinute <= 60,
    ) &&
    (one === null || two === null || Math.abs(daysBetween(one, two)) <= LATER)
  );
}

/** How many minutes at least lie between two hours of a day, the shorter way round. */
function clocksApart(mine: Status, other: Status): number {
  const [from, to, start, end] = [mine.fromMinute ?? 0, mine.toMinute ?? 0, other.fromMinute ?? 0, other.toMinute ?? 0];
  const gap = Math.max(start - to, from - end, 0);
  return gap === 0 ? 0 : Math.min(gap, DAY - Math.max(end, to) + Math.min(start, from));
}

/** Whether the verbs of two statuses tell of one event, or, of what is planned, of one plan. */
export const sameEvent = (mine: Status, other: Status): boolean =>
  (mine.planned ? oneIsPlanned : oneHappened)(mine.predicate, other.predicate);

const meetIn = (groups: ReadonlyMap<string, readonly number[]>) =>
  remembered((one, two) => groupsIn(groups, one).some((group) => groupsIn(groups, two).includes(group)));
const [oneHappened, oneIsPlanned] = [meetIn(HAPPENED), meetIn(PLANNED)];

function groupsIn(groups: ReadonlyMap<string, readonly number[]>, predicate: string): readonly number[] {
  const words = predicate.split(" ");
  const found = words.map((_, i) => groups.get(words.slice(0, words.length - i).join(" "))).find(Boolean);
  return found ?? [];
}

/** How many minutes lie at least between two times of an event; 0 where they may be one. */
function minutesApart(mine: Status, other: Status): number {
  if (mine.asOf === null || other.asOf === null || mine.asOf.length < 7 || other.asOf.length < 7) return 0;
  const days = daysBetween(mine.asOf, other.asOf);
  if (Math.abs(days) > FAR) return 0;
  const [from, to] = [mine.fromMinute ?? 0, mine.toMinute ?? DAY - 1];
  const [start, end] = [days * DAY + (other.fromMinute ?? 0), days * DAY + (other.toMinute ?? DAY - 1)];
  return (
    Math.max(start - to, from - end, 0) +
    (days !== 0 && mine.fromMinute === null && other.fromMinute === null ? SLACK : 0)
  );
}

/** Verbs whose object has one doer: who wins, calls, orders or founds something does it alone. */
const SOLE =
  /^(?:win|order|call|found|invent|author|own|start|commission|carry out|commit|cause|light|ignite|spark|trigger|stage|plan|mastermind|orchestrate|instigate|perpetrate|design|write|compose|lead|break off|call off)$/;

/** Whether what a status tells of has one doer. */
export const hasOneDoer = ({ predicate }: Status): boolean => SOLE.test(predicate);

/** One thing that two claims say was done by different ones, though only one can have done it. */
export function byTwoDoers(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (!mine.holds || !other.holds || mine.planned || other.planned) return null;
  if (!hasOneDoer(mine) || !hasOneDoer(other)) return null;
  if (mine.predicate !== other.predicate && !actsAlike(mine, other) && !actsAlike(other, mine)) return null;
  const [one, two]: readonly Told[] = [
    { status: mine, by: a },
    { status: other, by: b },
  ];
  if (!one || !two || (agree(one, "object", two) ?? 0) < 0.75 || agree(one, "subject", two) !== 0) return null;
  // "Hill", "Hill's men"
  const [names, others] = [mine, other].map(({ subject }) => namesIn(subject ?? "/"));
  if (names?.some((name) => others?.includes(name))) return null;
  if ([mine, other].some(({ subject, object }) => UNKNOWN.test(subject ?? "") || MANY.has(partyOf(object ?? "/").noun)))
    return null;
  return {
    kind: "polarity",
    rule: "one deed by two doers",
    reasonOf: (mine, other) => `Only one can have done it, but of "${mine}" and "${other}" each names another.`,
    confidence: 0.65,
  };
}

const namesIn = (party: string): readonly string[] => {
  const { entity, noun } = partyOf(party);
  return [...entity.replace(/^.*?:/, "").split("-"), ...noun.split(" ")].filter(
    (word) => !/^(?:|body|people|forces)$/.test(word),
  );
};

const UNKNOWN = /^\/(?:i|we|he|she|it|they|you|people|man|woman)$/;
