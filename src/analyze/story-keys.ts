import type { ArticleGraph, StoryKeys } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { LONGEST_WORD } from "../text/words.ts";

/** How many of an article's words stand for its story. */
const WORDS = 28;
/** What the words must weigh together that two articles of one story share: a name and a rare word, or three rare words, are no chance. */
const ENOUGH = 1.4;
/** What two articles share is enough, too, where it is so much of all that the shorter one has. */
const SHARE = 0.35;
const ANY = "any";
const UNDATED = "undated";

/**
 * The keys under which articles of one story find each other without looking at all others: the rare words that an article
 * uses most, each with the month. An article looks one month back and ahead, and among those without a date; one without a
 * date looks among all. A word that stands in many stories weighs little: what an article is compared with must not grow with all
 * that happens in its months.
 */
export function storyKeys({ article, claims }: Pick<ArticleGraph, "article" | "claims">): StoryKeys {
  const words = storyWords(claims.map(({ terms }) => terms));
  const month = monthOf(article.publishedOn);
  const months = month === null ? [ANY] : [month - 1, month, month + 1, UNDATED];
  const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
  return {
    // In tenths, so that what it is compared with does not hang on how an engine rounds.
    ease: Math.max(10, Math.floor(1000 / (SHARE * Math.max(weight, 1)))) / 10,
    kept: words.flatMap((word) => [`${word} ${month ?? UNDATED}`, `${word} ${ANY}`]),
    sought: words.flatMap((word) => months.map((when) => ({ key: `${word} ${when}`, weight: weightOf(word) }))),
  };
}

/** In hundredths of what is enough, so that a sum is the same in any order. */
const weightOf = (word: string): number => Math.round((100 * loadWordVectors().rarity(word) ** 4) / ENOUGH);

function storyWords(claims: readonly (readonly string[])[]): readonly string[] {
  const { rarity } = loadWordVectors();
  const counts = new Map<string, number>();
  for (const terms of claims) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .filter(([term]) => /^\p{L}{3,}/u.test(term) && term.length <= LONGEST_WORD)
    .map(([term, count]) => ({ term, weight: Math.sqrt(count) * rarity(term) ** 2 }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, WORDS)
    .map(({ term }) => term)
    .sort();
}

function monthOf(date: string | null): number | null {
  if (date === null || date.length < 7) return null;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * 12 + month;
}
