import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { isQuoted, trimTokens, union } from "./candidate.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childOf, sentenceOf } from "./tree.ts";

/**
 * Contents grown to the right, to where another clause or attribution begins: the parser often hangs the end of what somebody
 * holds on the wrong word ("plans to mend the roof, then sell the house").
 */
export function extended(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Uint8Array(scene.tree.tokens.length);
  for (const { source, cue } of candidates) for (const token of [...source, ...cue]) taken[token.i] = 1;
  return candidates.map((found) => {
    const last = found.content.at(-1);
    const cue = found.cue.at(-1);
    if (!last || !cue || last.i < cue.i) return found;
    const above = new Set(ancestors(scene.tree, found.cue[0]?.i ?? cue.i).map((token) => token.i));
    const added = onwards(scene, last, (token) => taken[token.i] === 1 || (token.i > cue.i && isOf(above, token)));
    return added.length > 0 ? { ...found, content: union(found.content, trimTokens(added)) } : found;
  });
}

/** The verb that the cue itself stands under, or a word that goes with it: "the claim that he won *was false*". */
const isOf = (above: ReadonlySet<number>, token: Token): boolean =>
  above.has(token.i) || (above.has(token.head) && /^(?:aux|auxpass|neg)$/.test(token.dep));

/** What follows a token in its sentence without a subject of its own. */
function onwards(scene: Scene, last: Token, isTaken: (token: Token) => boolean): readonly Token[] {
  const { tree } = scene;
  const { end } = sentenceOf(tree, last.i);
  for (let i = last.i + 1; i < end; i++) {
    const token = at(tree, i);
    if (isTaken(token)) return tree.tokens.slice(last.i + 1, i);
    if ((isQuoted(scene, last) && !isQuoted(scene, token)) || /^[:;—–]$/.test(token.text))
      return upTo(tree, last.i + 1, i);
    if (opensClause(tree, token)) return upTo(tree, last.i + 1, token.i);
  }
  return tree.tokens.slice(last.i + 1, end);
}

/** A subject, with a verb that is not itself about what goes before ("…, which it sold"). */
function opensClause(tree: Tree, token: Token): boolean {
  if (token.dep !== "nsubj" && token.dep !== "nsubjpass" && token.dep !== "expl") return false;
  const verb = at(tree, token.head);
  return verb.dep !== "relcl" && verb.dep !== "acl" && childOf(tree, verb.i, "mark") === undefined;
}

/** Tokens before a stop, back to the last comma or conjunction where there is one: a subject's phrase begins there. */
function upTo(tree: Tree, from: number, stop: number): readonly Token[] {
  let end = stop;
  while (end > from && !/^(?:,|and|but|or|while|as|;)$/.test(at(tree, end - 1).norm)) end--;
  return tree.tokens.slice(from, end);
}
