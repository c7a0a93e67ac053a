import { murmurHash64A, Word64 } from "./hash.ts";

/** spaCy's 64-bit string ids: 0 for "", a small number for each of its symbols, a hash of the UTF-8 for all else. */
export class StringIds {
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1024);

  constructor(symbols: Readonly<Record<string, number>>) {
    this.#symbols = new Map(Object.entries(symbols));
  }

  /** The id of a string. A lone surrogate, which has no UTF-8, counts as U+FFFD. */
  id(text: string): Word64 {
    if (text === "") return new Word64(0, 0);
    const symbol = this.#symbols.get(text);
    if (symbol !== undefined) return new Word64(0, symbol);
    // A UTF-16 unit takes at most three bytes.
    if (text.length * 3 > this.#bytes.length) this.#bytes = new Uint8Array(text.length * 3);
    const { written } = this.#encoder.encodeInto(text, this.#bytes);
    return murmurHash64A(this.#bytes, written, 1);
  }
}
