import { grouped } from "../graph/grouped.ts";
import { relationId } from "../graph/ids.ts";
import type { ClaimInContext, Contradiction, Estimate, Status } from "../graph/model.ts";
import { type CastClaim, withCast } from "./actors.ts";
import { align, type Placed } from "./alignment.ts";
import { figuresOf, isDerived } from "./derived-figures.ts";
import { type Finding, wordsOf } from "./finding.ts";
import { numbersAtOdds, sameFigure } from "./number-rules.ts";
import { statesAtOdds } from "./status-rules.ts";
import { shareVoice } from "./voices.ts";

/**
 * Contradictions between the claims of one article and all given claims, its own among them. Two claims of one voice are its to
 * change and are left alone. One contradiction a pair of claims: the most certain.
 */
export function findContradictions(articleId: string, given: readonly ClaimInContext[]): readonly Contradiction[] {
  const claims = withCast(given);
  const figures = figuresIn(claims);
  const aligned = sureness(claims, figures, (mine, others) =>
    align(mine, others).map(({ mine, other, sure }) => [mine.figure, other.figure, sure] as const),
  );
  const found = new Map<string, Contradiction>();
  const keep = (contradiction: Contradiction) => {
    if ((found.get(contradiction.id)?.confidence ?? 0) < contradiction.confidence)
      found.set(contradiction.id, contradiction);
  };
  const telling = claims.filter(({ claim, statuses }) => statuses.length + (figures.get(claim.id)?.length ?? 0) > 0);
  for (const mine of telling.filter(({ claim }) => claim.articleId === articleId)) {
    for (const other of telling) {
      if (mine.claim.id === other.claim.id || shareVoice(mine, other)) continue;
      const [a, b] = mine.claim.id < other.claim.id ? [mine, other] : [other, mine];
      for (const contradiction of between(a, b, figures, aligned)) keep(contradiction);
    }
  }
  for (const contradiction of bySameFigure(articleId, claims, figures, aligned)) keep(contradiction);
  return [...found.values()];
}

/**
 * A figure without a date is of the time at which the same figure is given elsewhere: where that one is at odds with a third, so is
 * this one; and where an article sets a third figure against one, that goes for the same figure elsewhere. Of a pair that the new
 * article brings or touches, the surest of all ways to find it, whichever of the three articles came last.
 */
function bySameFigure(
  articleId: string,
  claims: readonly CastClaim[],
  figures: Figures,
  aligned: Sureness,
): readonly Contradiction[] {
  const isOwn = ({ claim }: CastClaim) => claim.articleId === articleId;
  const byArticle = grouped(claims, ({ claim }) => claim.articleId);
  const byValue = grouped(
    claims.flatMap((of) => of.estimates.map((figure) => ({ of, figure }))),
    ({ figure }) => `${figure.low} ${figure.high}`,
  );
  const by = (known: Given, one: Given, third: CastClaim): readonly Contradiction[] => {
    const disputed = known.of.claim.articleId === third.claim.articleId;
    if (known.of.claim.id === third.claim.id || (!disputed && one.of.article.publishedOn !== null)) return [];
    if (shareVoice(known.of, third)) return [];
    return (figures.get(third.claim.id) ?? []).flatMap((other) => {
      const finding = numbersAtOdds(known.of, third, known.figure, other, aligned(known.figure, other));
      if (finding?.kind !== "numeric") return [];
      const via = { ...finding, rule: "same figure elsewhere", confidence: finding.confidence - 0.1 };
      const ordered = one.of.claim.id < third.claim.id;
      const found = ordered ? row(one.of, third, one.figure, other, via) : row(third, one.of, other, one.figure, via);
      return { ...found, viaId: known.of.claim.id };
    });
  };
  const found = [...byValue.values()].flatMap((same) =>
    same.flatMap((one) => {
      const knowns = same.filter((known) => isElsewhere(known, one) && sameFigure(one.figure, known.figure));
      // Of a dated figure only what the article that has it, too, sets against it.
      const near =
        one.of.article.publishedOn === null
          ? claims
          : knowns.flatMap(({ of }) => byArticle.get(of.claim.articleId) ?? []);
      const thirds = [one, ...knowns].some(({ of }) => isOwn(of)) ? near : near.filter(isOwn);
      return [...new Set(thirds)].flatMap((third) => {
        if (one.of.claim.articleId === third.claim.articleId || shareVoice(one.of, third)) return [];
        const ways = knowns.flatMap((known) => by(known, one, third));
        return ways.length > 0 && between(one.of, third, figures, aligned).length === 0 ? ways : [];
      });
    }),
  );
  return found.sort((a, b) => b.confidence - a.confidence || ((a.viaId ?? "") < (b.viaId ?? "") ? -1 : 1));
}

