/** Chance that comes out the same every time: numbers, picks and spreads from one seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 to 1, 1 excluded. (Mulberry32, by Tommy Ettinger, in the public domain.) */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A whole number from `low` to `high`, the smaller the likelier. */
  amount(low: number, high: number): number {
    return Math.round(low * (high / low) ** this.next());
  }

  /** Around `median`, the logarithm spread normally with deviation `spread`. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }

  one<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)] as T;
  }

  /** One of a list in order of rank: the second comes half as often as the first, the third a third. */
  ranked<T>(of: readonly T[]): T {
    return of[Math.floor(of.length ** this.next()) - 1] as T;
  }

  /** `count` of them, in an order of chance. */
  some<T>(of: readonly T[], count: number): readonly T[] {
    const rest = [...of];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    return taken;
  }
}
