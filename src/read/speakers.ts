import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { isAnybody, isQuoted, nounPhrase, sourcePhrase } from "./candidate.ts";
import { isPeople } from "./gazetteer.ts";
import { ASSERTING, MOUTHPIECES, OUTLET_NOUNS, ROLE_CLASSES, SPEAKER_NOUNS } from "./lexicon.ts";
import type { FoundName } from "./name-words.ts";
import { ORG_WORDS } from "./name-words.ts";
import type { Name, NamedEntity, Role, Speaker } from "./reading.ts";
import { type Sex, sexOfName, sexOfNoun } from "./sexes.ts";
import { ancestors, at, childrenOf, paragraphOf, sentenceOf, subtree, type Tree } from "./tree.ts";

/** What is known of an article's names when sources are resolved. */
export interface Cast {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
}

/** What was told before a token, as far as pronouns and descriptions may mean it. */
interface Told {
  /** Whoever spoke, with the token by which they were known: the last at the end. */
  readonly heard: { readonly speakers: readonly Speaker[]; readonly head: Token }[];
  readonly meant: Map<Token, readonly Speaker[]>;
  readonly people: { readonly entity: number; readonly at: number }[];
  /** By noun and by description, the last speaker without a name. */
  readonly described: Map<string, Speaker>;
  /** By role, and by role with whose it is, the last person named that has it. */
  readonly holders: Map<string, number>;
  /** News outlets, in the order in which they were heard or quoted. */
  readonly outlets: { readonly entity: number; readonly medium: string | null }[];
  /** By "agency" or "company", the one organization with that word in its name; null where there are more. */
  readonly bodies: Map<string, number | null>;
}

/** What a resolver knows of the whole article. */
interface Known extends Cast {
  readonly sexes: ReadonlyMap<number, Sex>;
  readonly rolesOf: ReadonlyMap<number, ReadonlySet<string>>;
  readonly holdersOf: ReadonlyMap<string, ReadonlySet<number>>;
}

/** How many speakers or names, and how many sentences, a pronoun looks back over; how many words "it" and "they" do. */
const REACH = 50;
const SENTENCES = 3;
const FAR = 200;

/** Resolves sources in text order, so that "he" and "the official" may mean whoever spoke before. */
export function resolver(scene: Scene, cast: Cast): (candidate: Candidate) => readonly Speaker[] {
  const known = knownOf(scene, cast);
  const told: Told = {
    heard: [],
    meant: new Map(),
    people: [],
    described: new Map(),
    holders: new Map(),
    outlets: [],
    bodies: new Map(),
  };
  let next = 0;
  const nameUpTo = (i: number) => {
    for (let name = scene.names[next]; name && name.start < i; name = scene.names[++next])
      tell(scene, known, told, next);
  };
  return (candidate) => {
    const { head, content, named: beside } = candidate;
    if (!head) return [];
    nameUpTo(head.i);
    const speakers =
      told.meant.get(head) ??
      distinct(
        joined(scene, antecedentOf(scene.tree, head)).flatMap((one) => meaning(scene, known, told, one, content)),
      );
    told.meant.set(head, speakers);
    if (publishes(scene, candidate, head))
      for (const speaker of speakers)
        if (speaker.kind === "named" && cast.entities[speaker.entity]?.kind === "Organization")
          told.outlets.push({ entity: speaker.entity, medium: mediumOf(scene, head) });
    if (beside) return speakers;
    told.heard.push({ speakers, head });
    for (const speaker of speakers) {
      if (speaker.kind !== "anonymous") continue;
      told.described.set(head.lemma, speaker);
      told.described.set(descriptionOf(scene.tree, head), speaker);
    }
    return speakers;
  };
}

/** Nouns for news outlets by what they come to: a paper is no broadcaster. */
const MEDIA: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    wire: "agency newswire wire",
    paper: "daily newspaper paper tabloid weekly",
    air: "broadcaster channel network radio station",
  }).flatMap(([medium, nouns]) => nouns.split(" ").map((noun): [string, string] => [noun, medium])),
);

/** What an outlet's name, or a noun beside it, says that it is. */
const mediumOf = ({ tree }: Scene, head: Token): string | null =>
  [head, ...childrenOf(tree, head.i), ...(head.dep === "appos" ? [at(tree, head.head)] : [])]
    .map(({ lemma }) => MEDIA[lemma.toLowerCase()])
    .find(Boolean) ?? null;

/** Whether a source is spoken to, writes, cites others or has a noun beside it as news outlets do. */
const publishes = ({ tree }: Scene, { rule, cue, via }: Candidate, head: Token): boolean =>
  rule === "outlet" ||
  via?.rule === "relay" ||
  cue.some(({ lemma }) => /^(?:announce|report|reveal|write)$/.test(lemma)) ||
  [head, ...childrenOf(tree, head.i)].some(({ lemma, dep }) => dep !== "det" && OUTLET_NOUNS.has(lemma.toLowerCase()));

