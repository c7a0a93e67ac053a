import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { BOUNDS } from "../../src/graph/model.ts";
import { readText } from "./reader.ts";

const Limit = z.number().nullable();
const Limits = z.union([z.number(), z.tuple([Limit, Limit])]);

const Marked = z
  .strictObject({
    quote: z.string(),
    measure: z.string(),
    ...(Object.fromEntries(BOUNDS.map((bound) => [bound, Limits.optional()])) as Record<
      string,
      z.ZodOptional<typeof Limits>
    >),
    unit: z.string().default("people"),
    per: z.string().nullable().default(null),
    /** Checked where it is given. */
    subject: z.string().optional(),
    asOf: z.string().nullable().default(null),
    happenedOn: z.string().nullable().default(null),
    more: z.boolean().default(false),
  })
  .transform(({ subject, quote, measure, unit, per, asOf, happenedOn, more, ...limits }) => {
    const [bound, limit] = Object.entries(limits)[0] as [string, z.infer<typeof Limits>];
    const [low, high] = Array.isArray(limit)
      ? limit
      : [bound === "at most" ? null : limit, bound === "at least" ? null : limit];
    return { quote, measure, low, high, bound, unit, per, asOf, happenedOn, more, ...(subject && { subject }) };
  });

const Sentences = z.array(
  z.strictObject({
    text: z.string(),
    published: z.string().nullable().default(null),
    estimates: z.array(Marked).default([]),
    missed: z.string().optional(),
  }),
);

const sentences = ["sentences", "later"].flatMap((name) => {
  const path = new URL(`../fixtures/estimates/${name}.yaml`, import.meta.url);
  return Sentences.parse(parse(readFileSync(path, "utf8")));
});

describe("the estimates of", () => {
  for (const { text, published, estimates, missed } of sentences) {
    (missed ? test.fails : test)(text, () => {
      const { reading, words } = readText(text, "claims", published);
      const read = reading.estimates.map(
        ({ span, subject, measure, low, high, bound, unit, per, asOf, happenedOn, more }, i) => ({
          quote: words([span]),
          measure,
          low,
          high,
          bound,
          unit,
          per,
          asOf,
          happenedOn,
          more,
          ...(estimates[i]?.subject && {
            subject: subject.entity === null ? subject.noun : reading.entities[subject.entity]?.name,
          }),
        }),
      );
      expect(read).toEqual(estimates);
    });
  }
});

/** The same said otherwise is the same estimate: else nothing can contradict it. */
describe("the same estimate is read from", () => {
  test.each([
    [
      "killed 45 people people",
      "Floods killed 45 people.",
      "The floods left 45 dead.",
      "Floods claimed the lives of 45 people.",
      "Forty-five people lost their lives.",
      "The death toll reached 45.",
      "The number of people killed rose to 45.",
      "There have been 45 fatalities.",
      "Flood deaths stand at 45.",
    ],
    [
      "arrested 23 people people",
      "Police detained 23 people.",
      "Police made 23 arrests.",
      "Twenty-three protesters were arrested.",
    ],
    [
      "inflation 4.1 percent inflation",
      "Inflation rose to 4.1 percent.",
      "The inflation rate was 4.1%.",
      "Inflation, at 4.1 per cent, is high.",
      "Officials put inflation at 4.1%.",
    ],
    ["cost 40000000 dollars bridge", "The bridge cost $40 million.", "The cost of the bridge was $40m."],
    ["rise in price 3 percent house", "The price of houses rose 3%.", "The price of houses is up by 3 percent."],
    [
      "sent 500 people France",
      "France sent 500 troops.",
      "France has deployed 500 soldiers.",
      "There are 500 French troops in Chad.",
    ],
  ])("%s", (expected, ...texts) => {
    for (const text of texts) {
      const { estimates, entities } = readText(text).reading;
      const told = estimates.map(({ measure, low, unit, subject }) =>
        [measure, low, unit, subject.entity === null ? subject.noun : entities[subject.entity]?.name].join(" "),
      );
      expect(told, text).toEqual([expected]);
    }
  });

  test("a level, a rise, what was before and what comes on top are told apart", () => {
    const told = (text: string) => readText(text).reading.estimates.map(({ measure, more }) => [measure, more]);
    expect(told("Sales rose to $5m from $4m.")).toEqual([
      ["sale", false],
      ["former sale", false],
    ]);
    expect(told("Sales rose by $1m.")).toEqual([["rise in sale", false]]);
    expect(told("France will send 500 more troops.")).toEqual([["sent", true]]);
    expect(told("France will send more than 500 troops.")).toEqual([["sent", false]]);
    expect(told("Storms killed 12 people and injured another 40.")).toEqual([
      ["killed", false],
      ["wounded", false],
    ]);
  });
});
