import type { Candidate, Scene } from "../candidate.ts";
import { candidate, ownSubject, trimTokens } from "../candidate.ts";
import { at, childrenOf, paragraphOf, sentenceOf } from "../tree.ts";

/**
 * "Analysts said that the fleet would grow. However, it is likely to lose ships": a forecast that takes back part of another, right
 * after it, is by the same forecaster; the outlet itself seldom foresees anything.
 */
export function carriedOver({ tree }: Scene, found: readonly Candidate[]): readonly Candidate[] {
  return found.flatMap((before) => {
    const [cue] = before.cue;
    if (!cue || !before.head || before.content.length < 4) return [];
    const told = sentenceOf(tree, cue.i);
    const foresees = before.content.some(
      ({ tag, norm }) => tag === "MD" && /^(?:would|could|will|may|might)$/.test(norm),
    );
    const isWhole = cue.dep === "ROOT" && (before.content.at(-1)?.i ?? 0) >= told.end - 2;
    if (!foresees || !isWhole || told.end >= paragraphOf(tree, cue.i).end) return [];
    const next = sentenceOf(tree, told.end);
    const words = tree.tokens.slice(next.start, next.end);
    const root = words.find(({ dep }) => dep === "ROOT");
    const subject = root && ownSubject(tree, root);
    const likely =
      root && childrenOf(tree, root.i, "acomp").some(({ norm }) => /^(?:likely|unlikely|expected|bound)$/.test(norm));
    if (
      !/^(?:however|but|still|yet)$/.test(at(tree, next.start).norm) ||
      !likely ||
      !/^(?:it|they)$/.test(subject?.norm ?? "")
    )
      return [];
    const content = trimTokens(words.slice(words[1]?.text === "," ? 2 : 1));
    return [candidate("carried", { source: before.source, head: before.head, cue: [], content })];
  });
}
