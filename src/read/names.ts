import { nameKey } from "../text/name-key.ts";
import { BODY_SPELLINGS } from "./bodies.ts";
import { calledOutlets } from "./called-outlets.ts";
import { CAPITALS, COUNTRY_SPELLINGS, countryNamed, isAmbiguousCountry, isPeople } from "./gazetteer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { settleKinds } from "./kinds.ts";
import type { FoundName } from "./name-words.ts";
import { isCapitalised, isProperWord, isSource, isTitle, ORG_OPENERS, ORG_WORDS, quoteText } from "./name-words.ts";
import { AMBIGUOUS_PLACES, PLACES } from "./places.ts";
import type { Recognised } from "./recognised.ts";
import { composed, fromRecogniser, headlineTokens, isNoName, partsOf } from "./recognised.ts";
import type { Run, Tree } from "./tree.ts";
import { at, isInDateline, paragraphOf, sentenceOf } from "./tree.ts";
import { unrecognised } from "./unrecognised.ts";

const MAX_TOKENS = 12;
/** A web address names whoever runs it. */
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?[A-Za-z0-9-]{2,}(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|info|gov|edu|int|news|tv|[a-z]{2})$/;

const placeMap = (names: Iterable<string>) => new Map([...names].map((name) => [name, name]));
const LONG_PLACES = placeMap([...PLACES, ...CAPITALS.keys()].filter((name) => name.includes(" ")));
const ALL_PLACES = placeMap([...PLACES, ...CAPITALS.keys()]);

/**
 * Finds names, each token in at most one. Longer ones go first, so that a country or city inside them is not taken out;
 * what is a name once is one wherever it is spelled so; and a spelling is of one kind in the whole article.
 */
export function findNames(tree: Tree, publisher: string | null = null): readonly FoundName[] {
  const found: FoundName[] = [];
  const taken = new Uint8Array(tree.tokens.length);
  const take = (name: FoundName | null) => {
    if (!name || taken.subarray(name.start, name.end).includes(1)) return;
    taken.fill(1, name.start, name.end);
    found.push(name);
  };
  const headline = headlineTokens(tree);
  const spans = tree.names.flatMap((span) => partsOf(tree, span, headline));
  const spanAt = new Map(
    spans.flatMap((span) => tree.tokens.slice(span.start, span.end).map(({ i }): [number, Recognised] => [i, span])),
  );
  const bodies = [...listed(tree, BODY_SPELLINGS)].filter(
    (run) => isBody(tree, run, headline) && !isPartOfLonger(tree, run, spanAt.get(run.start)),
  );
  for (const run of bodies) take({ ...run, kind: "Organization", body: run.value });
  const own = mastheads(publisher);
  for (const run of listed(tree, new Map([...own].map((name) => [name, name])))) take({ ...run, kind: "Organization" });
  for (const name of calledOutlets(tree)) take(name);
  const wholes = [...composed(tree, headline), ...spans.flatMap((span) => fromRecogniser(tree, span) ?? [])]
    .filter((name) => name.end - name.start > 1)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const name of wholes) if (!isListedWhole(tree, name)) take(name);
  for (const run of listed(tree, spellingsOf(tree, found))) take({ ...run.value, start: run.start, end: run.end });
  for (const run of listed(tree, LONG_PLACES)) take({ ...run, kind: "Place" });
  for (const run of listed(tree, COUNTRY_SPELLINGS))
    if (isCountry(tree, run)) take({ ...run, kind: "Country", isoCode: run.value, ...asAdjective(tree, run) });
  for (const name of compass(tree, found)) take(name);
  for (const run of listed(tree, CAPITALS))
    if (isMetonym(tree, run)) take({ ...run, kind: "Country", isoCode: run.value });
  for (const run of listed(tree, ALL_PLACES)) if (isPlace(tree, run)) take({ ...run, kind: "Place" });
  for (const name of shortened(tree, found)) take(name);
  for (const span of spans) take(fromRecogniser(tree, span));
  for (const token of tree.tokens) {
    if (ADDRESS.test(token.text) && !/^(?:at|on|via|to|visit)$/.test(tree.tokens[token.i - 1]?.norm ?? ""))
      take({ start: token.i, end: token.i + 1, kind: "Organization" });
  }
  for (const token of tree.tokens) if (!taken[token.i]) take(unrecognised(tree, token, headline));
  const plain = new Map<string, number>();
  for (const { text } of tree.tokens) plain.set(text, (plain.get(text) ?? 0) + 1);
  const plainWords = new Set(found.filter((name) => isPlainWord(tree, name, plain)));
  for (const { start, end } of plainWords) taken.fill(0, start, end);
  const settled = settleKinds(
    tree,
    found.filter((name) => !plainWords.has(name)),
    own,
  );
  found.length = 0;
  for (const name of settled) found.push(inDateline(tree, name) ? { ...name, kind: "Place" } : name);
  for (const name of again(tree, [...found], taken)) take(name);
  for (const name of respelled(tree, [...found], taken)) take(name);
  for (const name of shortened(tree, [...found])) take(name);
  return found.sort((a, b) => a.start - b.start);
}

