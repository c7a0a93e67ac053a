import type { Status } from "../graph/model.ts";
import { actorsAgree, agree, type CastClaim, ONE, type Told } from "./actors.ts";
import { type Finding, textBetween } from "./finding.ts";
import { goesOn, isLasting, STALE_DAYS } from "./lasting.ts";
import { actsAlike, actsRelate, covered, isDone, isSlight, shareMore } from "./matter.ts";
import { headOf, partyOf } from "./parties.ts";
import { daysBetween, isDay } from "./times.ts";

/** How much of what is denied the other must tell of, where the verbs say one thing, and where only the thing that is denied is one. */
const MOST = 0.6;
/** And where both tell of one thing, of which one denies any. */
const HALF = 0.5;
const ALL = 0.85;

/**
 * What one says and the other denies: of one matter, by one verb or near ones ("never received", "accepted"); or one tells of a
 * thing of which the other says that there was none ("no warning was issued", "a warning was in force").
 */
export function saidAndDenied(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  if (mine.holds === other.holds || mine.planned !== other.planned) return null;
  const [one, two] = [
    { status: mine, by: a },
    { status: other, by: b },
  ];
  const [denial, told] = mine.holds ? [two, one] : [one, two];
  const near = actsAlike(denial.status, told.status);
  if (!near && (denial.status.breadth !== "none" || OF_KNOWN.test(denial.by.claim.text))) return null;
  if (!mayBeOneTime(denial, told) || deniesNumber(denial) || UNTIL.test(denial.by.claim.text)) return null;
  const sure = sameMatter(denial, told, near);
  if (sure === 0) return null;
  return {
    kind: "polarity",
    rule: "said and denied",
    reasonOf: (mine, other) =>
      `Of one matter, one says "${mine}" and the other "${other}"; one denies what the other tells.`,
    confidence: sure,
  };
}

/** How sure it is that what one denies is what the other tells, by a verb that is `near` or not: 0 where it is not. */
function sameMatter(denial: Told, told: Told, near: boolean): number {
  const ofAny = denial.status.breadth === "none";
  // Somebody else may have received one.
  if (denial.status.predicate === "receive" && denial.status.subject !== null && told.status.subject === null) return 0;
  // "no cargo was loaded": of luggage it does not tell.
  // One doer and one thing, of which he had none: "never received any", "accepted some".
  const both = () => ofAny && (["subject", "object"] as const).every((role) => (agree(denial, role, told) ?? 0) >= ONE);
  if (!near && !isSlight(denial.status) && !both()) return 0;
  const another = near && ofAny && nounOf(denial) !== nounOf(told) && (agree(denial, "object", told) ?? 1) < ONE;
  const parties = near && !another ? actorsAgree(denial, told) : ofAny ? thingAgrees(denial, told) : 0;
  if (parties === 0 || (parties < ONE && !isSlight(denial.status) && !shareMore(denial.status, told.status))) return 0;
  const whole = near && ofAny && (agree(denial, "object", told) ?? 0) >= 0.9;
  const least = whole ? HALF : near || (both() && actsRelate(denial.status, told.status)) ? MOST : ALL;
  const agreed = (["subject", "object"] as const).map((role) =>
    (agree(denial, role, told) ?? 0) >= ONE ? denial.status[role] : null,
  );
  const cover = covered(denial.status, told.status, agreed, near);
  if (cover < least) return 0;
  return Math.min(0.9, 0.4 + 0.3 * cover + 0.2 * parties) * (near ? 1 : 0.9);
}

/** "Not one of the papers had been used": that there are papers is taken as known. */
const OF_KNOWN = /\b(?:any|neither|none|one) of (?:the|these|those|its|his|her|their|our|them)\b/i;

const nounOf = ({ status: { object } }: Told): string => headOf(partyOf(object ?? "/").noun);

/** Who speaks of a thing, wants or seeks it does not say that there is one. */
const NOT_GIVEN =
  /^(?:allege|ask|avoid|await|call|cite|claim|consider|debate|demand|deny|describe|discuss|doubt|draft|expect|fear|imagine|investigate|mention|mean|need|offer|order|oppose|plan|prevent|promise|propose|quote|reject|report|request|require|say|search|seek|speak|suggest|suspect|talk|tell|think|threaten|urge|want|warn)\b/;

/** Whether the thing of which one says that there was none is what the other is about. */
function thingAgrees(denial: Told, told: Told): number {
  const role = denial.status.object === null ? "subject" : "object";
  // "no offer was made", "they offered"
  const thing = denial.status[role];
  // Money is everywhere.
  if (thing !== null && headOf(partyOf(thing).noun) === "money") return 0;
  if (thing !== null && isDone(headOf(partyOf(thing).noun), told.status)) return 0.7;
  if (NOT_GIVEN.test(told.status.predicate)) return 0;
  if ((agree(denial, role, told, "subject") ?? 0) >= 0.9) return 0.8;
  // Somebody else may have had one.
  const others = role === "object" && agree(denial, "subject", told) === 0;
  return !others && (agree(denial, role, told, "object") ?? 0) >= 0.9 ? 0.8 : 0;
}

/** "never held more than ten million": what is denied is a number. */
const deniesNumber = ({ status, by }: Told): boolean =>
  status.object !== null && by.estimates.some(({ start }) => start >= status.end && start - status.end < 30);

/** Within these days an article may look back on what never was. */
const LATER = 400;
const ENDED = /\b(?:stop|ceas|halt|quit)\w* (?:\w+ )?$/;
const SINCE = /\bsince\b/;
/** "noticed nothing until six": then they did. */
const UNTIL = /\b(?:un)?till?\b/;
const isBefore = ({ article }: CastClaim, { asOf }: Status, { article: later }: CastClaim): boolean =>
  article.publishedOn !== null &&
  later.publishedOn !== null &&
  daysBetween(asOf ?? article.publishedOn, later.publishedOn) > 0;

/** Whether the day of a denial and the day of what is told leave room for both. */
function mayBeOneTime({ status: denial, by: denier }: Told, { status: told, by: teller }: Told): boolean {
  // What was stopped went on before, and what has been so since a day was not so till then.
  if (ENDED.test(textBetween(denier, 0, denial.start)) && !isLasting(teller, told)) return false;
  if (SINCE.test(teller.claim.text) && isBefore(denier, denial, teller)) return false;
  if (isDay(denial.asOf) && isDay(told.asOf)) return denial.asOf === told.asOf;
  // Nobody denies what is to come.
  const { publishedOn } = denier.article;
  if (isDay(told.asOf) && publishedOn !== null && daysBetween(publishedOn, told.asOf) > 0) return false;
  const [when, then] = [denial.asOf ?? denier.article.publishedOn, told.asOf ?? teller.article.publishedOn];
  // What is so at a time that is not told may be over when another denies it, unless it goes on "still".
  if (!when || !then)
    return denier.claim.articleId === teller.claim.articleId || goesOn(teller, told) || !isLasting(teller, told);
  const gap = daysBetween(then, when);
  return isLasting(teller, told)
    ? Math.abs(gap) <= STALE_DAYS
    : gap >= 0 || (told.asOf === null && gap >= (denial.breadth === "none" ? -LATER : -STALE_DAYS));
}
