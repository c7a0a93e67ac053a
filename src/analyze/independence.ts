import type { Affiliation, ClaimInContext } from "../graph/model.ts";
import { nameKey } from "../text/name-key.ts";
import { shareBody } from "./bodies.ts";
import { isMasthead, sameOutlet } from "./outlets.ts";
import { sameEntity } from "./parties.ts";
import type { Story } from "./story.ts";
import { StoryIndex } from "./story.ts";
import { isOutlet, type Trace, traceChain } from "./trace.ts";

/** Why an article adds no voice of its own: it leads into another article, or into an origin that another already gave. */
export interface Collapsed {
  readonly articleId: string;
  /** An article's id, or a source's. */
  readonly into: string;
  readonly why: string;
}

/** How many independent voices stand behind a claim. Ids of outlets are their publishers', or of articles whose publisher is not known. */
export interface Independence {
  /** Whoever published an article that has the claim. */
  readonly outlets: readonly string[];
  /** Those of them that do not have it from another of them. */
  readonly publishers: readonly string[];
  /** Whose word it is, each once: an outlet only where it says that it looked itself, or where nobody else is known. */
  readonly origins: readonly string[];
  /** Whether two voices are known that do not rest on each other. */
  readonly established: boolean;
  readonly reason: string;
  readonly collapsed: readonly Collapsed[];
}

/** One of several who are said to have told the same: "two people with knowledge of the matter". */
const SEVERAL = /^(?:both|two|three|four|five|six|several|at least (?:two|three))\b/i;
/** Words by which an article says how it knows: that its own people saw, met, found or counted. */
const FIRST_HAND =
  /\b(?:we|our (?:reporters?|correspondents?|own|count|team)|has learned|whom \S+(?: \S+)? met|found when it)\b/i;
