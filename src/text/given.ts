import { type Document, type Fault, faultOf, NO_HEADER, toDocument } from "./document.ts";
import { isIsoDate } from "./header.ts";
import { nameKey } from "./name-key.ts";

/** An article that somebody else sends, a field at a time: what is not known is null or left out. */
export interface GivenArticle {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** What is wrong with one field of an article that was given. */
export interface FieldFault extends Fault {
  readonly field: keyof GivenArticle;
}

const LINE_LIMITS = { title: 1000, publisher: 300, url: 2048 } as const;
/** Control characters other than white space; texts that were once read in a wrong encoding are full of the last ones. */
const CONTROL = /[^\P{Cc}\s\u0080-\u009F]/u;

/**
 * The document of a given article, the same as of a file that says the same, or all that is wrong with it. Stricter than files
 * are read, because what is sent comes from further away: an address is a web address, a name has no control characters.
 */
export function documentOf(
  given: GivenArticle,
): { readonly document: Document } | { readonly faults: readonly FieldFault[] } {
  const title = lineOf(given.title);
  const publisher = lineOf(given.publisher);
  const publishedOn = lineOf(given.publishedOn);
  const url = lineOf(given.url);
  const faults: (FieldFault | null)[] = [
    inField("text", faultOf(given.text) ?? (CONTROL.test(given.text) ? controlled(given.text) : null)),
    inField("title", faultOfLine("title", title)),
    inField("publisher", faultOfLine("publisher", publisher) ?? faultOfName(publisher)),
    inField("publishedOn", faultOfDate(publishedOn)),
    inField("url", faultOfLine("url", url) ?? faultOfUrl(url)),
  ];
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) return { faults: found };
  return { document: toDocument(given.text, { ...NO_HEADER, title, publisher, publishedOn, url }) };
}

const lineOf = (value: string | null | undefined): string | null => value?.trim() || null;

const inField = (field: keyof GivenArticle, fault: Fault | null): FieldFault | null => fault && { ...fault, field };

const invalid = (expected: string, got: string): Fault => ({
  code: "INVALID",
  message: `expected ${expected}, but got ${JSON.stringify(got.length <= 60 ? got : `${got.slice(0, 60)}…`)}`,
});

function controlled(text: string): Fault {
  const at = text.search(CONTROL);
  return invalid("text without control characters", text.slice(Math.max(0, at - 10), at + 10));
}

function faultOfLine(field: keyof typeof LINE_LIMITS, line: string | null): Fault | null {
  if (line === null) return null;
  const limit = LINE_LIMITS[field];
  if (line.length > limit)
    return { code: "TOO_LONG", message: `expected at most ${limit} characters, but got ${line.length}` };
  return /[\p{Cc}\p{Cs}]/u.test(line) ? invalid("one line without control characters", line) : null;
}

/** Entities go by their folded names; a publisher whose name folds to nothing would be nobody. */
const faultOfName = (name: string | null): Fault | null =>
  name !== null && nameKey(name) === "" ? invalid("a name with letters or digits", name) : null;

const faultOfDate = (date: string | null): Fault | null =>
  date !== null && !isIsoDate(date) ? invalid("an ISO 8601 date such as 2025-01-09", date) : null;

function faultOfUrl(url: string | null): Fault | null {
  const isWeb = url === null || (URL.canParse(url) && /^https?:\/\//i.test(url));
  return isWeb ? null : invalid("a web address, http:// or https://", url);
}
