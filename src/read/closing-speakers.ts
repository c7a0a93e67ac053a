import type { Token } from "../nlp/index.ts";
import { firstOf, isUnder, rootOf } from "./heads.ts";
import { ASSERTING, MOUTHPIECES, OUTLET_NOUNS, SPEAKER_NOUNS, WRITTEN } from "./lexicon.ts";

// Mends (mends.ts) of sentences whose last words say who says the rest.

const NOMINAL = /^(?:DT|JJ[RS]?|NNP?S?|PRP\$|POS|CD|IN|-[LR]RB-|HYPH)$/;

/** "…, as the website Glen reports.": the noun before the name goes with it, and does not hang on "as". */
export function withAs(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findLast(
    ({ i, lemma }) => ASSERTING.has(lemma) && tokens[i - 1]?.dep === "nsubj" && tokens[i - 1]?.head === i,
  );
  const name = verb && tokens[verb.i - 1];
  if (!verb || !name || !isLast(tokens, verb)) return tokens;
  const first = tokens.find(({ i, head }) => i === name.i || (head === name.i && i < name.i)) ?? name;
  const noun = tokens[first.i - 1];
  const as = noun?.dep === "pobj" && noun.tag === "NN" ? tokens[noun.head] : undefined;
  if (!noun || as?.norm !== "as" || tokens[as.i - 1]?.text !== ",") return tokens;
  const isRoot = verb.head === verb.i;
  const clause = isRoot ? tokens.find(({ dep, head }) => dep === "ccomp" && head === verb.i) : tokens[as.head];
  if (!clause) return tokens;
  return tokens.map((token) => {
    if (token === noun) return { ...token, head: name.i, dep: "compound" };
    if (token === as) return { ...token, head: verb.i, dep: "mark" };
    if (token === verb) return { ...token, head: clause.i, dep: "advcl" };
    if (token === clause && isRoot) return { ...token, head: clause.i, dep: "ROOT" };
    return isRoot && token.head === verb.i && token !== name ? { ...token, head: clause.i } : token;
  });
}

/** "…, a letter from the league shows.", "…, records seen by the Echo show.": the last word is a verb, whose subject the noun after the comma is. */
export function withShown(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findLast(({ text }) => /^\p{L}/u.test(text));
  const [, shows, s] = /^(show|suggest|reveal|indicate)(s?)$/.exec(verb?.norm ?? "") ?? [];
  if (!verb || !shows || !/^NNS?$/.test(verb.tag)) return tokens;
  const comma = tokens.slice(0, verb.i).findLast(({ text }) => text === ",");
  const noun =
    comma &&
    tokens
      .slice(comma.i + 1, verb.i)
      .find(({ tag, lemma }) => tag === (s ? "NN" : "NNS") && (MOUTHPIECES.has(lemma) || WRITTEN.test(lemma)));
  const root = rootOf(tokens);
  if (noun && tokens.slice((comma?.i ?? 0) + 1, noun.i).some(({ tag }) => /^(?:CC|VB)/.test(tag))) return tokens;
  const opens = s ? /^(?:DT|PRP\$)$/ : /^(?:DT|PRP\$|JJ|NNS?)$/;
  if (!noun || !root || root.i > comma.i || !opens.test(tokens[comma.i + 1]?.tag ?? "")) return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, lemma: shows, tag: s ? "VBZ" : "VBP", head: verb.i, dep: "ROOT" };
    if (token === noun) return { ...token, head: verb.i, dep: "nsubj" };
    if (token === root) return { ...token, head: verb.i, dep: "ccomp" };
    if (token === comma || (token.i > verb.i && token.head === root.i)) return { ...token, head: verb.i };
    if (token.head !== verb.i) return token;
    // "from the league shows": the words before hung on "shows"; the last of them is what "from" brings in.
    const last = tokens[verb.i - 1] as Token;
    return token === last ? { ...token, head: verb.head, dep: verb.dep } : { ...token, head: last.i };
  });
}

