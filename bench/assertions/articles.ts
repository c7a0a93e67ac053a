import { NO_HEADER, toDocument } from "../../src/text/document.ts";
import type { Pair } from "../stories/story.ts";
import { pairsAmong, type ToldStory } from "./corpus.ts";

const MARK = /\{\{(\d+)([a-d-])\|([^{}]+)\}\}/g;

/** The stories of a file of articles. Throws where a line or a mark is none of those that README.md describes. */
export function toldIn(text: string): readonly ToldStory[] {
  return text
    .split(/^STORY .*\n/m)
    .slice(1)
    .map((story) => {
      const articles = story
        .split(/^ARTICLE /m)
        .slice(1)
        .map(toArticle);
      const placed = articles.flatMap(({ name, marks }) =>
        marks.map(({ question, answer, span, quote }) => ({
          question,
          answer: answer === "-" ? null : answer,
          text: quote,
          place: { file: name, span } satisfies Pair["a"],
        })),
      );
      return { documents: articles, ...pairsAmong(placed) };
    });
}

function toArticle(told: string, index: number) {
  const [head = "", ...lines] = told.split("\n");
  const [publisher, publishedOn, title, ...more] = head.split(" | ");
  if (!publisher || !publishedOn || !title || more.length > 0)
    throw new Error(`expected ARTICLE, an outlet, a date and a headline with " | " between; got "${head}"`);
  const { text, marks } = unmarked(lines.join("\n").trim());
  const document = toDocument(text, { ...NO_HEADER, title, publisher, publishedOn });
  if (document.text !== text) throw new Error(`expected plain text; got that of ${publisher}`);
  // One outlet may have two articles in a story.
  return { name: `${index + 1} ${publisher}`, document, marks };
}

/** A text without its marks, and where they stood in it. */
function unmarked(marked: string) {
  let [text, end] = ["", 0];
  const marks = [...marked.matchAll(MARK)].map((mark) => {
    const [whole, question, answer = "", quote = ""] = mark;
    text += marked.slice(end, mark.index);
    end = mark.index + whole.length;
    const span = [text.length, text.length + quote.length] as const;
    text += quote;
    return { question: Number(question), answer, span, quote };
  });
  text += marked.slice(end);
  if (/\{\{|\}\}/.test(text))
    throw new Error(`expected marks like {{3a|clause}}; got "${/.{0,40}(?:\{\{|\}\}).{0,40}/.exec(text)?.[0]}"`);
  return { text, marks };
}
