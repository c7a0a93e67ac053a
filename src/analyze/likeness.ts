import { pairKey } from "../graph/ids.ts";
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
  const terms = new Map(all.map(({ claim }) => [claim.id, claim.terms.map(toTerm)]));

  function toTerm(word: string): Term {
    const number = /^\d/.test(word) || DIGITS.has(word);
    const common = Math.max(0, (counts.get(word) ?? 0) - 2) / Math.max(1, all.length - 2);
    const rarity = number ? 0.9 : vectors.rarity(word);
    const name = names.has(word);
    return {
      word: DIGITS.get(word) ?? word,
      number,
      name,
      weight: rarity ** 2 / (1 + 6 * common),
    };
  }

  const known = new Map<string, { readonly of: number; readonly matter: number }>();
  const both = (one: readonly Term[], two: readonly Term[]): number =>
    Math.sqrt(coverage(one, two, vectors) * coverage(two, one, vectors));

  function compared(a: ClaimInContext, b: ClaimInContext): { readonly of: number; readonly matter: number } {
    const key = pairKey(a.claim.id, b.claim.id);
    const answer = known.get(key) ?? compareTerms(terms.get(a.claim.id) ?? [], terms.get(b.claim.id) ?? []);
    known.set(key, answer);
    return answer;
  }

  function compareTerms(one: readonly Term[], two: readonly Term[]) {
    if (!one.some(({ word }) => two.some((other) => other.word === word))) return { of: 0, matter: 0 };
    return { of: both(one, two), matter: both(one.filter(notName), two.filter(notName)) };
  }

  return { of: (a, b) => compared(a, b).of, matter: (a, b) => compared(a, b).matter };
}

const notName = ({ name }: Term): boolean => !name;

/** The words in an entity's id: "person:marta-iriarte" has "marta" and "iriarte". */
const wordsOfName = (id: string): readonly string[] => id.slice(id.indexOf(":") + 1).split("-");

/** The share of one claim's weight that the other has. */
function coverage(one: readonly Term[], two: readonly Term[], vectors: WordVectors): number {
  let [covered, total] = [0, 0];
  for (const term of one) {
    total += term.weight;
    covered += term.weight * Math.max(0, ...two.map((other) => termsNear(term, other, vectors)));
  }
  return total === 0 ? 0 : covered / total;
}

function termsNear(a: Term, b: Term, vectors: WordVectors): number {
  if (a.word === b.word) return 1;
  return a.number || b.number ? 0 : telling(vectors.similarity(a.word, b.word));
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
  const toTerm = (word: string): Term => ({
    word,
    number: /^\d/.test(word),
    name: false,
    weight: vectors.rarity(word) ** 2,
  });
  const [one, two] = [some.map(toTerm), others.map(toTerm)];
  return Math.sqrt(coverage(one, two, vectors) * coverage(two, one, vectors));
}
