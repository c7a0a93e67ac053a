import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameAs } from "../../../src/graph/same-as.ts";
import type { SearchLabel, Store } from "../../../src/store/port.ts";
import { wordsIn } from "../../../src/text/words.ts";
import { acronym, alone, articleGraph, entity, found, isw, nothing, surname, zelensky } from "../factory.ts";

const ALL: readonly SearchLabel[] = ["Article", "Claim", "Entity"];
const erdogan = entity("Recep Tayyip Erdoğan", { kind: "Person", aliases: ["Recep Tayyip Erdoğan", "Mr. Erdoğan"] });

/** An article with this text, and one claim of these words. */
const told = (name: string, text: string, claim: string, title: string | null = null) => {
  const graph = articleGraph(name, { title, claims: [{ text: claim }] });
  return { ...graph, article: { ...graph.article, text } };
};

/** What every engine's own index finds, and how it follows what is written and removed. */
export function searching(store: () => Store): void {
  const ids = async (text: string, labels = ALL, limit = 100) =>
    (await store().search(text.split(" "), labels, limit)).map(({ id }) => id).sort();

  describe("searching", () => {
    test("finds articles by headline and text, claims and entities, where all words are met in any order", async () => {
      await store().write(
        articleGraph("a", {
          title: "Soldiers of the U.S. Army",
          claims: [{ text: "About 4,000 soldiers fell", sources: [erdogan] }, { text: "soldiers rest" }],
        }),
        alone,
        nothing,
      );
      expect(await ids("soldiers")).toEqual(["article:a", "claim:a:0000", "claim:a:0001"]);
      expect(await ids("fell soldiers 4000")).toEqual(["claim:a:0000"]);
      expect(await ids("us text")).toEqual(["article:a"]);
      expect(await ids("erdogan tayyip")).toEqual([erdogan.id]);
      expect(await ids("mr recep")).toEqual([erdogan.id]);
      for (const text of ["soldier", "soldiers erdogan", "fell rest", "army fell"]) expect(await ids(text)).toEqual([]);
    });

    test("gives the words it found them by, of the labels asked for, and no more of each than asked for", async () => {
      for (const name of ["a", "b", "c"]) await store().write(told(name, "war", "war", "War"), alone, nothing);
      expect(await store().search(["war"], ["Article"], 1)).toEqual([
        { kind: "Article", id: expect.stringMatching(/^article:/), words: " war \n war " },
      ]);
      expect(await ids("war", ["Claim"])).toEqual(["claim:a:0000", "claim:b:0000", "claim:c:0000"]);
      expect(await ids("war", ["Article", "Claim"], 2)).toHaveLength(4);
      expect(await ids("war", ["Entity"])).toEqual([]);
      expect(await store().search([], ALL, 100)).toEqual([]);
      expect(await store().search(["war"], [], 100)).toEqual([]);
    });

    test("what has all words comes before what has one of them often", async () => {
      for (let at = 0; at < 40; at++) await store().write(told(`n${at}`, "x", "rare ".repeat(9)), alone, nothing);
      for (const at of [0, 1, 2]) {
        await store().write(told(`m${at}`, "x", `common rare ${"much else ".repeat(40)}`), alone, nothing);
        await store().write(told(`o${at}`, "x", "common"), alone, nothing);
      }
      expect(await ids("common rare", ["Claim"], 3)).toEqual(["claim:m0:0000", "claim:m1:0000", "claim:m2:0000"]);
    });

    test("a short form stands for what it is short for", async () => {
      const same = { sameAs: [{ fromId: surname.id, toId: zelensky.id, by: "surname" }] };
      const other = entity("Zelensky Street");
      await store().write(
        articleGraph("a", { claims: [{ sources: [surname, zelensky], about: [other] }] }),
        alone,
        () => found(same),
      );
      const persons = await store().search(["zelensky"], ["Entity"], 100);
      expect(persons.map(({ id, words }) => [id, words]).sort()).toEqual([
        [other.id, " zelensky street "],
        [zelensky.id, " volodymyr zelensky \n zelensky "],
        [zelensky.id, " zelensky "],
      ]);
    });

    test("an entity is found by what is short for it, and by the names of a later article", async () => {
      await store().write(
        articleGraph("a", { claims: [{ sources: [{ ...isw, aliases: [isw.name] }] }] }),
        alone,
        nothing,
      );
      expect(await ids("isw")).toEqual([isw.id]);
      expect(await ids("warriors")).toEqual([]);
      const named = { ...isw, aliases: ["Warriors"] };
      await store().write(articleGraph("b", { claims: [{ sources: [named] }] }), alone, nothing);
      expect(await ids("warriors")).toEqual([isw.id]);
      await store().remove("article:b", sameAs);
      expect(await ids("warriors")).toEqual([]);
      expect(await ids("study isw")).toEqual([isw.id]);
    });

    test("what is removed is not found, and what is written again is found once", async () => {
      const graph = told("a", "bridge", "bridge", "bridge");
      const both = { ...graph, ...articleGraph("a", { claims: [{ text: "bridge", sources: [acronym] }] }) };
      await store().write(both, alone, nothing);
      await store().write(told("b", "bridge", "x"), alone, nothing);
      await store().remove("article:a", sameAs);
      expect(await ids("bridge")).toEqual(["article:b"]);
      expect(await ids("isw")).toEqual([]);
      await store().write(both, alone, nothing);
      expect(await ids("bridge")).toEqual(["article:b", "claim:a:0000"]);
    });

    test("a write that fails leaves nothing to be found", async () => {
      const failing = store().write(told("a", "bridge", "bridge"), alone, () => {
        throw new Error("no");
      });
      await expect(failing).rejects.toMatchObject({ name: "StoreError" });
      expect(await ids("bridge")).toEqual([]);
      await store().write(told("b", "bridge", "x"), alone, nothing);
      expect(await ids("bridge")).toEqual(["article:b"]);
    });

    test("finds each word of any text there, and a word that is not there nowhere", { timeout: 120_000 }, async () => {
      const text = fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom(
          "AND OR NOT",
          "title:x +y -z",
          '"a b" ~2 c^3 [a TO b] {x} /r/ \\',
          "null\u0000s",
          "\ud800\udfff\ud83d",
        ),
        fc.constantFrom(
          "L'État, c'est moi",
          "Straße İstanbul ﬁx",
          "Ουκρανία ΟΔΟΣ",
          "ディア 전쟁 战争",
          "ʼn 1,234.5 ½ x²",
        ),
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
          const name = `r${run++}`;
          const spec = texts.map((claim) => ({ text: `${claim} ${name}` }));
          await store().write(articleGraph(name, { title: texts[0] ?? "", claims: spec }), alone, nothing);
          const wordsOf = (of: string) => new Set(wordsIn(of).map(({ word }) => word));
          for (const word of new Set(texts.flatMap((of) => [...wordsOf(of)]))) {
            const claims = texts.flatMap((of, at) => (wordsOf(of).has(word) ? [`claim:${name}:000${at}`] : []));
            expect(await ids(`${name} ${word}`, ["Claim"])).toEqual(claims);
            expect(await ids(`${word} ${name}`, ["Article"])).toEqual(
              wordsOf(`${texts[0]} text of`).has(word) ? [`article:${name}`] : [],
            );
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}
