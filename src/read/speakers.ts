import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { nounPhrase } from "./candidate.ts";
import { MOUTHPIECES, OUTLET_NOUNS, ROLE_CLASSES, SPEAKER_NOUNS } from "./lexicon.ts";
import type { Name, NamedEntity, NameKind, Role, Speaker } from "./reading.ts";
import { ancestors, at, childrenOf, subtree, type Tree } from "./tree.ts";

/** What is known of an article's names when sources are resolved. */
export interface Cast {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
}

/** What was told before a token, as far as pronouns and descriptions may mean it. */
interface Told {
  /** Whoever spoke, with the token by which he was known, and whoever was named as a person: the last at the end. */
  readonly heard: { readonly speaker: Speaker; readonly head: Token }[];
  readonly people: { readonly entity: number; readonly at: number }[];
  /** By noun, the last speaker without a name; by role, and by role with whose it is, the last person named that has it. */
  readonly described: Map<string, Speaker>;
  readonly holders: Map<string, number>;
}

/** How many speakers, or names, a pronoun looks back over. */
const REACH = 50;

/** Resolves sources in text order, so that "he" and "the official" may mean whoever spoke before. */
export function resolver(scene: Scene, cast: Cast): (candidate: Candidate) => readonly Speaker[] {
  const told: Told = { heard: [], people: [], described: new Map(), holders: new Map() };
  const rolesOf = new Map<number, Set<string>>();
  const holdersOf = new Map<string, Set<number>>();
  for (const role of cast.roles) {
    for (const key of [roleKey(role.role), roleKey(role.role, role.in)]) {
      rolesOf.set(role.person, (rolesOf.get(role.person) ?? new Set()).add(key));
      holdersOf.set(key, (holdersOf.get(key) ?? new Set()).add(role.person));
    }
  }
  let next = 0;
  const nameUpTo = (i: number) => {
    for (let name = scene.names[next]; name && name.start < i; name = scene.names[++next]) {
      const { entity, kind } = cast.names[next] as Name;
      if (kind === "Person") told.people.push({ entity, at: name.start });
      for (const key of rolesOf.get(entity) ?? []) told.holders.set(key, entity);
    }
  };
  const meant = new Map<Token, readonly Speaker[]>();
  const resolveHead = (head: Token): readonly Speaker[] => {
    nameUpTo(head.i);
    const known =
      named(scene, cast, head) ??
      (isPronoun(head) ? referred(cast, head, told) : described(scene, cast, head, told, holdersOf));
    return known ? [known] : institutional(scene, cast, head, anonymous(scene, cast, head));
  };
  return ({ head, named: beside }) => {
    if (!head) return [];
    const speakers = meant.get(head) ?? distinct(joined(scene, antecedentOf(scene.tree, head)).flatMap(resolveHead));
    meant.set(head, speakers);
    if (beside) return speakers;
    for (const speaker of speakers) {
      told.heard.push({ speaker, head });
      if (speaker.kind === "anonymous") told.described.set(head.lemma, speaker);
    }
    return speakers;
  };
}

/** "The agency, which said": the noun that "which" or "who" is about; anything else is itself. */
function antecedentOf(tree: Tree, head: Token): Token {
  if (!/^(?:which|who|that)$/.test(head.norm) || head.i === 0) return head;
  const verb = ancestors(tree, head.i).find((token) => token.dep === "relcl");
  const noun = verb && at(tree, verb.head);
  return noun && noun.i < head.i && /^(?:NN|PRP)/.test(noun.tag) ? noun : head;
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  return [...new Map(speakers.map((speaker) => [JSON.stringify(speaker), speaker])).values()];
}

