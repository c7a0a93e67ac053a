/** How much was right, of how much: `foundGold` counts towards recall, `rightRead` towards precision. */
export interface Tally {
  foundGold: number;
  rightRead: number;
  gold: number;
  read: number;
}

/** Precision, recall and their harmonic mean, × 100; 0 where there is nothing to divide by. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly read: number;
}

/** An empty tally for each measure. */
export const toTallies = <Measure extends string>(measures: readonly Measure[]): Record<Measure, Tally> =>
  Object.fromEntries(
    measures.map((measure) => [measure, { foundGold: 0, rightRead: 0, gold: 0, read: 0 }]),
  ) as unknown as Record<Measure, Tally>;

/** The score of each tally. */
export const toScores = <Measure extends string>(tallies: Record<Measure, Tally>): Record<Measure, Score> =>
  Object.fromEntries(
    Object.entries<Tally>(tallies).map(([measure, tally]) => [measure, toScore(tally)]),
  ) as unknown as Record<Measure, Score>;

function toScore({ foundGold, rightRead, gold, read }: Tally): Score {
  const precision = read === 0 ? 0 : (100 * rightRead) / read;
  const recall = gold === 0 ? 0 : (100 * foundGold) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold, read };
}

/**
 * One to one, best first: pairs in descending order of their ranks, compared number by number, each taken where neither
 * side is taken yet. What ranks alike goes to the later gold, then to the later reading.
 */
export function matchBest(pairs: readonly { gold: number; read: number; rank: readonly number[] }[]) {
  const order = (a: readonly number[], b: readonly number[]): number => {
    const differing = a.findIndex((value, i) => value !== b[i]);
    return differing === -1 ? 0 : (b[differing] as number) - (a[differing] as number);
  };
  const keyed = pairs.map(({ gold, read, rank }) => ({ gold, read, key: [...rank, gold, read] }));
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold, read } of keyed.sort((a, b) => order(a.key, b.key))) {
    if (matched.has(gold) || taken.has(read)) continue;
    matched.set(gold, read);
    taken.add(read);
  }
  return matched;
}
