import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import { ownSubject } from "./candidate.ts";
import type { Quantity } from "./numbers.ts";
import { quantitiesIn } from "./numbers.ts";
import type { Estimate, Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childrenOf, sentenceOf, spanOf, subtree } from "./tree.ts";

/** Nouns that are themselves what is measured, by lemma. */
const MEASURES: Readonly<Record<string, string>> = {
  casualty: "casualties",
  loss: "casualties",
  death: "killed",
  fatality: "killed",
  injury: "wounded",
  case: "cases",
  infection: "cases",
  arrest: "arrested",
  vote: "votes",
  job: "jobs",
};

/** Verbs that say what happened to those counted, by lemma. */
const EVENTS: Readonly<Record<string, string>> = {
  kill: "killed",
  die: "killed",
  wound: "wounded",
  injure: "wounded",
  hurt: "wounded",
  capture: "captured",
  arrest: "arrested",
  detain: "arrested",
  displace: "displaced",
  evacuate: "evacuated",
  infect: "cases",
  send: "sent",
  deploy: "sent",
  dispatch: "sent",
  arrive: "sent",
  station: "sent",
  mobilize: "mobilized",
  mobilise: "mobilized",
  fight: "fighting",
  lose: "lost",
};
const SUFFERING = /^(?:suffer|sustain|face|experience|take|see|have)$/;
const MORE = /^(?:additional|more|another|extra|further)$/;
const RATE = /^(?:second|minute|hour|day|week|month|year|night|quarter)$/;

/** The numbers of an article with what they count. `subjectOf` tells whom a noun is about, `dateOf` when. */
export function findEstimates(
  { tree }: Scene,
  subjectOf: (noun: Token) => Subject,
  dateOf: (token: Token) => string | null,
): readonly Estimate[] {
  return quantitiesIn(tree).flatMap((quantity) => {
    const noun = countedNoun(tree, quantity);
    if (!noun) return [];
    const per = rateOf(tree, quantity, noun);
    if (RATE.test(noun.lemma) && !per) return [];
    const measure = measureOf(tree, quantity, noun);
    const { low, high, bound } = quantity;
    const counted = noun.text.toLowerCase();
    const unit = quantity.unit || (measure.startsWith(counted) ? counted : "people");
    const subject = subjectOf(sufferer(tree, noun) ?? noun);
    const asOf = dateOf(quantity.core);
    return [{ span: spanOf(tree, quantity.run), measure, low, high, bound, unit, per, subject, asOf }];
  });
}

/** "forces have sustained 92 casualties": whose they are is the subject of the verb. */
function sufferer(tree: Tree, noun: Token): Token | undefined {
  const verb = at(tree, noun.head);
  return noun.dep === "dobj" && SUFFERING.test(verb.lemma) ? ownSubject(tree, verb) : undefined;
}

/** The noun that the number counts: "12,000 soldiers", "4,000 of the troops"; the number itself where none is said. */
function countedNoun(tree: Tree, { core, unit, run }: Quantity): Token | null {
  if (core.norm === "one" && run.end - run.start === 1) return null;
  const whole = wholeOf(tree, core);
  if (whole) return whole;
  const head = at(tree, core.head);
  if (/^NN/.test(head.tag) && ["nummod", "quantmod", "compound", "nmod", "amod"].includes(core.dep)) return head;
  // "12,000 initially deployed troops": the parser may lose the noun behind what describes it.
  for (let i = run.end; i < Math.min(run.end + 5, sentenceOf(tree, core.i).end); i++) {
    const token = at(tree, i);
    if (/^NNP?S$/.test(token.tag)) return token;
    if (!/^(?:JJ|RB|VBN|NN)/.test(token.tag) || EVENTS[token.lemma] === "killed" || EVENTS[token.lemma] === "wounded")
      break;
  }
  const next = tree.tokens[core.i + 1];
  return unit ||
    (next && EVENTS[next.lemma]) ||
    ["nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"].includes(core.dep)
    ? core
    : null;
}

/** What the number is a part of: "4,000 of the 12,000 troops". */
function wholeOf(tree: Tree, core: Token): Token | undefined {
  const of = childrenOf(tree, core.i, "prep").find((token) => token.norm === "of" || token.norm === "among");
  return of && childrenOf(tree, of.i, "pobj")[0];
}

