import type { Status } from "../graph/model.ts";
import { loadWordRelations } from "../nlp/word-relations.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { nearness } from "./likeness.ts";
import { sayOpposite } from "./opposites.ts";
import { nameOf, partyOf } from "./parties.ts";
import { remembered, rememberedOf } from "./remembered.ts";

/** What a clause has beside its verb and parties weighs less. */
const BESIDE = 0.4;
/** Verbs, and nouns that stand for an entity, that tell nothing of what a clause is about. */
const EMPTY = new Set(
  (
    "be there have take make give get do put come go hold use body people forces thing anything anybody one " +
    "single member time moment any issue occur happen exist include involve contain record register show reveal"
  ).split(" "),
);
/** Who sees or knows of something is not what it is about: "observers found no fraud". */
const PERCEIVING = new Set(
  "find see hear know detect notice observe spot identify discover meet encounter experience report recall".split(" "),
);
/** Verbs of saying and thinking are near each other, whatever is said. */
const SAYING = new Set(
  (
    "acknowledge add admit announce answer argue ask believe claim comment concede confirm consider declare deny describe expect explain " +
    "fear feel hope imply insist know mention mean note promise propose quote reply report request respond reveal say seem speak state " +
    "stress suggest suspect talk tell think understand urge want warn wish write"
  ).split(" "),
);
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|[ap]\.?m\.?|noon|morning|evening|afternoon|night|midnight|dawn|week|month|year|day|hour|minute|today|yesterday|tomorrow|\d.*)$/;

interface Term {
  readonly word: string;
  readonly weight: number;
}

/** What a status is about, word by word. */
interface Matter {
  /** The word that says what is so: its verb, or what somebody is. */
  readonly head: string;
  readonly terms: readonly Term[];
  readonly words: readonly string[];
}

const MATTERS = new WeakMap<Status, Matter>();

function matterOf(status: Status): Matter {
  const known = MATTERS.get(status) ?? toMatter(status);
  MATTERS.set(status, known);
  return known;
}

function toMatter({ predicate, subject, object, oblique, terms }: Status): Matter {
  const vectors = loadWordVectors();
  const said = predicate.split(" ");
  const head = headIn(predicate);
  const perceived = PERCEIVING.has(head);
  const parties = [...(perceived && object !== null ? [] : [subject]), object, oblique].flatMap((party) =>
    party === null ? [] : [partyOf(party)],
  );
  const nouns = parties.flatMap(({ noun }) => noun.split(" "));
  const names = new Set([subject, object, oblique].flatMap((party) => namesIn(party)));
  const core = new Set([...(perceived ? [] : said.filter(tells)), ...nouns.filter(tells)]);
  const beside = perceived ? [] : terms.filter((word) => tells(word) && !names.has(word) && !core.has(word));
  const weigh = (word: string, by: number): Term => ({ word, weight: by * vectors.rarity(word) ** 2 });
  return {
    head,
    terms: [...[...core].map((word) => weigh(word, 1)), ...beside.map((word) => weigh(word, BESIDE))],
    words: [...new Set([...core, ...said, ...nouns, ...terms])],
  };
}

/** The word of a predicate that says what is so. */
const headIn = rememberedOf((predicate) => {
  const [verb = "", next, ...rest] = predicate.split(" ");
  return verb !== "be" || next === undefined ? verb : next === "out" ? predicate : (rest.at(-1) ?? next);
});

const tells = (word: string): boolean => word.length > 2 && !EMPTY.has(word) && !DAYS.test(word);
const namesIn = (party: string | null): readonly string[] =>
  party === null ? [] : nameOf(partyOf(party).entity).split(" ");

/** How near a word is in meaning to what another says, 0 to 1: a kind of a thing is that thing, the thing may be of another kind. */
const toldBy = remembered((word, by): number => {
  if (word === by) return 1;
  const relations = loadWordRelations();
  if (relations.synonyms(word, by) || relations.derived(word, by) || relations.isA(by, word)) return 0.9;
  return nearness(word, by);
});

/** A kind of an act is that act, where the words are not far apart. */
const KIND_OF_ACT = 0.3;
/** Below this a verb is so common that its kinds are anything. */
const TELLING = 0.45;
/** Verbs are near by vectors that are no synonyms ("kill", "injure"): that tells only where all else is one. */
const ANY_NEAR = 0.3;

