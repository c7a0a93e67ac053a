import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import { ownSubject } from "./candidate.ts";
import type { Setting, Word } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childrenOf, subtree } from "./tree.ts";

/** Verbs and nouns that tell nothing of what a clause is about. */
const EMPTY = new Set(
  "be have do say tell add make take get give go come may would could also one other such more most some many much people person".split(
    " ",
  ),
);

const CARRYING = /^(?:NN|VB|JJ|CD|FW)/;

const carries = ({ tag, text, lemma }: Token): boolean =>
  CARRYING.test(tag) && /[\p{L}\p{N}]/u.test(text) && !EMPTY.has(lemma.toLowerCase());

/** The words of an article that carry meaning. */
export const wordsOf = (tree: Tree): readonly Word[] =>
  tree.tokens.filter(carries).map(({ start, end, lemma }) => ({ span: { start, end }, lemma: lemma.toLowerCase() }));

/** What the clause around a token is about; its numbers are no part of that. */
export function settingOf({ tree, names }: Pick<Scene, "tree" | "names">, token: Token): Setting {
  const inside = clauseOf(tree, token);
  const has = new Set(inside.map(({ i }) => i));
  const named = names.filter(
    ({ kind, end, adjective }) => !adjective && (kind === "Place" || kind === "Country") && has.has(end - 1),
  );
  const areas = inside.filter(
    ({ lemma, dep, head }) =>
      AREA.has(lemma) && dep === "pobj" && /^(?:in|at|across|throughout|of)$/.test(at(tree, head).norm),
  );
  return {
    terms: [
      ...new Set(inside.filter((word) => carries(word) && word.tag !== "CD").map(({ lemma }) => lemma.toLowerCase())),
    ],
    places: [
      ...new Set([
        ...named.map(({ start, end }) =>
          tree.tokens
            .slice(start, end)
            .map(({ norm }) => norm)
            .join(" "),
        ),
        ...areas
          .filter(({ i }) => !childrenOf(tree, i).some(({ norm }) => /^(?:this|that)$/.test(norm)))
          .map(({ lemma }) => lemma),
      ]),
    ],
  };
}

/** Nouns for a part of a country: what is so of one of them is not so of another. */
const AREA = new Set(
  "town city village province region district state county capital suburb neighbourhood neighborhood hospital prison camp".split(
    " ",
  ),
);

/** The clause around a token: the nearest verb that has a subject, without what others do or say in it. */
function clauseOf(tree: Tree, token: Token): readonly Token[] {
  const path = ancestors(tree, token.i);
  const verb = path.find((above) => /^VB/.test(above.tag) && ownSubject(tree, above)) ?? path.at(-1) ?? token;
  return subtree(
    tree,
    verb.i,
    (child) =>
      ["ccomp", "conj", "advcl", "parataxis"].includes(child.dep) &&
      ownSubject(tree, child) !== undefined &&
      !path.includes(child),
  );
}
