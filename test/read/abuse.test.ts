import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { loadPipeline, type Pipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import { PROFILES, type Reading } from "../../src/read/reading.ts";
import { faultOf, NO_HEADER, toDocument } from "../../src/text/document.ts";
import type { Span } from "../../src/text/span.ts";

/** FUZZ_RUNS=10000 for a long run; a failure prints its seed, which FUZZ_SEED takes. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 120);
const seed = process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {};
const timeout = 30_000 + numRuns * 500;

const seeds = new URL("../../seeds/", import.meta.url);
const fixtures = readFileSync(new URL("../fixtures/articles/gold.jsonl", import.meta.url), "utf8");
const articles = [
  ...readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(new URL(file, seeds), "utf8")),
  ...fixtures
    .trim()
    .split("\n")
    .map((row): string => JSON.parse(row).text),
];

const MARKS = [
  "“",
  "”",
  '"',
  "'",
  "’",
  "‘",
  "«",
  "''",
  "``",
  ":",
  ";",
  "\n",
  "\n\n",
  "—",
  "(",
  ")",
  "...",
  "\t",
  "\u00a0",
];
const STRANGERS = [
  "👩‍👩‍👧",
  "🇳🇴",
  "\u202e",
  "مرحبا بالعالم",
  "שלום",
  "中文",
  "e\u0301",
  "\ud800",
  "\udc00",
  "\u0000",
  "\ufeff",
];
const WORDS = [" said ", " by ", " who ", " that ", " according to ", " He ", " Mr ", " it "];

const shuffled = (parts: readonly string[], order: readonly number[]): string[] =>
  parts
    .map((part, i) => ({ part, at: order[i % order.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);

/** An article, hurt: cut off anywhere, shuffled, run together, its quotation marks unbalanced, marks dropped into it. */
const hurt = fc
  .record({
    article: fc.constantFrom(...articles),
    from: fc.oneof(fc.constant(0), fc.nat(6000)),
    length: fc.oneof(fc.nat(900), fc.constant(2000)),
    order: fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 }),
    shuffle: fc.constantFrom(null, " ", ". ", "\n", ", "),
    lost: fc.constantFrom(null, /[”’]/g, /[“‘]/g, /[.!?]/g, /\s+/g, /\p{Ll}/gu),
    dropped: fc.array(fc.tuple(fc.nat(2000), fc.constantFrom(...MARKS, ...STRANGERS, ...WORDS)), { maxLength: 16 }),
  })
  .map(({ article, from, length, order, shuffle, lost, dropped }) => {
    let text = article.slice(from % article.length, (from % article.length) + length);
    if (shuffle) text = shuffled(text.split(shuffle), order).join(shuffle);
    if (lost) text = text.replace(lost, " ");
    for (const [at, mark] of dropped) text = text.slice(0, at) + mark + text.slice(at);
    return text;
  });

const spansOf = ({ attributions, names, assertions, estimates, statuses, hedges }: Reading): readonly Span[] => [
  ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ...[...names, ...estimates, ...statuses].map(({ span }) => span),
  ...assertions,
  ...hedges,
];

/** Parses a text once for both profiles. */
function remembering(pipeline: Pipeline): Pipeline {
  const known = new Map<string, ReturnType<Pipeline["parse"]>>();
  return {
    parse(text) {
      const doc = known.get(text) ?? pipeline.parse(text);
      known.set(text, doc);
      return doc;
    },
  };
}

/** What cannot be an article's text is turned away before it is read. */
function expectSound(text: string): void {
  if (faultOf(text) !== null) return void expect(() => toDocument(text, NO_HEADER)).toThrow(InputError);
  const document = toDocument(text, NO_HEADER);
  const pipeline = remembering(loadPipeline());
  for (const profile of PROFILES) {
    const reading = read(document, pipeline, profile);
    const bad = spansOf(reading).find(({ start, end }) => !(0 <= start && start < end && end <= document.text.length));
    expect(bad).toBeUndefined();
    for (const { source, cue, content, via, speakers } of reading.attributions) {
      for (const spans of [source, cue, content]) {
        expect(spans.every(({ end }, i) => end <= (spans[i + 1]?.start ?? Infinity))).toBe(true);
      }
      if (via !== null) expect(reading.attributions[via]).toBeDefined();
      for (const speaker of speakers)
        for (const entity of speaker.kind === "named" ? [speaker.entity] : speaker.speaksFor)
          expect(reading.entities[entity]).toBeDefined();
    }
  }
}

describe("every span is sound, whatever is read:", () => {
  test("hurt articles", () => fc.assert(fc.property(hurt, expectSound), { numRuns, ...seed }), timeout);

  test(
    "any string",
    () =>
      fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), expectSound), { numRuns: 60, ...seed }),
    timeout,
  );

  // Two million characters in a long run: beside it, this is soon read.
  const long = numRuns > 1000 ? 2_000_000 : 40_000;
  const again = (text: string): string => text.repeat(Math.ceil(long / text.length)).slice(0, long);
  test.each([
    ["one paragraph", again(`${articles.join(" ").replace(/\s+/g, " ")} `)],
    ["one sentence", again("and the man who said that the bridge was closed ")],
    ["one quotation", `He said: “${again("The bridge is closed, she said. ")}`],
    ["one speech", `“It is old,” said Ann Hill. ${again("“The bridge is old.” ")}`],
    ["marks that never close", again("‘a 'b «c ``d “e ")],
  ])("%s without an end", (_, text) => expectSound(text), timeout + 600_000);
});
