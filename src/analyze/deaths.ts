import type { Status } from "../graph/model.ts";
import type { CastClaim } from "./actors.ts";
import type { Finding } from "./finding.ts";
import { partyOf, sameEntity } from "./parties.ts";
import { daysBetween, isDay } from "./times.ts";

const DYING = /^(?:die|perish|drown|kill|murder|assassinate|pass away|be dead|lose life)\b/;
/** What may be done, or be so, after somebody's death. */
const AFTER = /^(?:be|bury|leave|die|have|remain|win|cause|inspire|outlive)\b/;

export const isDying = ({ predicate }: Status): boolean => DYING.test(predicate);

/** Somebody who died on a day, and did something on a later one. */
export function deadAndActing(_a: CastClaim, _b: CastClaim, mine: Status, other: Status): Finding | null {
  const [death, deed] = isDying(mine) ? [mine, other] : [other, mine];
  if (!isDying(death) || AFTER.test(deed.predicate) || !death.holds || !deed.holds || deed.planned) return null;
  const [dead, doer] = [partyOf(death.object ?? death.subject ?? "/"), partyOf(deed.subject ?? "/")];
  const isPerson = dead.entity.startsWith("person:") && dead.noun === "body" && doer.noun === "body";
  if (!isPerson || !sameEntity(dead.entity, doer.entity) || !isDay(death.asOf) || !isDay(deed.asOf)) return null;
  if (daysBetween(death.asOf, deed.asOf) <= 0) return null;
  return {
    kind: "status",
    rule: "dead and acting",
    reasonOf: (mine, other) =>
      `Of one person, one says "${mine}" and the other "${other}"; nobody acts after his death.`,
    confidence: 0.75,
  };
}
