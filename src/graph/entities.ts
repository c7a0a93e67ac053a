import { initials, surnames, withoutGeneric } from "../text/name-key.ts";
import { entityId } from "./ids.ts";
import type { Entity, EntityKind } from "./model.ts";
import { nameKey } from "./names.ts";

/** A name as an article uses it: the fullest spelling, and all. `capitals` may stand for a country. */
export interface UsedName {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isoCode: string | null;
}

const DOMAIN =
  /^(?:www\.)?((?:[a-z0-9-]+\.)*?([a-z0-9-]+)\.(?:com|org|net|info|gov|edu|int|news|tv|co\.[a-z]{2}|[a-z]{2}))$/;

/** The entity of a name, with every key by which it may be looked up: in full, by surname, by initials, by web address. */
export function toEntity({ kind, name, aliases, isoCode }: UsedName): Entity {
  const key = nameKey(name) || name;
  const spelled = unique([name, ...aliases]);
  const keys = unique(spelled.map((alias) => nameKey(alias) || alias));
  const domain = DOMAIN.exec(key);
  const isShort = (other: string): boolean =>
    (kind === "Person" && !other.includes(" ")) ||
    (kind === "Organization" && (other === initials(key) || DOMAIN.test(other)));
  const shortKeys = unique([
    ...keys.filter(isShort),
    ...(kind === "Person" ? surnames(key) : []),
    ...(kind === "Organization" ? [initials(key), withoutGeneric(key), domain?.[1] ?? "", domain?.[2] ?? ""] : []),
  ]).filter((short) => short !== "" && short !== key);
  const full = keys.filter((other) => other === key || !isShort(other));
  return {
    id: entityId(kind, isoCode ?? key),
    kind,
    name,
    aliases: unique([...spelled, ...acronym(kind, name, key)]),
    keys: full as [string, ...string[]],
    shortKeys: shortKeys.filter((short) => !full.includes(short)),
    short: isShort(key) || (kind === "Organization" && /^\p{Lu}{2,6}$/u.test(name)),
    isoCode,
  };
}

/** Initials as an alias, of three words or more: two letters are too often something else. */
const acronym = (kind: EntityKind, name: string, key: string): readonly string[] =>
  kind === "Organization" && initials(key).length > 2 && /^\p{L}/u.test(name) ? [initials(key).toUpperCase()] : [];

const unique = (list: readonly string[]): string[] => [...new Set(list)];