/** How an article may call whoever published it: "The Leeds Echo", "Leeds Echo", "Acme" of "Acme N.V.". */
function mastheads(publisher: string | null): ReadonlySet<string> {
  const bare = (publisher ?? "").trim().replace(/(?:,? (?:S\.?A|N\.?V|A\.?G|Inc|Ltd|LLC|PLC|plc|GmbH|FC)\.?)+$/, "");
  const names = [publisher?.trim() ?? "", bare, bare.replace(/^(?:The|El|La|Le|Il|Der|Die|Das|O|A) /, "")];
  return new Set(names.filter((name) => /^\p{Lu}[^\n]{2,60}$/u.test(name) && !isNoName(name) && !ALL_PLACES.has(name)));
}

/**
 * Words that are a person's surname, short for an organization or a whole name in one place are so in all: the recogniser is
 * not even in this.
 */
function* again(tree: Tree, found: readonly FoundName[], taken: Uint8Array): Generator<FoundName> {
  const short = found.flatMap((name) => aloneWords(tree, name).map((word): [string, FoundName] => [word, name]));
  const whole = found
    .filter((name) => name.kind !== "Country" && isSpelledAsName(tree, name))
    .map((name): [string, FoundName] => [quoteText(tree, name), name]);
  for (const { start, end, value } of listed(tree, new Map([...short, ...whole]))) {
    if (taken[start] || !/^NN/.test(at(tree, end - 1).tag)) continue;
    const { body: _, ...name } = value;
    const isWhole = quoteText(tree, value) === quoteText(tree, { start, end });
    // "Acme", not "Acme Street"
    if (!isWhole && value.kind === "Organization" && (isProperWord(tree.tokens[end]) || isInName(tree, start)))
      continue;
    yield { ...(isWhole ? value : name), start, end };
  }
}

const isInName = (tree: Tree, i: number): boolean => isProperWord(tree.tokens[i - 1]) && !at(tree, i).sentStart;

/** "Ruiz" of "Jorge Ruiz Castro", not "Mary" of "Ann Mary Hill" */
const isSurname = (word: string): boolean => /^\p{Lu}\p{Ll}{2}/u.test(word) && !GIVEN_NAMES.has(word);

/** The words of a name that stand for it alone: a surname, "Acme" of "Acme Foods", "Rovers" of "Marden Rovers". */
function aloneWords(tree: Tree, { kind, start, end }: FoundName): readonly string[] {
  const [first, last] = [at(tree, start).text, at(tree, end - 1).text];
  if (kind === "Person")
    return [...tree.tokens.slice(start + 1, end - 1).flatMap(({ text }) => (isSurname(text) ? [text] : [])), last];
  if (kind !== "Organization" || end - start < 2) return [];
  const isOwn = (word: string) =>
    !ORG_OPENERS.test(word) &&
    !GENERAL.test(word) &&
    !ALL_PLACES.has(word) &&
    !COUNTRY_SPELLINGS.has(word) &&
    !isNoName(word);
  return [...(ORG_WORDS.test(first) ? [] : [first]), ...(/[^s]s$/.test(last) ? [last] : [])].filter(isOwn);
}

/** Words that open or end many organizations' names and stand for none of them. */
const GENERAL =
  /^(?:air|big|democratic|eastern|federal|first|free|general|global|great|greater|high|house|international|joint|law|legal|local|medical|national|new|northern|old|open|people|public|royal|rural|social|southern|special|state|the|united|urban|western|world|.{1,2}|affairs|airlines|airways|archives|associates|communications|corps|courts|dynamics|electronics|enterprises|forces|guards|holdings|industries|institutes|investments|labs|laboratories|motors|news|partners|pharmaceuticals|pictures|productions|publishers|railways|records|resources|schools|sciences|securities|services|solutions|states|studies|studios|systems|technologies|times|workers)$/iu;

/** Another spelling of a surname: Zelenskyy, Zelenskiy. */
function* respelled(tree: Tree, found: readonly FoundName[], taken: Uint8Array): Generator<FoundName> {
  const people = new Map(
    found
      .filter((name) => name.kind === "Person" && name.end - name.start > 1)
      .map((name): [string, FoundName] => [nameKey(at(tree, name.end - 1).text), name]),
  );
  for (const token of tree.tokens) {
    if (taken[token.i] || !isProperWord(token)) continue;
    const name = people.get(nameKey(token.text));
    if (name) yield { kind: name.kind, start: token.i, end: token.i + 1 };
  }
}

