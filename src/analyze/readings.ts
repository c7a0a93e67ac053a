import { grouped } from "../graph/grouped.ts";
import { pairKey } from "../graph/ids.ts";
import type { ClaimInContext, Contradiction } from "../graph/model.ts";
import type { Inference, Verdict } from "../nlp/inference.ts";
import { type ArticleClaims, articlesOf } from "./articles.ts";
import { daysBetween } from "./times.ts";

/**
 * Two claims and what reading them together says of them. `rank` is their place among the pairs of their two articles, from 1 on, the nearest in
 * meaning first; `accord` is how likely, on average, a pair of these two articles agrees as it was read: 0 to 1.
 */
export interface Reading {
  readonly claim: ClaimInContext;
  readonly other: ClaimInContext;
  readonly verdict: Verdict;
  readonly rank: number;
  readonly accord: number;
}

/** So many pairs of claims of two articles are read together: those nearest in meaning. */
const NEAREST = 30;
/** Less near ones are not: cosines. */
const NEAR = 0.25;
/** How much of what all claims of two articles have in common says nothing of which of them are near. */
const COMMON = 0.7;
/** Days between two articles, from so many on, in the words that the model was trained with. */
const SPANS = [
  [7, "weeks later", "weeks earlier"],
  [2, "days later", "days earlier"],
  [1, "next day", "day before"],
  [0, "same day", "same day"],
] as const;
/** A pair that is read so surely to have nothing to do with each other is not read again. */
const APART = 0.98;
/** Of a long article so many claims are read together with others: all pairs of them are put in order. */
const FIRST = 200;

/**
 * Reads an article's claims together with those of its neighbours: the pairs nearest in meaning, and those of which rules found
 * something. Which pairs of two articles are nearest depends on these two alone, and so does a verdict, whichever article came first.
 */
export async function readTogether(
  articleId: string,
  claims: readonly ClaimInContext[],
  ruled: readonly Pick<Contradiction, "claimId" | "otherId">[],
  inference: Inference,
): Promise<readonly Reading[]> {
  const pairs = new Map((await pairsToRead(articleId, claims, inference)).map((pair) => [keyOf(pair), pair]));
  const known = new Map(claims.map((claim) => [claim.claim.id, claim]));
  for (const { claimId, otherId } of ruled) {
    const [claim, other] = [known.get(claimId), known.get(otherId)];
    if (claim && other && claim.claim.articleId !== other.claim.articleId)
      pairs.set(keyOf([claim, other]), [claim, other]);
  }
  const verdicts = await judged([...pairs.values()], inference);
  const read = [...pairs.values()].map(([claim, other], i) => ({ claim, other, verdict: verdicts[i] as Verdict }));
  const ofArticles = grouped(read, ({ claim, other }) => pairKey(claim.article.id, other.article.id));
  return [...ofArticles.values()].flatMap((all) => {
    const accord = all.reduce((sum, { verdict }) => sum + verdict.agree, 0) / all.length;
    return all.map((pair, i) => ({ ...pair, rank: i + 1, accord }));
  });
}

/** Neither of two claims is the first, but whoever reads one after the other takes it so: what both orders say counts, as the geometric mean. */
async function judged(pairs: readonly Pair[], { judge }: Inference): Promise<readonly Verdict[]> {
  const orders = pairs.map(asRead);
  const verdicts = await judge(orders.map(([forth]) => forth));
  const near = orders.flatMap(([, back], i) => ((verdicts[i] as Verdict).neither < APART ? [{ i, back }] : []));
  const again = new Map((await judge(near.map(({ back }) => back))).map((verdict, at) => [near[at]?.i, verdict]));
  return verdicts.map((verdict, i) => meanOf(verdict, again.get(i) ?? verdict));
}

function meanOf(one: Verdict, two: Verdict): Verdict {
  const mean = (of: keyof Verdict) => Math.sqrt(one[of] * two[of]);
  const all = mean("neither") + mean("agree") + mean("contradict");
  return { neither: mean("neither") / all, agree: mean("agree") / all, contradict: mean("contradict") / all };
}

const keyOf = ([a, b]: Pair): string => pairKey(a.claim.id, b.claim.id);

type Read = readonly [string, string];

/**
 * What is read of two claims, in both orders: the words of the claim that was published first, then how much later the other was, and its
 * words; and the other way round.
 */
export function asRead([a, b]: Pair): readonly [forth: Read, back: Read] {
  const [from, to] = [a.article.publishedOn, b.article.publishedOn];
  const days = from === null || to === null ? null : daysBetween(from, to);
  const [one, two] = (days ?? 0) < 0 ? [withDenial(b), withDenial(a)] : [withDenial(a), withDenial(b)];
  const span = days === null ? undefined : SPANS.find(([least]) => Math.abs(days) >= least);
  const [later, earlier] = span ? [`${span[1]} : `, `${span[2]} : `] : ["", ""];
  return [
    [one, later + two],
    [two, earlier + one],
  ];
}

const withDenial = ({ claim: { text, denied } }: ClaimInContext): string => (denied ? `denied that ${text}` : text);

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
    .flatMap((own) =>
      articles.filter((other) => other !== own).flatMap((other) => nearest(own, other, meanings, most)),
    );
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
  const all = [...first.claims, ...second.claims];
  const own = distinguishing(all.map(({ claim }) => meanings.get(claim.text) as Float32Array));
  const vectorOf = new Map(all.map((claim, i) => [claim, own[i] as Vector]));
  const pairs = first.claims.flatMap((a) =>
    second.claims.map((b): Pair => (a.claim.id < b.claim.id ? [a, b] : [b, a])),
  );
  return pairs
    .filter(([a, b]) => a.claim.text !== b.claim.text)
    .map((pair) => ({ pair, near: dot(vectorOf.get(pair[0]) as Vector, vectorOf.get(pair[1]) as Vector) }))
    .filter(({ near }) => near >= NEAR)
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
