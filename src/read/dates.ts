import * as chrono from "chrono-node";
import type { Token } from "../nlp/index.ts";
import { isPartBeside } from "./events.ts";
import { ASSERTING, MONTH } from "./lexicon.ts";
import type { Run, Tree } from "./tree.ts";
import { ancestors, at, childrenOf, spanOf } from "./tree.ts";

/** A day, or a month or year, as an ISO 8601 date no more exact than the text; `until` it where what is told went on before ("by Sunday"). */
export interface Day {
  readonly on: string;
  readonly until: boolean;
}
export type DayFinder = (token: Token, run?: Run) => Day | null;

/**
 * Tells when what a token says happened or was said: the date that hangs on the nearest verb above it, or null; before that, the date
 * right after a run of words that is given with the token. "On 9 January" and "Tuesday" need the day on which the article was
 * published, and mean the last such day before it, or the next of what is still to come ("will travel on Saturday"); a date that
 * names its year needs nothing.
 */
export function dayFinder(tree: Tree, publishedOn: string | null): DayFinder {
  const reference = publishedOn && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? new Date(`${publishedOn}T12:00:00`) : null;
  const ofVerb = new Map<number, Day>();
  const from = new Map<number, Day>();
  let told: string | null = null;
  const names = [...tree.names, ...monthsIn(tree), ...daysAgainIn(tree)].sort((a, b) => a.start - b.start);
  for (const name of names) {
    if ((name.label !== "DATE" && name.label !== "TIME") || NOT_THEN.test(tree.tokens[name.start - 1]?.norm ?? ""))
      continue;
    const span = spanOf(tree, name);
    const outward = at(
      tree,
      tree.tokens.slice(name.start, name.end).find(({ head }) => head < name.start || head >= name.end)?.i ??
        name.start,
    );
    const above = ancestors(tree, outward.head);
    const verb = above.find(({ tag }) => /^VB/.test(tag));
    // "since a refit in 2024"
    const between = above.slice(0, verb ? above.indexOf(verb) : 0);
    if (between.some((token) => /^(?:since|until|till)$/.test(token.norm) || isPartBeside(tree, token))) continue;
    const written = tree.text.slice(span.start, span.end);
    const on: string | null = SAME.test(written)
      ? told
      : toIso(written, reference, verb !== undefined && isAhead(tree, verb));
    if (!on) continue;
    if (on.length === 10) told = on;
    const day = { on, until: isUntil(tree, name.start) };
    from.set(name.start, day);
    if (verb && !ofVerb.has(verb.i)) ofVerb.set(verb.i, day);
  }
  return (token, run) =>
    (run && (from.get(run.end) ?? from.get(run.end + 1))) ?? ofVerb.get(verbAbove(tree, token)?.i ?? -1) ?? null;
}

/** "by Sunday", "as of Monday", "up to 3 March" */
function isUntil(tree: Tree, start: number): boolean {
  const [before, last] = [tree.tokens[start - 2]?.norm, tree.tokens[start - 1]?.norm];
  return last === "by" || (before === "as" && /^(?:of|at)$/.test(last ?? "")) || (before === "up" && last === "to");
}

/** "drowned there in February": months that the recogniser did not see. */
const monthsIn = (tree: Tree) =>
  tree.tokens.flatMap(({ i, text, entity }) =>
    MONTH.test(text) && entity === "" && /^(?:in|last)$/.test(tree.tokens[i - 1]?.norm ?? "")
      ? [{ start: i, end: i + 1, label: "DATE" }]
      : [],
  );

/** "left that night" */
const daysAgainIn = (tree: Tree) =>
  tree.tokens.flatMap(({ i, norm, entity }) => {
    const next = tree.tokens[i + 1];
    return /^(?:that|same)$/.test(norm) && PART_OF_DAY.test(next?.norm ?? "") && entity + next?.entity === ""
      ? [{ start: i, end: i + 2, label: "DATE" }]
      : [];
  });

const PART_OF_DAY = /^(?:day|morning|afternoon|evening|night)$/;

/** Words that make of a date the beginning or end of a time, or what something is compared with. */
const NOT_THEN = /^(?:since|than|from|until|till|before|after)$/;

const verbAbove = (tree: Tree, token: Token): Token | undefined =>
  ancestors(tree, token.i).find((above) => /^VB/.test(above.tag));

/** "will travel", "travels", "is to travel", "were expected to travel": a day with such a verb is still to come. */
function isAhead(tree: Tree, verb: Token): boolean {
  const aux = childrenOf(tree, verb.i, "aux", "auxpass");
  if (aux.some(({ norm }) => /^(?:will|shall|'ll|’ll|wo)$/.test(norm))) return true;
  if (aux.some(({ lemma }) => lemma === "have") || ASSERTING.has(verb.lemma)) return false;
  if (aux.some(({ norm }) => /^(?:would|may|might|should)$/.test(norm))) return true;
  const governor = at(tree, verb.head);
  if (aux.some(({ tag }) => tag === "TO")) return AWAITED.test(governor.lemma);
  return /^VB[ZP]$/.test((aux[0] ?? verb).tag) && (verb.tag === "VBG" || aux.length === 0);
}

const AWAITED = /^(?:agree|aim|be|due|expect|hope|intend|plan|prepare|schedule|set|want)$/;

/** A length of time is no date: "three weeks", "recent days". */
const LENGTH = /\b(?:days|weeks|months|years|decades|quarters)\b(?! ago)/i;

/** The day that was told of last. */
const SAME = /^(?:later )?(?:that|(?:the )?same) (?:day|morning|afternoon|evening|night)$/i;
const TODAY = /^(?:(?:early|late|later|earlier) )?(?:today|tonight|this (?:morning|afternoon|evening))$/i;

/** "a year earlier" tells what came before something else. */
const COMPARED = /\b(?:earlier|later|before|after|previous)\b(?! (?:this|on|today))/i;

function toIso(written: string, reference: Date | null, ahead: boolean): string | null {
  if (LENGTH.test(written) || COMPARED.test(written) || written.length > 60) return null;
  if (/^(?:1[89]|20)\d{2}$/.test(written)) return written;
  if (TODAY.test(written)) return reference && isoOf(reference);
  const [parsed] = chrono.casual.parse(written, reference ?? new Date(0));
  if (!parsed) return null;
  const { start } = parsed;
  if (!start.isCertain("year")) {
    if (!reference) return null;
    return nearReference(start, reference, ahead);
  }
  // "yesterday" and "last week" are certain to the library, of whatever day it was told.
  if (!reference && !/\d{4}/.test(written)) return null;
  return exactly(start, start.date());
}

/** The last such day, or month, that is not after the reference; the first that is not before it where it is to come. */
function nearReference(start: chrono.ParsedComponents, reference: Date, ahead: boolean): string | null {
  const date = start.date();
  const isWeekday = start.isCertain("weekday") && !start.isCertain("day");
  if (!isWeekday && !start.isCertain("month") && !start.isCertain("day")) return null;
  const step = ahead && exactly(start, date) < exactly(start, reference) ? 1 : !ahead && date > reference ? -1 : 0;
  if (isWeekday) date.setDate(date.getDate() + 7 * step);
  else if (start.isCertain("month")) date.setFullYear(date.getFullYear() + step);
  return exactly(start, date);
}

function exactly(start: chrono.ParsedComponents, date: Date): string {
  const day = isoOf(date);
  if (start.isCertain("day") || start.isCertain("weekday")) return day;
  return start.isCertain("month") ? day.slice(0, 7) : day.slice(0, 4);
}

function isoOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
