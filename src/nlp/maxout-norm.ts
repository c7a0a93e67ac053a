import { Dense, piecesApart } from "./kernel/dense.ts";
import type { Kernel } from "./kernel/kernel.ts";
import type { Model } from "./model.ts";

/** Width of word vectors throughout the model. The kernel's maxoutNorm is written for it and for three pieces. */
export const WIDTH = 96;
const PIECES = 3;

/** Affine layer, maxout (Goodfellow et al. 2013), layer norm (Ba et al. 2016): thinc's Maxout with normalize=True. */
export class MaxoutNorm {
  readonly inputs: number;
  readonly #kernel: Kernel;
  readonly #dense: Dense;
  readonly #gain: number;
  readonly #shift: number;
  readonly #scratch: number;

  /** `maxRows` is the most that `apply` will ever be given. */
  constructor(kernel: Kernel, model: Model, name: string, maxRows: number) {
    const weights = model.tensor(`${name}.W`);
    this.inputs = weights.shape[2] as number;
    this.#kernel = kernel;
    const order = piecesApart(WIDTH, PIECES);
    this.#dense = new Dense(kernel, weights.data, model.tensor(`${name}.b`).data, this.inputs, order);
    this.#gain = kernel.place(model.tensor(`${name}.G`).data);
    this.#shift = kernel.place(model.tensor(`${name}.beta`).data);
    this.#scratch = kernel.allocate(maxRows * PIECES * WIDTH);
  }

  /** Applies the layer to rows that start every `lda` bytes at `a`; `residual` adds the result to what is at `out`. */
  apply(a: number, lda: number, rows: number, out: number, residual: boolean): void {
    this.#dense.apply(a, lda, rows, this.#scratch);
    this.#kernel.run.maxoutNorm(this.#scratch, this.#gain, this.#shift, out, rows, Number(residual));
  }
}
