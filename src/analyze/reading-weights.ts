import type { Weights } from "./weigh.ts";

/** Made by `npm run fit:readings`: what is seen of two claims that were read together, and which rule found the like, for each of the two. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree", Weights>> = {
  contradict: {
    bias: -1.724,
    seen: { contradict: 0.684, agree: -0.142 },
    rules: {
      "ranges apart": 1.833,
      "said and denied": 1.486,
    },
  },
  agree: {
    bias: -1.827,
    seen: { contradict: -0.213, agree: 0.7 },
    rules: {
      "same figure": 1.71,
      "same matter": 0.825,
      "same state": 1.505,
      "same words": -0.678,
    },
  },
};
