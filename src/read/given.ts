import type { Token } from "../nlp/index.ts";
import { ownSubject } from "./candidate.ts";
import { changeOf, MEASURES } from "./measures.ts";
import type { Quantity } from "./numbers.ts";
import type { Tree } from "./tree.ts";
import { at, childrenOf } from "./tree.ts";

/** Verbs that give their subject's number as it is. */
const LEVELS =
  /^(?:be|total|reach|hit|exceed|top|stand|average|remain|near|surpass|equal|number|stay|become|come|represent|comprise|approach|measure)$/;
/** Verbs that tell nothing of their number. */
const LIGHT = /^(?:put|have|use|see|do)$/;
/** Verbs by which somebody gives a number "as" so many, or "at" so many. */
const GIVES = /^(?:give|put|list|report|cite|name|state|estimate|set|record)$/;
/** Verbs that say how many times as much there is. */
const MULTIPLES: Readonly<Record<string, number>> = {
  halve: 50,
  double: 100,
  treble: 200,
  triple: 200,
  quadruple: 300,
};

/** "has halved", "doubled": a change that its verb gives as a number. */
export const multiplesIn = (tree: Tree): readonly Quantity[] =>
  tree.tokens.flatMap((core): Quantity[] => {
    const share = /^VB/.test(core.tag) ? MULTIPLES[core.lemma] : undefined;
    const besides = childrenOf(tree, core.i, "prt", "advmod", "aux").some(({ norm }) =>
      /^(?:down|up|back|to)$/.test(norm),
    );
    if (share === undefined || besides || !subjectBy(tree, core)) return [];
    return [
      { run: { start: core.i, end: core.i + 1 }, core, low: share, high: share, bound: "exact", unit: "percent" },
    ];
  });

export interface Given {
  /** The noun that is measured. */
  readonly of?: Token | undefined;
  /** Whose it is, where another noun tells. */
  readonly whose?: Token | undefined;
  /** Whom it is about, where that is not the noun. */
  readonly about?: Token | undefined;
  /** Where no noun is measured, what was done for the number: "paid $5". */
  readonly verb?: string;
  readonly change: "rise" | "fall" | "former" | null;
}

/**
 * Of what a number is given that counts nothing itself: "the toll rose to 45", "put the loss at $3m", "a fine of $2m". A verb
 * of motion gives a change ("rose 3%", "fell by 12"), a level ("rose to 45") or what the level was before ("from 40").
 */
export function givenBy(tree: Tree, top: Token, core: Token, money = false): Given | null {
  if (top === core && MULTIPLES[core.lemma] && /^VB/.test(core.tag))
    return { of: subjectBy(tree, core), change: changeOf(core.lemma) };
  let link = top;
  while (link.dep === "conj" && link.head !== link.i) link = at(tree, link.head);
  let governor = at(tree, link.head);
  let preposition: Token | null = null;
  while (["prep", "agent"].includes(governor.dep) || governor.tag === "IN") {
    preposition ??= governor;
    if (governor.head === governor.i) return null;
    governor = at(tree, governor.head);
  }
  const prep = preposition?.norm;
  let adverb =
    /^(?:up|down)$/.test(governor.norm) || governor.norm === "worth" || governor.norm === "compared" ? governor : null;
  if (adverb && adverb.head !== adverb.i) governor = at(tree, adverb.head);
  // "prices are up by 3%", "revised down to 4%": the adverb stands beside the preposition.
  else if (/^(?:by|to|from)$/.test(prep ?? ""))
    adverb =
      childrenOf(tree, governor.i, "advmod", "acomp", "prt").find(({ norm }) => /^(?:up|down)$/.test(norm)) ?? null;
  if (/^(?:NN|PRP)/.test(governor.tag) && governor !== link) {
    const moved = changeOf(governor.lemma);
    const inner =
      moved && childrenOf(tree, governor.i, "prep").find(({ norm }) => /^(?:in|of)$/.test(norm) && norm !== prep);
    const of = inner ? childrenOf(tree, inner.i, "pobj")[0] : governor;
    if (prep === "from" && (moved || adverb)) return { of, change: "former" };
    if (moved) return { of: inner ? of : undefined, about: governor, change: prep === "to" ? null : moved };
    return { of, change: null };
  }
  if (!/^(?:VB|MD)/.test(governor.tag) && governor.pos !== "AUX" && !adverb) return null;
  const direction = changeOf(adverb && adverb.norm !== "worth" ? adverb.norm : governor.lemma);
  const object = childrenOf(tree, governor.i, "dobj").find((other) => other !== link && other !== top);
  const subject = governor.dep === "acl" ? at(tree, governor.head) : subjectBy(tree, governor);
  // "put their dead at 15", "put the rebel dead at 15"
  const state = childrenOf(tree, governor.i, "oprd").find(({ lemma }) => MEASURES.has(lemma));
  const of = state ?? (preposition && object ? object : subject);
  if (prep === "from" && (direction || adverb)) return { of, change: "former" };
  if (adverb?.norm === "compared") return { of, change: "former" };
  // "lost 165 million" is no fall of who lost it.
  if (money && governor.lemma === "lose" && !preposition) return { about: subject, verb: "lose", change: null };
  if (direction && (!preposition || /^(?:by|between)$/.test(prep ?? ""))) return { of, change: direction };
  const level =
    (prep === "as" && GIVES.test(governor.lemma)) ||
    LEVELS.test(governor.lemma) ||
    adverb !== null ||
    /^(?:to|at|near|above|below|around|in)$/.test(prep ?? "");
  if (level && of && changeOf(of.lemma) && of.tag === "NN" && LEVELS.test(governor.lemma))
    return { about: of, change: changeOf(of.lemma) };
  if (level && state) return { of: state, whose: object, change: null };
  if (level) return of && (/^NN/.test(of.tag) || MEASURES.has(of.lemma)) ? { of, change: null } : null;
  // "paid $5", "sold for $5"; what else may stand by a number tells nothing of it.
  if ((preposition && prep !== "for") || LIGHT.test(governor.lemma)) return null;
  return { about: subject, verb: governor.lemma === "fin" ? "fine" : governor.lemma, change: null };
}

/** The subject of a verb, or the one that it shares with the verb it is joined to; the noun that its clause describes. */
export function subjectBy(tree: Tree, verb: Token): Token | undefined {
  const own = ownSubject(tree, verb);
  if (own || verb.head === verb.i) return own;
  const head = at(tree, verb.head);
  if (["acl", "relcl"].includes(verb.dep)) return head;
  return ["conj", "advcl", "xcomp", "ccomp", "dep"].includes(verb.dep) && /^VB/.test(head.tag)
    ? subjectBy(tree, head)
    : undefined;
}
