import { readFileSync } from "node:fs";

/** What words are near in meaning, and how rare they are. */
export interface WordVectors {
  /** Cosine of two words' vectors, -1 to 1; 1 for one word, 0 where one is not known. */
  similarity(a: string, b: string): number;
  /** How much a word tells, 0 to 1: near 0 for the commonest, 1 for one that is not known. */
  rarity(word: string): number;
}

let vectors: WordVectors | undefined;

/** GloVe vectors of the 40,000 commonest lower-case English words; scripts/nlp/vectors.py made the file and describes it. */
export function loadWordVectors(): WordVectors {
  vectors ??= readWordVectors(new URL("./vectors/glove.bin", import.meta.url));
  return vectors;
}

function readWordVectors(path: URL): WordVectors {
  const file = readFileSync(path);
  const [count, dimensions, bytes] = [file.readUInt32LE(0), file.readUInt32LE(4), file.readUInt32LE(8)];
  const rank = new Map(
    file
      .toString("utf8", 12, 12 + bytes)
      .split("\n")
      .map((word, i) => [word, i]),
  );
  const data = new Int8Array(file.buffer, file.byteOffset + 12 + bytes, count * dimensions);
  const lengths = new Float64Array(count);
  for (let i = 0; i < count; i++) lengths[i] = Math.sqrt(dot(data, i, i, dimensions));
  return {
    similarity(a, b) {
      if (a === b) return 1;
      const [i, j] = [rank.get(a), rank.get(b)];
      if (i === undefined || j === undefined) return 0;
      return dot(data, i, j, dimensions) / ((lengths[i] as number) * (lengths[j] as number));
    },
    rarity: (word) => Math.log(1 + (rank.get(word) ?? count)) / Math.log(1 + count),
  };
}

function dot(data: Int8Array, i: number, j: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0, a = i * dimensions, b = j * dimensions; d < dimensions; d++)
    sum += (data[a + d] as number) * (data[b + d] as number);
  return sum;
}