type Given = Placed & { readonly of: CastClaim };

const isElsewhere = (known: Given, one: Given): boolean =>
  known.of.claim.articleId !== one.of.claim.articleId && isOfOneTime(one.of, one.figure, known.figure);

const isOfOneTime = ({ article }: ClaimInContext, mine: Estimate, figure: Estimate): boolean =>
  mine.asOf === null || (article.publishedOn !== null && mine.asOf === figure.asOf);

type Figures = ReadonlyMap<string, readonly Estimate[]>;

/** How sure it is of two figures, of all that their articles give, that each is the other's to be compared with: 0 to 1. */
type Sureness = (mine: Estimate, other: Estimate) => number;

type Weighed = readonly (readonly [mine: Estimate, other: Estimate, sure: number])[];

/** Two articles are weighed against each other when two of their figures are first compared. */
function sureness(
  claims: readonly ClaimInContext[],
  figures: Figures,
  weigh: (mine: readonly Placed[], others: readonly Placed[]) => Weighed,
): Sureness {
  const placed = grouped(
    claims.flatMap((of) => (figures.get(of.claim.id) ?? []).map((figure) => ({ of, figure }))),
    ({ figure }) => figure.articleId,
  );
  const known = new Map<string, ReadonlyMap<Estimate, ReadonlyMap<Estimate, number>>>();
  const between = (a: string, b: string) => {
    const key = `${a} ${b}`;
    const partners = known.get(key) ?? byFigure(weigh(placed.get(a) ?? [], placed.get(b) ?? []));
    known.set(key, partners);
    return partners;
  };
  return (mine, other) => {
    const [one, two] = mine.articleId < other.articleId ? [mine, other] : [other, mine];
    return between(one.articleId, two.articleId).get(one)?.get(two) ?? 0;
  };
}

const byFigure = (pairs: Weighed): ReadonlyMap<Estimate, ReadonlyMap<Estimate, number>> =>
  new Map(
    [...grouped(pairs, ([mine]) => mine)].map(([mine, all]) => [
      mine,
      new Map(all.map(([, other, sure]) => [other, sure])),
    ]),
  );

/** Of each claim, by its id, the figures that it gives and those that follow from them. */
function figuresIn(claims: readonly ClaimInContext[]): Figures {
  const byArticle = grouped(claims, ({ claim }) => claim.articleId);
  return new Map(claims.map((one) => [one.claim.id, figuresOf(one, byArticle.get(one.claim.articleId) ?? [])]));
}

function between(a: CastClaim, b: CastClaim, figures: Figures, aligned: Sureness): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const mine of a.statuses) {
    for (const other of b.statuses) {
      const finding = statesAtOdds(a, b, mine, other);
      if (finding) found.push(row(a, b, mine, other, finding));
    }
  }
  for (const mine of figures.get(a.claim.id) ?? []) {
    for (const other of figures.get(b.claim.id) ?? []) {
      const finding = numbersAtOdds(a, b, mine, other, aligned(mine, other));
      if (finding) found.push(row(a, b, mine, other, followed(a, b, mine, other, finding)));
    }
  }
  return found;
}

/** What rests on a figure that only follows from those given is less sure. */
const followed = (a: ClaimInContext, b: ClaimInContext, mine: Estimate, other: Estimate, finding: Finding): Finding =>
  isDerived(mine, a) || isDerived(other, b) ? { ...finding, confidence: finding.confidence * 0.7 } : finding;

function row(
  a: ClaimInContext,
  b: ClaimInContext,
  mine: Estimate | Status,
  other: Estimate | Status,
  { kind, rule, confidence, reasonOf }: Finding,
): Contradiction {
  return {
    id: relationId("contradiction", a.claim.id, b.claim.id),
    claimId: a.claim.id,
    otherId: b.claim.id,
    kind,
    rule,
    reason: reasonOf(wordsOf(a, mine), wordsOf(b, other)),
    confidence: Math.round(100 * (confidence - (isHedged(a) || isHedged(b) ? 0.15 : 0))) / 100,
    status: "proposed",
    viaId: null,
    claimStart: mine.start,
    claimEnd: mine.end,
    otherStart: other.start,
    otherEnd: other.end,
  };
}

const isHedged = ({ claim }: ClaimInContext): boolean => claim.hedges.length > 0;