/** How a statement speaks of whoever makes it; "US" is a country. */
const US = /\b(?:[Ww]e|[Oo]ur|us)\b/;
const OWN = /\b(?:[Ww]e|[Oo]ur|us|[Tt]he club|[Tt]he company)\b/;
const QUOTED = /[“"][^”"]*[”"]/g;

interface Voice {
  readonly claim: ClaimInContext;
  readonly trace: Trace;
  /** Null where its lineage is not known. */
  readonly originId: string | null;
}

/**
 * How many independent voices stand behind a claim, given its story: outlets, then publishers, then origins. An outlet that cites or
 * retells another adds nothing to it; an origin counts once; an official and the body or country that he speaks for are one; sources
 * without a name are told apart only within one article; and what gives no source adds no origin, unless it says that it looked
 * itself. With one known origin, or none, independence is not established.
 */
export function independence(claim: ClaimInContext, story: Story): Independence {
  const index = new StoryIndex(story);
  const voices = sayers(claim, index).map((sayer) => voiceOf(sayer, index));
  const known = voices.filter(({ originId }) => originId !== null);
  const origins = distinctOrigins(known, index);
  const leaning = [...byRewrite(voices, story), ...byRest(voices, index)];
  // What is retold does not collapse into what retells it.
  const standing = known.filter(({ claim }) => !leaning.some(({ articleId }) => articleId === claim.article.id));
  const collapsed = [...leaning, ...byOrigin(standing, index)];
  const folded = new Set(
    collapsed
      .filter(({ into }) => voices.some(({ claim }) => claim.article.id === into))
      .map(({ articleId }) => articleId),
  );
  const several = origins.length === 1 && isSeveral(origins[0] as string, story);
  const established = origins.length > 1 || several;
  const ends = [...new Set(voices.flatMap(({ trace }) => trace.originId ?? []))];
  return {
    outlets: distinctOutlets(voices.map(({ claim }) => outletOf(claim))),
    publishers: distinctOutlets(
      voices.filter(({ claim }) => !folded.has(claim.article.id)).map(({ claim }) => outletOf(claim)),
    ),
    origins: origins.length > 0 ? origins : distinctOutlets(ends),
    established,
    reason: reasonOf(
      origins.length,
      voices.length,
      several,
      story.circles.some(({ claimIds }) => voices.some(({ claim }) => claimIds.includes(claim.claim.id))),
    ),
    collapsed: distinctCollapses(collapsed),
  };
}

/** The claim and those that say the same, one an article. */
function sayers(claim: ClaimInContext, index: StoryIndex): readonly ClaimInContext[] {
  const byArticle = new Map<string, ClaimInContext>();
  const agreeing = index.agreeing(claim);
  // Of several in one article, one that says whose word it is.
  const sourced = [claim, ...agreeing].filter(({ citations }) => citations.length > 0);
  for (const sayer of [claim, ...sourced, ...agreeing]) {
    if (!byArticle.has(sayer.article.id)) byArticle.set(sayer.article.id, sayer);
  }
  return [...byArticle.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

function voiceOf(claim: ClaimInContext, index: StoryIndex): Voice {
  const trace = traceChain(claim, index);
  if (trace.complete) return { claim, trace, originId: trace.originId };
  const end = trace.claims.at(-1) ?? claim;
  const circular = index.story.circles.some(({ claimIds }) => claimIds.includes(end.claim.id));
  const own = !circular && (trace.hops.length === 0 || sameOutlet(trace.originId, end.article.publisherId));
  return { claim, trace, originId: own && looked(end, index) ? end.article.publisherId : null };
}

/** Whether an article says that it looked itself, or is a body's own statement, which speaks of "us" throughout; an outlet's "company" is another. */
function looked(end: ClaimInContext, { story }: StoryIndex): boolean {
  const plain = ({ claim }: ClaimInContext) => claim.text.replace(QUOTED, "");
  if (end.citations.length > 0) return false;
  if (FIRST_HAND.test(plain(end))) return true;
  const said = story.claims.filter(({ article }) => article.id === end.article.id);
  const ofItself = isMasthead(end.article.publisherId ?? "") ? US : OWN;
  return said.filter((claim) => ofItself.test(plain(claim))).length >= Math.max(2, said.length / 5);
}

const outletOf = ({ article }: ClaimInContext): string => article.publisherId ?? article.id;

function distinctOutlets(ids: readonly string[]): readonly string[] {
  return [...ids].sort().filter((id, i, all) => all.findIndex((other) => other === id || sameOutlet(other, id)) === i);
}

/** One id for each voice: of an official and what he speaks for, the official. */
function distinctOrigins(voices: readonly Voice[], index: StoryIndex): readonly string[] {
  const ordered = [...voices].sort((a, b) => rank(a.originId) - rank(b.originId) || compare(a.originId, b.originId));
  const kept: Voice[] = [];
  for (const voice of ordered) if (!kept.some((other) => sameOrigin(other, voice, index))) kept.push(voice);
  return kept.flatMap(({ originId }) => originId ?? []).sort();
}

/** People first, so that a body adds none to those who speak for it; those without a name last. */
const rank = (id: string | null): number =>
  ["person:", "organization:", "country:", "source:"].findIndex((kind) => id?.startsWith(kind));
const compare = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1);

function sameOrigin(a: Voice, b: Voice, { story, bodies }: StoryIndex): boolean {
  const [one, two] = [a.originId ?? "", b.originId ?? ""];
  if (sameEntity(one, two) || sameOutlet(one, two)) return true;
  const [anonymous, other] = one.startsWith("source:") ? [one, two] : [two, one];
  if (speaksFor(one, two, story) || speaksFor(two, one, story)) return true;
  const people = [one, two].filter((id) => id.startsWith("person:")).length;
  if (people < 2 && shareBody(bodies.ofSource(one), bodies.ofSource(two))) return true;
  if (!anonymous.startsWith("source:")) return false;
  const name = story.sources.find(({ id }) => id === anonymous)?.name;
  if (name && sameOutlet(`organization:${nameKey(name).replaceAll(" ", "-")}`, other)) return true;
  // Two without a name may be one, as far as two articles tell; an official without a name may be any official of his body.
  const mine = bodiesOf(anonymous, story);
  if (!other.startsWith("source:"))
    return mine.some((body) => bodiesOf(other, story).some((one) => sameEntity(one, body)));
  return endArticle(a) !== endArticle(b) && sharesOrNone(mine, bodiesOf(other, story));
}

const endArticle = ({ trace }: Voice): string | undefined => trace.claims.at(-1)?.article.id;

const sharesOrNone = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((two) => sameEntity(one, two)));

const speaksFor = (id: string, body: string, story: Story): boolean =>
  bodiesOf(id, story).some((one) => sameEntity(one, body));

const bodiesOf = (id: string, { sources, affiliations }: Story): readonly string[] => [
  ...(sources.find((source) => source.id === id)?.speaksFor ?? []),
  ...affiliations.filter(({ personId }: Affiliation) => sameEntity(personId, id)).map(({ toId }) => toId),
];

const isSeveral = (id: string, { sources }: Story): boolean =>
  SEVERAL.test(sources.find((source) => source.id === id)?.name ?? "");

function byRewrite(voices: readonly Voice[], { rewrites }: Story): readonly Collapsed[] {
  return voices.flatMap(({ claim }) =>
    rewrites
      .filter(
        ({ articleId, ofId }) =>
          articleId === claim.article.id && voices.some((other) => other.claim.article.id === ofId),
      )
      .map(({ articleId, ofId }) => ({ articleId, into: ofId, why: "It retells that article." })),
  );
}

/** An article that has it from the outlet of another. */
function byRest(voices: readonly Voice[], index: StoryIndex): readonly Collapsed[] {
  return voices.flatMap(({ claim, trace }) =>
    voices
      .filter((other) => other.claim.article.id !== claim.article.id)
      .filter((other) =>
        trace.hops.some(
          ({ sourceId }) => isOutlet(sourceId, index) && sameOutlet(sourceId, other.claim.article.publisherId),
        ),
      )
      .map((other) => ({
        articleId: claim.article.id,
        into: other.claim.article.id,
        why: "It has it from that outlet.",
      })),
  );
}

/** An article whose origin an earlier one gave already. */
function byOrigin(voices: readonly Voice[], index: StoryIndex): readonly Collapsed[] {
  return voices.flatMap((voice, i) => {
    const first = voices.slice(0, i).find((other) => sameOrigin(other, voice, index));
    return first?.originId
      ? [
          {
            articleId: voice.claim.article.id,
            into: first.originId,
            why: "Its origin is the same voice, or one that speaks for it.",
          },
        ]
      : [];
  });
}

const distinctCollapses = (collapsed: readonly Collapsed[]): readonly Collapsed[] =>
  collapsed.filter(({ articleId }, i) => collapsed.findIndex((other) => other.articleId === articleId) === i);

function reasonOf(origins: number, articles: number, several: boolean, circular: boolean): string {
  const circle = circular ? " Some of them rest on each other." : "";
  if (origins > 1) return `${origins} known origins that do not rest on each other stand behind ${articles} articles.`;
  if (several) return `One source in ${articles} articles, which is said to be several people.`;
  if (origins === 1)
    return `One origin stands behind ${articles} ${articles === 1 ? "article" : "articles"}; independence is not established.${circle}`;
  return `None of ${articles} ${articles === 1 ? "article" : "articles"} says how it knows; independence is not established.${circle}`;
}
