import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, trimTokens, union } from "../candidate.ts";
import { ASSERTING } from "../lexicon.ts";
import { at, childrenOf, subtree } from "../tree.ts";

const RUMOUR = /^(?:accusation|allegation|report|rumou?r)$/;
const NEWS = /^(?:news|report|rumou?r|word)$/;

/** "amid reports that the talks had failed", "allegations of fraud", "word came that": what is said, though not by whom. */
export function rumours({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter((noun) => (RUMOUR.test(noun.lemma) && noun.tag === "NNS") || NEWS.test(noun.norm))
    .flatMap((noun) => {
      const coming = at(tree, noun.head);
      if (NEWS.test(noun.norm)) {
        const came = noun.dep === "nsubj" && /^(?:arrive|break|circulate|come|emerge|spread)$/.test(coming.lemma);
        const that =
          came &&
          childrenOf(tree, coming.i, "ccomp", "acl", "advcl").find((verb) =>
            childrenOf(tree, verb.i, "mark").some(({ norm }) => norm === "that"),
          );
        return that
          ? [candidate("rumour", { source: [], head: null, cue: [noun], content: trimTokens(clause(tree, that)) })]
          : [];
      }
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
