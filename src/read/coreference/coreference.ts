import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { MEDIA, OUTLET_NOUNS } from "../lexicon.ts";
import type { Role } from "../reading.ts";
import { ancestors, at, childrenOf, type Tree } from "../tree.ts";
import { isBodyNoun } from "./callings.ts";
import { describedBy, originBy } from "./descriptions.ts";
import { pronounFor, referent } from "./pronouns.ts";
import { entityOf, joined, standsFor, type Told } from "./told.ts";
import { type Cast, determinerOf, entityAt, findRoles, traitsOf } from "./traits.ts";

/** The noun that a word stands for: of a name, and of a word that stands for no other, the word itself. */
export type Meant = (token: Token) => Token;

/**
 * Tells of every pronoun and definite description of an article which word before names whom it means. Read in text order, so that
 * a pronoun may stand for what another stands for. `proposed` tells who speaks where.
 */
export function coreference(scene: Scene, cast: Cast, proposed: readonly Candidate[]): Meant {
  const { tree, names } = scene;
  const attributions = withRelays(proposed);
  const told: Told = {
    scene,
    cast,
    traits: traitsOf(scene, cast),
    roles: findRoles(scene, cast, (token) => entityAt(scene, cast, token)),
    sources: sourcesOf(attributions),
    sayers: new Map([...sayings(attributions)].flatMap(([i, { head }]) => (head ? [[i, head]] : []))),
    meant: new Map(),
    firstNamed: new Map(
      [...names.entries()].reverse().map(([i, { end }]) => [cast.names[i]?.entity ?? -1, at(tree, end - 1)]),
    ),
    named: new Map(),
    heard: [],
    outlets: [],
    unnamed: new Map(),
  };
  let next = 0;
  for (const token of tree.tokens) {
    for (let name = names[next]; name && name.end <= token.i; name = names[++next]) nameAt(told, next);
    const meant = meantBy(told, token);
    if (meant && meant !== token) told.meant.set(token, standsFor(told, meant));
    else if (token.tag === "NN" && /^(?:an?|another|one)$/.test(determinerOf(tree, token)) && isBodyNoun(token.lemma))
      bringIn(told, token);
    const source = told.sources.get(token);
    if (source) hear(told, token, source);
  }
  return (token) => standsFor(told, token);
}

/** "A company", but not where it tells what somebody named is. */
function bringIn({ scene, unnamed, cast }: Told, noun: Token): void {
  const { tree } = scene;
  const head = at(tree, noun.head);
  const isName = (token: Token) => entityAt(scene, cast, token) !== null;
  const tells =
    (noun.dep === "appos" && isName(head)) ||
    childrenOf(tree, noun.i, "appos").some(isName) ||
    (noun.dep === "attr" && childrenOf(tree, head.i, "nsubj").length > 0) ||
    childrenOf(tree, noun.i, "acl").some(({ norm }) => /^(?:called|named)$/.test(norm));
  if (!tells) unnamed.set(noun.lemma, noun.i);
}

function nameAt({ scene, cast, named }: Told, index: number): void {
  const name = scene.names[index];
  const { entity, form } = cast.names[index] ?? {};
  if (!name || entity === undefined || form === "dateline") return;
  if (form === "adjective" && named.has(entity)) return;
  named.delete(entity);
  named.set(entity, at(scene.tree, name.end - 1));
}

/** Each attribution by the head of its source. */
const sourcesOf = (attributions: readonly Candidate[]): ReadonlyMap<Token, Candidate> =>
  new Map([...attributions].reverse().flatMap((one) => (one.head ? [[one.head, one]] : [])));

/** All attributions, each followed by those that it leans on. */
const withRelays = (attributions: readonly Candidate[]): readonly Candidate[] =>
  attributions.flatMap((one) => [one, ...(one.via ? withRelays([one.via]) : [])]);

/** Of each token that somebody says, the attribution: the innermost, and the nearest to its origin. */
export function sayings(attributions: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const sayings = new Map<number, Candidate>();
  for (const one of [...withRelays(attributions)].sort((a, b) => b.content.length - a.content.length))
    if (!one.named && one.head) for (const { i } of one.content) sayings.set(i, one);
  return sayings;
}

function meantBy(told: Told, token: Token): Token | null {
  const antecedent = antecedentOf(told.scene.tree, token);
  if (antecedent !== token) return antecedent;
  const pronoun = pronounFor(told, token);
  if (pronoun) return referent(told, token, pronoun);
  const described = /^(?:NN|JJ)/.test(token.tag) ? describedBy(told, token) : null;
  // "the Norwegian" does as well as a pronoun of one person.
  const isPerson =
    !described &&
    told.sources.has(token) &&
    determinerOf(told.scene.tree, token) === "the" &&
    originBy(told, token) !== null;
  return isPerson ? referent(told, token, "who") : described;
}

/** "The agency, which said": the noun that "which" or "who" is about; anything else is itself. */
export function antecedentOf(tree: Tree, head: Token): Token {
  if (!/^(?:which|who|that)$/.test(head.norm) || head.i === 0) return head;
  const verb = ancestors(tree, head.i).find((token) => token.dep === "relcl");
  const noun = verb && at(tree, verb.head);
  return noun && noun.i < head.i && /^(?:NN|PRP)/.test(noun.tag) ? noun : head;
}

/** Takes a source into what was told. */
function hear(told: Told, head: Token, source: Candidate): void {
  const { scene, cast } = told;
  if (publishes(scene, source, head))
    for (const one of joined(scene, standsFor(told, head), isOutletNoun)) {
      const entity = entityOf(told, one);
      if (entity !== null && cast.entities[entity]?.kind === "Organization")
        told.outlets.push({ entity, medium: mediumOf(scene, head) });
    }
  if (!source.named) told.heard.push(head);
}

const isOutletNoun = ({ lemma }: Token): boolean => OUTLET_NOUNS.has(lemma);

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

/** Roles that the text gives, of whatever stands for whose they are: "the club's doctor". */
export const rolesOf = (scene: Scene, cast: Cast, meant: Meant): readonly Role[] =>
  findRoles(scene, cast, (token) => entityAt(scene, cast, meant(token)));
