import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, loadPipeline } from "../../src/nlp/index.ts";
import { EnglishPipeline } from "../../src/nlp/pipeline.ts";
import { enModel } from "./model.ts";

/** What a caller may rely on, whatever the text. */
function checkDoc(doc: Doc, text: string): void {
  const { tokens, sentences, entities } = doc;
  expect(doc.text).toBe(text);
  let end = 0;
  tokens.forEach((token, i) => {
    expect(token.i).toBe(i);
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    // Between tokens there is nothing but single spaces.
    expect(["", " "]).toContain(text.slice(end, token.start));
    end = token.end;
  });
  expect(["", " "]).toContain(text.slice(end));

  expect(sentences.flatMap(({ start, end: stop }) => [start, stop])).toEqual(
    sentences.flatMap((_, s) => [sentences[s - 1]?.end ?? 0, sentences[s + 1]?.start ?? tokens.length]),
  );
  for (const sentence of sentences) {
    for (const token of tokens.slice(sentence.start, sentence.end)) {
      expect(token.sentStart).toBe(token.i === sentence.start);
      expect(token.head).toBeGreaterThanOrEqual(sentence.start);
      expect(token.head).toBeLessThan(sentence.end);
    }
  }
  const labelled = tokens.map(() => "");
  for (const entity of entities) {
    labelled.fill(entity.label, entity.start, entity.end);
    expect(tokens[entity.start]?.entityStart).toBe(true);
  }
  expect(tokens.map(({ entity }) => entity)).toEqual(labelled);
  expect(tokens.filter(({ entityStart }) => entityStart)).toHaveLength(entities.length);
}

describe("any string can be parsed", () => {
  const words = [
    "Mr.",
    "said",
    '"',
    "”",
    "U.S.",
    "don't",
    "4,000",
    "North Korea",
    ":)",
    "http://a.b/c",
    "\n\n",
    "é",
    "😀",
  ];
  const prose = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6, unit: "grapheme" })));

  it.each([
    ["code units", fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 80 })],
    ["code points", fc.string({ unit: "binary", maxLength: 80 })],
    ["ASCII", fc.string({ unit: "grapheme-ascii", maxLength: 200 })],
    ["something like prose", fc.tuple(prose, fc.constantFrom("", " ", "  ", "\n")).map(([w, gap]) => w.join(gap))],
  ])("%s", (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => checkDoc(loadPipeline().parse(text), text)),
      { numRuns: 300 },
    );
  });

  it("text that nobody wrote", () => {
    for (const text of [
      "(".repeat(3000),
      "a ".repeat(3000),
      "x-".repeat(2000),
      "\ud800 \udc00\udc00",
      "http://".repeat(500),
    ]) {
      checkDoc(loadPipeline().parse(text), text);
    }
  });
});

describe("the pipeline", () => {
  it("gives the same answer whatever was parsed before", () => {
    const text = "Officials said on Monday that Kim Jong Un wouldn't attend, Yonhap reported.";
    const fresh = new EnglishPipeline(enModel()).parse(text);
    const used = loadPipeline();
    used.parse("Something else entirely: 12 monkeys, e.g. these!");
    expect(used.parse(text)).toEqual(fresh);
    expect(loadPipeline()).toBe(used);
  });

  it("parses a long text as it would its chunks", () => {
    const sentence = "The ministry said on Tuesday that 300 soldiers had been killed. ";
    const once = loadPipeline().parse(sentence.repeat(3)).tokens;
    const often = loadPipeline().parse(sentence.repeat(300)).tokens;
    const middle = once.length / 3;
    // A sentence between two others looks the same anywhere, across the borders of chunks and blocks too.
    for (let start = middle; start < often.length - middle; start += middle) {
      expect(
        often.slice(start, start + middle).map(({ tag, dep, head, i, entity }) => [tag, dep, head - i, entity]),
      ).toEqual(once.slice(middle, 2 * middle).map(({ tag, dep, head, i, entity }) => [tag, dep, head - i, entity]));
    }
  });

  it("parses half a megabyte in under half a gigabyte", () => {
    const script = `
      import { loadPipeline } from ${JSON.stringify(new URL("../../src/nlp/index.ts", import.meta.url))};
      const sentence = "The ministry said that %d soldiers from the %dth brigade had left Kursk on Tuesday. ";
      let text = "";
      for (let i = 0; text.length < 500_000; i++) text += sentence.replaceAll("%d", String(i));
      const { tokens } = loadPipeline().parse(text);
      console.log(JSON.stringify({ tokens: tokens.length, kilobytes: process.resourceUsage().maxRSS }));
    `;
    const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    const { tokens, kilobytes } = JSON.parse(output) as { tokens: number; kilobytes: number };
    expect(tokens).toBeGreaterThan(90_000);
    expect(kilobytes / 1024).toBeLessThan(500);
  });
});
