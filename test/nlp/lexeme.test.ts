import { describe, expect, it } from "vitest";
import { Characters } from "../../src/nlp/characters.ts";
import { detach, Lexicon, prefix, shape, suffix } from "../../src/nlp/lexeme.ts";
import { enModel } from "./model.ts";

const characters = new Characters(enModel().header.characters);

describe("the features of a word", () => {
  it.each([
    ["Apple", "A", "ple", "Xxxxx"],
    ["1,000.50", "1", ".50", "d,ddd.dd"],
    ["A1b2", "A", "1b2", "Xdxd"],
    ["ÉCOLE", "É", "OLE", "XXXX"],
    ["٣٤", "٣", "٣٤", "dd"],
    ["x²", "x", "x²", "xd"],
    ["😀😀😀😀😀😀", "😀", "😀😀😀", "😀😀😀😀"],
    ["a".repeat(99), "a", "aaa", "xxxx"],
    ["a".repeat(100), "a", "aaa", "LONG"],
    ["😀".repeat(99), "😀", "😀😀😀", "😀😀😀😀"],
  ])("%s", (text, first, last, form) => {
    expect([prefix(text), suffix(text), shape(text, characters)]).toEqual([first, last, form]);
  });

  it("takes norms from the tokenizer's rule, then from the tables, then from the spelling", () => {
    const lexicon = new Lexicon(enModel());
    expect(lexicon.get("Jan.", "January").norm).toBe("January");
    expect(lexicon.get("favourite").norm).toBe("favorite");
    expect(lexicon.get("€").norm).toBe("$");
    expect(lexicon.get("Word").norm).toBe("word");
    expect(lexicon.get("January\0Jan.").text).toBe("January\0Jan.");
    expect(lexicon.get("Word")).toBe(lexicon.get("Word"));
  });
});

describe("Python's view of characters", () => {
  it("lowers like str.lower", () => {
    expect(characters.lower("ΟΔΟΣ İ ẞ ǅ")).toBe("οδος i̇ ß ǆ");
    // U+A7DC got its lower case in Unicode 16, after the Python that the model was converted with.
    expect(characters.lower("É\ua7dc")).toBe("é\ua7dc");
  });

  it("knows letters, digits and white space of all planes", () => {
    expect(characters.isAlpha("Łódź𝒜漢")).toBe(true);
    expect(characters.isAlpha("a1")).toBe(false);
    expect(characters.isAlpha("")).toBe(false);
    expect(characters.digit.has(0x2460)).toBe(true);
    expect(characters.digit.has(0xbd)).toBe(false);
    expect(characters.isSpace("\x1c\x85\u3000")).toBe(true);
    expect(characters.isSpace("\u200b")).toBe(false);
    expect(characters.upper.has(0x10400)).toBe(true);
    expect(characters.alpha.has(0x10ffff)).toBe(false);
  });
});

it("detach copies without a change", () => {
  expect(detach("a long string with 😀 in it")).toBe("a long string with 😀 in it");
});
