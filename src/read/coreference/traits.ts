import type { Token } from "../../nlp/index.ts";
import { BODY_NOUNS } from "../bodies.ts";
import type { Scene } from "../candidate.ts";
import { isNegated } from "../candidate.ts";
import { isPeople } from "../gazetteer.ts";
import { ROLE_CLASSES, SPEAKER_NOUNS } from "../lexicon.ts";
import type { FoundName } from "../name-words.ts";
import type { Name, NamedEntity, Role } from "../reading.ts";
import { type Sex, sexOfName } from "../sexes.ts";
import { at, childOf, childrenOf, sentenceOf, subtree, type Tree } from "../tree.ts";

/** Whom an article names. */
export interface Cast {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly Name[];
}

export const entityAt = ({ nameOf }: Scene, { names }: Cast, { i }: Token): number | null =>
  names[nameOf[i] ?? -1]?.entity ?? null;

/** What an article says that an entity is: "a textile company", "the Kenyan finance minister". */
export interface Description {
  readonly noun: string;
  /** The other words of it, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** What an article tells of those whom it names. */
export interface Traits {
  readonly sexes: ReadonlyMap<number, Sex>;
  readonly descriptions: ReadonlyMap<number, readonly Description[]>;
  /** Of bodies, the words that tell what they are: of their names, and the nouns by which the text or the gazetteer describes them. */
  readonly bodyWords: ReadonlyMap<number, readonly string[]>;
  /** Of people, the countries that they are said to be from. */
  readonly origins: ReadonlyMap<number, ReadonlySet<number>>;
  /** Of people, the country that they are named with in most sentences, and in two at least. */
  readonly homes: ReadonlyMap<number, number>;
  readonly ages: ReadonlyMap<number, ReadonlySet<string>>;
  /** How often each is named. */
  readonly counts: ReadonlyMap<number, number>;
}

export function traitsOf(scene: Scene, cast: Cast): Traits {
  const { tree, names } = scene;
  const sexes = new Map<number, Sex>();
  const descriptions = new Map<number, Description[]>();
  const origins = new Map<number, Set<number>>();
  const ages = new Map<number, Set<string>>();
  const counts = new Map<number, number>();
  for (const [index, name] of names.entries()) {
    const { entity, kind, form } = cast.names[index] as Name;
    if (form === "name") counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (kind !== "Person" && kind !== "Organization") continue;
    const nouns = describersOf(scene, name).filter(({ tag }) => /^NNP?$/.test(tag));
    const around = new Set(nouns.flatMap((noun) => [noun, ...wordsBeside(tree, name, noun)]));
    for (const noun of nouns) {
      const words = new Set(wordsBeside(tree, name, noun).flatMap(({ norm, lemma }) => [norm, lemma.toLowerCase()]));
      addTo(descriptions, entity, { noun: noun.lemma.toLowerCase(), words });
    }
    if (kind !== "Person") continue;
    for (const token of [...around, ...childrenOf(tree, name.end - 1, "amod", "compound", "nmod")]) {
      const country = isPeople(token.text) ? entityAt(scene, cast, token) : null;
      if (country !== null) origins.set(entity, (origins.get(entity) ?? new Set()).add(country));
    }
    const age = ageOf(tree, name);
    if (age) ages.set(entity, (ages.get(entity) ?? new Set()).add(age));
  }
  // A whole name tells more surely than "Grace" alone, which may be a surname.
  for (const least of [2, 1]) {
    for (const [i, name] of names.entries()) {
      const { kind, entity } = cast.names[i] as Name;
      if (kind !== "Person" || sexes.has(entity) || name.end - name.start < least) continue;
      const sex = sexOfName(tree, name);
      if (sex) sexes.set(entity, sex);
    }
  }
  const bodyWords = new Map(
    cast.entities.flatMap(({ kind, name, aliases }, entity): [number, readonly string[]][] => {
      if (kind !== "Organization") return [];
      const nouns = (descriptions.get(entity) ?? []).map(({ noun }) => noun);
      const listed = BODY_NOUNS.get(name);
      return [[entity, [...aliases.flatMap(edges), ...nouns, ...(listed ? [listed] : [])]]];
    }),
  );
  return { sexes, descriptions, bodyWords, origins, homes: homesOf(scene, cast), ages, counts };
}

function homesOf({ tree, names }: Scene, cast: Cast): ReadonlyMap<number, number> {
  const bySentence = new Map<number, Set<number>>();
  for (const [index, { start }] of names.entries()) {
    const sentence = sentenceOf(tree, start).start;
    const { entity } = cast.names[index] as Name;
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(entity));
  }
  const times = new Map<number, Map<number, number>>();
  for (const named of bySentence.values()) {
    const countries = [...named].filter((entity) => cast.entities[entity]?.kind === "Country");
    for (const person of named) {
      if (cast.entities[person]?.kind !== "Person") continue;
      const theirs = times.get(person) ?? new Map<number, number>();
      times.set(person, theirs);
      for (const country of countries) theirs.set(country, (theirs.get(country) ?? 0) + 1);
    }
  }
  return new Map(
    [...times].flatMap(([person, theirs]): [number, number][] => {
      const [first, second] = [...theirs].sort(([, a], [, b]) => b - a);
      return first && first[1] > Math.max(1, second?.[1] ?? 0) ? [[person, first[0]]] : [];
    }),
  );
}

