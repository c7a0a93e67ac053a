import type { Token } from "../nlp/index.ts";
import { ASSERTING, RELAYING } from "./lexicon.ts";
import { SIGNS } from "./negations.ts";
import { isPassive } from "./parties.ts";
import type { Tree } from "./tree.ts";
import { at, childOf, childrenOf, subtree } from "./tree.ts";
import { BEING, CAUSING, LIGHT, words } from "./verbs.ts";

/** Of the light verbs, the ones that move their object with a preposition: "taken off the front". */
const MOVING = words("take put bring");
/** Of the light verbs, those that tell something by their object or by where they lead: "took any alcohol", "went to the governor". */
const WITH_OBJECT = words("have make take give get use need put lose bring place");
const WITH_PLACE = words("go come get");
/** Verbs of saying tell what somebody did where they have no clause, but a matter: "wrote to the ministry about cracks". */
const MATTER = words("of about to against");

/** "the work of vandals": what a deed is to its doer. */
const DOINGS = words("work doing handiwork");

/** What a verb says, in base forms. */
export interface Said {
  readonly predicate: string;
  /** The last token of the words that say so. */
  readonly last: Token;
  /** What a preposition of the predicate brings in: "pulled out of the deal". */
  readonly oblique: Token | null;
}

/** What is said, in base forms: "pull out of", "be close", "be on strike"; null where a verb says nothing by itself. */
export function predicateOf(tree: Tree, verb: Token): Said | null {
  if (verb.tag.startsWith("JJ")) return { predicate: `be ${verb.lemma.toLowerCase()}`, last: verb, oblique: null };
  if (/^NN/.test(verb.tag)) return { predicate: verb.lemma.toLowerCase(), last: verb, oblique: null };
  const sign = childrenOf(tree, verb.i, "dobj", "attr").find((token) => SIGNS.has(token.lemma));
  if (sign) return null;
  // "were kept out" tells what was done to them.
  const keeps = verb.lemma === "keep" && (isPassive(tree, verb) || childOf(tree, verb.i, "dobj") !== undefined);
  if (BEING.has(verb.lemma) && !keeps) {
    if (childOf(tree, verb.i, "expl") && childOf(tree, verb.i, "attr"))
      return { predicate: "be there", last: verb, oblique: null };
    const what = childrenOf(tree, verb.i, "acomp", "oprd", "attr").find(({ tag }) => /^(?:JJ|VBN|NN)/.test(tag));
    const whose =
      what && DOINGS.has(what.lemma) ? childrenOf(tree, what.i, "prep").find(({ norm }) => norm === "of") : undefined;
    const doer = whose && childOf(tree, whose.i, "pobj");
    if (what && whose && doer) return { predicate: `be ${what.lemma} of`, last: whose, oblique: doer };
    if (what) return { predicate: `be ${what.lemma.toLowerCase()}`, last: what, oblique: null };
    const prep = childrenOf(tree, verb.i, "prep", "advmod").find(
      ({ i, dep, norm }) => i > verb.i && (dep === "prep" ? !isWhen(tree, i) : PARTICLES.has(norm)),
    );
    const inside = prep && childOf(tree, prep.i, "pobj");
    if (prep && inside && (prep.norm === "behind" || verb.lemma === "get"))
      return { predicate: `${verb.lemma === "get" ? "get" : "be"} ${prep.norm}`, last: prep, oblique: inside };
    if (prep && inside)
      return {
        predicate: `be ${prep.norm} ${inside.lemma.toLowerCase()}`,
        last: inside,
        oblique: inside.lemma === "hand" ? ofWhom(tree, inside) : null,
      };
    const outOf = prep?.norm === "out" ? childrenOf(tree, prep.i, "prep").find(({ norm }) => norm === "of") : undefined;
    const lost = outOf && childOf(tree, outOf.i, "pobj");
    if (lost) return { predicate: `be out of ${lost.lemma.toLowerCase()}`, last: lost, oblique: null };
    if (prep) return { predicate: `be ${prep.norm}`, last: prep, oblique: null };
    if (verb.lemma === "be") return null;
  }
  // "The dam held" says what a dam did, "the court held that" what it says; who has conceded has lost.
  const saysNothing = () => !/^(?:hold|concede)$/.test(verb.lemma) && !hasMatter(tree, verb);
  if (ASSERTING.has(verb.lemma) && (childOf(tree, verb.i, "ccomp") || saysNothing())) return null;
  // "reported, citing the police": told of whoever reports.
  if (RELAYING.has(verb.lemma) && verb.tag === "VBG" && verb.dep === "advcl") return null;
  if (handsFigure(tree, verb)) return null;
  if (LIGHT.has(verb.lemma) && !isPassive(tree, verb) && !particleOf(tree, verb)) return lightPredicate(tree, verb);
  // "were taken prisoner"
  const made = LIGHT.has(verb.lemma) ? childOf(tree, verb.i, "oprd") : undefined;
  if (made?.tag === "NN") return { predicate: `${verb.lemma} ${made.lemma.toLowerCase()}`, last: made, oblique: null };
  const particle = particleOf(tree, verb);
  const after = particle ?? verb;
  const prep = [after, verb]
    .flatMap(({ i }) => childrenOf(tree, i, "prep"))
    .find(({ i, norm }) => i > after.i && i <= after.i + 2 && !ASIDE.has(norm) && !isWhen(tree, i));
  const oblique = (prep && childOf(tree, prep.i, "pobj")) ?? null;
  return {
    predicate: [verb.lemma, particle?.norm, prep?.norm].filter(Boolean).join(" "),
    // "handed the letter to the clerk": the letter is a party of its own.
    last: prep && !childrenOf(tree, verb.i, "dobj").some(({ i }) => i < prep.i) ? prep : after,
    oblique,
  };
}

