import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/graph/model.ts";
import { sameAs } from "../../../src/graph/same-as.ts";
import { READ } from "../../../src/graph/settle.ts";
import type { Store } from "../../../src/store/port.ts";
import { everything } from "../everything.ts";
import { articleGraph, contradiction, corroboration, found, story, suspicion } from "../factory.ts";

const [a, b, c, d] = ["claim:a:0000", "claim:b:0000", "claim:c:0000", "claim:d:0000"];

/** What is suspected of claims, and what a third one shows of two: whatever comes and goes, what is stored is what those that are left say. */
export function settling(store: () => Store): void {
  /** An article of one claim, and what it is to those before it. */
  const write = (name: string, comparison: Partial<Comparison> = {}) =>
    store().write(articleGraph(name, { claims: [{}] }), story("war"), () => found(comparison));
  const remove = (name: string) => store().remove(`article:${name}`, sameAs);
  const contradictions = async () =>
    (await store().contradictions({}, { limit: 10, after: null, before: null, fromEnd: false })).items;

  describe("settling", () => {
    test("what is suspected of two claims comes to what all that say the same say, and to something else when those go", async () => {
      const shown = async () =>
        (await contradictions()).map(({ claimId, otherId, confidence }) => [claimId, otherId, confidence]);
      await write("a");
      await write("b", { suspicions: [suspicion(a, b, { odds: 0.5 })] });
      expect(await shown()).toEqual([]);
      const two = await everything(store());

      await write("c", {
        suspicions: [suspicion(a, c, { odds: 3 })],
        corroborations: [corroboration(b, c, { confidence: 1 })],
      });
      expect(await shown()).toEqual([
        [a, c, 0.88],
        [a, b, 0.82],
      ]);
      const three = await everything(store());

      await write("d", { corroborations: [corroboration(b, d, { confidence: 1 })] });
      expect(await shown()).toEqual([[a, c, 0.88]]);
      await remove("d");
      expect(await everything(store())).toEqual(three);
      await remove("c");
      expect(await everything(store())).toEqual(two);
    });

    test.each<[string, Partial<Comparison>]>([
      ["becomes of what was suspected", { corroborations: [corroboration(b, c, { confidence: 1 })] }],
      [
        "a third claim shows of the two",
        { contradictions: [contradiction(a, b, { viaId: c, rule: "beside" }), contradiction(b, c)] },
      ],
    ])("a reviewed contradiction that was only read stays, whatever %s", async (_, comparison) => {
      await write("a");
      await write("b", { suspicions: [suspicion(a, b, { odds: 2 })] });
      const [{ id } = { id: "" }] = await contradictions();
      await store().review(id, "confirmed");
      await write("c", comparison);
      expect(await contradictions()).toContainEqual(expect.objectContaining({ id, rule: READ, status: "confirmed" }));
      await remove("c");
      expect(await contradictions()).toMatchObject([{ id, rule: READ, status: "confirmed" }]);
    });

    test("a review that is taken back leaves what all that say the same have come to since", async () => {
      await write("a");
      await write("b", { suspicions: [suspicion(a, b, { odds: 2 })] });
      const [{ id } = { id: "" }] = await contradictions();
      expect(await store().review(id, "confirmed")).toBe(true);
      await write("c", { corroborations: [corroboration(b, c, { confidence: 1 })] });
      expect(await contradictions()).toMatchObject([{ id, status: "confirmed" }]);
      expect(await store().review(id, "rejected")).toBe(true);
      expect(await contradictions()).toMatchObject([{ id, status: "rejected" }]);
      expect(await store().review(id, "proposed")).toBe(true);
      expect(await contradictions()).toEqual([]);
      await remove("c");
      expect(await contradictions()).toMatchObject([{ id, status: "proposed" }]);
    });

    test("what rules found, and what a third claim shows, stands before what was only read, whichever came first", async () => {
      const beside = contradiction(a, b, { viaId: c, rule: "beside" });
      await write("a");
      await write("b", { suspicions: [suspicion(a, b, { odds: 2 })] });
      const read = await everything(store());
      expect(await contradictions()).toMatchObject([{ rule: READ, viaId: null }]);
      await write("c", {
        contradictions: [beside, contradiction(b, c)],
        suspicions: [suspicion(b, c, { rule: "numeric-apart", odds: -9 })],
        corroborations: [corroboration(a, c)],
      });
      expect(await contradictions()).toContainEqual(beside);
      expect(await contradictions()).toContainEqual(contradiction(b, c));
      await remove("c");
      expect(await everything(store())).toEqual(read);
    });

    test("of two third claims the surer one shows it, whichever came last", async () => {
      const by = (name: string, confidence: number) => {
        const via = `claim:${name}:0000`;
        return {
          contradictions: [contradiction(a, b, { viaId: via, rule: "beside", confidence }), contradiction(b, via)],
        };
      };
      const written = async (...names: readonly (readonly [string, number])[]) => {
        for (const name of ["a", "b", "c", "d"]) await remove(name);
        for (const name of ["a", "b"]) await write(name);
        for (const [name, confidence] of names) await write(name, by(name, confidence));
        return everything(store());
      };
      const expected = await written(["c", 0.6], ["d", 0.8]);
      expect(await contradictions()).toContainEqual(expect.objectContaining({ viaId: d }));
      expect(await written(["d", 0.8], ["c", 0.6])).toEqual(expected);
      expect(await written(["c", 0.7], ["d", 0.7])).toEqual(await written(["d", 0.7], ["c", 0.7]));
    });

    test("what a third claim would show is not shown where that claim's own contradiction is not there", async () => {
      await write("a");
      await write("b");
      await write("c", { contradictions: [contradiction(a, b, { viaId: c, rule: "beside" })] });
      expect(await contradictions()).toEqual([]);
    });
  });
}
