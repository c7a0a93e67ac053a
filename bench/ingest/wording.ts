// Words for what a story of the synthetic corpus tells: the same matter, told again, comes out in other words.
import { Chance } from "./chance.ts";
import { COMMON, type Story, type Voice } from "./stories.ts";

/** A sentence before it is worded: the template it is of, who says it, and the day whose figures it has. */
export interface Beat {
  readonly sort: "fact" | "quote" | "ground";
  readonly text: string;
  readonly voice: Voice | null;
  readonly day: number;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "March", "April", "June", "September", "November"];
const SMALL = "no one two three four five six seven eight nine ten".split(" ");

/** Puts a beat into words of chance, in an article of `outlet`, or (`relayed`) in one that has it from there. */
export function sentence(
  chance: Chance,
  story: Story,
  { sort, text, voice, day }: Beat,
  { outlet, relayed, met }: { readonly outlet: string; readonly relayed: boolean; readonly met: Set<Voice> },
): string {
  const slots: Slots = { ...slotsOf(story, text, day), outlet };
  if (sort === "ground" || !voice) return capital(worded(chance, text, slots));
  slots.voice = met.has(voice) ? voice.short : voice.full;
  met.add(voice);
  slots.said = worded(chance, chance.one(COMMON.said), slots);
  slots.more = worded(chance, chance.one(story.quotes), slots);
  slots[sort === "quote" ? "quote" : "clause"] = worded(chance, text, slots);
  const frames =
    sort === "quote" ? COMMON["frames-of-quotes"] : relayed && chance.next() < 0.5 ? COMMON.relays : COMMON.frames;
  // A name in full may end in a comma of its own.
  return capital(worded(chance, chance.one(frames), slots)).replace(/,([,.:])/g, (_, mark) =>
    mark === "," ? "," : mark,
  );
}

export const headline = (chance: Chance, story: Story, day: number): string => {
  const text = chance.one(story.kind.heads);
  return capital(worded(chance, text, slotsOf(story, text, day)));
};

type Slots = Record<string, string>;

/** What stands in the braces of a template: the story's names and figures, and numbers that this template always has in this story. */
function slotsOf(story: Story, text: string, day: number): Slots {
  const fixed = new Chance([...text].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), story.seed));
  const slots: Slots = {
    ...story.names,
    weekday: WEEKDAYS[(story.startsOn + day) % 7] as string,
    month: fixed.one(MONTHS),
    year: String(fixed.whole(1961, 2022)),
    years: String(fixed.whole(11, 48)),
    percent: String(fixed.whole(11, 64)),
    offer: String(fixed.whole(2, 9)),
    injured: String(fixed.whole(14, 70)),
    moved: written(fixed.amount(500, 20_000)),
    century: fixed.one(["twelfth", "thirteenth", "fifteenth", "sixteenth", "eighteenth", "nineteenth"]),
    ...story.things,
    people: written(fixed.amount(3_000, 400_000)),
  };
  for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g)) {
    const figure = story.figure(name, day);
    if (figure !== undefined) slots[name] = written(figure);
  }
  return slots;
}

/** As newspapers write numbers: small ones in words, large ones rounded. */
function written(value: number): string {
  const digits = Math.max(0, Math.floor(Math.log10(value)) - 2);
  return SMALL[value] ?? (Math.round(value / 10 ** digits) * 10 ** digits).toLocaleString("en-US");
}

/** One of each [choice], then what stands for each {slot}. */
const worded = (chance: Chance, text: string, slots: Slots): string =>
  text
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => chance.one(choices.split("|")))
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name];
      if (value === undefined) throw new Error(`nothing is known for {${name}} in: ${text}`);
      return value;
    });

const capital = (text: string): string => text.replace(/^["“]?\p{Ll}/u, (first) => first.toUpperCase());
