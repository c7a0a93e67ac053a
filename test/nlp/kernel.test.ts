import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildKernel } from "../../scripts/nlp/build-kernel.ts";
import { Dense, piecesApart } from "../../src/nlp/kernel/dense.ts";
import { Kernel } from "../../src/nlp/kernel/kernel.ts";

it("the checked-in kernel is what its source builds", async () => {
  const checkedIn = readFileSync(new URL("../../src/nlp/kernel/kernel.wasm", import.meta.url));
  expect(checkedIn.equals(await buildKernel())).toBe(true);
});

/** Numbers that look random and are the same every time. */
function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  });
}

/** One output as float32 arithmetic in the kernel's order gives it. */
function dot(weights: Float32Array, input: Float32Array, bias: number): number {
  let total = 0;
  for (let start = 0; start < input.length; start += 256) {
    let sum = 0;
    for (let x = start; x < Math.min(start + 256, input.length); x++) {
      sum = Math.fround(sum + Math.fround((weights[x] as number) * (input[x] as number)));
    }
    total = start === 0 ? sum : Math.fround(total + sum);
  }
  return Math.fround(total + bias);
}

describe("Dense", () => {
  it.each([
    [1, 4, 3],
    [5, 96, 50],
    [8, 64, 106],
    [7, 288, 16],
    [4, 576, 8],
  ])("multiplies %d rows of %d by a matrix with %d outputs", (m, k, outputs) => {
    const kernel = new Kernel();
    const weights = numbers(outputs * k, 1);
    const bias = numbers(outputs, 2);
    const input = numbers(m * k, 3);
    const dense = new Dense(kernel, weights, bias, k);
    const out = kernel.allocate(m * dense.n);
    dense.apply(kernel.place(input), k * 4, m, out);
    for (let row = 0; row < m; row++) {
      const expected = Array.from({ length: dense.n }, (_, o) =>
        o < outputs
          ? dot(weights.subarray(o * k, (o + 1) * k), input.subarray(row * k, (row + 1) * k), bias[o] as number)
          : 0,
      );
      const at = out / 4 + row * dense.n;
      expect(Array.from(kernel.floats.subarray(at, at + dense.n))).toEqual(expected);
    }
  });

  it("reads overlapping windows", () => {
    const kernel = new Kernel();
    const dense = new Dense(kernel, Float32Array.from([1, 10, 100]), null, 3);
    const out = kernel.allocate(5 * 8);
    dense.apply(kernel.place([1, 2, 3, 4, 5, 6, 7]), 4, 5, out);
    expect([0, 1, 2, 3, 4].map((row) => kernel.floats[out / 4 + row * 8])).toEqual([321, 432, 543, 654, 765]);
  });

  it("puts the pieces of a maxout apart", () => {
    expect(piecesApart(2, 3)).toEqual([0, 3, 1, 4, 2, 5]);
  });
});
