import type { Token } from "../../nlp/index.ts";
import type { Candidate } from "../candidate.ts";
import { candidate, isNegated, ownSubject, sourcePhrase, speakerOf, trimTokens, union, without } from "../candidate.ts";
import { ASSERTING, FIGURES, MOUTHPIECES, OUTLET_NOUNS, RELAYING, WRITTEN } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { at, childOf, childrenOf, sentenceOf, subtree } from "../tree.ts";

/** Whoever is leaned on, and by which words. */
export interface Leant {
  readonly head: Token;
  readonly cue: readonly Token[];
  /** Whom that one leans on, where the same words say so. */
  readonly next?: Leant | undefined;
}

/**
 * Whom a source itself relies on for what it says: "Yonhap, citing the NIS, reported", "quoted Mr. Lee as saying", "reported,
 * quoting officials, who had it from a witness". Null where it speaks for itself.
 */
export function relayedBy(
  tree: Tree,
  verb: Token,
  content: readonly Token[],
  speaker: Token | null = null,
): Candidate | null {
  const leant =
    quotedAs(tree, verb) ??
    learnt(tree, verb) ??
    restated(tree, verb)?.by ??
    cited(tree, [verb, ...(speaker ? nounsOf(tree, speaker) : [])]);
  return leant ? hops(tree, leant, content) : null;
}

/** A source with whom it leans on in turn, as far as the text goes: "citing Reuters, which quoted a clerk". */
export function hops(tree: Tree, { head, cue, next: beyond }: Leant, content: readonly Token[], depth = 0): Candidate {
  const nouns = nounsOf(tree, head);
  const next = depth < DEEPEST ? (beyond ?? cited(tree, nouns) ?? asked(tree, nouns)) : null;
  return candidate("relay", {
    source: without(sourcePhrase(tree, head), content),
    head,
    cue,
    content,
    via: next && hops(tree, next, content, depth + 1),
  });
}

/** "the newspaper Le Monde, which": what follows hangs on the noun or on the name. */
const nounsOf = (tree: Tree, head: Token): readonly Token[] => [
  head,
  ...(head.dep === "appos" ? [at(tree, head.head)] : []),
  ...childrenOf(tree, head.i, "appos"),
];

const DEEPEST = 5;

/** "quoted Mr. Lee as saying", of which either verb may be the cue. */
export function quotedAs(tree: Tree, verb: Token): Leant | null {
  const quoting = verb.dep === "pcomp" ? at(tree, at(tree, verb.head).head) : verb;
  if (!RELAYING.has(quoting.lemma)) return null;
  const head = childOf(tree, quoting.i, "dobj");
  const as = childrenOf(tree, quoting.i, "prep").find((token) => token.norm === "as");
  const saying = as && childOf(tree, as.i, "pcomp");
  return head && as && saying ? { head, cue: [as, saying] } : null;
}

/** What stands beside a verb or a source and says whom it leans on: "citing officials", "which quoted a clerk", "who had it from". */
function cited(tree: Tree, of: readonly Token[]): Leant | null {
  for (const clause of of.flatMap(({ i }) => childrenOf(tree, i, "advcl", "prep", "acl", "relcl"))) {
    const isOwn = clause.dep === "relcl" ? ownSubject(tree, clause)?.tag.startsWith("W") : clause.tag === "VBG";
    const leant = isOwn ? leantBy(tree, clause) : referredTo(tree, clause);
    if (leant) return leant;
  }
  return null;
}

/** "with reference to Radio Cumbre" */
function referredTo(tree: Tree, preposition: Token): Leant | null {
  const reference = preposition.norm === "with" ? childOf(tree, preposition.i, "pobj") : undefined;
  const to = reference?.lemma === "reference" ? pobjOf(tree, reference, "to") : null;
  return to && mayHaveTold(to.head) ? { ...to, cue: [reference as Token, ...to.cue] } : null;
}

/** Whom one may refer to for what one says, and not only for what it is about: an outlet, a name, a document. */
const mayHaveTold = ({ lemma, tag }: Token): boolean =>
  OUTLET_NOUNS.has(lemma) || tag.startsWith("NNP") || MOUTHPIECES.has(lemma) || WRITTEN.test(lemma);