/** "The spill began at ten, as the records of the gauge show, and ended at six": the noun before the comma is a verb, whose subject "as" brings in. */
export function withShowing(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(
    ({ i, norm, tag }) => SHOWS.test(norm) && /^NN/.test(tag) && /^[,.]$/.test(tokens[i + 1]?.text ?? ""),
  );
  const as = verb && tokens.slice(0, verb.i).findLast(({ norm }) => norm === "as");
  const noun = as && tokens.find(({ head, dep }) => head === as.i && dep === "pobj");
  if (!verb || !noun || tokens[as.i - 1]?.text !== "," || !(MOUTHPIECES.has(noun.lemma) || WRITTEN.test(noun.lemma)))
    return tokens;
  if (tokens.slice(as.i, verb.i).some(({ text, tag }) => text === "," || /^VB[DPZ]$/.test(tag))) return tokens;
  return tokens.map((token) => {
    if (token === verb)
      return { ...token, lemma: verb.norm.replace(/s$/, ""), tag: "VBP", head: as.head, dep: "advcl" };
    if (token === as) return { ...token, head: verb.i, dep: "mark" };
    if (token === noun && noun !== verb) return { ...token, head: verb.i, dep: "nsubj" };
    if (token.head !== verb.i) return token;
    const last = tokens[verb.i - 1] as Token;
    return token === last ? { ...token, head: verb.head, dep: verb.dep } : { ...token, head: last.i };
  });
}

const SHOWS = /^(?:show|suggest|indicate)s?$/;

/** "Flights were cancelled, the airport's log shows.": what a clause hangs on is a verb, and the noun before it its subject. */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  const root = rootOf(tokens);
  const subject = root && tokens[root.i - 1];
  const isMistaken =
    root &&
    /^NNS?$/.test(root.tag) &&
    ASSERTING.has(root.lemma) &&
    tokens.some(({ dep, head }) => dep === "ccomp" && head === root.i) &&
    subject?.head === root.i &&
    /^(?:compound|nsubj)$/.test(subject.dep);
  if (!isMistaken) return tokens;
  return tokens.map((token) => {
    if (token === root) return { ...token, tag: root.tag === "NNS" ? "VBZ" : "VBP" };
    if (token === subject) return { ...token, dep: "nsubj" };
    return token.head === root.i && OF_NOUN.test(token.dep) ? { ...token, head: subject.i } : token;
  });
}

const OF_NOUN = /^(?:det|poss|amod|nummod|compound)$/;

/**
 * "The firm has been fined, the site Glen reports": two clauses without "and" between them, of which the second says who says the first. Where
 * nothing comes behind it, it says so of all before: "Two died and nine were hurt, the mayor said."
 */
export function withSplice(tokens: readonly Token[]): readonly Token[] {
  const spliced = tokens.filter((token) => isSpliced(tokens, token));
  return tokens.map((token) => {
    if (spliced.includes(token)) return { ...token, tag: pastOf(token), dep: "parataxis" };
    const verb = token.dep === "ccomp" ? spliced.find(({ i }) => i === token.head) : undefined;
    return verb ? { ...token, head: verb.head, dep: "conj" } : token;
  });
}

function isSpliced(tokens: readonly Token[], verb: Token): boolean {
  if (verb.dep !== "conj" && !(verb.dep === "ccomp" && verb.head < verb.i && isLast(tokens, verb))) return false;
  const subject = tokens.find(({ dep, head }) => dep === "nsubj" && head === verb.i);
  const first = subject ? firstOf(tokens, subject) : 0;
  if (!ASSERTING.has(verb.lemma) || tokens[first - 1]?.text !== ",") return false;
  const own = tokens.filter(({ head, i }) => head === verb.i && i !== verb.i);
  if (!isConjugated(tokens, verb) && (verb.tag !== "VBN" || own.some(({ dep }) => dep.startsWith("aux")))) return false;
  if (own.some(({ dep }) => dep === "dobj" && verb.lemma !== "tell")) return false;
  const told = own.filter(({ dep }) => dep === "ccomp");
  const joined = tokens.filter(({ dep, head, i }) => dep === "cc" && head === verb.head && i < first);
  return isLast(tokens, verb) ? told.every(({ i }) => i < first) : told.length + joined.length === 0;
}