/** "FLINT, Mich. (UPI) —": what opens a dateline is a place, whatever it looks like. */
const inDateline = (tree: Tree, name: FoundName): boolean =>
  name.isoCode === undefined &&
  name.body === undefined &&
  isInDateline(tree, name.start) &&
  tree.tokens[name.start - 1]?.text !== "(";

/** "Scholars", "Battleground": a word of the language with a capital, that the article writes without one elsewhere. */
function isPlainWord(tree: Tree, name: FoundName, plain: ReadonlyMap<string, number>): boolean {
  if (name.isoCode || name.body || name.end - name.start > 1) return false;
  const { text, tag, sentStart } = at(tree, name.start);
  const small = plain.get(text.toLowerCase()) ?? 0;
  return (
    isCapitalised(at(tree, name.start)) && (tag === "NNS" || (sentStart ? small > 0 : small > (plain.get(text) ?? 0)))
  );
}

/** "the North" is the one country of the article that is called so: North Korea. */
function* compass(tree: Tree, found: readonly FoundName[]): Generator<FoundName> {
  const codes = new Map<string, Set<string>>();
  for (const { isoCode } of found) {
    const direction = /^(North|South|East|West) /.exec((isoCode && countryNamed(isoCode)?.name) || "")?.[1];
    if (direction && isoCode) codes.set(direction, (codes.get(direction) ?? new Set()).add(isoCode));
  }
  for (const token of tree.tokens) {
    const meant = codes.get(token.text);
    const next = tree.tokens[token.i + 1];
    if (meant?.size !== 1 || tree.tokens[token.i - 1]?.norm !== "the") continue;
    if (isProperWord(next) || next?.text === "-" || next?.norm === "of") continue;
    if (/^(?:NN|JJ)/.test(next?.tag ?? "") && at(tree, token.head).i > token.i) continue;
    yield { start: token.i, end: token.i + 1, kind: "Country", isoCode: [...meant][0] as string };
  }
}

/** "the Institute": the one organization named before whose name has that word first or last. */
function* shortened(tree: Tree, found: readonly FoundName[]): Generator<FoundName> {
  const byWord = new Map<string, Map<string, FoundName>>();
  const organizations = found
    .filter((name) => name.kind === "Organization" && name.end - name.start > 1)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const token of tree.tokens) {
    for (let name = organizations[next]; name && name.end <= token.i; name = organizations[++next]) {
      for (const word of new Set([at(tree, name.start).text, at(tree, name.end - 1).text])) {
        if (!ORG_WORDS.test(word)) continue;
        const known = byWord.get(word) ?? new Map();
        byWord.set(word, known.set(name.body ?? quoteText(tree, name), name));
      }
    }
    const meant = byWord.get(token.text);
    if (meant?.size !== 1 || tree.tokens[token.i - 1]?.norm !== "the" || isProperWord(tree.tokens[token.i + 1]))
      continue;
    if (/^NN/.test(tree.tokens[token.i + 1]?.tag ?? "") && at(tree, token.head).i > token.i) continue;
    yield { start: token.i, end: token.i + 1, kind: "Organization", body: [...meant.keys()][0] as string };
  }
}

