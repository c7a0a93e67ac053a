const ARTICLE = /^(?:(?:the|an?)\s+)+/;

/**
 * A name folded for comparison: case, accents, hyphens, dots, a leading article and a possessive do not count, and common
 * transliterations of one Cyrillic ending meet: Zelenskyy, Zelenskiy and Zelensky are all "zelensky". Empty where the name
 * has no letter or digit.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.&'’`ʼ]+/gu, " ")
    .replace(/['’`ʼ]s?(?=\s|$)/gu, "")
    .replace(/['’`ʼ]/gu, "")
    .replace(/(?<!\S)(?:\p{L}\.)+\p{L}?(?!\S)/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/(?<!\S)\.+|\.+(?!\S)/gu, "")
    .trim()
    .replace(/\s+/gu, " ")
    .replace(ARTICLE, "")
    .replace(/[iyj]*(?:yy|iy|ij|yj|ii|yi)[iyj]*(?=\s|$)/gu, "y");
}

const GENERIC =
  /\s(?:news|news agency|agency|magazine|newspaper|inc|corp|corporation|co|company|ltd|llc|plc|group|party)$/;

/** A folded name without what only says what kind of organization it is: "yonhap news" gives "yonhap", "acme inc" "acme". */
export const withoutGeneric = (key: string): string => key.replace(GENERIC, "");

/** Whether a person's folded name has the family name first: three short words, as in "kim jong un". */
export const isFamilyFirst = (key: string): boolean =>
  key.split(" ").length === 3 && key.split(" ").every((word) => word.length <= 5);

/** What a person's folded name may be shortened to: the last word and, where the family name comes first, the first. */
export function surnames(key: string): readonly string[] {
  const words = key.split(" ");
  return [words.at(-1) as string, ...(isFamilyFirst(key) ? [words[0] as string] : [])];
}

const SMALL = new Set([
  "of",
  "the",
  "for",
  "and",
  "in",
  "on",
  "at",
  "to",
  "a",
  "an",
  "&",
  "de",
  "la",
  "du",
  "des",
  "und",
  "y",
]);

/** A folded name's initials without its small words: "institute for the study of war" gives "isw"; one word gives "". */
export function initials(key: string): string {
  const words = key.split(" ").filter((word) => !SMALL.has(word));
  return words.length > 1 ? words.map((word) => word[0]).join("") : "";
}

/**
 * Whether two folded words are spellings of one: long enough, with the same first letter, and no more than one letter in five
 * put in, left out or changed.
 */
export function isVariant(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false;
  const allowed = Math.floor(Math.max(a.length, b.length) / 5);
  if (Math.abs(a.length - b.length) > allowed || Math.max(a.length, b.length) > 30) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return (row[b.length] as number) <= allowed;
}
