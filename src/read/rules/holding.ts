import type { Token } from "../../nlp/index.ts";
import { activeVerbs, ofVerb } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { clause } from "../candidate.ts";
import { ASSERTING, HOLDING, NOT_HOLDING, QUOTING } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { childOf, childrenOf, subtree } from "../tree.ts";

/** "thinks he won", "wonders whether", "does not know how": a clause that somebody holds; with "that", under any verb but a few. */
export function holding(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return activeVerbs(scene)
    .filter((verb) => !NOT_HOLDING.has(verb.lemma))
    .flatMap((verb) => {
      const complement = childrenOf(tree, verb.i, "ccomp").find((token) => holds(tree, verb, token));
      return complement ? ofVerb("holding", tree, verb, clause(tree, complement)) : [];
    });
}

const holds = (tree: Tree, verb: Token, complement: Token): boolean =>
  HOLDING.has(verb.lemma) ||
  ASSERTING.has(verb.lemma) ||
  QUOTING.has(verb.lemma) ||
  childOf(tree, complement.i, "mark")?.norm === "that" ||
  (complement.i > verb.i && /^W/.test(subtree(tree, complement.i)[0]?.tag ?? ""));
