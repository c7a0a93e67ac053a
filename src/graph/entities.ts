import { initials, surnames, withoutGeneric } from "../text/name-key.ts";
import { stateBody } from "../text/state-bodies.ts";
import { entityId } from "./ids.ts";
import type { Entity, EntityKind } from "./model.ts";
import { lookupKey, nameKey } from "./names.ts";

/** A name as an article uses it: the fullest spelling, and all. `capitals` may stand for a country. */
export interface UsedName {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isoCode: string | null;
  /** The folded name that the id is made of, where the name itself is not. */
  readonly key?: string | null;
}

const DOMAIN =
  /^(?:www\.)?((?:[a-z0-9-]+\.)*?([a-z0-9-]+)\.(?:com|org|net|info|gov|edu|int|news|tv|co\.[a-z]{2}|[a-z]{2}))$/;

/** The entity of a name, with every key by which it may be looked up: in full, by surname, by initials, by web address. */
export function toEntity({ kind, name, aliases, isoCode, key: given }: UsedName): Entity {
  const spelled = unique([name, ...aliases]);
  const key = given ?? (lookupKey(name) || name);
  const keys = unique([key, ...spelled.map((alias) => lookupKey(alias) || alias)]);
  const domain = DOMAIN.exec(key);
  // "Defence Ministry", of Peru's: there are others.
  const body = kind === "Organization" ? stateBody(key)?.body : undefined;
  const acronym = initials(body ?? (nameKey(name) || name));
  const isShort = (other: string): boolean =>
    (kind === "Person" && !other.includes(" ")) ||
    (kind === "Organization" && (other === acronym || other === body || DOMAIN.test(other)));
  const shortKeys = unique([
    ...keys.filter(isShort),
    ...(kind === "Person" ? surnames(key) : []),
    ...(kind === "Organization"
      ? [acronym, body ?? "", withoutGeneric(key), domain?.[1] ?? "", domain?.[2] ?? ""]
      : []),
  ]).filter((short) => short !== "" && short !== key);
  const full = keys.filter((other) => other === key || !isShort(other));
  return {
    id: entityId(kind, isoCode ?? key),
    kind,
    name,
    aliases: unique([...spelled, ...asAlias(kind, name, acronym)]),
    keys: full as [string, ...string[]],
    shortKeys: shortKeys.filter((short) => !full.includes(short)),
    short: isShort(key) || (kind === "Organization" && /^\p{Lu}{2,6}$/u.test(name)),
    isoCode,
  };
}

/** Initials as an alias, of three words or more: two letters are too often something else. */
const asAlias = (kind: EntityKind, name: string, acronym: string): readonly string[] =>
  kind === "Organization" && acronym.length > 2 && /^\p{L}/u.test(name) ? [acronym.toUpperCase()] : [];

const unique = (list: readonly string[]): string[] => [...new Set(list)];
