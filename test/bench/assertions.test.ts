import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { storiesIn, told } from "../../bench/assertions/corpus.ts";

const FOLDER = fileURLToPath(new URL("../../bench/assertions/stories/", import.meta.url));
const files = readdirSync(FOLDER);

test.each(files)("%s has questions with two answers or more, each assertion marked", (file) => {
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
