import type { Status } from "../graph/model.ts";
import type { CastClaim } from "./actors.ts";
import type { Finding } from "./finding.ts";
import { headOf, partyOf } from "./parties.ts";
import { daysBetween, isDay } from "./times.ts";

const DYING = /^(?:die|kill|perish|drown|murder|pass away|lose life|be dead|take life)\b/;
const HURTING = /^(?:hurt|injure|wound|maim|be (?:hurt|injured|wounded))\b/;
/** Verbs that tell of deaths or injuries that there were any. */
const TELLING =
  /^(?:be there|report|record|cause|register|have|confirm|suffer|sustain|claim|see|result in|lead to|treat for)\b/;
const DEATHS = /^(?:death|fatality|dead|casualty|victim)$/;
const INJURIES = /^(?:injury|casualty|burn|injured|wounded|wound|fracture|bruise)$/;
/** Words that tell no more of whom it happened to, or where. */
const PLAIN =
  /^(?:nobody|one|people|person|report|death|fatality|casualty|injury|victim|life|loss|hurt|injure|wound|kill|die|harm|incident|accident|civilian|citizen|resident|single|anybody|anyone)$/;
const SOON = 30;

/** "Nobody was hurt", "two guards were injured": of any one who died or was hurt. */
export function nobodyAndSomebody(a: CastClaim, b: CastClaim, mine: Status, other: Status): Finding | null {
  const [[denier, denial], [teller, told]] = mine.holds
    ? [[b, other] as const, [a, mine] as const]
    : [[a, mine] as const, [b, other] as const];
  if (denial.holds || denial.breadth !== "none" || !told.holds || denial.planned || told.planned) return null;
  const [denied, harm] = [harmOf(denial), harmOf(told)];
  if (denied === null || harm === null || (denied === "death" && harm !== "death")) return null;
  // "No employee of the works", "nobody in the village"
  const parties = [denial.subject, denial.object].flatMap((party) => (party === null ? [] : [partyOf(party)]));
  if (parties.some(({ entity }) => entity !== "") || denial.scope.length > 0) return null;
  if (denial.terms.some((term) => !PLAIN.test(term) && !told.terms.includes(term))) return null;
  if (![told.object, told.subject].some((party) => party !== null && isSomebody(party))) return null;
  const [when, then] = [denial.asOf ?? denier.article.publishedOn, told.asOf ?? teller.article.publishedOn];
  const gap = when && then ? daysBetween(then, when) : 0;
  if (Math.abs(gap) > SOON || (isDay(told.asOf) && gap < 0)) return null;
  return {
    kind: "polarity",
    rule: "nobody and somebody harmed",
    reasonOf: (mine, other) => `One says "${mine}" and the other "${other}": one denies any such harm.`,
    confidence: 0.7,
  };
}

function harmOf({ predicate, subject, object, oblique }: Status): "death" | "injury" | null {
  // "died in his bed"
  if (oblique !== null && /^(?:bed|sleep|illness|cancer|age|cause)$/.test(headOf(partyOf(oblique).noun))) return null;
  if (DYING.test(predicate)) return "death";
  if (HURTING.test(predicate)) return "injury";
  if (!TELLING.test(predicate)) return null;
  const [noun, whole] = [object ?? subject ?? "/", subject ?? "/"].map((party) => partyOf(party).noun) as [
    string,
    string,
  ];
  if (whole === "life loss" || noun === "life loss") return "death";
  return [noun, whole].some((one) => INJURIES.test(headOf(one)))
    ? "injury"
    : [noun, whole].some((one) => DEATHS.test(headOf(one)))
      ? "death"
      : null;
}

const isSomebody = (party: string): boolean => {
  const { entity, noun } = partyOf(party);
  return entity.startsWith("person:") || /^(?:people|forces)$/.test(headOf(noun)) || DEATHS.test(headOf(noun));
};
