import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, isNegated, ownSubject, sourcePhrase, trimTokens } from "../candidate.ts";
import { FIGURES } from "../lexicon.ts";
import type { Run, Tree } from "../tree.ts";
import { at, childOf, childrenOf, paragraphOf, sentenceOf } from "../tree.ts";
import { cameFrom, maySpeak, toldUs } from "./leanings.ts";
import { relayedBy } from "./relays.ts";

/**
 * "The colonel is dead, an officer said. The Echo had confirmed it, he said.": who leans on a confirmation for what he said just before,
 * "it" or "the figure", passes on whoever confirms it.
 */
export function confirmed(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const { tree } = scene;
  return found.flatMap((said) => {
    const by = said.head && said.content.map((token) => confirmerOf(scene, token)).find((head) => head !== null);
    const before = by && claimBefore(tree, said, found);
    if (!by || !before) return [];
    const { source, head, cue } = said;
    const { content } = before;
    const via = candidate("relay", { source: sourcePhrase(tree, by.head), head: by.head, cue: [by.verb], content });
    return [candidate("confirmed", { source, head, cue, content, via })];
  });
}

/**
 * "The satellite is intact. The Echo broke the news.", "Our report came from a clerk.", "We were told so by a clerk.": who told what the sentence before says, where that names nobody.
 * Who confirmed it need not have.
 */
export function toldBefore(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const { tree } = scene;
  const attributed = new Set(found.flatMap(({ content, head }) => (head ? content : [])));
  return tree.tokens.flatMap((token) => {
    const by = breakerOf(scene, token);
    const { start } = sentenceOf(tree, token.i);
    if (!by || attributed.has(by.verb) || start === paragraphOf(tree, token.i).start) return [];
    const before = sentenceOf(tree, start - 1);
    const content = reportedIn(tree, before);
    if (content.some((one) => attributed.has(one)) || tree.tokens[before.end - 1]?.text === "?") return [];
    const via = relayedBy(tree, by.verb, content, by.head);
    return [
      candidate("confirmed", { source: sourcePhrase(tree, by.head), head: by.head, cue: [by.verb], content, via }),
    ];
  });
}

/** What a sentence says; of "Our report that the gate was shut has been confirmed", that it was. */
function reportedIn(tree: Tree, { start, end }: Run): readonly Token[] {
  const all = tree.tokens.slice(start, end);
  const reported = all.find(
    ({ i, dep, head }) =>
      /^(?:acl|ccomp)$/.test(dep) && REPORT.test(at(tree, head).lemma) && childOf(tree, i, "mark")?.norm === "that",
  );
  return trimTokens(reported ? clause(tree, reported) : all);
}

const REPORT = /^(?:account|news|report|story)$/;

/** "the Echo broke the news", "the story was first reported by the Echo", "our report came from the director". */
function breakerOf(scene: Scene, verb: Token): Confirmer | null {
  const { tree, nameOf } = scene;
  if (isNegated(tree, verb)) return null;
  const subject = verb.lemma === "come" ? ownSubject(tree, verb) : undefined;
  const came = subject && cameFrom(tree, verb, subject);
  if (came) return maySpeak(scene, came.head) ? { head: came.head, verb } : null;
  const told = toldUs(tree, verb);
  if (told) return maySpeak(scene, told.head) ? { head: told.head, verb } : null;
  const { what, head } = partsOf(tree, verb);
  const isFirst =
    (verb.lemma === "break" && what?.norm !== "it") ||
    (/^(?:publish|report|reveal)$/.test(verb.lemma) &&
      childrenOf(tree, verb.i, "advmod").some(({ norm }) => norm === "first"));
  return isFirst && what && head && NEWS.test(what.lemma) && nameOf[head.i] !== -1 ? { head, verb } : null;
}

const NEWS = /^(?:it|news|report|story|this)$/;

interface Confirmer {
  readonly head: Token;
  readonly verb: Token;
}

/** "the Echo had confirmed it", "the figure was confirmed by the Echo": a name that confirms what was said, and not something else. */
function confirmerOf({ tree, nameOf }: Scene, verb: Token): Confirmer | null {
  if (!/^(?:confirm|corroborate|verify)$/.test(verb.lemma) || isNegated(tree, verb)) return null;
  const { what, head } = partsOf(tree, verb);
  const isSaid = what && (/^(?:it|that|this)$/.test(what.norm) || FIGURES.has(what.lemma) || REPORT.test(what.lemma));
  return head && isSaid && nameOf[head.i] !== -1 ? { head, verb } : null;
}

/** What is done to what, and who does it, in the active or the passive. */
const partsOf = (tree: Tree, verb: Token) =>
  childOf(tree, verb.i, "auxpass")
    ? { what: childOf(tree, verb.i, "nsubjpass"), head: agentOf(tree, verb) }
    : { what: childOf(tree, verb.i, "dobj"), head: ownSubject(tree, verb) };

/** Wherever in the sentence the parser hung it. */
function agentOf(tree: Tree, verb: Token): Token | undefined {
  const { end } = sentenceOf(tree, verb.i);
  const by = tree.tokens.slice(verb.i + 1, end).find(({ norm }) => norm === "by");
  return by && childrenOf(tree, by.i, "pobj")[0];
}

/** What was attributed last before, in the same paragraph and no further than the sentence before. */
function claimBefore(tree: Tree, said: Candidate, found: readonly Candidate[]): Candidate | null {
  const first = said.content[0]?.i ?? 0;
  const { start } = sentenceOf(tree, first);
  const least = start === paragraphOf(tree, first).start ? start : sentenceOf(tree, at(tree, start - 1).i).start;
  const earlier = found.filter(
    ({ content, head }) => head && (content[0]?.i ?? -1) >= least && (content.at(-1)?.i ?? first) < first,
  );
  return earlier.sort((a, b) => (b.content[0]?.i ?? 0) - (a.content[0]?.i ?? 0))[0] ?? null;
}
