import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadInference, type Verdict } from "../../src/nlp/inference.ts";

const inference = await loadInference();
const judged = async (a: string, b: string): Promise<Verdict> => {
  const [verdict] = await inference.judge([[a, b]]);
  return verdict ?? { neither: Number.NaN, agree: Number.NaN, contradict: Number.NaN };
};

describe("two assertions read together", () => {
  const expectMost = async (most: keyof Verdict, a: string, b: string) => {
    const { [most]: chance, ...others }: Record<string, number> = { ...(await judged(a, b)) };
    expect(chance).toBeGreaterThan(Math.max(...Object.values(others)));
  };

  test.each([
    ["contradict", "No one was hurt in the blast", "Three guards were injured in the explosion"],
    ["contradict", "The bridge has been shut since dawn", "Traffic was still crossing the bridge in the afternoon"],
    ["contradict", "The ferry was carrying 212 people", "Close to 400 had been let on board the ferry"],
    ["agree", "Nobody was hurt in the blast", "The explosion injured no one"],
    ["agree", "Police arrested two men over the theft", "Two suspects were detained in connection with the robbery"],
    ["neither", "The ferry was carrying 212 people", "The ferry was built in 1987"],
    ["neither", "The mayor resigned on Tuesday", "Rain is expected at the weekend"],
  ] as const)("%s: %s / %s, of one day, as articles are", (most, a, b) => expectMost(most, a, `same day : ${b}`));

  test.each([
    ["contradict", "No one was hurt in the blast", "Three guards were injured in the explosion"],
    ["agree", "The mayor stepped down on Tuesday", "The mayor resigned on Tuesday"],
  ] as const)("%s: %s / %s, of no day that is known", (most, a, b) => expectMost(most, a, b));

  test("a verdict does not depend on what else is read, and comes in the order of the pairs", async () => {
    const pairs = [
      ["The dam held", "The dam burst on Friday"],
      ["Eleven villages were flooded, said the governor", "The water never left the river"],
      ["The dam held", "It was built in 1961"],
    ] as const;
    const alone: unknown[] = [];
    for (const [a, b] of pairs) alone.push(await judged(a, b));
    expect(await inference.judge(pairs)).toEqual(alone);
    expect(await inference.judge([...pairs].reverse())).toEqual([...alone].reverse());
    expect(await inference.judge([])).toEqual([]);
  });

  test("any two texts have three chances that add up to one", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ minLength: 200, maxLength: 2000 }),
      fc.constant(""),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const { neither, agree, contradict } = await judged(a, b);
        expect(Math.min(neither, agree, contradict)).toBeGreaterThanOrEqual(0);
        expect(neither + agree + contradict).toBeCloseTo(1, 3);
      }),
      { numRuns: 50 },
    );
  });
});

test("what two assertions of one matter mean is nearer than that of two others", async () => {
  const [a, b, c] = await inference.embed([
    "The ferry was carrying 212 people",
    "Close to 400 had been let on board the ferry",
    "The minister will travel to Oslo next month",
  ]);
  const cosine = (x: Float32Array = new Float32Array(), y: Float32Array = new Float32Array()) => {
    const dot = (one: Float32Array, two: Float32Array) => one.reduce((sum, value, i) => sum + value * (two[i] ?? 0), 0);
    return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  };
  expect(cosine(a, b)).toBeGreaterThan(cosine(a, c));
  expect(a).toHaveLength(384);
});
