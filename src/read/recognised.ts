import type { Token } from "../nlp/index.ts";
import { CAPITALS, COUNTRY_SPELLINGS, isPeople } from "./gazetteer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { SPEAKER_NOUNS } from "./lexicon.ts";
import type { FoundName } from "./name-words.ts";
import {
  allCapitalised,
  FOREIGN_OPENERS,
  hasPersonalRole,
  isCapitalised,
  isOutletBeside,
  isProperWord,
  isSource,
  isTitle,
  isTitleBefore,
  ORG_OPENERS,
  ORG_WORDS,
  quoteText,
} from "./name-words.ts";
import { ENDS_AS_PLACE, PLACES, STARTS_AS_PLACE } from "./places.ts";
import type { Run, Tree } from "./tree.ts";
import { at, sentenceOf } from "./tree.ts";

export type Recognised = Run & { readonly label: string };

/** Months, days, tongues, faiths, money and feasts: written like names, and nobody's. */
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christians?|christianity|muslims?|islam|islamic|islamist|islamists|jews?|jewish|judaism|hindus?|hinduism|buddhists?|buddhism|sikhs?|catholics?|protestants?|orthodox|sunnis?|shiites?|shias?|quran|koran|bible|allah|god|christmas|easter|ramadan|eid|hanukkah|diwali|thanksgiving|english|arabic|hebrew|latin|mandarin|cantonese|hindi|urdu|euros?|dollars?|yen|yuan|rubles?|roubles?|rupees?|internet|web|wi-fi|covid|covid-19|sources|image|categories|photo|photograph|file|related|news|government|emeritus|speaker|mps?|meps?|ceos?|former|acting|interim|hajj|court|city|police|prime|minister|president|senator|chairman|nazis?|(?:(?:east|west|north|south|central|southern|eastern|western|northern) )?(?:europeans?|asians?|africans?|american)|central|east|west|north|south|baltic|nordic|arab|arabs|latino|latinos|hispanic|hispanics|asian|asians|african|africans|western|westerner|eastern|northern|southern|communist|conservative|liberal|republicans?|democrats?|democratic|socialist|black|white|day|night|year|street|mr|mrs|ms|dr|sir|madam|\p{L}+(?:phobia|phobic|ism|isms)|sheriff|professor|judge|pope|king|queen|emperor|ambassador|governor|mayor|secretary|general|chancellor|premier)$/iu;

export const isNoName = (text: string): boolean => NO_NAME.test(text);

/**
 * A recogniser's span as parts that may be names: without an article, "'s" or punctuation at its edges, and cut where it
 * runs from one name into another: "Ukraine's Ministry", "Smith the Court". In a headline its ordinary words say nothing.
 */
