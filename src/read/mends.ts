import type { Token } from "../nlp/index.ts";
import {
  withAs,
  withInversion,
  withSaid,
  withSemicolon,
  withShowing,
  withShown,
  withSpeaker,
  withSplice,
  withVerb,
} from "./closing-speakers.ts";
import { firstOf, isUnder } from "./heads.ts";
import { ASSERTING, HEARERS, HEARSAY, MONTH, OUTLET_NOUNS, RELAYING } from "./lexicon.ts";

type Mend = (tokens: readonly Token[]) => readonly Token[];

/** A sentence's tokens without what the parser is apt to get wrong where it says who says something, or how many. Heads count in the sentence. */
export const mended: Mend = (tokens) =>
  MENDS.reduce<readonly Token[]>((given, mend) => mend(given), tokens.map(withLemma).map(withNoun));

/** "fined" is of "fine", for of "fin" it would be "finned": the lemmatizer takes the shorter word that it knows. */
function withLemma(token: Token): Token {
  const { lemma, norm, tag } = token;
  const isShort = /^VB[DNG]$/.test(tag) && ONE_SYLLABLE.test(lemma) && lemma !== "bus";
  return isShort && (norm === `${lemma}ed` || norm === `${lemma}ing`) ? { ...token, lemma: `${lemma}e` } : token;
}

const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "Turnout in Sunday's vote was 61 percent": what opens a sentence is written like a name. */
const withNoun = (token: Token, i: number): Token =>
  i === 0 && token.tag === "NNP" && MEASURED.test(token.norm)
    ? { ...token, tag: "NN", lemma: token.norm, entity: "", entityStart: false }
    : token;

const MEASURED =
  /^(?:attendance|crime|debt|demand|employment|growth|inflation|output|production|profit|revenue|support|tourism|trade|traffic|turnout|unemployment)$/;

/** "The Echo was the first outlet to report that": the Echo reported. */
function withFirst(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(
    ({ i, tag, lemma, head }) =>
      tag === "VB" &&
      ASSERTING.has(lemma) &&
      tokens[i - 1]?.norm === "to" &&
      tokens.some(({ i: at, norm, head: of }) => norm === "first" && at < i && (at === head || of === head)),
  );
  let be = verb && tokens[verb.head];
  while (be && be.lemma !== "be" && be.head !== be.i) be = tokens[be.head];
  if (!verb || be?.lemma !== "be" || !isUnder(tokens, verb, be)) return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, tag: "VBD", head: be.head === be.i ? verb.i : be.head, dep: be.dep };
    // "was the first to", which says no more than "first".
    const says = token === be || token.i === verb.i - 1 || (token.head === be.i && /^(?:acomp|attr)$/.test(token.dep));
    if (says) return { ...token, head: verb.i, dep: "dep" };
    return token.head === be.i ? { ...token, head: verb.i } : token;
  });
}

/** "On 2 March 14 servicemen died": a number after a month that counts what follows, and is no year. */
const withCount = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (isCountAfterMonth(tokens, i))
      return { ...token, head: i + 1, dep: "nummod", entity: "CARDINAL", entityStart: true };
    if (isCountAfterMonth(tokens, i + 1)) return { ...token, head: i - 2, dep: "pobj" };
    const verb = isCountAfterMonth(tokens, i - 1) ? tokens[i + 1] : undefined;
    if (verb?.tag.startsWith("VB") && verb.head !== i) return { ...token, head: i + 1, dep: "nsubj" };
    return isCountAfterMonth(tokens, i + 2) ? { ...token, head: i + 1, dep: "nummod" } : token;
  });

function isCountAfterMonth(tokens: readonly Token[], i: number): boolean {
  const [on, day, month, count, noun] = tokens.slice(Math.max(0, i - 3), i + 2);
  return (
    i >= 3 &&
    on?.tag === "IN" &&
    day?.tag === "CD" &&
    MONTH.test(month?.text ?? "") &&
    /^\d{1,2}$/.test(count?.text ?? "") &&
    noun?.tag === "NNS"
  );
}

/** "told a briefing that officers had fired", "reported to the Council that": what they were told, and nothing that is said of them. */
const withTold = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const hearer = token.dep === "relcl" ? tokens[token.head] : undefined;
    const verb = hearer && toldTo(tokens, hearer);
    if (!verb) return token;
    const own = tokens.filter(({ head }) => head === token.i);
    const that = own.find(({ norm }) => norm === "that");
    const isClause = that && own.some((word) => /^nsubj/.test(word.dep) && word !== that);
    return isClause ? { ...token, head: verb.i, dep: "ccomp" } : token;
  });

function toldTo(tokens: readonly Token[], hearer: Token): Token | null {
  const over = tokens[hearer.head];
  if (over?.lemma === "tell") return HEARERS.test(hearer.lemma) ? over : null;
  const verb = over?.norm === "to" ? tokens[over.head] : undefined;
  return verb && ASSERTING.has(verb.lemma) && hearer.tag.startsWith("NNP") ? verb : null;
}

