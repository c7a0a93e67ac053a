import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import type { NameKind, Role } from "../reading.ts";
import { at, childrenOf, sentenceOf } from "../tree.ts";
import type { Cast, Traits } from "./traits.ts";
import { entityAt } from "./traits.ts";

/** An article up to a token: who was named, who spoke, and what each word that stands for another stands for. */
export interface Told {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly traits: Traits;
  readonly roles: readonly Role[];
  /** By the head of its source, each attribution. */
  readonly sources: ReadonlyMap<Token, Candidate>;
  /** Of each token, by whom it is said. */
  readonly sayers: ReadonlyMap<number, Token>;
  readonly meant: Map<Token, Token>;
  /** By entity, the last token of its first name in the article. */
  readonly firstNamed: ReadonlyMap<number, Token>;
  /** By entity, the last token of its last name so far; the last named stands last. */
  readonly named: Map<number, Token>;
  /** The heads of sources so far. */
  readonly heard: Token[];
  /** News outlets, as they were heard or quoted. */
  readonly outlets: { readonly entity: number; readonly medium: string | null }[];
  /** By noun, where the last unnamed one was brought in: "a company". */
  readonly unnamed: Map<string, number>;
}

/** What a token stands for, as far as is known yet. */
export const standsFor = ({ meant }: Told, token: Token): Token => meant.get(token) ?? token;

export const entityOf = (told: Told, token: Token): number | null =>
  entityAt(told.scene, told.cast, standsFor(told, token));

export const kindOf = (told: Told, token: Token): NameKind | undefined => {
  const entity = entityOf(told, token);
  return entity === null ? undefined : told.cast.entities[entity]?.kind;
};

/** A noun with those that are joined to it: "Ukraine and the United States"; "outlets like A and B" are A and B. */
export function joined(scene: Scene, head: Token, isGroup: (noun: Token) => boolean = () => false): readonly Token[] {
  const { tree } = scene;
  const examples = childrenOf(tree, head.i, "prep")
    .filter((token) => ["like", "including", "as"].includes(token.norm) && token.i > head.i)
    .flatMap((token) => childrenOf(tree, token.i, "pobj"))
    .filter((token) => scene.nameOf[token.i] !== -1);
  const others = childrenOf(tree, head.i, "conj").filter((token) => /^(?:NN|PRP)/.test(token.tag));
  const self = examples.length > 0 && isGroup(head) ? [] : [head];
  return [...self, ...[...examples, ...others].flatMap((token) => joined(scene, token, isGroup))];
}

/** Where the sentence begins that is so many before a token's. */
export function sentencesBack({ scene: { tree } }: Told, i: number, count: number): number {
  let { start } = sentenceOf(tree, i);
  for (let back = 0; back < count && start > 0; back++) start = sentenceOf(tree, start - 1).start;
  return start;
}

/** The entities that are meant from one token up to another, by name or otherwise. */
export function entitiesBetween(told: Told, start: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = start; i < end; i++) {
    const entity = entityOf(told, at(told.scene.tree, i));
    if (entity !== null) found.add(entity);
  }
  return found;
}

/** The one, where there is no other. */
export const only = (among: readonly number[]): number | null => (among.length === 1 ? (among[0] as number) : null);

/** The one of several that an article is about: named three times at least, and twice as often as any other. */
export function foremost({ traits: { counts } }: Told, among: readonly number[]): number | null {
  const [first, second] = [...among].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (first === undefined) return null;
  const [most, next] = [counts.get(first) ?? 0, second === undefined ? 0 : (counts.get(second) ?? 0)];
  return most >= 3 && most >= 2 * next ? first : null;
}
