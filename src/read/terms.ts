import type { Token } from "../nlp/index.ts";
import { ownSubject, type Scene } from "./candidate.ts";
import { GIVEN, spanOfNumber } from "./estimates.ts";
import { wordsAround } from "./matters.ts";
import { type Quantity, quantityAt } from "./numbers.ts";
import type { Estimate, Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childrenOf } from "./tree.ts";
import { settingOf } from "./words.ts";

const SENTENCE = / (?:prison|jail|behind bar|sentence|imprison|imprisonment|hard labour|labour camp|penitentiary) /;
const SOUGHT =
  / (?:ask|demand|seek|want|call|request|recommend|face|maximum|minimum|up to|could|may|might|risk|carry) /;
/** What is past, or only talked of, binds nobody. */
const SERVED =
  / (?:discuss|consider|propose|negotiate|moot|serve|spend|after|already|remain|ago|since|past|last|previous|wait) /;
const CONTRACT = / (?:contract|deal|tie|sign|commit|bind|extension|agreement|lease|term|pact|concession) /;

/** "sentenced to nine years", "a four-year contract": times that are themselves what is told; no other time is a number to compare. */
export function findTerms(scene: Scene, subjectOf: (noun: Token) => Subject): readonly Estimate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((noun, end): readonly Estimate[] => {
    if (!/^(?:year|month|season|week)$/.test(noun.lemma)) return [];
    const quantity = quantityBefore(tree, end);
    const measure = quantity && measureOf(wordsAround(tree, noun));
    if (!quantity || !measure) return [];
    const { run, core, low, high, bound } = quantity;
    const unit = noun.lemma === "season" ? "year" : noun.lemma;
    const whose = measure === "contract" ? null : givenTo(tree, noun);
    const subject = whose ? subjectOf(whose) : { entity: null, noun: measure };
    const given = { ...GIVEN, measure, low, high, bound, unit, subject, asOf: null };
    return [{ span: spanOfNumber(tree, run), ...given, ...settingOf(scene, core), scope: [], planned: false }];
  });
}

const measureOf = (words: string): string | null =>
  SERVED.test(words)
    ? null
    : SENTENCE.test(words)
      ? SOUGHT.test(words)
        ? "sentence sought"
        : "sentence"
      : CONTRACT.test(words)
        ? "contract"
        : null;

/** The number right before a noun: "nine years", "twelve long years", "nine-year". */
function quantityBefore(tree: Tree, noun: number): Quantity | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const { tag, text } = at(tree, i);
    if (tag === "CD") return quantityAt(tree, i, true);
    if (!/^JJ/.test(tag) && text !== "-") return null;
  }
  return null;
}

const GIVES = /^(?:sentence|jail|give|hand|imprison|condemn|send|order)$/;

/** Who is given it: "sentenced him", "he was given", "he must go to prison". */
function givenTo(tree: Tree, noun: Token): Token | null {
  const verb = ancestors(tree, noun.i).find(({ tag }) => /^VB/.test(tag));
  if (!verb) return null;
  const passive = childrenOf(tree, verb.i, "auxpass").length > 0;
  const objects = childrenOf(tree, verb.i, "dative", "dobj").filter(
    ({ lemma, i }) => i !== noun.i && lemma !== noun.lemma,
  );
  return (GIVES.test(verb.lemma) && !passive ? objects[0] : ownSubject(tree, verb)) ?? null;
}
