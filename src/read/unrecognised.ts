import type { Token } from "../nlp/index.ts";
import { CAPITALS, COUNTRY_SPELLINGS } from "./gazetteer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { SPEAKER_NOUNS } from "./lexicon.ts";
import type { FoundName } from "./name-words.ts";
import { isProperWord, isSource, isTitle, ORG_WORDS, quoteText } from "./name-words.ts";
import { ENDS_AS_PLACE } from "./places.ts";
import { BARE_BODY, isNoName, isThing, isThingAfter, NO_BODY } from "./recognised.ts";
import type { Tree } from "./tree.ts";
import { at, sentenceOf } from "./tree.ts";

/** A name at a token that no list has and the recogniser did not see, by the words around it; null where there is none. */
export const unrecognised = (tree: Tree, token: Token, headline: Uint8Array): FoundName | null =>
  titled(tree, token) ??
  acronym(tree, token) ??
  withGivenName(tree, token, headline) ??
  openingPerson(tree, token) ??
  withCapitalThe(tree, token) ??
  whereSomethingIs(tree, token, headline) ??
  standingAsSource(tree, token);

/** "Mr. Putin", "Gen. Lee": a title and the capitalised words after it. */
function titled(tree: Tree, token: Token): FoundName | null {
  if (!isTitle(tree.tokens[token.i - 1]) || isTitle(token) || !isProperWord(token)) return null;
  let end = token.i + 1;
  while (isProperWord(tree.tokens[end]) && end - token.i < 4 && !at(tree, end).sentStart) end++;
  return { start: token.i, end, kind: "Person" };
}

/** "Emma Alder rowed": a given name and the capitalised words after it. */
function withGivenName(tree: Tree, token: Token, headline: Uint8Array): FoundName | null {
  if (headline[token.i] || !isProperWord(token) || !GIVEN_NAMES.has(token.text)) return null;
  let end = token.i + 1;
  while (end < token.i + 4 && isProperWord(tree.tokens[end]) && !at(tree, end).sentStart) end++;
  const run = { start: token.i, end };
  const isPerson = end > token.i + 1 && !isProperWord(tree.tokens[end]) && !ORG_WORDS.test(at(tree, end - 1).text);
  return isPerson && !ENDS_AS_PLACE.test(quoteText(tree, run)) && !isThing(tree, run)
    ? { ...run, kind: "Person" }
    : null;
}

/** "citing The Meridian": an article with a capital within a sentence belongs to a name, and to an outlet's more than to others. */
function withCapitalThe(tree: Tree, token: Token): FoundName | null {
  const the = tree.tokens[token.i - 1];
  if (the?.text !== "The" || the.sentStart || !isProperWord(token) || isNoName(token.text)) return null;
  const sentence = sentenceOf(tree, token.i);
  const isTitle = tree.tokens.slice(sentence.start, sentence.end).every(({ text }) => !/^\p{Ll}{4}/u.test(text));
  let end = token.i + 1;
  while (end < token.i + 4 && isProperWord(tree.tokens[end])) end++;
  return isTitle ? null : { start: token.i, end, kind: "Organization" };
}

/** "Salif Dembo drove the last truck. His hand is bandaged.": two or three capitalised words of whom the next sentence goes on as of a person. */
function openingPerson(tree: Tree, token: Token): FoundName | null {
  if (!token.sentStart || !isProperWord(token) || isNoName(token.text)) return null;
  let end = token.i + 1;
  while (end < token.i + 4 && isProperWord(tree.tokens[end])) end++;
  const run = { start: token.i, end };
  const next = tree.tokens[sentenceOf(tree, token.i).end];
  const isPerson =
    end > token.i + 1 &&
    at(tree, end - 1).dep.startsWith("nsubj") &&
    /^(?:he|her|his|she)$/.test(next?.norm ?? "") &&
    !tree.tokens.slice(run.start, run.end).some(({ text }) => ORG_WORDS.test(text)) &&
    !ENDS_AS_PLACE.test(quoteText(tree, run)) &&
    !isThing(tree, run);
  return isPerson ? { ...run, kind: "Person" } : null;
}

/** "near Uyo", "the town of Uyo": capitalised words that the recogniser does not know, where only a place can stand. */
function whereSomethingIs(tree: Tree, token: Token, headline: Uint8Array): FoundName | null {
  const [noun, before] = [tree.tokens[token.i - 2], tree.tokens[token.i - 1]];
  const isOf =
    before?.text === "of" &&
    /^(?:city|county|district|island|port|province|region|town|village)$/.test(noun?.text ?? "");
  if (headline[token.i] || (!isOf && !/^(?:in|near|outside)$/.test(before?.text ?? ""))) return null;
  let end = token.i;
  while (end < token.i + 3 && isProperWord(tree.tokens[end])) end++;
  if (end === token.i || at(tree, end - 1).dep !== "pobj" || /^\p{N}/u.test(tree.tokens[end]?.text ?? "")) return null;
  const run = { start: token.i, end };
  const text = quoteText(tree, run);
  return /\p{Ll}/u.test(text) && !isNoName(text) && !isThing(tree, run) ? { ...run, kind: "Place" } : null;
}

/** "KCNA": capitals that are a word of their own in a sentence that is not all capitals. */
function acronym(tree: Tree, token: Token): FoundName | null {
  if (
    !/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{1,6}\p{Lu}$/u.test(token.text) ||
    !/^NN/.test(token.tag) ||
    NO_BODY.test(token.text)
  )
    return null;
  const next = tree.tokens[token.i + 1];
  // "HTML 5", "NZ$ 26", "the ICI system": a thing's name and not a body's.
  if (/^[\d$€£]/.test(next?.text ?? "") || isThingAfter(tree, token.i)) return null;
  const sentence = sentenceOf(tree, token.i);
  const shouted = tree.tokens.slice(sentence.start, sentence.end).every((other) => !/\p{Ll}/u.test(other.text));
  return shouted ? null : { start: token.i, end: token.i + 1, kind: "Organization" };
}

/** Capitalised words that speak are somebody: an organization where a word says so, else a person. */
function standingAsSource(tree: Tree, token: Token): FoundName | null {
  if (!isProperWord(token) || !isSource(tree, token.i)) return null;
  let start = token.i;
  while (
    start > 0 &&
    isProperWord(tree.tokens[start - 1]) &&
    !isTitle(tree.tokens[start - 1]) &&
    !isNoName(at(tree, start - 1).text) &&
    !at(tree, start).sentStart
  )
    start--;
  const text = quoteText(tree, { start, end: token.i + 1 });
  if (isNoName(text) || BARE_BODY.test(text)) return null;
  if (COUNTRY_SPELLINGS.has(text) || CAPITALS.has(text) || ORG_WORDS.test(token.text)) {
    return COUNTRY_SPELLINGS.has(text) || CAPITALS.has(text) ? null : { start, end: token.i + 1, kind: "Organization" };
  }
  return { start, end: token.i + 1, kind: SPEAKER_NOUNS.has(token.lemma.toLowerCase()) ? "Organization" : "Person" };
}
