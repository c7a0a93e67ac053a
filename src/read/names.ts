import type { Token } from "../nlp/index.ts";
import { BODY_SPELLINGS, PLAIN_WORD_BODIES } from "./bodies.ts";
import { CAPITALS, COUNTRY_SPELLINGS, isAmbiguousCountry } from "./gazetteer.ts";
import { ASSERTING, OUTLET_NOUNS, QUOTING, SPEAKER_NOUNS, TITLES } from "./lexicon.ts";
import type { NameKind } from "./reading.ts";
import type { Run, Tree } from "./tree.ts";
import { at, childrenOf, sentenceOf } from "./tree.ts";

/** A name in the text, before it is known whose it is. `body` is set for a body in the gazetteer, `isoCode` for a country. */
export interface FoundName extends Run {
  readonly kind: NameKind;
  readonly isoCode?: string;
  readonly body?: string;
}

const MAX_TOKENS = 8;
/** A web address names whoever runs it. */
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|gov|edu|int|news|tv|[a-z]{2})$/;
const GEOGRAPHIC =
  /\b(?:airport|avenue|bay|beach|bridge|city|coast|county|district|island|islands|lake|mountain|mountains|oblast|ocean|peninsula|province|region|river|road|sea|square|strait|street|town|valley|village)$/i;
const ORG_WORDS =
  /^(?:academy|administration|agency|alliance|association|authority|bank|board|bureau|center|centre|church|club|co|college|command|commission|committee|company|corp|corporation|council|court|department|directorate|federation|force|forces|foundation|fund|group|guard|hospital|inc|institute|institution|laboratory|league|llc|ltd|ministry|movement|network|news|office|organisation|organization|parliament|party|police|post|press|school|senate|service|society|studies|television|times|trust|union|university)$/i;

/** Finds names, each token in at most one: gazetteers first, then the recogniser's spans, then what stands as a source. */
export function findNames(tree: Tree): readonly FoundName[] {
  const found: FoundName[] = [];
  const taken = new Uint8Array(tree.tokens.length);
  const take = (name: FoundName | null) => {
    if (!name || taken.subarray(name.start, name.end).includes(1)) return;
    taken.fill(1, name.start, name.end);
    found.push(name);
  };
  for (const run of listed(tree, BODY_SPELLINGS)) take({ ...run, kind: "Organization", body: run.value });
  for (const span of tree.names) if (span.end - span.start > 1) take(fromRecogniser(tree, span));
  for (const run of listed(tree, COUNTRY_SPELLINGS))
    if (isCountry(tree, run)) take({ ...run, kind: "Country", isoCode: run.value });
  for (const run of listed(tree, CAPITALS))
    if (isMetonym(tree, run)) take({ ...run, kind: "Country", isoCode: run.value });
  for (const span of tree.names) take(fromRecogniser(tree, span));
  for (const token of tree.tokens) {
    if (ADDRESS.test(token.text)) take({ start: token.i, end: token.i + 1, kind: "Organization" });
  }
  for (const token of tree.tokens)
    if (!taken[token.i]) take(titled(tree, token) ?? acronym(tree, token) ?? standingAsSource(tree, token));
  for (const name of again(tree, found, taken)) take(name);
  return found.sort((a, b) => a.start - b.start);
}

/** Words that are a person's surname or a whole name in one place are so in all: the recogniser is not even in this. */
function* again(tree: Tree, found: readonly FoundName[], taken: Uint8Array): Generator<FoundName> {
  const kinds = new Map(
    found
      .filter((name) => name.kind === "Person" || (name.kind === "Organization" && name.end - name.start === 1))
      .map((name): [string, FoundName] => [at(tree, name.end - 1).text, name]),
  );
  for (const token of tree.tokens) {
    const name = taken[token.i] ? undefined : kinds.get(token.text);
    if (name && isCapitalised(token) && /^NN/.test(token.tag)) yield { ...name, start: token.i, end: token.i + 1 };
  }
}

