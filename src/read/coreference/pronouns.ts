import type { Token } from "../../nlp/index.ts";
import { loadWordRelations } from "../../nlp/word-relations.ts";
import { isAnybody, isQuoted } from "../candidate.ts";
import { subjectBy } from "../given.ts";
import { BODIES, FIGURES, INQUIRIES, MOUTHPIECES, SPEAKER_NOUNS } from "../lexicon.ts";
import { isPeople, MEASURES } from "../measures.ts";
import { ORG_WORDS } from "../name-words.ts";
import { type Sex, sexOfNoun } from "../sexes.ts";
import { ancestors, at, childOf, childrenOf, paragraphOf, sentenceOf, type Tree } from "../tree.ts";
import { entityOf, foremost, joined, kindOf, sentencesBack, standsFor, type Told } from "./told.ts";
import { determinerOf } from "./traits.ts";

/** What a pronoun asks of whom it means; "who" stands for "the Norwegian", of one person. */
export type Pronoun = "he" | "she" | "it" | "they" | "who";

const PRONOUNS: Readonly<Record<string, Pronoun>> = Object.fromEntries(
  Object.entries({
    he: "he him his himself",
    she: "she her hers herself",
    it: "it its itself",
    they: "they them their theirs themselves",
  }).flatMap(([pronoun, forms]) => forms.split(" ").map((form): [string, Pronoun] => [form, pronoun as Pronoun])),
);

/** A pronoun, or "both of them". */
export function pronounFor({ scene: { tree }, sources }: Told, token: Token): Pronoun | null {
  if (token.norm === "who") return sources.has(token) ? "who" : null;
  return isSomeOfThem(tree, token) ? "they" : pronounOf(token);
}

function isSomeOfThem(tree: Tree, { i, norm }: Token): boolean {
  const of =
    /^(?:all|both|each|two|three)$/.test(norm) && childrenOf(tree, i, "prep").find(({ norm }) => norm === "of");
  return of !== undefined && of !== false && tree.tokens[of.i + 1]?.norm === "them";
}

export const standsForMany = (tree: Tree, token: Token): boolean =>
  pronounOf(token) === "they" || isSomeOfThem(tree, token);

const pronounOf = ({ tag, norm }: Token): Pronoun | null => (tag.startsWith("PRP") && PRONOUNS[norm]) || null;

/** How many speakers, and how many sentences, a pronoun looks back over; how many words "it" and "they" do. */
const REACH = 50;
const SENTENCES = 3;
const FAR = 200;

/**
 * Whom a pronoun most likely means: the subject of its sentence or of one just before. Of a source that is somebody in any case,
 * so else whoever spoke last, another that is named there, or the person named last; of any other word only one who has no rival.
 */
export function referent(told: Told, token: Token, pronoun: Pronoun): Token | null {
  if (pronoun === "it" && isEmpty(told, token)) return null;
  const source = told.sources.get(token);
  if (!source) return plainReferent(told, token, pronoun);
  const court = pronoun === "it" && source.cue.some(({ lemma }) => RULING.has(lemma)) ? courtBefore(told, token) : null;
  if (court) return court;
  const { tree } = told.scene;
  const { i } = token;
  const mayBe = (head: Token) => mayMean(told, pronoun, head) && (pronoun !== "it" || maySay(told, head));
  const spoke = told.heard.slice(-REACH).findLast(mayBe);
  const follows = source.content[0] !== undefined && source.content[0].i < i;
  const inside = new Set(source.content);
  const others: Token[] = [];
  let { start } = sentenceOf(tree, i);
  for (let back = 0, end = i; back < SENTENCES && token.norm !== "who"; back++) {
    const heads = candidates(told, start, end, false).filter(({ head }) => !inside.has(head));
    for (const { head, rank } of heads) {
      // "The Post, citing officials, reports …. They say": a body is rather "it".
      if (!mayBe(head) || (pronoun === "they" && !isSeveral(told, head))) continue;
      if (rank >= OTHER) others.push(head);
      else if (!follows || head.i >= (spoke?.i ?? -1)) return head;
    }
    // After what is said (“…,” he said) only a subject of its paragraph comes before the last speaker.
    if (start === 0 || (follows && start === paragraphOf(tree, i).start)) break;
    end = start;
    start = sentenceOf(tree, start - 1).start;
  }
  const isPerson = pronoun !== "it" && pronoun !== "they";
  const isRecent = spoke && (isPerson || spoke.i >= i - FAR);
  return (isRecent ? spoke : others[0]) ?? (isPerson ? lastPerson(told, pronoun, i) : null);
}

