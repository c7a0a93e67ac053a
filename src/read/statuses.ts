import type { Token } from "../nlp/index.ts";
import { breadthOf } from "./breadth.ts";
import { ownSubject, type Scene } from "./candidate.ts";
import { hoursOf } from "./hours.ts";
import { DENYING, deniers, isDenied, isNegative, NOT_DONE, SIGNS } from "./negations.ts";
import { isRendered, partiesOf } from "./parties.ts";
import { invertedBy, isCaused, predicateOf } from "./predicates.ts";
import type { Status, Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { at, childOf, childrenOf, sentenceOf, spanOf } from "./tree.ts";
import { words } from "./verbs.ts";
import { settingOf, termsOf } from "./words.ts";

const UNASSERTED = /^(?:may|might|could|would|should|can|must|ca|'d|’d)$/;
const CONDITIONS = /^(?:if|whether|unless|until|before|lest)$/;
/** Verbs that say of another verb that it goes on, and that it does not. */
const GOING_ON = words("begin continue go keep manage persist proceed remain resume start");
/** Whose clause nobody asserts, and whose clause somebody disputes. */
const WISHING = words(
  "ask demand doubt dream fear hope imagine intend pretend propose suggest suppose urge want wish wonder worry",
);
const ALLEGATIONS = words("accusation allegation assertion claim idea notion report rumor rumour suggestion");

/**
 * What an article says is so, happened or did not, clause by clause: who did or suffered it, in which words, on which day. Only
 * what is asserted counts: not "may withdraw", not "if they withdraw". "Stopped fighting" and "denied fighting" say that there
 * was none.
 */
export function findStatuses(
  scene: Scene,
  subjectOf: (noun: Token) => Subject,
  dateOf: (token: Token) => string | null,
): readonly Status[] {
  const { tree } = scene;
  const told = (noun: Token | null | undefined): Subject | null => {
    const subject = noun && !EMPTY.has(noun.norm) ? subjectOf(noun) : null;
    return subject?.noun === "" ? null : subject;
  };
  // Somebody who is not known is not nobody: "I had no jacket" says nothing of the ship.
  const unknown = (noun: Token | undefined): Subject | null =>
    noun?.tag === "PRP" ? { entity: null, noun: noun.norm } : null;
  return tree.tokens.flatMap((word) => {
    if (!isAsserted(tree, word)) return [];
    const said = predicateOf(tree, word);
    if (!said) return [];
    const parties = partiesOf(tree, word);
    // "gave way": what the predicate has taken in is no party to it.
    const [doer, object] = parties.map((party) =>
      told(party && party.i <= said.last.i && party.i > word.i ? null : party),
    );
    // "Nobody warned them": of whoever may have.
    const subject = object && NOBODY.test(parties[0]?.norm ?? "") ? null : doer;
    if (!subject && !object) return [];
    const verb = invertedBy(tree, word) ?? word;
    const before = [
      ...childrenOf(tree, word.i, "aux", "auxpass", "neg"),
      ...(verb === word ? [] : [verb]),
      ...deniers(tree, verb),
    ];
    const run = { start: Math.min(word.i, ...before.map(({ i }) => i)), end: Math.max(word.i, said.last.i) + 1 };
    return [
      {
        span: spanOf(tree, run),
        predicate: said.predicate,
        holds: isNegative(tree, verb) === isDenied(tree, verb),
        subject: subject ?? unknown(parties[0]),
        object: object ?? unknown(parties[1]),
        oblique: told(said.oblique),
        ...settingOf(scene, word),
        terms: word.dep === "acl" || !/^VB/.test(word.tag) ? settingOf(scene, word).terms : termsOf(tree, word),
        breadth: breadthOf(tree, word),
        asOf: dateOf(word),
        hours: hoursOf(tree, word),
      },
    ];
  });
}

const NOBODY = /^(?:nobody|none|one)$/;
const EMPTY = words("there this nothing anything something someone everyone everything");

/** "who asked not to be named" says nothing of the matter. */
const UNNAMED = /^(?:identify|name|quote)$/;

/** A verb that is asserted of somebody, in whatever clause: not wished, asked, allowed, or set as a condition. */
function isAsserted(tree: Tree, verb: Token): boolean {
  if (/^NN/.test(verb.tag)) return verb.dep === "pobj" && SIGNS.has(at(tree, at(tree, verb.head).head).lemma);
  if (isRendered(tree, verb)) return isAsserted(tree, at(tree, verb.head));
  if (!/^VB/.test(verb.tag)) return false;
  const aux = childrenOf(tree, verb.i, "aux");
  if (aux.some(({ norm }) => UNASSERTED.test(norm))) return false;
  if (childrenOf(tree, verb.i, "mark", "advmod").some(({ norm }) => CONDITIONS.test(norm))) return false;
  if (childrenOf(tree, verb.i, "xcomp").some(({ tag, lemma }) => tag === "VBN" && UNNAMED.test(lemma))) return false;
  const head = at(tree, verb.head);
  // "Eating apples for the cameras."
  if (verb.dep === "ROOT" && verb.tag === "VBG" && aux.length === 0 && !ownSubject(tree, verb)) return false;
  switch (verb.dep) {
    case "ROOT":
    case "parataxis":
    case "relcl":
    case "advcl":
      return !isBare(tree, verb) && (verb.dep === "ROOT" || !/^(?:VB|MD)/.test(head.tag) || !isModal(tree, head));
    case "ccomp":
      return !WISHING.has(head.lemma);
    case "conj":
      return isAsserted(tree, head) && (aux.length > 0 || !isBare(tree, verb) || isBare(tree, head));
    case "acl":
      return (
        ALLEGATIONS.has(head.lemma) ||
        SIGNS.has(head.lemma) ||
        invertedBy(tree, verb) !== null ||
        (isCaused(tree, verb) && isAsserted(tree, at(tree, head.head))) ||
        (verb.tag === "VBN" && (isHeadline(tree, verb) || childOf(tree, verb.i, "neg") !== undefined))
      );
    case "xcomp":
      return [GOING_ON, NOT_DONE, DENYING].some((verbs) => verbs.has(head.lemma)) && isAsserted(tree, head);
    case "pcomp":
      return (
        SIGNS.has(at(tree, head.head).lemma) ||
        DENYING.has(at(tree, head.head).lemma) ||
        (head.norm === "without" && isAsserted(tree, at(tree, head.head)))
      );
    default:
      return false;
  }
}

/** A line without a finite verb: "Soldiers withdrawn from the front". */
function isHeadline(tree: Tree, verb: Token): boolean {
  const { start, end } = sentenceOf(tree, verb.i);
  return !tree.tokens.slice(start, end).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
}
const isModal = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "aux").some(({ norm }) => UNASSERTED.test(norm));
const isBare = (tree: Tree, verb: Token): boolean =>
  verb.tag === "VB" &&
  !childrenOf(tree, verb.i, "aux").some(
    ({ lemma, norm }) => lemma === "do" || /^(?:will|shall|wo|'ll|’ll)$/.test(norm),
  );
