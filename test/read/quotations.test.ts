import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../src/read/quotations.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";

const quoted = (text: string) =>
  quotationsIn(toDocument(text, NO_HEADER)).map(({ inner }) => text.slice(inner.start, inner.end));

describe("quotation marks", () => {
  test.each([
    ["“One,” he said, “two.”", ["One,", "two."]],
    ['"One," he said, "two."', ["One,", "two."]],
    ["‘One,’ he said.", ["One,"]],
    ['“One," he said, "two.”', ["One,", "two."]],
    ["''One,'' he said, ``two.''", ["One,", "two."]],
    ["„Eins“, «deux»", ["Eins", "deux"]],
    ["“They were ‘consumed’ there.”", ["They were ‘consumed’ there."]],
    ["“It never ends", ["It never ends"]],
    ["“One\n“Two”", ["One", "Two"]],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each(["It’s the Joneses’ house.", "He is 6'1\" tall.", "rock 'n roll", "the '90s were long"])(
    "are not found in: %s",
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );
});
