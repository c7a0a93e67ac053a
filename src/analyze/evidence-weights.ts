/** Made by `npm run fit:figures`: what each thing seen of two figures says for their being two answers to one question. */
export const WEIGHTS = {
  bias: -3.793,
  seen: {
    clauses: 1.974,
    claims: 5.572,
    unit: 0.976,
    noun: -0.444,
    sameCount: 1.103,
    oneTells: -1.126,
    apart: -1.333,
    farApart: -0.839,
    few: -0.235,
    otherDays: -3.102,
    scopes: -1.256,
    lesserScope: 0.332,
    mentions: -1.332,
    running: -1.439,
    within: -0.888,
    best: 0.859,
  },
};
