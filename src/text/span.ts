/** A stretch of a text: half open, in UTF-16 code units, so that `text.slice(start, end)` is its quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** From the least start to the greatest end. The list is not empty. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
});

/** The span without white space, or any of `edges`, at its ends; null where nothing is left. */
export function trim(text: string, span: Span, edges = ""): Span | null {
  const loose = (index: number) => /\s/u.test(text[index] as string) || edges.includes(text[index] as string);
  let { start, end } = span;
  while (start < end && loose(start)) start++;
  while (end > start && loose(end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** What is left of `spans` outside `holes`, in order. */
export function subtract(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>(
    (left, hole) =>
      left.flatMap((span) =>
        overlaps(span, hole)
          ? [
              { start: span.start, end: hole.start },
              { start: hole.end, end: span.end },
            ].filter((part) => part.start < part.end)
          : [span],
      ),
    [...spans],
  );
}