/** "It could cost millions, writes the site Glen": what passes for the verb's object is its subject. */
export function withInversion(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(
    ({ i, dep, lemma, tag }) =>
      dep === "conj" &&
      /^VB[DZ]$/.test(tag) &&
      ASSERTING.has(lemma) &&
      !ADDRESSING.test(lemma) &&
      tokens[i - 1]?.text === ",",
  );
  const own = verb ? tokens.filter(({ head }) => head === verb.i) : [];
  const noun = own.find(({ dep }) => dep === "dobj");
  const speaks = noun && (noun.tag.startsWith("NNP") || SPEAKER_NOUNS.has(noun.lemma) || OUTLET_NOUNS.has(noun.lemma));
  if (
    !verb ||
    !speaks ||
    firstOf(tokens, noun) !== verb.i + 1 ||
    own.some(({ dep }) => /^(?:nsubj|ccomp|conj|cc)/.test(dep))
  )
    return tokens;
  if (
    tokens.some(
      ({ i, dep, head }) => head === verb.head && ((dep === "cc" && i < verb.i) || (dep === "conj" && i > verb.i)),
    )
  )
    return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, dep: "parataxis" };
    return token === noun ? { ...token, dep: "nsubj" } : token;
  });
}

/** Verbs whose object is who is told. */
const ADDRESSING = /^(?:assure|inform|notify|remind|tell)$/;

/** "…, said Ann Hill, director of the clinic; a nurse gave the same number": who said it does not go with what is told behind the semicolon. */
export function withSemicolon(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(({ i, lemma }) => ASSERTING.has(lemma) && tokens[i - 1]?.text === ",");
  const stop = verb && tokens.find(({ i, text }) => i > verb.i && text === ";");
  const name =
    stop && tokens.find(({ i, dep, head }) => i > verb.i && i < stop.i && /^nsubj/.test(dep) && head > stop.i);
  if (!name || firstOf(tokens, name) !== verb.i + 1) return tokens;
  if (tokens.some(({ dep, head, i }) => dep === "nsubj" && head === verb.i && i !== name.i)) return tokens;
  return tokens.map((token) => {
    if (token === name) return { ...token, head: verb.i, dep: "nsubj" };
    return token.i === name.head && token.dep === "ccomp" ? { ...token, dep: "parataxis" } : token;
  });
}

/**
 * "When the plane came in, she was at the controls, Channel Nine reported": what stands before who says it is what is said, and
 * neither when nor how it was said.
 */
export function withSaid(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(({ i, head, lemma }) => head === i && ASSERTING.has(lemma));
  const own = verb ? tokens.filter(({ i, head }) => head === verb.i && i !== verb.i) : [];
  const subject = own.findLast(({ i, dep }) => dep === "nsubj" && i < (verb?.i ?? 0));
  if (!verb || !subject || own.some(({ dep }) => dep === "ccomp" || dep === "dobj")) return tokens;
  const first = firstOf(tokens, subject);
  if (tokens[first - 1]?.text !== ",") return tokens;
  const clause = own.find(({ i, dep }) => i < first && dep === "advcl");
  const isTold = clause && /^VB[DPZ]$/.test(clause.tag);
  const parts = tokens.filter(({ head, i }) => head === clause?.i && i !== head);
  if (
    isTold &&
    parts.some(({ dep }) => /^nsubj/.test(dep)) &&
    !parts.some(({ dep, tag }) => dep === "mark" || /^W/.test(tag))
  )
    return tokens.map((token) => (token === clause ? { ...token, dep: "ccomp" } : token));
  // "Around 6,000 townspeople left on Monday, the Herald reported": no participle that describes them.
  const noun = own.find(({ i, dep, tag }) => i < first && /^(?:npadvmod|nsubj)$/.test(dep) && /^NN/.test(tag));
  const left = tokens.find(({ head, dep, tag, i }) => head === noun?.i && dep === "acl" && tag === "VBN" && i < first);
  if (!noun || !left) return tokens;
  return tokens.map((token) => {
    if (token === left) return { ...token, tag: "VBD", head: verb.i, dep: "ccomp" };
    return token === noun ? { ...token, head: left.i, dep: "nsubj" } : token;
  });
}