const quoteText = (tree: Tree, run: Run): string =>
  tree.text
    .slice(at(tree, run.start).start, at(tree, run.end - 1).end)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ");

/** Runs whose words stand in a list, the longest from each place. */
function* listed(tree: Tree, list: ReadonlyMap<string, string>): Generator<Run & { value: string }> {
  for (let start = 0; start < tree.tokens.length; start++) {
    if (!/^\p{Lu}/u.test(at(tree, start).text)) continue;
    for (let end = Math.min(start + MAX_TOKENS, sentenceOf(tree, start).end); end > start; end--) {
      const value = list.get(quoteText(tree, { start, end }));
      if (value === undefined) continue;
      yield { start, end, value };
      start = end - 1;
      break;
    }
  }
}

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isProperWord = (token: Token | undefined): boolean => isCapitalised(token) && /^NNP/.test(token?.tag ?? "");

/** "Jordan" is a country alone, not in "Michael Jordan"; a name that is more often a person's needs the recogniser's word. */
function isCountry(tree: Tree, run: Run): boolean {
  const first = at(tree, run.start);
  if (!isAmbiguousCountry(quoteText(tree, run))) return true;
  return ["GPE", "NORP", "LOC"].includes(first.entity);
}

/** A capital stands for its government where it acts or owns, not where something is in it. */
function isMetonym(tree: Tree, run: Run): boolean {
  const head = at(tree, run.end - 1);
  if (isProperWord(tree.tokens[run.end]) || (run.start > 0 && isProperWord(tree.tokens[run.start - 1]))) return false;
  const governor = at(tree, head.head);
  if (head.dep === "poss") return true;
  if (head.dep === "nsubj" || head.dep === "agent") return governor.pos === "VERB" || governor.pos === "AUX";
  if (head.dep === "dobj")
    return ["accuse", "blame", "urge", "warn", "condemn", "criticize", "criticise"].includes(governor.lemma);
  if (head.dep === "conj") return governor.entity === "GPE" && COUNTRY_SPELLINGS.has(governor.text);
  return head.dep === "pobj" && governor.lemma === "to" && at(tree, governor.head).lemma === "accord";
}

const trimmed = (tree: Tree, run: Run): Run | null => {
  let { start, end } = run;
  while (start < end && !isCapitalised(at(tree, start)) && !/^\d/.test(at(tree, start).text)) start++;
  while (
    end > start &&
    (/^(?:'s|’s|'|’)$/.test(at(tree, end - 1).text) || !/[\p{L}\p{N}]/u.test(at(tree, end - 1).text))
  )
    end--;
  if (start < end && /^(?:the|a|an)$/i.test(at(tree, start).text)) start++;
  return start < end ? { start, end } : null;
};

/** The recogniser's span as a name, or null: places, dates and amounts are none of ours, and its labels are a first guess. */
function fromRecogniser(tree: Tree, span: Run & { label: string }): FoundName | null {
  let run = trimmed(tree, span);
  if (!run) return null;
  const text = quoteText(tree, run);
  if (COUNTRY_SPELLINGS.has(text) || CAPITALS.has(text)) return null;
  if (GEOGRAPHIC.test(text) || (/^[\p{Lu}\s]+$/u.test(text) && text.length > 8)) return null;
  switch (span.label) {
    case "PERSON": {
      while (run.start < run.end - 1 && isTitle(at(tree, run.start))) run = { ...run, start: run.start + 1 };
      return allCapitalised(tree, run)
        ? { ...run, kind: ORG_WORDS.test(at(tree, run.end - 1).text) ? "Organization" : "Person" }
        : null;
    }
    case "ORG":
      if (isTitleBefore(tree, run) || hasPersonalRole(tree, run)) return { ...run, kind: "Person" };
      return { ...run, kind: "Organization" };
    case "GPE":
    case "NORP":
    case "FAC":
    case "LOC":
    case "EVENT":
    case "PRODUCT":
    case "WORK_OF_ART":
    case "LAW":
      if (span.label !== "WORK_OF_ART" && isTitleBefore(tree, run)) return { ...run, kind: "Person" };
      if (!allCapitalised(tree, run)) return null;
      if (isOutletBeside(tree, run) || (isSource(tree, run.end - 1) && span.label !== "NORP"))
        return { ...run, kind: "Organization" };
      return PLAIN_WORD_BODIES.has(text) && isSource(tree, run.end - 1) ? { ...run, kind: "Organization" } : null;
    default:
      return null;
  }
}