/** Whom a clause says that its subject leans on. */
export function leantBy(tree: Tree, clause: Token): Leant | null {
  // "which says it has the number from a nurse"
  const had = ASSERTING.has(clause.lemma) ? childOf(tree, clause.i, "ccomp") : undefined;
  if (had && ownSubject(tree, had)?.tag === "PRP" && !isNegated(tree, had)) return passedOn(tree, had);
  const object = objectOf(tree, clause);
  if (RELAYING.has(clause.lemma) && object && !object.tag.startsWith("W"))
    return interviewed(tree, object, clause) ?? publishedBy(tree, object, clause) ?? { head: object, cue: [clause] };
  // "Reporting on a briefing for lawmakers", "drawing on documents": what was said or written there.
  const on = REPORTING.has(clause.lemma) ? (pobjOf(tree, clause, "on") ?? pobjOf(tree, clause, "from")) : null;
  if (on && (MOUTHPIECES.has(on.head.lemma) || HEARINGS.has(on.head.lemma))) return { ...on, cue: [clause, ...on.cue] };
  const to = pobjOf(tree, clause, clause.lemma === "refer" ? "to" : clause.lemma === "rely" ? "on" : "");
  if (to && mayHaveTold(to.head)) return { ...to, cue: [clause, ...to.cue] };
  return (to && briefed(tree, to.head, clause)) ?? passedOn(tree, clause);
}

/** "referred to a briefing that he had received from the ministry": the ministry. */
function briefed(tree: Tree, briefing: Token, cue: Token): Leant | null {
  if (!HEARINGS.has(briefing.lemma)) return null;
  const received = childrenOf(tree, briefing.i, "relcl", "acl").find(({ lemma }) =>
    /^(?:get|have|receive)$/.test(lemma),
  );
  const from = pobjOf(tree, received ?? briefing, "from");
  return from && { ...from, cue: [cue, briefing, ...from.cue] };
}

function passedOn(tree: Tree, clause: Token): Leant | null {
  const object = objectOf(tree, clause);
  const preposition = object && isReport(object) ? PASSED_ON[clause.lemma] : undefined;
  const from = preposition && object ? (pobjOf(tree, clause, preposition) ?? pobjOf(tree, object, preposition)) : null;
  return from && { ...from, cue: [clause, ...from.cue] };
}

/** "which had it from a clerk", "attributing this to the Echo" */
const PASSED_ON: Readonly<Record<string, string>> = {
  ascribe: "to",
  attribute: "to",
  credit: "to",
  get: "from",
  have: "from",
  take: "from",
};
export const passesOn = (tree: Tree, verb: Token): boolean => {
  const object = childOf(tree, verb.i, "dobj");
  return object !== undefined && PASSED_ON[verb.lemma] === "to" && isReport(object);
};
export const isReport = ({ norm, lemma }: Token): boolean =>
  /^(?:it|this|that)$/.test(norm) ||
  FIGURES.has(lemma) ||
  /^(?:account|claim|information|news|report|story|word)$/.test(lemma);

/** "citing a report by the Echo": the Echo. */
function publishedBy(tree: Tree, report: Token, cue: Token): Leant | null {
  const by = /^(?:article|coverage|report|story)$/.test(report.lemma) ? pobjOf(tree, report, "by") : null;
  return by?.head.tag.startsWith("NNP") ? { ...by, cue: [cue, report, ...by.cue] } : null;
}

/** "citing an interview that a clerk gave to Atlas", "citing an interview with a clerk in Atlas": the outlet, then who spoke to it. */
function interviewed(tree: Tree, interview: Token, cue: Token): Leant | null {
  if (!/^(?:conversation|interview)$/.test(interview.lemma)) return null;
  const given = childrenOf(tree, interview.i, "relcl", "acl").find(({ lemma }) => lemma === "give");
  const giver = given && (ownSubject(tree, given) ?? pobjOf(tree, given, "by")?.head);
  const speaker: Leant | null =
    given && giver ? { head: giver, cue: [interview, given] } : pobjOf(tree, interview, "with");
  const outlet = [given, interview, speaker?.head]
    .flatMap((of) => (of ? ["to", "in", "on", "for"].map((norm) => pobjOf(tree, of, norm)) : []))
    .find((leant) => leant?.head.tag.startsWith("NNP"));
  return outlet ? { ...outlet, cue: [cue], next: speaker ?? undefined } : speaker;
}

