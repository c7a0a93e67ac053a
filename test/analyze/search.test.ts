import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { occurrences, passage, phrasesIn, relevance, soughtWords } from "../../src/analyze/search.ts";
import type { Candidate } from "../../src/graph/words.ts";

const told = (text: string) => phrasesIn(text).map((phrase) => phrase.join(" "));
const score = (text: string, kind: Candidate["kind"], words: string) =>
  relevance(phrasesIn(text), { kind, id: "x", words: words.replace(/^.+$/gm, (line) => ` ${line.trim()} `) });

describe("what a text asks for", () => {
  test.each([
    ["Korean troops", ["korean", "troops"]],
    ["the war in the war", ["war"]],
    ["the who", ["who"]],
    ["to be or not to be", ["to", "be", "or", "not"]],
    ['"the war" in Kursk', ["the war", "kursk"]],
    ["“North Korean troops” said", ["north korean troops", "said"]],
    ['a "b c', ["b", "c"]],
    ['"a b" c "d', ["a b", "c", "d"]],
    ['""', []],
    ['"" , "!" x', ["x"]],
    ['"war" war', ["war"]],
    ["🙂 ?!", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  test("an index is asked for the words that tell something", () => {
    expect(soughtWords(phrasesIn('"the war of Kursk" war'))).toEqual(["war", "kursk"]);
    expect(soughtWords(phrasesIn('"to be or not to be"'))).toEqual(["to", "be", "or", "not"]);
  });
});

describe("relevance", () => {
  test("takes a phrase as it stands, in one line", () => {
    expect(score('"north korea"', "Claim", "in north korea")).toBeGreaterThan(0);
    expect(score('"north korea"', "Claim", "korea north of north koreans")).toBeNull();
    expect(score('"north korea"', "Article", "north\nkorea")).toBeNull();
    expect(score("korea north", "Article", "north\nkorea")).toBeGreaterThan(0);
    expect(score("orea", "Claim", "korea")).toBeNull();
  });

  test("of a name: how much of it is met", () => {
    expect(score("north korea", "Country", "north korea\ndprk")).toBe(1);
    expect(score("korea", "Country", "north korea")).toBe(0.5);
    expect(score("korea korea", "Country", "korea korea")).toBe(1);
    expect(score("isw study", "Organization", "institute for the study of war\nisw")).toBe(1);
  });

  test("rises with how often, and falls with length; a headline counts", () => {
    const words = (count: number, rest: number) => `${"war ".repeat(count)}${"else ".repeat(rest)}`.trim();
    const of = (line: string, title = "") => score("war", "Article", `${title}\n${line}`) as number;
    expect(of(words(2, 100))).toBeGreaterThan(of(words(1, 100)));
    expect(of(words(1, 50))).toBeGreaterThan(of(words(1, 100)));
    expect(of(words(1, 100), "the war goes on")).toBeGreaterThan(of(words(1, 100)));
    expect(of(words(1, 100), "the war goes on")).toBeGreaterThan(of("", "the war goes on"));
    expect(of(words(5000, 0))).toBeLessThanOrEqual(1);
  });

  test("does not change with the order of words", () => {
    const word = fc.constantFrom("war", "north", "korea", "x", "the");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (asked, line) => {
        const [one, other] = [asked, [...asked].reverse()].map((words) =>
          score(words.join(" "), "Claim", line.join(" ")),
        );
        expect(one).toBe(other);
      }),
    );
  });
});

describe("where phrases stand", () => {
  test("a word in a phrase that is found counts with it, and none but as asked", () => {
    const text = "North Korea’s north: NORTH-Korea, korea.";
    const found = occurrences(phrasesIn('"north korea" korea'), text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["North Korea’s", "NORTH-Korea", "korea"]);
  });

  test("a passage shows where most of them stand together, cut between words", () => {
    const text = `${"one two three war four. ".repeat(40)}The war in Kursk goes on. ${"five six seven. ".repeat(40)}`;
    const { start, end } = passage(phrasesIn("kursk war"), text);
    expect(text.slice(start, end)).toMatch(/^\w.* The war in Kursk goes on\. .*[\w.]$/);
    expect(end - start).toBeLessThanOrEqual(240);
    expect(passage(phrasesIn("nowhere"), text).start).toBe(0);
    expect(passage(phrasesIn("short"), "a short text")).toEqual({ start: 0, end: 12 });
  });

  test("a passage lies in its text, shows a phrase that is there, and halves no character", () => {
    const part = fc.oneof(
      fc.constantFrom("war", " ", "\n", "𐍈", "🙂", "x".repeat(300)),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const phrases = phrasesIn("war 𐍈");
        const { start, end } = passage(phrases, text);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        const shown = occurrences(phrases, text).some((hit) => hit.start >= start && hit.end <= end);
        expect(shown).toBe(occurrences(phrases, text).length > 0);
      }),
    );
  });
});
