import type { Token } from "../nlp/index.ts";
import { ownSubject } from "./candidate.ts";
import { happened, isForces, isPeople, MEASURES } from "./measures.ts";
import type { Tree } from "./tree.ts";
import { at, childrenOf, sentenceOf, subtree } from "./tree.ts";

/** What is said of where forces are, for them alone: "40 soldiers arrived" are sent, "40 guests arrived" are not. */
const THERE = /^(?:arrive|station)$/;
const SUFFERED = /^(?:suffer|sustain|face|experience|take|become)$/;
/** "were known to have died" */
const TOLD = /^(?:know|believe|confirm|report|say|think|fear|presume|estimate|suppose|understand|appear|seem)$/;
const TAKING_LIVES = /^(?:claim|cost|lose|take)$/;

/** What the number is a part of: "4,000 of the 12,000 troops". */
export function wholeOf(tree: Tree, core: Token): Token | undefined {
  const of = childrenOf(tree, core.i, "prep").find((token) => token.norm === "of" || token.norm === "among");
  return of && childrenOf(tree, of.i, "pobj")[0];
}

/** "Thirteen died, the last of them in hospital on 17 May": what is told of one or some beside all. */
export const isPartBeside = (tree: Tree, token: Token): boolean =>
  /^(?:appos|npadvmod)$/.test(token.dep) && /^(?:PRP|WP)/.test(wholeOf(tree, token)?.tag ?? "");

/** The measure that a noun names: "deaths", "cholera cases", "the death toll", "12 lives" that were claimed. */
export function measureOf(tree: Tree, noun: Token): string | undefined {
  const compound = childrenOf(tree, noun.i, "compound", "amod").map((token) => MEASURES.get(token.lemma));
  if (takenLives(tree, noun)) return "killed";
  return compound.find(Boolean) ?? MEASURES.get(noun.lemma) ?? MEASURES.get(noun.norm);
}

const takenLives = (tree: Tree, { lemma, head }: Token): boolean =>
  lemma === "life" && TAKING_LIVES.test(at(tree, head).lemma);

export const eventOf = (events: readonly string[]): string | undefined =>
  events.includes("killed") && events.includes("wounded") ? "casualties" : events[0];

/** "There are 10,000 soldiers in Chad": forces that are somewhere were sent there. */
export function presence(tree: Tree, core: Token, noun: Token): string | undefined {
  if (!isForces(noun) && noun.entity !== "NORP") return undefined;
  const top = wholeOf(tree, core) ? core : noun;
  const around = [at(tree, top.head), ...childrenOf(tree, top.i, "acl", "relcl")];
  const be = around.find(({ lemma }) => lemma === "be");
  return around.some(({ lemma }) => THERE.test(lemma)) ||
    (be && childrenOf(tree, be.i, "prep", "advmod", "expl").some(({ norm }) => /^(?:in|there|here)$/.test(norm)))
    ? "sent"
    : undefined;
}

/** What the verbs around say of those counted: as their subject or object, or in a clause after the noun. */
export function eventsOf(tree: Tree, core: Token, noun: Token): readonly string[] {
  // What describes the whole ("the 12,000 sent to the region") does not describe the part.
  const part = wholeOf(tree, core) !== undefined;
  const counted = part || core === noun ? [core] : [core, noun];
  const top =
    counted.find((token) => ["nsubj", "nsubjpass", "dobj", "attr", "conj"].includes(token.dep)) ??
    counted.at(-1) ??
    noun;
  const own = counted.flatMap((token) =>
    childrenOf(tree, token.i, "acl", "amod", "relcl", "acomp").filter((child) => child.i > core.i),
  );
  // "4,000 of the soldiers in a region facing injuries": a region suffers none.
  const sufferers = part ? subtree(tree, noun.i).filter(({ lemma, tag }) => tag === "VBG" && SUFFERED.test(lemma)) : [];
  const following = noun === core ? eventAfter(tree, core.i + 1) : [];
  const above = own.length + following.length > 0 && top.dep === "conj" ? [] : governorOf(tree, top);
  const verbs = [...own, ...sufferers, ...following, ...above].flatMap((verb) => [
    verb,
    // "killing three and injuring 40": a joined verb with an object of its own says nothing of this one.
    ...conjuncts(tree, verb).filter(
      (other) => !ownSubject(tree, other) && !(top.dep === "dobj" && childrenOf(tree, other.i, "dobj").length > 0),
    ),
  ]);
  const events = verbs.flatMap((verb) => {
    const objects = childrenOf(tree, verb.i, "dobj", "attr").flatMap((object) => [object, ...conjuncts(tree, object)]);
    if ([verb, ...objects].some((taken) => takenLives(tree, taken))) return ["killed"];
    const suffered = SUFFERED.test(verb.lemma) ? objects.map((object) => MEASURES.get(object.lemma)) : [];
    const states = childrenOf(tree, verb.i, "acomp", "oprd").map((state) => happened(state));
    const named = /^NN/.test(verb.tag) && isPeople(noun) ? MEASURES.get(verb.lemma) : undefined;
    const told = TOLD.test(verb.lemma) ? childrenOf(tree, verb.i, "xcomp").map((inner) => happened(inner)) : [];
    return [happened(verb), named, ...suffered, ...states, ...told];
  });
  return [...new Set(events.filter((event): event is string => event !== undefined))];
}

/** What governs a noun phrase: the verb, past "between", and of joined phrases the first's; or "deaths" in "deaths of eight men". */
function governorOf(tree: Tree, top: Token): readonly Token[] {
  let first = top;
  while (first.dep === "conj" && /^(?:NN|CD)/.test(at(tree, first.head).tag)) first = at(tree, first.head);
  if (first.dep === "conj") return [];
  const above = at(tree, first.head);
  // "4,000 of the 12,000 deployed troops have suffered": a participle alone is no subject, but the parser may take it for one.
  if (above.dep === "csubj" && above.tag === "VBN" && first.dep === "nsubj") return [at(tree, above.head)];
  if (first.dep !== "pobj") return [above];
  const outer = at(tree, above.head);
  return above.norm === "between" || (/^(?:of|to)$/.test(above.norm) && /^NN/.test(outer.tag)) ? [outer] : [];
}

/** "several hundred reportedly have been killed": the event right after a number whose verb the parser did not find. */
function eventAfter(tree: Tree, start: number): readonly Token[] {
  const { end } = sentenceOf(tree, start - 1);
  let i = start;
  while (i < end && (/^(?:RB|MD)/.test(at(tree, i).tag) || /^(?:be|have)$/.test(at(tree, i).lemma))) i++;
  return i < end && happened(at(tree, i)) ? [at(tree, i)] : [];
}

const conjuncts = (tree: Tree, token: Token): readonly Token[] =>
  childrenOf(tree, token.i, "conj").flatMap((other) => [other, ...conjuncts(tree, other)]);
