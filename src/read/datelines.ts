import { CAPITALS, COUNTRY_SPELLINGS } from "./gazetteer.ts";

const PLACE = "\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,3}";
const DAY =
  "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8})(?:,? \\d{4})?(?:, [\\d.:]+ [ap]\\.m\\.)?";
const DATELINE = new RegExp(
  `^(${PLACE})(?:, (?!${DAY})(${PLACE}))?(, ${DAY})?(?: \\([^()]{2,40}\\))? ?(?: [-–]|—|--) ?(?=[“"'‘\\p{Lu}\\d])`,
  "u",
);

/** The length of a dateline that opens a paragraph ("TAIPEI, Taiwan, March 3 – "), 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const match = DATELINE.exec(paragraph);
  if (!match) return 0;
  const [all, city = "", region = "", day] = match;
  const isPlace =
    day !== undefined ||
    /^[\p{Lu}. ]{3,}$/u.test(city) ||
    CAPITALS.has(city) ||
    COUNTRY_SPELLINGS.has(region) ||
    all.includes("(");
  return isPlace ? all.length : 0;
}
