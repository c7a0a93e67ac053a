import type { Token } from "../nlp/index.ts";
import type { Bound } from "./reading.ts";
import type { Run, Tree } from "./tree.ts";
import { at, sentenceOf } from "./tree.ts";

/** A number or range as written. `run` has its bound words, `core` is the token by which it hangs in the tree. */
export interface Quantity {
  readonly run: Run;
  readonly core: Token;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: "" | "dollars" | "euros" | "pounds" | "percent";
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value])
    .concat("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10])),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, Quantity["unit"]>> = {
  $: "dollars",
  US$: "dollars",
  "€": "euros",
  "£": "pounds",
};

/** Words before a number that bound it, longest first. */
const BOUNDS: readonly (readonly [string, Bound])[] = (
  [
    ["at least", "at least"],
    ["more than", "at least"],
    ["no fewer than", "at least"],
    ["no less than", "at least"],
    ["upwards of", "at least"],
    ["a minimum of", "at least"],
    ["over", "at least"],
    ["exceeding", "at least"],
    ["as many as", "at most"],
    ["as much as", "at most"],
    ["no more than", "at most"],
    ["fewer than", "at most"],
    ["less than", "at most"],
    ["up to", "at most"],
    ["at most", "at most"],
    ["a maximum of", "at most"],
    ["under", "at most"],
    ["below", "at most"],
    ["an estimated", "about"],
    ["close to", "about"],
    ["about", "about"],
    ["around", "about"],
    ["approximately", "about"],
    ["roughly", "about"],
    ["some", "about"],
    ["nearly", "about"],
    ["almost", "about"],
    ["circa", "about"],
  ] satisfies [string, Bound][]
).sort((a, b) => b[0].length - a[0].length);

/** The numbers of an article that count or measure something: dates, times, years and ordinals are left out. */
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

function quantityAt(tree: Tree, i: number): Quantity | null {
  const first = numberAt(tree, i);
  const token = at(tree, i);
  if (!first || ["DATE", "TIME", "ORDINAL"].includes(token.entity) || isPartOfWord(tree, i)) return null;
  const bounded = boundBefore(tree, i);
  const betweens = tree.tokens[bounded.start - 1]?.norm;
  const joint = tree.tokens[first.end];
  const second = joint && isJoint(joint, betweens) ? numberAt(tree, first.end + 1) : null;
  const end = second?.end ?? first.end;
  const percent = /^(?:%|percent|per ?cent)$/.test(tree.tokens[end]?.norm ?? "");
  const currency = CURRENCIES[tree.tokens[i - 1]?.text ?? ""];
  const scale = second && first.value < second.value && second.scale > first.scale ? second.scale / first.scale : 1;
  const start = betweens === "between" && second ? bounded.start - 1 : bounded.start;
  const low = second ? first.value * scale : first.value;
  const high = second?.value ?? first.value;
  return {
    run: { start: Math.min(start, currency ? i - 1 : start), end: percent ? end + 1 : end },
    core: headOf(tree, i, percent ? end + 1 : end),
    low: bounded.bound === "at most" && !second ? null : low,
    high: bounded.bound === "at least" && !second ? null : high,
    bound: second
      ? bounded.bound === "at least" || bounded.bound === "at most"
        ? "exact"
        : bounded.bound
      : bounded.bound,
    unit: percent ? "percent" : (currency ?? ""),
  };
}

/** The token of a run by which it hangs in the tree. */
function headOf(tree: Tree, start: number, end: number): Token {
  const outward = tree.tokens.slice(start, end).filter(({ head, i }) => head < start || head >= end || head === i);
  return outward.at(-1) ?? at(tree, end - 1);
}

const isJoint = (token: Token, before: string | undefined): boolean =>
  /^(?:to|-|–|—|or)$/.test(token.norm) || (token.norm === "and" && before === "between");

/** "COVID-19", "G7", "No. 4": a number that names. */
const isPartOfWord = (tree: Tree, i: number): boolean =>
  tree.tokens[i - 1]?.text === "-" &&
  at(tree, i - 1).end === at(tree, i).start &&
  !/^[\d,.]+$/.test(tree.tokens[i - 2]?.text ?? "");

interface Value {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
}

function numberAt(tree: Tree, i: number): Value | null {
  const limit = i < tree.tokens.length ? sentenceOf(tree, i).end : i;
  let value = 0;
  let part: number | null = null;
  let scale = 1;
  let end = i;
  for (; end < limit; end++) {
    const word = at(tree, end).norm.replace(/s$/, "");
    const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(at(tree, end).text)
      ? Number(at(tree, end).text.replace(/,/g, ""))
      : undefined;
    const unit = digits ?? WORDS[word];
    const factor = SCALES[word];
    if (unit !== undefined && (part === null || (part >= 20 && part % 10 === 0 && unit < 10 && digits === undefined)))
      part = (part ?? 0) + unit;
    else if (factor !== undefined && part !== null) {
      scale = factor;
      if (factor === 100) part *= 100;
      else {
        value += part * factor;
        part = 0;
      }
    } else if (at(tree, end).text !== "-" || part === null || WORDS[at(tree, end).norm] !== undefined) break;
    else if (WORDS[tree.tokens[end + 1]?.norm ?? ""] === undefined || /\d/.test(tree.tokens[end - 1]?.text ?? ""))
      break;
  }
  return end === i || part === null ? null : { value: value + part, scale, end };
}

/** Bound words right before a token; quotation marks may stand between, as in ‘at least’ 100. */
function boundBefore(tree: Tree, i: number): { start: number; bound: Bound } {
  let end = i;
  while (end > 0 && /^["'“”‘’$€£]$/.test(at(tree, end - 1).text)) end--;
  for (const [phrase, bound] of BOUNDS) {
    const length = phrase.split(" ").length;
    const words = tree.tokens.slice(Math.max(0, end - length), end).map((token) => token.text.toLowerCase());
    if (words.join(" ") === phrase) return { start: end - length, bound };
  }
  return { start: i, bound: "exact" };
}
