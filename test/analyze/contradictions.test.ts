import { describe, expect, test } from "vitest";
import { findContradictions } from "../../src/analyze/contradictions.ts";
import type { ClaimInContext, Estimate, Status } from "../../src/graph/model.ts";

interface Spec {
  readonly text: string;
  readonly source?: string;
  readonly publishedOn?: string;
  readonly status?: boolean;
  readonly estimate?: Partial<Estimate>;
  readonly hedges?: string[];
}

/** A claim, of an article of its own, that consists of one fact. */
function claim(
  name: string,
  { text, source = name, publishedOn, status, estimate, hedges = [] }: Spec,
): ClaimInContext {
  const id = `claim:${name}:0`;
  const fact = {
    id: `fact:${name}`,
    claimId: id,
    articleId: `article:${name}`,
    start: 0,
    end: text.length,
    subject: "s",
    asOf: null,
  };
  const statuses: Status[] =
    status === undefined ? [] : [{ ...fact, predicate: "taking part", holds: status, key: "taking part|s" }];
  const estimates: Estimate[] = estimate
    ? [
        {
          ...fact,
          measure: "killed",
          low: null,
          high: null,
          bound: "exact",
          unit: "people",
          per: null,
          key: `${estimate.measure ?? "killed"}|s|people|${estimate.per ?? ""}`,
          ...estimate,
        },
      ]
    : [];
  return {
    claim: { id, articleId: fact.articleId, text, starts: [0], ends: [text.length], hedges, about: [] },
    publishedOn: publishedOn ?? null,
    statuses,
    estimates,
    sourceIds: [source],
  };
}

const between = (a: Spec, b: Spec) => findContradictions("article:a", [claim("a", a), claim("b", b)]);

describe("a status", () => {
  test("that goes on contradicts one that has ended, with both spans and a reason that quotes both", () => {
    expect(between({ text: "still fighting", status: true }, { text: "withdrawn", status: false })).toEqual([
      {
        id: "contradiction:claim:a:0 claim:b:0",
        claimId: "claim:a:0",
        otherId: "claim:b:0",
        kind: "status",
        rule: "going on and ended",
        reason:
          'One says of the same subject "still fighting", the other "withdrawn"; both cannot hold at the same time.',
        confidence: 0.8,
        status: "proposed",
        claimStart: 0,
        claimEnd: 14,
        otherStart: 0,
        otherEnd: 9,
      },
    ]);
  });

  test("and its denial in the same words is a matter of polarity", () => {
    expect(
      between({ text: "were fighting", status: true }, { text: "were not fighting", status: false })[0],
    ).toMatchObject({ kind: "polarity", rule: "said and denied" });
  });

  test("is less certain where a side hedges", () => {
    const [found] = between(
      { text: "fighting", status: true },
      { text: "withdrawn", status: false, hedges: ["reportedly"] },
    );
    expect(found?.confidence).toBeCloseTo(0.65);
  });

  test.each([
    ["two that agree", { text: "withdrawn", status: false }, { text: "gone", status: false }],
    [
      "one source, which may change its mind",
      { text: "fighting", status: true, source: "x" },
      { text: "withdrawn", status: false, source: "x" },
    ],
    ["a number and a status", { text: "fighting", status: true }, { text: "300", estimate: { low: 300, high: 300 } }],
  ])("does not contradict: %s", (_, a, b) => {
    expect(between(a, b)).toEqual([]);
  });
});

describe("numbers", () => {
  const on = (publishedOn: string, low: number | null, high: number | null, rest: Partial<Estimate> = {}): Spec => ({
    text: `${low}-${high}`,
    publishedOn,
    estimate: { low, high, ...rest },
  });

  test.each([
    ["a running count that falls", on("2025-01-01", 4000, 4000), on("2025-01-05", 300, 300)],
    [
      "two levels far apart",
      on("2025-01-01", 100, 100, { measure: "price", key: "price" }),
      on("2025-01-01", 200, 200, { measure: "price", key: "price" }),
    ],
  ])("contradict: %s", (_, a, b) => {
    expect(between(a, b)).toMatchObject([{ kind: "numeric", rule: "ranges apart" }]);
  });

  test.each([
    ["a running count that rises", on("2025-01-01", 300, 300), on("2025-01-05", 4000, 4000)],
    ["lower bounds that rise", on("2025-01-05", 100, null), on("2025-01-01", 300, null)],
    [
      "a running count without dates",
      { text: "a", estimate: { low: 300, high: 300 } },
      { text: "b", estimate: { low: 4000, high: 4000 } },
    ],
    ["killed against wounded", on("2025-01-01", 4000, 4000), on("2025-01-05", 300, 300, { measure: "wounded" })],
    ["a day against a total", on("2025-01-01", 4000, 4000), on("2025-01-05", 92, 92, { per: "day" })],
    ["about a number near it", on("2025-01-01", 10_000, 10_000, { bound: "about" }), on("2025-01-05", 9000, 9000)],
    [
      "at most above an exact number",
      on("2025-01-01", null, 12_000, { bound: "at most" }),
      on("2025-01-05", 11_000, 11_000),
    ],
  ])("do not contradict: %s", (_, a, b) => {
    expect(between(a, b)).toEqual([]);
  });
});

test("only pairs with a claim of the given article are compared, each once", () => {
  const claims = ["a", "b", "c"].map((name, i) => claim(name, { text: "x", status: i === 0 }));
  expect(findContradictions("article:a", claims)).toHaveLength(2);
  expect(findContradictions("article:b", claims)).toHaveLength(1);
  expect(findContradictions("article:d", claims)).toEqual([]);
});
