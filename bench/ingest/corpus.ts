// A corpus of news to measure ingest with: made up, the same every time, and shaped as a day's page of a news aggregator is: 100 articles
// a day of some 65 stories, of Zipf-like size (of 5,000 articles the largest story has 150, and 4 articles in 10 are their story's only
// one), which go on for days while their figures grow. Papers retell agencies and each other: they print a part as it stands, put the
// rest in other words, credit it, leave some out and add their own; the two sides of a story give two figures. A tenth of the stories
// are of eight kinds that come again and again (floods, elections, strikes), with the same words; the others are each of things, deeds
// and people of their own, and what two have in common are ways of putting it. Articles have 374 words on average, 9 of 10 have 174 to
// 589, and a fifth of the words are quoted. Where it is unlike news: it makes no sense, all is said in some 200 ways, so that articles of two
// stories meet more often than those of the 15 stories of test/fixtures do, and every story has disputed figures.
import { Chance } from "./chance.ts";
import { COMMON, inventedName, type Story, toStory, VOICES, type Voice } from "./stories.ts";
import { type Beat, headline, sentence } from "./wording.ts";

const A_DAY = 100;
/** Whole stories, of which a short run takes the first days, as they are once there has been news for a week. */
const STREAM = { articles: 5_000, largest: 150, before: 7 };
const FIRST_DAY = Date.UTC(2024, 0, 3);
const DAY = 86_400_000;

/** Sentences of a median article, the spread of their logarithm, and the shares that are facts and quotations. */
const LENGTH = { median: 22, spread: 0.45, least: 6, most: 60 };
const SHARES = { fact: 0.34, quote: 0.26 };
/** Of articles, those that retell another; of the sentences of the other, those that they take, and of these, as they stand. */
const RETELLING = { articles: 0.45, taken: 0.75, verbatim: 0.35 };
/** Of facts, those that have yesterday's figures. */
const STALE = 0.15;

interface Told {
  readonly outlet: string;
  readonly told: readonly { readonly beat: Beat; readonly as: string }[];
}

/** The texts of `count` articles as files hold them, header lines first, in the order of their days; `one`, of one story only. */
export function* corpus(count: number, { one = false, seed = 6 } = {}): Generator<string> {
  const chance = new Chance(seed);
  const outlets = [
    ...Array.from({ length: 6 }, () => `${inventedName(chance)} News Agency`),
    ...Array.from({ length: 80 }, () => `${inventedName(chance)} ${chance.one(COMMON.outlets)}`),
  ];
  const before = one ? 0 : STREAM.before;
  const articles = Math.max(count, STREAM.articles) + before * A_DAY;
  const days = Math.ceil(articles / A_DAY);
  const turns = (one ? [count] : [...sizes(articles)]).flatMap((size) => {
    const story = toStory(chance, one ? 0 : chance.whole(0, days - 1));
    const told: Told[] = [];
    // Interest falls from day to day, and lasts longer in a large story.
    const day = () => Math.floor(-Math.log(1 - chance.next()) * Math.log2(1 + size));
    return Array.from({ length: size }, () => ({ story, told, day: day() }));
  });
  turns.sort((a, b) => a.story.startsOn + a.day - b.story.startsOn - b.day);
  let given = 0;
  for (const { story, told, day } of turns) {
    if (given === count) return;
    const article = tell(chance, story, day, chance.ranked(outlets), told);
    told.push(article);
    if (story.startsOn + day < before) continue;
    given++;
    const published = new Date(FIRST_DAY + (story.startsOn + day) * DAY).toISOString().slice(0, 10);
    const header = [`Title: ${headline(chance, story, day)}`, `Publisher: ${article.outlet}`, `Date: ${published}`];
    const dateline = `${story.names.place?.toUpperCase()}, ${story.names.country} - `;
    yield `${header.join("\n")}\n\n${dateline}${inParagraphs(chance, article)}\n`;
  }
}

/** Sizes of stories, by rank. */
function* sizes(count: number): Generator<number> {
  for (let left = count, rank = 0; left > 0; rank++) {
    const size = Math.min(left, Math.max(1, Math.round((5 * STREAM.largest) / (rank + 5))));
    left -= size;
    yield size;
  }
}

/** One more article of a story. */
function tell(chance: Chance, story: Story, day: number, outlet: string, earlier: readonly Told[]): Told {
  const { median, spread, least, most } = LENGTH;
  const length = Math.round(Math.min(most, Math.max(least, chance.around(median, spread))));
  const retold = chance.next() < RETELLING.articles && earlier.length > 0 ? chance.one(earlier.slice(-8)) : null;
  const taken = (retold?.told ?? []).filter(() => chance.next() < RETELLING.taken).slice(0, length);
  const known = new Set(taken.map(({ beat }) => beat.text));
  const met = new Set<Voice>();
  const word = (beat: Beat, from: string) =>
    sentence(chance, story, beat, { outlet: from, relayed: from !== outlet, met });
  return {
    outlet,
    told: [
      ...taken.map(({ beat, as }) => ({
        beat,
        as: chance.next() < RETELLING.verbatim ? as : word(beat, retold?.outlet ?? outlet),
      })),
      ...ownBeats(chance, story, day, length - taken.length, known).map((beat) => ({ beat, as: word(beat, outlet) })),
    ],
  };
}

/** What an article has to tell that is not in `known`: facts first, then facts, quotations and what lies behind it in turn. */
function ownBeats(
  chance: Chance,
  { kind, voices, witnesses, quotes: said, ground: behind }: Story,
  day: number,
  count: number,
  known: ReadonlySet<string>,
): readonly Beat[] {
  const fresh = (texts: readonly string[]) => texts.filter((text) => !known.has(text));
  const speakers = [...witnesses, ...VOICES.flatMap((name) => voices[name])];
  const facts = VOICES.flatMap((name) =>
    fresh(kind.facts[name] ?? []).map((text) => ({ text, voice: chance.ranked(voices[name]) })),
  );
  const told = chance.some(facts, Math.round(count * SHARES.fact)).map((fact): Beat => {
    return { sort: "fact", ...fact, day: chance.next() < STALE ? Math.max(0, day - 1) : day };
  });
  const quotes = [...chance.some(fresh(kind.quotes), 4), ...chance.some(fresh(said), 16)]
    .slice(0, Math.round(count * SHARES.quote))
    .map((text): Beat => ({ sort: "quote", text, voice: chance.one(speakers), day }));
  const ground = chance
    .some(fresh([...kind.ground, ...behind]), count - told.length - quotes.length)
    .map((text): Beat => ({ sort: "ground", text, voice: null, day }));
  const rest = [...told.slice(3), ...quotes, ...ground];
  return [...told.slice(0, 3), ...chance.some(rest, rest.length)];
}

/** One to three sentences a paragraph. */
function inParagraphs(chance: Chance, { told }: Told): string {
  return told.reduce((text, { as }) => (text === "" ? as : `${text}${chance.next() < 0.5 ? "\n\n" : " "}${as}`), "");
}
