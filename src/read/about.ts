import type { Token } from "../nlp/index.ts";
import type { Day, DayFinder } from "./dates.ts";
import { wholeOf } from "./events.ts";
import { subjectBy } from "./given.ts";
import { changeOf, happened, isSomeOnly, MEASURES } from "./measures.ts";
import { quantityAt } from "./numbers.ts";
import type { Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childrenOf, sentenceOf } from "./tree.ts";

const SUFFERING = /^(?:suffer|sustain|face|experience|take|see|have|lose)$/;

/** Of "forces have sustained 92 casualties" and "France will send 500 troops", the subject of the verb, unless the noun names whose. */
export function subjectOfNoun(tree: Tree, noun: Token, subjectOf: (noun: Token) => Subject): Subject {
  const own = subjectOf(noun);
  const verb = at(tree, noun.head);
  const agent =
    noun.dep === "dobj" && (SUFFERING.test(verb.lemma) || /^(?:sent|mobilized)$/.test(happened(verb) ?? ""))
      ? subjectBy(tree, verb)
      : undefined;
  const mover = own.entity === null && MEASURES.has(noun.lemma) ? moverOf(tree, noun, subjectOf) : undefined;
  if (mover) return mover;
  if (own.entity !== null || !agent) return own;
  const theirs = subjectOf(agent);
  return theirs.entity !== null || SUFFERING.test(verb.lemma) ? theirs : own;
}

/** "Its losses have risen to four dead": whose are the losses, whose are the dead. */
export function moverOf(tree: Tree, token: Token, subjectOf: (noun: Token) => Subject): Subject | undefined {
  const verb = ancestors(tree, token.i).find(({ tag }) => /^VB/.test(tag));
  const moved = verb && changeOf(verb.lemma) !== null ? subjectBy(tree, verb) : undefined;
  const whose = moved && subjectOf(moved);
  return whose && whose.entity !== null ? whose : undefined;
}

/** "had a fire in 2021 in which two died": what a clause tells of a noun is of the noun's time, if that is no day of this story. */
export function whenBefore(tree: Tree, core: Token, dayOf: DayFinder): Day | null {
  const above = ancestors(tree, core.i);
  // "are known to have died by Sunday"
  const verb = above.find(({ tag }) => /^VB/.test(tag));
  const told =
    verb &&
    childrenOf(tree, verb.i, "xcomp")
      .map((inner) => dayOf(inner))
      .find(Boolean);
  if (told) return told;
  // "when a bus crashed in 2019, killing 31"
  const shared = verb?.dep === "advcl" && verb.tag === "VBG" ? dayOf(at(tree, verb.head)) : null;
  if (shared !== null) return shared;
  const clause = above.find(({ dep }) => dep === "relcl");
  // "the 2009 crash that killed 44"
  const year = clause && childrenOf(tree, clause.head).find(({ text }) => /^(?:19|20)\d\d$/.test(text));
  if (year) return { on: year.text, until: false };
  const day = clause ? dayOf(at(tree, clause.head)) : null;
  return day !== null && day.on.length < 10 ? day : null;
}

/** "17 of them", "eleven of the dead", "three children": of those counted before, or of some only, not of all there are. */
export function partOf(tree: Tree, core: Token, noun: Token | null): readonly string[] {
  const whole = wholeOf(tree, core);
  const isPart =
    whole !== undefined &&
    (/^(?:PRP|DT)$/.test(whole.tag) ||
      MEASURES.has(whole.lemma) ||
      happened(whole) !== undefined ||
      isKnown(tree, whole));
  const { start, end } = sentenceOf(tree, core.i);
  const alone = tree.tokens.slice(start, end).some(({ norm, i }) => norm === "alone" && Math.abs(i - core.i) <= 8);
  return [...(isPart || alone ? ["part"] : []), ...(noun && isSomeOnly(noun) ? [noun.lemma] : [])];
}

/** "the people who fell ill": told of before, or beside it. */
const isKnown = (tree: Tree, noun: Token): boolean =>
  /^NNS$/.test(noun.tag) &&
  childrenOf(tree, noun.i, "det").some(({ norm }) => /^(?:the|these|those)$/.test(norm)) &&
  childrenOf(tree, noun.i, "relcl").length > 0;

/** Of how many it is so many: "two of its eleven pillars", "two pillars out of eleven". */
export function outOf(tree: Tree, core: Token, noun: Token | null): readonly string[] {
  const own = [core, ...(noun ? [noun] : [])].flatMap(({ i }) => childrenOf(tree, i, "prep"));
  const inner = own.flatMap(({ i }) => [
    ...childrenOf(tree, i, "pobj"),
    ...childrenOf(tree, i, "prep").flatMap((of) => childrenOf(tree, of.i, "pobj")),
  ]);
  const whole = inner
    .flatMap((of) => [of, ...childrenOf(tree, of.i, "nummod")])
    .find(({ tag, i }) => tag === "CD" && i > core.i);
  const value = whole && quantityAt(tree, whole.i)?.low;
  return value ? [String(value)] : [];
}
