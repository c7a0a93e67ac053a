import type { Entity } from "./model.ts";

/**
 * What is known of an entity from two places, as one. Spellings and keys are united, the fullest first: longest, then by
 * alphabet; the fuller of the two names stays; so the result does not depend on which came first. Both must have one id.
 */
export function mergeEntity(stored: Entity, incoming: Entity): Entity {
  const aliases = united([stored.name, ...stored.aliases], [incoming.name, ...incoming.aliases]);
  const [name = stored.name] = united([stored.name], [incoming.name]);
  return {
    id: stored.id,
    kind: stored.kind,
    name,
    aliases,
    keys: united(stored.keys, incoming.keys) as Entity["keys"],
    shortKeys: united(stored.shortKeys, incoming.shortKeys),
    short: stored.short && incoming.short,
    isoCode: lesser(stored.isoCode, incoming.isoCode),
  };
}

function united(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function lesser(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
