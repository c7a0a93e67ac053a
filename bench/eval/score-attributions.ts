import { matchBest, type Score, toScores, toTallies } from "./tally.ts";

type Pairs = readonly (readonly [number, number])[];

/** Who is said to say what: lists of [start, end] into the article. */
export interface MarkedAttribution {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
  /** Where in the same list the source's own source stands. */
  readonly via?: number | null | undefined;
}

export interface AttributionsRow {
  readonly text: string;
  readonly gold: readonly MarkedAttribution[];
  readonly read: readonly MarkedAttribution[];
}

/**
 * - pair: the content read has at least half of the gold content's words, and the sources agree
 * - direct, mixed, indirect: pairs by how much of the content is quoted; recall goes by the gold's type, precision by ours
 * - strict: a pair whose contents share at least half of the words that either has
 * - content: the shared words' part of each gold content (recall) and of each content read (precision)
 * - source: the same of the sources, among attributions that have one
 * - relay: a pair whose sources have their words from sources that agree too
 */
const MEASURES = ["pair", "direct", "mixed", "indirect", "strict", "content", "source", "relay"] as const;
export type AttributionMeasure = (typeof MEASURES)[number];

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu;
/** Words after which a source tells more of the one that it has named: "a spokesman | for the ministry". */
const TAIL_OPENERS = wordSet(
  "of in for at from with to on by who whom whose which that and or as about near close familiar speaking",
);
/** A mark before a space or the next word: "Ann Lee | , the mayor". */
const TAIL_MARK = /[,;:(\-–—"“”](?:\s|$)/;
/** Words that are no head, so that what follows them is no tail: "two | of the judges". */
const LEADS = wordSet("a an the some many most one two both");

type Words = readonly { readonly start: number; readonly end: number; readonly text: string }[];
type Indexes = ReadonlySet<number>;

interface Source {
  readonly source: Indexes;
  readonly head: number | null;
}

interface Prepared extends Source {
  readonly content: Indexes;
  readonly via: Source | null;
  readonly type: "direct" | "mixed" | "indirect";
}

/**
 * Scores the attributions of all articles together. All is counted in words: a span has each word that it touches. An
 * attribution without content is left out, and so is a second one with the same words. Gold and reading are matched one
 * to one where their contents share words: by the share of the words of both, then by sources that agree, then by the
 * nearest place in their lists.
 */
export function scoreAttributions(rows: readonly AttributionsRow[]): Record<AttributionMeasure, Score> {
  const tallies = toTallies(MEASURES);
  for (const { text, gold: goldMarks, read: readMarks } of rows) {
    const [gold, read] = [prepare(text, goldMarks), prepare(text, readMarks)];
    for (const [side, marks] of [["gold", gold] as const, ["read", read] as const]) {
      for (const measure of ["pair", "strict", "content"] as const) tallies[measure][side] += marks.length;
      tallies.source[side] += marks.filter(({ source }) => source.size > 0).length;
      tallies.relay[side] += marks.filter(({ via }) => via !== null).length;
      for (const { type } of marks) tallies[type][side]++;
    }
    for (const [i, j] of matchBest(overlapping(gold, read))) {
      const [wanted, got] = [gold[i] as Prepared, read[j] as Prepared];
      for (const part of ["content", "source"] as const) {
        const shared = sharedCount(wanted[part], got[part]);
        if (shared === 0) continue;
        tallies[part].foundGold += shared / wanted[part].size;
        tallies[part].rightRead += shared / got[part].size;
      }
      const shared = sharedCount(wanted.content, got.content);
      if (shared < wanted.content.size / 2 || !sourcesAgree(wanted, got)) continue;
      const relayed = wanted.via !== null && got.via !== null && sourcesAgree(wanted.via, got.via);
      const pairs: AttributionMeasure[] = relayed ? ["pair", "relay"] : ["pair"];
      if (shared >= eitherCount(wanted.content, got.content) / 2) pairs.push("strict");
      for (const measure of [...pairs, wanted.type]) tallies[measure].foundGold++;
      for (const measure of [...pairs, got.type]) tallies[measure].rightRead++;
    }
  }
  return toScores(tallies);
}

function prepare(text: string, marks: readonly MarkedAttribution[]): Prepared[] {
  const words: Words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const touched = (spans: Pairs): Indexes =>
    new Set(words.flatMap(({ start, end }, i) => (spans.some(([from, to]) => start < to && from < end) ? [i] : [])));
  const quoted = touched(quotationsIn(text));
  const sourceOf = (mark: MarkedAttribution): Source => {
    const source = touched(mark.source);
    return { source, head: headOf(text, words, source) };
  };
  const byWords = new Map<string, Prepared>();
  for (const mark of marks) {
    const [cue, content] = [touched(mark.cue), touched(mark.content)];
    if (content.size === 0) continue;
    const { source, head } = sourceOf(mark);
    const via = marks[mark.via ?? -1];
    const share = sharedCount(content, quoted) / content.size;
    byWords.set(JSON.stringify([[...content], [...source], [...cue]]), {
      source,
      content,
      head,
      via: via ? sourceOf(via) : null,
      type: share >= 0.9 ? "direct" : share > 0 ? "mixed" : "indirect",
    });
  }
  return [...byWords.values()];
}

/** Where double quotation marks are open; the end of a paragraph closes what is still open, and that is not quoted. */
function quotationsIn(text: string): Pairs {
  const found: [number, number][] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/\n\n|["“”]/g)) {
    if (mark === "\n\n") open = null;
    else if (mark === "“" || (mark === '"' && open === null)) open = index;
    else if (open !== null) {
      found.push([open, index + 1]);
      open = null;
    }
  }
  return found;
}

/** The last word before a source's tail, or its last word where it has none: "a former *official* at the ministry". */
function headOf(text: string, words: Words, source: Indexes): number | null {
  let head: number | null = null;
  for (const i of source) {
    const [before, word] = [words[head ?? i], words[i]] as [Words[number], Words[number]];
    const opensTail = TAIL_OPENERS.has(word.text) || TAIL_MARK.test(text.slice(before.end, word.start));
    if (head !== null && opensTail && !LEADS.has(before.text)) break;
    head = i;
  }
  return head;
}

/** Each source has the other's head, or neither attribution has a source. */
const sourcesAgree = (a: Source, b: Source): boolean =>
  a.head === null || b.head === null ? a.head === b.head : a.source.has(b.head) && b.source.has(a.head);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const sharedCount = (a: Indexes, b: Indexes): number => [...a].filter((i) => b.has(i)).length;
const eitherCount = (a: Indexes, b: Indexes): number => a.size + b.size - sharedCount(a, b);

const overlapping = (gold: readonly Prepared[], read: readonly Prepared[]) =>
  gold.flatMap((a, i) =>
    read.flatMap((b, j) => {
      const shared = sharedCount(a.content, b.content);
      const rank = [shared / eitherCount(a.content, b.content), Number(sourcesAgree(a, b)), -Math.abs(i - j)];
      return shared > 0 ? [{ gold: i, read: j, rank }] : [];
    }),
  );
