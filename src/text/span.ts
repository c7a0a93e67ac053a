/** A stretch of a text: half open, in UTF-16 code units, so that `text.slice(start, end)` is its quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** From the least start to the greatest end. The list is not empty. */
export const hull = (spans: readonly Span[]): Span =>
  spans.reduce((all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }));

/** How many characters the spans have together. */
export const width = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The span without white space at its ends; null where nothing is left. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
}

/** A span and what it is the span of. */
export interface Spanned<T> {
  readonly span: Span;
  readonly item: T;
}

/**
 * Of each inner span, the items whose spans cover it. One sweep over both lists, in any order: its time grows with their
 * lengths and with how deep spans lie in each other, not with the product.
 */
export function covering<T>(outer: readonly Spanned<T>[], inner: readonly Span[]): readonly (readonly T[])[] {
  const opening = [...outer].sort((a, b) => a.span.start - b.span.start);
  const found: (readonly T[])[] = inner.map(() => []);
  let next = 0;
  let open: Spanned<T>[] = [];
  for (const i of inner.map((_, index) => index).sort((a, b) => startOf(inner, a) - startOf(inner, b))) {
    const span = inner[i] as Span;
    for (let other = opening[next]; other && other.span.start <= span.start; other = opening[++next]) open.push(other);
    open = open.filter((other) => other.span.end > span.start);
    found[i] = open.filter((other) => covers(other.span, span)).map(({ item }) => item);
  }
  return found;
}

const startOf = (spans: readonly Span[], i: number): number => (spans[i] as Span).start;
