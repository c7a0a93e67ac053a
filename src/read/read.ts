import type { Pipeline, Token } from "../nlp/index.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { covering } from "../text/span.ts";
import { findAttributions } from "./attributions.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { isQuoted, toScene } from "./candidate.ts";
import { coreference, rolesOf } from "./coreference/coreference.ts";
import { firstPerson } from "./coreference/first-person.ts";
import { dayFinder } from "./dates.ts";
import { clusterNames } from "./entities.ts";
import { findEstimates } from "./estimates.ts";
import { HEDGES } from "./lexicon.ts";
import { findNames } from "./names.ts";
import { isDenied } from "./negations.ts";
import { bodyOf } from "./offices.ts";
import { quotationsIn } from "./quotations.ts";
import type { Attribution, Mode, Profile, Reading } from "./reading.ts";
import { findShares } from "./shares.ts";
import { speakerFinder } from "./speakers.ts";
import { findStatuses } from "./statuses.ts";
import { subjectFinder } from "./subjects.ts";
import { findTerms } from "./terms.ts";
import type { Tree } from "./tree.ts";
import { childrenOf, runIn, sentenceOf, spanOf, spansOf, toTree } from "./tree.ts";
import { wordsOf } from "./words.ts";

/** Reads an article: who says what in it, in which words. The same document always gives the same reading. */
export function read(document: Document, pipeline: Pipeline, profile: Profile = "claims"): Reading {
  const tree = toTree(document, pipeline);
  const found = findNames(tree, document.publisher);
  const { entities, names } = clusterNames(tree, found);
  const scene = toScene(tree, found, quotationsIn(document));
  const cast = { entities, names };
  const dayOf = dayFinder(tree, document.publishedOn);
  const dateOf = (token: Token) => dayOf(token)?.on ?? null;
  const proposed = findAttributions(scene, profile);
  const meant = coreference(scene, cast, proposed);
  const roles = rolesOf(scene, cast, meant);
  const speakersOf = speakerFinder(scene, cast, meant);
  const attributions = toAttributions(scene, proposed, speakersOf, dateOf);
  const speaker = firstPerson(scene, cast, roles, proposed, speakersOf);
  const subjectOf = subjectFinder(scene, cast, meant, speaker);
  const estimates = findEstimates(scene, subjectOf, dayOf);
  const given = [...findTerms(scene, subjectOf), ...findShares(scene, subjectOf, dateOf)];
  const statuses = findStatuses(scene, subjectFinder(scene, cast, meant, speaker, false), dateOf);
  return {
    entities,
    names,
    roles: roles.filter((role) => role.in !== -1),
    attributions,
    assertions: ownAssertions(
      tree,
      attributions,
      [...estimates, ...given, ...statuses].map(({ span }) => span),
    ),
    estimates,
    given,
    statuses,
    hedges: tree.tokens.filter((token) => isHedge(tree, token)).map(({ start, end }) => ({ start, end })),
    words: wordsOf(tree),
  };
}

/** "May" opens no door where it is a month, nor "could" where somebody was or was not able to. */
function isHedge(tree: Tree, token: Token): boolean {
  if (token.norm !== "could" || token.tag !== "MD") return HEDGES.has(token.norm) && !token.tag.startsWith("NNP");
  const besides = childrenOf(tree, token.head).filter(({ i }) => i !== token.i);
  const isAble = besides.some(({ dep, tag }) => dep === "nsubj" && tag === "PRP");
  const isPast = besides.some(({ dep, lemma }) => dep === "aux" && lemma === "have");
  return !besides.some(({ dep }) => dep === "neg") && (isPast || !isAble);
}

/** Candidates with their relays as attributions that point at each other, in text order, outer before inner. */
function toAttributions(
  scene: Scene,
  found: readonly Candidate[],
  speakersOf: (candidate: Candidate) => Attribution["speakers"],
  dateOf: (token: Token) => string | null,
): Attribution[] {
  const withVia = (candidate: Candidate): Candidate[] => [candidate, ...(candidate.via ? withVia(candidate.via) : [])];
  const inText = [...new Set(found.flatMap(withVia))].sort((a, b) => (a.source[0]?.i ?? 0) - (b.source[0]?.i ?? 0));
  // Sources are resolved in the order of the text: a pronoun looks back.
  const speakers = new Map(inText.map((candidate) => [candidate, speakersOf(candidate)]));
  const place = new Map<Candidate, number>();
  const attributions: Attribution[] = [];
  const add = (candidate: Candidate, hop: number): number => {
    const known = place.get(candidate);
    if (known !== undefined) return known;
    const i = attributions.push(null as unknown as Attribution) - 1;
    place.set(candidate, i);
    const via = candidate.via && add(candidate.via, hop + 1);
    attributions[i] = {
      source: spansOf(candidate.source),
      cue: spansOf(candidate.cue),
      content: spansOf(candidate.content),
      speakers: speakers.get(candidate) ?? [],
      body: bodyOf(scene, candidate),
      mode: candidate.named ? "named" : modeOf(scene, candidate),
      via,
      hop,
      denied: isDeniedWhole(scene, candidate),
      statedOn: candidate.cue[0] ? dateOf(candidate.cue[0]) : null,
    };
    return i;
  };
  // "told the agency": an outlet that the text does not name is none that was heard.
  for (const candidate of found)
    if (candidate.rule !== "outlet" || speakers.get(candidate)?.some(({ kind }) => kind === "named")) add(candidate, 1);
  return attributions;
}

/** The content hangs by one word on what is said of it; of a quotation in pieces, each by one. */
const isDeniedWhole = ({ tree }: Scene, { content }: Candidate): boolean => {
  const inside = new Set(content.map(({ i }) => i));
  return content.some((token) => !inside.has(token.head) && isDenied(tree, token));
};

function modeOf(scene: Scene, { content }: Candidate): Mode {
  const words = content.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const share = words.filter((token) => isQuoted(scene, token)).length / Math.max(1, words.length);
  return share >= 0.9 ? "direct" : share > 0 ? "mixed" : "indirect";
}

/** Sentences with a number or state that nobody else is said to assert, and that does not count who does: "three people said". */
function ownAssertions(tree: Tree, attributions: readonly Attribution[], facts: readonly Span[]): readonly Span[] {
  const attributed = attributions.flatMap(({ source, content }) =>
    [...source, ...content].map((span) => ({ span, item: span })),
  );
  const around = covering(attributed, facts);
  const sentences = new Map<number, Span>();
  for (const [i, fact] of facts.entries()) {
    if (around[i]?.length) continue;
    const run = sentenceOf(tree, runIn(tree, fact).start);
    sentences.set(run.start, spanOf(tree, run));
  }
  return [...sentences.values()].sort((a, b) => a.start - b.start);
}
