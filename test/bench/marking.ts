import type { MarkedAttribution } from "../../bench/eval/score-attributions.ts";

/** Where the phrase first stands in the text. */
export const at = (text: string, phrase: string): [number, number] => {
  const start = text.indexOf(phrase);
  if (start === -1) throw new Error(`"${phrase}" is not in "${text}"`);
  return [start, start + phrase.length];
};

/** Who, by which word, says what; parts of a content are set apart by " … ", and "" is nobody and nothing. */
export type Said = readonly [source: string, cue: string, content: string];

export const mark = (text: string, [source, cue, content]: Said): MarkedAttribution => {
  const spans = (phrases: string) =>
    phrases
      .split(" … ")
      .filter(Boolean)
      .map((phrase) => at(text, phrase));
  return { source: spans(source), cue: spans(cue), content: spans(content) };
};
