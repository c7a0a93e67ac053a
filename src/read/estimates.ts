import type { Token } from "../nlp/index.ts";
import { moverOf, outOf, partOf, subjectOfNoun, whenBefore } from "./about.ts";
import type { Scene } from "./candidate.ts";
import type { DayFinder } from "./dates.ts";
import { eventOf, eventsOf, measureOf, presence, wholeOf } from "./events.ts";
import { type Given, givenBy, multiplesIn } from "./given.ts";
import { matterOf } from "./matters.ts";
import {
  changeOf,
  HAPPENED,
  happened,
  isForces,
  isHolder,
  isPeople,
  lemmaOf,
  MEASURES,
  MONEY,
  UNITS,
} from "./measures.ts";
import { MORE } from "./number-words.ts";
import type { Quantity } from "./numbers.ts";
import { quantitiesIn } from "./numbers.ts";
import type { Estimate, Subject } from "./reading.ts";
import type { Run, Tree } from "./tree.ts";
import { ancestors, at, childrenOf, sentenceOf, spanOf, subtree } from "./tree.ts";
import { settingOf } from "./words.ts";

const VICTIMS = /^(?:killed|wounded|missing|captured)$/;
const RATE = /^(?:second|minute|hour|day|week|month|year|night|quarter|decade)$/;
/** What stands alone for the number of something named before: "put the figure at 40". */
const ANAPHORIC = /^(?:number|total|count|tally|figure)$/;
/** What a number counts: the noun by which it is about somebody, the token by which it hangs in the sentence, and the measure. */
interface Counted {
  readonly about: Token | null;
  /** Null for "the figure": what the number before was of. */
  readonly measure: string | null;
  readonly unit: string;
  /** What is measured, where the number itself counts no noun. */
  readonly noun?: Token | undefined;
}

/** The numbers of an article with what they count. `subjectOf` tells whom a noun is about, `dayOf` when. */
export function findEstimates(
  scene: Scene,
  subjectOf: (noun: Token) => Subject,
  dayOf: DayFinder,
): readonly Estimate[] {
  const { tree } = scene;
  const found: (Estimate & { readonly run: Run; readonly noun: Token | null })[] = [];
  for (const quantity of [...quantitiesIn(tree), ...multiplesIn(tree)].sort((a, b) => a.run.start - b.run.start)) {
    const noun = countedNoun(tree, quantity);
    const per = rateOf(tree, quantity, noun);
    if (noun && RATE.test(noun.lemma) && !per) continue;
    const { run, low, high, bound } = quantity;
    const last = found.at(-1);
    const before = last && sentenceOf(tree, last.run.start) === sentenceOf(tree, run.start) ? last : undefined;
    const counted = toCounted(tree, quantity, noun, before?.noun ?? null);
    if (!counted) continue;
    if (counted.measure === null && !last) continue;
    const again = counted.measure === null ? last : undefined;
    const unit = counted.unit || again?.unit || "people";
    const measure = counted.measure ?? last?.measure ?? "";
    const more = isMore(tree, quantity, noun) && !(before && VICTIMS.test(before.measure) && VICTIMS.test(measure));
    const day =
      dayOf(quantity.core, { start: run.start, end: Math.max(run.end, noun ? noun.i + 1 : 0) }) ??
      whenBefore(tree, quantity.core, dayOf);
    const matter = matterOf(tree, quantity, counted.noun ?? noun, measure) ?? (again ? again.matter : null);
    const isOfEvent = day !== null && !day.until && hasHappened(tree, quantity.core, matter ?? measure);
    const [asOf, happenedOn] = isOfEvent ? [null, day.on] : [day?.on ?? null, null];
    // A date right after "down from 40" is of the 40 alone.
    if (before && before.asOf === asOf && measure === `former ${before.measure}`)
      found[found.indexOf(before)] = { ...before, asOf: null };
    const theirs = again ?? (unit === "people" && before?.unit === "people" ? before : undefined);
    const subject = counted.about
      ? subjectOfNoun(tree, counted.about, subjectOf)
      : (theirs?.subject ?? moverOf(tree, quantity.core, subjectOf) ?? { entity: null, noun: unit });
    // "the bridge cost $4m", "the cost of the bridge": both are about the bridge.
    const named = ` ${measure.replace(/^(?:rise in|fall in|former) /, "")}`;
    const setting = settingOf(scene, quantity.core, partOf(tree, quantity.core, noun));
    const about = subject.noun.endsWith(named) ? { ...subject, noun: subject.noun.slice(0, -named.length) } : subject;
    found.push({
      run,
      noun,
      span: spanOfNumber(tree, run),
      measure,
      matter,
      low,
      high,
      bound,
      unit,
      per,
      subject: about,
      asOf,
      happenedOn,
      more,
      ...setting,
      terms: [...setting.terms, ...outOf(tree, quantity.core, noun)],
    });
  }
  return found.map(({ run, noun, ...estimate }) => estimate);
}

