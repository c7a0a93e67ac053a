import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, isQuoted, sourcePhrase, trimTokens } from "../candidate.ts";
import { BODIES, SPEAKER_NOUNS } from "../lexicon.ts";
import { sentenceOf } from "../tree.ts";

/** How somebody says a thing who says it plainly. */
const FRANK =
  /^(?:adamant|blunt|brief|categorical|clear|curt|definite|emphatic|explicit|firm|frank|precise|terse|unequivocal)$/;
/** What may stand between that and the colon: "about the hour", "on that". */
const MOST = 6;

/** "About its author Mr Ferrand was firm: Arden had never been suspended": what stands behind the colon. */
export function frank(scene: Scene): readonly Candidate[] {
  const { tokens } = scene.tree;
  return tokens.flatMap((adjective, i) => {
    const verb = tokens.slice(Math.max(0, i - 2), i).find(({ lemma }) => lemma === "be");
    const head = verb && tokens[verb.i - 1];
    if (!head || !FRANK.test(adjective.norm) || isQuoted(scene, adjective) || !maySpeak(scene, head)) return [];
    const { end } = sentenceOf(scene.tree, i);
    const colon = tokens.slice(i + 1, Math.min(end, i + 2 + MOST)).find(({ text }) => /^[:,;]$/.test(text));
    const content = colon?.text === ":" ? trimTokens(tokens.slice(colon.i + 1, end)) : [];
    if (content.length < 3) return [];
    return [candidate("frank", { source: sourcePhrase(scene.tree, head), head, cue: [verb, adjective], content })];
  });
}

const maySpeak = ({ nameOf }: Scene, { i, norm, lemma }: Token): boolean =>
  nameOf[i] !== -1 || /^(?:he|she|they)$/.test(norm) || SPEAKER_NOUNS.has(lemma) || BODIES.has(lemma);