function measureOf(tree: Tree, { core, run }: Quantity, noun: Token): string {
  const own = MEASURES[noun.lemma] ?? compoundMeasure(tree, noun);
  const events = own ? [] : eventsOf(tree, core, noun);
  const both = events.includes("killed") && events.includes("wounded");
  const measure = own ?? (both ? "casualties" : (events[0] ?? noun.text.toLowerCase()));
  const before = [tree.tokens[run.start - 1], ...subtree(tree, noun.i, (token) => token.i > noun.i)];
  const more = before.some(
    (token) =>
      token &&
      token.i >= run.start - 1 &&
      MORE.test(token.norm) &&
      sentenceOf(tree, token.i) === sentenceOf(tree, core.i),
  );
  return more && (measure === "sent" || measure === noun.text.toLowerCase()) ? `${measure} additionally` : measure;
}

const compoundMeasure = (tree: Tree, noun: Token): string | undefined =>
  childrenOf(tree, noun.i, "compound")
    .map((token) => MEASURES[token.lemma])
    .find(Boolean);

/** What the verbs around say of those counted: as their subject or object, or in a clause after the noun. */
function eventsOf(tree: Tree, core: Token, noun: Token): readonly string[] {
  // What describes the whole ("the 12,000 sent to the region") does not describe the part.
  const counted = wholeOf(tree, core) ? [core] : [core, noun];
  const top =
    counted.find((token) => ["nsubj", "nsubjpass", "dobj", "attr", "conj"].includes(token.dep)) ??
    counted.at(-1) ??
    noun;
  // "sent between 20,000 and 25,000 soldiers": the preposition belongs to the number.
  const above = at(tree, top.head);
  const governor = above.dep === "prep" && above.norm === "between" ? at(tree, above.head) : above;
  const own = counted.flatMap((token) =>
    childrenOf(tree, token.i, "acl", "amod", "relcl").filter((child) => child.i > token.i),
  );
  const next = tree.tokens[core.i + 1];
  const following = noun === core && next && EVENTS[next.lemma] ? [next] : [];
  const verbs = [...own, ...following, ...(top.dep === "conj" ? [] : [governor])].flatMap((verb) => [
    verb,
    ...conjuncts(tree, verb).filter((other) => !ownSubject(tree, other)),
  ]);
  const events = verbs.flatMap((verb) => {
    const objects = childrenOf(tree, verb.i, "dobj").flatMap((object) => [object, ...conjuncts(tree, object)]);
    const suffered = /^(?:suffer|sustain|face|experience|take)$/.test(verb.lemma)
      ? objects.map((object) => MEASURES[object.lemma])
      : [];
    return [EVENTS[verb.lemma], ...suffered];
  });
  if (
    governor.lemma === "be" &&
    ancestors(tree, noun.i).some((token) => token.lemma === "be") &&
    events.every((event) => !event)
  ) {
    return childrenOf(tree, governor.i, "prep").some((token) => token.norm === "in") ? ["sent"] : [];
  }
  return [...new Set(events.filter((event): event is string => event !== undefined))];
}

const conjuncts = (tree: Tree, token: Token): readonly Token[] =>
  childrenOf(tree, token.i, "conj").flatMap((other) => [other, ...conjuncts(tree, other)]);

/** "per day", "a month", "daily": what the number is a rate over. */
function rateOf(tree: Tree, { run }: Quantity, noun: Token): string | null {
  const from = Math.max(run.end, noun.i);
  const limit = Math.min(sentenceOf(tree, noun.i).end, from + 6);
  for (let i = run.end; i < limit; i++) {
    const [token, next] = [at(tree, i), tree.tokens[i + 1]];
    if (token.norm === "daily" || token.norm === "monthly" || token.norm === "weekly")
      return { daily: "day", monthly: "month", weekly: "week" }[token.norm];
    if (
      next &&
      RATE.test(next.lemma) &&
      /^(?:per|a|each|every)$/.test(token.norm) &&
      tree.tokens[i - 1]?.dep !== "prep"
    )
      return next.lemma;
  }
  return null;
}
