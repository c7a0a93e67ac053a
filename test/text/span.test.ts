import fc from "fast-check";
import { expect, test } from "vitest";
import { covering, covers, hull, trim } from "../../src/text/span.ts";

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("covering finds what comparing every pair finds", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (outer, inner) => {
      const spanned = outer.map((each, item) => ({ span: each, item }));
      const found = covering(spanned, inner).map((items) => [...items].sort((a, b) => a - b));
      expect(found).toEqual(inner.map((each) => outer.flatMap((other, i) => (covers(other, each) ? [i] : []))));
    }),
  );
});

test("trim takes white space off both ends, and leaves nothing of nothing", () => {
  const text = " said so\n";
  expect(trim(text, { start: 0, end: text.length })).toEqual({ start: 1, end: 8 });
  expect(trim("  ", { start: 0, end: 2 })).toBeNull();
});

test("a hull goes from the least start to the greatest end", () => {
  const spans = [
    { start: 5, end: 9 },
    { start: 1, end: 3 },
  ];
  expect(hull(spans)).toEqual({ start: 1, end: 9 });
});
