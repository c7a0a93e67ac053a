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
    .replace(/(?:(?:yy|iy|ij|yj|ii|yi)y?)+(?=\s|$)/gu, "y");
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
