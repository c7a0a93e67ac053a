import type { Estimate } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { bestOf, type Placed } from "./alignment.ts";
import { WEIGHTS } from "./evidence-weights.ts";
import { likeness, likenessBetween } from "./likeness.ts";
import { headOf, partyOf } from "./parties.ts";
import { isApart, lesserFirst } from "./ranges.ts";
import { countOf, TELLING } from "./same-count.ts";
import { daysBetween } from "./times.ts";
import { classOf } from "./units.ts";

/** What is seen of two figures that are apart, each from 0 to about 3, by which they may or may not answer one question. */
export type Evidence = Readonly<Record<keyof typeof WEIGHTS.seen, number>>;

/** Two figures of two articles, or of one, and what is seen of them. */
export interface Beside {
  readonly mine: Placed;
  readonly other: Placed;
  readonly evidence: Evidence;
}

/** A running count of these grows from day to day. */
const RUNNING = new Set(
  "killed wounded casualties captured arrested displaced rescued hospitalized cases sent lost destroyed damaged missing".split(
    " ",
  ),
);

/** From here on two equal figures are of one count. */
const SHARED = 0.9;

/**
 * How likely it is that two figures that are apart are of one count at one time, 0 to 1: a logistic regression on what is seen of
 * them, fitted to stories with gold by bench/stories/fit.ts.
 */
export function likelihood(evidence: Evidence): number {
  const sum = Object.entries(WEIGHTS.seen).reduce(
    (total, [name, weight]) => total + weight * evidence[name as keyof Evidence],
    WEIGHTS.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The figures of two articles that are apart and may be of one count, whichever article is given first. */
export function figuresBeside(mine: readonly Placed[], others: readonly Placed[]): readonly Beside[] {
  const like = likenessBetween(claimsOf(mine), mine === others ? [] : claimsOf(others));
  const pairs = mine.flatMap((one) =>
    others.flatMap((two) => {
      if (one.of.claim.id === two.of.claim.id || !ofOneKind(one.figure, two.figure)) return [];
      const claims = like.of(one.of, two.of);
      const clauses = likeness(besideCounted(one.figure, two.figure), besideCounted(two.figure, one.figure));
      return [{ mine: one, other: two, ...seenOf(one.figure, two.figure, clauses, claims) }];
    }),
  );
  const [best, bests] = [bestOf(pairs, "mine", ({ score }) => score), bestOf(pairs, "other", ({ score }) => score)];
  // What the other article gives, too, it sets nothing against.
  const shared = new Set(
    pairs.flatMap(({ mine: one, other, score }) =>
      isApart(one.figure, other.figure) || score < SHARED ? [] : [one, other],
    ),
  );
  return pairs
    .filter(({ mine: one, other }) => mayBeAtOdds(one.figure, other.figure) && !shared.has(one) && !shared.has(other))
    .map(({ mine: one, other, score, seen }) => ({
      mine: one,
      other,
      evidence: {
        ...seen,
        ...placeOf(one, other),
        best: Number(score >= (best.get(one) ?? 0) && score >= (bests.get(other) ?? 0)),
      },
    }));
}

const claimsOf = (placed: readonly Placed[]) => [...new Set(placed.map(({ of }) => of))];
const singular = (noun: string): string => noun.replace(/s$/, "");
const near = (a: string, b: string): number => Math.max(0, loadWordVectors().similarity(a, b));
const amountOf = ({ low, high }: Estimate): number => low ?? high ?? 0;

/** People are also counted as what they are. */
function ofOneKind(one: Estimate, two: Estimate): boolean {
  const [a, b] = [classOf(one.unit), classOf(two.unit)];
  if (a !== b) return [a, b].every((kind) => kind === "people" || kind === "counted");
  return (a !== "money" && a !== "measured") || singular(one.unit) === singular(two.unit);
}

function mayBeAtOdds(one: Estimate, two: Estimate): boolean {
  // Of what was counted, where both say it, the rules know better.
  const telling = TELLING.has(countOf(one)) && TELLING.has(countOf(two));
  return isApart(one, two) && !telling && one.planned === two.planned && one.more === two.more && one.per === two.per;
}

/** The terms of a figure's clause, without what either counts. */
function besideCounted(figure: Estimate, other: Estimate): readonly string[] {
  const counted = new Set([figure, other].flatMap(({ measure, unit }) => [measure, unit, singular(unit)]));
  return figure.terms.filter((term) => !counted.has(term));
}

function seenOf(one: Estimate, two: Estimate, clauses: number, claims: number) {
  const [count, counts] = [countOf(one), countOf(two)];
  const unit = near(singular(one.unit), singular(two.unit));
  const noun = near(headOf(partyOf(one.subject).noun), headOf(partyOf(two.subject).noun));
  const same = Number(count === counts);
  const ratio = Math.abs(Math.log((amountOf(one) || 1) / (amountOf(two) || 1)));
  const missing = (some: Estimate, others: Estimate) => some.scope.some((place) => !others.scope.includes(place));
  const [low] = lesserFirst(one, two);
  return {
    score: clauses + 0.5 * claims + 0.5 * same + 0.3 * unit + 0.2 * noun,
    seen: {
      clauses,
      claims,
      unit,
      noun,
      sameCount: same,
      oneTells: Number(TELLING.has(count) !== TELLING.has(counts)),
      apart: Number(ratio > 1.2),
      farApart: Number(ratio > 2.3),
      few: Number(Math.min(amountOf(one), amountOf(two)) < 10),
      otherDays: Number(one.asOf !== null && two.asOf !== null && one.asOf !== two.asOf),
      scopes: Number(missing(one, two)) + Number(missing(two, one)),
      lesserScope: Number(low === one ? missing(one, two) : missing(two, one)),
    },
  };
}

/** What the articles tell beside the figures. */
function placeOf(one: Placed, two: Placed) {
  const [low] = lesserFirst(one.figure, two.figure);
  const [from, to] = [one, two].map(({ of, figure }) => figure.asOf ?? of.article.publishedOn);
  const gap = from && to ? daysBetween(from, to) : 0;
  const grows = (gap > 0 && low === one.figure) || (gap < 0 && low === two.figure);
  return {
    mentions: Math.min(3, one.of.claim.about.filter((id) => two.of.claim.about.includes(id)).length),
    running: Number(grows && RUNNING.has(countOf(one.figure))),
    within: Number(one.of.claim.articleId === two.of.claim.articleId),
  };
}
