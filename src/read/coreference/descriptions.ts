import type { Token } from "../../nlp/index.ts";
import { isAnybody } from "../candidate.ts";
import { isPeople } from "../gazetteer.ts";
import { ASSERTING, MEDIA, OUTLET_NOUNS, ROLE_CLASSES, SPEAKER_NOUNS } from "../lexicon.ts";
import { at, childOf, childrenOf, sentenceOf, subtree, type Tree } from "../tree.ts";
import { isBodyNoun, mayBeAnyName, mayCallBody, mayCallPerson } from "./callings.ts";
import { entitiesBetween, entityOf, foremost, kindOf, only, sentencesBack, type Told } from "./told.ts";
import { beforeNoun, type Description, determinerOf, entityAt, yearsOld } from "./traits.ts";

/** How many sentences back a body is still "the company", where others may be too; and one that no word calls so. */
const NEAR = 2;
const FAR = 5;

/**
 * Whom "the company", "the midfielder", "the Kenyan leader" or "the 24-year-old" means: the one that was named before whom the
 * words fit, or an unnamed speaker of whom they were said; null where none does, or more than one.
 */
export function describedBy(told: Told, noun: Token): Token | null {
  const { tree } = told.scene;
  const beside = besideName(told, noun);
  if (beside) return beside;
  if (!/^(?:NNP?|JJ)$/.test(noun.tag) || !isDefinite(tree, noun)) return null;
  const again = sameAsBefore(told, noun);
  if (again) return again;
  if (childOf(tree, noun.i, "relcl", "acl") || beforeNoun(tree, noun).some(({ norm }) => DIFFERENT.test(norm)))
    return null;
  const entity = outletBy(told, noun) ?? bodyBy(told, noun) ?? countryBy(told, noun) ?? personBy(told, noun);
  return (
    (entity === null ? null : (told.named.get(entity) ?? told.firstNamed.get(entity))) ??
    (told.sources.has(noun) ? introduced(told, noun) : null)
  );
}

const DIFFERENT = /^(?:another|different|former|late|next|older|other|previous|same|second|third|then|younger)$/;

const isDefinite = (tree: Tree, noun: Token): boolean =>
  /^(?:the|that|this)$/.test(determinerOf(tree, noun)) || childOf(tree, noun.i, "poss") !== undefined;

/** "the minister, Jan Novak", "the newspaper Le Monde", "the coastal rescue agency (CRA)": the name beside it. */
function besideName({ scene, cast }: Told, noun: Token): Token | null {
  if (scene.nameOf[noun.i] !== -1 || !/^NN/.test(noun.tag)) return null;
  const { tree } = scene;
  const named = childrenOf(tree, noun.i, "appos").find((token) => {
    const kind = cast.names[scene.nameOf[token.i] ?? -1]?.kind;
    const isBody = OUTLET_NOUNS.has(noun.lemma) || (noun.tag === "NN" && isBodyNoun(noun.lemma));
    return kind === "Person" || (kind === "Organization" && isBody);
  });
  if (named) return named;
  // "the union FSW", which the parser may take for a clause
  const next = tree.tokens[noun.i + 1];
  if (
    next &&
    noun.tag === "NN" &&
    isBodyNoun(noun.lemma) &&
    cast.names[scene.nameOf[next.i] ?? -1]?.kind === "Organization"
  )
    return at(tree, (scene.names[scene.nameOf[next.i] as number]?.end ?? 0) - 1);
  const [open, acronym] = [tree.tokens[noun.i + 1], tree.tokens[noun.i + 2]];
  const isBody = open?.text === "(" && acronym && cast.names[scene.nameOf[acronym.i] ?? -1]?.kind === "Organization";
  return isBody ? acronym : null;
}

/** "The same person", "the officer": whoever spoke last without a name of whom it was said. */
function sameAsBefore(told: Told, noun: Token): Token | null {
  const { tree } = told.scene;
  const unnamed = (head: Token) => entityOf(told, head) === null && !head.tag.startsWith("PRP");
  const recent = told.heard.slice(-REACH);
  if (beforeNoun(tree, noun).some(({ norm }) => norm === "same")) return recent.findLast(unnamed) ?? null;
  const isPlain = wordsOf(tree, noun).length === 1;
  const last = recent.findLast(
    (head) => unnamed(head) && (isPlain ? head.lemma === noun.lemma : phraseOf(tree, head) === phraseOf(tree, noun)),
  );
  return last ?? null;
}

/** How many speakers one looks back over. */
const REACH = 50;

/** A noun with what stands before it but for its article. */
const wordsOf = (tree: Tree, noun: Token): readonly Token[] =>
  subtree(tree, noun.i, (token) => token.i > noun.i).filter(({ dep }) => dep !== "det");