/** "killed 38 on Sunday" tells when they were killed; "the toll stood at 38 on Sunday", when they were counted. */
function hasHappened(tree: Tree, core: Token, count: string): boolean {
  if (!HAPPENED.has(count)) return false;
  const verb = ancestors(tree, core.i).find(({ tag }) => /^VB/.test(tag));
  return verb !== undefined && (happened(verb) !== undefined || BRINGING.test(verb.lemma));
}

const BRINGING = /^(?:bring|cause|claim|cost|happen|hit|leave|lose|occur|result|strike|succumb|suffer|take)$/;

/** What a share or a term does not tell, which counts nobody. */
export const GIVEN = { matter: null, per: null, more: false, happenedOn: null } as const;

/** A number's words, without the full stop that the tokenizer leaves on "£14m." */
export function spanOfNumber(tree: Tree, run: Run) {
  const { start, end } = spanOf(tree, run);
  return { start, end: tree.text[end - 1] === "." ? end - 1 : end };
}

/** The noun that the number counts: "12,000 soldiers", "4,000 of the troops"; null where none is said. */
function countedNoun(tree: Tree, { core, run, unit }: Quantity): Token | null {
  const whole = wholeOf(tree, core);
  if (whole) return whole.tag === "CD" ? (lostNoun(tree, whole.i + 1) ?? whole) : whole;
  let head = at(tree, core.head);
  // "eight of 12 districts": the first number may hang on the second.
  while (core.dep === "quantmod" && head.tag === "CD" && head.dep === "nummod") head = at(tree, head.head);
  if (
    /^NN/.test(head.tag) &&
    head.i >= run.end &&
    ["nummod", "quantmod", "compound", "nmod", "amod", "advmod"].includes(core.dep)
  )
    return head;
  return unit === "" ? lostNoun(tree, run.end) : null;
}

/** "12,000 initially deployed troops": the parser may lose the noun behind what describes it. */
function lostNoun(tree: Tree, start: number): Token | null {
  for (let i = start; i < Math.min(start + 5, sentenceOf(tree, start - 1).end); i++) {
    const token = at(tree, i);
    if (/^NNP?S$/.test(token.tag)) return token;
    if (!/^(?:JJ|RB|VBN|NN)/.test(token.tag) || VICTIMS.test(happened(token) ?? "")) return null;
  }
  return null;
}

/** `before` is the noun of the number before, in the same sentence: "1,000 flights were late and 40 cancelled". */
function toCounted(tree: Tree, quantity: Quantity, noun: Token | null, before: Token | null): Counted | null {
  const { core, run, unit } = quantity;
  const one = core.norm === "one" && run.end - run.start === 1;
  const money = unit !== "" && unit !== "percent";
  const measured = noun !== null && UNITS.test(noun.lemma) && unit === "";
  // "the 10 km race" tells how long it is, not how many there are.
  const attributive = measured && /^(?:compound|nmod)$/.test(noun.dep) && !/^(?:dollar|euro|pound)$/.test(noun.lemma);
  if (attributive || noun?.text.length === 1) return null;
  const spent = money ? moneyIn(tree, run) : undefined;
  if (spent) return { about: spent, measure: nameOf(spent), unit };
  // "two of them"
  if (noun && /^(?:DT|PRP)/.test(noun.tag)) return { about: null, measure: null, unit };
  if (noun && !measured && !money && changeOf(noun.lemma) === null) {
    const events = eventsOf(tree, core, noun);
    if (one && events.length === 0) return null;
    const measure =
      measureOf(tree, noun) ?? eventOf(events) ?? presence(tree, core, noun) ?? nameOf(heldBy(tree, noun));
    const others = /^others?$/.test(noun.norm);
    const people =
      others ||
      /^(?:killed|wounded|missing|arrested|hospitalized)$/.test(measure) ||
      isPeople(noun) ||
      MEASURES.has(noun.lemma) ||
      noun.entity === "NORP";
    const whole = wholeOf(tree, core);
    return {
      about: others ? null : whole?.tag === "CD" ? whole : noun,
      measure,
      unit: unit || (people ? "people" : lemmaOf(noun)),
    };
  }
  const written = measured ? unitOf(tree, noun) : unit;
  if (!written) {
    const event = eventOf(eventsOf(tree, core, core));
    if (event) return { about: null, measure: event, unit: "people" };
    if (one) return null;
  }
  const of = measured ? wholeOf(tree, noun) : undefined;
  if (of) return { about: of, measure: nameOf(of), unit: written };
  const given = givenBy(tree, measured ? noun : core, core, isMoney(measured ? noun.lemma : unit));
  const counted = given && toMeasured(tree, given, core, written);
  if (counted) return counted;
  // "The police counted 7,500."
  if (!written && core.dep === "dobj" && /^(?:count|estimate|tally)$/.test(at(tree, core.head).lemma))
    return { about: null, measure: null, unit };
  if (written || !/^nsubj/.test(core.dep)) return null;
  const people = before === null || isPeople(before) || MEASURES.has(before.lemma);
  return people
    ? { about: null, measure: "people", unit: "people" }
    : { about: before, measure: nameOf(before), unit: lemmaOf(before) };
}

