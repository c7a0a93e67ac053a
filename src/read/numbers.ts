import type { Token } from "../nlp/index.ts";
import { countsNothing } from "./countless.ts";
import { HEDGES } from "./lexicon.ts";
import { changeOf } from "./measures.ts";
import {
  type Amount,
  BOUNDS,
  CURRENCIES,
  DIGITS,
  MORE,
  PARTS,
  SCALES,
  SHORT,
  type Unit,
  VAGUE,
  WORDS,
} from "./number-words.ts";
import type { Bound } from "./reading.ts";
import type { Run, Tree } from "./tree.ts";
import { ancestors, at, childrenOf, sentenceOf } from "./tree.ts";

/** A number or range as written. `run` has its bound words, `core` is the token by which it hangs in the tree. */
export interface Quantity {
  readonly run: Run;
  readonly core: Token;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: Unit;
}

/**
 * The numbers of an article that count or measure something, shares of a whole among them. Left out: dates, times, years,
 * ordinals, ages, scores, and numbers that name, as of flights, rooms, models and telephones.
 */
export function quantitiesIn(tree: Tree): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const quantity = quantityAt(tree, i);
    if (!quantity) continue;
    found.push(quantity);
    i = quantity.run.end - 1;
  }
  return found;
}

/** The number that begins at a token; one that dates or names only where it is `known` to measure. */
export function quantityAt(tree: Tree, i: number, known = false): Quantity | null {
  const first = amountAt(tree, i);
  if (!first || (!known && countsNothing(tree, i, first))) return null;
  const lead = boundBefore(tree, i);
  const between = tree.tokens[lead.start - 1]?.norm === "between";
  const second = upperAfter(tree, first, between, lead.start);
  const { end } = second ?? first;
  const scale = second && second.scale > first.scale && first.low < (second.low ?? 0) ? second.scale / first.scale : 1;
  const low = exactly(first.low * (scale > 1 && first.scale === 1 ? scale : 1));
  const bound = bounded(tree, lead, headOf(tree, i, end)) ?? first.bound;
  const start = between && second ? lead.start - 1 : lead.start;
  const somewhere = /^(?:somewhere|anywhere)$/.test(tree.tokens[start - 1]?.norm ?? "");
  const hedged = somewhere || tree.tokens.slice(first.end, end).some(({ norm }) => HEDGES.has(norm));
  return {
    run: { start: somewhere ? start - 1 : start, end },
    core: headOf(tree, i, end),
    low: bound === "at most" && !second ? null : low,
    high: second ? second.low : bound === "at least" || first.open ? null : first.low,
    bound: second ? (hedged || bound === "about" ? "about" : "exact") : bound,
    unit: second?.unit || first.unit,
  };
}

/** 4.1 million without the dust of binary fractions. */
const exactly = (value: number): number => Number(value.toPrecision(12));

/** "never held more than ten" is at most ten. */
function bounded(tree: Tree, { start, bound }: { start: number; bound: Bound | null }, core: Token): Bound | null {
  const words = tree.tokens.slice(start, start + 2).map(({ norm }) => norm);
  if (!/^(?:more|greater|fewer|less) than$|^(?:over|above|under|below)\b/.test(words.join(" "))) return bound;
  const verb = ancestors(tree, core.i).find(({ tag }) => /^VB/.test(tag));
  const isNegated =
    verb && childrenOf(tree, verb.i, "neg", "advmod").some(({ norm, i }) => i < start && NEGATION.test(norm));
  return isNegated ? (bound === "at least" ? "at most" : "at least") : bound;
}