const PARTICLE = /^(?:of|de|da|di|van|von|der|den|bin|ibn|al|el|la|le|du|dos|y|-|–|'|’|\.)$/i;

const allCapitalised = (tree: Tree, run: Run): boolean =>
  tree.tokens
    .slice(run.start, run.end)
    .every((token) => isCapitalised(token) || PARTICLE.test(token.text) || tree.tokens[token.i - 1]?.text === "-");

export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && TITLES.has(token.text.toLowerCase().replace(/\.$/, ""));

const isTitleBefore = (tree: Tree, run: Run): boolean =>
  isTitle(tree.tokens[run.start - 1]) && run.end - run.start <= 4;

/** "Oleksandr K., the commander of": a person is a role's holder, not an organization. */
const hasPersonalRole = (tree: Tree, run: Run): boolean =>
  allCapitalised(tree, run) &&
  !tree.tokens.slice(run.start, run.end).some((token) => ORG_WORDS.test(token.text)) &&
  childrenOf(tree, run.end - 1, "appos").some((child) => SPEAKER_NOUNS.has(child.lemma.toLowerCase())) &&
  run.end - run.start >= 2;

/** "news agency Yonhap", "the newspaper Izvestia": the noun beside it says what it is. */
function isOutletBeside(tree: Tree, run: Run): boolean {
  const before = tree.tokens[run.start - 1];
  const after = tree.tokens[run.end];
  const says = (token: Token | undefined) => token !== undefined && OUTLET_NOUNS.has(token.lemma.toLowerCase());
  return (says(before) && before?.i !== undefined && at(tree, run.end - 1).i >= before.i) || says(after);
}

/** Whether the name at this head token is what a verb of saying, or "according to", attributes to. */
export function isSource(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const governor = at(tree, token.head);
  if (["nsubj", "agent"].includes(token.dep)) return ASSERTING.has(governor.lemma) || QUOTING.has(governor.lemma);
  return (
    token.dep === "pobj" &&
    (governor.dep === "agent" || at(tree, governor.head).lemma === "accord" || governor.lemma === "per")
  );
}

/** "Mr. Putin", "Gen. Lee": a title and the capitalised words after it. */
function titled(tree: Tree, token: Token): FoundName | null {
  if (!isTitle(tree.tokens[token.i - 1]) || isTitle(token) || !isProperWord(token)) return null;
  let end = token.i + 1;
  while (isProperWord(tree.tokens[end]) && end - token.i < 4 && !at(tree, end).sentStart) end++;
  return { start: token.i, end, kind: "Person" };
}

/** "KCNA": capitals that are a word of their own in a sentence that is not all capitals. */
function acronym(tree: Tree, token: Token): FoundName | null {
  if (!/^\p{Lu}{2,6}$/u.test(token.text) || !/^NNP/.test(token.tag) || /^[IVXLC]+$/.test(token.text)) return null;
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
    !at(tree, start).sentStart
  )
    start--;
  const text = quoteText(tree, { start, end: token.i + 1 });
  if (COUNTRY_SPELLINGS.has(text) || CAPITALS.has(text) || ORG_WORDS.test(token.text)) {
    return COUNTRY_SPELLINGS.has(text) || CAPITALS.has(text) ? null : { start, end: token.i + 1, kind: "Organization" };
  }
  return { start, end: token.i + 1, kind: SPEAKER_NOUNS.has(token.lemma.toLowerCase()) ? "Organization" : "Person" };
}
