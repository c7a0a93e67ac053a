import { grouped } from "../graph/grouped.ts";
import type { Citation, ClaimInContext } from "../graph/model.ts";
import { isMasthead } from "./outlets.ts";
import { nameOf, sameEntity } from "./parties.ts";
import { remembered } from "./remembered.ts";
import { voicesOf } from "./voices.ts";

/** The bodies that stand behind claims, by id or in common words ("coast guard"), as far as some articles tell. */
export interface Bodies {
  /** Those that stand behind a claim: voicesOf. */
  of(claim: ClaimInContext): readonly string[];
  /** Those that a source is or speaks for. */
  ofSource(sourceId: string): readonly string[];
}

/** What the articles of these claims tell: a person whose body one of them names speaks for it in all. */
export function bodiesIn(claims: readonly ClaimInContext[]): Bodies {
  const known = grouped(
    claims.flatMap(({ citations }) => citations),
    ({ sourceId }) => sourceId,
  );
  const told = [
    ...[...known].map(([id, citations]) => ({ id, bodies: [...new Set(citations.flatMap(toldBy))] })),
    ...signers(claims),
  ];
  const people = told.filter(({ id, bodies }) => id.startsWith("person:") && bodies.length > 0);
  const found = new Map<string, readonly string[]>();
  const ofSource = (id: string): readonly string[] => {
    const bodies = found.get(id) ?? find(id);
    found.set(id, bodies);
    return bodies;
  };
  const find = (id: string): readonly string[] => {
    if (id.startsWith("organization:")) return [id];
    if (!id.startsWith("person:")) return told.find((source) => source.id === id)?.bodies ?? [];
    return people.flatMap((person) => (sameEntity(person.id, id) ? person.bodies : []));
  };
  return { ofSource, of: (claim) => voicesOf(claim).flatMap(ofSource) };
}

/** Who is named for the whole of a body's own statement signs it, and speaks for that body. */
function signers(
  claims: readonly ClaimInContext[],
): readonly { readonly id: string; readonly bodies: readonly string[] }[] {
  const articles = new Map(claims.map(({ article }) => [article.id, article]));
  return [...articles.values()].flatMap(({ publisherId, namedIds }) =>
    publisherId === null || isMasthead(publisherId) ? [] : namedIds.map((id) => ({ id, bodies: [publisherId] })),
  );
}

/** Whom an unnamed source is close to is not for whom it speaks: only its own words tell. */
const toldBy = ({ sourceId, speaksFor, body }: Citation): readonly string[] => [
  ...(sourceId.startsWith("source:") ? [] : speaksFor.filter((id) => id.startsWith("organization:"))),
  ...(body === null ? [] : [body]),
];

export const shareBody = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => isOneBody(one, other)));

const isOneBody = (a: string, b: string): boolean =>
  sameBodyName(nameOf(a), nameOf(b)) || (a.includes(":") && b.includes(":") && sameEntity(a, b));

/**
 * Whether one body may be meant by both names: one noun, and nothing that tells the one from the other. "Coast guard" is the Philippine
 * Coast Guard, the commission is the election commission of Kestria; the finance ministry is not the defence ministry.
 */
const sameBodyName = remembered((a, b) => {
  const [one, two] = [partsOf(a), partsOf(b)];
  const within = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  return one.noun === two.noun && (within(one.marks, two.marks) || within(two.marks, one.marks));
});

function partsOf(name: string): { readonly noun: string; readonly marks: readonly string[] } {
  const [before = "", ...of] = name.replace(SPEAKS, "").split(" of ");
  const words = before.split(" ");
  return { noun: words.at(-1) ?? "", marks: [...words.slice(0, -1), ...of.flatMap((part) => part.split(" "))] };
}

/** What of a body speaks for all of it. */
const SPEAKS =
  /^(?:press|media|information) (?:bureau|centre|center|department|office|service) of (?:the )?|(?<=.) (?:press|media|information) (?:bureau|centre|center|department|office|service)$/;
