import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plainText } from "mdast-util-to-string";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { InputError } from "../errors.ts";
import type { Document, Header } from "./document.ts";
import { NO_HEADER, toDocument } from "./document.ts";
import { splitHeader, toDate } from "./header.ts";

const optional = z.string().nullish();

/** A row of a .jsonl file; other fields are left alone. */
const Row = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: optional,
  publisher: optional,
  publishedOn: optional,
  url: optional,
  text: z.string(),
});

/** Front matter by the names that site generators use. */
const FrontMatter = z.looseObject({
  title: optional,
  publisher: optional,
  date: z.union([z.string(), z.number()]).nullish(),
  url: optional,
});

/** How each format becomes a document, by a file name's ending. A .jsonl file is read row by row with `fromRow`. */
export const FORMATS: Readonly<Record<string, (raw: string) => Document | Promise<Document>>> = {
  txt: fromPlain,
  md: fromMarkdownFile,
  html: fromPage,
  htm: fromPage,
};

/** A web page. Its reader is loaded with the first page: a browser's document model is slow to start. */
async function fromPage(raw: string): Promise<Document> {
  const { fromHtml } = await import("./html.ts");
  return fromHtml(raw);
}

/** A text file, which may open with header lines. */
function fromPlain(raw: string): Document {
  const { header, text } = splitHeader(raw);
  return toDocument(text, header);
}

/** Markdown, with or without YAML front matter; the text keeps what the mark-up shows, a paragraph a block. */
function fromMarkdownFile(raw: string): Document {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(raw);
  const front = FrontMatter.safeParse((match && yamlOf(match[1] ?? "")) ?? {});
  if (!front.success) throw expected("front matter of names and texts", front.error);
  const blocks = fromMarkdown(raw.slice(match?.[0].length ?? 0)).children.filter((node) => node.type !== "html");
  const paragraphs = blocks.flatMap((block) =>
    "children" in block && block.type === "list" ? block.children : [block],
  );
  const { title, publisher, date, url } = front.data;
  return toDocument(
    paragraphs
      .map((block) => plainText(block).replace(/\s*\n\s*/g, " "))
      .filter(Boolean)
      .join("\n\n"),
    {
      ...NO_HEADER,
      title: title || null,
      publisher: publisher || null,
      publishedOn: toDate(date?.toString() ?? null),
      url: url || null,
    },
  );
}

function yamlOf(source: string): unknown {
  try {
    return parseYaml(source);
  } catch (cause) {
    throw new InputError("BAD_USER_INPUT", `expected front matter in YAML, but: ${(cause as Error).message}`);
  }
}

/** A document of one line of a .jsonl file. Throws InputError. */
export function fromRow(line: string): Document {
  const { text, ...header } = rowOf(line);
  return toDocument(text, header);
}

/** What one line of a .jsonl file says, before its text is looked at. Throws InputError. */
export function rowOf(line: string): Header & { readonly text: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new InputError("BAD_USER_INPUT", `expected a JSON object, but got: ${line.slice(0, 60)}`);
  }
  const row = Row.safeParse(json);
  if (!row.success) throw expected("a row {id?, title?, publisher?, publishedOn?, url?, text}", row.error);
  const { id, title, publisher, publishedOn, url, text } = row.data;
  return {
    id: id?.toString() ?? null,
    title: title || null,
    publisher: publisher || null,
    publishedOn: toDate(publishedOn ?? null),
    url: url || null,
    text,
  };
}

function expected(what: string, error: z.ZodError): InputError {
  const issues = error.issues.map((issue) => `${issue.path.join(".") || "it"}: ${issue.message}`);
  return new InputError("BAD_USER_INPUT", `expected ${what}, but ${issues.join("; ")}`);
}
