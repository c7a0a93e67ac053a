import { grouped } from "../graph/grouped.ts";
import { relationId } from "../graph/ids.ts";
import type { ClaimInContext, Contradiction, Corroboration, Estimate, Suspicion } from "../graph/model.ts";
import { chanceOf, READ } from "../graph/settle.ts";
import { denies } from "./agreement.ts";
import { extentOf } from "./articles.ts";
import { mayHaveGrown } from "./number-rules.ts";
import { citesOutlet, isOffice } from "./outlets.ts";
import { isApart } from "./ranges.ts";
import { WEIGHTS } from "./reading-weights.ts";
import type { Reading } from "./readings.ts";
import { daysBetween } from "./times.ts";
import { classOf, normalised } from "./units.ts";
import { shareVoice } from "./voices.ts";

/**
 * What is seen of two claims. `contradict` and `agree`: how much more likely they are to, as they were read, than that neither bears on the other,
 * as a logarithm. `rank`: how many pairs of their two articles are nearer in meaning, and `accord`: how much these agree, as a logarithm. `days`: how
 * many lie between the two, at most ten. `numbers`: whether both give some; `ratio`: of figures that are apart, how near the lesser is to the greater,
 * 0 to 1.
 */
export type Seen = Readonly<Record<(typeof SIGNS)[number], number>>;
export const SIGNS = ["contradict", "agree", "rank", "accord", "days", "numbers", "ratio"] as const;

/** What each thing seen of two claims says for something of them: logarithms, too. `rules` are those of which enough is known. */
export interface Weights {
  readonly bias: number;
  readonly seen: Partial<Seen>;
  readonly rules: Readonly<Record<string, number>>;
}

/** From here on what a rule found to be at odds is. */
const DOUBTED = 0.1;
/** From here on two claims say the same, whether a rule found so or not. */
const ALIKE = 0.5;
/** What it adds to the odds that two claims say the same that one of them cites the other's outlet for it: a logarithm. */
const CITED = 1.5;
/** What is less likely to contradict, as it was read, is not suspected of it. */
const SUSPECT = 0.05;
/** Chances below this are all alike. */
const RARE = 1e-4;
/** What two articles agree in is no less than this. */
const LITTLE = 0.01;
/** Days from which on it is all one how many they are. */
const LONG = 10;

/** That two claims cannot both hold, as a rule found and as they were read together; null where reading speaks against it. */
export function contradictionIn(reading: Reading, ruled?: Contradiction): Contradiction | null {
  return ruled ? borneOut(ruled, reading, WEIGHTS.contradict, DOUBTED) : null;
}

/** That two claims may be at odds, as they were read or, where a rule found it, as sure as that is; null where nothing speaks for it, where one voice stands behind both, or where a count has grown. */
export function suspicionIn(reading: Reading, ruled?: Contradiction): Suspicion | null {
  const { claim, other, verdict } = reading;
  if (shareVoice(claim, other)) return null;
  if (!ruled && (verdict.contradict < SUSPECT || mayHaveGrown(claim, other))) return null;
  const odds = ruled ? oddsOf(ruled.confidence) : oddsIn(reading, WEIGHTS.suspect);
  return {
    ...rowOf("contradiction", reading, ruled?.rule ?? READ),
    kind: ruled?.kind ?? kindOf(claim, other),
    reason: ruled?.reason ?? `Read together, ${quoted(claim)} and ${quoted(other)} cannot both hold.`,
    odds: Math.round(1000 * odds) / 1000,
  };
}

/** That two claims say the same, likewise; one voice may, in two articles. */
export function corroborationIn(reading: Reading, ruled?: Corroboration): Corroboration | null {
  if (ruled) return borneOut(ruled, reading, WEIGHTS.agree, ALIKE);
  return alikeIn(reading, "say the same.");
}

function alikeIn(reading: Reading, how: string, more = 0): Corroboration | null {
  const confidence = confidenceIn(reading, WEIGHTS.agree, more);
  if (confidence < ALIKE) return null;
  return {
    ...rowOf("corroboration", reading, READ),
    confidence,
    reason: `Read together, ${quoted(reading.claim)} and ${quoted(reading.other)} ${how}`,
  };
}

/**
 * What an outlet is cited for and says in other words: where nothing in its article surely says the same as a claim that cites it, or is at odds
 * with it (`isSure`), the one of its claims that is likeliest to.
 */
