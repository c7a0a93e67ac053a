import { loadWordRelations } from "../nlp/word-relations.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { initials, surnames, withoutGeneric } from "../text/name-key.ts";
import { sameOwner, stateBody } from "../text/state-bodies.ts";
import { nearness } from "./likeness.ts";
import { remembered, rememberedOf } from "./remembered.ts";

/** Whom or what a fact is about, as rows have it: an entity's id, a slash, and the noun that is meant of it. */
export interface Party {
  readonly entity: string;
  readonly noun: string;
  /** Whom else its article names, where that is known: a noun may stand for one of them. */
  readonly cast?: readonly string[];
}

export const partyOf = (written: string, cast?: readonly string[]): Party =>
  cast ? { ...partsOf(written), cast } : partsOf(written);

const partsOf = rememberedOf((written): Party => {
  const slash = written.indexOf("/");
  return { entity: written.slice(0, slash), noun: written.slice(slash + 1) };
});

/** Somebody who is not known; one such is never another. */
const PRONOUN = /^(?:i|me|we|us|he|him|she|her|it|they|them|you|one|this|that|those|these)$/;
/** Nouns that stand for an entity as a whole, or for all its people. */
const WHOLE = new Set(["body", "people", "forces"]);
/** Nouns that mean something else each time, and words that tell no thing from another. */
const VAGUE = new Set(
  "people thing man woman part number time day way one place other group lot what percent million".split(" "),
);
const GENERAL = new Set("company club firm state country government user user's main body own".split(" "));

/**
 * Whether two parties may be one: the same noun of one entity, or of none that is told apart. Troops of two countries are two, a
 * bridge and "the bridge of the town" are one, the Upper dam and the Lower dam are not.
 */
export function sameParty(a: Party, b: Party): boolean {
  const [one, two] = [headOf(a.noun), headOf(b.noun)];
  if (a.entity !== "" && b.entity !== "")
    return sameEntity(a.entity, b.entity) && (one === two || (WHOLE.has(one) && WHOLE.has(two)));
  if (one !== two || VAGUE.has(one) || PRONOUN.test(one)) return false;
  if ((a.entity !== "" || b.entity !== "") && WHOLE.has(one)) return false;
  const [mine, other] = [marksOf(a), marksOf(b)];
  return mine.length === 0 || other.length === 0 || mine.some((mark) => other.includes(mark));
}

/** How sure it is that two parties are one, 0 to 1: by their names and nouns, by what may stand for what, by nouns near in meaning. */
export function likenessOf(a: Party, b: Party): number {
  if (sameParty(a, b)) return a.entity !== "" && b.entity !== "" ? 1 : 0.9;
  if (isNameOf(a, b) || isNameOf(b, a)) return 0.9;
  if (mayStandFor(a, b) || mayStandFor(b, a)) return 0.8;
  if (
    a.entity !== "" &&
    b.entity !== "" &&
    sameEntity(a.entity, b.entity) &&
    ![a, b].some(({ noun }) => WHOLE.has(noun))
  ) {
    const { synonyms, isA } = loadWordRelations();
    const [mine, other] = [headOf(a.noun), headOf(b.noun)];
    return synonyms(mine, other) || isA(mine, other) || isA(other, mine) ? 0.8 : 0;
  }
  if ((a.entity !== "" && b.entity !== "") || [a, b].some(({ entity, noun }) => entity !== "" && WHOLE.has(noun)))
    return 0;
  const [one, two] = [headOf(a.noun), headOf(b.noun)];
  if (PRONOUN.test(one) || PRONOUN.test(two)) return 0;
  if (one === two) return marksOf(a).length === 0 || marksOf(b).length === 0 ? 0.75 : 0;
  if (VAGUE.has(one) || VAGUE.has(two)) return 0;
  const { synonyms, isA, derived } = loadWordRelations();
  if (synonyms(one, two) || isA(one, two) || isA(two, one)) return 0.8;
  // "the shooting", "the shots"
  if ([one, two].some((noun) => noun.endsWith("ing")) && derived(one, two) && !/(?:er|or|ist)s?$/.test(`${one} ${two}`))
    return 0.8;
  return nearness(one, two) > 0 ? 0.75 : 0;
}

/** A name that one text's reader took for a noun: no English word, and in the other's name. */
const isNameOf = ({ entity, noun }: Party, of: Party): boolean =>
  entity === "" &&
  of.entity !== "" &&
  WHOLE.has(of.noun) &&
  noun.length > 3 &&
  nameOf(of.entity).split(" ").includes(noun) &&
  loadWordVectors().rarity(noun) > RARE;

