import type { Token } from "../../nlp/index.ts";
import { attributed, following } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { speakerOf } from "../candidate.ts";
import { FEELING, SPEAKER_NOUNS } from "../lexicon.ts";
import { at, childOf } from "../tree.ts";

/** People, one by name or pronoun and many by any noun: a single thing is more often "ready" or "open" than sure of anything. */
const canFeel = (head: Token): boolean =>
  /^(?:NNPS?|NNS)$/.test(head.tag) ||
  SPEAKER_NOUNS.has(head.lemma) ||
  /^(?:i|we|you|he|she|they|who|anyone|everyone|someone)$/.test(head.norm);

/** "is sure that he won", "was angry about the delay", "is ready to talk": what an adjective of feeling leads to. */
export function feeling({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter((token) => FEELING.has(token.norm) && /^(?:JJ|VBN|VBD)/.test(token.tag))
    .flatMap((adjective) => {
      const verb =
        adjective.dep === "acomp" || adjective.dep === "oprd" || adjective.dep === "conj"
          ? at(tree, adjective.head)
          : adjective;
      const content = following(tree, adjective, "ccomp", "xcomp", "prep", "advcl");
      const subject = childOf(tree, verb.i, "nsubj", "nsubjpass") ?? speakerOf(tree, verb);
      if (!subject || content.length === 0 || !canFeel(subject)) return [];
      return attributed("feeling", tree, subject, [adjective], content);
    });
}
