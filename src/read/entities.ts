import { initials, isFamilyFirst, isVariant, nameKey, surnames } from "../text/name-key.ts";
import { bodyKey, ownedKey, stateBody } from "../text/state-bodies.ts";
import { COUNTRY_SPELLINGS, countryNamed } from "./gazetteer.ts";
import { type FoundName, isTitle, ORG_WORDS } from "./name-words.ts";
import type { Name, NamedEntity, NameKind } from "./reading.ts";
import { type Sex, sexOfName, sexOfTitle, titleBefore } from "./sexes.ts";
import type { Tree } from "./tree.ts";
import { isInDateline, paragraphOf, spanOf } from "./tree.ts";

interface Spelled {
  readonly name: FoundName;
  readonly text: string;
  readonly key: string;
  /** Whether the name says whose ministry it is, or what stands before it does. */
  readonly owned: boolean;
  readonly full: boolean;
  readonly title: string;
  readonly sex: Sex | null;
  readonly paragraph: number;
}

interface Cluster {
  readonly kind: NameKind;
  readonly isoCode: string | null;
  readonly body: string | null;
  readonly key: string | null;
  readonly spellings: string[];
  /** Words that describe it, by which it may be looked up, and which name it nowhere. */
  readonly descriptions: string[];
  /** What may stand for its full names further on, and the titles that they have. */
  readonly forms: Set<string>;
  readonly titles: Set<string>;
  sex: Sex | null;
}

/**
 * Tells which names of an article are one entity's: a spelling again, a surname after the full name, initials for a long
 * name. Full names are settled first, so that a headline's short form finds its owner; where two people share a surname, a
 * short form is the one's who was named last before it.
 */
