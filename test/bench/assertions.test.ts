import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { toldIn } from "../../bench/assertions/articles.ts";
import { storiesIn, told } from "../../bench/assertions/corpus.ts";

const folder = (name: string) => fileURLToPath(new URL(`../../bench/assertions/${name}/`, import.meta.url));
const [FOLDER, ARTICLES] = [folder("stories"), folder("articles")];

test.each(readdirSync(FOLDER))("%s has questions with two answers or more, each assertion marked", (file) => {
  const stories = storiesIn(readFileSync(`${FOLDER}${file}`, "utf8"));
  expect(stories).toHaveLength(24);
  for (const { title, questions, lines } of stories) {
    expect(questions.length, title).toBeGreaterThanOrEqual(7);
    for (const [question, text] of questions.entries()) {
      const answers = lines.filter((line) => line.question === question).map(({ answer }) => answer);
      expect(answers.length, text).toBeGreaterThanOrEqual(6);
      expect(new Set(answers).size, text).toBeGreaterThanOrEqual(2);
    }
  }
});

test("a story is told in six articles in which each pair's spans are its assertions", () => {
  const text =
    "STORY A ferry\nQ How many?\na [[212 were aboard]].\nb Some [[400 had been let on]], she said.\n- It is [[old]].\n";
  const [story] = storiesIn(text);
  const { documents, contradictions, traps, agreements } = told(story as NonNullable<typeof story>);
  const quoted = ({ file, span }: (typeof contradictions)[number]["a"]) =>
    documents.find(({ name }) => name === file)?.document.text.slice(...span);
  expect(contradictions.map(({ a, b }) => [quoted(a), quoted(b)])).toEqual([
    ["212 were aboard", "400 had been let on"],
  ]);
  expect(traps.map(({ a, b }) => [quoted(a), quoted(b)])).toEqual([
    ["212 were aboard", "old"],
    ["400 had been let on", "old"],
  ]);
  expect(agreements).toEqual([]);
});

test.each(readdirSync(ARTICLES))("%s has three stories in six articles, with what its letter promises", (file) => {
  const stories = toldIn(readFileSync(`${ARTICLES}${file}`, "utf8"));
  expect(stories).toHaveLength(3);
  for (const { documents, contradictions, traps, agreements } of stories) {
    expect(documents).toHaveLength(6);
    expect(agreements.length).toBeGreaterThanOrEqual(5);
    if (/^[CDEG]/.test(file)) {
      expect(contradictions.length).toBeGreaterThan(0);
      expect(contradictions.length).toBeLessThanOrEqual(6);
    } else {
      expect(Math.min(contradictions.length, traps.length)).toBeGreaterThanOrEqual(/^[FHKN]/.test(file) ? 13 : 15);
    }
  }
});

test("an article's marks are taken out, and say where its assertions are", () => {
  const text = [
    "STORY A ferry",
    "ARTICLE The Post | 2026-03-10 | Ferry sinks",
    "The owner said {{1a|212 were aboard}}. It is {{1-|licensed for 156}}.",
    "",
    "It was old.",
    "ARTICLE Channel Nine | 2026-03-11 | Lost",
    "{{1b|400 had been let on}}, she said. He saw {{1a|212 people}}.",
    "",
  ].join("\n");
  const [story] = toldIn(text);
  const { documents = [], contradictions = [], traps = [], agreements = [] } = story ?? {};
  expect(documents.map(({ document }) => document.text)).toEqual([
    "The owner said 212 were aboard. It is licensed for 156.\n\nIt was old.",
    "400 had been let on, she said. He saw 212 people.",
  ]);
  const quoted = ({ file, span }: (typeof contradictions)[number]["a"]) =>
    documents.find(({ name }) => name === file)?.document.text.slice(...span);
  const quotes = (pairs: typeof contradictions) => pairs.map(({ a, b }) => [quoted(a), quoted(b)]);
  expect(quotes(contradictions)).toEqual([
    ["212 were aboard", "400 had been let on"],
    ["400 had been let on", "212 people"],
  ]);
  expect(quotes(agreements)).toEqual([["212 were aboard", "212 people"]]);
  expect(quotes(traps)).toEqual([
    ["212 were aboard", "licensed for 156"],
    ["licensed for 156", "400 had been let on"],
    ["licensed for 156", "212 people"],
  ]);
});

test.each([
  [
    "no headline",
    "The Post | 2026-03-10\nText.",
    'expected ARTICLE, an outlet, a date and a headline with " | " between; got "The Post | 2026-03-10"',
  ],
  [
    "a mark that is not closed",
    "The Post | 2026-03-10 | A\nSome {{1a|text.",
    'expected marks like {{3a|clause}}; got "Some {{1a|text."',
  ],
  [
    "an answer that is none",
    "The Post | 2026-03-10 | A\nSome {{1x|text}}.",
    'expected marks like {{3a|clause}}; got "Some {{1x|text}}."',
  ],
])("an article with %s is refused", (_, article, message) => {
  expect(() => toldIn(`STORY A\nARTICLE ${article}\n`)).toThrow(message);
});

test.each([
  [
    "a line before its question",
    "STORY A\na [[b]]",
    'line 2: expected STORY, then Q, then a to d or -, and a space; got "a [[b]]"',
  ],
  [
    "an unknown tag",
    "STORY A\nQ B\nx [[c]]",
    'line 3: expected STORY, then Q, then a to d or -, and a space; got "x [[c]]"',
  ],
  ["no assertion", "STORY A\nQ B\na c", 'expected one assertion in [[ ]]; got "c"'],
  ["two", "STORY A\nQ B\na [[c]] [[d]]", 'expected one assertion in [[ ]]; got "[[c]] [[d]]"'],
])("%s is refused", (_, text, message) => {
  expect(() => storiesIn(text)).toThrow(message);
});
