import { activeVerbs, following, ofVerb, prepositionOf } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { union } from "../candidate.ts";
import { WITH_PREPOSITION } from "../lexicon.ts";
import { subtree } from "../tree.ts";

/** By verb, the prepositions that bring in what is said or wanted. */
const PREPOSITIONS = new Map<string, Set<string>>();
for (const [preposition, verbs] of Object.entries(WITH_PREPOSITION)) {
  for (const verb of verbs) PREPOSITIONS.set(verb, (PREPOSITIONS.get(verb) ?? new Set()).add(preposition));
}

/** "complained about the noise", "called for an inquiry": what a preposition brings in, and what follows it. */
export function prepositions(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return activeVerbs(scene).flatMap((verb) => {
    const norms = PREPOSITIONS.get(verb.lemma);
    const preposition = norms && prepositionOf(tree, verb, norms);
    return preposition
      ? ofVerb("preposition", tree, verb, union(subtree(tree, preposition.i).slice(1), following(tree, verb, "xcomp")))
      : [];
  });
}
