import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, cueWords, isQuoted, quotedRun, sourcePhrase, without } from "../candidate.ts";
import { QUOTING } from "../lexicon.ts";
import { ancestors, at, childrenOf, paragraphOf } from "../tree.ts";
import { canSpeak } from "./objects.ts";

/**
 * "“…,” deadpanned Ann Hill", "“…,” Hill, the mayor, said": after a quotation that leaves its sentence open, a verb with a noun or
 * pronoun beside it tells who spoke, whatever the verb and wherever the parser hung the noun.
 */
export function tags(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return scene.quotations.flatMap((quotation, index) => {
    const run = quotedRun(tree, quotation);
    if (run.end - run.start < 4 || scene.quotationOf[run.start] !== index) return [];
    const mark = at(tree, run.end - 2).text;
    const first = tree.tokens[run.end];
    if (!first || first.i >= paragraphOf(tree, run.start).end || !/^[,?!]$/.test(mark)) return [];
    const found = /^VB[DPZ]$/.test(first.tag) ? inverted(scene, first) : mark === "," ? plain(scene, first) : null;
    if (!found) return [];
    const cue = cueWords(tree, found.verb);
    const content = tree.tokens.slice(run.start, run.end);
    const source = without(sourcePhrase(tree, found.head), [...content, ...cue]);
    return [candidate("tag", { source, head: found.head, cue, content })];
  });
}

interface Tag {
  readonly verb: Token;
  readonly head: Token;
}

/** "…,” conceded an executive": right after the verb comes whoever spoke, whom the parser may take for an object. */
function inverted(scene: Scene, verb: Token): Tag | null {
  const { tree } = scene;
  if (/^(?:be|do|have)$/.test(verb.lemma)) return null;
  const head = childrenOf(tree, verb.i, "nsubj", "dobj").find(({ i, tag }) => i > verb.i && /^(?:NN|PRP$)/.test(tag));
  const opens = head && Math.min(head.i, ...childrenOf(tree, head.i).map(({ i }) => i));
  return head && opens === verb.i + 1 && (QUOTING.has(verb.lemma) || canSpeak(scene, head)) ? { verb, head } : null;
}

const REACH = 25;

/** "…,” Hill, the mayor, said": the noun phrase between the quotation and the verb, if the verb found no subject of its own. */
function plain(scene: Scene, first: Token): Tag | null {
  const { tree } = scene;
  const { end } = paragraphOf(tree, first.i);
  for (let i = first.i + 1; i < Math.min(end, first.i + REACH); i++) {
    const verb = at(tree, i);
    if (isQuoted(scene, verb) || /^[.?!;:]$/.test(verb.text)) return null;
    if (!/^VB[DPZ]$/.test(verb.tag) || !QUOTING.has(verb.lemma)) continue;
    if (childrenOf(tree, i, "nsubj").length > 0) return null;
    const above = ancestors(tree, first.i).filter((token) => token.i >= first.i && token.i < i);
    const head = above.findLast(({ tag }) => /^(?:NN|PRP$)/.test(tag));
    return head ? { verb, head } : null;
  }
  return null;
}
