/** Made by `npm run fit:readings`: what each thing seen of two claims that were read together says for their being at odds. */
export const WEIGHTS = {
  bias: -2.381,
  seen: {
    contradict: 0.593,
    agree: -0.099,
  },
};
