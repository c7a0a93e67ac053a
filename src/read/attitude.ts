import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { candidate, clause, sourcePhrase, speakerOf, trimTokens, union, without } from "./candidate.ts";
import type { Tree } from "./tree.ts";
import { at, childOf, childrenOf } from "./tree.ts";

/** What verbs, nouns and adjectives of opinion and intention have in common: whose they are, and how far their contents go. */

/** The verbs of a text that can be cues, those in the passive apart. */
export const activeVerbs = ({ tree }: Scene): readonly Token[] =>
  tree.tokens.filter((token) => /^VB/.test(token.tag) && token.dep !== "amod" && !isPassive(tree, token));

export const isPassive = (tree: Tree, verb: Token): boolean =>
  childOf(tree, verb.i, "auxpass", "nsubjpass") !== undefined ||
  (verb.tag === "VBN" && verb.dep === "acl") ||
  (verb.dep === "conj" &&
    verb.tag === "VBN" &&
    childOf(tree, verb.i, "nsubj", "aux") === undefined &&
    isPassive(tree, at(tree, verb.head)));

/** An opinion or intention of whoever the verb is said of; none where that is nobody. */
export function ofVerb(rule: string, tree: Tree, verb: Token, content: readonly Token[]): readonly Candidate[] {
  const head = speakerOf(tree, verb);
  return head && !isAbstract(head) ? attributed(rule, tree, head, cueAround(tree, verb), content) : [];
}

/** A happening or a quality, which wants and judges nothing: "the discussion", "her failure"; but "the administration" does. */
const isAbstract = ({ tag, lemma }: Token): boolean =>
  tag === "NN" &&
  /(?:tion|sion|ness|ity|ism|ance|ence|ure|ment|ship|approach|debate|effect|fact|record)$/.test(lemma) &&
  !/(?:administration|association|organi[sz]ation|corporation|coalition|commission|institution|foundation|federation|delegation|opposition|generation|majority|minority|university|community|authority|city|charity|celebrity|legislature|government|department|parliament|establishment|management|leadership|network|audience|conference)$/.test(
    lemma,
  );

/** Whose source is `head`, or nobody's that the text names; with source and cue out of the content. */
export function attributed(
  rule: string,
  tree: Tree,
  head: Token | null,
  cue: readonly Token[],
  content: readonly Token[],
): readonly Candidate[] {
  const held = trimTokens(without(content, cue));
  const source = head ? without(sourcePhrase(tree, head), [...held, ...cue]) : [];
  const rest = trimTokens(without(held, source));
  return rest.length > 0 && (source.length > 0 || !head) ? [candidate(rule, { source, head, cue, content: rest })] : [];
}

/** A verb with its particle. */
const cueAround = (tree: Tree, verb: Token): readonly Token[] =>
  [verb, ...childrenOf(tree, verb.i, "prt")].sort((a, b) => a.i - b.i);

/** What stands under a token after it with one of the labels, and all that stands under that. */
export const following = (tree: Tree, of: Token, ...labels: string[]): readonly Token[] =>
  childrenOf(tree, of.i, ...labels)
    .filter((child) => child.i > of.i)
    .reduce<readonly Token[]>((all, child) => union(all, clause(tree, child)), []);

/** A preposition under a token, of those given. */
export const prepositionOf = (tree: Tree, of: Token, norms: ReadonlySet<string>): Token | undefined =>
  [of, ...childrenOf(tree, of.i, "npadvmod", "prt", "advmod")]
    .flatMap((token) => childrenOf(tree, token.i, "prep", "agent", "dative", "prt", "advmod"))
    .find(
      (token) =>
        token.i > of.i && norms.has(token.norm) && childOf(tree, token.i, "pobj", "pcomp", "prep") !== undefined,
    );
