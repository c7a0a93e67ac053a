import type { ClaimInContext } from "../graph/model.ts";
import { loadWordVectors, type WordVectors } from "../nlp/word-vectors.ts";

/** Below this, nearness of two words says nothing. */
const NEAR = 0.45;

/** Number words, as the digits that other texts write for them. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "twenty"
  )
    .split(" ")
    .map((word, i) => [word, String(i)]),
);

interface Term {
  /** Its place among the terms of both articles. */
  readonly at: number;
  readonly word: string;
  readonly number: boolean;
  readonly name: boolean;
  readonly weight: number;
}

/** How alike a claim of one article is to one of another, 0 to 1, the same from either side; `matter` is without the names. */
export interface Likeness {
  of(a: ClaimInContext, b: ClaimInContext): number;
  matter(a: ClaimInContext, b: ClaimInContext): number;
}

/**
 * How alike the claims of two articles are, by their terms: each term of one is aligned with the nearest of the other by word vectors,
 * and weighs by its rarity squared, the less the more claims of both articles have it; coverage both ways, then the geometric
 * mean. (Soft alignment after Kusner et al., "From word embeddings to document distances", ICML 2015, relaxed to the nearest
 * word as there; weighted as Sultan, Bethard and Sumner, "DLS@CU", SemEval 2015.) Numbers are alike only where they are equal. What
 * shares no word is not compared: 0. Depends on these two articles alone.
 */
export function likenessBetween(mine: readonly ClaimInContext[], others: readonly ClaimInContext[]): Likeness {
  const vectors = loadWordVectors();
  const all = [...mine, ...others];
  const counts = new Map<string, number>();
  for (const { claim } of all) for (const word of claim.terms) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = new Set(all.flatMap(({ claim }) => claim.about.flatMap(wordsOfName)));
  const distinct = new Map([...counts.keys()].map((word, at) => [word, toTerm(word, at)]));
  const terms = new Map(all.map(({ claim }) => [claim.id, toTerms(claim.terms)]));
  const near = nearOnce(vectors, distinct.size);

  function toTerm(word: string, at: number): Term {
    const number = /^\d/.test(word) || DIGITS.has(word);
    const common = Math.max(0, (counts.get(word) ?? 0) - 2) / Math.max(1, all.length - 2);
    const rarity = number ? 0.9 : vectors.rarity(word);
    const name = names.has(word);
    return {
      at,
      word: DIGITS.get(word) ?? word,
      number,
      name,
      weight: rarity ** 2 / (1 + 6 * common),
    };
  }

  function toTerms(words: readonly string[]): Terms {
    const all = words.map((word) => distinct.get(word) as Term);
    return { all, matter: all.filter(({ name }) => !name), words: new Set(all.map(({ word }) => word)) };
  }

  const known = new Map<string, Map<string, Compared>>();

  function compared(a: ClaimInContext, b: ClaimInContext): Compared {
    const [one, two] = a.claim.id < b.claim.id ? [a.claim.id, b.claim.id] : [b.claim.id, a.claim.id];
    const answer = known.get(one)?.get(two);
    if (answer) return answer;
    const found = compareTerms(terms.get(one), terms.get(two), near);
    const answers = known.get(one) ?? new Map<string, Compared>();
    known.set(one, answers.set(two, found));
    return found;
  }

  return { of: (a, b) => compared(a, b).of, matter: (a, b) => compared(a, b).matter };
}

/** A claim's terms: all, those that are no names, and their words. */
interface Terms {
  readonly all: readonly Term[];
  readonly matter: readonly Term[];
  readonly words: ReadonlySet<string>;
}

interface Compared {
  readonly of: number;
  readonly matter: number;
}

const APART: Compared = { of: 0, matter: 0 };

function compareTerms(one: Terms | undefined, two: Terms | undefined, near: Near): Compared {
  if (!one || !two || !one.all.some(({ word }) => two.words.has(word))) return APART;
  let matter: number | undefined;
  return {
    of: alike(one.all, two.all, near),
    // Few ask.
    get matter() {
      matter ??= alike(one.matter, two.matter, near);
      return matter;
    },
  };
}

/** The words in an entity's id: "person:marta-iriarte" has "marta" and "iriarte". */
const wordsOfName = (id: string): readonly string[] => id.slice(id.indexOf(":") + 1).split("-");

/** The share of one claim's weight that the other has, and the other way round: their geometric mean. */
function alike(one: readonly Term[], two: readonly Term[], nearnessOf: Near): number {
  const nearest = new Float64Array(two.length);
  let [covered, total] = [0, 0];
  for (const term of one) {
    let most = 0;
    for (let j = 0; j < two.length; j++) {
      const near = nearnessOf(term, two[j] as Term);
      if (near > most) most = near;
      if (near > (nearest[j] as number)) nearest[j] = near;
    }
    total += term.weight;
    covered += term.weight * most;
  }
  let [coveredBack, totalBack] = [0, 0];
  for (const [j, { weight }] of two.entries()) {
    totalBack += weight;
    coveredBack += weight * (nearest[j] as number);
  }
  return total === 0 || totalBack === 0 ? 0 : Math.sqrt((covered / total) * (coveredBack / totalBack));
}

/** How near two terms are, 0 to 1. */
type Near = (a: Term, b: Term) => number;

const termsNear = (a: Term, b: Term, vectors: WordVectors): number => {
  if (a.word === b.word) return 1;
  return a.number || b.number ? 0 : telling(vectors.similarity(a.word, b.word));
};

/** So many terms of two articles are remembered; what a book has would not fit in memory. */
const MOST_TERMS = 2000;

/** The same, found once for each two of `count` terms: the claims of two articles have few words, again and again. */
function nearOnce(vectors: WordVectors, count: number): Near {
  if (count > MOST_TERMS) return (a, b) => termsNear(a, b, vectors);
  const known = new Float64Array(count * count).fill(-1);
  return (a, b) => {
    const at = a.at * count + b.at;
    if ((known[at] as number) < 0) known[at] = termsNear(a, b, vectors);
    return known[at] as number;
  };
}

/** How near two nouns or verbs are in meaning, 0 to 1: what is near as "talks" and "negotiations" is not as "talk" and "negotiation". */
export function nearness(a: string, b: string): number {
  const { similarity } = loadWordVectors();
  return telling(Math.max(similarity(a, b), similarity(`${a}s`, `${b}s`)));
}

const telling = (similarity: number): number => (similarity < NEAR ? 0 : similarity);

/** How alike two clauses are by their terms alone, 0 to 1. */
export function likeness(some: readonly string[], others: readonly string[]): number {
  const vectors = loadWordVectors();
  const toTerm = (word: string, at: number): Term => ({
    at,
    word,
    number: /^\d/.test(word),
    name: false,
    weight: vectors.rarity(word) ** 2,
  });
  const [one, two] = [some.map(toTerm), others.map(toTerm)];
  return alike(one, two, (a, b) => termsNear(a, b, vectors));
}
