import { type Document, NO_HEADER, toDocument } from "../../src/text/document.ts";
import type { Pair } from "../stories/story.ts";

/** One sentence about a question; `start` and `end` are those of its assertion. Without an answer it contradicts no other line of its story. */
export interface Line {
  readonly question: number;
  readonly answer: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface AssertedStory {
  readonly title: string;
  readonly questions: readonly string[];
  readonly lines: readonly Line[];
}

/** A story told by several outlets, each in its own article, and which of their assertions are at odds, look so, or agree. */
export interface ToldStory {
  readonly documents: readonly { readonly name: string; readonly document: Document }[];
  readonly contradictions: readonly Pair[];
  readonly traps: readonly Pair[];
  readonly agreements: readonly Pair[];
}

const OUTLETS = [
  "Northern Courier",
  "Daily Ledger",
  "Channel Nine",
  "The Weekly Post",
  "Harbour Radio",
  "Metro Bulletin",
];

/** The stories of a file. Throws where a line is none of those that README.md describes. */
export function storiesIn(text: string): readonly AssertedStory[] {
  const stories: { title: string; questions: string[]; lines: Line[] }[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const [, tag, rest = ""] = /^(STORY|Q|[a-d]|-) (.+)$/.exec(line) ?? [];
    const story = stories.at(-1);
    if (tag === "STORY") stories.push({ title: rest, questions: [], lines: [] });
    else if (tag === "Q" && story) story.questions.push(rest);
    else if (tag && story && story.questions.length > 0)
      story.lines.push(toLine(tag, rest, story.questions.length - 1));
    else
      throw new Error(
        `line ${i + 1}: expected STORY, then Q, then a to d or -, and a space; got "${line.slice(0, 60)}"`,
      );
  }
  return stories;
}

function toLine(tag: string, marked: string, question: number): Line {
  const [before, assertion, after, ...more] = marked.split(/\[\[|\]\]/);
  if (before === undefined || !assertion || after === undefined || more.length > 0)
    throw new Error(`expected one assertion in [[ ]]; got "${marked}"`);
  const text = before + assertion + after;
  return {
    question,
    answer: tag === "-" ? null : tag,
    text,
    start: before.length,
    end: before.length + assertion.length,
  };
}

/** Deals a story's lines out to six articles of one day, a paragraph each, so that those of one question stand in different ones. */
export function told({ title, lines }: AssertedStory): ToldStory {
  const texts = OUTLETS.map(() => "");
  const placed = lines.map((line, i) => {
    const at = (i + line.question) % OUTLETS.length;
    const before = texts[at] === "" ? "" : `${texts[at]}\n\n`;
    texts[at] = before + line.text;
    const span = [before.length + line.start, before.length + line.end] as const;
    return { ...line, place: { file: OUTLETS[at] as string, span } };
  });
  return {
    documents: OUTLETS.flatMap((publisher, i) => {
      const text = texts[i] as string;
      const header = { ...NO_HEADER, title, publisher, publishedOn: "2026-03-10" };
      return text === "" ? [] : [{ name: publisher, document: toDocument(text, header) }];
    }),
    ...pairsAmong(placed),
  };
}

/** An assertion of a story, and where it stands. */
interface Placed extends Pick<Line, "question" | "answer" | "text"> {
  readonly place: Pair["a"];
}

/** Of the assertions on one question the pairs that are at odds, look so, or agree. */
export function pairsAmong(placed: readonly Placed[]): Omit<ToldStory, "documents"> {
  const pairs = (wanted: (a: Placed, b: Placed) => boolean): readonly Pair[] =>
    placed.flatMap((a, i) =>
      placed
        .slice(i + 1)
        .filter((b) => a.question === b.question && wanted(a, b))
        .map((b) => ({ a: a.place, b: b.place, reason: `"${a.text}" and "${b.text}"` })),
    );
  const answered = ({ answer }: Placed) => answer !== null;
  return {
    contradictions: pairs((a, b) => answered(a) && answered(b) && a.answer !== b.answer),
    traps: pairs((a, b) => answered(a) !== answered(b)),
    agreements: pairs((a, b) => answered(a) && a.answer === b.answer),
  };
}
