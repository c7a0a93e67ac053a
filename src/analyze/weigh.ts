import { relationId } from "../graph/ids.ts";
import type { ClaimInContext, Contradiction, Corroboration } from "../graph/model.ts";
import { denies } from "./agreement.ts";
import { extentOf } from "./articles.ts";
import { isApart } from "./ranges.ts";
import { WEIGHTS } from "./reading-weights.ts";
import type { Reading } from "./readings.ts";
import { classOf, normalised } from "./units.ts";
import { shareVoice } from "./voices.ts";

/** How much more likely two claims are to contradict each other, and to agree, than that neither bears on the other: logarithms. */
export type Seen = Readonly<Record<"contradict" | "agree", number>>;

/** What each thing seen of two claims says for something of them: logarithms, too. `rules` are those of which enough is known. */
export interface Weights {
  readonly bias: number;
  readonly seen: Seen;
  readonly rules: Readonly<Record<string, number>>;
}

/** From here on two claims that were read together are taken to be at odds: of stories that the model was not made on, most of those are. */
const LEAST = 0.72;
/** From here on what a rule found to be at odds is. */
const DOUBTED = 0.2;
/** From here on two claims say the same, whether a rule found so or not. */
const ALIKE = 0.5;
/** Chances below this are all alike. */
const RARE = 1e-4;

/**
 * That two claims cannot both hold, as they were read together and as a rule that found so has it, if any did; null where that is
 * not likely, or where one voice stands behind both.
 */
export function contradictionIn(reading: Reading, ruled?: Contradiction): Contradiction | null {
  if (ruled) return borneOut(ruled, reading, WEIGHTS.contradict, DOUBTED);
  const { claim, other } = reading;
  const confidence = confidenceIn(reading, WEIGHTS.contradict);
  if (confidence < LEAST || shareVoice(claim, other)) return null;
  return {
    ...rowOf("contradiction", reading, confidence),
    kind: kindOf(claim, other),
    reason: `Read together, "${claim.claim.text}" and "${other.claim.text}" cannot both hold.`,
    status: "proposed",
    viaId: null,
  };
}

/** That two claims say the same, likewise; one voice may, in two articles. */
export function corroborationIn(reading: Reading, ruled?: Corroboration): Corroboration | null {
  if (ruled) return borneOut(ruled, reading, WEIGHTS.agree, ALIKE);
  const confidence = confidenceIn(reading, WEIGHTS.agree);
  if (confidence < ALIKE) return null;
  return {
    ...rowOf("corroboration", reading, confidence),
    reason: `Read together, "${reading.claim.claim.text}" and "${reading.other.claim.text}" say the same.`,
  };
}

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

export function seenOf({ verdict }: Reading): Seen {
  const against = (chance: number) => Math.log(Math.max(chance, RARE) / Math.max(verdict.neither, RARE));
  return { contradict: against(verdict.contradict), agree: against(verdict.agree) };
}

/** A logistic regression, fitted by bench/assertions/fit.ts, on what is seen of two claims and on the rule that found the like. */
function confidenceIn(reading: Reading, { bias, seen: weights }: Weights, ofRule = 0): number {
  const seen = seenOf(reading);
  return (
    Math.round(100 * chanceOf(bias + weights.contradict * seen.contradict + weights.agree * seen.agree + ofRule)) / 100
  );
}

/** The chance that has these odds, as a logarithm. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

function rowOf(kind: "contradiction" | "corroboration", { claim, other }: Reading, confidence: number) {
  const [mine, others] = [extentOf(claim), extentOf(other)];
  return {
    id: relationId(kind, claim.claim.id, other.claim.id),
    claimId: claim.claim.id,
    otherId: other.claim.id,
    rule: "read together",
    confidence,
    claimStart: mine.start,
    claimEnd: mine.end,
    otherStart: others.start,
    otherEnd: others.end,
  };
}

/** What two claims that are at odds seem to be at odds in. */
function kindOf(a: ClaimInContext, b: ClaimInContext): Contradiction["kind"] {
  const figures = a.estimates.flatMap((one) => b.estimates.map((two) => [normalised(one), normalised(two)] as const));
  if (figures.some(([one, two]) => classOf(one.unit) === classOf(two.unit) && isApart(one, two))) return "numeric";
  return denies(a) !== denies(b) ? "polarity" : "status";
}
