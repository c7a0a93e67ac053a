import type { Span } from "../../src/text/span.ts";
import { matchBest, type Score, toScores, toTallies } from "./tally.ts";

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A mention in the gold; only those of form "name" count. Mentions of one thing are of one cluster. */
export interface GoldMention extends Span {
  readonly type: string;
  readonly form: string;
  readonly cluster: string | number;
}

/** A mention as we read it; `entity` is the id of what it names. */
export interface ReadMention extends Span {
  readonly kind: string;
  readonly entity: string;
}

export interface NamesRow {
  readonly gold: readonly GoldMention[];
  readonly read: readonly ReadMention[];
}

/**
 * - mention: a name of the gold and one that we read overlap; matched one to one, first by the characters they share,
 *   then by how near their lengths are
 * - typed: a mention that both take for a person, or neither: organizations, countries and places are not told apart
 * - linked: pairs of an article's gold names that name the same thing; we link a pair where both were matched, to
 *   mentions of one entity. What we read beside the gold's names does not count here
 */
const MEASURES = ["mention", "typed", "linked"] as const;
export type NameMeasure = (typeof MEASURES)[number];

/** Scores the names of all articles together. */
export function scoreNames(rows: readonly NamesRow[]): Record<NameMeasure, Score> {
  const tallies = toTallies(MEASURES);
  for (const row of rows) {
    const gold = row.gold.filter(({ form }) => form === "name");
    // Of two readings of the same characters, the later one counts.
    const read = [...new Map(row.read.map((mention) => [`${mention.start}-${mention.end}`, mention])).values()];
    const matched = matchBest(overlapping(gold, read));
    const readAs = gold.map((_, i) => read[matched.get(i) ?? -1]);
    const typed = gold.filter(({ type }, i) => readAs[i] && isPerson(type) === isPerson(readAs[i].kind)).length;
    for (const [measure, right] of [["mention", matched.size] as const, ["typed", typed] as const]) {
      tallies[measure].gold += gold.length;
      tallies[measure].read += read.length;
      tallies[measure].foundGold += right;
      tallies[measure].rightRead += right;
    }
    for (const [i, one] of gold.entries()) {
      for (const [offset, other] of gold.slice(i + 1).entries()) {
        const [a, b] = [readAs[i], readAs[i + 1 + offset]];
        const same = one.cluster === other.cluster;
        const linked = a !== undefined && b !== undefined && a.entity === b.entity;
        if (same) tallies.linked.gold++;
        if (linked) tallies.linked.read++;
        if (same && linked) {
          tallies.linked.foundGold++;
          tallies.linked.rightRead++;
        }
      }
    }
  }
  return toScores(tallies);
}

const isPerson = (kind: string): boolean => kind.toLowerCase() === "person";
const lengthOf = ({ start, end }: Span): number => end - start;

const overlapping = (gold: readonly Span[], read: readonly Span[]) =>
  gold.flatMap((a, i) =>
    read.flatMap((b, j) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      return overlaps(a, b) ? [{ gold: i, read: j, rank: [shared, -Math.abs(lengthOf(a) - lengthOf(b))] }] : [];
    }),
  );
