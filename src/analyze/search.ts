import { type Candidate, timesIn } from "../graph/words.ts";
import { type Span, trim } from "../text/span.ts";
import { eachWord, type Word, wordsIn } from "../text/words.ts";

/** What is looked for: folded words that must stand one after the other. A word for itself is a phrase of one. */
export type Phrase = readonly string[];

const STOP_WORDS = new Set(
  (
    "a about an and are as at be been but by for from had has have he her his i in into is it its my no not of on or our " +
    "she so such than that the their them then there these they this to was we were which will with you your"
  ).split(" "),
);

/**
 * What a text asks for, each phrase once: what stands between quotation marks must be found as it stands, of the rest each
 * word, but for words that mean nothing where others do. All else in it parts words. Empty where it has no word.
 */
export function phrasesIn(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  // Every other part stands between quotation marks; a mark without its partner opens nothing.
  const parts = text.split(/["“”„«»]/u);
  for (const [at, part] of parts.entries()) {
    const words = wordsIn(part).map(({ word }) => word);
    if (at % 2 === 1 && at < parts.length - 1) phrases.push(words);
    else phrases.push(...words.map((word) => [word]));
  }
  const unlike = [...new Map(phrases.map((phrase) => [phrase.join(" "), phrase])).values()];
  const said = unlike.filter(({ length }) => length > 0);
  const meant = said.filter((phrase) => phrase.some((word) => !STOP_WORDS.has(word)));
  return meant.length > 0 ? meant : said;
}

/** The words by which an index finds what has these phrases: without those that nearly all has, where there are others. */
export function soughtWords(phrases: readonly Phrase[]): readonly string[] {
  const words = [...new Set(phrases.flat())];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Lengths, in characters, at which a word counts as much as it does in the middle; a longer text needs it more often. */
const USUAL = { title: 60, Article: 3000, Claim: 120 } as const;

/**
 * How well a candidate answers, from 0 to 1; null where it lacks a phrase. It depends on nothing but the two, so it is the
 * same in every store, and stays the same while articles come and go. Of an entity: how much of one of its names the phrases
 * make up. Of an article or claim: how often each phrase is there for a text as long, the more slowly rising the more often;
 * a headline counts beside the text.
 */
export function relevance(phrases: readonly Phrase[], { kind, words }: Candidate): number | null {
  const lines = words.split("\n");
  const times = phrases.map((phrase) => lines.map((line) => timesIn(line, phrase)));
  if (times.some((inLines) => inLines.every((count) => count === 0))) return null;
  if (kind !== "Article" && kind !== "Claim") {
    const met = (at: number) => phrases.reduce((sum, { length }, of) => sum + length * (times[of]?.[at] ?? 0), 0);
    return rounded(Math.max(...lines.map((line, at) => Math.min(met(at) / line.trim().split(" ").length, 1))));
  }
  const usual = kind === "Article" ? [USUAL.title, USUAL.Article] : [USUAL.Claim];
  const left = (inLines: readonly number[]) =>
    inLines.reduce((rest, count, at) => rest * (1 - weight(count, lines[at]?.length ?? 0, usual[at] ?? 1)), 1);
  return rounded(times.reduce((sum, inLines) => sum + 1 - left(inLines), 0) / phrases.length);
}

/** As BM25 has it, with its usual numbers. */
const weight = (times: number, length: number, usual: number): number =>
  times === 0 ? 0 : times / (times + 1.2 * (0.25 + (0.75 * length) / usual));

/** Sums of fractions differ in their last digits by the order of summing; nobody tells such answers apart. */
const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

/** A phrase where it stands. */
export interface Occurrence extends Span {
  readonly phrase: Phrase;
}

/** Where phrases stand in a text, the first `most`, in its order; one that stands in a longer one is not told twice. */
export function occurrences(phrases: readonly Phrase[], text: string, most = Number.POSITIVE_INFINITY) {
  const byLength = [...phrases].sort((a, b) => b.length - a.length);
  const longest = byLength[0]?.length ?? 0;
  const found: Occurrence[] = [];
  const next: Word[] = [];
  for (const word of eachWord(text)) {
    if (found.length === most) break;
    next.push(word);
    if (next.length === longest) take(byLength, next, found);
  }
  while (next.length > 0 && found.length < most) take(byLength, next, found);
  return found;
}

/** Takes the phrase with which the words begin, or the first of them, away from them. */
function take(byLength: readonly Phrase[], words: Word[], found: Occurrence[]): void {
  const phrase = byLength.find((sought) => sought.every((word, at) => words[at]?.word === word));
  const taken = words.splice(0, phrase?.length ?? 1);
  const [first, last] = [taken[0], taken.at(-1)];
  if (phrase && first && last) found.push({ start: first.start, end: last.end, phrase });
}

/** About how many characters a passage has, and in how many hits the best place for it is looked for. */
const PASSAGE = 240;
const TRIED = 500;

/** The stretch of a text, cut between words, in which most of the phrases stand; its beginning where none does. */
export function passage(phrases: readonly Phrase[], text: string): Span {
  const found = occurrences(phrases, text, TRIED);
  let [best, most] = [{ start: 0, end: 0 }, 0];
  for (const hit of found) {
    const near = found.filter(({ start, end }) => start >= hit.start && end <= hit.start + PASSAGE * 0.7);
    const met = new Set(near.map(({ phrase }) => phrase)).size;
    if (met > most) [best, most] = [hit, met];
  }
  const before = Math.max(best.start - PASSAGE * 0.25, 0);
  const gap = text.indexOf(" ", before);
  const start = before === 0 ? 0 : gap < 0 || gap > best.start ? best.start : gap + 1;
  return trim(text, { start, end: endOf(text, start + PASSAGE, best.end) }) ?? { start, end: start };
}

/** The last gap between words before `to`, but not before `least`; where there is none, no half of a character is left. */
function endOf(text: string, to: number, least: number): number {
  if (to >= text.length) return text.length;
  const gap = text.lastIndexOf(" ", to);
  if (gap > least) return gap;
  return Math.max(least, /[\uDC00-\uDFFF]/.test(text[to] as string) ? to - 1 : to);
}