/** What a court does, and its judgment, and hardly anybody else. */
const RULING = new Set(["acquit", "convict", "hold", "overturn", "rule"]);
const RULINGS = new Set(["court", "decision", "judgment", "judgement", "jury", "ruling", "tribunal", "verdict"]);

/** The court or judgment that is nearest before a word. */
function courtBefore(told: Told, { i }: Token): Token | null {
  const { tree } = told.scene;
  const isCourt = ({ tag, lemma, dep }: Token) =>
    /^NNP?$/.test(tag) && RULINGS.has(lemma.toLowerCase()) && dep !== "compound";
  return tree.tokens.slice(sentencesBack(told, i, SENTENCES - 1), i).findLast(isCourt) ?? null;
}

/** A pronoun that is no source means the subject before it, or the only one there whom it may mean. */
function plainReferent(told: Told, token: Token, pronoun: Pronoun): Token | null {
  const { tree } = told.scene;
  const { i } = token;
  const speaker = speakerAround(told, token);
  const apart = token.tag === "PRP$" || /sel(?:f|ves)$/.test(token.norm) ? null : subjectBeside(told, token);
  const quoted = isQuoted(told.scene, token);
  const isOther = (head: Token) =>
    [speaker, apart].every((not) => not === null || !isSame(told, standsFor(told, head), standsFor(told, not)));
  // "He" is rather a man than one of whom it is not known.
  const isSurely = (head: Token) => sexOf(told, head) !== undefined;
  const window = candidates(told, sentencesBack(told, i, SENTENCES - 1), i, quoted);
  const surely =
    /^(?:he|she)$/.test(pronoun) &&
    window.some(({ head }) => isOther(head) && isSurely(head) && mayMean(told, pronoun, head, true));
  let { start } = sentenceOf(tree, i);
  for (let back = 0, end = i; back < SENTENCES; back++) {
    const all = candidates(told, start, end, quoted).filter(({ head }) => isOther(head));
    const fit = all.filter(({ head }) => mayMean(told, pronoun, head, true) && (!surely || isSurely(head)));
    const found = fit.length > 0 ? choice(told, fit, pronoun) : undefined;
    if (found !== undefined) return found;
    // "It" and "they" mean what the sentence before was about.
    if (start === 0 || (all.length > 0 && back > 0 && /^(?:it|they)$/.test(pronoun))) return null;
    end = start;
    start = sentenceOf(tree, start - 1).start;
  }
  return null;
}

interface Ranked {
  readonly head: Token;
  readonly rank: number;
}

/** Of those in a sentence whom a pronoun may mean, the one that it does; null where that is in doubt. */
function choice(told: Told, fit: readonly Ranked[], pronoun: Pronoun): Token | null {
  // "They" are people rather than reports, and rather than a body.
  const many = pronoun === "they" ? fit.filter(({ head }) => isCrowd(told, head)) : [];
  const [first, ...others] = many.length > 0 ? many : fit;
  if (!first || ((pronoun === "it" || pronoun === "they") && first.rank >= OTHER && many.length === 0)) return null;
  const rivals = others.filter(
    ({ head }) => !isSame(told, standsFor(told, head), standsFor(told, first.head)) && isStrong(told, head, pronoun),
  );
  if (rivals.length === 0) return first.head;
  const entity = first.rank < OTHER ? entityOf(told, first.head) : null;
  const theirs = rivals.map(({ head }) => entityOf(told, head)).filter((other) => other !== null);
  return entity !== null && foremost(told, [entity, ...theirs]) === entity ? first.head : null;
}

/** Several people. */
const isCrowd = (told: Told, head: Token): boolean => {
  const meant = standsFor(told, head);
  return (isPeople(meant) && isMany(meant)) || joined(told.scene, meant).length > 1;
};

