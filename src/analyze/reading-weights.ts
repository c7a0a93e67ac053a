import type { Weights } from "./weigh.ts";

/** Made by `npm run fit:readings`: what is seen of two claims that were read together, and which rule found the like, for each of the two. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree", Weights>> = {
  contradict: {
    bias: -2.023,
    seen: { contradict: 0.569, agree: -0.133 },
    rules: {
      "ranges apart": 2.011,
      "said and denied": 3.879,
    },
  },
  agree: {
    bias: -2.136,
    seen: { contradict: -0.13, agree: 0.628 },
    rules: {
      "same figure": 2.581,
      "same matter": 0.687,
      "same state": 1.328,
    },
  },
};