/** "Ukraine and the United States" are two sources; "outlets like A and B" are A and B; "sources, including A" are both. */
function joined(scene: Scene, head: Token): readonly Token[] {
  const { tree } = scene;
  const examples = childrenOf(tree, head.i, "prep")
    .filter((token) => ["like", "including", "as"].includes(token.norm) && token.i > head.i)
    .flatMap((token) => childrenOf(tree, token.i, "pobj"))
    .filter((token) => scene.nameOf[token.i] !== -1);
  const others = childrenOf(tree, head.i, "conj").filter((token) => /^(?:NN|PRP)/.test(token.tag));
  const self = examples.length > 0 && OUTLET_NOUNS.has(head.lemma) ? [] : [head];
  return [...self, ...[...examples, ...others].flatMap((token) => joined(scene, token))];
}

const entityAt = (scene: Scene, cast: Cast, token: Token): number | null =>
  cast.names[scene.nameOf[token.i] ?? -1]?.entity ?? null;

/** The head is in a name, or a name stands in apposition to it: "the minister, Jan Novak". */
function named(scene: Scene, cast: Cast, head: Token): Speaker | null {
  const own = entityAt(scene, cast, head);
  const beside = childrenOf(scene.tree, head.i, "appos")
    .map((token) => entityAt(scene, cast, token))
    .find((entity) => entity !== null && cast.entities[entity]?.kind === "Person");
  const acronym = own === null ? acronymAfter(scene, cast, head) : null;
  // "Ukrainian" in "a Ukrainian official" is a name, but its noun is not.
  const entity = own ?? beside ?? acronym;
  return entity === null || entity === undefined ? null : { kind: "named", entity };
}

/** "Norway's coastal rescue agency (NCRA)": a description with an organization's name in brackets. */
function acronymAfter(scene: Scene, cast: Cast, head: Token): number | null {
  const [open, name] = [scene.tree.tokens[head.i + 1], scene.tree.tokens[head.i + 2]];
  const entity = open?.text === "(" && name ? entityAt(scene, cast, name) : null;
  return entity !== null && cast.entities[entity]?.kind === "Organization" ? entity : null;
}

/** "analysts from the institute", "the agency's statement", "the Acme news agency": the organizations, not their mouthpiece. */
function institutional(
  scene: Scene,
  cast: Cast,
  head: Token,
  described: Speaker & { kind: "anonymous" },
): readonly Speaker[] {
  const lemma = head.lemma.toLowerCase();
  const bodies = described.speaksFor.filter((entity) => cast.entities[entity]?.kind === "Organization");
  const isBody =
    OUTLET_NOUNS.has(lemma) &&
    childrenOf(scene.tree, head.i, "compound").some((token) => bodies.includes(entityAt(scene, cast, token) ?? -1));
  return bodies.length > 0 && (isBody || MOUTHPIECES.has(lemma))
    ? bodies.map((entity) => ({ kind: "named", entity }))
    : [described];
}

const isPronoun = (token: Token): boolean => /^(?:he|she|who|they|it)$/.test(token.norm);

/** A pronoun, as whoever it most likely means among those heard and named before. */
function referred(cast: Cast, { norm, i }: Token, told: Told): Speaker | null {
  const kindOf = (speaker: Speaker) => (speaker.kind === "named" ? cast.entities[speaker.entity]?.kind : "anonymous");
  const heard = told.heard.slice(-REACH);
  const last = (fits: (kind: NameKind | "anonymous" | undefined, head: Token) => boolean): Speaker | null =>
    heard.findLast(({ speaker, head }) => fits(kindOf(speaker), head))?.speaker ?? null;
  if (norm === "they") return last((kind, head) => kind !== "Person" && head.tag !== "NN");
  if (norm === "it") return last((kind) => kind === "Organization" || kind === "Country");
  const person = last((kind, head) => kind === "Person" || (kind === "anonymous" && mayBe(norm, head)));
  const entity = told.people.slice(-REACH).findLast(({ at }) => at < i)?.entity;
  return person ?? (entity === undefined ? null : { kind: "named", entity });
}

const FEMALE = /(?:woman|girl|mother|sister|daughter|wife|widow|actress|queen|princess)$/;
const MALE = /(?:[^o]man|boy|father|brother|son|husband|king|prince)$/;

