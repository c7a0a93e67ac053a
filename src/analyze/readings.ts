import type { ClaimInContext } from "../graph/model.ts";
import type { Inference, Verdict } from "../nlp/inference.ts";
import { type ArticleClaims, articlesOf, extentOf } from "./articles.ts";
import { shareVoice } from "./voices.ts";

/** Two claims and what reading them together says of them. */
export interface Reading {
  readonly claim: ClaimInContext;
  readonly other: ClaimInContext;
  readonly verdict: Verdict;
}

/** So many pairs of claims of two articles are read together: those nearest in meaning. */
const NEAREST = 40;
/** How much of what all claims of two articles have in common says nothing of which of them are near. */
const COMMON = 0.7;
/** Of a long article so many claims are read together with others: all pairs of them are put in order. */
const FIRST = 200;

/**
 * Reads an article's claims together with those of its neighbours and with each other. Which pairs of two articles are read depends on these
 * two alone, and so does a verdict, whichever article came first.
 */
export async function readTogether(
  articleId: string,
  claims: readonly ClaimInContext[],
  inference: Inference,
): Promise<readonly Reading[]> {
  const pairs = await pairsToRead(articleId, claims, inference);
  const verdicts = await inference.judge(pairs.map(([{ claim }, other]) => [claim.text, other.claim.text]));
  return pairs.map(([claim, other], i) => ({ claim, other, verdict: verdicts[i] as Verdict }));
}

/** The pairs of claims, of each two articles of which `articleId` is one, that are nearest in meaning: at most so many of each two. */
export async function pairsToRead(
  articleId: string,
  claims: readonly ClaimInContext[],
  { embed }: Inference,
  most: number = NEAREST,
): Promise<readonly Pair[]> {
  const articles = articlesOf(claims).map(({ article, claims }) => ({ article, claims: claims.slice(0, FIRST) }));
  const texts = articles.flatMap(({ claims }) => claims.map(({ claim }) => claim.text));
  const meanings = new Map((await embed(texts)).map((meaning, i) => [texts[i] as string, meaning]));
  return articles
    .filter(({ article }) => article.id === articleId)
    .flatMap((own) => articles.flatMap((other) => nearest(own, other, meanings, most)));
}

/** Two claims, the lesser id first. */
export type Pair = readonly [claim: ClaimInContext, other: ClaimInContext];
type Vector = readonly number[];

function nearest(
  one: ArticleClaims,
  two: ArticleClaims,
  meanings: ReadonlyMap<string, Float32Array>,
  most: number,
): readonly Pair[] {
  const [first, second] = one.article.id < two.article.id ? [one, two] : [two, one];
  const all = first === second ? first.claims : [...first.claims, ...second.claims];
  const own = distinguishing(all.map(({ claim }) => meanings.get(claim.text) as Float32Array));
  const vectorOf = new Map(all.map((claim, i) => [claim, own[i] as Vector]));
  const pairs = first === second ? within(first.claims) : across(first.claims, second.claims);
  return pairs
    .filter(([a, b]) => a.claim.text !== b.claim.text && !shareVoice(a, b))
    .map((pair) => ({ pair, near: dot(vectorOf.get(pair[0]) as Vector, vectorOf.get(pair[1]) as Vector) }))
    .sort((a, b) => b.near - a.near || byIds(a.pair, b.pair))
    .slice(0, most)
    .map(({ pair }) => pair);
}

/** Vectors without most of what they have in common, each of length 1. */
function distinguishing(vectors: readonly Float32Array[]): readonly Vector[] {
  const mean = vectors.reduce<number[]>(
    (sum, vector) => sum.map((x, i) => x + (vector[i] ?? 0) / vectors.length),
    new Array<number>(vectors[0]?.length ?? 0).fill(0),
  );
  return vectors.map((vector) => {
    const rest = mean.map((x, i) => (vector[i] ?? 0) - COMMON * x);
    const length = Math.sqrt(dot(rest, rest));
    return rest.map((x) => x / length);
  });
}

const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const byIds = ([a, b]: Pair, [c, d]: Pair): number =>
  a.claim.id === c.claim.id ? (b.claim.id < d.claim.id ? -1 : 1) : a.claim.id < c.claim.id ? -1 : 1;

const across = (some: readonly ClaimInContext[], others: readonly ClaimInContext[]): readonly Pair[] =>
  some.flatMap((a) => others.map((b): Pair => (a.claim.id < b.claim.id ? [a, b] : [b, a])));

/** A claim that another has in it is not read with that one. */
const within = (claims: readonly ClaimInContext[]): readonly Pair[] =>
  claims.flatMap((a) =>
    claims.flatMap((b): readonly Pair[] => (a.claim.id < b.claim.id && !overlap(a, b) ? [[a, b]] : [])),
  );

function overlap(a: ClaimInContext, b: ClaimInContext): boolean {
  const [one, two] = [extentOf(a), extentOf(b)];
  return one.start < two.end && two.start < one.end;
}