/**
 * A sentence whose last words say who says the rest ("…, the head of the club said on Tuesday."), of which the parser is apt to hang
 * the noun on the rest ("sold it to Glen, the head …"): here the noun is the verb's subject and the rest what it says.
 */
export function withSpeaker(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findLast(
    (token) => ASSERTING.has(token.lemma) && (isConjugated(tokens, token) || mayReveal(tokens, token)),
  );
  if (!verb || !isLast(tokens, verb)) return tokens;
  const end = auxiliariesOf(tokens, verb);
  const from = speakerStart(tokens, verb, end);
  const inPhrase = (i: number) => i >= from && i < end;
  const noun = tokens.find(({ i, head, tag }) => inPhrase(i) && /^NN/.test(tag) && !inPhrase(head));
  const subject = tokens.find(({ dep, head }) => dep === "nsubj" && head === verb.i);
  const isClause = tokens.some(({ dep, head }) => /^nsubj/.test(dep) && head < from - 1);
  const opens = tokens[from]?.tag !== "IN" && tokens[from - 1]?.text === ",";
  if (!noun || !opens || !isClause) return tokens;
  const root = rootOf(tokens);
  const name = subject && inPhrase(subject.i) ? subject : undefined;
  // "the paper Glen wrote" and "a worker revealed" may pass for clauses that describe the paper, or tell more of the rest.
  const isClauseOf = verb.head === (verb.dep === "relcl" ? noun : root)?.i;
  const opensClause = tokens.some(({ dep, head, tag }) => head === verb.i && (dep === "mark" || /^W/.test(tag)));
  if (
    name &&
    ((verb.dep === "relcl" && !/^NNP/.test(name.tag)) ||
      !/^(?:relcl|advcl)$/.test(verb.dep) ||
      !isClauseOf ||
      opensClause)
  )
    return tokens;
  return tokens.map((token) => {
    if (token === noun) return { ...token, head: verb.i, dep: "nsubj" };
    if (token === name) return { ...token, head: noun.i, dep: "appos" };
    if (token === verb) return { ...token, tag: pastOf(verb), head: verb.i, dep: "ROOT" };
    if (token.i >= end && token.i < verb.i) return { ...token, head: verb.i };
    if (token === root) return { ...token, head: verb.i, dep: "ccomp" };
    if (token.head === root?.i && token.i > verb.i) return { ...token, head: verb.i };
    if (token !== subject) return token;
    // "sold it to the group Glen, the head said": what passed for the subject goes with the word before it, if that is not its own.
    const before = tokens[token.i - 1];
    return before && !isUnder(tokens, before, token)
      ? { ...token, head: before.i, dep: "appos" }
      : { ...token, dep: "dep" };
  });
}

const pastOf = ({ tag }: Token): string => (tag === "VBN" ? "VBD" : tag);

/** Where "has" of "has since told" stands; the verb itself where nothing like it is before. */
function auxiliariesOf(tokens: readonly Token[], { i, tag }: Token): number {
  let from = i;
  while (tokens[from - 1]?.head === i && /^(?:aux|advmod)$/.test(tokens[from - 1]?.dep ?? "")) from--;
  return tag === "VBN" && /^ha(?:s|ve)$/.test(tokens[from]?.norm ?? "") ? from : i;
}

