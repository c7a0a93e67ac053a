import type { Token } from "../nlp/index.ts";
import { ownSubject } from "./candidate.ts";
import { DENYING, SIGNS } from "./negations.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childOf, childrenOf } from "./tree.ts";
import { RENDERING } from "./verbs.ts";

/** Who does or is something, and to whom or what: of "was closed by police", police and what was closed. */
export function partiesOf(tree: Tree, word: Token): readonly [Token | undefined, Token | undefined] {
  const by = childrenOf(tree, word.i, "agent", "prep")
    .filter(({ norm }) => norm === "by")
    .map((token) => childOf(tree, token.i, "pobj"))[0];
  if (childOf(tree, word.i, "expl")) return [childOf(tree, word.i, "attr"), undefined];
  if (isRendered(tree, word)) return [renderedBy(tree, word), undefined];
  const own = antecedent(tree, word, ownSubject(tree, word));
  // "paid the raiders $2m": the money.
  const objects = childrenOf(tree, word.i, "dobj", "dative");
  const given = objects.find(({ entity, dep }) => entity === "MONEY" && dep === "dobj");
  const object = antecedent(tree, word, given ?? objects.find(({ dep }) => dep === "dobj"));
  if (isPassive(tree, word)) return [by, own ?? sharedSubject(tree, word)];
  const passive = own && ownSubject(tree, word)?.dep === "nsubjpass";
  return passive ? [by, own] : [own ?? sharedSubject(tree, word), object];
}

/** "the crew which it had promised": the noun that a clause is about, for the pronoun that stands for it. */
function antecedent(tree: Tree, verb: Token, party: Token | undefined): Token | undefined {
  const head = at(tree, verb.head);
  const cleft = /^(?:that|who|which)$/.test(party?.norm ?? "") ? setApart(tree, verb) : undefined;
  if (cleft) return cleft;
  return verb.dep === "relcl" && /^(?:which|that|who|whom)$/.test(party?.norm ?? "") && /^NN/.test(head.tag)
    ? head
    : party;
}

/** "It was the crew, and not the owner, that called the coast guard": the crew. */
function setApart(tree: Tree, verb: Token): Token | undefined {
  if (verb.dep !== "ccomp" && verb.dep !== "relcl") return undefined;
  const be = ancestors(tree, verb.head).find(({ tag }) => /^VB/.test(tag));
  if (be?.lemma !== "be" || childOf(tree, be.i, "nsubj")?.norm !== "it" || childOf(tree, be.i, "neg")) return undefined;
  const attr = childOf(tree, be.i, "attr");
  return attr &&
    attr.i < verb.i &&
    !childrenOf(tree, attr.i, "det", "neg").some(({ norm }) => /^(?:no|not)$/.test(norm))
    ? attr
    : undefined;
}

export const isPassive = (tree: Tree, verb: Token): boolean =>
  childOf(tree, verb.i, "auxpass", "nsubjpass") !== undefined ||
  (verb.tag === "VBN" &&
    (verb.dep === "acl" || (verb.dep === "ROOT" && childOf(tree, verb.i, "aux", "dobj", "nsubj") === undefined)));

/** The subject that a joined verb, a participle or what follows "no sign of" shares with a verb or noun above it. */
function sharedSubject(tree: Tree, word: Token): Token | undefined {
  const head = at(tree, word.head);
  if (head.i === word.i) return undefined;
  if (word.dep === "acl" || word.dep === "relcl") return SIGNS.has(head.lemma) ? sharedSubject(tree, head) : head;
  if (!["conj", "xcomp", "pcomp", "advcl", "pobj", "prep", "dobj", "attr", "ccomp", "amod"].includes(word.dep))
    return undefined;
  if (word.dep === "ccomp" && !DENYING.has(head.lemma)) return undefined;
  return ownSubject(tree, head) ?? sharedSubject(tree, head);
}

/** Whether an adjective tells what its verb makes of somebody: "found him guilty". */
export const isRendered = (tree: Tree, word: Token): boolean =>
  word.tag.startsWith("JJ") &&
  (word.dep === "ccomp" || word.dep === "oprd") &&
  RENDERING.has(at(tree, word.head).lemma) &&
  renderedBy(tree, word) !== undefined;

/** Of whom it tells that. */
const renderedBy = (tree: Tree, word: Token): Token | undefined =>
  ownSubject(tree, word) ?? childOf(tree, word.head, "dobj");
