import type { Token } from "../../nlp/index.ts";
import type { Candidate } from "../candidate.ts";
import { candidate, sourcePhrase, without } from "../candidate.ts";
import { RELAYING } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { at, childOf, childrenOf } from "../tree.ts";

/**
 * Whom a source itself relies on for what it says: "Yonhap, citing the NIS, reported", "quoted Mr. Lee as saying", "reported,
 * quoting officials". Null where it speaks for itself.
 */
export function relayedBy(
  tree: Tree,
  verb: Token,
  content: readonly Token[],
  speaker: Token | null = null,
): Candidate | null {
  const relay = (head: Token, cue: readonly Token[]) =>
    candidate("relay", { source: without(sourcePhrase(tree, head), content), head, cue, content });
  // "quoted Mr. Lee as saying", of which either verb may be the cue
  const quoting = verb.dep === "pcomp" ? at(tree, at(tree, verb.head).head) : verb;
  if (RELAYING.has(quoting.lemma)) {
    const quoted = childOf(tree, quoting.i, "dobj");
    const as = childrenOf(tree, quoting.i, "prep").find((token) => token.norm === "as");
    const saying = as && childOf(tree, as.i, "pcomp");
    return quoted && as && saying ? relay(quoted, [as, saying]) : null;
  }
  const beside = [verb, ...(speaker ? [speaker] : [])].flatMap(({ i }) => childrenOf(tree, i, "advcl", "prep", "acl"));
  const leaning = beside.find(({ lemma, tag }) => RELAYING.has(lemma) && tag === "VBG");
  const leaned = leaning && childOf(tree, leaning.i, "dobj");
  return leaned ? relay(leaned, [leaning]) : null;
}
