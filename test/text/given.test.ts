import { describe, expect, test } from "vitest";
import { MAX_ARTICLE_BYTES } from "../../src/text/document.ts";
import { FORMATS, fromRow } from "../../src/text/formats.ts";
import { documentOf, type FieldFault, type GivenArticle } from "../../src/text/given.ts";

const whole: GivenArticle = {
  text: "Bridge closed\r\nThe mayor said so.\tNobody was hurt.",
  title: "Bridge “closed”",
  publisher: "The Daily",
  publishedOn: "2025-01-09",
  url: "https://daily.example/bridge?id=1#top",
};

describe("a given article", () => {
  test("becomes the document that a file with the same in it becomes", async () => {
    const { document } = documentOf(whole) as { document: unknown };
    expect(document).toEqual(fromRow(JSON.stringify(whole)));
    const { text, title, publisher, publishedOn, url } = whole;
    const file = `Title: ${title}\nPublisher: ${publisher}\nDate: ${publishedOn}\nURL: ${url}\n\n${text}`;
    expect(document).toEqual(await FORMATS.txt?.(file));
  });

  test("needs no more than a text, and takes a blank field as not given", () => {
    const bare = documentOf({ text: "It rained." });
    expect(bare).toEqual({ document: fromRow('{"text": "It rained."}') });
    expect(documentOf({ text: "It rained.", title: " ", publisher: "", publishedOn: null, url: undefined })).toEqual(
      bare,
    );
  });

  test.each(["2025", "2025-02", "2024-02-29"])("may be of %s", (publishedOn) => {
    expect(documentOf({ ...whole, publishedOn })).toMatchObject({ document: { publishedOn } });
  });

  test.each<[string, Partial<GivenArticle>, string]>([
    ["no text", { text: "" }, "BLANK"],
    ["a text without words", { text: " 12 … \n" }, "BLANK"],
    ["a text that is too long", { text: "word ".repeat(MAX_ARTICLE_BYTES / 5 + 1) }, "TOO_LONG"],
    ["a text too long in bytes", { text: "я".repeat(MAX_ARTICLE_BYTES / 2 + 1) }, "TOO_LONG"],
    ["a text with a zero byte", { text: "It\0rained." }, "INVALID"],
    ["a text with half a surrogate pair", { text: "It rained \ud83c." }, "INVALID"],
    ["a text with a terminal's colours", { text: "It \u001b[31mrained." }, "INVALID"],
    ["a title of two lines", { title: "a\nb" }, "INVALID"],
    ["a title with half a surrogate pair", { title: "a \udfff b" }, "INVALID"],
    ["a title that is too long", { title: "a".repeat(1001) }, "TOO_LONG"],
    ["a publisher that is no name", { publisher: "!?" }, "INVALID"],
    ["a publisher with a control character", { publisher: "The\u0007Daily" }, "INVALID"],
    ["a publisher that is too long", { publisher: "a".repeat(301) }, "TOO_LONG"],
    ["a date in words", { publishedOn: "9 January 2025" }, "INVALID"],
    ["a day that never was", { publishedOn: "2025-02-30" }, "INVALID"],
    ["a month that never was", { publishedOn: "2025-13" }, "INVALID"],
    ["a date with a time", { publishedOn: "2025-01-09T10:00:00Z" }, "INVALID"],
    ["a script for an address", { url: "javascript:alert(1)" }, "INVALID"],
    ["a file for an address", { url: "file:///etc/passwd" }, "INVALID"],
    ["a name for an address", { url: "daily.example/bridge" }, "INVALID"],
    ["an address with a line break", { url: "https://daily.example/\nbridge" }, "INVALID"],
    ["an address without a host", { url: "https://" }, "INVALID"],
    ["an address that is too long", { url: `https://daily.example/${"a".repeat(2048)}` }, "TOO_LONG"],
  ])("with %s is refused, field and all", (_, wrong, code) => {
    const field = Object.keys(wrong)[0] as keyof GivenArticle;
    expect(documentOf({ ...whole, ...wrong })).toEqual({ faults: [{ field, code, message: expect.any(String) }] });
  });

  test("is told all that is wrong with it at once, in few words", () => {
    const { faults } = documentOf({
      text: "",
      title: "a\tb",
      publisher: "?",
      publishedOn: "now",
      url: "x".repeat(900),
    }) as {
      readonly faults: readonly FieldFault[];
    };
    expect(faults.map(({ field }) => field)).toEqual(["text", "title", "publisher", "publishedOn", "url"]);
    for (const { message } of faults) expect(message.length).toBeLessThan(160);
  });
});
