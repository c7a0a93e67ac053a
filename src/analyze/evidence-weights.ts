/** Made by `npm run fit:figures`: what each thing seen of two figures says for their being two answers to one question. */
export const WEIGHTS = {
  bias: -4.055,
  seen: {
    clauses: 2.756,
    claims: 5.324,
    unit: 1.081,
    noun: -0.289,
    sameCount: 0.979,
    oneTells: -1.356,
    apart: -1.251,
    farApart: -0.739,
    few: -0.081,
    otherDays: -3.482,
    scopes: -1.362,
    lesserScope: 0.229,
    mentions: -1.749,
    running: -1.4,
    within: -0.901,
    best: 0.945,
  },
};
