import { CAPITALS, COUNTRY_SPELLINGS } from "./gazetteer.ts";

const PLACE = "\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,3}";
const DATELINE = new RegExp(
  `^(${PLACE})(?:, (${PLACE}))?(?: \\([^()]{2,40}\\))? ?(?: [-–]|—|--) ?(?=[“"'‘\\p{Lu}\\d])`,
  "u",
);

/** The length of a dateline that opens a paragraph ("TAIPEI, Taiwan – "), 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const match = DATELINE.exec(paragraph);
  if (!match) return 0;
  const [all, city = "", region = ""] = match;
  const isPlace =
    /^[\p{Lu}. ]{3,}$/u.test(city) || CAPITALS.has(city) || COUNTRY_SPELLINGS.has(region) || all.includes("(");
  return isPlace ? all.length : 0;
}
