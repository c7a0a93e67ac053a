import type { Token } from "../nlp/index.ts";
import { deniesAny } from "./negations.ts";
import type { Breadth } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { childOf, childrenOf, subtree } from "./tree.ts";

const ONLY = /^(?:only|alone|solely|exclusively)$/;
const ALL = /^(?:all|each|entire|every|whole|throughout|nationwide|countrywide|everywhere|entirely)$/;
/** "limited to": verbs that shut the rest out. */
const LIMITING = /^(?:confine|limit|restrict)$/;
/** What is only so at a time, in a case or in a number says nothing of the rest. */
const BESIDE = /^(?:when|after|before|because|if|on|once|since|until|by|to|a|an|\d.*)$/;

/**
 * Whether a clause speaks of all there are ("every school", "the whole province"), of some and no others ("only", "alone") or
 * denies that there is any ("no school", "not a single one").
 */
export function breadthOf(tree: Tree, verb: Token): Breadth | null {
  if (deniesAny(tree, verb)) return "none";
  const nouns = childrenOf(tree, verb.i, "nsubj", "nsubjpass", "dobj", "attr", "prep", "agent").flatMap((token) =>
    token.dep === "prep" || token.dep === "agent" ? [token, ...childrenOf(tree, token.i, "pobj")] : [token],
  );
  const around = [
    ...childrenOf(tree, verb.i, "advmod"),
    ...nouns.flatMap((noun) => subtree(tree, noun.i, (token) => /^(?:relcl|acl|appos|prep|conj)$/.test(token.dep))),
  ];
  const limited = LIMITING.test(verb.lemma) && childrenOf(tree, verb.i, "prep").some(({ norm }) => norm === "to");
  if (
    limited ||
    nouns.some((noun) => isPart(tree, noun)) ||
    around.some((token) => ONLY.test(token.norm) && !limitsTime(tree, token))
  )
    return "only";
  return around.some(
    ({ norm, i }) =>
      ALL.test(norm) && tree.tokens[i - 1]?.dep !== "neg" && !/^(?:at|of)$/.test(tree.tokens[i - 1]?.norm ?? ""),
  )
    ? "all"
    : null;
}

/** "41 of the 120 flights", "most of the village": a part of what is told whole. */
function isPart(tree: Tree, noun: Token): boolean {
  const whole = childrenOf(tree, noun.i, "prep")
    .filter(({ norm }) => norm === "of")
    .map(({ i }) => childOf(tree, i, "pobj"))[0];
  if (!whole || noun.i > whole.i) return false;
  if (/^(?:most|half|some|part|parts|few)$/.test(noun.norm)) return childOf(tree, whole.i, "det", "poss") !== undefined;
  return noun.tag === "CD" && childOf(tree, whole.i, "nummod") !== undefined;
}

const limitsTime = (tree: Tree, { i, norm, head }: Token): boolean =>
  norm === "only" &&
  (BESIDE.test(tree.tokens[i + 1]?.norm ?? "") ||
    tree.tokens[i - 1]?.norm === "the" ||
    tree.tokens[i - 1]?.norm === "not" ||
    childOf(tree, head, "neg") !== undefined);
