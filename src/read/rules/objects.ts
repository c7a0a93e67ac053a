import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, cueWords, isNegated, sourcePhrase, speakerOf, trimTokens, union, without } from "../candidate.ts";
import {
  ASSERTING_OBJECT,
  BODIES,
  CHARACTERISING,
  DENIABLE,
  FIGURES,
  FINDING,
  INQUIRIES,
  REJECTING,
  SPEAKER_NOUNS,
} from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { childOf, childrenOf, sentenceOf, subtree } from "../tree.ts";
import { passesOn } from "./relays.ts";

/** "reported heavy losses", "warned of delays", "accused him of lying", "denied lying", "put it at 50": no clause, and yet asserted. */
export function objects(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens
    .filter((token) => /^VB/.test(token.tag) && token.dep !== "amod" && !isNegated(tree, token))
    .flatMap((verb) => {
      if (childOf(tree, verb.i, "auxpass")) return confirmedBy(scene, verb);
      if (passesOn(tree, verb)) return [];
      const head = speakerOf(tree, verb);
      if (!head || !canSpeak(scene, head)) return [];
      const given = figureAfter(tree, verb);
      const content = trimTokens(given ?? assertedBy(tree, verb, head));
      const holds = !given && childrenOf(tree, verb.i, "ccomp").some(({ i }) => i > verb.i);
      if (content.length < 2 || (holds && !CHARACTERISING.has(verb.lemma))) return [];
      const source = without(sourcePhrase(tree, head), content);
      return [candidate("object", { source, head, cue: cueWords(tree, verb), content })];
    });
}

/** "The arrest of two men was confirmed by the ministry." What only points back is no assertion. */
function confirmedBy(scene: Scene, verb: Token): readonly Candidate[] {
  const { tree } = scene;
  const what = childOf(tree, verb.i, "nsubjpass");
  const by = childOf(tree, verb.i, "agent");
  const agent = by && childOf(tree, by.i, "pobj");
  if (!what || !agent || !CONFIRMING.test(verb.lemma)) return [];
  const head = childrenOf(tree, agent.i, "appos").find(({ i }) => scene.nameOf[i] !== -1) ?? agent;
  const content = trimTokens(subtree(tree, what.i));
  if (!canSpeak(scene, head) || content.length < 3 || FIGURES.has(what.lemma) || POINTING.test(what.lemma)) return [];
  return [candidate("object", { source: sourcePhrase(tree, agent), head, cue: cueWords(tree, verb), content })];
}

const CONFIRMING = /^(?:acknowledge|confirm|deny|disclose|dispute|reveal)$/;
const POINTING = /^(?:account|claim|information|news|report|statement|story|version)$/;

/** A name, a person or a body: somebody whose words a noun phrase can be. */
export const canSpeak = (scene: Scene, head: Token): boolean =>
  scene.nameOf[head.i] !== -1 ||
  /^(?:he|she|they|who)$/.test(head.norm) ||
  SPEAKER_NOUNS.has(head.lemma) ||
  /(?:er|or|ist|ian|ant|man|woman|people)$/.test(head.lemma) ||
  INQUIRIES.has(head.lemma) ||
  BODIES.has(head.lemma);

/** "raised its figure: 12 dead in the village" */
function figureAfter(tree: Tree, verb: Token): readonly Token[] | null {
  const figure = childrenOf(tree, verb.i, "dobj").find(({ lemma }) => FIGURES.has(lemma));
  const colon = figure && tree.tokens[figure.i + 1];
  const told = colon?.text === ":" ? tree.tokens.slice(colon.i + 1, sentenceOf(tree, verb.i).end) : [];
  return told.some(({ tag }) => tag === "CD") ? told : null;
}

const WORTH = /^(?:cost|damage|loss|number|toll|value|worth)$/;
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
  // "spoke of 40 dead"
  const figures = /^(?:speak|talk)$/.test(verb.lemma) ? under(preposition(verb, "of")).slice(1) : [];
  if (figures.some(({ tag }) => tag === "CD")) return figures;
  if (!object) return [];
  // "put the toll at 50"
  const puts = verb.lemma === "put" || (verb.lemma === "set" && WORTH.test(object.lemma));
  const at = puts ? under(preposition(verb, "at") ?? preposition(object, "at")) : [];
  const dead = verb.lemma === "put" ? under(childOf(tree, verb.i, "oprd")) : [];
  if (at.some(({ tag }) => tag === "CD")) return union(union(under(object), dead), at);
  // "gave 40 tonnes as the amount"
  const as = verb.lemma === "give" ? under(preposition(verb, "as") ?? preposition(object, "as")) : [];
  if ([...under(object), ...as].some(({ tag }) => tag === "CD") && as.some(({ lemma }) => FIGURES.has(lemma)))
    return union(under(object), as);
  // "The flood claimed three lives."
  if (verb.lemma === "claim" && /^(?:life|victim)$/.test(object.lemma)) return [];
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
