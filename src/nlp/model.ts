import { readFileSync } from "node:fs";
import type { RulerPattern } from "./attribute-ruler.ts";
import type { CharacterRanges } from "./characters.ts";
import type { LemmaTable } from "./lemmatizer.ts";
import type { TokenizerRules } from "./tokenizer.ts";

/** What the model file's JSON header holds; scripts/nlp/convert.py writes it and describes the layout. */
export interface ModelHeader {
  readonly model: string;
  readonly tensors: Readonly<Record<string, { readonly offset: number; readonly shape: readonly number[] }>>;
  /** The strings that spaCy numbers by hand instead of hashing them. */
  readonly symbols: Readonly<Record<string, number>>;
  /** Norm by string id, the id spelled as 16 hexadecimal digits. */
  readonly norms: Readonly<Record<string, string>>;
  readonly baseNorms: Readonly<Record<string, string>>;
  readonly characters: CharacterRanges;
  readonly tokenizer: TokenizerRules;
  readonly tags: readonly string[];
  readonly parserActions: readonly string[];
  readonly nerActions: readonly string[];
  readonly ruler: readonly RulerPattern[];
  readonly lemmatizer: Readonly<Record<string, LemmaTable>>;
}

/** A weight array in row-major order and its dimensions. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** The model file, read: its header, and its tensors by name. */
export interface Model {
  readonly header: ModelHeader;
  tensor(name: string): Tensor;
}

const MAGIC = "HNLP";
const FORMAT_VERSION = 1;
const PREAMBLE_BYTES = 12;

/** Reads a model file. Tensors are views into the one buffer that the file was read into; nobody may write to them. */
export function readModel(path: URL): Model {
  const file = readFileSync(path);
  const magic = file.toString("latin1", 0, 4);
  const version = file.readUInt32LE(4);
  if (magic !== MAGIC || version !== FORMAT_VERSION) {
    throw new Error(`${path.pathname}: expected a ${MAGIC} file of version ${FORMAT_VERSION}, got ${magic} ${version}`);
  }
  const headerEnd = PREAMBLE_BYTES + file.readUInt32LE(8);
  const header = JSON.parse(file.toString("utf8", PREAMBLE_BYTES, headerEnd)) as ModelHeader;
  const weights = floats(file.subarray(headerEnd));
  return {
    header,
    tensor(name) {
      const entry = header.tensors[name];
      if (!entry) throw new Error(`${path.pathname}: no tensor named ${name}`);
      const size = entry.shape.reduce((product, dimension) => product * dimension, 1);
      return { data: weights.subarray(entry.offset, entry.offset + size), shape: entry.shape };
    },
  };
}

/** A Float32Array over the bytes, which are copied only if they do not lie on a multiple of four. */
function floats(bytes: Uint8Array): Float32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
