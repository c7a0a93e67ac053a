import { initials, nameKey } from "../text/name-key.ts";
import { countryNamed } from "./gazetteer.ts";
import type { FoundName } from "./name-words.ts";
import type { Name, NamedEntity, NameKind } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { spanOf } from "./tree.ts";

interface Cluster {
  readonly kind: NameKind;
  readonly isoCode: string | null;
  readonly body: string | null;
  readonly places: number[];
  readonly spellings: string[];
}

/** Words that say what an organization is and may be left out of its name: "Yonhap News", "Acme Inc." */
const GENERIC =
  /\s(?:news|news agency|agency|magazine|newspaper|inc|corp|corporation|co|company|ltd|llc|plc|group|party)$/;

/**
 * Tells which names of an article are one entity's: a spelling again, a surname after the full name, initials for a long
 * name. Full names are settled first, so that a headline's short form finds its owner; where two people share a surname, a
 * short form is the one's who was named last before it.
 */
export function clusterNames(tree: Tree, found: readonly FoundName[]): { entities: NamedEntity[]; names: Name[] } {
  const spelled = found
    .map((name) => ({ name, text: spelling(tree, name) }))
    .map((entry) => ({ ...entry, key: keyOf(entry.name, entry.text) }));
  const byKey = new Map<string, Cluster>();
  const byShortKey = new Map<string, Set<Cluster>>();
  const clusters: Cluster[] = [];

  const settle = ({ name, text, key }: (typeof spelled)[number], short: boolean) => {
    const known = byKey.get(key) ?? (short ? lastBefore(byShortKey.get(key), name.start) : undefined);
    const cluster = known ?? {
      kind: name.kind,
      isoCode: name.isoCode ?? null,
      body: name.body ?? null,
      places: [],
      spellings: [],
    };
    if (!known) clusters.push(cluster);
    if (!short || !known) byKey.set(key, cluster);
    for (const form of short ? [] : shortForms(name.kind, key)) {
      byShortKey.set(form, (byShortKey.get(form) ?? new Set()).add(cluster));
    }
    cluster.places.push(name.start);
    cluster.spellings.push(text);
    return { name, cluster };
  };
  const isFull = ({ name, key }: (typeof spelled)[number]) =>
    name.kind === "Country" || name.body !== undefined || key.includes(" ");
  const owned = [
    ...spelled.filter(isFull).map((entry) => settle(entry, false)),
    ...spelled.filter((entry) => !isFull(entry)).map((entry) => settle(entry, true)),
  ].sort((a, b) => a.name.start - b.name.start);

  const order = new Map(
    clusters.sort((a, b) => Math.min(...a.places) - Math.min(...b.places)).map((cluster, i) => [cluster, i]),
  );
  return {
    entities: clusters.map(({ kind, isoCode, body, spellings }) => {
      const aliases = [...new Set(spellings)];
      return { kind, isoCode, aliases, name: body ?? fullest(isoCode, aliases) };
    }),
    names: owned.map(({ name, cluster }) => ({
      span: spanOf(tree, name),
      kind: cluster.kind,
      form: name.adjective ? ("adjective" as const) : ("name" as const),
      entity: order.get(cluster) as number,
    })),
  };
}

function spelling(tree: Tree, name: FoundName): string {
  const span = spanOf(tree, name);
  return tree.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/['’]s$/, "");
}

const keyOf = (name: FoundName, text: string): string =>
  name.isoCode
    ? `country ${name.isoCode}`
    : `${name.kind === "Place" ? "place " : ""}${nameKey(name.body ?? text) || text}`;

/** What may stand for a full name further on: a surname (the first of three short syllables too, as in Kim Jong Un), initials. */
function shortForms(kind: NameKind, key: string): readonly string[] {
  const words = key.split(" ");
  if (kind === "Person") {
    const familyFirst = words.length === 3 && words.every((word) => word.length <= 5);
    return [words.at(-1) as string, ...(familyFirst ? [words[0] as string] : [])];
  }
  return kind === "Organization"
    ? [initials(key), key.replace(GENERIC, "")].filter((form) => form !== "" && form !== key)
    : [];
}

function lastBefore(candidates: ReadonlySet<Cluster> | undefined, place: number): Cluster | undefined {
  const nearest = (cluster: Cluster) => cluster.places.filter((other) => other < place).at(-1) ?? -1;
  return [...(candidates ?? [])].sort((a, b) => nearest(b) - nearest(a))[0];
}

function fullest(isoCode: string | null, aliases: readonly string[]): string {
  const country = isoCode ? countryNamed(isoCode) : undefined;
  return country?.name ?? ([...aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string);
}