const NEGATION = /^(?:never|not|n't|n’t)$/;

/** The token of a run by which it hangs in the tree. */
function headOf(tree: Tree, start: number, end: number): Token {
  const outward = tree.tokens.slice(start, end).filter(({ head, i }) => head < start || head >= end || head === i);
  return outward.findLast(({ dep }) => dep !== "npadvmod") ?? outward.at(-1) ?? at(tree, end - 1);
}

/** The upper end of a range: "20 to 30", "20-30", "between 20 and 30", with what may stand before it in speech. */
function upperAfter(tree: Tree, first: Amount, between: boolean, start: number): Amount | null {
  const joint = tree.tokens[first.end];
  if (!joint || !/^(?:to|-|–|—|or|and)$/.test(joint.norm) || (joint.norm === "and" && !between)) return null;
  const limit = Math.min(sentenceOf(tree, joint.i).end, first.end + (between ? 12 : 2));
  for (let i = first.end + 1; i < limit; i++) {
    const second = amountAt(tree, i);
    if (second) {
      const apart = second.low > first.low || (second.scale > first.scale && second.low > first.low * first.scale);
      // "rose from 4% to 5%": what changed had the two one after the other.
      const change = joint.norm === "to" && tree.tokens[start - 1]?.norm === "from" && isChange(tree, start - 1);
      return apart && !change ? second : null;
    }
    if (/^VB/.test(at(tree, i).tag)) return null;
  }
  return null;
}

/** "from" after a word of motion: "fell from", "up from", "a rise from". */
const isChange = (tree: Tree, from: number): boolean =>
  ancestors(tree, from)
    .slice(0, 2)
    .some((token) =>
      [token, ...childrenOf(tree, token.i, "prt", "advmod")].some(({ lemma }) => changeOf(lemma) !== null),
    );

/** A number with its currency or percent sign. */
function amountAt(tree: Tree, i: number): Amount | null {
  const currency = CURRENCIES[tree.tokens[i]?.text.replace(/^[A-Z]{1,2}(?=\$)/, "") ?? ""];
  const number = shareAt(tree, i) ?? vagueAt(tree, i) ?? numberAt(tree, currency ? i + 1 : i, currency !== undefined);
  if (!number) return null;
  const after = tree.tokens.slice(number.end, number.end + 2).map(({ norm }) => norm);
  const percent =
    /^(?:%|percent|percents|percentage|pct|pc)$/.test(after[0] ?? "") && after[1] !== "points" && after[1] !== "point";
  const length = percent ? 1 : after.join(" ") === "per cent" ? 2 : 0;
  return { ...number, end: number.end + length, unit: length > 0 ? "percent" : number.unit || (currency ?? "") };
}

/** "half of", "a third", "two-thirds", "one in five". */
function shareAt(tree: Tree, i: number): Amount | null {
  const first = tree.tokens[i]?.norm ?? "";
  const count = first === "a" || first === "an" ? 1 : small(first);
  if (count === undefined && first !== "half") return null;
  const norms = tree.tokens.slice(i, i + 5).map(({ norm }) => norm);
  const share = (value: number, length: number): Amount => ({
    low: Math.round(value * 1000) / 10,
    scale: 1,
    end: i + length,
    unit: "percent",
    bound: "exact",
    open: false,
  });
  const before = tree.tokens[i - 1]?.norm ?? "";
  const isShare = (end: number): boolean =>
    /^(?:of|to|and|or)$/.test(tree.tokens[end]?.norm ?? "") ||
    (/^(?:by|about|nearly|almost|than|roughly|around|to|and|maybe|some)$/.test(before) &&
      !/^(?:NN|JJ)/.test(tree.tokens[end]?.tag ?? ""));
  if (first === "half") {
    if (SCALES[norms[2] ?? ""] && norms[1] !== "of") return null;
    const whole = /^(?:of|the|its|their|his|her|our|all|those|these)$/.test(norms[1] ?? "");
    const ordinal = /^(?:JJ|DT|CD|POS|PRP\$|HYPH)$/.test(tree.tokens[i - 1]?.tag ?? "") || before === "and";
    return !ordinal && (whole || isShare(i + 1)) ? share(0.5, 1) : null;
  }
  // "a quarter of a million"
  if (count === undefined || SCALES[norms[4] ?? ""]) return null;
  const hyphen = norms[1] === "-" || norms[1] === "–" ? 1 : 0;
  const part = PARTS[(norms[1 + hyphen] ?? "").replace(/s$/, "")];
  if (part && count < part && (count > 1 || isShare(i + 2 + hyphen))) return share(count / part, 2 + hyphen);
  const gap = norms[1] === "in" ? 2 : norms[1] === "out" && norms[2] === "of" ? 3 : 0;
  const of = gap > 0 ? (small(norms[gap]) ?? 0) : 0;
  const counted = /^(?:NNS|JJ|VBN)/.test(tree.tokens[i + gap + 1]?.tag ?? "") || norms[gap + 1] === "people";
  return of > count && of <= 1000 && counted ? share(count / of, gap + 1) : null;
}

const small = (norm = ""): number | undefined =>
  WORDS[norm] ?? (/^[1-9]\d{0,2}$/.test(norm) ? Number(norm) : undefined);

const VAGUE_OPENERS = /^(?:a|several|few|many)$/;

/** "dozens", "tens of thousands", "several hundred": at least two of the scale, and no upper limit. */
function vagueAt(tree: Tree, i: number): Amount | null {
  const first = tree.tokens[i]?.norm ?? "";
  if (!VAGUE[first] && !VAGUE_OPENERS.test(first)) return null;
  const norm = (offset: number): string => tree.tokens[i + offset]?.norm ?? "";
  const amount = (scale: number, length: number, bound: Bound): Amount => ({
    low: 2 * scale,
    scale,
    end: i + length,
    unit: "",
    bound,
    open: true,
  });
  const plural = VAGUE[first];
  if (plural) {
    const times = norm(1) === "of" ? VAGUE[norm(2)] : undefined;
    if (times) return amount(plural * times, 3, "at least");
    return plural > 10 && (first !== "scores" || norm(1) === "of") ? amount(plural, 1, "at least") : null;
  }
  const length = first !== "a" ? 1 : norm(1) === "few" ? 2 : 0;
  const scale = SCALES[norm(length)];
  return length > 0 && scale ? amount(scale, length + 1, "about") : null;
}

/** A number in digits or words, from an article ("a dozen") to the last scale. */
function numberAt(tree: Tree, i: number, money: boolean): Amount | null {
  const first = tree.tokens[i];
  if (!first || !(WORDS[first.norm] !== undefined || /^(?:an?|half)$/.test(first.norm) || DIGITS.test(first.text)))
    return null;
  const limit = sentenceOf(tree, i).end;
  const word = (j: number): string => (j < limit ? at(tree, j).norm : "");
  let value = 0;
  let part: number | null = null;
  let scale = 1;
  let end = i;
  // "a dozen", "half a million"
  if (word(i) === "half" && /^an?$/.test(word(i + 1)) && SCALES[word(i + 2)]) [part, end] = [0.5, i + 2];
  else if (/^an?$/.test(word(i)) && SCALES[word(i + 1)]) [part, end] = [1, i + 1];
  // "a quarter of a million"
  else if (word(i + 2) === "of" && /^an?$/.test(word(i + 3)) && SCALES[word(i + 4)]) {
    const [count, whole] = [/^an?$/.test(word(i)) ? 1 : WORDS[word(i)], PARTS[word(i + 1).replace(/s$/, "")]];
    if (count && whole) [part, end] = [count / whole, i + 4];
  }
  for (; end < limit; end++) {
    const digits = DIGITS.exec(at(tree, end).text);
    const unit = digits ? Number(digits[1]?.replace(/,/g, "")) : WORDS[word(end)];
    const factor =
      SCALES[word(end)] ?? (part !== null && !WORDS[word(end - 1)] ? shortScale(tree, end, money) : undefined);
    const isNext = unit !== undefined && (part === null || (!digits && (part === 0 ? value > 0 : goesOn(part, unit))));
    if (isNext) {
      part = (part ?? 0) + unit;
      const glued = SHORT[digits?.[2]?.toLowerCase() ?? ""];
      if (glued) [part, scale] = [part * glued, glued];
    } else if (factor !== undefined && part !== null) {
      if (factor <= 100) part *= factor;
      else {
        // "one thousand million" is so many millions; "two million five hundred thousand" is both.
        value = factor > scale ? (value + part) * factor : value + part * factor;
        part = 0;
      }
      scale = Math.max(scale, factor);
    } else if (isAnd(tree, end, limit)) {
      // "six hundred and forty"
    } else if (at(tree, end).text !== "-" || part === null || WORDS[word(end)] !== undefined) break;
    else if (WORDS[word(end + 1)] === undefined || /\d/.test(at(tree, end - 1).text)) break;
  }
  if (end === i || part === null) return null;
  const bound = scale === 12 ? "about" : "exact";
  return { low: exactly(value + part), scale, end, unit: "", bound, open: false };
}

/** "six hundred forty", "sixty four" */
const goesOn = (part: number, unit: number): boolean =>
  part % 100 === 0 ? part > 0 && unit < 100 : part >= 20 && part % 10 === 0 && unit < 10;

/** The "and" of "six hundred and forty", which is none of "one hundred and two hundred". */
function isAnd(tree: Tree, i: number, limit: number): boolean {
  const [before, and, after, last] = tree.tokens.slice(i - 1, Math.min(limit, i + 3)).map(({ norm }) => norm);
  const scale = SCALES[before ?? ""] ?? 0;
  return (
    and === "and" &&
    scale >= 100 &&
    WORDS[after ?? ""] !== undefined &&
    !((SCALES[last ?? ""] ?? Number.POSITIVE_INFINITY) <= scale)
  );
}

/** "14 m" of money or of what is counted; "the 100 m" is a length. */
function shortScale(tree: Tree, i: number, money: boolean): number | undefined {
  const scale = SHORT[at(tree, i).text.toLowerCase().replace(/\.$/, "")];
  return scale && (money || /^(?:NNS|JJ)$/.test(tree.tokens[i + 1]?.tag ?? "") || tree.tokens[i + 1]?.norm === "people")
    ? scale
    : undefined;
}

const MOVES = /^(?:rise|climb|go|come|edge|creep|inch|tick|move|jump|shoot|nudge|revise)$/;
const isQuote = (token: Token | undefined): boolean => /^["'“”‘’]$/.test(token?.text ?? "");

/** Bound words right before a token; "another" may stand between, and the words may be quoted, as in ‘at least’ 100. */
function boundBefore(tree: Tree, i: number): { start: number; bound: Bound | null } {
  let end = i;
  while (end > 0 && (isQuote(tree.tokens[end - 1]) || MORE.test(at(tree, end - 1).norm))) end--;
  const quoted = isQuote(tree.tokens[end]) ? 1 : 0;
  for (const [phrase, bound] of BOUNDS) {
    const words = tree.tokens.slice(Math.max(0, end - phrase.length), end);
    const start = end - phrase.length - quoted;
    if (words.length !== phrase.length || (quoted && !isQuote(tree.tokens[start]))) continue;
    // In "edged up to 4%" and "handed over 2m" the verb has the word, in "cut up to 40 jobs" the number.
    const moved =
      words[0]?.tag === "RP" && (words[0].norm === "over" || MOVES.test(tree.tokens[start - 1]?.lemma ?? ""));
    if (!moved && words.every(({ text }, n) => text.toLowerCase() === phrase[n])) return { start, bound };
  }
  return { start: i, bound: null };
}
