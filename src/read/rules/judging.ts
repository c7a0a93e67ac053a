import { activeVerbs, following, ofVerb } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { union } from "../candidate.ts";
import { JUDGING } from "../lexicon.ts";
import { childOf, subtree } from "../tree.ts";

/** "criticised the plan", "backs her", "called it a shame": a noun phrase that somebody judges, wants or speaks of, and what of it. */
export function judging(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return activeVerbs(scene)
    .filter((verb) => JUDGING.has(verb.lemma))
    .flatMap((verb) => {
      const object = childOf(tree, verb.i, "dobj");
      const content = following(tree, verb, "dobj", "oprd", "prep", "xcomp", "ccomp");
      return object || following(tree, verb, "oprd", "ccomp", "xcomp").length > 0
        ? ofVerb("judging", tree, verb, object ? union(subtree(tree, object.i), content) : content)
        : [];
    });
}
