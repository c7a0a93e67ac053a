import { activeVerbs, following, ofVerb } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { WILLING } from "../lexicon.ts";
import { childrenOf } from "../tree.ts";

/** "wants to sell", "urged them to leave", "refused to answer": an infinitive that somebody means, asks for or refuses. */
export function willing(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return activeVerbs(scene)
    .filter((verb) => WILLING.has(verb.lemma))
    .flatMap((verb) => {
      const infinitive = childrenOf(tree, verb.i, "xcomp", "ccomp", "advcl").find(
        (token) => token.i > verb.i && childrenOf(tree, token.i, "aux").some((aux) => aux.tag === "TO"),
      );
      return infinitive ? ofVerb("willing", tree, verb, following(tree, verb, "dobj", "xcomp", "ccomp", "advcl")) : [];
    });
}
