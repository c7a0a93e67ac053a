import fc from "fast-check";
import { expect, test } from "vitest";
import { initials, nameKey } from "../../src/text/name-key.ts";

test.each([
  ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
  ["Volodymyr Zelenskiy", "volodymyr zelensky"],
  ["Kim Jong Un", "Kim Jong-un"],
  ["The New York Times", "New York Times"],
  ["Süddeutsche Zeitung", "Suddeutsche Zeitung"],
  ["U.N.", "UN"],
  ["Jones’", "Jones"],
  ["Jones's", "Jones"],
  ["O'Brien", "O’Brien"],
])("%s and %s are one name", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["John Smith", "Jon Smith"],
  ["South Korea", "North Korea"],
  ["Andersen", "Anderson"],
  ["Theresa", "Resa"],
])("%s and %s are two", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each([
  ["institute for the study of war", "isw"],
  ["center for strategic and international studies", "csis"],
  ["reuters", ""],
])("the initials of %s are %j", (key, expected) => {
  expect(initials(key)).toBe(expected);
});

test("case, accents and runs of other characters do not count", () => {
  const letter = fc.constantFrom(..."abeiyjsznTKé.’' -&1");
  fc.assert(
    fc.property(fc.string({ unit: letter }), (name) => {
      expect(nameKey(name.toUpperCase())).toBe(nameKey(name));
      expect(nameKey(name.normalize("NFD"))).toBe(nameKey(name));
      expect(nameKey(`  ${name.replaceAll("-", " – ")}\t`)).toBe(nameKey(name));
    }),
    { numRuns: 2000 },
  );
});