const isMoney = (unit: string): boolean => unit !== "" && unit !== "percent" && (MONEY.test(unit) || !UNITS.test(unit));

/** What a number measures that counts nothing itself. */
function toMeasured(tree: Tree, given: Given, core: Token, unit: string): Counted | null {
  const { of, change, verb, whose } = given;
  const what = of && (/^NN/.test(of.tag) || whose) ? heldBy(tree, of) : undefined;
  if (what && (RATE.test(what.lemma) || what.text.length === 1 || what.entity === "CARDINAL" || what === core))
    return null;
  if (what && ANAPHORIC.test(what.lemma) && change === null) return { about: null, measure: null, unit };
  const money = unit !== "" && unit !== "percent";
  // "the number of people killed"
  const after = [of, what]
    .flatMap((noun) => (noun ? childrenOf(tree, noun.i, "acl", "relcl") : []))
    .map(happened)
    .find(Boolean);
  const event = money || !what ? undefined : (measureOf(tree, what) ?? after);
  const base = event ?? (what && (what.tag.startsWith("NNP") ? "" : nameOf(what))) ?? verb ?? "";
  const measure = change === "former" ? `former ${base}` : [change, base].filter(Boolean).join(" in ");
  if (!measure || !(what || change !== null || money)) return null;
  const people = event !== undefined || what?.norm === "crowd";
  const about = whose ?? what ?? of ?? given.about ?? null;
  return { about, measure, unit: unit || (people ? "people" : base), noun: what };
}

/** "$2 billion in damage" */
function moneyIn(tree: Tree, run: Run): Token | undefined {
  const preposition = tree.tokens[run.end];
  const noun = preposition?.norm === "in" ? childrenOf(tree, preposition.i, "pobj")[0] : undefined;
  return noun && /^NNS?$/.test(noun.tag) && noun.entity === "" && childrenOf(tree, noun.i, "det").length === 0
    ? noun
    : undefined;
}

const nameOf = (noun: Token): string => (isForces(noun) ? "troops" : noun.entity === "NORP" ? "people" : lemmaOf(noun));

/** "percentage points", "dollars" */
function unitOf(tree: Tree, noun: Token): string {
  if (/^(?:dollar|euro|pound)$/.test(noun.lemma)) return `${noun.lemma}s`;
  const power = tree.tokens[noun.i - 1]?.norm ?? "";
  if (/^(?:cubic|square|nautical)$/.test(power)) return `${power} ${noun.lemma}`;
  const percentage = childrenOf(tree, noun.i, "compound").some(({ norm }) => norm === "percentage");
  return percentage ? `percentage ${noun.lemma}` : noun.lemma;
}

/** What a noun that holds a number holds the number of. */
function heldBy(tree: Tree, noun: Token): Token {
  if (!isHolder(noun)) return noun;
  const of = wholeOf(tree, noun);
  const compound = childrenOf(tree, noun.i, "compound").findLast(({ tag }) => tag === "NN" || tag === "NNS");
  return of && /^(?:NN|JJ|VBN)/.test(of.tag) && of.norm !== "%" && of.lemma !== "percent" ? of : (compound ?? noun);
}

/** "an additional 500 troops", "500 more": on top of what there was. */
function isMore(tree: Tree, { run, core }: Quantity, noun: Token | null): boolean {
  const { start } = sentenceOf(tree, core.i);
  const around = tree.tokens.slice(Math.max(start, run.start - 1), run.end + 1);
  const described = noun ? subtree(tree, noun.i, (token) => token.i > noun.i) : [];
  return [...around, ...described.filter(({ i }) => i >= run.start)].some(
    ({ i, norm }) => MORE.test(norm) && tree.tokens[i + 1]?.norm !== "than",
  );
}

/** "per day", "a month", "daily", "$80 a barrel": what the number is a rate over. */
function rateOf(tree: Tree, { run, unit }: Quantity, noun: Token | null): string | null {
  const from = Math.max(run.end, noun?.i ?? 0);
  const limit = Math.min(sentenceOf(tree, run.start).end, from + 6);
  for (let i = run.end; i < limit; i++) {
    const [token, next] = [at(tree, i), tree.tokens[i + 1]];
    if (/^(?:CD|\$)$/.test(token.tag)) return null;
    if (token.norm === "daily" || token.norm === "monthly" || token.norm === "weekly")
      return { daily: "day", monthly: "month", weekly: "week" }[token.norm];
    if (!next || !/^(?:per|an?|each|every)$/.test(token.norm) || tree.tokens[i - 1]?.dep === "prep") continue;
    if (/^(?:earlier|ago|later|before|after)$/.test(tree.tokens[i + 2]?.norm ?? "")) continue;
    const near = i === run.end || i === noun?.i;
    const beside = near || i - 1 === noun?.i;
    if (RATE.test(next.lemma) || (near && unit !== "" && unit !== "percent" && next.tag === "NN")) return next.lemma;
    // "64 tanga a litre": money that is not known as such.
    if (beside && /^(?:an?|per)$/.test(token.norm) && UNITS.test(next.lemma)) return next.lemma;
  }
  return null;
}
