import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import { ownSubject } from "./candidate.ts";
import { isPartBeside } from "./events.ts";
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
export function settingOf(
  { tree, names }: Pick<Scene, "tree" | "names">,
  token: Token,
  part: readonly string[] = [],
): Setting {
  const all = clauseOf(tree, token);
  // "38 were dead, 17 of them in the town": each number has what stands under it, and the clause what stands under none.
  const own = partAround(tree, token);
  const parts = all.filter(
    (word) => (word.tag === "CD" || isPartBeside(tree, word)) && partAround(tree, word) && word.i !== token.i,
  );
  const inside = own ?? (parts.length > 0 ? withoutParts(tree, all, parts) : all);
  const has = new Set(inside.map(({ i }) => i));
  const within = (word: Token) =>
    word.dep === "pobj" && /^(?:in|at|across|throughout|near|around|inside|outside)$/.test(at(tree, word.head).norm);
  // "In Karabulak 6,000 marched": of one word, and no person's.
  const isLikePlace = (start: number, end: number) => end - start === 1 && tree.tokens[start - 1]?.norm === "in";
  const places = names.filter(
    ({ kind, start, end, adjective }) =>
      !adjective && has.has(end - 1) && (PLACE.test(kind) || isLikePlace(start, end)) && within(at(tree, end - 1)),
  );
  const isUnknown = ({ i, tag, entity }: Token) =>
    tag === "NNP" && entity === "" && names.every(({ start, end }) => i < start || i >= end);
  const areas = inside.filter(
    (word) =>
      within(word) &&
      (AREA.has(word.lemma.toLowerCase()) || isUnknown(word) || /^(?:across|outside)$/.test(at(tree, word.head).norm)),
  );
  return {
    terms: [
      ...new Set(all.filter((word) => carries(word) && word.tag !== "CD").map(({ lemma }) => lemma.toLowerCase())),
    ],
    scope: [
      ...new Set([
        ...places.map(({ start, end }) =>
          tree.tokens
            .slice(start, end)
            .map(({ norm }) => norm)
            .join(" "),
        ),
        ...areas.map(({ lemma }) => lemma.toLowerCase()),
        ...inside.filter(({ norm }) => norm === "elsewhere").map(({ norm }) => norm),
        ...part,
      ]),
    ],
    planned: isPlanned(tree, token),
  };
}

/** The words that carry meaning in what one verb says, without what verbs beside or under it say. */
export function termsOf(tree: Tree, verb: Token): readonly string[] {
  const subject = ownSubject(tree, verb) ?? (verb.dep === "conj" ? ownSubject(tree, at(tree, verb.head)) : undefined);
  const said = subtree(
    tree,
    verb.i,
    (child) =>
      child.norm === "according" ||
      (child.i !== verb.i &&
        /^VB/.test(child.tag) &&
        ["conj", "advcl", "ccomp", "parataxis", "relcl"].includes(child.dep)),
  );
  const all = subject && !said.includes(subject) ? [...subtree(tree, subject.i), ...said] : said;
  return [...new Set(all.filter((word) => carries(word) && word.tag !== "CD").map(({ lemma }) => lemma.toLowerCase()))];
}

const PLACE = /^(?:Country|Place)$/;

/** Nouns for a part of a country: what is so of one of them is not so of another. */
const AREA = new Set(
  "town city village province region district state county capital suburb neighbourhood neighborhood hospital prison camp".split(
    " ",
  ),
);

/** What stands under a number that is told of a part beside the whole: "17 of them in the town"; null where it is the clause's own. */
function partAround(tree: Tree, token: Token): readonly Token[] | null {
  const top = token.dep === "nummod" ? at(tree, token.head) : token;
  const isBeside = ["appos", "npadvmod", "conj"].includes(top.dep) && /^(?:NN|CD)/.test(top.tag);
  return isBeside || isPartBeside(tree, top) ? subtree(tree, top.i) : null;
}

function withoutParts(tree: Tree, all: readonly Token[], parts: readonly Token[]): readonly Token[] {
  const out = new Set(parts.flatMap((part) => partAround(tree, part) ?? []).map(({ i }) => i));
  return all.filter(({ i }) => !out.has(i));
}

/** "will be cut", "may reach", "plans to cut", "are to go": not so yet. */
function isPlanned(tree: Tree, token: Token): boolean {
  const verb = ancestors(tree, token.i).find(({ tag }) => /^VB/.test(tag));
  if (!verb) return false;
  const aux = childrenOf(tree, verb.i, "aux");
  if (aux.some(({ norm }) => FUTURE.test(norm)) || /^(?:forecast|foresee|plan|project)$/.test(verb.lemma)) return true;
  // "jobs are to go"
  if (
    verb.lemma === "be" &&
    childrenOf(tree, verb.i, "xcomp").some(({ i }) => childrenOf(tree, i, "aux").some(({ tag }) => tag === "TO"))
  )
    return true;
  const to = aux.some(({ tag }) => tag === "TO") || verb.dep === "xcomp";
  return to && (PLANNING.has(at(tree, verb.head).lemma) || at(tree, verb.head).lemma === "be");
}

const FUTURE = /^(?:will|would|shall|should|may|might|could|can|must|'ll|’ll|'d|’d|wo|ca)$/;
const PLANNING = new Set(
  "aim expect forecast hope intend mean plan prepare promise propose schedule set threaten vow want".split(" "),
);

/** The clause around a token: the nearest verb that has a subject, without what others do or say in it. */
export function clauseOf(tree: Tree, token: Token): readonly Token[] {
  const path = ancestors(tree, token.i);
  const hasSubject = (above: Token) => ownSubject(tree, above) ?? childrenOf(tree, above.i, "expl")[0];
  const verb = path.find((above) => /^VB/.test(above.tag) && hasSubject(above)) ?? path.at(-1) ?? token;
  return subtree(
    tree,
    verb.i,
    (child) =>
      !path.includes(child) &&
      // "according to the audit board" tells who says so, not what.
      (child.norm === "according" ||
        (["ccomp", "conj", "advcl", "parataxis"].includes(child.dep) && ownSubject(tree, child) !== undefined)),
  );
}