export function partsOf(tree: Tree, span: Recognised, headline: Uint8Array): readonly Recognised[] {
  const cuts: number[] = [];
  for (let i = span.start + 1; i < span.end; i++) {
    const [before, token] = [at(tree, i - 1), at(tree, i)];
    const owner = /^['’]s?$/.test(before.text) && i - 1 > span.start && i - span.start < 10;
    if (owner && (isListedPlace(quoteText(tree, { start: span.start, end: i - 1 })) || span.label === "PERSON"))
      cuts.push(i);
    else if (/^the$/i.test(token.text) && !/^(?:of|for|and|in|on|to|from|at|with|de|&)$/i.test(before.text))
      cuts.push(i);
    else if (/^[,;:(—|]$/.test(token.text)) cuts.push(i);
  }
  const bounds = [span.start, ...cuts, span.end];
  return bounds.slice(1).flatMap((end, i) => {
    const run = trimmed(tree, { start: bounds[i] as number, end });
    if (!run) return [];
    if (headline[run.start] && !isHeadlineName(tree, run)) return [];
    return [{ ...run, label: span.label }];
  });
}

const isListedPlace = (text: string): boolean =>
  COUNTRY_SPELLINGS.has(text) ||
  PLACES.has(text) ||
  CAPITALS.has(text) ||
  COUNTRY_SPELLINGS.has(text.replace(/^the /i, ""));

const isHeadlineName = (tree: Tree, run: Run): boolean =>
  run.end - run.start <= 4 &&
  tree.tokens.slice(run.start, run.end).every((token) => !/^(?:VB|MD|RB|JJ|NNS?$)/.test(token.tag));

export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const CAPTION = /^(?:caption|credit|file|image|photo|photograph|picture|source|video)$/i;

const trimmed = (tree: Tree, run: Run): Run | null => {
  let { start, end } = run;
  while (start < end && !isCapitalised(at(tree, start)) && !/^\d/.test(at(tree, start).text)) start++;
  // "Say Mexico and Canada …": a verb that opens a sentence has a capital too.
  // "Pan-democrat Ann Hill", "Pro-Beijing DAB", "Tuesday Ann Hill"; "Pan-African Council" is one name.
  if (end - start >= 3 && at(tree, start + 1).text === "-") {
    const { norm } = at(tree, start);
    const isPlain = /^(?:co|non|pan)$/.test(norm) && !isCapitalised(at(tree, start + 2));
    if (isPlain || /^(?:anti|ex|post|pre|pro)$/.test(norm)) start += 3;
  }
  while (start < end - 1 && WEEKDAY.test(at(tree, start).text)) start++;
  while (start < end - 1 && /^(?:VB|MD|PRP|W|CC|IN$)/.test(at(tree, start).tag)) start++;
  while (
    end > start &&
    (/^(?:'s|’s|'|’|and|of|the|for)$/i.test(at(tree, end - 1).text) || !/[\p{L}\p{N}]/u.test(at(tree, end - 1).text))
  )
    end--;
  if (
    end - start === 2 &&
    at(tree, start).sentStart &&
    isListedPlace(quoteText(tree, { start: start + 1, end })) &&
    !isListedPlace(quoteText(tree, { start, end })) &&
    !/^NNP/.test(at(tree, start).tag)
  )
    start++;
  // "Rome Photo: Ann Hill": a label runs into the sentence before it.
  if (end - start > 1 && tree.tokens[end]?.text === ":" && CAPTION.test(at(tree, end - 1).text)) end--;
  if (start < end && /^(?:the|a|an)$/i.test(at(tree, start).text)) start++;
  return start < end ? { start, end } : null;
};

/** Capitals that stand for a role, a rank, a unit, a time or a thing, and Roman numbers. */
export const NO_BODY =
  /^(?:[IVXLC]+|MPs?|MEPs?|CEO|CFO|COO|CTO|PM|QC|KC|SC|VP|VIP|PHD|PR|HR|IT|AI|TV|PC|ID|IDs|DNA|RNA|GDP|GNP|VAT|HIV|AIDS|SARS|MERS|HTML|HTTP|URL|PDF|GPS|USB|SMS|CCTV|DVD|CD|LED|AM|PM|GMT|UTC|BST|CET|EST|EDT|CST|CDT|MST|PST|PDT|BC|AD|OK|NO|IQ|IPO|ISDN|MBA|MVP|PMI|RBI|ERA|USD|EUR|GBP|EQ|BMI|USS|HMS|HMCS|USNS|MV|SS|ATM|FAQ|POW|UFO|SUV|IED|ICBM|UAV|NGO|LGBT|LGBTQ|\p{Lu}\d+)$/u;
/** A part of the recogniser's span as a name, or null: dates and amounts are none, and its labels are a first guess. */
export function fromRecogniser(tree: Tree, span: Recognised): FoundName | null {
  let run: Run = { start: span.start, end: span.end };
  for (let role = roleEnd(tree, run); role > run.start; role = roleEnd(tree, run)) {
    if (!["PERSON", "ORG"].includes(span.label) || (span.label === "ORG" && !isTitledPerson(tree, run))) break;
    run = { ...run, start: role };
  }
  // "the daily O Mundo": an article with a capital, in the middle of a sentence
  const article = tree.tokens[run.start - 1];
  if (
    article &&
    /^(?:O|A|El|La|Le|Il|Die|Der)$/.test(article.text) &&
    isOutletBeside(tree, { ...run, start: run.start - 1 })
  )
    run = { ...run, start: run.start - 1 };
  const text = quoteText(tree, run);
  if (COUNTRY_SPELLINGS.has(text) || CAPITALS.has(text) || isNoName(text) || NO_BODY.test(text)) return null;
  if (!/\p{Lu}/u.test(text) || !allCapitalised(tree, run)) return null;
  if (run.end - run.start === 1 && BARE_BODY.test(text)) return null;
  if (isAbstract(tree, run) || isOfficePart(tree, run) || isThing(tree, run)) return null;
  const titled = isTitleBefore(tree, run);
  switch (span.label) {
    case "PERSON":
      return { ...run, kind: "Person" };
    case "ORG":
      return { ...run, kind: titled || hasPersonalRole(tree, run) ? "Person" : "Organization" };
    case "GPE":
    case "FAC":
    case "LOC":
      return { ...run, kind: titled ? "Person" : "Place" };
    case "NORP":
      if (isOutletBeside(tree, run)) return { ...run, kind: "Organization" };
      return isProperWord(at(tree, run.end - 1)) && titled ? { ...run, kind: "Person" } : null;
    case "EVENT":
    case "PRODUCT":
    case "WORK_OF_ART":
    case "LAW":
      if (titled && span.label !== "WORK_OF_ART") return { ...run, kind: "Person" };
      if (isOutletBeside(tree, run) || isSource(tree, run.end - 1)) return { ...run, kind: "Organization" };
      return null;
    default:
      return null;
  }
}

/** Alone they name no one; after a full name they are short for it, and are found by that. */
export const BARE_BODY =
  /^(?:agency|association|bank|board|bureau|center|centre|church|club|commission|committee|company|council|court|department|force|forces|foundation|group|hospital|institute|ministry|office|party|school|team|union|university)$/i;

/** "the Correlation of Forces": capitals that make a phrase grand, and no organization. */
const isAbstract = (tree: Tree, run: Run): boolean =>
  run.end - run.start > 2 &&
  /^of$/.test(at(tree, run.start + 1).text) &&
  /(?:tion|ment|ity|ness|ance|ence|ism)$/.test(at(tree, run.start).text) &&
  !ORG_OPENERS.test(at(tree, run.start).text) &&
  !ORG_WORDS.test(at(tree, run.start).text);

/** "Minister of Education", "Foreign Affairs minister": a part of the name of an office. */
function isOfficePart(tree: Tree, run: Run): boolean {
  if (ORG_WORDS.test(at(tree, run.end - 1).text) || PLACES.has(quoteText(tree, run))) return false;
  const [office, preposition] = [tree.tokens[run.start - 2], tree.tokens[run.start - 1]];
  const minister = /^(?:minister|secretary|undersecretary|commissioner)$/;
  return (
    (/^(?:of|for)$/.test(preposition?.norm ?? "") && minister.test(office?.lemma.toLowerCase() ?? "")) ||
    /^(?:minister|undersecretary)$/i.test(tree.tokens[run.end]?.text ?? "")
  );
}

const THING_WORDS =
  /^(?:act|agreement|accords?|amendment|award|awards|bill|bowl|championships?|code|constitution|convention|cup|day|declaration|festival|index|initiative|law|olympics|pact|plan|prize|program|programme|project|protocol|report|series|summit|survey|study|system|systems|treaty|tournament|war|week)$/i;

/** "the Flag Project", "Windows 7", "the ICI system": what is made, agreed or held, which neither speaks nor is anywhere. */
export function isThing(tree: Tree, run: Run): boolean {
  const text = quoteText(tree, run);
  const last = at(tree, run.end - 1);
  if (run.end - run.start > 1 && THING_WORDS.test(last.text)) return !isSource(tree, last.i);
  const next = tree.tokens[run.end];
  if (/^\p{Lu}{1,4}\d+$/u.test(text)) return !isOutletBeside(tree, run);
  if (run.end - run.start > 1) return false;
  return (
    isThingAfter(tree, last.i) ||
    (/^\d+(?:\.\d+)?$/.test(next?.text ?? "") && !/^(?:GPE|LOC|PERSON)$/.test(last.entity))
  );
}

const THINGS =
  /^(?:system|database|format|file|device|missile|rocket|virus|vaccine|drug|test|software|browser|code|standard|tax|protein|gene|tank|rifle|jet|aircraft|drone|helicopter|ship|disease|scan|currency|syndrome|deficiency|disorder)$/;

/** "the ICI system": the noun that a name describes says that it is a thing. */
export function isThingAfter(tree: Tree, i: number): boolean {
  const head = at(tree, at(tree, i).head);
  return head.i > i && THINGS.test(head.lemma);
}

/** Where a role ends that opens a name: "Secretary Ann Hill", "Defence Minister Ann Hill", "Goalkeeper Bob Lee" where a sentence opens. */
function roleEnd(tree: Tree, { start, end }: Run): number {
  const [first, second] = [at(tree, start), tree.tokens[start + 1]];
  if (start >= end - 1 || !second) return start;
  const role = first.text.toLowerCase();
  if (isTitle(first) || (first.sentStart && SPEAKER_NOUNS.has(role))) return start + 1;
  if (end - start < 3 || GIVEN_NAMES.has(first.text)) return start;
  const isAgent = first.sentStart && /(?:er|or|ist|man|woman)$/.test(role) && GIVEN_NAMES.has(second.text);
  return isAgent ? start + 1 : isTitle(second) && !ORG_WORDS.test(at(tree, end - 1).text) ? start + 2 : start;
}

/** "Secretary Ann Hill", not "General Assembly": after the title stand one to three words that name no organization. */
const isTitledPerson = (tree: Tree, run: Run): boolean =>
  run.end - run.start <= 4 &&
  !tree.tokens
    .slice(run.start + 1, run.end)
    .some((token) => ORG_WORDS.test(token.text) || /^(?:of|for|and)$/.test(token.text));

/** Marks tokens of headlines: every word of some length has a capital, and so a capital says nothing there. */
export function headlineTokens(tree: Tree): Uint8Array {
  const marks = new Uint8Array(tree.tokens.length);
  for (const { start, end } of tree.paragraphs) {
    const words = tree.tokens.slice(start, end).filter((token) => /^\p{L}{2}/u.test(token.text));
    const long = words.filter((token) => token.text.length > 4);
    const closed = /[.!?]["”’']?$/.test(tree.tokens[end - 1]?.text ?? "");
    // A headline's verbs have capitals too.
    if (words.some((token) => /^\p{Ll}/u.test(token.text) && /^(?:VB|MD)/.test(token.tag))) continue;
    if (words.length < (closed ? 6 : 4) || words.length > 25 || long.length < 2) continue;
    const shouted = words.every((token) => !/\p{Ll}/u.test(token.text));
    if (shouted || long.every(isCapitalised)) marks.fill(1, start, end);
  }
  return marks;
}

/**
 * Names that say themselves what they are: capitalised words that end in, or open with, a word for an institution or a
 * place: "Irving Police Department", "University of Leeds", "Gulf of Aden".
 */
export function* composed(tree: Tree, headline: Uint8Array): Generator<FoundName> {
  for (let i = 0; i < tree.tokens.length; i++) {
    if (headline[i] || !isProperWord(at(tree, i)) || (i > 0 && joins(tree, i))) continue;
    let end = i + 1;
    while (isProperWord(tree.tokens[end]) && joins(tree, end)) end++;
    // "Australian Anthony Hill"
    const start = end - i > 2 && isPeople(at(tree, i).text) && GIVEN_NAMES.has(at(tree, i + 1).text) ? i + 1 : i;
    const run = { start, end: withTail(tree, start, end) };
    i = end - 1;
    const text = quoteText(tree, run);
    if (run.end - run.start < 2 || COUNTRY_SPELLINGS.has(text)) continue;
    const last = at(tree, end - 1).text;
    const first = at(tree, run.start).text;
    const titled = tree.tokens.slice(run.start, run.end - 1).some(isTitle);
    if (titled && !ORG_WORDS.test(last)) continue;
    const opens = run.end > end;
    if (FOREIGN_OPENERS.test(first)) yield { ...run, kind: "Organization" };
    else if (ORG_WORDS.test(last) || (opens && (ORG_OPENERS.test(last) || ORG_OPENERS.test(first))))
      yield { ...run, kind: "Organization" };
    else if (ENDS_AS_PLACE.test(quoteText(tree, { start: run.start, end })) || STARTS_AS_PLACE.test(text))
      yield { ...run, kind: "Place" };
  }
}

/** Whether a token goes on in the name that the one before is in. */
const joins = (tree: Tree, i: number): boolean => {
  const before = tree.tokens[i - 1];
  return isProperWord(before) && !at(tree, i).sentStart && sentenceOf(tree, i).start !== i;
};

const FOLLOWED = /^(?:bay|cape|city|coast|gulf|isle|mount|plains|port|province|republic|sea|strait|straits)$/i;

const isPart = (token: Token | undefined): boolean => isCapitalised(token) && /^NN/.test(token?.tag ?? "");

/** "of Leeds", "for the Study of War": what follows a word for an institution. */
function withTail(tree: Tree, start: number, end: number): number {
  const last = at(tree, end - 1).text;
  if (!ORG_OPENERS.test(last) && !FOLLOWED.test(last)) return end;
  let i = end;
  for (let rounds = 0; rounds < 3; rounds++) {
    const preposition = tree.tokens[i]?.text ?? "";
    if (preposition !== "of" && !(preposition === "for" && rounds === 0)) break;
    let next = i + 1;
    if (/^the$/.test(tree.tokens[next]?.text ?? "")) next++;
    if (!isPart(tree.tokens[next]) || isTitle(tree.tokens[next])) break;
    while (isPart(tree.tokens[next]) && !at(tree, next).sentStart) next++;
    i = next;
  }
  return i > end && i - start <= 10 ? i : end;
}
