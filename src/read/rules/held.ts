import type { Token } from "../../nlp/index.ts";
import { attributed, following } from "../attitude.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { speakerOf } from "../candidate.ts";
import { HELD, LENDING, MOUTHPIECES } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { at, childOf, childrenOf, subtree } from "../tree.ts";

const PREPOSITIONS = new Set([
  "about",
  "of",
  "on",
  "for",
  "over",
  "to",
  "against",
  "in",
  "with",
  "regarding",
  "toward",
  "towards",
]);

/** "their claim that", "a plan to", "expressed concern about", "calls for": a noun for what is held, and what it is. */
export function held({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter((token) => /^NNS?$/.test(token.tag) && (HELD.has(token.lemma) || MOUTHPIECES.has(token.lemma)))
    .flatMap((noun) => {
      const content = contentOf(tree, noun);
      const head = content.length > 0 ? holderOf(tree, noun) : null;
      return head ? attributed("held", tree, head, [noun], content) : [];
    });
}

function contentOf(tree: Tree, noun: Token): readonly Token[] {
  const clauses = childrenOf(tree, noun.i, "acl", "ccomp", "relcl").filter(
    (token) =>
      token.i > noun.i &&
      (childOf(tree, token.i, "mark")?.norm === "that" ||
        childrenOf(tree, token.i, "aux").some((aux) => aux.tag === "TO")),
  );
  if (clauses.length > 0) return following(tree, noun, "acl", "ccomp", "relcl");
  const preposition = childrenOf(tree, noun.i, "prep").find((token) => PREPOSITIONS.has(token.norm));
  return preposition && !MOUTHPIECES.has(noun.lemma) ? subtree(tree, preposition.i).slice(1) : [];
}

/** Whose it is: "their claim", "a claim by", "made the claim". */
function holderOf(tree: Tree, noun: Token): Token | null {
  const owner = childOf(tree, noun.i, "poss");
  if (owner) return owner;
  const by = childrenOf(tree, noun.i, "prep", "agent").find((token) => token.norm === "by" || token.norm === "from");
  const agent = by && childOf(tree, by.i, "pobj");
  if (agent) return agent;
  const verb = at(tree, noun.head);
  return noun.dep === "dobj" && LENDING.has(verb.lemma) ? speakerOf(tree, verb) : null;
}
