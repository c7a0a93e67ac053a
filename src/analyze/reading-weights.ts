import type { Weights } from "./weigh.ts";

/** Made by `npm run fit:readings`: what is seen of two claims that were read together, and which rule found the like, for each of the two. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree", Weights>> = {
  contradict: {
    bias: -1.949,
    seen: { contradict: 0.727, agree: -0.16 },
    rules: {
      "ranges apart": 2.018,
      "said and denied": 1.403,
    },
  },
  agree: {
    bias: -1.986,
    seen: { contradict: -0.231, agree: 0.754 },
    rules: {
      "same figure": 1.622,
      "same matter": 0.614,
      "same state": 1.236,
      "same words": -0.413,
    },
  },
};
