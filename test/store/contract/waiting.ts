import { describe, expect, test } from "vitest";
import { StoreError } from "../../../src/errors.ts";
import type { Store } from "../../../src/store/port.ts";
import { alone, articleGraph, isw, nothing } from "../factory.ts";

const graph = articleGraph("a", { claims: [{ sources: [isw], about: [isw], measure: "k", predicate: "s" }] });
const late = new StoreError("TIMEOUT", "nobody waits");

/** Nobody waits: reads end, and a write is whole or not at all. */
export function waiting(store: () => Store): void {
  describe("a store that somebody waits for", () => {
    test("is the same store", async () => {
      const within = store().within(new AbortController().signal);
      await within.write(graph, alone, nothing);
      expect(await within.counts()).toEqual(await store().counts());
      expect(await within.claimsOf(["article:a"])).toEqual(await store().claimsOf(["article:a"]));
      await within.ping();
      await within.within(new AbortController().signal).ping();
    });

    test("reads no more once nobody does", async () => {
      const controller = new AbortController();
      const within = store().within(controller.signal);
      const begun = within.counts();
      controller.abort(late);
      await expect(begun).rejects.toBe(late);
      await expect(within.hasArticle("article:a")).rejects.toBe(late);
      await expect(within.claimsOf(["article:a"])).rejects.toBe(late);
      await store().ping();
    });

    test("begins no write", async () => {
      await expect(store().within(AbortSignal.abort(late)).write(graph, alone, nothing)).rejects.toBe(late);
      expect(await store().hasArticle("article:a")).toBe(false);
    });

    test("takes back a write that has not come to its end, and leaves one that has", async () => {
      const controller = new AbortController();
      const cut = store()
        .within(controller.signal)
        .write(graph, alone, () => {
          controller.abort(late);
          return nothing();
        });
      await expect(cut).rejects.toBe(late);
      expect(await store().counts()).toMatchObject({ articles: 0, organizations: 0, claims: 0 });

      const second = new AbortController();
      await store().within(second.signal).write(graph, alone, nothing);
      second.abort(late);
      expect(await store().counts()).toMatchObject({ articles: 1, claims: 1 });
    });

    test("may be left by many at once and still serves the next", async () => {
      await store().write(graph, alone, nothing);
      const left = Array.from({ length: 50 }, async () => {
        const controller = new AbortController();
        const begun = store().within(controller.signal).claimsOf(["article:a"]);
        controller.abort(late);
        await expect(begun).rejects.toBe(late);
      });
      await Promise.all(left);
      await expect.poll(() => store().claimsOf(["article:a"]), { timeout: 10_000 }).toHaveLength(1);
    });
  });
}
