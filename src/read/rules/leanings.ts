import type { Token } from "../../nlp/index.ts";
import { loadWordRelations } from "../../nlp/word-relations.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { ownSubject } from "../candidate.ts";
import { BODIES, MOUTHPIECES, OUTLET_NOUNS } from "../lexicon.ts";
import type { Run, Tree } from "../tree.ts";
import { childOf, childrenOf, subtree } from "../tree.ts";
import { HEARINGS, hops, isReport, type Leant, leantBy, quotedAs } from "./relays.ts";

/** Whom a source leans on, in a sentence of its own: "The paper had that from the manager." */
interface Leaning {
  readonly leant: Leant;
  /** The word that stands for the source; null where what it said does: "The information came from". */
  readonly source: Token | null;
  /** The sentence before, in which the source said what it has from there. */
  readonly told: Run;
}

/**
 * Attributions with the hop that the next sentence tells of: "Radio Lagoon said so. It quoted a clerk.", "The paper had that from the
 * manager.", "Its source is a skipper."
 */
export function withLeanings(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const leanings = leaningsIn(scene);
  if (leanings.length === 0) return found;
  return found.map((one) => {
    const { head } = lastOf(one);
    const at = one.cue[0]?.i ?? -1;
    const by = leanings.find(
      ({ told, source }) =>
        head && !one.named && told.start <= at && at < told.end && (!source || standsFor(scene, source, head)),
    );
    return by ? withLast(one, hops(scene.tree, by.leant, one.content)) : one;
  });
}

const lastOf = (one: Candidate): Candidate => (one.via ? lastOf(one.via) : one);
const withLast = (one: Candidate, last: Candidate): Candidate => ({
  ...one,
  via: one.via ? withLast(one.via, last) : last,
});

function leaningsIn(scene: Scene): readonly Leaning[] {
  const { tree } = scene;
  return tree.sentences.slice(1).flatMap((sentence, before) => {
    const verb = tree.tokens.slice(sentence.start, sentence.end).find(({ i, head }) => i === head);
    const subject = verb && ownSubject(tree, verb);
    if (!verb || !subject || childOf(tree, verb.i, "ccomp", "neg") || quotedAs(tree, verb)) return [];
    const leaning = leaningOf(tree, verb, subject);
    return leaning && maySpeak(scene, leaning.leant.head) ? [{ ...leaning, told: tree.sentences[before] as Run }] : [];
  });
}

function leaningOf(tree: Tree, verb: Token, subject: Token): Omit<Leaning, "told"> | null {
  const told = toldUs(tree, verb);
  if (told) return { leant: { head: told.head, cue: [verb] }, source: told.us };
  const came = cameFrom(tree, verb, subject);
  if (came) return { leant: came, source: null };
  // "Its source is a skipper."
  const who = verb.lemma === "be" && subject.lemma === "source" ? childOf(tree, verb.i, "attr") : undefined;
  const source = who ? childOf(tree, subject.i, "poss") : subject;
  const leant = who ? { head: who, cue: [subject, verb] } : leantBy(tree, verb);
  return leant && source ? { leant, source } : null;
}

/** "Two managers had told us so", "we were told so by two managers": who did, and whom. */
export function toldUs(tree: Tree, verb: Token): { readonly head: Token; readonly us: Token } | null {
  const isSo = childrenOf(tree, verb.i, "advmod", "dobj").some(({ norm }) => /^(?:it|so|that|this)$/.test(norm));
  if (verb.lemma !== "tell" || !isSo) return null;
  const us = childrenOf(tree, verb.i, "dobj", "dative", "nsubjpass").find(({ norm }) => /^(?:us|we)$/.test(norm));
  const by = us?.norm === "we" ? childOf(tree, verb.i, "agent") : undefined;
  const head = us?.norm === "we" ? by && childOf(tree, by.i, "pobj") : ownSubject(tree, verb);
  return us && head ? { head, us } : null;
}

/** "The information came from a clerk.": a clerk. */
export function cameFrom(tree: Tree, verb: Token, subject: Token): Leant | null {
  const from = childrenOf(tree, verb.i, "prep").find(({ norm }) => norm === "from");
  const head = from && childOf(tree, from.i, "pobj");
  const isNews = subject.tag.startsWith("NN") && isReport(subject);
  return verb.lemma === "come" && head && isNews ? { head, cue: [verb, from] } : null;
}

/** "It cited security concerns": nobody. */
export function maySpeak({ tree, nameOf }: Scene, { i, lemma, tag }: Token): boolean {
  if (nameOf[i] !== -1) return true;
  const isNobody = childrenOf(tree, i, "det").some(({ norm }) => /^(?:no|any)$/.test(norm));
  return (
    tag.startsWith("NN") &&
    !isNobody &&
    (loadWordRelations().isA(lemma, "person") ||
      [BODIES, MOUTHPIECES, HEARINGS, OUTLET_NOUNS].some((nouns) => nouns.has(lemma)) ||
      childrenOf(tree, i, "relcl").some((clause) => ownSubject(tree, clause)?.norm === "who"))
  );
}

/** Whether a word, which opens a sentence, stands for a source of the sentence before: "it", "the paper", "the Echo". */
function standsFor({ tree, names, nameOf }: Scene, word: Token, head: Token): boolean {
  const kind = names[nameOf[head.i] ?? -1]?.kind;
  // "this newspaper"
  if (/^(?:us|we)$/.test(word.norm))
    return (
      head.norm === "we" ||
      (OUTLET_NOUNS.has(head.lemma) && /^(?:this|our)$/.test(subtree(tree, head.i)[0]?.norm ?? ""))
    );
  if (/^(?:he|she|his|her)$/.test(word.norm)) return kind === "Person";
  if (/^its?$/.test(word.norm)) return kind !== "Person" && head.tag !== "NNS";
  if (word.tag.startsWith("PRP")) return kind !== "Person";
  if (OUTLET_NOUNS.has(word.lemma) || word.lemma === "site")
    return kind === "Organization" || OUTLET_NOUNS.has(head.lemma);
  return nameOf[word.i] !== -1 && subtree(tree, head.i).some(({ text }) => text === word.text);
}
