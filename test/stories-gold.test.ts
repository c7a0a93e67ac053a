import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { BOUNDS, CONTRADICTION_KINDS } from "../src/graph/model.ts";

const OWN = new URL("fixtures/stories/", import.meta.url);
const BLIND = new URL("../bench/stories/blind/", import.meta.url);
const STORIES = [
  ...["border", "breach", "coup", "dam", "election", "ferry", "harvest", "hostages", "launch", "merger", "outbreak"],
  ...["refinery", "transfer", "verdict", "wildfire"],
];
const BLIND_STORIES = [
  ...["airport", "avalanche", "bank", "blackout", "bridge", "cable", "camp", "census", "chlorine"],
  ...["club", "convoy", "doping", "drone", "embassy", "eviction", "festival", "frigate", "garrison", "mine"],
  ...["minister", "museum", "pension", "plane", "prison", "protest", "quake", "raid", "recall"],
  ...["records", "rhino", "school", "shelling", "spill", "spy", "strike", "summit", "train"],
  ...["trial", "truce", "tunnel", "vaccine", "vote"],
];
const FILES = ["01.txt", "02.txt", "03.txt", "04.txt", "05.txt", "06.txt"];
const HEADER = /^Title: \S.*\nPublisher: (\S.*)\nDate: \d{4}-\d\d-\d\d\nURL: https:\/\/\S+\n\n(\S[\s\S]*\S)\n$/u;

const Words = z.string().min(1);
const File = z.enum(FILES);
const Place = z.strictObject({
  file: File,
  span: z.tuple([z.int().nonnegative(), z.int().positive()]),
  quote: Words,
});
const Pair = z.strictObject({ a: Place, b: Place, reason: Words });
const Copy = z.strictObject({ article: File, of: File, why: Words });

/** gold.json: what an attentive reader marks in one story; test/fixtures/stories/README.md says what counts. */
const Gold = z.strictObject({
  note: Words,
  articles: z.array(z.strictObject({ file: File, rewrites: File.nullable() })),
  /** `doubt` says why two attentive readers might differ. */
  contradictions: z.array(Pair.extend({ kind: z.enum(CONTRADICTION_KINDS), doubt: Words.optional() })).min(8),
  traps: z.array(Pair).min(12),
  chains: z
    .array(z.strictObject({ claim: Place, hops: z.array(Words).min(1), origin: Words, complete: z.boolean() }))
    .min(5),
  rewrites: z.array(Copy).min(1),
  lookalikes: z.array(Copy).min(1),
  circles: z.array(z.strictObject({ articles: z.array(File).min(2), about: Words, why: Words })),
  supersessions: z.array(z.strictObject({ earlier: Place, later: Place, why: Words })),
  independence: z.array(
    z.strictObject({ claim: Place, origins: z.array(Words).min(1), established: z.boolean(), why: Words }),
  ),
  estimates: z.array(
    Place.extend({
      measure: Words,
      low: z.number().nullable(),
      high: z.number().nullable(),
      bound: z.enum(BOUNDS),
      unit: Words,
      per: Words.nullable(),
      subject: Words,
      source: Words.nullable(),
      via: Words.nullable(),
      asOf: z
        .string()
        .regex(/^\d{4}(-\d\d){0,2}$/)
        .nullable(),
    }),
  ),
});

type Place = z.infer<typeof Place>;

test.each([
  [OWN, STORIES],
  [BLIND, BLIND_STORIES],
])("in %s each story has six articles and a gold", (folder, stories) => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(stories);
  for (const story of stories) expect(readdirSync(new URL(story, folder)).sort()).toEqual([...FILES, "gold.json"]);
});

describe.each([
  ...STORIES.map((story) => [story, OWN] as const),
  ...BLIND_STORIES.map((story) => [story, BLIND] as const),
])("the story %s", (story, folder) => {
  const read = (file: string): string => readFileSync(new URL(`${story}/${file}`, folder), "utf8");
  const gold = Gold.parse(JSON.parse(read("gold.json")));
  const articles = FILES.map((file) => ({ file, match: HEADER.exec(read(file)) }));
  const texts = new Map(articles.map(({ file, match }) => [file, match?.[2] ?? ""]));
  const named = plain(articles.map(({ match }) => `${match?.[1]}\n${match?.[2]}`).join("\n"));

  /** A span lies in the text, gives its quote, and begins and ends where words do. */
  function expectWords({ file, span: [start, end], quote }: Place): void {
    const text = texts.get(file) ?? "";
    expect(text.slice(start, end)).toBe(quote);
    expect(quote.trim()).toBe(quote);
    expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
  }

  test("has articles with a header, of 180 to 450 words", () => {
    for (const { file, match } of articles) {
      expect(match, file).not.toBeNull();
      const words = (match?.[2] ?? "").split(/\s+/).length;
      expect(words, file).toBeGreaterThanOrEqual(180);
      expect(words, file).toBeLessThanOrEqual(450);
    }
  });

  test("says of each article once what it rewrites, as the rewrites do", () => {
    expect(gold.articles.map(({ file }) => file)).toEqual(FILES);
    const copies = gold.articles.flatMap(({ file, rewrites }) => (rewrites === null ? [] : [`${file} ${rewrites}`]));
    expect(copies).toEqual(gold.rewrites.map(({ article, of }) => `${article} ${of}`));
    for (const { article, of } of [...gold.rewrites, ...gold.lookalikes]) expect(article).not.toBe(of);
    const alike = gold.lookalikes.flatMap(({ article, of }) => [`${article} ${of}`, `${of} ${article}`]);
    expect(copies.filter((copy) => alike.includes(copy))).toEqual([]);
  });

  test("has spans that give their quotes", () => {
    for (const { a, b } of [...gold.contradictions, ...gold.traps]) for (const side of [a, b]) expectWords(side);
    for (const { claim } of [...gold.chains, ...gold.independence]) expectWords(claim);
    for (const { earlier, later } of gold.supersessions) for (const side of [earlier, later]) expectWords(side);
    for (const { file, span, quote } of gold.estimates) expectWords({ file, span, quote });
  });

  test("has each pair once, and no contradiction that is a trap", () => {
    const keys = [...gold.contradictions, ...gold.traps].map(({ a, b }) => {
      const sides = [a, b].map(({ file, span }) => `${file} ${span.join("-")}`).sort();
      expect(sides[0]).not.toBe(sides[1]);
      return sides.join();
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("names sources that occur in the story, and an origin at the end of each chain", () => {
    const names = [
      ...gold.chains.flatMap(({ hops }) => hops),
      ...gold.independence.flatMap(({ origins }) => origins),
      ...gold.estimates.flatMap(({ source, via }) => [source, via]),
    ];
    for (const name of names) if (name !== null) expect(named).toContain(plain(name));
    for (const { hops, origin } of gold.chains) expect(hops.at(-1)).toBe(origin);
  });

  test("has estimates whose bounds agree with their ends", () => {
    for (const { low, high, bound, quote } of gold.estimates) {
      if (bound === "at least") expect([low === null, high === null], quote).toEqual([false, true]);
      else if (bound === "at most") expect([low === null, high === null], quote).toEqual([true, false]);
      else expect(low ?? Number.NaN, quote).toBeLessThanOrEqual(high ?? Number.NaN);
    }
  });
});

/** Straight quotation marks, as the names in the gold have them. */
function plain(text: string): string {
  return text.replace(/[‘’]/gu, "'");
}
