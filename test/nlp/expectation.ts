import type { Doc } from "../../src/nlp/index.ts";

/** One text and what spaCy makes of it; scripts/nlp/fixtures.py writes and describes these rows. */
export interface Expectation {
  readonly id: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly norms: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly tags: string;
  readonly pos: string;
  readonly deps: string;
  readonly sentences: readonly number[];
  readonly entities: readonly (readonly [start: number, end: number, label: string])[];
}

/** The rows of a JSONL file's content. */
export function readExpectations(jsonl: string): Expectation[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Expectation);
}

/** A parsed text in the form of a row. */
export function asExpectation(id: string, doc: Doc): Expectation {
  const { text, tokens, sentences, entities } = doc;
  return {
    id,
    text,
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
    norms: tokens.map(({ norm }) => norm),
    lemmas: tokens.map(({ lemma }) => lemma),
    heads: tokens.map(({ head }) => head),
    tags: tokens.map(({ tag }) => tag).join(" "),
    pos: tokens.map(({ pos }) => pos).join(" "),
    deps: tokens.map(({ dep }) => dep).join(" "),
    sentences: sentences.map(({ start }) => start),
    entities: entities.map(({ start, end, label }) => [start, end, label] as const),
  };
}
