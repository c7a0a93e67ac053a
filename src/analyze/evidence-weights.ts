/** Made by `npm run fit:figures`: what each thing seen of two figures says for their being two answers to one question. */
export const WEIGHTS = {
  bias: -4.043,
  seen: {
    clauses: 1.694,
    claims: 6.042,
    unit: 0.958,
    noun: -0.903,
    sameCount: 1.336,
    oneTells: -1.348,
    apart: -1.733,
    farApart: -0.453,
    few: 0.179,
    otherDays: -2.653,
    scopes: -1.362,
    lesserScope: 0.264,
    mentions: -1.299,
    running: -1.091,
    within: -0.911,
    best: 1.251,
  },
};
