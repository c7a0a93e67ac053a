import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { toRow } from "../src/cli/extract.ts";
import { BOUNDS, CONTRADICTION_KINDS } from "../src/graph/model.ts";
import { loadPipeline } from "../src/nlp/index.ts";
import { read as readDocument } from "../src/read/read.ts";
import { seedDocuments } from "../src/seeds.ts";

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

/** What is read of a seed's numbers: the source is the origin of the narrowest attribution around it, null for the article. */
async function estimatesOfSeeds() {
  const told: string[] = [];
  let articles = 0;
  for await (const document of seedDocuments()) {
    const number = String(articles++).padStart(3, "0");
    const { text, attributions, estimates } = toRow(number, document, readDocument(document, loadPipeline()));
    for (const { start, end, measure, low, high, bound, unit, per } of estimates) {
      const width = ({ content }: (typeof attributions)[number]) =>
        content.reduce((sum, [from, to]) => sum + to - from, 0);
      let [source] = attributions
        .filter(({ content }) => content.some(([from, to]) => from <= start && end <= to))
        .sort((a, b) => width(a) - width(b) || Number(a.via === null) - Number(b.via === null));
      while (source && source.via !== null) source = attributions[source.via];
      told.push(
        [number, text.slice(start, end), measure, low, high, bound, unit, per ?? "in all", source?.speaker ?? "-"].join(
          " | ",
        ),
      );
    }
  }
  return told;
}

test("what the design notes of the seeds' numbers is read, with measure, bounds, unit, rate, source and span", async () => {
  const noted = [
    "000 | about 8,000 | fighting | 8000 | 8000 | about | people | in all | Kyrylo Budanov",
    "000 | about 4,000 | casualties | 4000 | 4000 | about | people | in all | Ukraine",
    "001 | Approximately 4,000 | casualties | 4000 | 4000 | about | people | in all | -",
    "001 | around 4,000 | casualties | 4000 | 4000 | about | people | in all | -",
    "004 | 4,000 | casualties | 4000 | 4000 | exact | people | in all | Volodymyr Zelenskyy",
    "004 | at least 300 | killed | 300 |  | at least | people | in all | intelligence",
    "004 | 2,700 | wounded | 2700 | 2700 | exact | people | in all | intelligence",
    "004 | Eleven thousand | sent | 11000 | 11000 | exact | people | in all | -",
    "004 | halved | fall in number | 50 | 50 | exact | percent | in all | Oleksandr Syrskyi",
    "000 | somewhere between a third and probably on the real high-end, maybe 50% | casualties | 33.3 | 50 | about | percent | in all | Seth Jones",
    "003 | “at least” 100 | killed | 100 |  | at least | people | in all | South Korea’s National Intelligence Service",
    "003 | 1,000 | wounded | 1000 | 1000 | exact | people | in all | South Korea’s National Intelligence Service",
    "000 | approximately 92 | casualties | 92 | 92 | about | people | day | Institute for the Study of War",
    "002 | approximately 30 | casualties | 30 | 30 | about | people | in all | HUR and Pentagon",
    "000 | As many as 12,000 | sent |  | 12000 | at most | people | in all | Ukraine and United States",
    "000 | up to 12,000 | sent |  | 12000 | at most | people | in all | Ukraine",
    "003 | 11,000 | sent | 11000 | 11000 | exact | people | in all | -",
    "002 | around 10,000 | sent | 10000 | 10000 | about | people | in all | various intelligence sources, including the Pentagon and Pentagon",
    "000 | 20,000 to 25,000 | sent | 20000 | 25000 | exact | people | in all | Volodymyr Zelenskyy",
    "001 | between 20,000 and 25,000 | sent | 20000 | 25000 | exact | people | in all | Volodymyr Zelenskyy",
    "004 | 30,000 to 45,000 | casualties | 30000 | 45000 | exact | people | month | Institute for the Study of War",
  ];
  expect(await estimatesOfSeeds()).toEqual(expect.arrayContaining(noted));
});
