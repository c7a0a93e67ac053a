import type { Weights } from "./weigh.ts";

/** Made by `npm run fit:readings`: what weighs for two claims' being at odds where a rule found it, for their saying the same, and where no rule found it. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree" | "suspect", Weights>> = {
  contradict: {
    bias: -1.951,
    seen: {
      contradict: 0.722,
      agree: -0.156,
    },
    rules: {
      "ranges apart": 2.029,
      "said and denied": 1.663,
    },
  },
  agree: {
    bias: -1.972,
    seen: {
      contradict: -0.23,
      agree: 0.751,
    },
    rules: {
      "same figure": 1.535,
      "same matter": 0.581,
      "same state": 1.225,
      "same words": -0.464,
    },
  },
  suspect: {
    bias: -1.772,
    seen: {
      contradict: 0.687,
      agree: -0.157,
      rank: -0.053,
      accord: -0.253,
      days: -0.055,
      numbers: -0.729,
      ratio: 1.912,
    },
    rules: {},
  },
};
