import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, cueWords, isNegated, sourcePhrase, speakerOf, trimTokens, without } from "../candidate.ts";
import { ASSERTING } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { at, childOf, childrenOf, sentenceOf, subtree } from "../tree.ts";
import { relayedBy } from "./relays.ts";

/** "said that he had won", "He had won, she said", "it was reported that": the clause that depends on a verb of asserting. */
export function complements({ tree }: Scene): readonly Candidate[] {
  return tree.tokens
    .filter(
      (token) =>
        ASSERTING.has(token.lemma) && /^VB/.test(token.tag) && !isNegated(tree, token) && !isWithheld(tree, token),
    )
    .flatMap((verb) => ofVerb(tree, verb));
}

/** "refused to say", "did not want to tell": an infinitive says nothing yet. */
const isWithheld = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "aux").some((aux) => aux.tag === "TO") &&
  !["go", "continue", "seem", "appear"].includes(at(tree, verb.head).lemma);

function ofVerb(tree: Tree, verb: Token): readonly Candidate[] {
  const passive = childOf(tree, verb.i, "auxpass") !== undefined;
  const content = contentOf(tree, verb);
  if (content.length < 2) return [];
  if (passive) return impersonal(tree, verb).map(({ by, head }) => of(tree, by, head, cueWords(tree, by), content));
  const head = speakerOf(tree, verb);
  return head ? [of(tree, verb, head, cueWords(tree, verb), content)] : [];
}

function of(tree: Tree, verb: Token, head: Token | null, cue: readonly Token[], content: readonly Token[]): Candidate {
  const source = head ? without(sourcePhrase(tree, head), [...content, ...cue]) : [];
  return candidate("complement", { source, head, cue, content, via: relayedBy(tree, verb, content) });
}

/** What is asserted: the clause under the verb or, where the verb is put in between ("He, she said, had won"), around it. */
function contentOf(tree: Tree, verb: Token): readonly Token[] {
  const complement = complementOf(tree, verb);
  if (complement) return trimTokens(clause(tree, complement));
  const host = at(tree, verb.head);
  if (verb.dep === "parataxis" && host.i !== verb.i)
    return trimTokens(clause(tree, host, (token) => token.i === verb.i));
  // "As she said, he had won."
  if (verb.dep === "advcl" && childOf(tree, verb.i, "mark")?.norm === "as" && childOf(tree, verb.i, "nsubj"))
    return trimTokens(clause(tree, host, (token) => token.i === verb.i));
  const joined = childrenOf(tree, verb.i, "conj").find((token) => childOf(tree, token.i, "expl"));
  return joined && childOf(tree, verb.i, "nsubjpass")?.norm === "it"
    ? trimTokens(subtree(tree, joined.i))
    : afterThat(tree, verb);
}

/** The clause after the verb before the one in front of it: "Costs rose: the council says that …", "While it was late, she said …". */
function complementOf(tree: Tree, verb: Token): Token | undefined {
  const clauses = childrenOf(tree, verb.i, "ccomp");
  return clauses.find((clause) => clause.i > verb.i) ?? clauses[0];
}

/** How far "that" may stand from its verb: "told the paper in an interview that". */
const REACH = 12;

/** Where the parser hung the clause elsewhere: what "that" opens after the verb, to the end of the sentence. */
function afterThat(tree: Tree, verb: Token): readonly Token[] {
  const { end } = sentenceOf(tree, verb.i);
  for (let i = verb.i + 1; i < Math.min(end, verb.i + REACH); i++) {
    const token = at(tree, i);
    if (/^(?:VB[DPZ]?|MD)$/.test(token.tag) || /^["“”:;—–]$/.test(token.text)) return [];
    if (token.norm === "that" && token.tag === "IN" && token.dep !== "nsubj")
      return trimTokens(tree.tokens.slice(i + 1, end));
  }
  return [];
}

/** "It was estimated by officials, and reported by outlets like": each verb with its agent, or with null where none has one. */
function impersonal(tree: Tree, verb: Token): readonly { by: Token; head: Token | null }[] {
  if (childOf(tree, verb.i, "nsubjpass", "nsubj")?.norm !== "it") return [];
  const verbs = [verb, ...childrenOf(tree, verb.i, "conj").filter((other) => ASSERTING.has(other.lemma))];
  const agents = verbs.flatMap((by) =>
    childrenOf(tree, by.i, "agent").flatMap((agent) => childrenOf(tree, agent.i, "pobj").map((head) => ({ by, head }))),
  );
  return agents.length > 0 ? agents : [{ by: verb, head: null }];
}