function knownOf(scene: Scene, cast: Cast): Known {
  const rolesOf = new Map<number, Set<string>>();
  const holdersOf = new Map<string, Set<number>>();
  for (const role of cast.roles) {
    for (const key of [roleKey(role.role), roleKey(role.role, role.in)]) {
      rolesOf.set(role.person, (rolesOf.get(role.person) ?? new Set()).add(key));
      holdersOf.set(key, (holdersOf.get(key) ?? new Set()).add(role.person));
    }
  }
  const sexes = new Map<number, Sex>();
  // A whole name tells more surely than "Grace" alone, which may be a surname.
  for (const least of [2, 1]) {
    for (const [i, name] of scene.names.entries()) {
      const { kind, entity } = cast.names[i] as Name;
      if (kind !== "Person" || sexes.has(entity) || name.end - name.start < least) continue;
      const sex = sexOfName(scene.tree, name);
      if (sex) sexes.set(entity, sex);
    }
  }
  return { ...cast, sexes, rolesOf, holdersOf };
}

/** Takes a name into what was told. */
function tell({ tree, names }: Scene, known: Known, told: Told, index: number): void {
  const { start, end } = names[index] as FoundName;
  const { entity, kind } = known.names[index] as Name;
  if (kind === "Person") told.people.push({ entity, at: start });
  for (const key of known.rolesOf.get(entity) ?? []) told.holders.set(key, entity);
  if (kind !== "Organization" || end - start < 2) return;
  for (const { norm } of [at(tree, start), at(tree, end - 1)]) {
    if (!ORG_WORDS.test(norm)) continue;
    told.bodies.set(norm, told.bodies.has(norm) && told.bodies.get(norm) !== entity ? null : entity);
  }
}

