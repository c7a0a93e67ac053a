import { murmurHash3, Word64 } from "./hash.ts";
import { FLOAT, type Kernel } from "./kernel/kernel.ts";
import { FIRST_SEED, type Lexeme, ROWS_PER_KEY, WORD_FEATURES } from "./lexeme.ts";
import { MaxoutNorm, WIDTH } from "./maxout-norm.ts";
import type { Model } from "./model.ts";
import type { Tokens } from "./tokenizer.ts";

// Vectors remembered: 6 MB. Past that the oldest is forgotten.
const CACHE_ROWS = 16_384;
// New words mixed at one go.
const BATCH = 64;

/** The two networks that turn words into vectors: one for the tagger and the parser, one for the entity recognizer. */
export type NetworkName = "shared" | "ner";

/** What a network knows of a word beyond its spelling. */
const FLAGS = { shared: ["SPACY", "IS_SPACE"], ner: [] } as const;
/** The first of a network's places in `Lexeme.vectors`; the shared one has a second place for words before a space. */
const FIRST_VECTOR = { shared: 0, ner: 2 } as const;

/**
 * MultiHashEmbed (Honnibal & Montani; hash embeddings after Svenstrup et al. 2017): each feature of a word selects four
 * rows of a table by hash, their sums stand side by side, and a maxout layer mixes them into one vector of 96. As the
 * result depends on the word type only, it is computed once a type.
 */
export class Embedding {
  readonly #kernel: Kernel;
  readonly #tables: readonly Float32Array[];
  readonly #mix: MaxoutNorm;
  /** Table rows for the flags SPACY and IS_SPACE, by flag and then by value 0 or 1. */
  readonly #flagRows: readonly (readonly [readonly number[], readonly number[]])[];
  readonly #firstVector: number;
  readonly #cache: number;
  readonly #features: number;
  readonly #mixed: number;
  #stored = 0;
  readonly #pending: { lexeme: Lexeme; spaced: number; target: number }[] = [];

  constructor(kernel: Kernel, model: Model, name: NetworkName) {
    const flagNames = FLAGS[name];
    const tensors = [...WORD_FEATURES, ...flagNames].map((feature) => model.tensor(`${name}.embed.${feature}`));
    this.#kernel = kernel;
    this.#tables = tensors.map(({ data }) => data);
    this.#mix = new MaxoutNorm(kernel, model, `${name}.mix`, BATCH);
    this.#flagRows = flagNames.map((_, f) => {
      const seed = FIRST_SEED + WORD_FEATURES.length + f;
      const size = tensors[WORD_FEATURES.length + f]?.shape[0] as number;
      const rows = (value: number) => murmurHash3(new Word64(0, value), seed).map((key) => key % size);
      return [rows(0), rows(1)];
    });
    this.#firstVector = FIRST_VECTOR[name];
    this.#cache = kernel.allocate(CACHE_ROWS * WIDTH);
    this.#features = kernel.allocate(BATCH * this.#mix.inputs);
    this.#mixed = kernel.allocate(BATCH * WIDTH);
  }

  /** Writes the vectors of tokens `start` to `end` one after the other to `target`; tokens outside the text are zero. */
  write(tokens: Tokens, start: number, end: number, target: number): void {
    const { floats } = this.#kernel;
    for (let i = start; i < end; i++) {
      const at = target / FLOAT + (i - start) * WIDTH;
      const lexeme = i < 0 ? undefined : tokens.lexemes[i];
      if (!lexeme) {
        floats.fill(0, at, at + WIDTH);
        continue;
      }
      const spaced = this.#flagRows.length > 0 && tokens.spaced[i] ? 1 : 0;
      const serial = lexeme.vectors[this.#firstVector + spaced] as number;
      if (serial >= 0 && serial >= this.#stored - CACHE_ROWS) {
        const from = this.#cache / FLOAT + (serial % CACHE_ROWS) * WIDTH;
        floats.copyWithin(at, from, from + WIDTH);
      } else {
        this.#pending.push({ lexeme, spaced, target: at });
        if (this.#pending.length === BATCH) this.#mixPending();
      }
    }
    this.#mixPending();
  }

  #mixPending(): void {
    const pending = this.#pending;
    if (pending.length === 0) return;
    const { floats } = this.#kernel;
    pending.forEach(({ lexeme, spaced }, p) => {
      this.#gather(lexeme, spaced, floats, this.#features / FLOAT + p * this.#mix.inputs);
    });
    this.#mix.apply(this.#features, this.#mix.inputs * FLOAT, pending.length, this.#mixed, false);
    pending.forEach(({ lexeme, spaced, target }, p) => {
      const from = this.#mixed / FLOAT + p * WIDTH;
      floats.copyWithin(target, from, from + WIDTH);
      floats.copyWithin(this.#cache / FLOAT + (this.#stored % CACHE_ROWS) * WIDTH, from, from + WIDTH);
      lexeme.vectors[this.#firstVector + spaced] = this.#stored++;
    });
    pending.length = 0;
  }

  /** The summed table rows of all features of one word, side by side. */
  #gather(lexeme: Lexeme, spaced: number, floats: Float32Array, target: number): void {
    for (let f = 0; f < this.#tables.length; f++) {
      const flag = f - WORD_FEATURES.length;
      const isSet = flag === 0 ? spaced : Number(lexeme.isSpace);
      const rows = flag < 0 ? lexeme.rows : (this.#flagRows[flag]?.[isSet] as readonly number[]);
      const first = flag < 0 ? f * ROWS_PER_KEY : 0;
      addRows(this.#tables[f] as Float32Array, rows, first, floats, target + f * WIDTH);
    }
  }
}

function addRows(table: Float32Array, rows: ArrayLike<number>, first: number, target: Float32Array, at: number): void {
  // In this hot loop an imported constant costs a look-up each time.
  const width = WIDTH;
  target.fill(0, at, at + width);
  for (let r = first; r < first + ROWS_PER_KEY; r++) {
    const row = (rows[r] as number) * width;
    for (let x = 0; x < width; x++) target[at + x] = (target[at + x] as number) + (table[row + x] as number);
  }
}