export function clusterNames(tree: Tree, found: readonly FoundName[]): { entities: NamedEntity[]; names: Name[] } {
  const names = [...found].sort((a, b) => a.start - b.start);
  const owned = new Map(names.map((name, i) => [name, ownedBody(tree, name, names[i - 1])]));
  const ofMany = new Set([...owned.values()].flatMap((body) => body?.body ?? []));
  const spelled: readonly Spelled[] = names.map((name): Spelled => {
    const body = owned.get(name);
    const text = body?.text ?? spelling(tree, name);
    const key = body?.key ?? keyOf(name, text);
    const isPerson = name.kind === "Person";
    const title = isPerson && isTitle(tree.tokens[name.start - 1]) ? titleBefore(tree, name.start) : "";
    // Which defence ministry "the Defence Ministry" is, another name tells.
    const full = isFull(name, text) && (body !== undefined || !ofMany.has(key));
    return {
      name,
      text,
      key,
      owned: body !== undefined,
      full,
      title,
      sex: isPerson && full ? sexOfName(tree, name) : sexOfTitle(title),
      paragraph: paragraphOf(tree, name.start).start,
    };
  });
  const byKey = new Map<string, Cluster>();
  const byForm = new Map<string, Set<Cluster>>();
  const byFirstName = new Map<string, Set<Cluster>>();
  const people = new Map<string, Cluster>();
  const clusterOf = new Map<Spelled, Cluster>();

  const settle = (entry: Spelled, known: Cluster | undefined): Cluster => {
    const { name, key, sex } = entry;
    const alike = () => only(new Set([...variants(people, key)].filter((other) => isLike(other, sex))));
    const cluster = known ??
      (name.kind === "Person" ? alike() : undefined) ?? {
        kind: name.kind,
        isoCode: name.isoCode ?? null,
        body: name.body ?? null,
        key: entry.owned ? key : null,
        spellings: [],
        descriptions: [],
        forms: new Set(),
        titles: new Set(),
        sex: null,
      };
    cluster.sex ??= sex;
    clusterOf.set(entry, cluster);
    return cluster;
  };

  // The longest first, so that what is short for them finds them, wherever it stands.
  const length = ({ key }: Spelled) => key.split(" ").length;
  for (const entry of spelled.filter(({ full }) => full).sort((a, b) => length(b) - length(a))) {
    const { name, key, text, title } = entry;
    const cluster = settle(entry, byKey.get(key) ?? only(byForm.get(ofKind(name.kind, key)) ?? byForm.get(key)));
    byKey.set(key, cluster);
    for (const form of shortForms(name.kind, key, text)) {
      for (const address of [form, ofKind(name.kind, form)]) add(byForm, address, cluster);
      cluster.forms.add(form);
    }
    if (name.kind !== "Person") continue;
    cluster.titles.add(title);
    add(byFirstName, key.split(" ")[0] as string, cluster);
    people.set(key, cluster);
  }
  for (const { acronym, long } of bracketed(tree, spelled)) {
    const cluster = clusterOf.get(long);
    if (cluster) byKey.set(acronym.key, cluster);
  }
  const byAddress = new Map<string, Set<Cluster>>();
  for (const cluster of new Set(clusterOf.values())) {
    for (const address of addressesOf(cluster)) add(byAddress, address, cluster);
  }

  // Of those whom a short form may mean, who was named last; the first of them where none was named before.
  const lastNamed = new Map<string, { cluster: Cluster; paragraph: number; isOneOfTwo: boolean }>();
  const shortFor = (addresses: readonly string[]): Cluster | undefined => {
    for (const address of addresses) {
      const last = lastNamed.get(address);
      if (last) return last.isOneOfTwo ? undefined : last.cluster;
      const [first] = byAddress.get(address) ?? [];
      if (first) return first;
    }
    return undefined;
  };
  for (const entry of spelled) {
    const { name, key, full, paragraph } = entry;
    if (!full) {
      const [own, ...rest] = name.kind === "Person" ? addressed(entry) : [key];
      const same = byKey.get(own as string) ?? byKey.get(key);
      const again = same && isLike(same, entry.sex) ? same : undefined;
      const short = () =>
        shortFor([own as string, ...rest].flatMap((address) => [ofKind(name.kind, address), address]));
      const known = name.kind === "Person" ? (short() ?? only(byFirstName.get(key)) ?? again) : (again ?? short());
      const cluster = settle(entry, known);
      // A short form may be another's further on.
      if (!known)
        for (const address of new Set([own as string, key])) byKey.set(address, byKey.get(address) ?? cluster);
    }
    const cluster = clusterOf.get(entry) as Cluster;
    for (const address of addressesOf(cluster)) {
      const last = lastNamed.get(address);
      const isRival = last && last.cluster !== cluster && cluster.kind === "Person";
      const isOneOfTwo = last?.paragraph === paragraph && (isRival || last.isOneOfTwo);
      lastNamed.set(address, { cluster, paragraph, isOneOfTwo });
    }
  }

  const order = new Map<Cluster, number>();
  for (const entry of spelled) {
    const cluster = clusterOf.get(entry) as Cluster;
    if (!order.has(cluster)) order.set(cluster, order.size);
    cluster.spellings.push(...new Set([entry.text, spelling(tree, entry.name)]));
    const described = descriptionBefore(tree, entry.name);
    if (described) cluster.descriptions.push(described);
  }
  return {
    entities: [...order.keys()].map(({ kind, isoCode, body, key, spellings, descriptions }) => {
      const aliases = [...new Set(spellings)];
      return {
        kind,
        isoCode,
        key,
        aliases: [...aliases, ...new Set(descriptions)],
        name: body ?? fullest(isoCode, aliases),
      };
    }),
    names: spelled.map((entry) => {
      const cluster = clusterOf.get(entry) as Cluster;
      return {
        span: spanOf(tree, entry.name),
        kind: cluster.kind,
        form: formOf(tree, entry.name),
        entity: order.get(cluster) as number,
      };
    }),
  };
}

const isLike = (cluster: Cluster, sex: Sex | null): boolean => !cluster.sex || !sex || cluster.sex === sex;

