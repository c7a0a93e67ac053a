import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, cueWords, isNegated, sourcePhrase, speakerOf, trimTokens, union } from "../candidate.ts";
import { ASSERTING_OBJECT, CHARACTERISING, SPEAKER_NOUNS } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { childOf, childrenOf, subtree } from "../tree.ts";

/** "reported heavy losses", "warned of delays", "accused him of lying", "voiced concern over": a noun phrase that is asserted. */
export function objects(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens
    .filter((token) => /^VB/.test(token.tag) && token.dep !== "amod" && !isNegated(tree, token))
    .flatMap((verb) => {
      const content = trimTokens(assertedBy(tree, verb));
      const head = content.length > 1 ? speakerOf(tree, verb) : null;
      if (!head || !canSpeak(scene, head) || childOf(tree, verb.i, "auxpass")) return [];
      if (childOf(tree, verb.i, "ccomp") && !CHARACTERISING.has(verb.lemma)) return [];
      return [candidate("object", { source: sourcePhrase(tree, head), head, cue: cueWords(tree, verb), content })];
    });
}

/** A name, a person or a body: somebody whose words a noun phrase can be. */
export const canSpeak = (scene: Scene, head: Token): boolean =>
  scene.nameOf[head.i] !== -1 ||
  /^(?:he|she|they|who)$/.test(head.norm) ||
  SPEAKER_NOUNS.has(head.lemma) ||
  /^(?:agency|government|ministry|police|report|study|survey|company|court|statement)$/.test(head.lemma);

const CONCERN = /^(?:concern|doubt|fear|alarm|hope|worry|regret|outrage|anger)$/;

function assertedBy(tree: Tree, verb: Token): readonly Token[] {
  const object = childOf(tree, verb.i, "dobj");
  const preposition = (of: Token, ...norms: string[]) =>
    childrenOf(tree, of.i, "prep").find((token) => norms.includes(token.norm));
  if (CHARACTERISING.has(verb.lemma)) {
    // "characterised what happened as", "accused the company and its owners of"
    const characterised = object ?? childOf(tree, verb.i, "ccomp");
    const last = characterised && (childrenOf(tree, characterised.i, "conj").at(-1) ?? characterised);
    const as = verb.lemma === "attribute" ? ["to"] : ["of", "as"];
    const of =
      characterised && last && [verb, characterised, last].map((from) => preposition(from, ...as)).find(Boolean);
    return characterised && of ? union(subtree(tree, characterised.i), subtree(tree, of.i)) : [];
  }
  if (verb.lemma === "warn") {
    const about = preposition(verb, "of", "about", "against", "over");
    return about ? subtree(tree, about.i).slice(1) : [];
  }
  if (
    (verb.lemma === "voice" || verb.lemma === "express" || verb.lemma === "raise") &&
    object &&
    CONCERN.test(object.lemma)
  ) {
    return subtree(tree, object.i);
  }
  return object && ASSERTING_OBJECT.has(verb.lemma) ? subtree(tree, object.i) : [];
}
