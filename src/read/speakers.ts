import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { nounPhrase } from "./candidate.ts";
import { MOUTHPIECES, OUTLET_NOUNS, ROLE_CLASSES, SPEAKER_NOUNS } from "./lexicon.ts";
import type { Name, NamedEntity, Role, Speaker } from "./reading.ts";
import { ancestors, at, childrenOf, subtree, type Tree } from "./tree.ts";

/** What is known of an article's names when sources are resolved. */
export interface Cast {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
}

/** Resolves sources in text order, so that "he" and "the official" may mean whoever spoke before. */
export function resolver(scene: Scene, cast: Cast): (candidate: Candidate) => readonly Speaker[] {
  const heard: { at: number; speaker: Speaker; head: Token | null }[] = [];
  const resolveHead = (head: Token): readonly Speaker[] => {
    const known = named(scene, cast, head) ?? referred(scene, cast, head, heard);
    return known ? [known] : institutional(scene, cast, head, anonymous(scene, cast, head));
  };
  return ({ head, source, named: beside }) => {
    if (!head) return [];
    const speakers = joined(scene, antecedentOf(scene.tree, head)).flatMap(resolveHead);
    if (!beside) for (const speaker of speakers) heard.push({ at: source[0]?.i ?? head.i, speaker, head });
    return distinct(speakers);
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

/** A pronoun or definite description, as whoever it most likely means among those heard and named before. */
function referred(
  scene: Scene,
  cast: Cast,
  head: Token,
  heard: readonly { at: number; speaker: Speaker; head: Token | null }[],
): Speaker | null {
  const before = heard.filter((other) => other.at < head.i).reverse();
  const kindOf = (speaker: Speaker) => (speaker.kind === "named" ? cast.entities[speaker.entity]?.kind : "anonymous");
  if (/^(?:he|she|who)$/.test(head.norm)) {
    const person = before.find(
      ({ speaker, head: other }) =>
        kindOf(speaker) === "Person" || (speaker.kind === "anonymous" && other !== null && mayBe(head.norm, other)),
    );
    return person?.speaker ?? lastPersonBefore(scene, cast, head);
  }
  if (head.norm === "they")
    return (
      before.find(({ speaker, head: other }) => kindOf(speaker) !== "Person" && other?.tag !== "NN")?.speaker ?? null
    );
  if (head.norm === "it")
    return (
      before.find(({ speaker }) => kindOf(speaker) === "Organization" || kindOf(speaker) === "Country")?.speaker ?? null
    );
  return described(scene, cast, head, before);
}

const FEMALE = /(?:woman|girl|mother|sister|daughter|wife|widow|actress|queen|princess)$/;
const MALE = /(?:[^o]man|boy|father|brother|son|husband|king|prince)$/;

/** Whether "he" or "she" may mean a person known by this noun: one that speaks, and not of the other sex. */
const mayBe = (pronoun: string, { tag, lemma }: Token): boolean =>
  tag === "NN" &&
  (SPEAKER_NOUNS.has(lemma) || FEMALE.test(lemma) || MALE.test(lemma)) &&
  !(pronoun === "he" && FEMALE.test(lemma)) &&
  !(pronoun === "she" && MALE.test(lemma));

function lastPersonBefore(scene: Scene, cast: Cast, head: Token): Speaker | null {
  for (let i = head.i - 1; i >= 0; i--) {
    const entity = entityAt(scene, cast, at(scene.tree, i));
    if (entity !== null && cast.entities[entity]?.kind === "Person") return { kind: "named", entity };
  }
  return null;
}

/** "The president", "the Russian leader", "the spokesman": the last person before with such a role, or the last such speaker. */
function described(
  scene: Scene,
  cast: Cast,
  head: Token,
  before: readonly { speaker: Speaker; head: Token | null }[],
): Speaker | null {
  const phrase = subtree(scene.tree, head.i, (token) => token.i > head.i);
  const definite =
    phrase.some((token) => token.dep === "det" && token.norm === "the") || phrase.some((token) => token.dep === "poss");
  if (!definite || head.tag !== "NN") return null;
  const again = before.find(
    ({ speaker, head: other }) =>
      speaker.kind === "anonymous" && other !== head && other?.lemma === head.lemma && phrase.length <= 2,
  );
  if (again) return again.speaker;
  const wanted = ROLE_CLASSES[head.lemma] ?? head.lemma;
  const owner = phrase
    .map((token) => (token.i === head.i ? null : entityAt(scene, cast, token)))
    .find((entity) => entity !== null);
  const holders = cast.roles.filter(
    (role) => (ROLE_CLASSES[role.role] ?? role.role) === wanted && (owner === undefined || role.in === owner),
  );
  const people = new Set(holders.map((role) => role.person));
  for (const name of [...cast.names].reverse()) {
    if (name.span.start < head.start && people.has(name.entity)) return { kind: "named", entity: name.entity };
  }
  return people.size === 1 && owner !== undefined ? { kind: "named", entity: [...people][0] as number } : null;
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
