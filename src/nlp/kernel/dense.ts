import { FLOAT, type Kernel } from "./kernel.ts";

const PANEL_WIDTH = 8;
/**
 * BLIS, which spaCy multiplies with, sums up this many products and adds the sum to the result before it goes on. We
 * add in the same order: any other moves a score by some 1e-6, which tips a near tie once in a million tokens.
 */
const BLOCK = 256;

/** An affine layer, y = W x + b, its weights packed for the kernel. */
export class Dense {
  /** Inputs. */
  readonly k: number;
  /** Outputs, rounded up to a multiple of eight; those added are always zero. */
  readonly n: number;
  readonly #kernel: Kernel;
  /** For each block of inputs: how many, and the addresses of the packed weights and of what is added at the end. */
  readonly #blocks: readonly { readonly k: number; readonly weights: number; readonly bias: number }[];

  /**
   * `weights` is (outputs, k) in row-major order. `order` lists, for each output column, the row of `weights` that it
   * should show: maxout layers use it to put all first pieces before all second ones.
   */
  constructor(kernel: Kernel, weights: Float32Array, bias: Float32Array | null, k: number, order?: readonly number[]) {
    const outputs = weights.length / k;
    const rows = order ?? Array.from({ length: outputs }, (_, row) => row);
    this.k = k;
    this.n = Math.ceil(outputs / PANEL_WIDTH) * PANEL_WIDTH;
    this.#kernel = kernel;
    const packedBias = new Float32Array(this.n);
    if (bias) packedBias.set(rows.map((row) => bias[row] as number));
    const blocks = [];
    for (let start = 0; start < k; start += BLOCK) {
      const end = Math.min(start + BLOCK, k);
      const weightsAddress = kernel.place(pack(weights, k, start, end, rows, this.n));
      const biasAddress = kernel.place(end === k ? packedBias : new Float32Array(this.n));
      blocks.push({ k: end - start, weights: weightsAddress, bias: biasAddress });
    }
    this.#blocks = blocks;
  }

  /** Applies the layer to `m` rows that start every `lda` bytes at `a`; the results lie close together at `out`. */
  apply(a: number, lda: number, m: number, out: number): void {
    const panels = this.n / PANEL_WIDTH;
    let input = a;
    for (const { k, weights, bias } of this.#blocks) {
      this.#kernel.run.gemm(input, lda, weights, bias, out, this.n * FLOAT, m, k, panels, Number(input !== a));
      input += k * FLOAT;
    }
  }
}

/** The weights of inputs `start` to `end` in panels of eight outputs, each panel input by input (see kernel.wat). */
function pack(
  weights: Float32Array,
  k: number,
  start: number,
  end: number,
  rows: readonly number[],
  n: number,
): Float32Array {
  const packed = new Float32Array(n * (end - start));
  rows.forEach((row, column) => {
    let at = Math.floor(column / PANEL_WIDTH) * PANEL_WIDTH * (end - start) + (column % PANEL_WIDTH);
    for (let x = row * k + start; x < row * k + end; x++, at += PANEL_WIDTH) packed[at] = weights[x] as number;
  });
  return packed;
}

/** The order that turns output * pieces + piece into piece * outputs + output. */
export function piecesApart(outputs: number, pieces: number): number[] {
  return Array.from({ length: outputs * pieces }, (_, c) => (c % outputs) * pieces + Math.floor(c / outputs));
}
