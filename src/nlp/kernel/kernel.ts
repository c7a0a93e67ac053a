import { readFileSync } from "node:fs";

/** The functions of kernel.wat; what they compute stands there. Addresses and strides are bytes. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  gemm(
    a: number,
    lda: number,
    w: number,
    bias: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    panels: number,
    accumulate: number,
  ): void;
  maxoutNorm(x: number, gain: number, shift: number, out: number, rows: number, residual: number): void;
  hidden(features: number, slots: number, bias: number, out: number): void;
}

/** Bytes of one float32. */
export const FLOAT = 4;
const PAGE_BYTES = 65_536;
const ALIGNMENT = 64;

/**
 * One instance of the WebAssembly kernel with its memory. Memory is handed out once, while the networks are loaded, and
 * never given back; nothing is allocated while texts are parsed.
 */
export class Kernel {
  readonly run: KernelExports;
  #floats: Float32Array;
  #integers: Int32Array;
  // Address 0 stays unused: an address is never falsy.
  #next = ALIGNMENT;

  constructor() {
    const bytes = readFileSync(new URL("./kernel.wasm", import.meta.url));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    this.run = instance.exports as unknown as KernelExports;
    this.#floats = new Float32Array(this.run.memory.buffer);
    this.#integers = new Int32Array(this.run.memory.buffer);
  }

  /** The whole memory as float32; index = address / FLOAT. Growing the memory replaces it: don't hold on to it. */
  get floats(): Float32Array {
    if (this.#floats.buffer !== this.run.memory.buffer) this.#floats = new Float32Array(this.run.memory.buffer);
    return this.#floats;
  }

  /** The whole memory as int32. */
  get integers(): Int32Array {
    if (this.#integers.buffer !== this.run.memory.buffer) this.#integers = new Int32Array(this.run.memory.buffer);
    return this.#integers;
  }

  /** Address of room for so many floats, all zero. */
  allocate(floats: number): number {
    const address = this.#next;
    this.#next = Math.ceil((address + floats * FLOAT) / ALIGNMENT) * ALIGNMENT;
    const missing = this.#next - this.run.memory.buffer.byteLength;
    if (missing > 0) this.run.memory.grow(Math.ceil(missing / PAGE_BYTES));
    return address;
  }

  /** Address of a copy of the values. */
  place(values: ArrayLike<number>): number {
    const address = this.allocate(values.length);
    this.floats.set(values, address / FLOAT);
    return address;
  }
}
