import type { Token } from "../nlp/index.ts";
import { ASSERTING } from "./lexicon.ts";
import type { FoundName } from "./name-words.ts";
import type { Quotation } from "./quotations.ts";
import type { Run, Tree } from "./tree.ts";
import { ancestors, at, childOf, childrenOf, runIn, subtree } from "./tree.ts";

/** What every rule of attribution looks at. */
export interface Scene {
  readonly tree: Tree;
  readonly names: readonly FoundName[];
  readonly quotations: readonly Quotation[];
  /** Of each token, the index of the quotation in double marks that it stands in, or -1. */
  readonly quotationOf: Int32Array;
  /** Of each token, the index in `names` of the name that it is part of, or -1; a place neither speaks nor acts. */
  readonly nameOf: Int32Array;
}

/** An attribution as a rule proposes it, in tokens. Lists are in text order; `source` and `cue` may be empty. */
export interface Candidate {
  readonly rule: string;
  readonly source: readonly Token[];
  /** The token by which the source is known; null where the text leaves the source out. */
  readonly head: Token | null;
  readonly cue: readonly Token[];
  readonly content: readonly Token[];
  /** The source is named beside the claim (an outlet that was spoken to), not as its speaker. */
  readonly named: boolean;
  /** Attributes the same content one step nearer its origin. */
  readonly via: Candidate | null;
}

export const candidate = (
  rule: string,
  parts: Omit<Candidate, "rule" | "named" | "via"> & Partial<Candidate>,
): Candidate => ({
  named: false,
  via: null,
  ...parts,
  rule,
});

export function toScene(tree: Tree, names: readonly FoundName[], quotations: readonly Quotation[]): Scene {
  const quotationOf = new Int32Array(tree.tokens.length).fill(-1);
  for (const [i, quotation] of quotations.entries()) {
    if (quotation.single && quotedRun(tree, quotation).end - quotedRun(tree, quotation).start < 6) continue;
    const { start, end } = quotedRun(tree, quotation);
    quotationOf.fill(i, start, end);
  }
  const nameOf = new Int32Array(tree.tokens.length).fill(-1);
  for (const [i, name] of names.entries()) if (name.kind !== "Place") nameOf.fill(i, name.start, name.end);
  return { tree, names, quotations, quotationOf, nameOf };
}

export const quotedRun = (tree: Tree, quotation: Quotation): Run => runIn(tree, quotation.outer);
export const isQuoted = (scene: Scene, token: Token): boolean => scene.quotationOf[token.i] !== -1;

const NO_SOURCE = new Set(["that", "this", "what", "you", "its", "these", "those", "there", "whatever", "such", "all"]);
const isSubject = (token: Token) => token.dep === "nsubj" || token.dep === "nsubjpass";

/** A clause's own subject, the nearest to the verb where the parser gives several. */
export function ownSubject(tree: Tree, verb: Token): Token | undefined {
  return childrenOf(tree, verb.i)
    .filter(isSubject)
    .sort((a, b) => Math.abs(a.i - verb.i) - Math.abs(b.i - verb.i))[0];
}

/**
 * Whoever a verb of saying is said of: its subject; of a participle or a joined verb, the subject that it shares ("He rose,
 * saying", "came and said"); of a clause after a noun, that noun ("officials saying"). Null where nobody is.
 */
export function speakerOf(tree: Tree, verb: Token): Token | null {
  const own = ownSubject(tree, verb);
  if (own) return speakerOrAntecedent(tree, verb, own);
  const head = at(tree, verb.head);
  if (head.i === verb.i) return null;
  switch (verb.dep) {
    case "acl":
      return /^(?:NN|PRP)/.test(head.tag) ? head : null;
    case "conj":
    case "advcl":
    case "xcomp":
    case "dep":
      return /^(?:VB|MD)/.test(head.tag) || head.pos === "AUX" ? speakerOf(tree, head) : null;
    case "pcomp": {
      // "updated his remarks by saying": whatever the phrase hangs on, the clause around has the speaker.
      const around = ancestors(tree, head.i).find((above) => /^VB/.test(above.tag) && ownSubject(tree, above));
      return around ? speakerOf(tree, around) : null;
    }
    case "amod":
      return /^NN/.test(head.tag) ? speakerOf(tree, at(tree, head.head)) : null;
    default:
      return null;
  }
}

/** "officials that said": a restrictive "that" leads to its noun; "who" stands for itself. */
function speakerOrAntecedent(tree: Tree, verb: Token, subject: Token): Token | null {
  if (!NO_SOURCE.has(subject.norm)) return subject;
  const head = at(tree, verb.head);
  return verb.dep === "relcl" && subject.tag.startsWith("W") && /^(?:NN|PRP)/.test(head.tag) ? head : null;
}

