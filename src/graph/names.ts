import type { Entity } from "./model.ts";

export { nameKey } from "../text/name-key.ts";

/** Those of `entities` that a looked-up name means: by full name where any is, else by a surname, initials or capital. */
export function entitiesMeant(key: string, entities: readonly Entity[]): readonly Entity[] {
  const byFullName = entities.filter((entity) => !entity.short && entity.keys.includes(key));
  return byFullName.length > 0
    ? byFullName
    : entities.filter((entity) => entity.keys.includes(key) || entity.shortKeys.includes(key));
}
