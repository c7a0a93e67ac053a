import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, cueWords, isNegated, sourcePhrase, speakerOf, trimTokens, union, without } from "../candidate.ts";
import {
  ASSERTING_OBJECT,
  BODIES,
  CHARACTERISING,
  DENIABLE,
  FINDING,
  INQUIRIES,
  REJECTING,
  SPEAKER_NOUNS,
} from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { childOf, childrenOf, subtree } from "../tree.ts";

/** "reported heavy losses", "warned of delays", "accused him of lying", "denied lying", "put it at 50": no clause, and yet asserted. */
export function objects(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens
    .filter((token) => /^VB/.test(token.tag) && token.dep !== "amod" && !isNegated(tree, token))
    .flatMap((verb) => {
      const head = speakerOf(tree, verb);
      if (!head || !canSpeak(scene, head) || childOf(tree, verb.i, "auxpass")) return [];
      const content = trimTokens(assertedBy(tree, verb, head));
      const holds = childrenOf(tree, verb.i, "ccomp").some(({ i }) => i > verb.i);
      if (content.length < 2 || (holds && !CHARACTERISING.has(verb.lemma))) return [];
      const source = without(sourcePhrase(tree, head), content);
      return [candidate("object", { source, head, cue: cueWords(tree, verb), content })];
    });
}

/** A name, a person or a body: somebody whose words a noun phrase can be. */
export const canSpeak = (scene: Scene, head: Token): boolean =>
  scene.nameOf[head.i] !== -1 ||
  /^(?:he|she|they|who)$/.test(head.norm) ||
  SPEAKER_NOUNS.has(head.lemma) ||
  /(?:er|or|ist|ian|ant|man|woman|people)$/.test(head.lemma) ||
  INQUIRIES.has(head.lemma) ||
  BODIES.has(head.lemma);

const CONCERN = /^(?:concern|doubt|fear|alarm|hope|worry|regret|outrage|anger)$/;

function assertedBy(tree: Tree, verb: Token, head: Token): readonly Token[] {
  const object = childOf(tree, verb.i, "dobj");
  const preposition = (of: Token, ...norms: string[]) =>
    childrenOf(tree, of.i, "prep").find((token) => norms.includes(token.norm));
  const under = (token: Token | undefined) => (token ? subtree(tree, token.i) : []);
  if (CHARACTERISING.has(verb.lemma)) {
    // "characterised what happened as", "accused the company and its owners of", "called it a disgrace"
    const characterised = object ?? childOf(tree, verb.i, "ccomp");
    const last = characterised && (childrenOf(tree, characterised.i, "conj").at(-1) ?? characterised);
    const as = verb.lemma === "attribute" ? ["to"] : ["of", "as"];
    const of =
      characterised &&
      last &&
      ([verb, characterised, last].map((from) => preposition(from, ...as)).find(Boolean) ??
        childrenOf(tree, verb.i, "oprd").find(({ i }) => tree.tokens[(subtree(tree, i)[0]?.i ?? 0) - 1]?.text !== ","));
    return characterised && of ? union(under(characterised), under(of)) : [];
  }
  // "denied offering a rise", "admitted to lying"
  const to = preposition(verb, "to");
  const doing =
    childrenOf(tree, verb.i, "xcomp").find(({ tag }) => tag === "VBG") ?? (to && childOf(tree, to.i, "pcomp"));
  if (doing && (ASSERTING_OBJECT.has(verb.lemma) || verb.lemma === "confess")) return under(doing);
  if (verb.lemma === "warn") return under(preposition(verb, "of", "about", "against", "over")).slice(1);
  if (!object) return [];
  // "put the toll at 50"
  const at = verb.lemma === "put" ? under(preposition(verb, "at") ?? preposition(object, "at")) : [];
  if (at.some(({ tag }) => tag === "CD")) return union(under(object), at);
  const isAsserted =
    ASSERTING_OBJECT.has(verb.lemma) ||
    (REJECTING.has(verb.lemma) && DENIABLE.has(object.lemma)) ||
    (FINDING.has(verb.lemma) && INQUIRIES.has(head.lemma)) ||
    (/^(?:express|raise|voice)$/.test(verb.lemma) && CONCERN.test(object.lemma));
  if (!isAsserted) return [];
  // "found beeswax on 31 of 240 shards", "showed prices falling"
  return FINDING.has(verb.lemma)
    ? childrenOf(tree, verb.i, "dobj", "prep")
        .filter(({ i }) => i > verb.i)
        .reduce<readonly Token[]>((all, { i }) => union(all, subtree(tree, i)), [])
    : under(object);
}
