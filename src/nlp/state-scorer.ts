import { Dense, piecesApart } from "./kernel/dense.ts";
import { FLOAT, type Kernel } from "./kernel/kernel.ts";
import { WIDTH } from "./maxout-norm.ts";
import type { Model } from "./model.ts";

const HIDDEN = 64;
const PIECES = 2;
const FEATURE = HIDDEN * PIECES;
/** Tokens whose features are computed together, and how many such blocks are kept. */
const BLOCK = 32;
const BLOCKS = 48;

/** A missing token in a slot. */
export const NONE = -1;

/**
 * The network of a transition system (spaCy's TransitionBasedParser.v2): a few tokens of the state fill slots, each
 * slot has its own affine view of its token, the sum of the views goes through maxout, and an affine layer scores the
 * actions.
 *
 * The views are computed a block of tokens at a time when a state first asks for one, and the least recently used block
 * makes room, so that memory does not grow with the text. Only the reduced vectors (64 floats a token) are kept whole.
 */
export class StateScorer {
  readonly #kernel: Kernel;
  readonly #slots: number;
  readonly #reduce: Dense;
  readonly #lower: Dense;
  readonly #upper: Dense;
  readonly #lowerBias: number;
  /** Features of a missing token, one a slot. */
  readonly #padding: number;
  readonly #features: number;
  readonly #addresses: number;
  readonly #hidden: number;
  readonly #scores: number;
  readonly #input: number;
  /** Which block lies in each place of the cache, and when it was last used. */
  readonly #held = new Int32Array(BLOCKS).fill(NONE);
  readonly #used = new Float64Array(BLOCKS);
  #clock = 0;
  /** The place of each block of the text. */
  #places = new Int32Array(0);
  #vectors = new Float32Array(0);
  #tokens = 0;

  constructor(kernel: Kernel, model: Model, name: string) {
    this.#kernel = kernel;
    const lower = model.tensor(`${name}.lower.W`);
    this.#slots = lower.shape[0] as number;
    this.#reduce = new Dense(
      kernel,
      model.tensor(`${name}.reduce.W`).data,
      model.tensor(`${name}.reduce.b`).data,
      WIDTH,
    );
    // Within each slot: first pieces, then second ones.
    const apart = piecesApart(HIDDEN, PIECES);
    const order = Array.from({ length: this.#slots }, (_, slot) => apart.map((row) => slot * FEATURE + row)).flat();
    this.#lower = new Dense(kernel, lower.data, null, HIDDEN, order);
    const bias = model.tensor(`${name}.lower.b`).data;
    this.#lowerBias = kernel.place(apart.map((row) => bias[row] as number));
    const padding = model.tensor(`${name}.lower.pad`).data;
    this.#padding = kernel.place(order.map((row) => padding[row] as number));
    this.#upper = new Dense(kernel, model.tensor(`${name}.upper.W`).data, model.tensor(`${name}.upper.b`).data, HIDDEN);
    this.#features = kernel.allocate(BLOCKS * BLOCK * this.#slots * FEATURE);
    this.#addresses = kernel.allocate(this.#slots);
    this.#hidden = kernel.allocate(HIDDEN);
    this.#scores = kernel.allocate(this.#upper.n);
    this.#input = kernel.allocate(BLOCK * HIDDEN);
  }

  /** Makes ready for a text of so many tokens; their vectors follow through `take`. */
  begin(tokens: number): void {
    this.#tokens = tokens;
    this.#vectors = new Float32Array(tokens * HIDDEN);
    this.#places = new Int32Array(Math.ceil(tokens / BLOCK)).fill(NONE);
    this.#held.fill(NONE);
    this.#used.fill(0);
  }

  /** Reduces the word vectors (count, 96) at `address` and keeps them as those of the tokens from `first` on. */
  take(address: number, first: number, count: number): void {
    // The features' room is free as long as no state has been scored.
    const reduced = this.#features;
    this.#reduce.apply(address, WIDTH * FLOAT, count, reduced);
    const from = reduced / FLOAT;
    this.#vectors.set(this.#kernel.floats.subarray(from, from + count * HIDDEN), first * HIDDEN);
  }

  /** Scores all actions for the tokens in the slots (NONE for a missing one): the scores' index in `kernel.floats`. */
  score(slots: Int32Array): number {
    this.#clock++;
    const addresses = this.#addresses / FLOAT;
    for (let s = 0; s < this.#slots; s++) {
      const token = slots[s] as number;
      const row = token === NONE ? this.#padding : this.#row(token);
      this.#kernel.integers[addresses + s] = row + s * FEATURE * FLOAT;
    }
    this.#kernel.run.hidden(this.#addresses, this.#slots, this.#lowerBias, this.#hidden);
    this.#upper.apply(this.#hidden, HIDDEN * FLOAT, 1, this.#scores);
    return this.#scores / FLOAT;
  }

  /** Frees what belongs to the text. */
  end(): void {
    this.#vectors = new Float32Array(0);
    this.#places = new Int32Array(0);
  }

  /** Address of a token's features, those of its first slot first. */
  #row(token: number): number {
    const block = Math.floor(token / BLOCK);
    let place = this.#places[block] as number;
    if (place === NONE) {
      place = this.#leastRecentlyUsed();
      const evicted = this.#held[place] as number;
      if (evicted !== NONE) this.#places[evicted] = NONE;
      this.#held[place] = block;
      this.#places[block] = place;
      this.#compute(block, this.#placeAddress(place));
    }
    this.#used[place] = this.#clock;
    return this.#placeAddress(place) + (token % BLOCK) * this.#slots * FEATURE * FLOAT;
  }

  #placeAddress(place: number): number {
    return this.#features + place * BLOCK * this.#slots * FEATURE * FLOAT;
  }

  #leastRecentlyUsed(): number {
    let oldest = 0;
    for (let p = 1; p < BLOCKS; p++) if ((this.#used[p] as number) < (this.#used[oldest] as number)) oldest = p;
    return oldest;
  }

  #compute(block: number, out: number): void {
    const first = block * BLOCK;
    const count = Math.min(BLOCK, this.#tokens - first);
    const vectors = this.#vectors.subarray(first * HIDDEN, (first + count) * HIDDEN);
    this.#kernel.floats.set(vectors, this.#input / FLOAT);
    this.#lower.apply(this.#input, HIDDEN * FLOAT, count, out);
  }
}