/** "the company" may be any that is named, "the player" any person. */
function mayStandFor(a: Party, b: Party): boolean {
  if (a.entity !== "" || (b.entity !== "" && b.noun !== "body") || a.noun.startsWith("own ")) return false;
  // A name that nobody took for one: no English word.
  if (b.entity === "")
    return BODIES.test(headOf(a.noun)) && !b.noun.includes(" ") && loadWordVectors().rarity(b.noun) === 1;
  if (!a.cast?.some((id) => sameEntity(id, b.entity))) return false;
  const kind = b.entity.slice(0, b.entity.indexOf(":"));
  return kind === "organization"
    ? BODIES.test(headOf(a.noun))
    : kind === "person"
      ? PERSONS.test(headOf(a.noun))
      : false;
}

/** Nouns by which a text calls an organization, or a person by his office or trade, once it has named them. */
const oneOf = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})$`);
const BODIES = oneOf(`
  administration agency airline army association authority bank board body broadcaster brand builder bureau business cabinet carmaker
  chain charity church club college commission committee company conglomerate contractor corporation council court department
  developer factory federation firm foundation gang giant government group hospital institute institution insurer lab laboratory
  league maker manufacturer militia ministry movement newspaper office operator organisation organization outfit parliament party
  police producer publisher regulator retailer school service side startup station supplier team tribunal union university utility
  vendor website`);
const PERSONS = oneOf(`
  activist actor actress administrator adviser ambassador artist attacker banker billionaire bishop boss boxer businessman
  businesswoman candidate captain cardinal caretaker chairman chairwoman chancellor chef chief coach colonel commander
  commissioner conductor congressman congresswoman councillor cyclist dancer defendant defender deputy detective dictator
  diplomat director doctor driver editor emir engineer executive farmer filmmaker fisherman footballer forward founder fugitive
  general goalkeeper governor guard guitarist head inspector inventor investor judge justice king lawmaker leader lieutenant
  magistrate magnate major manager mayor midfielder minister model mogul monarch murderer musician negotiator novelist nurse
  opponent owner painter patient patriarch pensioner pilot player poet politician pope premier president priest prince princess
  principal producer professor prosecutor publisher queen referee runner sailor scientist secretary senator sergeant singer
  skipper soldier star striker student surgeon suspect teacher teenager trainer treasurer tycoon veteran victim warlord widow
  winger writer`);

/** "company manager": a manager. */
export const headOf = rememberedOf((noun) => noun.slice(noun.lastIndexOf(" ") + 1));

/** What tells a thing from others of its kind: "sauce" of "sauce dam", the names of the entity whose it is. */
const marksOf = ({ entity, noun }: Party): readonly string[] => [
  ...noun
    .split(" ")
    .slice(0, -1)
    .filter((word) => !GENERAL.has(word)),
  ...(entity === "" ? [] : nameOf(entity).split(" ")),
];

/** Whether two ids name one entity: the same, or one short for the other, by surname, initials or without "Inc". */
export const sameEntity = (a: string, b: string): boolean => a === b || isOneEntity(a, b);

const isOneEntity = remembered((a, b) => {
  const [kind, one] = named(a);
  const [other, two] = named(b);
  if (kind !== other) return false;
  const [mine, theirs] = kind === "organization" ? [stateBody(one), stateBody(two)] : [null, null];
  if (mine && theirs)
    return mine.body === theirs.body && (!mine.owner || !theirs.owner || sameOwner(mine.owner, theirs.owner));
  return (
    shortened(kind, one).includes(two) || shortened(kind, two).includes(one) || within(one, two) || within(two, one)
  );
});

/** "ann hill" is in "captain ann hill". */
const within = (name: string, other: string): boolean => name.includes(" ") && other.endsWith(` ${name}`);

const named = (id: string): readonly [string, string] => [id.slice(0, id.indexOf(":")), nameOf(id)];

/** The name in an id: "organization:daily-whistle" is "daily whistle". */
export const nameOf = (id: string): string => id.slice(id.indexOf(":") + 1).replaceAll("-", " ");

const shortened = (kind: string, name: string): readonly string[] =>
  kind === "person"
    ? surnames(name)
    : kind === "organization"
      ? [initials(name), withoutGeneric(name), ...host(name), ...distinctive(name)]
      : [];

/** "northgate" may be short for "northgate rovers", but "united" not for "united airlines". */
function distinctive(name: string): readonly string[] {
  const first = name.split(" ")[0] as string;
  return first !== name && first.length > 3 && loadWordVectors().rarity(first) > RARE ? [first] : [];
}

const RARE = 0.93;

/** "www.example.org" is short for "example.org" and "example". */
function host(name: string): readonly string[] {
  const [, domain, label] = /^(?:www\.)?((?:[a-z0-9 ]+\.)*?([a-z0-9 ]+)\.[a-z.]{2,7})$/.exec(name) ?? [];
  return domain && label ? [domain, label] : [];
}
