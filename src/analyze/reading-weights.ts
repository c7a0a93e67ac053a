import type { Weights } from "./weigh.ts";

/** Made by `npm run fit:readings`: what is seen of two claims that were read together, and which rule found the like, for each of the two. */
export const WEIGHTS: Readonly<Record<"contradict" | "agree", Weights>> = {
  contradict: {
    bias: -1.714,
    seen: { contradict: 0.644, agree: -0.154 },
    rules: {
      "ranges apart": 1.845,
      "said and denied": 2.647,
    },
  },
  agree: {
    bias: -1.69,
    seen: { contradict: -0.202, agree: 0.686 },
    rules: {
      "same figure": 2.401,
      "same matter": 0.821,
      "same state": 1.17,
    },
  },
};