/** Those who may well be meant though they are no subject: people, bodies, and of "they" whatever is many. */
const isStrong = (told: Told, head: Token, pronoun: Pronoun): boolean => {
  const meant = standsFor(told, head);
  if (pronoun === "they") return isMany(meant) || joined(told.scene, meant).length > 1;
  return kindOf(told, head) !== undefined || canSay(meant) || pronoun !== "it";
};

const isSame = (told: Told, a: Token, b: Token): boolean =>
  a === b || (entityOf(told, a) !== null && entityOf(told, a) === entityOf(told, b));

/** Whoever says in a direct quotation what the token stands in: in it, "he" is another. */
const speakerAround = (told: Told, token: Token): Token | null =>
  isQuoted(told.scene, token) ? (told.sayers.get(token.i) ?? null) : null;

/** The subject of the verb whose object a pronoun is: "praised him" is said of two. */
function subjectBeside({ scene: { tree } }: Told, token: Token): Token | null {
  if (/^nsubj/.test(token.dep)) return null;
  const verb = ancestors(tree, token.i).find(({ tag }) => /^VB/.test(tag));
  return (verb && subjectBy(tree, verb)) ?? null;
}

/** "it is clear that", "it rained", "it seems": a word that means nothing. */
function isEmpty({ scene: { tree } }: Told, token: Token): boolean {
  if (!/^(?:nsubj|expl)/.test(token.dep) || token.norm !== "it") return false;
  const verb = at(tree, token.head);
  if (
    /^(?:rain|snow|seem|appear|happen|transpire|emerge|follow|turn)$/.test(verb.lemma) &&
    childOf(tree, verb.i, "ccomp")
  )
    return true;
  if (/^(?:rain|snow|hail|drizzle)$/.test(verb.lemma)) return true;
  if (token.dep === "nsubjpass" && childOf(tree, verb.i, "ccomp")) return true;
  const what = childOf(tree, verb.i, "acomp", "attr");
  if (verb.lemma === "take" && childOf(tree, verb.i, "xcomp", "ccomp", "advcl")) return true;
  if (verb.lemma !== "be") return false;
  if (what && /^(?:DATE|TIME)$/.test(what.entity)) return true;
  return [verb, what].some(
    (head) => head && childrenOf(tree, head.i, "ccomp", "xcomp", "csubj", "acl", "relcl").length > 0,
  );
}

/** Nouns and pronouns by which somebody may be meant further on, subjects before all else, those of the main clause first. */
function candidates(told: Told, start: number, end: number, quoted: boolean): readonly Ranked[] {
  const { scene } = told;
  return scene.tree.tokens
    .slice(start, end)
    .filter((token) => (quoted || !isQuoted(scene, token)) && isHead(told, token))
    .map((head) => ({ head, rank: rankOf(told, head) }))
    .sort((a, b) => a.rank - b.rank);
}

/** A name by the word that it hangs by, a subject, or a pronoun that stands for one. */
function isHead({ scene: { names, nameOf }, meant }: Told, token: Token): boolean {
  const name = names[nameOf[token.i] ?? -1];
  if (name) return token.head < name.start || token.head >= name.end || token.head === token.i;
  if (/^nsubj/.test(token.dep)) return pronounOf(token) !== null || /^NNS?$/.test(token.tag);
  return (
    meant.has(token) ||
    (/^NNS?$/.test(token.tag) && (isPeople(token) || (/^(?:dobj|conj)$/.test(token.dep) && canSay(token))))
  );
}

const canSay = ({ lemma }: Token): boolean =>
  SPEAKER_NOUNS.has(lemma) ||
  sexOfNoun(lemma) !== null ||
  ORG_WORDS.test(lemma) ||
  /^(?:people|person|report|survey)$/.test(lemma);

/** A body, what a body puts out, or what has spoken before: a figure says nothing. */
function maySay(told: Told, head: Token): boolean {
  const meant = standsFor(told, head);
  const says = [BODIES, INQUIRIES, MOUTHPIECES].some((nouns) => nouns.has(meant.lemma)) || canSay(meant);
  return !FIGURES.has(meant.lemma) && (says || kindOf(told, head) !== undefined || told.sources.has(meant));
}