/** "in the hands of rebels" */
const ofWhom = (tree: Tree, noun: Token): Token | null =>
  childrenOf(tree, noun.i, "prep")
    .filter(({ norm }) => norm === "of")
    .map(({ i }) => childOf(tree, i, "pobj"))[0] ?? null;

/** "stepped down", whether the parser takes "down" for a particle or an adverb. */
const particleOf = (tree: Tree, verb: Token): Token | undefined =>
  childrenOf(tree, verb.i, "prt", "advmod").find(
    ({ i, norm }) => i > verb.i && i <= verb.i + 2 && PARTICLES.has(norm),
  ) ??
  // "The talks went on this morning": nothing is on this morning.
  childrenOf(tree, verb.i, "prep").find(
    ({ i, norm }) =>
      i === verb.i + 1 &&
      norm === "on" &&
      /^(?:this|that|all|until|after|for)$/.test(tree.tokens[i + 1]?.norm ?? "") &&
      isWhen(tree, i),
  );

/** Prepositions that begin something else. */
const ASIDE = words("according after amid because despite due during following including since until");
const PARTICLES = words("away back down off on out over up there");

/** Whether a participle tells what somebody had done: "had him arrested". */
export const isCaused = (tree: Tree, verb: Token): boolean => {
  const noun = at(tree, verb.head);
  return verb.tag === "VBN" && verb.dep === "acl" && noun.dep === "dobj" && CAUSING.has(at(tree, noun.head).lemma);
};

/** The verb of being that a participle after its subject belongs to: "At no moment were residents evacuated". */
export function invertedBy(tree: Tree, verb: Token): Token | null {
  const noun = at(tree, verb.head);
  const be = at(tree, noun.head);
  return verb.tag === "VBN" && verb.dep === "acl" && noun.dep === "nsubj" && be.lemma === "be" && be.i < noun.i
    ? be
    : null;
}

/** "on Monday", "by noon": a preposition that tells when. */
const isWhen = (tree: Tree, i: number): boolean => /^(?:DATE|TIME)$/.test(childOf(tree, i, "pobj")?.entity ?? "");

/** "put the toll at 50": what is said is the figure's. */
const handsFigure = (tree: Tree, verb: Token): boolean =>
  verb.lemma === "put" &&
  [verb, ...childrenOf(tree, verb.i, "dobj")]
    .flatMap(({ i }) => childrenOf(tree, i, "prep"))
    .some(({ i, norm }) => norm === "at" && subtree(tree, i).some(({ tag }) => tag === "CD"));

/** "take into custody", "give way", "put on trial": a verb that says nothing without its noun. */
function lightPredicate(tree: Tree, verb: Token): Said | null {
  const prep = childrenOf(tree, verb.i, "prep").find(({ i }) => i > verb.i && !isWhen(tree, i));
  const inside = prep && childOf(tree, prep.i, "pobj");
  const object = childOf(tree, verb.i, "dobj");
  if (object && (!inside || !prep || object.i < prep.i) && !childOf(tree, object.i, "det", "poss", "nummod"))
    return {
      predicate: [verb.lemma, object.lemma.toLowerCase(), inside && prep?.i === object.i + 1 ? prep.norm : null]
        .filter(Boolean)
        .join(" "),
      last: object,
      oblique: inside ?? null,
    };
  if (prep && inside && !childOf(tree, inside.i, "det", "poss"))
    return { predicate: `${verb.lemma} ${prep.norm} ${inside.lemma.toLowerCase()}`, last: inside, oblique: null };
  if (prep && MOVING.has(verb.lemma))
    return { predicate: `${verb.lemma} ${prep.norm}`, last: prep, oblique: inside ?? null };
  if (object && WITH_OBJECT.has(verb.lemma)) return { predicate: verb.lemma, last: verb, oblique: inside ?? null };
  if (prep && inside && WITH_PLACE.has(verb.lemma))
    return { predicate: `${verb.lemma} ${prep.norm}`, last: prep, oblique: inside };
  return null;
}

const hasMatter = (tree: Tree, verb: Token): boolean =>
  childOf(tree, verb.i, "dobj", "nsubjpass") !== undefined ||
  (verb.lemma !== "say" &&
    childrenOf(tree, verb.i, "prep", "dative").some(({ i, norm }) => i > verb.i && MATTER.has(norm)));
