import type { Token } from "../nlp/index.ts";
import { isNegated } from "./candidate.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childOf, childrenOf, subtree } from "./tree.ts";
import { BEING, words } from "./verbs.ts";

export const NOT_DONE = words("avoid cease decline fail halt neglect omit refuse quit stop");
/** Whose clause somebody disputes. */
export const DENYING = words("contradict debunk deny dismiss disprove dispute rebut rebuff refute reject repudiate");
/** Adjectives and nouns that deny the clause after them: "it is false that", "there is no evidence that". */
const UNTRUE = words("false untrue incorrect wrong baseless unfounded");
export const SIGNS = words("sign evidence indication trace proof hint suggestion");

const NOBODY = /^(?:none|nobody|nothing|neither|no-one)$/;
/** "not one", "not a single", "hardly any", "no": what denies the noun that it stands before. */
const NO = /^(?:no|not|neither|nor|zero|hardly|scarcely|nary)$/;
/** "not only", "not all", "no fewer than", "no more than": these deny nothing of the noun. */
const BUT =
  /^(?:only|just|merely|all|every|everyone|everything|everybody|fewer|less|more|later|longer|sooner|least|much|many)$/;
/** "at no time", "under no circumstances": nouns that stand for the clause. */
const EVER = /^(?:time|moment|point|stage|circumstances?|way|event|case|means|account|occasion)$/;

/** The words that deny what a verb says, beside its own "not" and "never": "no soldiers have been seen", "at no time", "nor has it". */
export function deniers(tree: Tree, verb: Token): readonly Token[] {
  const nouns = childrenOf(tree, verb.i, "nsubj", "nsubjpass", "dobj", "attr");
  const asides = childrenOf(tree, verb.i, "prep", "advmod", "npadvmod").filter((token) => {
    const noun = childOf(tree, token.i, "pobj");
    return noun !== undefined && EVER.test(noun.norm) && denierOf(tree, noun) !== undefined;
  });
  const joined = verb.dep === "conj" ? at(tree, verb.head) : verb;
  const nor = childrenOf(tree, joined.i, "cc", "preconj").filter(
    ({ norm, i }) => norm === "nor" && i < verb.i && (joined === verb || i > joined.i),
  );
  const adverbs = childrenOf(tree, verb.i, "advmod").filter(({ norm }) =>
    /^(?:hardly|scarcely|neither|nowhere)$/.test(norm),
  );
  return [...nouns.flatMap((noun) => denierOf(tree, noun) ?? []), ...asides, ...nor, ...adverbs];
}

/** Whether a verb is denied of any such thing, and not of one that is known: "no siren was heard", "did not take any alcohol". */
export const deniesAny = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "nsubj", "nsubjpass", "dobj", "attr").some(
    (noun) =>
      denierOf(tree, noun) !== undefined ||
      (noun.dep !== "nsubj" &&
        isNegative(tree, verb) &&
        childrenOf(tree, noun.i, "det", "amod").some(({ norm }) => /^(?:any|a|an|single)$/.test(norm))),
  );

function denierOf(tree: Tree, noun: Token): Token | undefined {
  if (NOBODY.test(noun.norm)) return noun;
  return subtree(tree, noun.i, (token) => token.i > noun.i || /^(?:relcl|acl|appos)$/.test(token.dep)).find(
    ({ norm, i }) => i < noun.i && NO.test(norm) && !BUT.test(tree.tokens[i + 1]?.norm ?? ""),
  );
}

/** Whether a verb is negated: by its own words, or by the verb that it completes: "did not stop fighting" is negated twice. */
export function isNegative(tree: Tree, verb: Token): boolean {
  const own = isNegated(tree, verb) || deniers(tree, verb).length > 0;
  const head = at(tree, verb.head);
  if (verb.dep === "pcomp" && head.norm === "without") return !own;
  // "has never bought or sold it"
  if (verb.dep === "conj" && !own && isShared(tree, verb, head)) return isNegated(tree, head);
  if (verb.dep !== "xcomp") return own;
  return (own !== NOT_DONE.has(head.lemma)) !== isNegative(tree, head);
}

const isShared = (tree: Tree, verb: Token, head: Token): boolean =>
  /^VB/.test(head.tag) &&
  childrenOf(tree, head.i, "cc").some(({ norm }) => norm === "or") &&
  childrenOf(tree, verb.i, "nsubj", "nsubjpass", "aux", "auxpass").length === 0;

/** "denied that they fight", "rejected claims that", "it is false that", "no sign of fighting". */
export function isDenied(tree: Tree, verb: Token): boolean {
  const path = ancestors(tree, verb.i);
  let denied = false;
  for (const [i, token] of path.entries()) {
    const above = path[i + 1];
    if (
      !above ||
      !["ccomp", "pcomp", "acl", "prep", "pobj", "dobj", "attr", "xcomp", "conj", "csubj"].includes(token.dep)
    )
      break;
    if (above.dep === "conj" || token.dep === "conj") continue;
    const negated = isNegated(tree, above);
    if (DENYING.has(above.lemma)) denied = denied === negated;
    else if (SIGNS.has(above.lemma)) denied = denied !== isAbsent(tree, above);
    else if (BEING.has(above.lemma) && childrenOf(tree, above.i, "acomp").some(({ lemma }) => UNTRUE.has(lemma)))
      denied = denied === negated;
  }
  return denied;
}

/** "no sign", "without evidence", "showed not a trace", "there was no proof". */
const isAbsent = (tree: Tree, noun: Token): boolean =>
  childrenOf(tree, noun.i, "det", "neg").some(({ norm }) => /^(?:no|any|not)$/.test(norm)) ||
  isNegated(tree, at(tree, noun.head)) ||
  at(tree, noun.head).norm === "without";
