import * as chrono from "chrono-node";
import { InputError } from "../errors.ts";
import type { Header } from "./document.ts";
import { NO_HEADER } from "./document.ts";

const LINE = /^(title|publisher|date|url):[^\S\n]*(.*)$/i;
const FIELD = { title: "title", publisher: "publisher", date: "publishedOn", url: "url" } as const;

/** Takes `Title:`, `Publisher:`, `Date:` and `URL:` lines and the blank line after them off the top of a text. */
export function splitHeader(raw: string): { header: Header; text: string } {
  const block = /^\uFEFF?((?:[^\n]+\n)+)[^\S\n]*\n/.exec(raw.replace(/\r\n?/g, "\n"));
  const lines = block?.[1]?.trimEnd().split("\n") ?? [];
  const fields = lines.map((line) => LINE.exec(line));
  if (!block || fields.some((field) => field === null)) return { header: NO_HEADER, text: raw };
  const header = Object.fromEntries(
    fields.map((field) => [FIELD[field?.[1]?.toLowerCase() as keyof typeof FIELD], field?.[2]?.trim() || null]),
  );
  return {
    header: { ...NO_HEADER, ...header, publishedOn: toDate(header.publishedOn ?? null) },
    text: raw.replace(/\r\n?/g, "\n").slice(block[0].length),
  };
}

/** An ISO 8601 date (a year, a month or a day) of a date as people write it: "9 January 2025". Throws InputError. */
export function toDate(written: string | null): string | null {
  if (written === null || written === "") return null;
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(written)?.[0];
  if (iso && isIsoDate(iso)) return iso;
  // Only a date that names its year: "yesterday" means nothing in a file.
  const [parsed] = iso || !/\d{4}/.test(written) ? [] : chrono.parse(written);
  if (!parsed?.start.isCertain("year") || !parsed.start.isCertain("month")) {
    throw new InputError("BAD_USER_INPUT", `expected a date such as 2025-01-09, but got: ${written}`);
  }
  const part = (name: "year" | "month" | "day", width: number) => String(parsed.start.get(name)).padStart(width, "0");
  const month = `${part("year", 4)}-${part("month", 2)}`;
  return parsed.start.isCertain("day") ? `${month}-${part("day", 2)}` : month;
}

/** Whether a text is a year, a month or a day as ISO 8601 writes them, and there is such a day. */
export const isIsoDate = (written: string): boolean =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(written) &&
  !Number.isNaN(Date.parse(written)) &&
  new Date(written).toISOString().startsWith(written);
