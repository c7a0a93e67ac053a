import type { Token } from "../../nlp/index.ts";
import type { Candidate } from "../candidate.ts";
import { candidate, sourcePhrase } from "../candidate.ts";
import { RELAYING } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { childOf, childrenOf } from "../tree.ts";

/**
 * Whom a source itself relies on for what it says: "Yonhap, citing the NIS, reported", "quoted Mr. Lee as saying", "reported,
 * quoting officials". Null where it speaks for itself.
 */
export function relayedBy(tree: Tree, verb: Token, content: readonly Token[]): Candidate | null {
  if (RELAYING.has(verb.lemma)) {
    const quoted = childOf(tree, verb.i, "dobj");
    const as = childrenOf(tree, verb.i, "prep").find((token) => token.norm === "as");
    const saying = as && childOf(tree, as.i, "pcomp");
    return quoted && as && saying
      ? candidate("relay", { source: sourcePhrase(tree, quoted), head: quoted, cue: [as, saying], content })
      : null;
  }
  for (const child of childrenOf(tree, verb.i, "advcl", "prep", "acl")) {
    const leaned = RELAYING.has(child.lemma) && child.tag === "VBG" ? childOf(tree, child.i, "dobj") : undefined;
    if (leaned) return candidate("relay", { source: sourcePhrase(tree, leaned), head: leaned, cue: [child], content });
  }
  return null;
}
