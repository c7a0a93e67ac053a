import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { BOUNDS, CONTRADICTION_KINDS } from "../src/graph/model.ts";

const FOLDER = new URL("../seeds/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");

const Offset = z.int().nonnegative();
const Span = z.tuple([Offset, Offset]);
const Words = z.string().min(1);

const Attribution = z.strictObject({
  source: z.array(Span),
  cue: z.array(Span),
  /** Empty where a source is named for the whole article. */
  content: z.array(Span),
  speaker: Words,
  /** Where in the same list the source's own source stands. */
  via: Offset.nullable(),
  /** Why two attentive readers might differ. */
  doubt: Words.optional(),
});

const Estimate = z.strictObject({
  start: Offset,
  end: Offset,
  measure: Words,
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(BOUNDS),
  unit: Words,
  per: Words.nullable(),
  /** Null where the article speaks itself. */
  speaker: Words.nullable(),
  doubt: Words.optional(),
});

const Side = z.strictObject({ file: Words, span: Span });
const Pair = z.strictObject({ a: Side, b: Side, reason: Words, doubt: Words.optional() });

/** seeds/gold.json: what an attentive reader marks in the five articles, made before the reader was tuned to it. */
const Gold = z.strictObject({
  note: Words,
  articles: z.array(z.strictObject({ file: Words, attributions: z.array(Attribution), estimates: z.array(Estimate) })),
  contradictions: z.array(Pair.extend({ kind: z.enum(CONTRADICTION_KINDS) })),
  traps: z.array(Pair),
});

type Span = z.infer<typeof Span>;

const gold = Gold.parse(JSON.parse(read("gold.json")));
const texts = new Map(gold.articles.map(({ file }) => [file, read(file)]));

/** The words of a span, which must lie in the text, not be blank and neither begin nor end with white space. */
function expectWords(file: string, [start, end]: Span): void {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`expected an article of the gold, but got: ${file}`);
  expect(start, `${file} ${start}`).toBeLessThan(end);
  expect(end, `${file} ${end}`).toBeLessThanOrEqual(text.length);
  const words = text.slice(start, end);
  expect(words.trim(), `${file} ${start}-${end}`).toBe(words);
  // A span ends where a word ends: "he" of "their" would be a slip.
  expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
  expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
}

test("the gold covers every article of the seeds once", () => {
  const articles = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  expect(gold.articles.map(({ file }) => file)).toEqual(articles.sort());
});

describe.each(gold.articles)("the gold of $file", ({ file, attributions, estimates }) => {
  const text = read(file);

  test("has spans that slice to words", () => {
    for (const { source, cue, content } of attributions) {
      for (const spans of [source, cue, content]) {
        for (const span of spans) expectWords(file, span);
        expect(
          spans.every(([start], n) => n === 0 || start >= (spans[n - 1]?.[1] ?? 0)),
          "in order, none over another",
        ).toBe(true);
      }
    }
    for (const { start, end } of estimates) expectWords(file, [start, end]);
  });

  test("has a source or a cue in every attribution, and none twice", () => {
    for (const { source, cue } of attributions) expect(source.length + cue.length).toBeGreaterThan(0);
    const keys = attributions.map(({ source, cue, content }) => JSON.stringify([source, cue, content]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("has vias that point at another attribution of the article, never in a circle", () => {
    for (const [n, { via }] of attributions.entries()) {
      const passed = new Set([n]);
      for (let next = via; next !== null; next = attributions[next]?.via ?? null) {
        expect(attributions[next], `via ${next}`).toBeDefined();
        expect(passed.has(next), `via ${next} comes back`).toBe(false);
        passed.add(next);
      }
    }
  });

  test("has estimates that say a number, low before high", () => {
    for (const { start, end, low, high } of estimates) {
      expect(low ?? high, text.slice(start, end)).not.toBeNull();
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }
  });
});

test.each(["contradictions", "traps"] as const)("the %s are pairs of words in two places, each once", (list) => {
  const keys = gold[list].map(({ a, b }) => {
    for (const { file, span } of [a, b]) expectWords(file, span);
    const sides = [a, b].map((side) => JSON.stringify(side)).sort();
    expect(sides[0]).not.toBe(sides[1]);
    return sides.join();
  });
  expect(new Set(keys).size).toBe(keys.length);
});

test("no pair is both a contradiction and a trap", () => {
  const key = ({ a, b }: z.infer<typeof Pair>) =>
    [a, b]
      .map((side) => JSON.stringify(side))
      .sort()
      .join();
  const traps = new Set(gold.traps.map(key));
  expect(gold.contradictions.filter((pair) => traps.has(key(pair)))).toEqual([]);
});
