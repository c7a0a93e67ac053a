import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import type { Document } from "../../src/text/document.ts";
import { FORMATS, fromRow } from "../../src/text/formats.ts";

const read = async (ending: string, raw: string): Promise<Document> => {
  const format = FORMATS[ending];
  if (!format) throw new Error(`no format ${ending}`);
  return format(raw);
};

describe("a text file", () => {
  test("keeps its text as it stands", async () => {
    const raw = "One said so.\nTwo  denied it.";
    expect((await read("txt", raw)).text).toBe(raw);
  });

  test("may open with header lines, in any order and case", async () => {
    const document = await read(
      "txt",
      "publisher: The Daily\nTITLE: It rained\nDate: 9 January 2025\nURL: https://a.example/b\n\nIt rained.",
    );
    expect(document).toMatchObject({
      publisher: "The Daily",
      title: "It rained",
      publishedOn: "2025-01-09",
      url: "https://a.example/b",
      text: "It rained.",
    });
  });

  test.each([
    ["a line that is no header line", "Title: A\nAuthor: B\n\nText."],
    ["no blank line after them", "Title: A\nText goes on."],
    ["a colon later in the text", "He said:\n\nNo."],
  ])("has no header with %s", async (_, raw) => {
    expect((await read("txt", raw)).text).toBe(raw);
  });

  test.each([
    ["2025", "2025"],
    ["2025-01", "2025-01"],
    ["2025-01-09T10:00:00Z", "2025-01-09"],
    ["January 2025", "2025-01"],
    ["Jan 9, 2025", "2025-01-09"],
  ])("reads the date %s as %s", async (written, iso) => {
    expect((await read("txt", `Date: ${written}\n\nText.`)).publishedOn).toBe(iso);
  });

  test.each(["yesterday", "2025-13-01", "soon"])("refuses the date %s and says what it expected", async (written) => {
    await expect(read("txt", `Date: ${written}\n\nText.`)).rejects.toThrow(
      `expected a date such as 2025-01-09, but got: ${written}`,
    );
  });

  test("becomes one line break a break, without a byte order mark", async () => {
    expect((await read("txt", "\uFEFFOne.\r\nTwo.\rThree.")).text).toBe("One.\nTwo.\nThree.");
  });

  test.each(["", " \n\t", "12345 …"])("without words is refused: %j", async (raw) => {
    await expect(read("txt", raw)).rejects.toThrow(InputError);
  });

  test("over the limit is refused with both sizes", async () => {
    await expect(read("txt", "word ".repeat(900_000))).rejects.toThrow(
      "expected an article of at most 4194304 bytes, but it has 4500000",
    );
  });
});

describe("paragraphs", () => {
  const paragraphs = (document: Document) =>
    document.paragraphs.map(({ start, end }) => document.text.slice(start, end));

  test("are lines where lines are long", async () => {
    expect(paragraphs(await read("txt", "One said so.\n\nTwo.\n Three. "))).toEqual(["One said so.", "Two.", "Three."]);
  });

  test("are blocks where lines are wrapped at a column", async () => {
    const wrapped =
      "The ministry said on Monday that the bridge would be\nclosed until the engineers who looked at it had made\nup their minds.\n\nNobody was hurt when the first of the cables broke on\nSunday night.";
    expect(paragraphs(await read("txt", wrapped))).toHaveLength(2);
  });

  test("begin with a headline only where the first does not end as a sentence", async () => {
    expect((await read("txt", "Bridge closed\nThe bridge is closed.")).title).toBe("Bridge closed");
    expect((await read("txt", "The bridge is closed.\nNobody was hurt.")).title).toBeNull();
    expect((await read("txt", "Only line")).title).toBeNull();
    expect((await read("md", `---\ntitle: ${"𝔸".repeat(9000)}\n---\nText.`)).title).toBe("𝔸".repeat(1000));
  });
});

describe("markdown", () => {
  test("gives front matter and what the mark-up shows", async () => {
    const document = await read(
      "md",
      '---\ntitle: "A: B"\ndate: 2025-01-09\npublisher: Daily\n---\n# Head\n\nThe *mayor* said [no](https://x.example).\n\n- one\n- two\n',
    );
    expect(document).toMatchObject({ title: "A: B", publishedOn: "2025-01-09", publisher: "Daily" });
    expect(document.text).toBe("Head\n\nThe mayor said no.\n\none\n\ntwo");
  });

  test("needs no front matter", async () => {
    expect((await read("md", "Just *text*.")).text).toBe("Just text.");
  });

  test("with broken front matter is refused", async () => {
    await expect(read("md", "---\ntitle: [\n---\nText.")).rejects.toThrow("expected front matter in YAML");
  });
});

describe("a web page", () => {
  const page = (body: string) =>
    `<html><head><title>Bridge closed</title><meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2025-01-09T08:00:00Z"><link rel="canonical" href="https://daily.example/bridge"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Bridge closed</h1>${body}</article><footer>All rights reserved</footer></body></html>`;

  test("gives its article, without menus, and what it says of itself", async () => {
    const prose =
      "The bridge over the river was closed on Monday, the mayor said, and would stay so for weeks. ".repeat(6);
    const document = await read(
      "html",
      page(`<p>${prose}</p><script>document.title = "no"</script><p>Nobody was hurt, police said.</p>`),
    );
    expect(document.text).toContain("Nobody was hurt, police said.");
    expect(document.text).not.toMatch(/Home|document\.title|All rights/);
    expect(document).toMatchObject({
      title: "Bridge closed",
      publisher: "The Daily",
      publishedOn: "2025-01-09",
      url: "https://daily.example/bridge",
    });
  });
});

describe("a row", () => {
  test("takes an id, a header and a text", () => {
    const row = { title: "T", publisher: "P", publishedOn: "2025-01-09", url: "https://a.example", text: "Text." };
    const document = fromRow(JSON.stringify({ id: 7, ...row, more: 1 }));
    expect(document).toMatchObject({ id: "7", ...row });
    expect(document).not.toHaveProperty("more");
  });

  test.each([
    ["{", "expected a JSON object, but got: {"],
    ["[]", "expected a row"],
    ['{"title": "T"}', "text: "],
    ['{"text": 3}', "text: "],
  ])("that is %s is refused", (line, message) => {
    expect(() => fromRow(line)).toThrow(message);
  });
});
