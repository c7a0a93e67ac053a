import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/text/words.ts";

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe("words, as search takes them", () => {
  test.each([
    ["Kim Jong Un’s troops", "kim jong un troops"],
    ["4,000 of 12,345,678, or 1.5", "4000 of 12345678 or 1 5"],
    ["12,34,567 and 1,2", "12 34567 and 1 2"],
    ["the U.S. and the U.N, e.g. here", "the us and the un eg here"],
    ["Zelenskyy, Zelenskiy, Zelensky", "zelensky zelensky zelensky"],
    ["Erdoğan İstanbul NAÏVE ﬁre Straße", "erdogan istanbul naive fire straße"],
    ["O'Brien don’t Su-57 e-mail", "obrien dont su 57 e mail"],
    ["Mr.Smith said so.Then", "mr smith said so then"],
    ['title:x +y -z "a b"~2 c^3 d* (e OR f) [g TO h] \\ / && || !', "title x y z a b 2 c 3 d e or f g to h"],
    ["ΟΔΟΣ 전쟁 战争 𐍈𐌰", "οδος 전쟁 战争 𐍈𐌰".normalize("NFKD")],
    [" \u0000 \ud800 🙂 … — ' ʼ \u0301", ""],
  ])("%s", (text, expected) => expect(words(text).join(" ")).toBe(expected));

  test("stand in the text where they say, in its order, and are folded already", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem());
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const whole = texts.join("’s ");
        let last = 0;
        for (const { word, start, end } of wordsIn(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word).toBe(word.toLowerCase());
          expect(words(whole.slice(start, end))).toEqual([word]);
          expect(words(word)).toEqual([word]);
        }
      }),
    );
  });

  test("are cut where they are endless, and found in a long text quickly", () => {
    expect(words("a".repeat(100_000))).toEqual(["a".repeat(64)]);
    expect(words("a.".repeat(50_000))).toHaveLength(1);
    expect(words("1,".repeat(50_000))).toHaveLength(50_000);
    expect(words("é'".repeat(50_000))).toHaveLength(1);
  });
});
