import { describe, expect, test } from "vitest";
import { pairsToRead, readTogether } from "../../src/analyze/readings.ts";
import { weigh } from "../../src/analyze/weigh.ts";
import { relationId } from "../../src/graph/ids.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { loadInference, type Verdict } from "../../src/nlp/inference.ts";
import { contradiction, corroboration, found } from "../store/factory.ts";
import { article, type Said } from "./claims.ts";

const inference = await loadInference();
const post = (...said: readonly Said[]) => article("a", { publisher: "organization:post" }, said);
const nine = (...said: readonly Said[]) => article("b", { publisher: "organization:nine" }, said);

const texts = (pairs: readonly (readonly [ClaimInContext, ClaimInContext])[]) =>
  pairs.map((pair) => pair.map(({ claim }) => claim.text));

describe("pairs to read", () => {
  const [mine, others] = [
    post({ text: "The ferry was carrying 212 people" }, { text: "The mayor opened a market" }),
    nine({ text: "Close to 400 had been let on the ferry" }, { text: "A choir sang at the market" }),
  ];

  test("are those nearest in meaning, the same from either article", async () => {
    expect(texts(await pairsToRead("article:a", [...mine, ...others], inference, 2)).sort()).toEqual([
      ["The ferry was carrying 212 people", "Close to 400 had been let on the ferry"],
      ["The mayor opened a market", "A choir sang at the market"],
    ]);
    const across = async (id: string, claims: readonly ClaimInContext[]) =>
      (await pairsToRead(id, claims, inference)).filter(([a, b]) => a.claim.articleId !== b.claim.articleId);
    const pairs = await across("article:a", [...mine, ...others]);
    expect(pairs).toHaveLength(4);
    expect(texts(pairs)).toEqual(texts(await across("article:b", [...others, ...mine])));
  });

  test("are of an article and its neighbours, and within it, not of neighbours among themselves", async () => {
    const pairs = await pairsToRead("article:a", [...mine, ...others], inference);
    expect(pairs.filter(([a, b]) => a.claim.articleId === b.claim.articleId)).toEqual([]);
    const two = [
      { text: "He left", by: ["person:x"] },
      { text: "He stayed", by: ["person:y"] },
    ];
    expect(texts(await pairsToRead("article:a", [...post(...two), ...nine(...two)], inference))).toContainEqual([
      "He left",
      "He stayed",
    ]);
  });

  test("leave out one voice's words, and the same words again", async () => {
    const [one, two] = [
      post({ text: "The dam held", by: ["person:x"] }, { text: "The road is open" }),
      nine({ text: "The dam burst", by: ["person:x"] }, { text: "The road is open" }),
    ];
    const pairs = texts(await pairsToRead("article:a", [...one, ...two], inference));
    expect(pairs).not.toContainEqual(["The dam held", "The dam burst"]);
    expect(pairs).not.toContainEqual(["The road is open", "The road is open"]);
    expect(pairs).toContainEqual(["The dam held", "The road is open"]);
  });

  test("are not of what comes late in a very long article", async () => {
    const long = post(...Array.from({ length: 201 }, (_, i) => ({ text: i < 200 ? `Line ${i}` : "The dam held" })));
    const pairs = await pairsToRead("article:a", [...long, ...nine({ text: "The dam burst" })], inference, 1000);
    expect(new Set(texts(pairs).flat()).has("Line 199")).toBe(true);
    expect(new Set(texts(pairs).flat()).has("The dam held")).toBe(false);
  });

  test("of no claims there are none", async () => {
    expect(await readTogether("article:a", [], inference)).toEqual([]);
  });
});

describe("weighing", () => {
  const [claim, other] = [...post({ text: "The dam held" }), ...nine({ text: "It gave way" })] as [
    ClaimInContext,
    ClaimInContext,
  ];
  const [a, b] = [claim.claim.id, other.claim.id];
  const ruled = contradiction(a, b, { rule: "opposite states", confidence: 0.8 });
  const odds: Verdict = { neither: 0.001, agree: 0.001, contradict: 0.998 };
  const none: Verdict = { neither: 0.6, agree: 0.01, contradict: 0.39 };
  const weighed = (verdict: Verdict, contradictions = [ruled].slice(1)) =>
    weigh(found({ contradictions, corroborations: [corroboration(a, b)] }), [{ claim, other, verdict }]);

  test("what is read as at odds is a contradiction that says what was read, and agrees in nothing", () => {
    const { contradictions, corroborations } = weighed(odds);
    expect(corroborations).toEqual([]);
    expect(contradictions).toEqual([
      {
        ...{ id: relationId("contradiction", a, b), claimId: a, otherId: b, kind: "status", rule: "read together" },
        reason: 'Read together, "The dam held" and "It gave way" cannot both hold.',
        confidence: contradictions[0]?.confidence,
        ...{ status: "proposed", viaId: null, claimStart: 0, claimEnd: 12, otherStart: 0, otherEnd: 11 },
      },
    ]);
    expect(contradictions[0]?.confidence).toBeGreaterThan(0.5);
  });

  test("what rules found stays as they found it, whatever is read", () => {
    expect(weighed(odds, [ruled]).contradictions).toEqual([ruled]);
    expect(weighed(none, [ruled]).contradictions).toEqual([ruled]);
  });

  test("what is read as no contradiction adds none", () => {
    expect(weighed(none)).toEqual(found({ corroborations: [corroboration(a, b)] }));
  });

  test("what only a third claim shows gives way to what reading the two shows", () => {
    const beside = { ...ruled, viaId: "claim:c:0" };
    expect(weighed(none, [beside]).contradictions).toEqual([beside]);
    expect(weighed(odds, [beside]).contradictions).toMatchObject([{ rule: "read together", viaId: null }]);
  });

  test.each([
    ["in figures", { estimate: { low: 3, high: 3 } }, { estimate: { low: 9, high: 9 } }, "numeric"],
    ["in what one denies", { text: "Nobody died" }, { text: "Two died" }, "polarity"],
  ] as const)("they are at odds %s", (_, one, two, kind) => {
    const [mine, others] = [post({ text: "Three died", ...one }), nine({ text: "Nine died", ...two })];
    const reading = { claim: mine[0] as ClaimInContext, other: others[0] as ClaimInContext, verdict: odds };
    expect(weigh(found({}), [reading]).contradictions).toMatchObject([{ kind }]);
  });
});
