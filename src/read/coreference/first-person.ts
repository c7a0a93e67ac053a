import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { isQuoted } from "../candidate.ts";
import type { Role, Speaker } from "../reading.ts";
import { sayings } from "./coreference.ts";
import { only } from "./told.ts";
import type { Cast } from "./traits.ts";

const ALONE = /^(?:i|me|my|mine|myself)$/;
const TOGETHER = /^(?:we|us|our|ours|ourselves)$/;
/** Who is of a body, but does not speak for it: "we" are others. */
const NOT_FOR_IT =
  /^(?:accuser|critic|father|insider|mother|parent|patient|resident|student|supporter|survivor|veteran|victim|witness|worker)$/;

/**
 * Whom "I" and "we" mean in what is quoted: whoever says it, and of "we" the body, where a body says it or somebody of one and no
 * other. Null for any other word, and where it is not known.
 */
export function firstPerson(
  scene: Scene,
  { entities }: Cast,
  roles: readonly Role[],
  attributions: readonly Candidate[],
  speakersOf: (one: Candidate) => readonly Speaker[],
): (token: Token) => number | null {
  const around = sayings(attributions);
  const bodyOf = (speaker: Speaker): number | null => {
    if (speaker.kind === "anonymous")
      return only(speaker.speaksFor.filter((entity) => entities[entity]?.kind === "Organization"));
    if (entities[speaker.entity]?.kind !== "Person") return speaker.entity;
    const theirs = roles.filter(
      ({ person, in: body, role }) => person === speaker.entity && body !== -1 && !NOT_FOR_IT.test(role),
    );
    return only([...new Set(theirs.map(({ in: body }) => body))].filter((body) => entities[body]?.kind !== "Place"));
  };
  return (token) => {
    const said =
      (ALONE.test(token.norm) || TOGETHER.test(token.norm)) && isQuoted(scene, token) ? around.get(token.i) : undefined;
    const [speaker, more] = said ? speakersOf(said) : [];
    if (!speaker || more) return null;
    if (TOGETHER.test(token.norm)) return bodyOf(speaker);
    return speaker.kind === "named" && entities[speaker.entity]?.kind === "Person" ? speaker.entity : null;
  };
}
