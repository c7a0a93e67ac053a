import type { ClaimInContext, Status } from "../graph/model.ts";
import type { Finding } from "./finding.ts";
import { isLasting, STALE_DAYS } from "./lasting.ts";
import { actsAlike, covered } from "./matter.ts";
import { likenessOf, partyOf } from "./parties.ts";
import { daysBetween, isDay } from "./times.ts";

/** How much of what is denied the other must tell of, where the verbs say one thing, and where only the thing that is denied is one. */
const MOST = 0.6;
const ALL = 0.85;
/** Two parties are one, and do not only name things of a kind. */
const ONE = 0.8;

/** A status with the article that it is of. */
interface Told {
  readonly status: Status;
  readonly by: ClaimInContext;
}

/**
 * What one says and the other denies: of one matter, by one verb or near ones ("never received", "accepted"); or one tells of a
 * thing of which the other says that there was none ("no warning was issued", "a warning was in force").
 */
export function saidAndDenied(a: ClaimInContext, b: ClaimInContext, mine: Status, other: Status): Finding | null {
  if (mine.holds === other.holds || mine.planned || other.planned) return null;
  const [one, two] = [
    { status: mine, by: a },
    { status: other, by: b },
  ];
  const [denial, told] = mine.holds ? [two, one] : [one, two];
  if (!mayBeOneTime(denial, told) || deniesNumber(denial)) return null;
  const sure = sameMatter(denial, told);
  if (sure === 0) return null;
  return {
    kind: "polarity",
    rule: "said and denied",
    reasonOf: (mine, other) =>
      `Of one matter, one says "${mine}" and the other "${other}"; one denies what the other tells.`,
    confidence: sure,
  };
}

/** How sure it is that what one denies is what the other tells: 0 where it is not. */
function sameMatter(denial: Told, told: Told): number {
  const near = actsAlike(denial.status, told.status);
  const ofAny = denial.status.breadth === "none";
  if (!near && !ofAny) return 0;
  const parties = near ? actorsAgree(denial, told) : thingAgrees(denial, told);
  if (parties === 0) return 0;
  const agreed = [
    ...((agree(denial, "subject", told, "subject") ?? 0) >= ONE ? [denial.status.subject] : []),
    ...((agree(denial, "object", told, "object") ?? 0) >= ONE ? [denial.status.object] : []),
  ];
  const cover = covered(denial.status, told.status, agreed);
  if (cover < (near ? MOST : ALL)) return 0;
  return Math.min(0.9, 0.4 + 0.3 * cover + 0.2 * parties) * (near ? 1 : 0.9);
}

/** How alike those are who do and suffer one act: 0 where some of them are others. */
function actorsAgree(denial: Told, told: Told): number {
  const object = agree(denial, "object", told, "object");
  const subject = agree(denial, "subject", told, "subject");
  if (object === 0 || subject === 0) return 0;
  // "no cargo was loaded": of luggage it does not tell.
  if (denial.status.breadth === "none" && object !== null && object < ONE) return 0;
  if (object !== null || subject !== null) return Math.min(object ?? 1, subject ?? 1);
  // "the gate opened", "they opened the gate"
  return Math.max(agree(denial, "object", told, "subject") ?? 0, agree(denial, "subject", told, "object") ?? 0);
}

/** Whether the thing of which one says that there was none is what the other is about. */
function thingAgrees(denial: Told, told: Told): number {
  const { object } = denial.status;
  if (object !== null && agree(denial, "subject", told, "subject") === 0) return 0;
  const role = object === null ? "subject" : "object";
  const alike = (["subject", "object"] as const).map((other) => agree(denial, role, told, other) ?? 0);
  return Math.max(...alike) >= 0.9 ? 0.8 : 0;
}

type Role = "subject" | "object";

function agree(one: Told, role: Role, two: Told, other: Role): number | null {
  const [a, b] = [one.status[role], two.status[other]];
  return a === null || b === null
    ? null
    : likenessOf(partyOf(a, one.by.article.castIds), partyOf(b, two.by.article.castIds));
}

/** "never held more than ten million": what is denied is a number. */
const deniesNumber = ({ status, by }: Told): boolean =>
  status.object !== null && by.estimates.some(({ start }) => start >= status.end && start - status.end < 30);

/** Whether the day of a denial and the day of what is told leave room for both. */
function mayBeOneTime({ status: denial, by: denier }: Told, { status: told, by: teller }: Told): boolean {
  if (isDay(denial.asOf) && isDay(told.asOf)) return denial.asOf === told.asOf;
  const [when, then] = [denial.asOf ?? denier.article.publishedOn, told.asOf ?? teller.article.publishedOn];
  if (!when || !then) return true;
  const gap = daysBetween(then, when);
  return isLasting(teller, told) ? Math.abs(gap) <= STALE_DAYS : gap >= 0 || (told.asOf === null && gap >= -STALE_DAYS);
}
