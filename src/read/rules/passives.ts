import { attributed, following, isPassive } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { union } from "../candidate.ts";
import { ASSERTING, ATTRIBUTING_PASSIVE, HOLDING, JUDGING, WILLING } from "../lexicon.ts";
import { at, childOf, childrenOf, subtree } from "../tree.ts";

/** "was accused of fraud", "is expected to win", "a plan backed by the unions": what is said or thought of a subject, by whom or not. */
export function passives({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter(
      (verb) =>
        verb.tag === "VBN" &&
        (ATTRIBUTING_PASSIVE.has(verb.lemma) ||
          JUDGING.has(verb.lemma) ||
          HOLDING.has(verb.lemma) ||
          ASSERTING.has(verb.lemma) ||
          WILLING.has(verb.lemma)) &&
        isPassive(tree, verb),
    )
    .flatMap((verb) => {
      const agent = childrenOf(tree, verb.i, "agent")
        .flatMap((by) => childrenOf(tree, by.i, "pobj", "pcomp"))
        .at(0);
      const rest = following(tree, verb, "xcomp", "ccomp", "prep", "oprd", "dobj");
      const subject = childOf(tree, verb.i, "nsubjpass", "nsubj");
      const modified = verb.dep === "acl" ? at(tree, verb.head) : undefined;
      if (!agent && !ATTRIBUTING_PASSIVE.has(verb.lemma)) return [];
      if (!subject && !(modified && agent)) return [];
      const of =
        subject && subject.norm !== "it"
          ? subtree(tree, subject.i)
          : modified && !subject
            ? subtree(tree, modified.i, (token) => token.i > modified.i)
            : [];
      return attributed("passive", tree, agent ?? null, [verb], union(of, rest));
    });
}
