// What the stories of the synthetic corpus are: who is in one, and what its figures are from day to day.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Chance } from "./chance.ts";

/** By whose word a fact is. */
export const VOICES = ["body", "minister", "expert", "company", "rival"] as const;
export type VoiceName = (typeof VOICES)[number];

interface Kind {
  readonly body: string;
  readonly figures: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly heads: readonly string[];
  readonly facts: Readonly<Partial<Record<VoiceName, readonly string[]>>>;
  readonly quotes: readonly string[];
  readonly ground: readonly string[];
}

type Lists = Readonly<
  Record<"frames" | "relays" | "said" | "frames-of-quotes" | "quotes" | "ground", readonly string[]>
>;
type Words = Readonly<Record<"given" | "family" | "countries" | "outlets" | Things, readonly string[]>>;

/** What a story has of its own, from long lists, of some two ({animal}, {animal2}): no two of a month share much but the words that all have. */
const PICKS = {
  crop: 1,
  building: 1,
  shop: 1,
  weather: 1,
  product: 2,
  animal: 2,
  trade: 2,
  deed: 2,
  trait: 2,
} as const;
const THINGS = Object.keys(PICKS) as readonly (keyof typeof PICKS)[];
type Things = `${(typeof THINGS)[number]}s`;

const written = parse(readFileSync(new URL("./phrases.yaml", import.meta.url), "utf8"));
export const COMMON: Lists & Words = written.common;
const { affair: AFFAIR, ...recurring }: Readonly<Record<string, Kind>> = written.kinds;
const RECURRING = Object.values(recurring);
/** Of stories, those of a kind that comes every month: there is more than one flood, and more than one election. */
const OF_A_KIND = 0.1;
/** Of a story's families, those that no other story has. */
const RARE_FAMILIES = 0.8;
/** What of all that is said everywhere one story has. */
const BOILERPLATE = { quotes: 9, ground: 11 };

/** Whoever speaks: named in full once an article, and then in short. */
export interface Voice {
  readonly full: string;
  readonly short: string;
}

export interface Story {
  readonly kind: Kind;
  readonly seed: number;
  /** The day of the corpus on which it begins. */
  readonly startsOn: number;
  readonly names: Readonly<Record<string, string>>;
  readonly things: Readonly<Record<string, string>>;
  readonly voices: Readonly<Record<VoiceName, readonly Voice[]>>;
  readonly witnesses: readonly Voice[];
  /** What is said everywhere and is told of this story, too. */
  readonly quotes: readonly string[];
  readonly ground: readonly string[];
  /** What a figure is on a day of the story. */
  figure(name: string, day: number): number | undefined;
}

const ONSETS = "B Br C Ch D Dr F G Gr H K Kr L M N P Qu R S St T Tr V Z".split(" ");
const MIDDLES = "a ai au e ei i ia o oa u ua"
  .split(" ")
  .flatMap((vowel) => "l ll n nd r rr s sk t v z".split(" ").map((end) => vowel + end));
const ENDS = "a e o ac ano ares eda elo en enga ero ia ica ida in ino is olo ona os ova unga uri".split(" ");

/** A name that no dictionary has: "Tarrova", "Quandelo". */
export const inventedName = (chance: Chance): string =>
  chance.one(ONSETS) + chance.one(MIDDLES) + (chance.next() < 0.4 ? chance.one(MIDDLES) : "") + chance.one(ENDS);

export function toStory(chance: Chance, startsOn: number): Story {
  const kind = someOf(chance, AFFAIR && chance.next() >= OF_A_KIND ? AFFAIR : chance.one(RECURRING));
  const [region, place] = [inventedName(chance), inventedName(chance)];
  const names = {
    ...{
      place,
      region,
      town: inventedName(chance),
      river: inventedName(chance),
      country: chance.ranked(COMMON.countries),
    },
    company: `${inventedName(chance)} ${chance.one(["Group", "Holding", "Industries", "Energy", "Lines", "Bank"])}`,
    firm: `${inventedName(chance)} ${chance.one(["Works", "Motors", "Systems", "Foods"])}`,
    institute: `the ${inventedName(chance)} Institute`,
    person: person(chance),
  };
  const bases = Object.fromEntries(
    Object.entries(kind.figures).map(([name, [low, high]]) => [
      name,
      { from: chance.amount(low, high), daily: 0.2 * chance.next() },
    ]),
  );
  const rivalry = 1.2 + chance.next();
  return {
    kind,
    seed: chance.whole(0, 2 ** 31),
    startsOn,
    names,
    things: Object.fromEntries(
      THINGS.flatMap((thing) =>
        chance.some(COMMON[`${thing}s`], PICKS[thing]).map((word, i) => [`${thing}${i === 0 ? "" : i + 1}`, word]),
      ),
    ),
    quotes: chance.some(COMMON.quotes, BOILERPLATE.quotes),
    ground: chance.some(COMMON.ground, BOILERPLATE.ground),
    voices: voicesOf(chance, kind, names),
    witnesses: Array.from({ length: 6 }, () => {
      const name = person(chance);
      return { full: `${name}, ${chance.whole(19, 88)}, a ${chance.one(COMMON.trades)}`, short: lastOf(name) };
    }),
    figure(name, day) {
      const base = bases[name];
      if (base) return Math.round(base.from * (1 + base.daily * day));
      // What the other side says it is: "rdead" is its "dead".
      const other = bases[name.slice(1)];
      return other && Math.round(other.from * (1 + other.daily * day) * rivalry);
    },
  };
}

/** What of its kind a story has: not every flood breaks an embankment. */
function someOf(chance: Chance, kind: Kind): Kind {
  const some = (texts: readonly string[]) => chance.some(texts, Math.ceil(texts.length * 0.6));
  const facts = Object.fromEntries(Object.entries(kind.facts).map(([voice, clauses]) => [voice, some(clauses)]));
  return { ...kind, facts, quotes: some(kind.quotes).slice(0, 2), ground: some(kind.ground).slice(0, 1) };
}

function voicesOf(chance: Chance, kind: Kind, names: Readonly<Record<string, string>>): Story["voices"] {
  const named = (role: (name: string) => string): Voice => {
    const name = person(chance);
    return { full: role(name), short: lastOf(name) };
  };
  const body = `${names.region} ${kind.body}`;
  const initials = body.match(/\p{Lu}/gu)?.join("") ?? body;
  return {
    body: [
      { full: `the ${body} (${initials})`, short: `the ${initials}` },
      named((name) => `${name}, director of the ${body},`),
    ],
    minister: [
      named((name) => `${chance.one(["Interior", "Transport", "Health", "Defence", "Finance"])} Minister ${name}`),
      { full: `a government official who asked not to be named`, short: "the official" },
    ],
    expert: [
      named((name) => `${name} of ${names.institute}`),
      named((name) => `${name}, a professor at the University of ${names.town},`),
    ],
    company: [
      { full: `a spokeswoman for ${names.company}`, short: "the spokeswoman" },
      { full: names.company as string, short: "the company" },
    ],
    rival: [named((name) => `opposition leader ${name}`), { full: `the ${names.region} Front`, short: "the Front" }],
  };
}

const person = (chance: Chance): string =>
  `${chance.ranked(COMMON.given)} ${chance.next() < RARE_FAMILIES ? inventedName(chance) : chance.one(COMMON.family)}`;
const lastOf = (name: string): string => name.split(" ").at(-1) as string;
