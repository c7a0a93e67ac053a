import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import type { Subject } from "./reading.ts";
import type { Cast } from "./speakers.ts";
import { at, childOf, childrenOf, sentenceOf, subtree } from "./tree.ts";

const FORCES =
  /^(?:soldier|troop|force|serviceman|servicewoman|fighter|personnel|unit|combatant|army|infantry|military|contingent|conscript)$/;
const PEOPLE =
  /^(?:people|person|civilian|man|woman|child|resident|citizen|worker|patient|victim|protester|student|passenger|migrant|refugee)$/;

const classOf = (lemma: string): string => (FORCES.test(lemma) ? "forces" : PEOPLE.test(lemma) ? "people" : lemma);

/**
 * What a noun phrase is about: the entity that it names or that qualifies it ("North Korean soldiers", "casualties among the
 * police"), else for "they" and "these troops" what the phrase before was about.
 */
export function subjectFinder(scene: Scene, cast: Cast): (noun: Token) => Subject {
  const { tree } = scene;
  const entityAt = (token: Token) => cast.names[scene.nameOf[token.i] ?? -1]?.entity ?? null;

  const stated = (noun: Token): Subject | null => {
    const own = entityAt(noun);
    if (own !== null) return { entity: own, noun: cast.entities[own]?.kind === "Country" ? "people" : "body" };
    const left = subtree(tree, noun.i, (token) => token.i > noun.i).map(entityAt);
    const right = childrenOf(tree, noun.i, "prep")
      .filter((token) => ["of", "among", "by", "from"].includes(token.norm))
      .flatMap((token) => childrenOf(tree, token.i, "pobj"))
      .map((token) => stated(token)?.entity ?? null);
    // The nearest to the noun qualifies it: in "Ukraine's North Korean prisoners", the second.
    const entity = [...[...left].reverse(), ...right].find((found) => found !== null) ?? null;
    return entity === null ? null : { entity, noun: classOf(noun.lemma) };
  };

  const before = (noun: Token): Subject | null => {
    const wanted = classOf(noun.lemma);
    const from = Math.max(0, sentenceOf(tree, Math.max(0, sentenceOf(tree, noun.i).start - 1)).start);
    for (let i = noun.i - 1; i >= from; i--) {
      const token = at(tree, i);
      const plural = /^NN(?:P?S)$/.test(token.tag);
      if (!plural || !["nsubj", "nsubjpass", "dobj", "pobj"].includes(token.dep)) continue;
      const subject = stated(token);
      if (subject && (/^(?:PRP|CD)/.test(noun.tag) || subject.noun === wanted || subject.noun === "people"))
        return subject;
    }
    return null;
  };

  return (noun) => {
    const refers =
      noun.tag.startsWith("PRP") ||
      ["these", "those", "the", "their", "its"].includes(childOf(tree, noun.i, "det", "poss")?.norm ?? "");
    return stated(noun) ?? (refers ? before(noun) : null) ?? { entity: null, noun: classOf(noun.lemma) };
  };
}
