import type { Token } from "../nlp/index.ts";
import { ownSubject } from "./candidate.ts";
import type { Word } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, subtree } from "./tree.ts";

/** Verbs and nouns that tell nothing of what a clause is about. */
const EMPTY = new Set(
  "be have do say tell add make take get give go come may would could also one other such more most some many much people person".split(" "),
);

const CARRYING = /^(?:NN|VB|JJ|CD|FW)/;

const carries = ({ tag, text, lemma }: Token): boolean =>
  CARRYING.test(tag) && /[\p{L}\p{N}]/u.test(text) && !EMPTY.has(lemma.toLowerCase());

/** The words of an article that carry meaning. */
export const wordsOf = (tree: Tree): readonly Word[] =>
  tree.tokens.filter(carries).map(({ start, end, lemma }) => ({ span: { start, end }, lemma: lemma.toLowerCase() }));

/** The words that carry meaning in the clause around a token: the nearest verb that has a subject, without what others do or say in it. */
export function clauseTerms(tree: Tree, token: Token): readonly string[] {
  const path = ancestors(tree, token.i);
  const verb = path.find((above) => /^VB/.test(above.tag) && ownSubject(tree, above)) ?? path.at(-1) ?? token;
  const inside = subtree(
    tree,
    verb.i,
    (child) => ["ccomp", "conj", "advcl", "parataxis"].includes(child.dep) && ownSubject(tree, child) !== undefined && !path.includes(child),
  );
  return [...new Set(inside.filter(carries).map(({ lemma }) => lemma.toLowerCase()))];
}
