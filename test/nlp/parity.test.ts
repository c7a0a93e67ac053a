import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadPipeline } from "../../src/nlp/index.ts";
import { FLOAT, Kernel } from "../../src/nlp/kernel/kernel.ts";
import { Lexicon } from "../../src/nlp/lexeme.ts";
import { WIDTH } from "../../src/nlp/maxout-norm.ts";
import { CHUNK, Tok2Vec } from "../../src/nlp/tok2vec.ts";
import { Tokenizer } from "../../src/nlp/tokenizer.ts";
import { asExpectation, readExpectations } from "./expectation.ts";
import { enModel } from "./model.ts";

// Written by scripts/nlp/fixtures.py. The Wikinews texts are CC BY 2.5; their rows hold title and source.
const expectations = readExpectations(readFileSync(new URL("./fixtures/parity.jsonl", import.meta.url), "utf8"));

describe("every token, tag, lemma, head, label, sentence and entity is spaCy's", () => {
  it.each(expectations)("$id", (expected) => {
    expect(expected).toEqual(expect.objectContaining(asExpectation(expected.id, loadPipeline().parse(expected.text))));
  });

  it("was tried on articles and on odd strings", () => {
    expect(expectations.filter(({ id }) => !id.startsWith("sentence/"))).toHaveLength(19);
    expect(expectations.length).toBeGreaterThan(400);
  });
});

it("word vectors are spaCy's to the last bit", () => {
  // Of one article; scripts/nlp/fixtures.py says why not of every text.
  const { id, ...expected } = JSON.parse(readFileSync(new URL("./fixtures/vectors.json", import.meta.url), "utf8"));
  const kernel = new Kernel();
  const lexicon = new Lexicon(enModel());
  const tokenizer = new Tokenizer(enModel().header.tokenizer, lexicon);
  const tokens = tokenizer.tokenize(expectations.find((row) => row.id === id)?.text ?? "");

  const digest = (network: Tok2Vec) => {
    const hash = createHash("sha256");
    for (let start = 0; start < tokens.lexemes.length; start += CHUNK) {
      const end = Math.min(start + CHUNK, tokens.lexemes.length);
      const first = network.encode(tokens, start, end) / FLOAT;
      hash.update(kernel.floats.slice(first, first + (end - start) * WIDTH));
    }
    return hash.digest("hex");
  };
  expect(digest(new Tok2Vec(kernel, enModel(), "shared"))).toBe(expected.shared);
  expect(digest(new Tok2Vec(kernel, enModel(), "ner"))).toBe(expected.ner);
});
