// Whether time grows with length and no faster, for texts of bad shapes: node --import tsx bench/read/long-text.ts [SHAPE...]
// Of each shape at 20 kB, 200 kB and 2 MB, or at the characters in SIZES, in the profile PROFILE: kB, seconds that parsing and reading took, and
// reading's milliseconds per kB.
import { readdirSync, readFileSync } from "node:fs";
import { loadPipeline, type Pipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import type { Profile } from "../../src/read/reading.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";

const fixtures = readFileSync(new URL("../../test/fixtures/articles/gold.jsonl", import.meta.url), "utf8");
const seeds = new URL("../../seeds/", import.meta.url);
const article = [
  ...fixtures
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row).text as string),
  ...readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(new URL(file, seeds), "utf8")),
].join("\n\n");

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** A name that no other number gives. */
const nameFor = (i: number): string => {
  let word = "";
  for (let rest = i + 1; rest > 0; rest = Math.floor(rest / 26)) word += LETTERS[rest % 26];
  return `Ann${word} Hill${word}`;
};
const many = (size: number, part: (i: number) => string): string => {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) length += parts[parts.push(part(i)) - 1]?.length ?? 1;
  return parts.join("");
};

const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "many paragraphs": (size) => many(size, () => `${article}\n\n`),
  "one paragraph": (size) => many(size, () => `${article.replace(/\s+/g, " ")} `),
  quotes: (size) => many(size, (i) => `“We will close bridge ${i},” said Ann Hill. “It was old.” Bob Lee disagreed. `),
  "paragraphs of quotes": (size) => many(size, (i) => `“We will close bridge ${i},” said Ann Hill. “It was old.”\n\n`),
  names: (size) => many(size, (i) => `${nameFor(i)} said that ${nameFor(i + 7)} had left. He said so. `),
  namesakes: (size) => many(size, (i) => `${nameFor(i).split(" ")[0]} Hill said so. Mr Hill denied it. They met. `),
  "open quotes": (size) => many(size, (i) => `He said: “the bridge ${i} 'is "closed ‘for «good, she said. `),
  "single quotes": (size) => many(size, (i) => `'the boys' toys ${i} ''were ‘the girls’ own `),
  "open single quotes": (size) => many(size, () => "‘a 'b "),
  "open double marks": (size) => many(size, () => "``a\n"),
  "endless sentence": (size) => many(size, () => "and the man who said that the bridge was closed "),
  "endless quotation": (size) => `He said: “${many(size, () => "The bridge is closed, she said, and it will fall. ")}”`,
  "one word": (size) => "A".repeat(size),
  spaces: (size) => `a${" ".repeat(size)}b`,
  capitals: (size) => many(size, () => "Acme Bank of "),
  commas: (size) => `He said${", ".repeat(size / 2)}so`,
  numbers: (size) => many(size, (i) => `${i} to ${i + 5} soldiers were killed or wounded and `),
  pronouns: (size) => many(size, () => "He said it was late. They said it was not. The agency said so. "),
  offices: (size) =>
    many(size, (i) => `President ${nameFor(i)} came. The president said it was late. The minister said it was not. `),
  "one speech": (size) => `“It is old,” said Ann Hill. ${many(size, (i) => `“Bridge ${i} is old.” `)}`,
  "quotations by nobody": (size) => many(size, (i) => `It rained on day ${i}. “The bridge was very old.” `),
  "source lines": (size) => many(size, () => "Source: Reuters\nQuote: “He said that it was closed.”\n"),
  bodies: (size) => many(size, (i) => `The ${nameFor(i)} Institute met. The Institute said it was late. `),
  brackets: (size) => `He said ${"((".repeat(size / 4)}${"))".repeat(size / 4)}`,
  dots: (size) => many(size, () => "Co.. "),
};

const sizes = (process.env.SIZES ?? "20000,200000,2000000").split(",").map(Number);
const profile: Profile = process.env.PROFILE === "wide" ? "wide" : "claims";
const wanted = process.argv.slice(2);
const pipeline = loadPipeline();
for (const [shape, make] of Object.entries(SHAPES)) {
  if (wanted.length > 0 && !wanted.includes(shape)) continue;
  for (const size of sizes) {
    let parsing = 0;
    const timed: Pick<Pipeline, "parse"> = {
      parse(text) {
        const before = performance.now();
        const doc = pipeline.parse(text);
        parsing += performance.now() - before;
        return doc;
      },
    };
    const before = performance.now();
    const { attributions, entities } = read(toDocument(make(size), NO_HEADER), timed as Pipeline, profile);
    const reading = performance.now() - before - parsing;
    const cells = [size / 1e3, parsing / 1e3, reading / 1e3, reading / (size / 1e3)].map((cell) => cell.toFixed(2));
    console.log(
      `${shape.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join("")}  ${attributions.length} attributions, ${entities.length} entities`,
    );
  }
}
