import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import { PROFILES, type Profile, type Reading } from "../../src/read/reading.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";
import type { Span } from "../../src/text/span.ts";

const seeds = new URL("../../seeds/", import.meta.url);
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, seeds), "utf8"));

/** A piece of an article, hurt: cut off anywhere, its words shuffled, marks dropped into it. */
const hurt = fc
  .record({
    article: fc.constantFrom(...articles),
    from: fc.nat(4000),
    length: fc.integer({ min: 0, max: 900 }),
    shuffled: fc.boolean(),
    marks: fc.array(
      fc.record({
        at: fc.nat(900),
        mark: fc.constantFrom(
          "“",
          "”",
          '"',
          "'",
          "’",
          ":",
          "\n",
          "\n\n",
          "—",
          "(",
          "👩‍👩‍👧",
          "\u202e",
          "مرحبا",
          "\ud800",
          "\u0000",
          " said ",
          " by ",
        ),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ article, from, length, shuffled, marks }) => {
    let text = article.slice(from, from + length);
    if (shuffled)
      text = text
        .split(" ")
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .join(" ");
    for (const { at, mark } of marks) text = text.slice(0, at) + mark + text.slice(at);
    return text;
  });

const spansOf = (reading: Reading): readonly Span[] => [
  ...reading.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ...reading.names.map(({ span }) => span),
  ...reading.assertions,
  ...reading.hedges,
];

/** A text without a word is no article and is turned away before it is read. */
function expectSound(text: string, profile: Profile): void {
  fc.pre(/\p{L}/u.test(text));
  const document = toDocument(text, NO_HEADER);
  const reading = read(document, loadPipeline(), profile);
  for (const { start, end } of spansOf(reading)) {
    expect(0 <= start && start < end && end <= document.text.length, `${start}-${end} of ${document.text.length}`).toBe(
      true,
    );
  }
  for (const { source, cue, content, via } of reading.attributions) {
    for (const spans of [source, cue, content]) {
      for (const [i, { end }] of spans.entries()) expect(end <= (spans[i + 1]?.start ?? Infinity)).toBe(true);
    }
    if (via !== null) expect(reading.attributions[via]).toBeDefined();
  }
}

describe.each(PROFILES)("in the profile %s every span is sound, whatever is read:", (profile) => {
  test("hurt articles", () => {
    fc.assert(
      fc.property(hurt, (text) => expectSound(text, profile)),
      { numRuns: 60 },
    );
  });

  test("any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => expectSound(text, profile)),
      { numRuns: 60 },
    );
  });
});
