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
      const said = saidBy(tree, noun);
      const content = said.length > 0 || MOUTHPIECES.has(noun.lemma) ? said : about(tree, noun);
      if (content.length === 0) return [];
      const head = holderOf(tree, noun) ?? (said.length > 0 ? above(tree, noun) : null);
      return head ? attributed("held", tree, head, [noun], content) : [];
    });
}

/** A clause with "that" or a question, or an infinitive, after the noun. */
function saidBy(tree: Tree, noun: Token): readonly Token[] {
  const clauses = childrenOf(tree, noun.i, "acl", "ccomp", "relcl").filter(
    (token) =>
      token.i > noun.i &&
      (childOf(tree, token.i, "mark")?.norm === "that" ||
        childrenOf(tree, token.i, "aux").some((aux) => aux.tag === "TO")),
  );
  if (clauses.length > 0) return following(tree, noun, "acl", "ccomp", "relcl");
  const about = childrenOf(tree, noun.i, "prep").find(
    (token) => ["about", "on", "over", "as"].includes(token.norm) && childOf(tree, token.i, "pcomp"),
  );
  return about ? subtree(tree, about.i).slice(1) : [];
}

const about = (tree: Tree, noun: Token): readonly Token[] => {
  const preposition = childrenOf(tree, noun.i, "prep").find((token) => PREPOSITIONS.has(token.norm));
  return preposition ? subtree(tree, preposition.i).slice(1) : [];
};

/** Whose it is: "their claim", "a claim by", "European reluctance", "made the claim". */
function holderOf(tree: Tree, noun: Token): Token | null {
  const owner = childOf(tree, noun.i, "poss");
  if (owner) return owner;
  const by = childrenOf(tree, noun.i, "prep", "agent").find((token) => token.norm === "by" || token.norm === "from");
  const agent = by && childOf(tree, by.i, "pobj");
  if (agent) return agent;
  const people = childrenOf(tree, noun.i, "amod", "compound").find((token) =>
    /^(?:NORP|ORG|GPE|PERSON)$/.test(token.entity),
  );
  if (people) return people;
  const verb = at(tree, noun.head);
  return noun.dep === "dobj" && LENDING.has(verb.lemma) ? speakerOf(tree, verb) : null;
}

/** Whoever does what is done with it: "took offence at suggestions that", "persisted in arguments that". */
function above(tree: Tree, noun: Token): Token | null {
  const under =
    noun.dep === "pobj" ? at(tree, at(tree, noun.head).head) : noun.dep === "dobj" ? at(tree, noun.head) : null;
  return under && /^VB/.test(under.tag) && childOf(tree, under.i, "auxpass") === undefined
    ? speakerOf(tree, under)
    : null;
}
