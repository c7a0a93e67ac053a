import { describe, expect, it } from "vitest";
import { Lexicon } from "../../src/nlp/lexeme.ts";
import { Tokenizer } from "../../src/nlp/tokenizer.ts";
import { enModel } from "./model.ts";

const lexicon = new Lexicon(enModel());
const tokenizer = new Tokenizer(enModel().header.tokenizer, lexicon);
const cut = (text: string) => tokenizer.tokenize(text).lexemes.map((lexeme) => lexeme.text);

// What spaCy's own tokenizer answers.
const CASES: [text: string, tokens: string[]][] = [
  ["", []],
  ["I don't know.", ["I", "do", "n't", "know", "."]],
  ["can't", ["ca", "n't"]],
  ["U.S.-led", ["U.S.-led"]],
  ["(see http://example.org/a_(b))", ["(", "see", "http://example.org/a_(b", ")", ")"]],
  ["$5.99m", ["$", "5.99", "m"]],
  ["well-known", ["well", "-", "known"]],
  ["10:30a.m.", ["10:30a.m", "."]],
  [":)", [":)"]],
  ["hello:)", ["hello", ":)"]],
  ["Mr.Smith", ["Mr.", "Smith"]],
  ["e-mail:bob@x.org,ok", ["e", "-", "mail", ":", "bob@x.org", ",", "ok"]],
  ["C$5", ["C$", "5"]],
  ["...what...", ["...", "what", "..."]],
  ["A.B.", ["A.B."]],
  ["gonna", ["gon", "na"]],
  ["Cannot", ["Can", "not"]],
  ["km/h", ["km", "/", "h"]],
  ["-5", ["-5"]],
  ["+5", ["+5"]],
  ["and/or", ["and/or"]],
  ["“Yes,”", ["“", "Yes", ",", "”"]],
  ["it's", ["it", "'s"]],
  ["It’s", ["It", "’s"]],
  ["a--b", ["a", "--", "b"]],
  ["a.k.a.", ["a.k.a", "."]],
  ["I.", ["I."]],
  ["end.Start", ["end", ".", "Start"]],
  ["😀s", ["😀", "s"]],
];

describe("the tokenizer", () => {
  it.each(CASES)("cuts %j", (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it.each([
    [" x", [" ", "x"]],
    ["x ", ["x"]],
    ["x  y", ["x", " ", "y"]],
    ["\n\n", ["\n\n"]],
    ["x \n y", ["x", "\n ", "y"]],
    ["foo\u00a0bar", ["foo", "\u00a0", "bar"]],
    // White space to Python, not to JavaScript, and the other way round.
    ["a\x1cb\x85c", ["a", "\x1c", "b", "\x85", "c"]],
    ["a\ufeffb", ["a\ufeffb"]],
  ])("takes the first of several spaces into the word and keeps the rest: %j", (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it("gives the same answer from its cache", () => {
    const text = "Don't re-read http://example.org/ (twice)... :)";
    expect(cut(text)).toEqual(cut(text));
  });

  it("gives rules' norms to their tokens only", () => {
    const norms = (text: string) => tokenizer.tokenize(text).lexemes.map((lexeme) => lexeme.norm);
    expect(norms("He can't, Jan. won't")).toEqual(["he", "can", "not", ",", "January", "will", "not"]);
    expect(norms("ca wo")).toEqual(["ca", "wo"]);
  });

  it("cuts long runs of punctuation in a time that grows with their length", () => {
    expect(cut("(".repeat(2000))).toHaveLength(2000);
    expect(cut(".".repeat(100_000))).toHaveLength(1);
    expect(cut("a".repeat(1_000_000))).toHaveLength(1);
  });
});