const phraseOf = (tree: Tree, noun: Token): string =>
  wordsOf(tree, noun)
    .map(({ norm }) => norm)
    .join(" ");

/** "the English newspaper": the outlet that was heard last. "This newspaper" is the article's own. */
function outletBy({ scene, cast, outlets }: Told, noun: Token): number | null {
  if (determinerOf(scene.tree, noun) === "this") return null;
  const medium = MEDIA[noun.lemma];
  const outlet = outlets.findLast((one) => medium && (one.medium ?? medium) === medium);
  const others = wordsOf(scene.tree, noun).filter((token) => token !== noun && /^(?:NN|JJ)/.test(token.tag));
  const fits = others.every((token) => token.entity === "NORP" || entityAt(scene, cast, token) !== null);
  return outlet && fits ? outlet.entity : null;
}

function bodyBy(told: Told, noun: Token): number | null {
  const { scene, cast, named, unnamed } = told;
  const { tree } = scene;
  const { lemma } = noun;
  if (!isBodyNoun(lemma) || childrenOf(tree, noun.i, "prep").some(({ norm }) => norm !== "on")) return null;
  const others = beforeNoun(tree, noun);
  const near = sentencesBack(told, noun.i, NEAR);
  const [called, nameless]: [number[], number[]] = [[], []];
  for (const entity of named.keys()) {
    if (cast.entities[entity]?.kind !== "Organization") continue;
    const words = told.traits.bodyWords.get(entity) ?? [];
    const described = (told.traits.descriptions.get(entity) ?? []).flatMap((one) => [...one.words]);
    const isCalled = mayCallBody(lemma, words);
    const fits = others.every(({ norm, lemma: base }) =>
      [norm, base.toLowerCase()].some((word) => words.includes(word) || described.includes(word)),
    );
    if (isCalled === true && fits) called.push(entity);
    if (isCalled === null && others.length === 0 && mayBeAnyName(lemma) && !isOutlet(told, entity))
      nameless.push(entity);
  }
  if ((unnamed.get(lemma) ?? -1) >= near) return null;
  const within = (among: readonly number[], sentences: number): number | null => {
    const meant = entitiesBetween(told, sentencesBack(told, noun.i, sentences), noun.i);
    const there = among.filter((entity) => meant.has(entity));
    return there.length === 1 ? (there[0] as number) : null;
  };
  if (called.length === 1 && !nameless.some((entity) => (named.get(entity)?.i ?? -1) >= near))
    return called[0] as number;
  if (called.length > 0) return within([...called, ...nameless], NEAR) ?? foremost(told, [...called, ...nameless]);
  if (unnamed.has(lemma)) return null;
  return (nameless.length === 1 ? within(nameless, FAR) : null) ?? foremost(told, nameless);
}

const isOutlet = ({ outlets, cast }: Told, entity: number): boolean =>
  outlets.some((outlet) => outlet.entity === entity) ||
  OUTLET_NOUNS.has(cast.entities[entity]?.name.toLowerCase().split(" ").at(-1) ?? "");

/** "the country": the only one that is named near by. */
function countryBy(told: Told, noun: Token): number | null {
  const { scene, cast } = told;
  const others = [...wordsOf(scene.tree, noun), ...childrenOf(scene.tree, noun.i, "prep")];
  if (!/^(?:country|nation|republic|kingdom)$/.test(noun.lemma) || others.length > 1) return null;
  const near = [...entitiesBetween(told, sentencesBack(told, noun.i, NEAR), noun.i)];
  const countries = near.filter((entity) => cast.entities[entity]?.kind === "Country");
  return countries.length === 1 ? (countries[0] as number) : null;
}

function personBy(told: Told, noun: Token): number | null {
  const { scene, cast, named, traits } = told;
  const { tree } = scene;
  const people = [...named.keys()].filter((entity) => cast.entities[entity]?.kind === "Person");
  const age = yearsOld(tree, noun);
  if (age) return only(people.filter((entity) => traits.ages.get(entity)?.has(age)));
  const from = originBy(told, noun);
  if (from !== null) return only(people.filter((entity) => traits.origins.get(entity)?.has(from)));
  if (noun.tag !== "NN" || isAnybody(noun)) return null;
  const others = wordsOf(tree, noun).filter((token) => token !== noun && /^(?:NN|JJ)/.test(token.tag));
  const owner = ownerOf(told, noun);
  const marks = others.filter((token) => entityOf(told, token) === null).map(({ norm }) => norm);
  const held = heldBy(told, noun, owner, marks);
  if (held.length > 0) return last(told, held);
  const after = childrenOf(tree, noun.i, "prep").flatMap((token) => subtree(tree, token.i));
  const said = [...marks, ...after.map(({ norm }) => norm)];
  const fits = (one: Description) =>
    mayCallPerson(noun.lemma.toLowerCase(), one.noun) &&
    said.every((word) => one.words.has(word)) &&
    !isLesser(one, said);
  const described = people.filter(
    (entity) =>
      traits.descriptions.get(entity)?.some(fits) && (owner === null || traits.origins.get(entity)?.has(owner)),
  );
  return last(told, described);
}

