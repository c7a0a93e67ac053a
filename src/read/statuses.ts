import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import { ownSubject } from "./candidate.ts";
import type { Status, Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { at, childOf, childrenOf, sentenceOf, spanOf, subtree } from "./tree.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** States that a subject is in or out of, each with the verbs and nouns that say so. A verb with a particle is "take off". */
const STATES: Readonly<Record<string, { readonly on: ReadonlySet<string>; readonly off: ReadonlySet<string> }>> = {
  "taking part": {
    on: words(
      "fight battle participate engage operate attack assault serve combat activity action participation involvement presence",
    ),
    off: words(
      "withdraw retreat exit pull_from pull_out pull_back pull_off take_off take_from take_out remove recall absent withdrawal retreat",
    ),
  },
  rising: {
    on: words("rise grow increase climb surge soar jump accelerate expand rise_to"),
    off: words("fall drop decline decrease shrink slow sink plunge tumble contract"),
  },
  approved: {
    on: words("approve pass endorse ratify accept authorize authorise"),
    off: words("reject veto refuse decline_to oppose block"),
  },
  open: { on: words("open reopen"), off: words("close shut close_down shut_down") },
  held: { on: words("detain arrest imprison jail"), off: words("release free acquit") },
};

const SEEN = words("see sight spot observe notice detect");
const SIGNS = words("sign evidence indication trace");
const UNASSERTED = /^(?:may|might|could|would|should|will|shall|can|must|ll|'ll|’ll)$/;

/** What an article says goes on or has ended. Only what is asserted counts: not "may withdraw", not "if they withdraw". */
export function findStatuses(
  { tree }: Scene,
  subjectOf: (noun: Token) => Subject,
  dateOf: (token: Token) => string | null,
): readonly Status[] {
  return tree.tokens.flatMap((verb) => {
    if (!isMain(tree, verb) || isUnasserted(tree, verb)) return [];
    const state = stateOf(tree, verb);
    const subject = state && subjectBy(tree, verb);
    if (!state || !subject) return [];
    const before = [...childrenOf(tree, verb.i, "aux", "auxpass", "neg"), ...deniers(tree, verb)].map(
      (token) => token.i,
    );
    const from = Math.min(verb.i, ...before);
    const run = { start: from, end: Math.max(verb.i, state.last.i) + 1 };
    return [
      {
        span: spanOf(tree, run),
        predicate: state.predicate,
        holds: state.on !== isNegative(tree, verb),
        subject: subjectOf(subject),
        asOf: dateOf(verb),
      },
    ];
  });
}

/** The predicate of a sentence, of what somebody says, or of a headline without a finite verb. */
function isMain(tree: Tree, verb: Token): boolean {
  if (!/^VB/.test(verb.tag)) return false;
  const head = at(tree, verb.head);
  if (["ROOT", "ccomp", "parataxis"].includes(verb.dep)) return true;
  if (verb.dep === "conj") return isMain(tree, head);
  if (verb.dep !== "acl") return false;
  const { start, end } = sentenceOf(tree, verb.i);
  return !tree.tokens.slice(start, end).some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag));
}

const isUnasserted = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "aux").some((token) => UNASSERTED.test(token.norm) || token.tag === "TO") ||
  childrenOf(tree, verb.i, "mark").some((token) => /^(?:if|whether|unless)$/.test(token.norm));

/** "no soldiers have been seen": the word that denies what the verb says of its subject or object. */
const deniers = (tree: Tree, verb: Token): readonly Token[] =>
  childrenOf(tree, verb.i, "nsubj", "nsubjpass", "dobj").flatMap((noun) =>
    childrenOf(tree, noun.i, "det").filter((token) => /^(?:no|neither)$/.test(token.norm)),
  );

const isNegative = (tree: Tree, verb: Token): boolean =>
  childOf(tree, verb.i, "neg") !== undefined || deniers(tree, verb).length > 0;

interface State {
  readonly predicate: string;
  readonly on: boolean;
  /** The last token of the words that say so. */
  readonly last: Token;
}

function stateOf(tree: Tree, verb: Token): State | null {
  const passive = childOf(tree, verb.i, "auxpass") !== undefined;
  if (SEEN.has(verb.lemma)) return passive ? { predicate: "taking part", on: true, last: verb } : null;
  const sign = childrenOf(tree, verb.i, "dobj").find((token) => SIGNS.has(token.lemma));
  if (sign) {
    const of = childrenOf(tree, sign.i, "prep").find((token) => token.norm === "of");
    const what = of && subtree(tree, of.i).find((token) => predicateOf(token.lemma));
    return what ? { ...(predicateOf(what.lemma) as Omit<State, "last">), last: what } : null;
  }
  const particles = [...childrenOf(tree, verb.i, "prt", "prep")].filter((token) => token.i > verb.i);
  for (const particle of particles) {
    const found = predicateOf(`${verb.lemma}_${particle.norm}`);
    if (found) return { ...found, last: particle };
  }
  const found = predicateOf(verb.lemma);
  return found && { ...found, last: verb };
}

function predicateOf(lemma: string): Omit<State, "last"> | null {
  for (const [predicate, { on, off }] of Object.entries(STATES)) {
    if (on.has(lemma)) return { predicate, on: true };
    if (off.has(lemma)) return { predicate, on: false };
  }
  return null;
}

/** Whom the state is of: the verb's subject, shared with a joined verb, or the noun of a headline's participle. */
function subjectBy(tree: Tree, verb: Token): Token | undefined {
  const own = ownSubject(tree, verb);
  if (own) return own;
  const head = at(tree, verb.head);
  if (verb.dep === "acl") return head;
  return verb.dep === "conj" ? subjectBy(tree, head) : undefined;
}