/** The noun phrase of a source: its head with what describes it, and what a clause without "who" or a comma adds to it. */
export function sourcePhrase(tree: Tree, head: Token): readonly Token[] {
  const phrase = phraseWithout(tree, head, (token) => !isReduced(tree, head, token));
  // "somebody inside the ministry": the parser hangs the place on the verb.
  const next = isAnybody(head) && phrase.at(-1) === head ? tree.tokens[head.i + 1] : undefined;
  const where =
    next?.dep === "prep" && next.head === head.head && /^(?:at|close|from|in|inside|near|within)$/.test(next.norm);
  return where ? union(phrase, subtree(tree, next.i)) : phrase;
}

/** The noun phrase of a source without clauses about it. */
export const nounPhrase = (tree: Tree, head: Token): readonly Token[] => phraseWithout(tree, head, () => true);

/** "the people involved in it", "everyone they asked": a clause without a "who" of its own, right after its noun. */
const isReduced = (tree: Tree, head: Token, clause: Token): boolean => {
  if (clause.dep !== "relcl" && clause.dep !== "acl") return false;
  const first = subtree(tree, clause.i)[0];
  if (first?.i !== head.i + 1) return false;
  return isAnybody(head) || (!/^(?:W|TO)/.test(first.tag) && first.norm !== "that" && !ASSERTING.has(first.lemma));
};

/** "people who know the plans": only the clause tells who is meant. */
export const isAnybody = ({ norm }: Token): boolean =>
  /^(?:anybody|anyone|people|persons?|somebody|someone|those)$/.test(norm);

/** A head with all that describes it, but for the clauses that `outside` picks and what follows a dash or colon. */
function phraseWithout(tree: Tree, head: Token, outside: (clause: Token) => boolean): readonly Token[] {
  const tokens = subtree(tree, head.i, (token) => {
    if (token.i < head.i) return false;
    if (token.dep === "punct") return !/^[-,’']/.test(token.text);
    // "the coach on Friday"
    if (token.norm === "on" && token.head === head.i) return childOf(tree, token.i, "pobj")?.entity === "DATE";
    return ["relcl", "acl", "advcl", "parataxis", "ccomp"].includes(token.dep) && outside(token);
  });
  const run: Token[] = [];
  // What the parser hangs far off is not part of the phrase.
  for (const token of tokens) if (token.i <= head.i || (run.at(-1)?.i ?? token.i) + 1 >= token.i) run.push(token);
  return trimTokens(run);
}

/** Without punctuation, conjunctions and "that" at the edges; quotation marks stay. */
export function trimTokens(tokens: readonly Token[]): readonly Token[] {
  const loose = (token: Token | undefined) =>
    token !== undefined && (/^(?:[\s,;:–—\-.…()]+|and|but|or|that)$/i.test(token.text) || token.pos === "SPACE");
  let start = 0;
  let end = tokens.length;
  while (start < end && loose(tokens[start])) start++;
  while (end > start && loose(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}

/** A clause: a verb with all under it, without the parts that `outside` picks and joined clauses in which others speak. */
export function clause(tree: Tree, verb: Token, outside: (token: Token) => boolean = () => false): readonly Token[] {
  return subtree(
    tree,
    verb.i,
    (token) => outside(token) || (["conj", "advcl", "parataxis"].includes(token.dep) && speaksForItself(tree, token)),
  );
}

/** "…, though she knew that", "… and he said that"; but "… and that he said so" and "… when he said so" go on with the clause. */
const speaksForItself = (tree: Tree, verb: Token): boolean => {
  const mark = childOf(tree, verb.i, "mark", "advmod");
  const goesOn = verb.dep === "advcl" ? mark && !APART.test(mark.norm) : mark?.norm === "that";
  return !goesOn && ownSubject(tree, verb) !== undefined && childOf(tree, verb.i, "ccomp") !== undefined;
};

const APART = /^(?:although|as|though|whereas|while)$/;

/** "did not say", "neither of them has said"; but not "said so, not because". */
export const isNegated = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "neg").some(({ i }) => tree.tokens[i + 1]?.norm !== "because") ||
  childrenOf(tree, verb.i, "nsubj").some((subject) =>
    childrenOf(tree, subject.i).some((token) => /^(?:neither|nobody|none|no)$/.test(token.norm)),
  );

/** A verb and the particle or auxiliary-free words that make it a cue: "pointed out". */
export const cueWords = (tree: Tree, verb: Token): readonly Token[] =>
  [verb, ...childrenOf(tree, verb.i, "prt")].sort((a, b) => a.i - b.i);

/** Tokens of both lists, each once, in text order. */
export const union = (a: readonly Token[], b: readonly Token[]): readonly Token[] =>
  [...new Map([...a, ...b].map((token) => [token.i, token])).values()].sort((x, y) => x.i - y.i);

export const without = (tokens: readonly Token[], holes: readonly Token[]): readonly Token[] => {
  const out = new Set(holes.map((token) => token.i));
  return tokens.filter((token) => !out.has(token.i));
};
