import { InputError } from "../errors.ts";
import type { Span } from "./span.ts";
import { trim } from "./span.ts";

/** The longest text that is taken as one article, in UTF-8 bytes. */
export const MAX_ARTICLE_BYTES = 4 * 1024 * 1024;

/** Characters of a title that are kept: no headline has more, and no index takes a key of any length. */
const LONGEST_TITLE = 1000;

/** What is known of an article beside its text; null where it is not known. `publishedOn` is an ISO 8601 date. */
export interface Header {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** An article's text, cleaned once, with its parts. Every later span points into `text`, which never changes. */
export interface Document extends Header {
  readonly text: string;
  /** The first paragraph, where it reads as a headline. */
  readonly headline: Span | null;
  /** In order, without the white space around them; the headline is one of them. */
  readonly paragraphs: readonly Span[];
}

export const NO_HEADER: Header = { id: null, title: null, publisher: null, publishedOn: null, url: null };

/** What is wrong with something given, in one word and in a sentence. */
export interface Fault {
  readonly code: "BLANK" | "TOO_LONG" | "INVALID";
  readonly message: string;
}

/** A document of a text and what is known of it. Throws InputError where there is nothing to read, or too much. */
export function toDocument(raw: string, header: Header): Document {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const fault = faultOf(text);
  if (fault) throw new InputError("BAD_USER_INPUT", fault.message);
  const paragraphs = paragraphsOf(text);
  const headline = headlineOf(text, paragraphs);
  const title = header.title ?? (headline && text.slice(headline.start, headline.end));
  return { ...header, title: title && [...title].slice(0, LONGEST_TITLE).join(""), text, headline, paragraphs };
}

/** Why a text cannot be an article's; null where it can. */
export function faultOf(text: string): Fault | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_ARTICLE_BYTES) return tooLong(bytes);
  if (!/\p{L}/u.test(text)) return { code: "BLANK", message: "expected an article's text, but it has no words" };
  // Neither would come back from a store as it went in: only JSON can bring them here.
  if (text.includes("\0") || /\p{Cs}/u.test(text))
    return { code: "INVALID", message: "expected an article's text, but it has a zero byte or half a surrogate pair" };
  return null;
}

export const tooLong = (bytes: number): Fault => ({
  code: "TOO_LONG",
  message: `expected an article of at most ${MAX_ARTICLE_BYTES} bytes, but it has ${bytes}`,
});

/** One paragraph a line, or, in a text that is wrapped at a column, one a block between blank lines. */
function paragraphsOf(text: string): Span[] {
  const separator = isWrapped(text) ? /\n[^\S\n]*\n\s*/g : /\n/g;
  const spans: Span[] = [];
  let start = 0;
  for (const match of [...text.matchAll(separator), null]) {
    const span = trim(text, { start, end: match ? match.index : text.length });
    if (span) spans.push(span);
    if (match) start = match.index + match[0].length;
  }
  return spans;
}

/** A wrapped text has blank lines between blocks, and most lines inside its blocks end in mid-sentence at one width. */
function isWrapped(text: string): boolean {
  const inner = text.split(/\n[^\S\n]*\n\s*/).flatMap((block) => block.split("\n").slice(0, -1));
  const open = inner.filter((line) => line.length >= 40 && line.length <= 100 && !/[.!?:”"’']\s*$/.test(line));
  return /\n[^\S\n]*\n/.test(text) && inner.length > 1 && open.length > inner.length / 2;
}

/** A headline is short, stands first, has something under it and does not end as a sentence does. */
function headlineOf(text: string, paragraphs: readonly Span[]): Span | null {
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2 || first.end - first.start > 200) return null;
  return /[.!:;,…]["”’')\]]*$/.test(text.slice(first.start, first.end)) ? null : first;
}