export function citedIn(readings: readonly Reading[], isSure: (reading: Reading) => boolean): readonly Corroboration[] {
  const citing = readings.flatMap((reading) =>
    [
      { from: reading.claim, to: reading.other },
      { from: reading.other, to: reading.claim },
    ].flatMap(({ from, to }) =>
      citesOutletOf(from, to) ? [{ reading, of: `${from.claim.id} ${to.article.id}` }] : [],
    ),
  );
  return [...grouped(citing, ({ of }) => of).values()].flatMap((all) => {
    if (all.some(({ reading }) => isSure(reading))) return [];
    const rows = all.flatMap(
      ({ reading }) => alikeIn(reading, "say the same: one of them cites the other's outlet for it.", CITED) ?? [],
    );
    return rows.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)).slice(0, 1);
  });
}

/** Whether a claim is told after another's outlet. An office publishes one statement of many, and is cited for what it says elsewhere. */
const citesOutletOf = ({ citations }: ClaimInContext, { article: { publisherId } }: ClaimInContext): boolean =>
  publisherId !== null &&
  !isOffice(publisherId) &&
  citations.some((citation) => citation.mode !== "named" && citesOutlet(citation, publisherId));

/** What a rule found, as sure as the rule and reading make it together; a rule of which too little is known is believed. */
function borneOut<Row extends Contradiction | Corroboration>(
  ruled: Row,
  reading: Reading,
  weights: Weights,
  least: number,
): Row | null {
  const ofRule = weights.rules[ruled.rule];
  if (ofRule === undefined) return ruled;
  const confidence = confidenceIn(reading, weights, ofRule);
  return confidence < least ? null : { ...ruled, confidence };
}

/** That a claim is denied where it stands belongs to why it is at odds with another. */
const quoted = ({ claim: { text, denied } }: ClaimInContext): string => (denied ? `"${text}" (denied)` : `"${text}"`);

/** Rules are never quite certain. */
const oddsOf = (confidence: number): number => Math.log(confidence / (1.01 - confidence));

export function seenOf({ claim, other, verdict, rank, accord }: Reading): Seen {
  const against = (chance: number) => Math.log(Math.max(chance, RARE) / Math.max(verdict.neither, RARE));
  const [one, two] = [claim.article.publishedOn, other.article.publishedOn];
  const apart = figuresApart(claim, other).map(([mine, others]) => ratioOf(mine, others));
  return {
    contradict: against(verdict.contradict),
    agree: against(verdict.agree),
    rank: rank - 1,
    accord: Math.log(accord + LITTLE),
    days: one === null || two === null ? 0 : Math.min(Math.abs(daysBetween(one, two)), LONG),
    numbers: Number(claim.estimates.length > 0 && other.estimates.length > 0),
    ratio: Math.max(0, ...apart),
  };
}

/** The figures that two claims give of one kind of unit and that are apart. */
const figuresApart = (a: ClaimInContext, b: ClaimInContext): readonly (readonly [Estimate, Estimate])[] =>
  a.estimates
    .flatMap((one) => b.estimates.map((two) => [normalised(one), normalised(two)] as const))
    .filter(([one, two]) => classOf(one.unit) === classOf(two.unit) && isApart(one, two));

function ratioOf(one: Estimate, two: Estimate): number {
  const [mine, others] = [one.low ?? one.high ?? 0, two.low ?? two.high ?? 0];
  return Math.min(mine, others) > 0 ? Math.min(mine, others) / Math.max(mine, others) : 0;
}

/** A logistic regression, fitted by bench/assertions/fit.ts, on what is seen of two claims and on the rule that found the like. */
function oddsIn(reading: Reading, { bias, seen: weights }: Weights, ofRule = 0): number {
  const seen = seenOf(reading);
  return SIGNS.reduce((sum, sign) => sum + (weights[sign] ?? 0) * seen[sign], bias + ofRule);
}

const confidenceIn = (reading: Reading, weights: Weights, ofRule?: number): number =>
  Math.round(100 * chanceOf(oddsIn(reading, weights, ofRule))) / 100;

function rowOf(kind: "contradiction" | "corroboration", { claim, other }: Reading, rule: string) {
  const [mine, others] = [extentOf(claim), extentOf(other)];
  return {
    id: relationId(kind, claim.claim.id, other.claim.id),
    claimId: claim.claim.id,
    otherId: other.claim.id,
    rule,
    claimStart: mine.start,
    claimEnd: mine.end,
    otherStart: others.start,
    otherEnd: others.end,
  };
}

/** What two claims that are at odds seem to be at odds in. */
function kindOf(a: ClaimInContext, b: ClaimInContext): Contradiction["kind"] {
  if (figuresApart(a, b).length > 0) return "numeric";
  return denies(a) !== denies(b) ? "polarity" : "status";
}