/** "reported, citing an official, that he had left": what stands before "that" hangs on the verb before it, not on the clause after. */
const withRelay = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const clause = tokens[token.head];
    const verb = clause && tokens[clause.head];
    const isMistaken =
      RELAYING.has(token.lemma) &&
      /^(?:advcl|csubj)$/.test(token.dep) &&
      clause?.dep === "ccomp" &&
      verb !== undefined &&
      ASSERTING.has(verb.lemma) &&
      verb.i < token.i &&
      tokens.some(
        ({ i, norm, dep, head }) =>
          norm === "that" &&
          i > token.i &&
          (dep === "mark" ? head === clause.i : i < clause.i && tokens[i - 1]?.text === ","),
      );
    return isMistaken ? { ...token, head: verb.i, dep: "advcl" } : token;
  });

/** "The Echo first reported this last Wednesday": this, on a day. */
const withThis = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const day = tokens[token.head];
    const verb = tokens[token.i - 1];
    const isThis =
      /^(?:this|that)$/.test(token.norm) &&
      token.dep === "det" &&
      day?.dep === "npadvmod" &&
      /^(?:last|next)$/.test(tokens[token.i + 1]?.norm ?? "") &&
      verb?.i === day.head &&
      ASSERTING.has(verb.lemma);
    return isThis ? { ...token, head: verb.i, dep: "dobj" } : token;
  });

/** "…, according to Glen, which put it online a day before the ministers met": it goes with what it follows, and not with the clause behind it. */
const withAccording = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const clause = tokens[token.head];
    const host = clause && tokens[clause.head];
    const isMistaken =
      token.norm === "according" &&
      host &&
      clause.i > token.i &&
      host.i < token.i &&
      tokens.some(({ i, dep, head }) => dep === "mark" && head === clause.i && i > token.i);
    return isMistaken ? { ...token, head: host.i } : token;
  });

/**
 * "the website Tejo Now wrote", "from the website Seamen Today": what goes by the name of an adverb or a day, after a noun for an outlet, is its
 * name; so is what passes for an object behind a preposition and its noun: "relies on the trade letter Chem Brief".
 */
const withName = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    if (!/^(?:npadvmod|advmod|dobj)$/.test(token.dep) || token.tag !== "NNP") return token;
    const first = firstOf(tokens, token);
    const noun = first < token.i ? tokens[first - 1] : undefined;
    const isNamed =
      noun &&
      (token.dep === "dobj"
        ? noun.dep === "pobj" && noun.tag === "NN" && tokens[noun.head]?.head === token.head
        : /^(?:nsubj|pobj|dobj)$/.test(noun.dep) && OUTLET_NOUNS.has(noun.lemma));
    return isNamed ? { ...token, head: noun.i, dep: "appos" } : token;
  });

/** "In an interview with Radio Cumbre, Ann Hill, the owner, denied that": whoever denies it goes with the verb, and not with the station. */
function withOpening(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(({ i, head, lemma }) => i === head && ASSERTING.has(lemma));
  if (!verb || tokens.some(({ dep, head }) => head === verb.i && /^nsubj/.test(dep))) return tokens;
  const name = tokens.find(
    (token) =>
      token.i < verb.i &&
      token.dep === "conj" &&
      token.tag.startsWith("NNP") &&
      tokens[firstOf(tokens, token) - 1]?.text === "," &&
      !tokens.some(({ dep, head }) => dep === "cc" && head === token.head),
  );
  return name ? tokens.map((token) => (token === name ? { ...token, head: verb.i, dep: "nsubj" } : token)) : tokens;
}

/** "let it be known that", "made it known that", of somebody named "has it that": said that. */
function withKnown(tokens: readonly Token[]): readonly Token[] {
  const it = tokens.find(
    ({ i, norm, dep }) =>
      norm === "it" && dep === "dobj" && tokens[i - 1]?.lemma === "have" && tokens[i + 1]?.norm === "that",
  );
  const has = it && tokens[it.i - 1];
  if (has && it.head === has.i && !HEARSAY.test(tokens[has.i - 1]?.norm ?? ""))
    return tokens.map((token) => {
      if (token === has) return { ...token, lemma: "declare" };
      return token === it ? { ...token, dep: "dep" } : token;
    });
  const known = tokens.find(({ norm }) => norm === "known");
  const verb = known && tokens.slice(0, known.i).findLast(({ lemma }) => lemma === "let" || lemma === "make");
  const between = verb && tokens.slice(verb.i + 1, known.i).map(({ norm }) => norm);
  if (!known || !/^it(?: be)?$/.test(between?.join(" ") ?? "")) return tokens;
  const isOf = ({ head }: Token) => head === known.i || head === verb?.i;
  const clause = tokens.find((token) => token.i > known.i && isOf(token) && /^(?:ccomp|advcl)$/.test(token.dep));
  if (!verb || !clause) return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, lemma: "declare" };
    if (token === clause) return { ...token, head: verb.i, dep: "ccomp" };
    return token.i > verb.i && token.i <= known.i ? { ...token, head: verb.i, dep: "dep" } : token;
  });
}

/** In this order: who speaks last of all. */
const MENDS: readonly Mend[] = [
  withCount,
  withFirst,
  withAs,
  withShown,
  withShowing,
  withVerb,
  withTold,
  withRelay,
  withThis,
  withKnown,
  withOpening,
  withAccording,
  withName,
  withInversion,
  withSplice,
  withSemicolon,
  withSaid,
  withSpeaker,
];