/** Whether two statuses have one verb. */
export const sameVerb = (one: Status, two: Status): boolean => headIn(one.predicate) === headIn(two.predicate);

/** Whether what one status says was done is what the other does: by one verb, or by one that is made of it or means it. */
export const actsAlike = (of: Status, by: Status): boolean => predicatesAlike(of.predicate, by.predicate);

const predicatesAlike = remembered((of, by): boolean => {
  const [a, b] = [headIn(of), headIn(by)];
  if (a === b) return true;
  const others = waysOf(by);
  if (waysOf(of).some((group) => others.includes(group))) return true;
  if ([a, b].some((verb) => PERCEIVING.has(verb) || SAYING.has(verb)) || sayOpposite(of, by)) return false;
  const vectors = loadWordVectors();
  if (Math.min(vectors.rarity(a), vectors.rarity(b)) < TELLING) return false;
  const relations = loadWordRelations();
  if (relations.antonyms(a, b)) return false;
  return (
    relations.synonyms(a, b) ||
    relations.derived(a, b) ||
    (relations.isA(b, a) && vectors.similarity(a, b) >= KIND_OF_ACT)
  );
});

/** Acts that go by several verbs, which no dictionary has as one. */
const WAYS = [
  "give, hand out, hand, hand over, give out, distribute, supply, deliver, provide",
  "give, send, issue, transmit, relay, send out, send to",
  "fly, take off, be airborne",
  "receive, get, obtain, pocket",
  "hurt, injure, wound",
  "take, steal, copy",
  "capture, take prisoner, take captive",
  "reach, get to, arrive at",
  "leave, depart, flee, fly out, drive out, slip out",
].map((list) => new Set(list.split(", ")));

const waysOf = (predicate: string): readonly number[] => {
  const [verb = "", particle = ""] = predicate.split(" ");
  return WAYS.flatMap((ways, i) =>
    ways.has(`${verb} ${particle}`) || (!PARTICLE.test(particle) && ways.has(verb)) ? [i] : [],
  );
};
const PARTICLE = /^(?:away|back|down|in|off|on|out|over|up|under)$/;

/** Whether a status says no more of a thing than that there is or was one: "was issued", "was heard". */
export function isSlight(status: Status): boolean {
  const { head } = matterOf(status);
  return EMPTY.has(head) || PERCEIVING.has(head);
}

/** Whether two statuses may be of one act: their verbs are near, if not alike. */
export const actsRelate = (of: Status, by: Status): boolean =>
  loadWordVectors().similarity(matterOf(of).head, matterOf(by).head) >= ANY_NEAR;

/** Whether one status says the opposite of the other in a word: "rise", "fall". */
export const actsOppose = (one: Status, two: Status): boolean => predicatesOppose(one.predicate, two.predicate);

const predicatesOppose = remembered((one, two) => loadWordRelations().antonyms(headIn(one), headIn(two)));

/** Whether two statuses have a word in common beside what was done: where only "people" are named, nothing else tells that they are one. */
export function shareMore(one: Status, two: Status): boolean {
  const [mine, others] = [matterOf(one), matterOf(two)];
  return mine.terms.some(
    ({ word }) =>
      word !== mine.head && others.words.some((other) => other !== others.head && toldBy(word, other) >= 0.75),
  );
}

/** Whether a noun names what a status says was done: "offer", "they offered". */
export function isDone(noun: string, by: Status): boolean {
  const { head } = matterOf(by);
  return !EMPTY.has(head) && (noun === head || loadWordRelations().derived(noun, head));
}

/**
 * How much of what one status is about the other has too, 0 to 1; what the parties `agreed` are called counts as known, and so does the
 * verb where both are `near`: one act.
 */
export function covered(of: Status, by: Status, agreed: readonly (string | null)[], near: boolean): number {
  const known = new Set(agreed.flatMap((party) => (party === null ? [] : partyOf(party).noun.split(" "))));
  const { terms, head } = matterOf(of);
  const { words } = matterOf(by);
  if (near) known.add(head);
  let [sum, total] = [0, 0];
  for (const { word, weight } of terms) {
    total += weight;
    sum += weight * (known.has(word) ? 1 : Math.max(0, ...words.map((other) => toldBy(word, other))));
  }
  return total === 0 ? 0 : sum / total;
}