/** A deputy minister is not "the minister". */
const isLesser = ({ words }: Description, said: readonly string[]): boolean =>
  ["acting", "assistant", "deputy", "ex", "former", "vice"].some((word) => words.has(word) && !said.includes(word));

/** Of several the last that was named, where it was not named together with another of them. */
function last({ scene: { tree }, named }: Told, among: readonly number[]): number | null {
  if (among.length < 2) return among[0] ?? null;
  const inOrder = [...named.keys()].filter((entity) => among.includes(entity));
  const [before, latest] = inOrder.slice(-2) as [number, number];
  const [one, two] = [named.get(before) as Token, named.get(latest) as Token];
  return sentenceOf(tree, one.i).start === sentenceOf(tree, two.i).start ? null : latest;
}

/** The country of "the Norwegian", of one person. */
export function originBy({ scene, cast }: Told, noun: Token): number | null {
  const name = scene.names[scene.nameOf[noun.i] ?? -1];
  const isOne = name !== undefined && name.end === name.start + 1 && !/(?:s|ese|[sct]h)$/.test(noun.norm);
  return isOne && isPeople(noun.text) && noun.tag !== "NNS" ? entityAt(scene, cast, noun) : null;
}

/** Whose a role is said to be: "the Kenyan leader", "the club's captain", "the head of the club". */
function ownerOf(told: Told, noun: Token): number | null {
  const { tree } = told.scene;
  const around = [
    ...wordsOf(tree, noun),
    ...childrenOf(tree, noun.i, "prep").flatMap(({ i }) => childrenOf(tree, i, "pobj")),
  ];
  const owner = around.filter((token) => token !== noun && kindOf(told, token) !== "Person");
  return owner.map((token) => entityOf(told, token)).find((entity) => entity !== null) ?? null;
}

const roleClass = (role: string): string => ROLE_CLASSES[role] ?? role;

/**
 * Those who have a role: who were named before, or the only one whose it is said to be. "The Russian leader" may be a president of
 * whom it is not said whose, where he is named with that country above all.
 */
function heldBy(told: Told, noun: Token, owner: number | null, marks: readonly string[]): readonly number[] {
  const { scene, named, traits } = told;
  const role = roleClass(noun.lemma.toLowerCase());
  const fits = (person: number) =>
    traits.descriptions.get(person)?.some((one) => marks.every((word) => one.words.has(word)) && !isLesser(one, marks));
  const like = told.roles.filter((one) => roleClass(one.role) === role && fits(one.person));
  const of = (body: number | null) => [
    ...new Set(like.filter((one) => body === null || one.in === body).map(({ person }) => person)),
  ];
  const holders = of(owner);
  const before = holders.filter((person) => named.has(person));
  if (before.length > 0 || owner === null) return before;
  if (holders.length > 0) return holders.length === 1 ? holders : [];
  if (determinerOf(scene.tree, noun) !== "the") return [];
  return of(-1).filter((person) => named.has(person) && traits.homes.get(person) === owner);
}

/**
 * "…, the head of the club said." opens an article, and "Ann Hill told reporters …" the next paragraph: with no office of her own, she
 * is whoever was meant.
 */
function introduced({ scene: { tree, names, nameOf }, cast }: Told, head: Token): Token | null {
  const [lead, next] = tree.paragraphs.filter(({ start, end }) => end > head.i || (start <= head.i && head.i < end));
  const isLead = lead && !tree.paragraphs.some(({ end }) => end <= lead.start && tree.tokens[end - 1]?.text === ".");
  const isOffice =
    head.tag === "NN" && SPEAKER_NOUNS.has(head.lemma) && childrenOf(tree, head.i, "det")[0]?.norm === "the";
  const index = nameOf[next?.start ?? -1] ?? -1;
  const name = names[index];
  const person = cast.names[index];
  if (!isLead || !isOffice || !name || person?.kind !== "Person" || name.end - name.start < 2) return null;
  const end = at(tree, name.end - 1);
  const speaks = end.dep === "nsubj" && end.head === name.end && ASSERTING.has(at(tree, end.head).lemma);
  const isNew = !cast.names.slice(0, index).some(({ entity }) => entity === person.entity);
  return speaks && isNew ? end : null;
}
