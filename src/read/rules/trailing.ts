import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import {
  candidate,
  cueWords,
  isNegated,
  isQuoted,
  ownSubject,
  sourcePhrase,
  trimTokens,
  without,
} from "../candidate.ts";
import { ASSERTING, HEARERS, OUTLET_NOUNS, QUOTING, RELAYING, SPEAKER_NOUNS } from "../lexicon.ts";
import { ancestors, at, childrenOf, sentenceOf, subtree } from "../tree.ts";
import { canSpeak } from "./objects.ts";
import { relayedBy } from "./relays.ts";

/**
 * "The firm offers 5 percent, Ann Hill, the director, told reporters.", "It sank, whispered a porter.": where the parser took what ends
 * a sentence for one more thing that happened, the comma in front of it and nothing said after it tell that it attributes.
 */
export function trailing(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens
    .filter((verb) => /^VB[DNPZ]$/.test(verb.tag) && !isQuoted(scene, verb) && !isNegated(tree, verb))
    .flatMap((verb) => {
      const found = before(scene, verb) ?? after(scene, verb);
      const content = found ? clauseBefore(scene, found.opens) : [];
      if (!found || content.length < 3) return [];
      const source = without(sourcePhrase(tree, found.head), [...content, verb]);
      const via = relayedBy(tree, verb, content);
      return [candidate("trailing", { source, head: found.head, cue: cueWords(tree, verb), content, via })];
    });
}

/** Whoever speaks, and the first token of what follows the comma. */
interface Ending {
  readonly head: Token;
  readonly opens: number;
}

/** "…, commission chairman Ann Hill told reporters.", "…, Ann Hill of the coast guard said on Monday." */
function before(scene: Scene, verb: Token): Ending | null {
  const { tree } = scene;
  if (verb.tag === "VBN" || !ASSERTING.has(verb.lemma) || !endsSentence(scene, verb)) return null;
  const own = ownSubject(tree, verb);
  if (own && own.i < verb.i && !own.tag.startsWith("W")) {
    const opens = subtree(tree, own.i)[0]?.i ?? own.i;
    // Whoever tells the press something is somebody.
    return canSpeak(scene, own) || verb.lemma === "tell" ? { head: own, opens } : null;
  }
  return tree.tokens[verb.i - 1]?.text === "," ? apposed(scene, verb.i - 1) : named(scene, verb.i, verb.i);
}

/** A name that ends at a token, with what is said after it up to there. */
function named({ tree, names, nameOf }: Scene, end: number, opens: number): Ending | null {
  const name = names[nameOf[end - 1] ?? -1];
  return name ? { head: at(tree, name.end - 1), opens: Math.min(opens, name.start) } : null;
}

/** "Ann Hill, the director, told reporters", "its director, Ann Hill, told reporters": the parser may hang either on what is said. */
function apposed(scene: Scene, comma: number): Ending | null {
  const { tree } = scene;
  const { start } = sentenceOf(tree, comma);
  const before = (end: number) => tree.tokens.slice(start, end).findLast(({ text }) => text === ",")?.i ?? -1;
  const isOffice = (run: readonly Token[]) => run.some(({ lemma }) => SPEAKER_NOUNS.has(lemma));
  const first = before(comma);
  if (first < 0) return null;
  if (isOffice(tree.tokens.slice(first, comma))) return named(scene, first, first);
  const earlier = before(first);
  return isOffice(tree.tokens.slice(earlier + 1, first)) ? named(scene, comma, earlier + 1) : null;
}

/** "…, thundered judge Ann Hill." */
function after(scene: Scene, verb: Token): Ending | null {
  const { tree } = scene;
  if (!QUOTING.has(verb.lemma) || tree.tokens[verb.i - 1]?.text !== ",") return null;
  // "Her sister, who was there, insisted outside court that he was ill."
  if (childrenOf(tree, verb.i, "nsubj").some(({ i }) => i < verb.i)) return null;
  // A verb of tone may pass for an adjective; "alleged" and "reported" may be one.
  const isTone = verb.dep === "amod" && !ASSERTING.has(verb.lemma);
  if (verb.tag === "VBN" && !isTone) return null;
  const head = isTone
    ? [at(tree, verb.head), ...ancestors(tree, verb.head)].find(({ dep }) => dep !== "compound")
    : childrenOf(tree, verb.i, "nsubj", "dobj").find(({ i, tag }) => i > verb.i && /^(?:NN|PRP$)/.test(tag));
  const name = head && scene.names[scene.nameOf[head.i + 1] ?? -1];
  const opens = head && (isTone || subtree(tree, head.i)[0]?.i === verb.i + 1);
  return head && opens && canSpeak(scene, head)
    ? { head: name?.kind === "Person" ? at(tree, name.end - 1) : head, opens: verb.i }
    : null;
}

/** Nothing is said after the verb but to whom, when and where, and from whom it is told on. */
function endsSentence({ tree, nameOf }: Scene, verb: Token): boolean {
  const { end } = sentenceOf(tree, verb.i);
  const told = childrenOf(tree, verb.i, "dobj", "dative");
  const hears = ({ i, lemma, norm }: Token) =>
    nameOf[i] !== -1 || HEARERS.test(lemma) || OUTLET_NOUNS.has(lemma) || /^(?:us|me|them)$/.test(norm);
  const isTold = verb.lemma === "tell" ? told.length === 1 && told.every(hears) : told.length === 0;
  const rest = tree.tokens.slice(verb.i + 1, end);
  const relayed = rest.findIndex(
    ({ tag, lemma }, i) => tag === "VBG" && RELAYING.has(lemma) && rest[i - 1]?.text === ",",
  );
  return (
    isTold &&
    !rest
      .slice(0, relayed < 0 ? undefined : relayed)
      .some(({ tag, text }) => /^(?:VB|MD)/.test(tag) || /^[:;“"]$/.test(text))
  );
}

/** A whole clause from where the sentence, or its part behind a colon, begins to a comma. */
function clauseBefore(scene: Scene, opens: number): readonly Token[] {
  const { tree } = scene;
  const { start } = sentenceOf(tree, opens);
  if (tree.tokens[opens - 1]?.text !== ",") return [];
  const stop = tree.tokens.slice(start, opens).findLast(({ text }) => /^[:;]$/.test(text));
  const content = trimTokens(tree.tokens.slice(stop ? stop.i + 1 : start, opens - 1));
  const isClause = content.some((token) => /^VB/.test(token.tag) && ownSubject(tree, token));
  return isClause &&
    !/^(?:after|although|as|before|though|when|while)$/.test(content[0]?.norm ?? "") &&
    !content.some((token) => isQuoted(scene, token))
    ? content
    : [];
}
