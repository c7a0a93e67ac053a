import type { Weights } from "./weigh.ts";

/** Made by `npm run fit:readings`: what is seen of two claims that were read together, and which rule found the like, for each of the two. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree", Weights>> = {
  contradict: {
    bias: -1.767,
    seen: {
      contradict: 0.686,
      agree: -0.158,
      rank: -0.052,
      accord: -0.251,
      days: -0.056,
      numbers: -0.724,
      ratio: 1.9,
    },
    rules: {
      "ranges apart": 1.915,
      "said and denied": 1.846,
    },
  },
  agree: {
    bias: -1.241,
    seen: {
      contradict: -0.238,
      agree: 0.723,
      rank: -0.028,
      accord: 0.159,
      days: -0.024,
      numbers: 0.428,
      ratio: -0.558,
    },
    rules: {
      "same figure": 1.19,
      "same matter": 0.578,
      "same state": 1.216,
      "same words": -0.662,
    },
  },
};
