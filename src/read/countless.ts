import type { Token } from "../nlp/index.ts";
import { type Amount, DIGITS, SCALES } from "./number-words.ts";
import { at, sentenceOf, type Tree } from "./tree.ts";

/** Whether what the recogniser takes for a date has a year or a word for a time: "97 to 83" has not. */
function isDate(tree: Tree, i: number): boolean {
  const name = tree.names.find(({ start, end }) => start <= i && i < end);
  return !name || tree.tokens.slice(name.start, name.end).some(({ text }) => /^\p{L}{3,}|\d{4}/u.test(text));
}

const TIME = /\b(?:seconds?|minutes?|hours?|[ap]\.?m\b|o'clock|gmt|noon|nights?|morning|evening)/;
const NAMED = /^(?:ORG|PRODUCT|FAC|LAW|WORK_OF_ART|EVENT|PERSON|GPE|LOC)$/;

/** Whether a number counts nothing: it dates, ranks, gives an age or a score, or is part of a name. */
export function countsNothing(tree: Tree, i: number, { end, unit, scale, open }: Amount): boolean {
  const token = at(tree, i);
  const [before, after] = [tree.tokens[i - 1], tree.tokens[end]];
  if (unit === "percent" && /\p{L}/u.test(token.text)) return false;
  const head = at(tree, token.head);
  const counts = head.i > i && /^NNP?S$/.test(head.tag) && !/^(?:DATE|TIME)$/.test(head.entity);
  if (token.entity === "ORDINAL" || (token.entity === "DATE" && !counts && isDate(tree, i))) return true;
  if (
    token.entity === "TIME" &&
    TIME.test(
      tree.tokens
        .slice(i, end + 3)
        .map(({ norm }) => norm)
        .join(" "),
    )
  )
    return true;
  if (unit !== "" || open || scale > 1) return false;
  const touches = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start;
  const isHyphen = (other: Token | undefined): boolean => /^[-–—/]$/.test(other?.text ?? "");
  // "the Seven Sisters", "the Big Four"
  const { start } = sentenceOf(tree, i);
  const isPlain = tree.tokens.slice(start, end + 12).some(({ tag, text }) => /^VB/.test(tag) && /^\p{Ll}/u.test(text));
  if (/^\p{Lu}\p{Ll}/u.test(token.text) && i > start && /^\p{L}/u.test(before?.text ?? "") && isPlain) return true;
  // "COVID-19", "a 12-member panel"
  if (isHyphen(before) && touches(before, token) && !DIGITS.test(tree.tokens[i - 2]?.text ?? "")) return true;
  if (isHyphen(after) && touches(at(tree, end - 1), after) && /^\p{L}/u.test(tree.tokens[end + 1]?.text ?? ""))
    return true;
  if (isScore(tree, i, end)) return true;
  // "555 111", "the 100 m"
  if (after?.norm === "m" || DIGITS.test(before?.text ?? "") || DIGITS.test(after?.text ?? "")) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(token.text) && !(token.text.endsWith("00") && /^(?:NN|JJ)/.test(after?.tag ?? "")))
    return true;
  if (/^(?:top|last|next|previous|aged|age|no|no\.|nos|number|#|ranked)$/.test(before?.norm ?? "")) return true;
  // "a woman of 83", "a mother of two"
  if (
    before?.norm === "of" &&
    /^(?:boy|child|father|girl|man|mother|person|woman)$/.test(tree.tokens[i - 2]?.lemma ?? "") &&
    !counts
  )
    return true;
  // "Ann Hill, 58, ..."
  if (
    /^[,(]$/.test(before?.text ?? "") &&
    /^[,).]$/.test(after?.text ?? "") &&
    /^NN/.test(tree.tokens[i - 2]?.tag ?? "")
  )
    return true;
  // "Flight 370", "gate 14", and "10 Elm Road"
  const named = NAMED.test(token.entity) && !token.entityStart;
  return (named || /^NNP?$/.test(before?.tag ?? "") || (after?.tag === "NNP" && !/s$/.test(after.text))) && !counts;
}

/** "2-1", "58-42": two numbers around a hyphen that are no range, or of which nothing is counted. */
function isScore(tree: Tree, i: number, end: number): boolean {
  const value = (j: number): number =>
    Number(DIGITS.exec(tree.tokens[j]?.text ?? "")?.[1]?.replace(/,/g, "") ?? Number.NaN);
  const hyphen = (j: number): boolean => /^[-–—]$/.test(tree.tokens[j]?.text ?? "");
  const first = hyphen(i - 1) ? i - 2 : hyphen(end) ? i : -1;
  if (Number.isNaN(value(first)) || Number.isNaN(value(first + 2))) return false;
  const rest = tree.tokens.slice(first + 3, first + 6);
  const counted = rest[rest.findIndex(({ tag }) => !/^(?:JJ|RB|VBN)/.test(tag))];
  return (
    value(first) >= value(first + 2) ||
    !(
      counted &&
      (/^NNP?S$|^\$$/.test(counted.tag) || SCALES[counted.norm] || /^(?:%|percent|per|people)$/.test(counted.norm))
    )
  );
}
