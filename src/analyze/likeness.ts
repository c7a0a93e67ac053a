import { loadWordVectors } from "../nlp/word-vectors.ts";

/** Below this two words have nothing to do with each other. */
const RELATED = 0.45;

/**
 * How alike two lists of words are in meaning, 0 to 1: each word is aligned with the nearest of the other list, and counts by
 * its rarity; the geometric mean of the shares that either list covers of the other. Numbers meet only themselves.
 */
export function likeness(some: readonly string[], others: readonly string[]): number {
  return Math.sqrt(covered(some, others) * covered(others, some));
}

/** The share of a list's meaning that is found in another list. */
export function covered(list: readonly string[], by: readonly string[]): number {
  let sum = 0;
  let all = 0;
  for (const word of list) {
    const weight = weightOf(word);
    all += weight;
    sum += weight * nearest(word, by);
  }
  return all === 0 ? 0 : sum / all;
}

const isNumber = (word: string): boolean => /\d/.test(word);
const weightOf = (word: string): number => (isNumber(word) ? 1 : loadWordVectors().rarity(word) ** 2);

function nearest(word: string, others: readonly string[]): number {
  if (others.includes(word)) return 1;
  if (isNumber(word)) return 0;
  let best = 0;
  for (const other of others) if (!isNumber(other)) best = Math.max(best, loadWordVectors().similarity(word, other));
  return best < RELATED ? 0 : best;
}
