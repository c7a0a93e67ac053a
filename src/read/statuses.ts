import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import { isNegated, ownSubject } from "./candidate.ts";
import { ASSERTING } from "./lexicon.ts";
import type { Status, Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childOf, childrenOf, sentenceOf, spanOf } from "./tree.ts";
import { settingOf } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const UNASSERTED = /^(?:may|might|could|would|should|can|must|ca|'d|’d)$/;
const CONDITIONS = /^(?:if|whether|unless|until|before|lest)$/;
/** Verbs that say of another verb that it goes on, and that it does not. */
const GOING_ON = words("begin continue go keep manage persist proceed remain resume start");
const NOT_DONE = words("avoid cease decline fail halt neglect omit refuse quit stop");
/** Whose clause nobody asserts, and whose clause somebody disputes. */
const WISHING = words(
  "ask demand doubt dream fear hope imagine intend pretend propose suggest suppose urge want wish wonder worry",
);
const DENYING = words("contradict debunk deny dismiss disprove dispute rebut rebuff refute reject repudiate");
const ALLEGATIONS = words("accusation allegation assertion claim idea notion report rumor rumour suggestion");
/** Adjectives and nouns that deny the clause after them: "it is false that", "there is no evidence that". */
const UNTRUE = words("false untrue incorrect wrong baseless unfounded");
const SIGNS = words("sign evidence indication trace proof");
const BEING = words("be become get remain stay appear seem look keep stand lie");
/** Of those, the ones that move their object with a preposition: "taken off the front". */
const MOVING = words("take put bring");
/** Verbs that say next to nothing without their objects. */
const LIGHT = words("do have make take give get go come let use need seem appear put lose bring place");

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
  return tree.tokens.flatMap((word) => {
    if (!isAsserted(tree, word)) return [];
    const said = predicateOf(tree, word);
    if (!said) return [];
    const parties = partiesOf(tree, word);
    // "gave way": what the predicate has taken in is no party to it.
    const [subject, object] = parties.map((party) =>
      told(party && party.i <= said.last.i && party.i > word.i ? null : party),
    );
    if (!subject && !object) return [];
    const before = [...childrenOf(tree, word.i, "aux", "auxpass", "neg"), ...deniers(tree, word)];
    const run = { start: Math.min(word.i, ...before.map(({ i }) => i)), end: Math.max(word.i, said.last.i) + 1 };
    return [
      {
        span: spanOf(tree, run),
        predicate: said.predicate,
        holds: isNegative(tree, word) === isDenied(tree, word),
        subject: subject ?? null,
        object: object ?? null,
        oblique: told(said.oblique),
        ...settingOf(scene, word),
        asOf: dateOf(word),
      },
    ];
  });
}

const EMPTY = words("there this nothing anything something someone everyone everything");

/** Who does or is something, and to whom or what: of "was closed by police", police and what was closed. */
function partiesOf(tree: Tree, word: Token): readonly [Token | undefined, Token | undefined] {
  const by = childrenOf(tree, word.i, "agent", "prep")
    .filter(({ norm }) => norm === "by")
    .map((token) => childOf(tree, token.i, "pobj"))[0];
  const own = ownSubject(tree, word);
  if (childOf(tree, word.i, "expl")) return [childOf(tree, word.i, "attr"), undefined];
  if (isPassive(tree, word)) return [by, own ?? sharedSubject(tree, word)];
  if (own?.dep === "nsubj" || !own) return [own ?? sharedSubject(tree, word), childOf(tree, word.i, "dobj")];
  return [by, own];
}

const isPassive = (tree: Tree, verb: Token): boolean =>
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

/** A verb that is asserted of somebody, in whatever clause: not wished, asked, allowed, or set as a condition. */
function isAsserted(tree: Tree, verb: Token): boolean {
  if (/^NN/.test(verb.tag)) return verb.dep === "pobj" && SIGNS.has(at(tree, at(tree, verb.head).head).lemma);
  if (!/^VB/.test(verb.tag)) return false;
  const aux = childrenOf(tree, verb.i, "aux");
  if (aux.some(({ norm }) => UNASSERTED.test(norm))) return false;
  if (childrenOf(tree, verb.i, "mark", "advmod").some(({ norm }) => CONDITIONS.test(norm))) return false;
  const head = at(tree, verb.head);
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
        (verb.tag === "VBN" && (isHeadline(tree, verb) || childOf(tree, verb.i, "neg") !== undefined))
      );
    case "xcomp":
      return [GOING_ON, NOT_DONE, DENYING].some((verbs) => verbs.has(head.lemma)) && isAsserted(tree, head);
    case "pcomp":
      return SIGNS.has(at(tree, head.head).lemma) || DENYING.has(at(tree, head.head).lemma);
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
  verb.tag === "VB" && !childrenOf(tree, verb.i, "aux").some(({ lemma }) => lemma === "do");

/** "no soldiers have been seen", "none of them": the word that denies what the verb says of its subject or object. */
const deniers = (tree: Tree, verb: Token): readonly Token[] =>
  childrenOf(tree, verb.i, "nsubj", "nsubjpass", "dobj", "attr").flatMap((noun) =>
    /^(?:none|nobody|nothing|neither)$/.test(noun.norm)
      ? [noun]
      : childrenOf(tree, noun.i, "det").filter(({ norm }) => /^(?:no|neither)$/.test(norm)),
  );

