import { describe, expect, test } from "vitest";
import { chanceOf, settle } from "../../src/graph/settle.ts";
import { corroboration, suspicion } from "../store/factory.ts";

const [a, b, c, d] = ["claim:a:0000", "claim:b:0000", "claim:c:0000", "claim:d:0000"];
const own = suspicion(a, b, { odds: 0.5 });
const chance = (...given: Parameters<typeof settle>): number | null =>
  settle(...given).contradictions[0]?.confidence ?? null;

describe("what is suspected of two claims", () => {
  test("is as likely as reading the two has it, where nothing says the same as either", () => {
    expect(chance([{ ...own, odds: 2 }], [], [])).toBe(0.88);
    expect(settle([own], [own], [])).toEqual({ contradictions: [], dismissed: [own] });
  });

  test("becomes a contradiction of the same two places and reason", () => {
    const { odds, ...row } = suspicion(a, b, { odds: 2 });
    expect(settle([{ ...row, odds }], [], []).contradictions).toEqual([
      { ...row, confidence: 0.88, status: "proposed", viaId: null },
    ]);
  });

  test("gains by what says the same as one of them and is at odds with the other, on either side", () => {
    const [at, to] = [suspicion(a, c, { odds: 3 }), suspicion(b, d, { odds: 3 })];
    const [ofB, ofA] = [corroboration(b, c, { confidence: 1 }), corroboration(a, d, { confidence: 1 })];
    expect(chance([own], [own, at], [ofB])).toBeCloseTo(chanceOf((1.5 * 0.5 + 3) / 2.5), 2);
    expect(chance([own], [own, to], [ofA])).toBe(chance([own], [own, at], [ofB]));
    expect(chance([own], [own, at, to], [ofA, ofB])).toBeGreaterThan(chance([own], [own, at], [ofB]) as number);
  });

  test("says how many others it went by, and how many of those read so", () => {
    const known = [own, suspicion(a, c, { odds: 4 }), suspicion(a, d, { odds: -0.1 })];
    const same = [c, d].map((id) => corroboration(b, id, { confidence: 1 }));
    expect(settle([own], known, same).contradictions[0]?.reason).toBe(
      `${own.reason} Of 2 claims that say the same as one of them, 1 read so beside the other, too.`,
    );
  });

  test("gains less by what is less surely the same", () => {
    const chanceAt = (confidence: number) =>
      chance([own], [own, suspicion(a, c, { odds: 3 })], [corroboration(b, c, { confidence })]) as number;
    expect(chanceAt(0.6)).toBeLessThan(chanceAt(1));
  });

  test("loses by what says the same as one of them and is not suspected with the other", () => {
    expect(chance([{ ...own, odds: 2 }], [], [corroboration(b, c, { confidence: 1 })])).toBeNull();
  });

  test("is not told by another claim of one of the two articles, which was never read with it", () => {
    const same = corroboration(b, "claim:a:0001", { confidence: 1 });
    expect(chance([{ ...own, odds: 2 }], [], [same])).toBe(0.88);
  });

  test("is left to the rule that found it; what others make of it counts that, too", () => {
    const ruled = suspicion(a, c, { rule: "ranges apart", odds: 3 });
    expect(settle([ruled], [ruled], [])).toEqual({ contradictions: [], dismissed: [] });
    expect(chance([own], [own, ruled], [corroboration(b, c, { confidence: 1 })])).toBe(0.82);
  });
});