/** "told", "tells", "has told"; behind another participle ("who asked not to be named told us") it passes for one itself. */
const isConjugated = (tokens: readonly Token[], token: Token): boolean =>
  /^VB[DPZ]$/.test(token.tag) ||
  auxiliariesOf(tokens, token) < token.i ||
  (token.norm === "told" && isParticiple(tokens[token.i - 1]) && tokens[token.i + 1]?.text !== ".");

const isParticiple = (token: Token | undefined): boolean => token?.tag === "VBN" && token.lemma !== "be";

/**
 * Where the words for who speaks begin: "a clerk said", after the last comma "a clerk who asked not to be named told", or with a name before
 * what is said of it between commas: "Ann Hill, who runs the clinic, told".
 */
function speakerStart(tokens: readonly Token[], verb: Token, end: number): number {
  if (tokens[end - 1]?.text === ",") return described(tokens, end - 1) ?? end;
  let from = end;
  while (from > 0 && NOMINAL.test(tokens[from - 1]?.tag ?? "")) from--;
  const comma = tokens.slice(0, from).findLast(({ text }) => text === ",");
  const phrase = comma ? tokens.slice(comma.i + 1, end) : [];
  const detail = phrase.find(({ tag }) => !NOMINAL.test(tag));
  const isDescribed =
    detail &&
    detail !== phrase[0] &&
    phrase[0]?.tag !== "IN" &&
    (detail.norm === "who" || detail.tag === "VBN") &&
    !tokens.some(({ head, tag }) => head === verb.i && /^W/.test(tag));
  return comma && isDescribed ? comma.i + 1 : from;
}

/** Where the name begins that a comma closes what is said of: "Ann Hill, 54, a nurse at the clinic,". */
function described(tokens: readonly Token[], comma: number): number | null {
  const before = tokens.slice(0, comma).findLast(({ text }) => text === ",");
  const opens = before && tokens[before.i + 1];
  if (!before || !opens || !/^(?:who|whose|an?|the)$|^\d+$/.test(opens.norm)) return null;
  let from = before.i;
  while (tokens[from - 1]?.tag === "NNP") from--;
  if (from === before.i) return described(tokens, before.i);
  return tokens[from - 1]?.text === "," ? from : null;
}

/** ", a worker revealed on Monday": somebody who may be asked, and none who was revealed. */
function mayReveal(tokens: readonly Token[], { i, tag, dep, head, lemma }: Token): boolean {
  const noun = dep === "acl" ? tokens[head] : undefined;
  if (tag === "VBN" && noun?.tag === "NNP" && OUTLET_NOUNS.has(noun.norm)) return true;
  if (tag !== "VBN" || /^(?:expect|find|quote|remember|report|suspect)$/.test(lemma)) return false;
  const own = tokens.filter((token) => token.head === i);
  if (dep === "advcl") return own.some((token) => token.dep === "nsubj") && !own.some((token) => token.dep === "aux");
  return noun?.tag === "NN" && SPEAKER_NOUNS.has(noun.lemma);
}

/**
 * Whether nothing stands after a verb but a full stop and, before it, whom somebody told, and one phrase that says when or where, or ", naming
 * nobody".
 */
function isLast(tokens: readonly Token[], { i, lemma }: Token): boolean {
  const all = tokens.slice(i + 1, tokens.at(-1)?.text === "." ? -1 : undefined);
  if (lemma === "tell" && all.every(({ tag }) => /^(?:NNP|CD)$/.test(tag))) return true;
  const told = lemma === "tell" ? all.find(({ dep, head }) => head === i && /^(?:dative|dobj)$/.test(dep)) : undefined;
  const after = told && all.every(({ i: at, tag }) => at >= told.i || NOMINAL.test(tag)) ? all.slice(told.i - i) : all;
  const beside = after.findIndex(
    ({ text }, n) => text === "," && (after[n + 1]?.tag === "VBG" || after[n + 1]?.norm === "without"),
  );
  const rest = beside < 0 ? after : after.slice(0, beside);
  return rest.every(({ tag, head, dep }, n) =>
    n === 0 ? dep === "prep" && head === i : NOMINAL.test(tag) && head > i,
  );
}
