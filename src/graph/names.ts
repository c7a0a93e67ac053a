import { nameKey } from "../text/name-key.ts";
import { bodyKey } from "../text/state-bodies.ts";
import type { Entity } from "./model.ts";

export { nameKey };

/** The folded name by which an entity is kept and looked up: of a state's body in one way to write it. */
export const lookupKey = (name: string): string => bodyKey(nameKey(name));

/** What an entity is known by: its full names, or all that it has where no full name is known. */
export const goesBy = ({ keys, shortKeys, short }: Entity): readonly string[] => [
  ...new Set(short ? [...keys, ...shortKeys] : keys),
];

/** What is short for an entity. */
export const shortenedTo = ({ shortKeys, short }: Entity): readonly string[] => (short ? [] : [...new Set(shortKeys)]);

/** Those of `entities` that a looked-up name means: by full name where any is, else by a surname, initials or capital. */
export function entitiesMeant(key: string, entities: readonly Entity[]): readonly Entity[] {
  const byFullName = entities.filter((entity) => !entity.short && entity.keys.includes(key));
  return byFullName.length > 0
    ? byFullName
    : entities.filter((entity) => entity.keys.includes(key) || entity.shortKeys.includes(key));
}
