import { Dense } from "./kernel/dense.ts";
import { FLOAT, type Kernel } from "./kernel/kernel.ts";
import { WIDTH } from "./maxout-norm.ts";
import type { Model } from "./model.ts";
import { CHUNK } from "./tok2vec.ts";

/** Part-of-speech tagger: one affine layer on a word's vector, and the tag with the highest score. */
export class Tagger {
  readonly #kernel: Kernel;
  readonly #tags: readonly string[];
  readonly #dense: Dense;
  readonly #scores: number;

  constructor(kernel: Kernel, model: Model) {
    this.#kernel = kernel;
    this.#tags = model.header.tags;
    this.#dense = new Dense(kernel, model.tensor("tagger.W").data, model.tensor("tagger.b").data, WIDTH);
    this.#scores = kernel.allocate(CHUNK * this.#dense.n);
  }

  /** Appends the tags of the tokens whose vectors (count, 96) lie at `vectors`. */
  tag(vectors: number, count: number, tags: string[]): void {
    this.#dense.apply(vectors, WIDTH * FLOAT, count, this.#scores);
    const { floats } = this.#kernel;
    for (let i = 0; i < count; i++) {
      const row = this.#scores / FLOAT + i * this.#dense.n;
      let best = 0;
      for (let t = 1; t < this.#tags.length; t++) {
        if ((floats[row + t] as number) > (floats[row + best] as number)) best = t;
      }
      tags.push(this.#tags[best] as string);
    }
  }
}
