import { wordsIn } from "../text/words.ts";
import type { Article, Claim, Entity, EntityKind } from "./model.ts";

/**
 * What a full-text index is made over: words folded (text/words.ts), so that every engine finds the same ones in them; a line for
 * a headline, a text, each name; each word with a space on either side, as " north korea ", so that it is looked for with them.
 */

/** What an index found, and the words that it found it by. */
export interface Candidate {
  readonly kind: "Article" | "Claim" | EntityKind;
  readonly id: string;
  readonly words: string;
}

/** An article of more words is found by its first. */
const MOST_WORDS = 20_000;

const line = (text: string): string =>
  spaced(
    wordsIn(text)
      .map(({ word }) => word)
      .slice(0, MOST_WORDS),
  );

const spaced = (words: readonly string[]): string => (words.length === 0 ? "" : ` ${words.join(" ")} `);

/** Two lines: the headline, empty where there is none, and the text. */
export const wordsOfArticle = ({ title, text }: Pick<Article, "title" | "text">): string =>
  `${line(title ?? "")}\n${line(text)}`;

export const wordsOfClaim = ({ text }: Pick<Claim, "text">): string => line(text);

/** A line for each name, and for each that is short for it: "ISW" finds an institute that no article calls so. */
export const wordsOfEntity = ({ name, aliases, shortKeys }: Entity): string =>
  [...new Set([name, ...aliases, ...shortKeys].map(line))].join("\n");

export const hasWord = ({ words }: Candidate, word: string): boolean => words.includes(spaced([word]));

/** How often words stand one after the other in a line. */
export function timesIn(line: string, words: readonly string[]): number {
  const sought = spaced(words);
  let times = 0;
  // The space after one may be that before the next.
  for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + sought.length - 1)) times++;
  return times;
}