/** The first and the last word of a name. */
function edges(alias: string): readonly string[] {
  const parts = alias.toLowerCase().split(" ");
  return parts.length < 2 ? [] : [parts[0] as string, parts.at(-1) as string];
}

function addTo<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The nouns that say of a name what it is: a title, an apposition on either side, or what it "is". */
function describersOf({ tree, nameOf }: Scene, name: FoundName): readonly Token[] {
  const head = at(tree, name.end - 1);
  const titles = childrenOf(tree, head.i, "compound", "nmod", "amod").filter((token) => token.i < name.start);
  const beside = head.dep === "appos" ? at(tree, head.head) : null;
  // "the head of Acme, Ann Hill": the parser hangs her on the company.
  const holder =
    beside && nameOf[beside.i] !== -1 && beside.dep === "pobj" ? at(tree, at(tree, beside.head).head) : beside;
  const apposed = [...childrenOf(tree, head.i, "appos"), ...(holder ? [holder] : [])];
  const verb = at(tree, head.head);
  const isSaid = head.dep === "nsubj" && /^(?:be|become|remain)$/.test(verb.lemma) && !isNegated(tree, verb);
  const said = isSaid && !childrenOf(tree, verb.i, "aux").some(({ tag }) => tag === "MD");
  return [...titles, ...apposed, ...(said ? childrenOf(tree, verb.i, "attr") : [])].filter(
    ({ i }) => i < name.start || i >= name.end,
  );
}

/** What stands with a noun that describes a name: the words before it, and "of two" after it. */
function wordsBeside(tree: Tree, name: FoundName, noun: Token): readonly Token[] {
  const titles =
    noun.head === name.end - 1 && noun.i < name.start ? childrenOf(tree, name.end - 1, "compound", "nmod", "amod") : [];
  const own = subtree(tree, noun.i, (token) => ["appos", "relcl", "acl", "conj"].includes(token.dep));
  return [...own, ...titles.filter(({ i }) => i < name.start)].filter((token) => token !== noun);
}

/** "Ann Hill, 42,", "42-year-old Ann Hill" */
function ageOf(tree: Tree, { start, end }: FoundName): string | null {
  const [mark, number, close] = tree.tokens.slice(end, end + 3);
  if (/^[,(]$/.test(mark?.text ?? "") && /^\d{1,2}$/.test(number?.text ?? "") && /^[,.;)]$/.test(close?.text ?? ""))
    return number?.text ?? null;
  for (let i = start - 1; i > start - 5 && i >= 4; i--) {
    const age = yearsOld(tree, at(tree, i));
    if (age) return age;
  }
  return null;
}

/** The number of "24-year-old", at its last word. */
export function yearsOld({ tokens }: Tree, { i, norm }: Token): string | null {
  const [number, , year] = tokens.slice(Math.max(0, i - 4), i);
  return norm === "old" && year?.norm === "year" && /^\d{1,2}$/.test(number?.text ?? "")
    ? (number?.text ?? null)
    : null;
}

/**
 * Roles that the text gives: "President Kim", "Jones, director of the centre", "Ann Hill is the club's doctor". `ownerAt` tells
 * which entity a token stands for; -1 where of what is not said.
 */
export function findRoles(scene: Scene, cast: Cast, ownerAt: (token: Token) => number | null): readonly Role[] {
  const { tree } = scene;
  return scene.names.flatMap((name, index) => {
    const person = cast.names[index];
    if (person?.kind !== "Person") return [];
    const titles = childrenOf(tree, name.end - 1, "compound", "nmod", "amod").filter((token) => token.i < name.start);
    return describersOf(scene, name)
      .filter(({ lemma }) => SPEAKER_NOUNS.has(lemma.toLowerCase()) || ROLE_CLASSES[lemma.toLowerCase()])
      .map((token) => {
        const around = [...subtree(tree, token.i), ...titles].filter((other) => scene.nameOf[other.i] !== index);
        const owner = around.map(ownerAt).find((entity) => entity !== null && entity !== person.entity);
        return { person: person.entity, in: owner ?? -1, role: token.lemma.toLowerCase() };
      });
  });
}

/** The word before "officer" that says which: "chief executive", "police officer". */
export const beforeNoun = (tree: Tree, noun: Token): readonly Token[] =>
  childrenOf(tree, noun.i, "compound", "amod", "nmod", "nummod").filter(({ i }) => i < noun.i);

export const determinerOf = (tree: Tree, noun: Token): string => childOf(tree, noun.i, "det")?.norm ?? "";
