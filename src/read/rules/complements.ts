import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import {
  candidate,
  clause,
  cueWords,
  isNegated,
  ownSubject,
  sourcePhrase,
  speakerOf,
  trimTokens,
  union,
  without,
} from "../candidate.ts";
import { ASSERTING, HELD, OUTLET_NOUNS, RELAYING, REPUTING, TELLING } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { at, childOf, childrenOf, paragraphOf, sentenceOf, subtree } from "../tree.ts";
import { handedFigure, LEARNING, restated, withRelay } from "./relays.ts";

/** "said that he had won", "He had won, she said", "it was reported that": the clause that depends on a verb of asserting. */
export function complements(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens
    .filter(
      (token) =>
        /^VB/.test(token.tag) &&
        (ASSERTING.has(token.lemma) || isLearnt(scene, token)) &&
        !isNegated(tree, token) &&
        !isWithheld(tree, token) &&
        !isLeaning(tree, token) &&
        !isHanded(tree, token),
    )
    .flatMap((verb) => ofVerb(tree, verb));
}

/** "The Echo understands from a report by": what an outlet has from another it asserts. */
function isLearnt({ tree, names, nameOf }: Scene, verb: Token): boolean {
  const subject = LEARNING.has(verb.lemma) ? ownSubject(tree, verb) : undefined;
  const isOutlet =
    subject &&
    (OUTLET_NOUNS.has(subject.lemma.toLowerCase()) ||
      (subject.tag.startsWith("NNP") && names[nameOf[subject.i] ?? -1]?.kind !== "Person"));
  return isOutlet === true && childrenOf(tree, verb.i, "prep").some(({ norm }) => norm === "from");
}

/** "reported, quoting police, that", "Reuters, which quoted police": whoever is quoted is one hop further, and no attribution apart. */
const isLeaning = (tree: Tree, verb: Token): boolean =>
  RELAYING.has(verb.lemma) &&
  childOf(tree, verb.i, "dobj") !== undefined &&
  !childrenOf(tree, verb.i, "prep").some(({ norm }) => norm === "as") &&
  ((verb.tag === "VBG" && verb.dep === "advcl" && ASSERTING.has(at(tree, verb.head).lemma)) ||
    (verb.dep === "relcl" && childOf(tree, verb.i, "ccomp") === undefined));

/** "refused to say", "did not want to tell": an infinitive says nothing yet. */
const isWithheld = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "aux").some((aux) => aux.tag === "TO") &&
  !["go", "continue", "seem", "appear"].includes(at(tree, verb.head).lemma);

function ofVerb(tree: Tree, verb: Token): readonly Candidate[] {
  const passive = childOf(tree, verb.i, "auxpass") !== undefined;
  const content = passive ? (reputed(tree, verb) ?? contentOf(tree, verb)) : contentOf(tree, verb);
  if (content.length < 2) return [];
  if (passive) return unnamed(tree, verb).map(({ by, head }) => of(tree, by, head, cueWords(tree, by), content));
  // A headline's ", study claims" passes for a compound.
  const head = speakerOf(tree, verb) ?? (/^VB[DPZ]$/.test(verb.tag) ? childOf(tree, verb.i, "compound") : undefined);
  return head ? [of(tree, verb, head, cueWords(tree, verb), content)] : [];
}

/** "The ring is said to have been stolen": the subject, and what is said of it. */
function reputed(tree: Tree, verb: Token): readonly Token[] | null {
  const subject = childOf(tree, verb.i, "nsubjpass");
  const infinitive = childOf(tree, verb.i, "xcomp");
  return subject && !subject.tag.startsWith("W") && infinitive && REPUTING.has(verb.lemma)
    ? trimTokens(union(subtree(tree, subject.i), clause(tree, infinitive)))
    : null;
}

function of(tree: Tree, verb: Token, head: Token | null, cue: readonly Token[], content: readonly Token[]): Candidate {
  const source = head ? without(sourcePhrase(tree, head), [...content, ...cue]) : [];
  return candidate("complement", { source, head, cue, ...withRelay(tree, verb, content, head) });
}

/** "a figure that she said came from auditors": the outer verb asserts it, and this one tells whose it is. */
const isHanded = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb.i, "ccomp").some((came) => handedFigure(tree, came) !== null);

/** "People who worked there say so.": what the sentence before says; of "the paper has learned that", the clause. */
function sentenceBefore(tree: Tree, verb: Token): readonly Token[] {
  const so = tree.tokens[verb.i + 1];
  const { start } = sentenceOf(tree, verb.i);
  if (verb.lemma !== "say" || so?.norm !== "so" || start === paragraphOf(tree, verb.i).start) return [];
  const before = sentenceOf(tree, start - 1);
  const root = tree.tokens.slice(before.start, before.end).find(({ head, i }) => head === i);
  const learnt = root && LEARNING.has(root.lemma) ? childOf(tree, root.i, "ccomp") : undefined;
  return trimTokens(learnt ? clause(tree, learnt) : tree.tokens.slice(before.start, before.end));
}

