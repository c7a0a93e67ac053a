import { readFileSync } from "node:fs";

/**
 * How words are related by meaning. Words are lower-case base forms, verbs with particles among them ("step down"). One that is
 * not known has no relations, and none has any to itself.
 */
export interface WordRelations {
  /** Both have one meaning among their frequent ones: "purchase" and "buy". */
  synonyms(a: string, b: string): boolean;
  /** One is the opposite of the other, of a synonym of it, or of a word derived from it: "guilt" and "innocent". */
  antonyms(a: string, b: string): boolean;
  /** One is made of the other: "evacuate" and "evacuation", "quick" and "quickly". */
  derived(a: string, b: string): boolean;
  /** What a names is a kind of what b names, or the same: a "ferry" is a "vessel", to "murder" is to "kill". */
  isA(a: string, b: string): boolean;
}

let relations: WordRelations | undefined;

/** Relations of WordNet among the words that have vectors; scripts/nlp/relations.py made the file and describes it. */
export function loadWordRelations(): WordRelations {
  relations ??= readWordRelations(new URL("./relations/wordnet.bin", import.meta.url));
  return relations;
}

function readWordRelations(path: URL): WordRelations {
  const file = readFileSync(path);
  const [count, bytes] = [file.readUInt32LE(0), file.readUInt32LE(4)];
  const words = file
    .toString("utf8", 8, 8 + bytes)
    .trimEnd()
    .split("\n");
  const ids = new Map(words.map((word, i) => [word, i]));
  let offset = file.byteOffset + 8 + bytes;
  /** Reads the next relation of the file. */
  const readRelation = () => {
    const starts = new Uint32Array(file.buffer, offset, count + 1);
    const related = new Uint16Array(file.buffer, offset + starts.byteLength, starts[count]);
    offset += starts.byteLength + Math.ceil(related.byteLength / 4) * 4;
    return (a: string, b: string) => {
      const [i, j] = [ids.get(a), ids.get(b)];
      return i !== undefined && j !== undefined && related.subarray(starts[i], starts[i + 1]).includes(j);
    };
  };
  const [synonyms, antonyms, derived, kind] = [readRelation(), readRelation(), readRelation(), readRelation()];
  return { synonyms, antonyms, derived, isA: (a, b) => synonyms(a, b) || kind(a, b) };
}
