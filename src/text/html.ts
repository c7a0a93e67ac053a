import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { InputError } from "../errors.ts";
import type { Document } from "./document.ts";
import { NO_HEADER, toDocument } from "./document.ts";
import { toDate } from "./header.ts";

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption";

/** A web page: its main text as Readability finds it, a paragraph a block. Nothing in the page is run or fetched. */
export function fromHtml(raw: string): Document {
  const { document } = new JSDOM(raw).window;
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
  const article = new Readability(document).parse();
  if (!article?.content)
    throw new InputError("BAD_USER_INPUT", "expected a page with an article, but found no main text");
  const body = new JSDOM(article.content).window.document.body;
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const lines = (blocks.length > 0 ? blocks : [body]).map((block) =>
    (block.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  return toDocument(lines.filter(Boolean).join("\n\n"), {
    ...NO_HEADER,
    title: article.title || null,
    publisher: article.siteName || null,
    publishedOn: dateOrNull(article.publishedTime ?? null),
    url: canonical && URL.canParse(canonical) ? canonical : null,
  });
}

/** A page's own date is a hint from elsewhere: one that cannot be read is left out. */
function dateOrNull(written: string | null): string | null {
  try {
    return toDate(written);
  } catch {
    return null;
  }
}
