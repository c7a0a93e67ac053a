import { nameKey } from "./name-key.ts";
import type { Span } from "./span.ts";

/** A word of a text, folded, with the stretch in which it stands. */
export interface Word extends Span {
  readonly word: string;
}

/** "U.S.", "4,000", "Ukraine's". */
const RUN =
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}\p{M}])\.?|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+(?:['’`ʼ][\p{L}\p{N}\p{M}]+)*/gu;
/** Most words of an English text, which nothing folds further. */
const PLAIN = /^[a-z0-9]*[a-hk-xz0-9][a-z0-9]?$/;
/** No word that means anything is longer, and no index takes words of any length. */
export const LONGEST_WORD = 64;

/**
 * The words of a text, as search looks for them: folded as names are (case, accents, a possessive, the dots of initials, one
 * Cyrillic ending), and made of letters and digits alone: "4,000" is "4000", "U.S." is "us". A hyphen parts two words.
 */
export function wordsIn(text: string): readonly Word[] {
  return [...eachWord(text)];
}

/** The same, one by one, for whom the first will do. */
export function* eachWord(text: string): Generator<Word> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const word = folded(run);
    if (word !== "") yield { word, start: index, end: index + run.length };
  }
}

function folded(run: string): string {
  const small = run.toLowerCase();
  if (PLAIN.test(small)) return small.slice(0, LONGEST_WORD);
  return [...nameKey(run).replace(/[^\p{L}\p{N}]+/gu, "")].slice(0, LONGEST_WORD).join("");
}
