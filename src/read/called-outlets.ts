import { GIVEN_NAMES } from "./given-names.ts";
import { MONTH } from "./lexicon.ts";
import type { FoundName } from "./name-words.ts";
import { WEEKDAY } from "./recognised.ts";
import { at, type Tree } from "./tree.ts";

/** "the Radom portal Sad i Prawo", "the daily A Onda": after such a noun all that is written large is one name. */
export function* calledOutlets(tree: Tree): Generator<FoundName> {
  const isLarge = (i: number) => /^\p{Lu}/u.test(tree.tokens[i]?.text ?? "") && !at(tree, i).sentStart;
  for (const noun of tree.tokens.filter(({ text }) => CALLED.test(text))) {
    const start = noun.i + (tree.tokens[noun.i + 1]?.text === "The" ? 2 : 1);
    let end = start;
    while (isLarge(end) || (end > start && JOINING.test(tree.tokens[end]?.text ?? "") && isLarge(end + 1))) end++;
    const first = tree.tokens[start]?.text ?? "";
    if (end > start && !GIVEN_NAMES.has(first) && !WEEKDAY.test(first) && !MONTH.test(first))
      yield { start, end, kind: "Organization" };
  }
}

const CALLED = /^(?:blog|broadcaster|channel|daily|magazine|newsletter|newspaper|podcast|portal|tabloid|website)$/;
const JOINING = /^(?:and|da|de|del|di|do|du|e|et|i|la|le|of|the|und|y)$/;
