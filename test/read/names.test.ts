import { expect, test } from "vitest";
import { readText } from "./reader.ts";

test.each([
  ["Ann Hill spoke. Hill said no.", ["Ann Hill = Ann Hill", "Hill = Ann Hill"]],
  ["Kim Jong Un spoke to Mr. Kim's generals.", ["Kim Jong Un = Kim Jong Un", "Kim = Kim Jong Un"]],
  [
    "The Centre for Policy Studies said no. The CPS did not explain.",
    ["Centre for Policy Studies = Centre for Policy Studies", "CPS = Centre for Policy Studies"],
  ],
  ["French officials met Germans in the UK.", ["French = France", "Germans = Germany", "UK = United Kingdom"]],
  ["Moscow said that it would not sign.", ["Moscow = Russia"]],
  [
    "BBC News and the British Broadcasting Corporation are one.",
    [
      "BBC News = British Broadcasting Corporation",
      "British Broadcasting Corporation = British Broadcasting Corporation",
    ],
  ],
])("%s", (text, expected) => {
  expect(readText(text).names).toEqual(expected);
});

test.each([
  ["a city where something is", "He walked through Moscow at night."],
  ["a pronoun in lower case", "Give us the book, and let who will read it."],
  ["a country's name that is a person's", "Michael Jordan scored twice."],
])("does not take %s for a country", (_, text) => {
  expect(readText(text).reading.entities.filter(({ kind }) => kind === "Country")).toEqual([]);
});

test("keeps two people of one surname apart, and gives a bare surname to the one named last", () => {
  const { names } = readText("Ann Hill met Bob Hill on Monday. Hill said no.");
  expect(names).toEqual(["Ann Hill = Ann Hill", "Bob Hill = Bob Hill", "Hill = Bob Hill"]);
});