/** What is asserted: the clause under the verb or, where the verb is put in between ("He, she said, had won"), around it. */
function contentOf(tree: Tree, verb: Token): readonly Token[] {
  const again = restated(tree, verb);
  if (again) return trimTokens(tree.tokens.slice(again.colon.i + 1, sentenceOf(tree, verb.i).end));
  const before = sentenceBefore(tree, verb);
  if (before.length > 0) return before;
  const complement = complementOf(tree, verb);
  if (complement.length > 0) return trimTokens(complement);
  // "reported, citing police, that": the clause may hang on whatever stands between.
  const leaning = childrenOf(tree, verb.i, "advcl").find((token) => token.i > verb.i && isLeaning(tree, token));
  const { end } = sentenceOf(tree, verb.i);
  const that = tree.tokens
    .slice(leaning?.i ?? end, end)
    .find(({ i, norm, dep }) => norm === "that" && dep === "mark" && at(tree, i - 1).text === ",");
  if (that) return trimTokens(tree.tokens.slice(that.i + 1, end));
  const host = at(tree, verb.head);
  if ((verb.dep === "parataxis" && host.i !== verb.i) || isAppended(tree, verb))
    return trimTokens(
      union(
        clause(tree, host, (token) => token.i === verb.i),
        agentBehind(tree, verb),
      ),
    );
  // "As she said, he had won."
  if (verb.dep === "advcl" && childOf(tree, verb.i, "mark")?.norm === "as" && childOf(tree, verb.i, "nsubj"))
    return trimTokens(clause(tree, host, (token) => token.i === verb.i));
  const joined = childrenOf(tree, verb.i, "conj").find((token) => childOf(tree, token.i, "expl"));
  return joined && childOf(tree, verb.i, "nsubjpass")?.norm === "it"
    ? trimTokens(subtree(tree, joined.i))
    : afterThat(tree, verb);
}

/** The clause after the verb before the one in front of it: "Costs rose: the council says that …", "While it was late, she said …". */
function complementOf(tree: Tree, verb: Token): readonly Token[] {
  const complements = childrenOf(tree, verb.i, "ccomp");
  const before = complements.find(({ i }) => i < verb.i) ?? nominalBefore(tree, verb);
  const [first, ...rest] = complements.filter(({ i }) => i > verb.i);
  // "It was late, she said, adding: …"
  if (before && (!first || tree.tokens[verb.i + 1]?.text === ","))
    return union(clause(tree, before), agentBehind(tree, verb));
  if (!first) return [];
  // "said the study found traffic had dropped" may come as two, of which one goes on where the other ends.
  return rest.reduce(
    (all, next) => {
      const more = clause(tree, next);
      return more[0]?.i === (all.at(-1)?.i ?? 0) + 1 ? union(all, more) : all;
    },
    clause(tree, first),
  );
}

/** "Gunmen abducted 40 pupils, police said, the biggest such raid": a clause whose verb passes for its subject's participle. */
const nominalBefore = (tree: Tree, verb: Token): Token | undefined =>
  childrenOf(tree, verb.i, "advcl").find(
    ({ i, tag }) => i < verb.i && tag.startsWith("NN") && /^VB[DN]$/.test(childOf(tree, i, "acl")?.tag ?? ""),
  );

/** "It was confirmed, she wrote, by the police": the parser hangs whoever did it on the wrong verb. */
const agentBehind = (tree: Tree, verb: Token): readonly Token[] =>
  childrenOf(tree, verb.i, "agent", "prep")
    .filter(({ i, norm }) => norm === "by" && i > verb.i && tree.tokens[i - 1]?.text === ",")
    .flatMap(({ i }) => subtree(tree, i));

/** "The storm killed nine, Reuters reported, citing police": with nothing of its own, a clause that no "and" joins tells who says so. */
const isAppended = (tree: Tree, verb: Token): boolean =>
  verb.dep === "conj" &&
  ownSubject(tree, verb) !== undefined &&
  childOf(tree, verb.i, "dobj", "xcomp", "dative") === undefined &&
  !childrenOf(tree, verb.head, "cc").some(({ i }) => i > verb.head && i < verb.i) &&
  tree.tokens[(subtree(tree, verb.i)[0]?.i ?? 0) - 1]?.text === ",";

/** How far "that" may stand from its verb: "told the paper in an interview that". */
const REACH = 12;

/** Where the parser hung the clause elsewhere: what "that" opens after the verb, to the end of the sentence. */
function afterThat(tree: Tree, verb: Token): readonly Token[] {
  const { end } = sentenceOf(tree, verb.i);
  for (let i = verb.i + 1; i < Math.min(end, verb.i + REACH); i++) {
    const token = at(tree, i);
    const clause = at(tree, token.head);
    // "denied a report that", "had been warned and that": the clause is not this verb's.
    if (token.dep === "mark" && (isOfObject(tree, verb, clause) || (clause.dep === "conj" && clause.head === verb.i)))
      return [];
    if (/^(?:VB[DPZ]?|MD)$/.test(token.tag) || /^["“”:;—–]$/.test(token.text)) return [];
    if (token.norm === "that" && token.tag === "IN" && token.dep !== "nsubj")
      return trimTokens(tree.tokens.slice(i + 1, end));
  }
  return [];
}

/** "denied a report that": the clause tells what the noun says. */
const isOfObject = (tree: Tree, verb: Token, clause: Token): boolean => {
  const noun = at(tree, clause.head);
  return clause.dep === "acl" && noun.dep === "dobj" && noun.head === verb.i && HELD.has(noun.lemma);
};

/** "It was estimated by officials, and reported by outlets like", "They were told by": each verb with its agent, or with null. */
function unnamed(tree: Tree, verb: Token): readonly { by: Token; head: Token | null }[] {
  const isOfSubject = childOf(tree, verb.i, "nsubjpass", "nsubj")?.norm !== "it";
  if (isOfSubject && !TELLING.has(verb.lemma) && !reputed(tree, verb)) return [];
  const verbs = [verb, ...childrenOf(tree, verb.i, "conj").filter((other) => ASSERTING.has(other.lemma))];
  const agents = verbs.flatMap((by) =>
    childrenOf(tree, by.i, "agent").flatMap((agent) => childrenOf(tree, agent.i, "pobj").map((head) => ({ by, head }))),
  );
  return agents.length > 0 ? agents : [{ by: verb, head: null }];
}