/** How somebody may be spoken of by a short form: alone, as a man or woman ("Mr Hill"), or with a title that the full name had. */
const addressesOf = ({ kind, forms, titles, sex }: Cluster): readonly string[] => {
  const marks = kind === "Person" ? ["", ...(sex ? [sex] : ["man", "woman"]), ...[...titles].filter(Boolean)] : [""];
  const addresses = [...forms].flatMap((form) => marks.map((mark) => `${form} ${mark}`.trim()));
  return addresses.flatMap((address) => [address, ofKind(kind, address)]);
};

/** An address among names of one kind: a person's surname may be a company's first word. */
const ofKind = (kind: NameKind, address: string): string => `${kind} ${address}`;

/** What to look a short form up by, in order: "Mr Hill" is a man, whoever was named last; "Judge Hill" first of all a judge. */
const addressed = ({ key, title, sex }: Spelled): readonly string[] =>
  sex ? [`${key} ${sex}`] : title ? [`${key} ${title}`, key] : [key];

const isFull = (name: FoundName, text: string): boolean =>
  name.kind === "Country" || name.body !== undefined || nameKey(text).includes(" ");

function formOf(tree: Tree, { kind, start, adjective }: FoundName): Name["form"] {
  if (adjective) return "adjective";
  const isPlace = kind === "Place" || kind === "Country";
  return isPlace && isInDateline(tree, start) ? "dateline" : "name";
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
    : `${name.kind === "Place" ? "place " : ""}${bodyKey(nameKey(name.body ?? text)) || text}`;

interface OwnedBody {
  readonly body: string;
  readonly key: string;
  /** How the article writes it, with whose it is. */
  readonly text: string;
}

/** A state's body whose name says whose it is ("the Peruvian Defence Ministry"), or what stands before it does ("Peru's Defence Ministry"). */
function ownedBody(tree: Tree, name: FoundName, before: FoundName | undefined): OwnedBody | undefined {
  if (name.kind !== "Organization" || name.body !== undefined) return undefined;
  const text = spelling(tree, name);
  const found = stateBody(nameKey(text));
  if (!found) return undefined;
  const isOwner =
    before?.end === name.start - 1 && tree.tokens[name.start - 1]?.tag === "POS" && before.kind !== "Person";
  const owner = found.owner ?? (isOwner ? nameKey(spelling(tree, before)) : null);
  if (owner === null) return undefined;
  return {
    body: found.body,
    key: ownedKey({ body: found.body, owner: COUNTRY_OF.get(owner) ?? owner }),
    text: found.owner === null && before ? spelling(tree, { ...name, start: before.start }) : text,
  };
}

/** A country's folded name by every folded spelling of it and its people. */
const COUNTRY_OF = new Map(
  [...COUNTRY_SPELLINGS].map(([spelling, code]) => [nameKey(spelling), nameKey(countryNamed(code)?.name ?? spelling)]),
);

/** What may stand for a full name further on: a surname (the first of three short syllables too, as in Kim Jong Un), initials. */
function shortForms(kind: NameKind, key: string, text: string): readonly string[] {
  const state = kind === "Organization" ? stateBody(key) : null;
  if (state) {
    const [first = "", ...rest] = nameKey(text).split(" ");
    const short = [initials(nameKey(text)), first + initials(rest.join(" "))];
    return [...(state.owner === null ? [] : [state.body]), ...short].filter((form) => form !== "");
  }
  const words = key.split(" ");
  if (kind === "Person") {
    // "Ana Ruiz Gil" is "Ruiz Gil", "Ana Gil" and "Ruiz" too.
    const two =
      words.length > 2 && !isFamilyFirst(key)
        ? [words.slice(1).join(" "), `${words[0]} ${words.at(-1)}`, words.at(-2) as string]
        : [];
    return [...surnames(key), ...two];
  }
  // "Acme Rail Company" is "Acme Rail", "Acme" and "ARC", "Marden Rovers" is "Rovers".
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const forms =
    kind === "Organization"
      ? [
          initials(key),
          first,
          last,
          words.slice(0, -1).join(" "),
          first + initials(words.slice(1).join(" ")),
          withoutCountry(key),
        ]
      : kind === "Place"
        ? [`place ${initials(key.slice(6)) || key}`, key.replace(/ (?:airport|city|dc|oblast|region|province)$/, "")]
        : [];
  return forms.filter((form) => form !== "" && form !== key);
}

/** "ukrainian space agency" is a "space agency" further on. */
function withoutCountry(key: string): string {
  const words = key.split(" ");
  const [, head, owner] = /^(.+ .+) of (\S+|\S+ \S+)$/.exec(key) ?? [];
  if (head && owner && COUNTRY_OF.has(owner)) return head;
  for (const length of [2, 1]) {
    const rest = words.slice(length);
    if (rest.length > 1 && COUNTRY_OF.has(words.slice(0, length).join(" "))) return rest.join(" ");
  }
  return key;
}

function add(index: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const known = index.get(key);
  if (known) known.add(cluster);
  else index.set(key, new Set([cluster]));
}

const only = (candidates: ReadonlySet<Cluster> | undefined): Cluster | undefined =>
  candidates?.size === 1 ? [...candidates][0] : undefined;

/** Who may be meant by another spelling of a name: "Sergei" and "Sergey", a surname with a letter lost. */
function variants(people: ReadonlyMap<string, Cluster>, key: string): ReadonlySet<Cluster> {
  // An article with that many people is a list, and to compare all with all would take long.
  if (people.size > 500) return new Set();
  const words = key.split(" ");
  const fits = (other: string): boolean => {
    const others = other.split(" ");
    if (words.length === 1) return isVariant(key, others.at(-1) as string);
    return (
      others.length === words.length &&
      words.some((word, i) => word === others[i]) &&
      words.every((word, i) => word === others[i] || isVariant(word, others[i] as string))
    );
  };
  return new Set([...people].flatMap(([other, cluster]) => (other !== key && fits(other) ? [cluster] : [])));
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&]{2,8}$/u;

/** "Acme Research Council (ARC)", "ARC (Acme Research Council)": the one in brackets is the other. */
function bracketed(tree: Tree, spelled: readonly Spelled[]): { acronym: Spelled; long: Spelled }[] {
  return spelled.flatMap((first, i) => {
    const second = spelled[i + 1];
    if (!second || first.name.kind !== "Organization" || second.name.kind !== "Organization") return [];
    if (second.name.start !== first.name.end + 1 || tree.tokens[first.name.end]?.text !== "(") return [];
    if (tree.tokens[second.name.end]?.text !== ")") return [];
    const short = (entry: Spelled) => ACRONYM.test(entry.text);
    if (short(second) && !short(first)) return [{ acronym: second, long: first }];
    return short(first) && !short(second) ? [{ acronym: first, long: second }] : [];
  });
}

/** "Norway's coastal rescue agency (CRA)": what an acronym in brackets stands for, though the words are no name. */
function descriptionBefore(tree: Tree, { start, end, kind }: FoundName): string | null {
  if (kind !== "Organization" || end - start !== 1 || !ACRONYM.test(tree.tokens[start]?.text ?? "")) return null;
  const head = tree.tokens[start - 2];
  if (tree.tokens[start - 1]?.text !== "(" || !head || !ORG_WORDS.test(head.text) || head.tag !== "NN") return null;
  let first = head.i;
  while (first > 0 && head.i - first < 8 && /^(?:NN|JJ|POS|HYPH)/.test(tree.tokens[first - 1]?.tag ?? "")) first--;
  return first < head.i ? spelling(tree, { kind, start: first, end: head.i + 1 }) : null;
}

function fullest(isoCode: string | null, aliases: readonly string[]): string {
  const country = isoCode ? countryNamed(isoCode) : undefined;
  return country?.name ?? ([...aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string);
}
