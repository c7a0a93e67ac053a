import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, trimTokens, union } from "../candidate.ts";
import { ASSERTING, HEARSAY } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { at, childrenOf, subtree } from "../tree.ts";

const RUMOUR = /^(?:accusation|allegation|report|rumou?r)$/;

/** "amid reports that the talks had failed", "allegations of fraud", "word came that", "rumour has it that": what is said, though not by whom. */
export function rumours({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter((noun) => (RUMOUR.test(noun.lemma) && noun.tag === "NNS") || HEARSAY.test(noun.norm))
    .flatMap((noun) => {
      if (HEARSAY.test(noun.norm)) return coming(tree, noun);
      // "reports suggest that": there the reports are who says it.
      if (noun.dep === "nsubj" && ASSERTING.has(at(tree, noun.head).lemma)) return [];
      const that = childrenOf(tree, noun.i, "acl", "ccomp").find(
        (verb) => hasThat(tree, verb) || childrenOf(tree, verb.i, "nsubj", "nsubjpass").length > 0,
      );
      const of = childrenOf(tree, noun.i, "prep").find(({ norm, i }) => norm === "of" && i === noun.i + 1);
      // "allegations of soldiers serving as": what the parser hangs on the noun goes on from the phrase.
      const going = of ? childrenOf(tree, noun.i, "acl").filter(({ i }) => i > of.i) : [];
      const rest = of
        ? union(
            subtree(tree, of.i).slice(1),
            going.flatMap(({ i }) => subtree(tree, i)),
          )
        : [];
      const content = trimTokens(that ? clause(tree, that) : rest);
      return content.length > 1 ? [candidate("rumour", { source: [], head: null, cue: [noun], content })] : [];
    });
}

const hasThat = (tree: Tree, { i }: Token): boolean => childrenOf(tree, i, "mark").some(({ norm }) => norm === "that");

const COMES = /^(?:arrive|break|circulate|come|emerge|spread)$/;

/** "Word came that the ferry had sunk.", "Rumour has it that it sank." */
function coming(tree: Tree, noun: Token): readonly Candidate[] {
  const verb = at(tree, noun.head);
  const hasIt = verb.lemma === "have" && tree.tokens[verb.i + 1]?.norm === "it";
  if (noun.dep !== "nsubj" || !(hasIt || COMES.test(verb.lemma))) return [];
  const that = childrenOf(tree, verb.i, "ccomp", "acl", "advcl").find((clause) => hasThat(tree, clause));
  const content = that ? trimTokens(clause(tree, that)) : [];
  return that ? [candidate("rumour", { source: [], head: null, cue: [noun], content })] : [];
}