/** Whether "he" or "she" may mean a person known by this noun: one that speaks, and not of the other sex. */
const mayBe = (pronoun: string, { tag, lemma }: Token): boolean =>
  tag === "NN" &&
  (SPEAKER_NOUNS.has(lemma) || FEMALE.test(lemma) || MALE.test(lemma)) &&
  !(pronoun === "he" && FEMALE.test(lemma)) &&
  !(pronoun === "she" && MALE.test(lemma));

const roleKey = (role: string, of?: number): string => `${ROLE_CLASSES[role] ?? role} ${of ?? ""}`;

/** "The president", "the Russian leader", "the spokesman": the last such speaker without a name, or person named with such a role. */
function described(
  scene: Scene,
  cast: Cast,
  head: Token,
  told: Told,
  holdersOf: ReadonlyMap<string, ReadonlySet<number>>,
): Speaker | null {
  const phrase = subtree(scene.tree, head.i, (token) => token.i > head.i);
  const definite =
    phrase.some((token) => token.dep === "det" && token.norm === "the") || phrase.some((token) => token.dep === "poss");
  if (!definite || head.tag !== "NN") return null;
  const again = phrase.length <= 2 ? told.described.get(head.lemma) : undefined;
  if (again) return again;
  const owner = phrase
    .map((token) => (token.i === head.i ? null : entityAt(scene, cast, token)))
    .find((entity) => entity !== null);
  const key = roleKey(head.lemma, owner ?? undefined);
  const [only, ...others] = owner === undefined ? [] : (holdersOf.get(key) ?? []);
  const entity = told.holders.get(key) ?? (others.length === 0 ? only : undefined);
  return entity === undefined ? null : { kind: "named", entity };
}

/** A description, kept in its words, with whom it speaks for: "a Ukrainian official", "analysts from the institute". */
function anonymous(scene: Scene, cast: Cast, head: Token): Speaker & { kind: "anonymous" } {
  const { tree } = scene;
  const phrase = nounPhrase(tree, head).filter((token) => !underConjunct(tree, token, head));
  const speaksFor = phrase.flatMap((token) => entityAt(scene, cast, token) ?? []);
  const first = phrase[0] ?? head;
  const last = phrase.at(-1) ?? head;
  const name = tree.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const speaks = SPEAKER_NOUNS.has(head.lemma) || /^NN/.test(head.tag);
  return { kind: "anonymous", name, speaksFor: speaks ? [...new Set(speaksFor)] : [] };
}

function underConjunct(tree: Tree, token: Token, head: Token): boolean {
  for (let i = token.i; i !== head.i; i = at(tree, i).head) {
    const step = at(tree, i);
    if (step.head === step.i) return false;
    if (step.head === head.i) return step.dep === "conj" || step.dep === "cc";
  }
  return false;
}

/** Roles that the text gives: "President Kim", "Jones, director of the centre", "Ukraine's president, …". -1 where of what is not said. */
export function findRoles(scene: Scene, cast: Omit<Cast, "roles">): readonly Role[] {
  const { tree } = scene;
  return scene.names.flatMap((name, index) => {
    const person = cast.names[index];
    if (person?.kind !== "Person") return [];
    const head = at(tree, name.end - 1);
    const titles = childrenOf(tree, head.i, "compound", "nmod", "amod").filter((token) => token.i < name.start);
    const apposed = [...childrenOf(tree, head.i, "appos"), ...(head.dep === "appos" ? [at(tree, head.head)] : [])];
    return [...titles, ...apposed]
      .filter((token) => SPEAKER_NOUNS.has(token.lemma.toLowerCase()) || ROLE_CLASSES[token.lemma.toLowerCase()])
      .map((token) => {
        const around = [...subtree(tree, token.i), ...titles].filter((other) => scene.nameOf[other.i] !== index);
        const owner = around
          .map((other) => entityAt(scene, { ...cast, roles: [] }, other))
          .find((entity) => entity !== null && entity !== person.entity);
        return { person: person.entity, in: owner ?? -1, role: token.lemma.toLowerCase() };
      });
  });
}
