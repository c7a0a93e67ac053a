import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";

/** Words in quotation marks: `outer` with the marks, `inner` without. Quotations in quotations are not listed. */
export interface Quotation {
  readonly outer: Span;
  readonly inner: Span;
  /** The marks were single ones: far more often a name or a loose phrase than what somebody said. */
  readonly single: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { "“": '”"', "„": "“”", "«": "»", '"': '"”', "‘": "’", "'": "'" };

/**
 * The quotations of a document, in order. One that is still open where its paragraph ends closes there; where the next
 * paragraph opens with the same mark, as in a speech over several paragraphs, that one is a quotation of its own.
 */
export function quotationsIn({ text, paragraphs }: Document): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const found: Quotation[] = [];
    const unclosed = new Set<string>();
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const doubled = doubledAt(text, i, paragraph);
      if (doubled) {
        found.push(doubled);
        i = doubled.outer.end - 1;
        continue;
      }
      const mark = text[i] as string;
      const closers = CLOSERS[mark];
      if (!closers || unclosed.has(mark) || !canOpen(text, i, paragraph.start)) continue;
      const single = mark === "'" || mark === "‘";
      const close = closing(text, i + 1, paragraph.end, closers, single);
      if (close === null && single) {
        // Nor is any that opens further on: to look again from each would take long.
        unclosed.add(mark);
        continue;
      }
      const end = close ?? paragraph.end;
      found.push({ outer: { start: i, end: Math.min(end + 1, paragraph.end) }, inner: { start: i + 1, end }, single });
      i = end;
    }
    return found.filter(({ inner }) => inner.start < inner.end);
  });
}

/** ''Two apostrophes'' on either side, as wire services write quotation marks. */
function doubledAt(text: string, i: number, { start, end }: Span): Quotation | null {
  if (!/^(?:''|``)/.test(text.slice(i, i + 2)) || !canOpen(text, i, start) || !/\S/.test(text[i + 2] ?? " "))
    return null;
  const close = text.slice(i + 2, end).indexOf("''");
  const inner = { start: i + 2, end: close === -1 ? end : i + 2 + close };
  if (inner.start >= inner.end) return null;
  return { outer: { start: i, end: Math.min(inner.end + 2, end) }, inner, single: false };
}

/** Straight marks and apostrophes open only before a word and after a gap: not in it's, Jones', 6'1". */
function canOpen(text: string, i: number, start: number): boolean {
  if (!/['"‘]/.test(text[i] as string)) return true;
  return (i === start || /[\s([{—–\-“"‘/]/.test(text[i - 1] as string)) && /\S/.test(text[i + 1] ?? " ");
}

function closing(text: string, from: number, end: number, closers: string, single: boolean): number | null {
  for (let i = from; i < end; i++) {
    if (!closers.includes(text[i] as string)) continue;
    // ‘the North’s leader’: an apostrophe inside a word does not close.
    if (single && /[\p{L}\p{N}]/u.test(text[i + 1] ?? " ")) continue;
    // ‘the soldiers’ food’: nor does one after an s, where a later one may.
    if (
      single &&
      /s/i.test(text[i - 1] ?? "") &&
      /\s\p{Ll}/u.test(text.slice(i + 1, i + 3)) &&
      hasCloser(text, i + 1, end, closers)
    ) {
      continue;
    }
    return i;
  }
  return null;
}

function hasCloser(text: string, from: number, end: number, closers: string): boolean {
  for (let i = from; i < Math.min(end, from + 80); i++) {
    if (text[i] === ".") return false;
    if (closers.includes(text[i] as string) && /[\s.,;:!?)]|$/.test(text[i + 1] ?? "")) return true;
  }
  return false;
}