/** Whether a verb is negated: by its own words, or by the verb that it completes: "did not stop fighting" is negated twice. */
function isNegative(tree: Tree, verb: Token): boolean {
  const own = isNegated(tree, verb) || deniers(tree, verb).length > 0;
  if (verb.dep !== "xcomp") return own;
  const head = at(tree, verb.head);
  return (own !== NOT_DONE.has(head.lemma)) !== isNegative(tree, head);
}

/** "denied that they fight", "rejected claims that", "it is false that", "no sign of fighting". */
function isDenied(tree: Tree, verb: Token): boolean {
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

interface Said {
  readonly predicate: string;
  /** The last token of the words that say so. */
  readonly last: Token;
  /** What a preposition of the predicate brings in: "pulled out of the deal". */
  readonly oblique: Token | null;
}

/** What is said, in base forms: "pull out of", "be close", "be on strike"; null where a verb says nothing by itself. */
function predicateOf(tree: Tree, verb: Token): Said | null {
  if (/^NN/.test(verb.tag)) return { predicate: verb.lemma.toLowerCase(), last: verb, oblique: null };
  const sign = childrenOf(tree, verb.i, "dobj", "attr").find((token) => SIGNS.has(token.lemma));
  if (sign) return null;
  if (BEING.has(verb.lemma)) {
    if (childOf(tree, verb.i, "expl") && childOf(tree, verb.i, "attr"))
      return { predicate: "be there", last: verb, oblique: null };
    const what = childrenOf(tree, verb.i, "acomp", "oprd", "attr").find(({ tag }) => /^(?:JJ|VBN|NN)/.test(tag));
    if (what) return { predicate: `be ${what.lemma.toLowerCase()}`, last: what, oblique: null };
    const prep = childrenOf(tree, verb.i, "prep", "advmod").find(
      ({ i, dep, norm }) => i > verb.i && (dep === "prep" ? !isWhen(tree, i) : PARTICLES.has(norm)),
    );
    const inside = prep && childOf(tree, prep.i, "pobj");
    if (prep && inside)
      return { predicate: `be ${prep.norm} ${inside.lemma.toLowerCase()}`, last: inside, oblique: null };
    if (prep) return { predicate: `be ${prep.norm}`, last: prep, oblique: null };
    if (verb.lemma === "be") return null;
  }
  if (ASSERTING.has(verb.lemma) && (childOf(tree, verb.i, "ccomp") || !childOf(tree, verb.i, "dobj", "nsubjpass")))
    return null;
  if (LIGHT.has(verb.lemma) && !isPassive(tree, verb) && !particleOf(tree, verb)) return lightPredicate(tree, verb);
  const particle = particleOf(tree, verb);
  const after = particle ?? verb;
  const prep = [after, verb]
    .flatMap(({ i }) => childrenOf(tree, i, "prep"))
    .find(({ i, norm }) => i > after.i && i <= after.i + 2 && !ASIDE.has(norm) && !isWhen(tree, i));
  const oblique = (prep && childOf(tree, prep.i, "pobj")) ?? null;
  return {
    predicate: [verb.lemma, particle?.norm, prep?.norm].filter(Boolean).join(" "),
    last: prep ?? after,
    oblique,
  };
}

/** "stepped down", whether the parser takes "down" for a particle or an adverb. */
const particleOf = (tree: Tree, verb: Token): Token | undefined =>
  childrenOf(tree, verb.i, "prt", "advmod").find(({ i, norm }) => i > verb.i && i <= verb.i + 2 && PARTICLES.has(norm));

/** Prepositions that begin something else. */
const ASIDE = words("according after amid because despite due during following including since until");
const PARTICLES = words("away back down off on out over up there");

/** "on Monday", "by noon": a preposition that tells when. */
const isWhen = (tree: Tree, i: number): boolean => /^(?:DATE|TIME)$/.test(childOf(tree, i, "pobj")?.entity ?? "");

/** "take into custody", "give way", "put on trial": a verb that says nothing without its noun. */
function lightPredicate(tree: Tree, verb: Token): Said | null {
  const prep = childrenOf(tree, verb.i, "prep").find(({ i }) => i > verb.i && !isWhen(tree, i));
  const inside = prep && childOf(tree, prep.i, "pobj");
  const object = childOf(tree, verb.i, "dobj");
  if (object && (!inside || !prep || object.i < prep.i) && !childOf(tree, object.i, "det", "poss", "nummod"))
    return { predicate: `${verb.lemma} ${object.lemma.toLowerCase()}`, last: object, oblique: inside ?? null };
  if (prep && inside && !childOf(tree, inside.i, "det", "poss"))
    return { predicate: `${verb.lemma} ${prep.norm} ${inside.lemma.toLowerCase()}`, last: inside, oblique: null };
  if (prep && MOVING.has(verb.lemma))
    return { predicate: `${verb.lemma} ${prep.norm}`, last: prep, oblique: inside ?? null };
  return null;
}
