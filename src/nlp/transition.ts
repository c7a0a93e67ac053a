/**
 * The valid action with the best score, the first one among equals, or -1. Scores begin at `at`, one an action; `moves`
 * gives each action's kind, `valid` is 1 for the kinds that are allowed.
 */
export function bestAction(scores: Float32Array, at: number, moves: Uint8Array, valid: Uint8Array): number {
  let best = -1;
  let bestScore = 0;
  for (let action = 0; action < moves.length; action++) {
    if (valid[moves[action] as number] === 0) continue;
    const score = scores[at + action] as number;
    if (best < 0 || score > bestScore) {
      best = action;
      bestScore = score;
    }
  }
  return best;
}