const isSpelledAsName = (tree: Tree, name: Run): boolean =>
  name.end - name.start > 1 || /^\p{Lu}[\p{L}\p{N}.&'’]+$/u.test(at(tree, name.start).text);

/** Names of several words by their spelling, which further on need no other sign. */
const spellingsOf = (tree: Tree, found: readonly FoundName[]): ReadonlyMap<string, FoundName> =>
  new Map(found.filter((name) => !name.body).map((name) => [quoteText(tree, name), name]));

/** Runs whose words stand in a list, the longest from each place. */
function* listed<T>(tree: Tree, list: ReadonlyMap<string, T>): Generator<Run & { value: T }> {
  const openings = openingsOf(list);
  for (let start = 0; start < tree.tokens.length; start++) {
    const { text } = at(tree, start);
    if (!openings.has(text.slice(0, OPENING).replace(/[’‘]/g, "'")) || !/^\p{Lu}/u.test(text)) continue;
    for (let end = Math.min(start + MAX_TOKENS, sentenceOf(tree, start).end); end > start; end--) {
      const value = list.get(quoteText(tree, { start, end }));
      if (value === undefined) continue;
      yield { start, end, value };
      start = end - 1;
      break;
    }
  }
}

const OPENING = 3;
const OPENINGS = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** What the names of a list begin with: their first letters, up to three of them, as a first word may be shorter. */
function openingsOf(list: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = OPENINGS.get(list);
  if (known) return known;
  const openings = new Set<string>();
  for (const name of list.keys()) for (let length = 1; length <= OPENING; length++) openings.add(name.slice(0, length));
  OPENINGS.set(list, openings);
  return openings;
}

/** "Jordan" is a country alone, not in "Michael Jordan"; a name that is more often a person's needs the recogniser's word. */
function isCountry(tree: Tree, run: Run): boolean {
  const first = at(tree, run.start);
  if (!isAmbiguousCountry(quoteText(tree, run))) return true;
  return ["GPE", "NORP", "LOC"].includes(first.entity);
}

/** A capital stands for its government where it acts or owns, not where something is in it. */
function isMetonym(tree: Tree, run: Run): boolean {
  const head = at(tree, run.end - 1);
  if (isPrefixed(tree, run)) return false;
  // "Talks have failed: Seoul"
  if (tree.tokens[run.start - 1]?.text === ":" && run.end === paragraphOf(tree, head.i).end) return true;
  if (isProperWord(tree.tokens[run.end]) || (run.start > 0 && isProperWord(tree.tokens[run.start - 1]))) return false;
  const governor = at(tree, head.head);
  if (head.dep === "poss") return true;
  if (head.dep === "nsubj" || head.dep === "agent") return governor.pos === "VERB" || governor.pos === "AUX";
  if (head.dep === "dobj")
    return ["accuse", "blame", "urge", "warn", "condemn", "criticize", "criticise"].includes(governor.lemma);
  if (head.dep === "conj") return governor.entity === "GPE" && COUNTRY_SPELLINGS.has(governor.text);
  return head.dep === "pobj" && governor.lemma === "to" && at(tree, governor.head).lemma === "accord";
}

/** "The Atlantic" said so, but not the Atlantic, and not the Atlantic Council. */
function isBody(tree: Tree, run: Run & { readonly value: string }, headline: Uint8Array): boolean {
  if (quoteText(tree, run) === "WHO") return headline[run.start] !== 1;
  if (run.end - run.start > 1 || !/^The \S+$/.test(run.value)) return true;
  const before = tree.tokens[run.start - 1];
  if (isProperWord(tree.tokens[run.end]) || before?.norm !== "the") return false;
  return (before.text === "The" && !before.sentStart) || isSource(tree, run.start);
}

/** A listed body inside a longer name of an organization is only a part of it: the "Supreme Court" of one country or state. */
function isPartOfLonger(tree: Tree, run: Run, span: Recognised | undefined): boolean {
  if (span?.label !== "ORG" || run.end - run.start === 1 || span.end - span.start <= run.end - run.start) return false;
  if (span.end < run.end || BODY_SPELLINGS.has(quoteText(tree, span))) return false;
  const goesOn = /^(?:of|for)$/.test(tree.tokens[run.end]?.text ?? "");
  return (
    (goesOn || ORG_WORDS.test(at(tree, span.end - 1).text)) &&
    tree.tokens
      .slice(span.start, span.end)
      .every((token) => isCapitalised(token) || /^(?:of|for|the)$/.test(token.text))
  );
}

const isListedWhole = (tree: Tree, run: Run): boolean => {
  const text = quoteText(tree, run);
  return COUNTRY_SPELLINGS.has(text) || BODY_SPELLINGS.has(text);
};

/** A listed place where it is one: no part of a longer name, and where it is a person's name too, by the recogniser's word. */
function isPlace(tree: Tree, run: Run): boolean {
  const [before, after] = [tree.tokens[run.start - 1], tree.tokens[run.end]];
  if (isPrefixed(tree, run)) return false;
  if (!AMBIGUOUS_PLACES.has(quoteText(tree, run))) return !isTitle(before) || before?.sentStart === true;
  if (isProperWord(after) || (isProperWord(before) && !at(tree, run.start).sentStart)) return false;
  return ["GPE", "LOC", "FAC"].includes(at(tree, run.start).entity);
}

/** "pro-Beijing", "ex-Soviet" */
const isPrefixed = (tree: Tree, { start }: Run): boolean =>
  /^[-–]$/.test(tree.tokens[start - 1]?.text ?? "") &&
  /^(?:anti|co|ex|mid|non|pan|post|pre|pro|trans)$/.test(tree.tokens[start - 2]?.norm ?? "");

/** "the Afghan team": a people's name before a noun describes it, and is no mention of the country by name. */
function asAdjective(tree: Tree, run: Run): { adjective: true } | null {
  const last = at(tree, run.end - 1);
  const describes = /^JJ/.test(last.tag) || ["amod", "compound", "nmod", "nummod"].includes(last.dep);
  return isPrefixed(tree, run) || (describes && isPeople(quoteText(tree, run))) ? { adjective: true } : null;
}
