import type { Entity, SameAs } from "./model.ts";
import { goesBy, shortenedTo } from "./names.ts";

/**
 * Which of these entities are short for another: "Zelensky" for the only person known in full by that surname, "ISW" for the
 * only organization with those initials. Where several fit, none is chosen. The order of `entities` does not matter.
 */
export function sameAs(entities: readonly Entity[]): readonly SameAs[] {
  return entities.flatMap((entity) => {
    const names = goesBy(entity);
    const fuller = entities.filter(
      (other) =>
        other.id !== entity.id && other.kind === entity.kind && shortenedTo(other).some((key) => names.includes(key)),
    );
    const [only] = fuller;
    return only && fuller.length === 1
      ? [{ fromId: entity.id, toId: only.id, by: entity.short ? "short form" : "name in part" }]
      : [];
  });
}
