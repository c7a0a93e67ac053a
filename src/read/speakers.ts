import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { isAnybody, nounPhrase, sourcePhrase } from "./candidate.ts";
import { antecedentOf, type Meant } from "./coreference/coreference.ts";
import { standsForMany } from "./coreference/pronouns.ts";
import { joined } from "./coreference/told.ts";
import { type Cast, entityAt } from "./coreference/traits.ts";
import { MOUTHPIECES, OUTLET_NOUNS, SPEAKER_NOUNS } from "./lexicon.ts";
import type { Speaker } from "./reading.ts";
import { at, childrenOf, type Tree } from "./tree.ts";

/** Tells who speaks: whom the head of a source, and what is joined to it, means. */
export function speakerFinder(scene: Scene, cast: Cast, meant: Meant): (candidate: Candidate) => readonly Speaker[] {
  const isGroup = ({ lemma }: Token) => OUTLET_NOUNS.has(lemma);
  return ({ head }) => {
    if (!head) return [];
    // "They" may be several; "the agency" is one, though it was named with another.
    const all = joined(scene, antecedentOf(scene.tree, head), isGroup).flatMap((one) =>
      standsForMany(scene.tree, one) ? joined(scene, meant(one), isGroup) : [meant(one)],
    );
    const speakers = all.flatMap((one): readonly Speaker[] => {
      const entity = entityAt(scene, cast, one);
      return entity === null ? unnamed(scene, cast, meant, one) : [{ kind: "named", entity }];
    });
    return [...new Map(speakers.map((speaker) => [JSON.stringify(speaker), speaker])).values()];
  };
}

/** "analysts from the institute", "the agency's statement", "the Acme news agency": the organizations, not their mouthpiece. */
function unnamed(scene: Scene, cast: Cast, meant: Meant, head: Token): readonly Speaker[] {
  const described = describedIn(scene, cast, meant, head);
  const lemma = head.lemma.toLowerCase();
  const bodies = described.speaksFor.filter((entity) => cast.entities[entity]?.kind === "Organization");
  const isBody =
    OUTLET_NOUNS.has(lemma) &&
    childrenOf(scene.tree, head.i, "compound").some((token) => bodies.includes(entityAt(scene, cast, token) ?? -1));
  return bodies.length > 0 && (isBody || MOUTHPIECES.has(lemma))
    ? bodies.map((entity) => ({ kind: "named", entity }))
    : [described];
}

/** A description, kept in its words, with whom it speaks for: "a Ukrainian official", "analysts from the institute". */
function describedIn(scene: Scene, cast: Cast, meant: Meant, head: Token): Speaker & { kind: "anonymous" } {
  const { tree } = scene;
  const phrase = (isAnybody(head) ? sourcePhrase : nounPhrase)(tree, head).filter(
    // "the teachers’" of "by the teachers’ count"
    (token) => !underConjunct(tree, token, head) && !(token.dep === "case" && token.head === head.i),
  );
  const speaksFor = phrase.flatMap((token) => entityAt(scene, cast, meant(token)) ?? []);
  const first = phrase[0] ?? head;
  const last = phrase.at(-1) ?? head;
  const name = tree.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const speaks = SPEAKER_NOUNS.has(head.lemma) || /^NN/.test(head.tag);
  return { kind: "anonymous", name, speaksFor: speaks ? [...new Set(speaksFor)] : [] };
}

function underConjunct(tree: Tree, token: Token, head: Token): boolean {
  for (let i = token.i; i !== head.i; i = at(tree, i).head) {
    const step = at(tree, i);
    if (step.head === step.i) return false;
    if (step.head === head.i) return step.dep === "conj" || step.dep === "cc";
  }
  return false;
}
