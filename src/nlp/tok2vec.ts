import { Embedding, type NetworkName } from "./embedding.ts";
import { FLOAT, type Kernel } from "./kernel/kernel.ts";
import { MaxoutNorm, WIDTH } from "./maxout-norm.ts";
import type { Model } from "./model.ts";
import type { Tokens } from "./tokenizer.ts";

const DEPTH = 4;
/** Tokens encoded at one go. */
export const CHUNK = 128;

/**
 * Tok2Vec: hashed embeddings, then four residual convolutions over windows of three tokens (spaCy's
 * MaxoutWindowEncoder). A token's vector depends on the four tokens to either side only, so a text of any length is
 * encoded chunk by chunk with exactly the result that one go would have.
 */
export class Tok2Vec {
  readonly #embedding: Embedding;
  readonly #layers: readonly MaxoutNorm[];
  readonly #rows: number;

  constructor(kernel: Kernel, model: Model, name: NetworkName) {
    this.#embedding = new Embedding(kernel, model, name);
    const layers = Array.from({ length: DEPTH }, (_, i) => `${name}.encode${i}`);
    this.#layers = layers.map((layer) => new MaxoutNorm(kernel, model, layer, CHUNK + 2 * DEPTH));
    this.#rows = kernel.allocate((CHUNK + 2 * DEPTH) * WIDTH);
  }

  /**
   * Vectors (end - start, 96) of the tokens `start` to `end`, at most CHUNK of them: the address of the first. They stay
   * until the next call.
   */
  encode(tokens: Tokens, start: number, end: number): number {
    // Around the text thinc puts rows of zeros which go through the layers like any other; each layer uses up one row
    // on either side, in place.
    this.#embedding.write(tokens, start - DEPTH, end + DEPTH, this.#rows);
    let first = this.#rows;
    let rows = end - start + 2 * DEPTH;
    for (const layer of this.#layers) {
      rows -= 2;
      // A window of three rows is 288 floats in a row: nothing need be copied together.
      layer.apply(first, WIDTH * FLOAT, rows, first + WIDTH * FLOAT, true);
      first += WIDTH * FLOAT;
    }
    return first;
  }
}