/** Whom one head of a source means. */
function meaning(scene: Scene, known: Known, told: Told, head: Token, content: readonly Token[]): readonly Speaker[] {
  const pronoun = pronounFor(scene, known, head);
  if (pronoun) {
    const meant = referred(scene, known, told, head, pronoun, content);
    if (meant) return meant;
  }
  const again = sameAsBefore(scene, told, head);
  if (again) return again;
  const one = named(scene, known, head) ?? described(scene, known, told, head) ?? introduced(scene, known, head);
  return one ? [one] : institutional(scene, known, head, anonymous(scene, known, head));
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

/** The head is in a name, or a name stands in apposition to it. */
function named(scene: Scene, cast: Cast, head: Token): Speaker | null {
  const own = entityAt(scene, cast, head);
  const beside = childrenOf(scene.tree, head.i, "appos")
    .map((token) => entityAt(scene, cast, token))
    .find((entity) => entity !== null && mayBe(cast, entity, head));
  const acronym = own === null ? acronymAfter(scene, cast, head) : null;
  // "Ukrainian" in "a Ukrainian official" is a name, but its noun is not.
  const entity = own ?? beside ?? acronym;
  return entity === null || entity === undefined ? null : { kind: "named", entity };
}

/** "the minister, Jan Novak", "the newspaper Le Monde": what stands in apposition is who is meant. */
const mayBe = ({ entities }: Cast, entity: number, { lemma }: Token): boolean =>
  entities[entity]?.kind === "Person" || (entities[entity]?.kind === "Organization" && OUTLET_NOUNS.has(lemma));

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

/** A pronoun, or one that would do as well: "the Norwegian" of a person, "both of them" of several. */
function pronounFor({ tree, names, nameOf }: Scene, known: Known, head: Token): string | null {
  if (isPronoun(head)) return head.norm;
  const of = childrenOf(tree, head.i, "prep").find(({ norm }) => norm === "of");
  if (/^(?:all|both|each|two|three)$/.test(head.norm) && of && tree.tokens[of.i + 1]?.norm === "them") return "they";
  const index = nameOf[head.i] ?? -1;
  const name = names[index];
  const isOne =
    name !== undefined && name.end === name.start + 1 && head.tag !== "NNS" && !/(?:s|ese|[sct]h)$/.test(head.norm);
  const isPerson =
    isOne && isPeople(head.text) && /^(?:NN|JJ)/.test(head.tag) && tree.tokens[head.i - 1]?.norm === "the";
  return isPerson && known.names[index]?.kind === "Country" ? "who" : null;
}

/** "The same person", "that source": whoever spoke last without a name. */
function sameAsBefore({ tree }: Scene, told: Told, head: Token): readonly Speaker[] | null {
  const same = childrenOf(tree, head.i, "amod").some(({ norm }) => norm === "same");
  const last =
    same && told.heard.slice(-REACH).findLast(({ speakers: [one, more] }) => one?.kind === "anonymous" && !more);
  return last ? last.speakers : null;
}

/**
 * A pronoun, as whoever it most likely means: the subject of its sentence or of one just before, or whoever spoke last; else
 * another that is named there. After what is said (“…,” he said) only a subject of its paragraph comes before the last speaker.
 */
function referred(
  scene: Scene,
  known: Known,
  told: Told,
  head: Token,
  norm: string,
  content: readonly Token[],
): readonly Speaker[] | null {
  const { tree } = scene;
  const { i } = head;
  const fits = (speakers: readonly Speaker[], by: Token) => mayMean(known, norm, speakers, by);
  const spoke = told.heard.slice(-REACH).findLast(({ speakers, head: by }) => fits(speakers, by));
  const others: (readonly Speaker[])[] = [];
  const follows = content[0] !== undefined && content[0].i < i;
  const inside = new Set(content);
  let { start } = sentenceOf(tree, i);
  for (let back = 0, end = i; back < SENTENCES && head.norm !== "who"; back++) {
    const nouns = tree.tokens
      .slice(start, end)
      .filter((token) => !inside.has(token) && !isQuoted(scene, token) && isHead(scene, token))
      .map((token) => ({ token, rank: rankOf(tree, token) }))
      .sort((a, b) => a.rank - b.rank);
    for (const { token, rank } of nouns) {
      const speakers = meantBy(scene, known, told, token, norm);
      if (!fits(speakers, token)) continue;
      if (rank >= OTHER) others.push(speakers);
      else if (!follows || token.i >= (spoke?.head.i ?? -1)) return speakers;
    }
    if (start === 0 || (follows && start === paragraphOf(tree, i).start)) break;
    end = start;
    start = sentenceOf(tree, start - 1).start;
  }
  const isRecent = spoke && (/^(?:he|she|who)$/.test(norm) || spoke.head.i >= i - FAR);
  return (isRecent ? spoke.speakers : others[0]) ?? lastPerson(known, told, norm, i);
}

/** Whom a noun or pronoun means, to whom a pronoun may refer: "they" to many or several, the others to one of them. */
function meantBy(scene: Scene, known: Known, told: Told, token: Token, pronoun: string): readonly Speaker[] {
  const heads = pronoun === "they" ? joined(scene, token) : [token];
  if (pronoun === "they" && heads.length < 2 && token.tag !== "NNS" && token.norm !== "they") return [];
  const meant = told.meant.get(token);
  // "300 people gathered. They said": people are spoken of more often than they speak.
  if (meant || isPronoun(token) || isAnybody(token)) return meant ?? [];
  return distinct(heads.flatMap((one) => meaning(scene, known, told, one, [])));
}

/** A noun or pronoun by which somebody may be meant further on: a name by the word that it hangs by, or a subject. */
function isHead({ names, nameOf }: Scene, token: Token): boolean {
  const name = names[nameOf[token.i] ?? -1];
  if (name) return token.head < name.start || token.head >= name.end || token.head === token.i;
  return /^nsubj/.test(token.dep) && (isPronoun(token) || (/^NNS?$/.test(token.tag) && canSay(token)));
}

const canSay = ({ lemma }: Token): boolean =>
  SPEAKER_NOUNS.has(lemma) ||
  sexOfNoun(lemma) !== null ||
  ORG_WORDS.test(lemma) ||
  /^(?:people|person|report|survey)$/.test(lemma);

const OTHER = 1000;

/** Subjects before all else, those of the main clause first. */
function rankOf(tree: Tree, token: Token): number {
  const path = ancestors(tree, token.i);
  const top = path.find(({ dep }) => dep !== "conj") ?? token;
  // Whoever is asked is who answers.
  const asked = top.dep === "dobj" && at(tree, top.head).lemma === "ask" && !childrenOf(tree, top.head, "xcomp").length;
  return path.length + (/^nsubj/.test(top.dep) || asked ? 0 : OTHER) + (top === token ? 0 : 0.5) - (asked ? 1 : 0);
}

/** Whether a pronoun may mean speakers who were known by a token. */
function mayMean(known: Known, pronoun: string, speakers: readonly Speaker[], by: Token): boolean {
  const [first] = speakers;
  if (!first) return false;
  const kind = first.kind === "named" ? known.entities[first.entity]?.kind : undefined;
  if (pronoun === "they") return speakers.length > 1 || (kind !== "Person" && by.tag !== "NN");
  if (speakers.length > 1) return false;
  if (pronoun === "it")
    return kind === "Organization" || kind === "Country" || (!kind && by.tag === "NN" && !mayBePerson(by));
  const sex = first.kind === "named" && kind === "Person" ? known.sexes.get(first.entity) : sexOfNoun(by.lemma);
  return (
    (kind === "Person" || mayBePerson(by)) && (pronoun === "who" || !sex || (sex === "woman") === (pronoun === "she"))
  );
}

const mayBePerson = ({ tag, lemma }: Token): boolean =>
  tag === "NN" && (SPEAKER_NOUNS.has(lemma) || sexOfNoun(lemma) !== null);

function lastPerson(known: Known, told: Told, pronoun: string, i: number): readonly Speaker[] | null {
  if (!/^(?:he|she|who)$/.test(pronoun)) return null;
  const unlike = pronoun === "he" ? "woman" : pronoun === "she" ? "man" : null;
  const last = told.people
    .slice(-REACH)
    .findLast(({ at: place, entity }) => place < i && (!unlike || known.sexes.get(entity) !== unlike));
  return last ? [{ kind: "named", entity: last.entity }] : null;
}

const roleKey = (role: string, of?: number): string => `${ROLE_CLASSES[role] ?? role} ${of ?? ""}`;

/** A noun with what stands before it but for its article: "police officer". */
const descriptionOf = (tree: Tree, head: Token): string =>
  subtree(tree, head.i, (token) => token.i > head.i)
    .filter(({ dep }) => dep !== "det")
    .map(({ norm }) => norm)
    .join(" ");

/** "The president", "the Russian leader", "the spokesman": the last such speaker without a name, or person named with such a role. */
function described(scene: Scene, known: Known, told: Told, head: Token): Speaker | null {
  const phrase = subtree(scene.tree, head.i, (token) => token.i > head.i);
  const definite =
    phrase.some((token) => token.dep === "det" && token.norm === "the") || phrase.some((token) => token.dep === "poss");
  if (!definite || head.tag !== "NN") return null;
  const again = told.described.get(phrase.length <= 2 ? head.lemma : descriptionOf(scene.tree, head));
  if (again) return again;
  const body = phrase.length === 2 ? told.bodies.get(head.lemma) : undefined;
  if (typeof body === "number") return { kind: "named", entity: body };
  const others = phrase.filter((token) => token !== head && /^(?:NN|JJ)/.test(token.tag));
  // "the English newspaper": the outlet that was heard last
  const medium = MEDIA[head.lemma];
  const outlet = told.outlets.findLast((one) => medium && (one.medium ?? medium) === medium);
  if (outlet && others.every((token) => token.entity === "NORP" || entityAt(scene, known, token) !== null))
    return { kind: "named", entity: outlet.entity };
  const owner = others.map((token) => entityAt(scene, known, token)).find((entity) => entity !== null);
  const key = roleKey(head.lemma, owner ?? undefined);
  const holders = known.holdersOf.get(key) ?? new Set();
  // "The health minister", where there is a minister of finance too: it is not said which is which.
  if (owner === undefined && others.length > 0 && holders.size > 1) return null;
  const [only] = owner !== undefined && holders.size === 1 ? holders : [];
  const entity = told.holders.get(key) ?? only;
  return entity === undefined ? null : { kind: "named", entity };
}

/**
 * "…, the head of the club said." opens an article, and "Ann Hill told reporters …" the next paragraph: with no office of her own, she
 * is whoever was meant.
 */
function introduced({ tree, names, nameOf }: Scene, known: Known, head: Token): Speaker | null {
  const [lead, next] = tree.paragraphs.filter(({ start, end }) => end > head.i || (start <= head.i && head.i < end));
  const isLead = lead && !tree.paragraphs.some(({ end }) => end <= lead.start && tree.tokens[end - 1]?.text === ".");
  const isOffice =
    head.tag === "NN" && SPEAKER_NOUNS.has(head.lemma) && childrenOf(tree, head.i, "det")[0]?.norm === "the";
  const index = nameOf[next?.start ?? -1] ?? -1;
  const name = names[index];
  const person = known.names[index];
  if (!isLead || !isOffice || !name || person?.kind !== "Person" || name.end - name.start < 2) return null;
  const last = at(tree, name.end - 1);
  const speaks = last.dep === "nsubj" && last.head === name.end && ASSERTING.has(at(tree, last.head).lemma);
  const isNew = !known.names.slice(0, index).some(({ entity }) => entity === person.entity);
  return speaks && isNew ? { kind: "named", entity: person.entity } : null;
}

/** A description, kept in its words, with whom it speaks for: "a Ukrainian official", "analysts from the institute". */
function anonymous(scene: Scene, cast: Cast, head: Token): Speaker & { kind: "anonymous" } {
  const { tree } = scene;
  const phrase = (isAnybody(head) ? sourcePhrase : nounPhrase)(tree, head).filter(
    // "the teachers’" of "by the teachers’ count"
    (token) => !underConjunct(tree, token, head) && !(token.dep === "case" && token.head === head.i),
  );
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
