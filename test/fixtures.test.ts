import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const Span = z.tuple([z.int().nonnegative(), z.int().positive()]);
const Row = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  attributions: z.array(
    z.strictObject({
      source: z.array(Span).min(1),
      cue: z.array(Span).min(1),
      content: z.array(Span).min(1),
      via: z.int().nonnegative().nullable(),
    }),
  ),
  entities: z.array(
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().positive(),
      type: z.enum(["person", "organization", "country", "place"]),
      form: z.literal("name"),
      cluster: z.string().min(1),
    }),
  ),
});

const rows = readFileSync(new URL("fixtures/articles/gold.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => Row.parse(JSON.parse(line)));

test("there are ten articles, each with its own id", () => {
  expect(new Set(rows.map((row) => row.id)).size).toBe(10);
  expect(rows).toHaveLength(10);
});

test.each(rows)("$id: every span stands within the text on words, without blanks at its ends", ({ text, ...gold }) => {
  const spans = [
    ...gold.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...gold.entities.map(({ start, end }) => [start, end] as const),
  ];
  for (const [start, end] of spans) {
    const words = text.slice(start, end);
    expect(words).toHaveLength(end - start);
    expect(words).toMatch(/^\S(.*\S)?$/);
  }
});

test.each(rows)("$id: what an attribution goes back to is another one, further on", ({ attributions }) => {
  for (const [at, { via }] of attributions.entries()) {
    if (via === null) continue;
    expect(attributions[via]).toBeDefined();
    expect(via).toBeGreaterThan(at);
  }
});
