import { attributed } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { clause } from "../candidate.ts";
import { REPORTING_ADVERBS } from "../lexicon.ts";
import { at } from "../tree.ts";

/** "allegedly", "reportedly": what a verb says, on the word of somebody unnamed. */
export function hearsay({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter((token) => REPORTING_ADVERBS.has(token.norm) && token.dep === "advmod")
    .flatMap((adverb) => attributed("hearsay", tree, null, [adverb], clause(tree, at(tree, adverb.head))));
}