const OTHER = 1000;

function rankOf({ scene: { tree } }: Told, token: Token): number {
  const path = ancestors(tree, token.i);
  const top = path.find(({ dep }) => dep !== "conj") ?? token;
  // Whoever is asked is who answers.
  const asked = top.dep === "dobj" && at(tree, top.head).lemma === "ask" && !childrenOf(tree, top.head, "xcomp").length;
  return path.length + (/^nsubj/.test(top.dep) || asked ? 0 : OTHER) + (top === token ? 0 : 0.5) - (asked ? 1 : 0);
}

const isSeveral = (told: Told, head: Token): boolean => {
  const meant = standsFor(told, head);
  return isMany(meant) || pronounOf(meant) === "they" || joined(told.scene, meant).length > 1;
};

const isMany = ({ tag }: Token): boolean => /^NNP?S$/.test(tag);

/**
 * Whether a pronoun may mean what a noun, or pronoun before it, means: "they" many or several, the others one, and of several
 * only where each is taken `apart`.
 */
function mayMean(told: Told, pronoun: Pronoun, head: Token, apart = false): boolean {
  const { scene } = told;
  const meant = standsFor(told, head);
  const entity = entityOf(told, head);
  const kind = kindOf(told, head);
  const again = pronounOf(meant);
  if (again !== null && entity === null) return pronoun === "they" && again === "they";
  const several = joined(scene, meant).length > 1;
  if (pronoun === "they")
    return (
      several ||
      (kind !== "Person" &&
        (kind !== undefined || isMany(meant)) &&
        (told.sources.has(meant) || !(isAnybody(meant) || MEASURES.has(meant.lemma))))
    );
  if (several && !apart) return false;
  if (pronoun === "it")
    return (
      kind === "Organization" ||
      kind === "Country" ||
      (!kind && meant.tag === "NN" && !mayBePerson(meant) && !speaksAlone(told, meant))
    );
  const sex = sexOf(told, head);
  const isPerson = kind === "Person" || (kind === undefined && (mayBePerson(meant) || isUnnamed(told, meant)));
  return isPerson && (pronoun === "who" || !sex || (sex === "woman") === (pronoun === "she"));
}

function sexOf(told: Told, head: Token): Sex | undefined {
  const entity = kindOf(told, head) === "Person" ? entityOf(told, head) : null;
  return (entity === null ? sexOfNoun(standsFor(told, head).lemma) : told.traits.sexes.get(entity)) ?? undefined;
}

/** "a clerk said": one who speaks and is no body, nor what a body puts out. */
const speaksAlone = ({ sources }: Told, noun: Token): boolean =>
  sources.has(noun) &&
  !ORG_WORDS.test(noun.lemma) &&
  !MOUTHPIECES.has(noun.lemma) &&
  !BODIES.has(noun.lemma) &&
  !INQUIRIES.has(noun.lemma);

/** "A driver said", "the driver of a bus said": somebody who was not named before. */
const isUnnamed = (told: Told, noun: Token): boolean =>
  noun.tag === "NN" &&
  speaksAlone(told, noun) &&
  loadWordRelations().isA(noun.lemma, "person") &&
  (/^(?:an?|another|one)$/.test(determinerOf(told.scene.tree, noun)) ||
    childrenOf(told.scene.tree, noun.i, "prep").some(({ norm }) => norm === "of"));

const mayBePerson = ({ tag, lemma }: Token): boolean =>
  tag === "NN" && (SPEAKER_NOUNS.has(lemma) || sexOfNoun(lemma) !== null);

function lastPerson({ named, cast, traits }: Told, pronoun: Pronoun, i: number): Token | null {
  const unlike = pronoun === "he" ? "woman" : pronoun === "she" ? "man" : null;
  const people = [...named].slice(-REACH).filter(([entity]) => cast.entities[entity]?.kind === "Person");
  const last = people.findLast(
    ([entity, { i: place }]) => place < i && (!unlike || traits.sexes.get(entity) !== unlike),
  );
  return last?.[1] ?? null;
}