/** "citing Atlas, which had spoken with a clerk": whom somebody has it from who is cited himself. Of any other these are not the same. */
function asked(tree: Tree, of: readonly Token[]): Leant | null {
  for (const clause of of.flatMap(({ i }) => childrenOf(tree, i, "relcl"))) {
    const speaker = ownSubject(tree, clause);
    // "Atlas, to which a clerk had given an interview"
    if (speaker && !speaker.tag.startsWith("W") && SPEAKING.test(clause.lemma)) {
      const to = childrenOf(tree, clause.i, "prep", "dative").find(({ norm }) => norm === "to");
      if (to && tree.tokens[to.i + 1]?.tag.startsWith("W")) return { head: speaker, cue: [clause] };
      continue;
    }
    if (!speaker?.tag.startsWith("W")) continue;
    // "the agency, which has seen a roster": what is written there
    const seen = SEEING.test(clause.lemma) ? childOf(tree, clause.i, "dobj") : undefined;
    if (seen && (MOUTHPIECES.has(seen.lemma) || WRITTEN.test(seen.lemma))) return { head: seen, cue: [clause] };
    const asked = clause.lemma === "interview" ? childOf(tree, clause.i, "dobj") : undefined;
    if (asked && !asked.tag.startsWith("W")) return { head: asked, cue: [clause] };
    for (const norm of ASKED[clause.lemma] ?? []) {
      const whom = pobjOf(tree, clause, norm);
      if (whom) return { ...whom, cue: [clause, ...whom.cue] };
    }
  }
  return null;
}

export const SEEING = /^(?:examine|hear|inspect|obtain|read|review|see|view)$/;
const SPEAKING = /^(?:give|say|speak|talk|tell)$/;

const ASKED: Readonly<Record<string, readonly string[]>> = {
  hear: ["from"],
  learn: ["from"],
  rely: ["on"],
  speak: ["to", "with"],
  talk: ["to", "with"],
};

/** "citing the newspaper Le Monde": the parser may take the noun and the name for two objects. */
function objectOf(tree: Tree, verb: Token): Token | undefined {
  const [first, second] = childrenOf(tree, verb.i, "dobj");
  if (!first || !second?.tag.startsWith("NNP") || !OUTLET_NOUNS.has(first.lemma)) return first;
  return subtree(tree, second.i)[0]?.i === first.i + 1 ? second : first;
}

const REPORTING = new Set(["draw", "quote", "read", "report"]);
/** Where people are told things. */
export const HEARINGS = new Set([
  "briefing",
  "hearing",
  "interview",
  "letter",
  "memo",
  "session",
  "testimony",
  "transcript",
  "conference",
]);

/** "understands from a report by the website Crumb": who published it, or the people it was heard from. */
function learnt(tree: Tree, verb: Token): Leant | null {
  const from = LEARNING.has(verb.lemma) ? pobjOf(tree, verb, "from") : null;
  const by =
    from && MOUTHPIECES.has(from.head.lemma) ? (pobjOf(tree, from.head, "by") ?? pobjOf(tree, from.head, "in")) : null;
  return by ? { ...by, cue: union(from?.cue ?? [], by.cue) } : from;
}

export const LEARNING = new Set(["gather", "hear", "learn", "understand"]);

function pobjOf(tree: Tree, of: Token, norm: string): Leant | null {
  const preposition = childrenOf(tree, of.i, "prep", "agent", "dative").find((token) => token.norm === norm);
  const head = preposition && childOf(tree, preposition.i, "pobj");
  return preposition && head ? { head, cue: [preposition] } : null;
}

/** "confirms what the Echo wrote: the abbey is sold": who wrote it first, and the colon after which it is told. */
export function restated(tree: Tree, verb: Token): { readonly by: Leant; readonly colon: Token } | null {
  const wrote = childrenOf(tree, verb.i, "ccomp").find(
    (token) => ASSERTING.has(token.lemma) && childOf(tree, token.i, "dobj")?.norm === "what",
  );
  const head = wrote && speakerOf(tree, wrote);
  const colon = wrote && tree.tokens.slice(wrote.i, sentenceOf(tree, verb.i).end).find(({ text }) => text === ":");
  return wrote && head && colon ? { by: { head, cue: [wrote] }, colon } : null;
}

/** The figure that came from somebody: "…, a figure that she said came from auditors". */
export function handedFigure(tree: Tree, came: Token): Token | null {
  if (came.lemma !== "come" || !pobjOf(tree, came, "from")) return null;
  const clause = came.dep === "ccomp" ? at(tree, came.head) : came;
  const figure = at(tree, clause.head);
  return clause.dep === "relcl" && figure.dep === "appos" && FIGURES.has(figure.lemma) ? figure : null;
}

/** What is asserted with whom it is from; a figure's origin is no part of what is asserted. */
export function withRelay(
  tree: Tree,
  verb: Token,
  content: readonly Token[],
  speaker: Token | null,
): Pick<Candidate, "content" | "via"> {
  const came = content.find((token) => handedFigure(tree, token));
  const figure = came && handedFigure(tree, came);
  const from = came && pobjOf(tree, came, "from");
  if (!figure || !from) return { content, via: relayedBy(tree, verb, content, speaker) };
  const rest = trimTokens(without(content, subtree(tree, figure.i)));
  return { content: rest, via: hops(tree, { ...from, cue: [came, ...from.cue] }, rest) };
}
