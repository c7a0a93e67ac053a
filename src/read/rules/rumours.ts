import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, trimTokens, union } from "../candidate.ts";
import { ASSERTING } from "../lexicon.ts";
import { at, childrenOf, subtree } from "../tree.ts";

const RUMOUR = /^(?:report|allegation|rumor|rumour)$/;

/** "amid reports that the talks had failed", "allegations of fraud": what is said, though not by whom. */
export function rumours({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter((noun) => RUMOUR.test(noun.lemma) && noun.tag === "NNS")
    .flatMap((noun) => {
      // "reports suggest that": there the reports are who says it.
      if (noun.dep === "nsubj" && ASSERTING.has(at(tree, noun.head).lemma)) return [];
      const that = childrenOf(tree, noun.i, "acl", "ccomp").find(
        (verb) =>
          childrenOf(tree, verb.i, "mark").some(({ norm }) => norm === "that") ||
          childrenOf(tree, verb.i, "nsubj", "nsubjpass").length > 0,
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
