import type { Citation, ClaimInContext } from "../graph/model.ts";
import { extentOf } from "./articles.ts";
import { citationChain } from "./chain.ts";
import { driftBetween } from "./drift.ts";
import { isMasthead, isOffice, namesOutlet, sameOutlet } from "./outlets.ts";
import { isUnnamed, type StoryIndex } from "./story.ts";

/**
 * One step from an article towards the origin of a claim. CITES: the article cites; RELAYS: its source cites its own; CONTINUES: the
 * cited outlet cites, in its own article; REWRITES: the article retells another, without a citation for this claim. `claimId`
 * is the claim whose article makes the step; `sourceId` whom it leads to: of a rewrite the other article's publisher, or that article.
 */
export interface TracedHop {
  readonly link: "CITES" | "RELAYS" | "CONTINUES" | "REWRITES";
  readonly claimId: string;
  readonly citation: Citation | null;
  readonly sourceId: string;
  /** What changed in this step on the way to the reader: driftBetween. Empty where nothing did. */
  readonly drift: readonly string[];
}

/**
 * A claim's way back across articles. `originId` is the last source: where there is no hop, whoever published the article.
 * `complete` is false where it ends at an outlet, which has its news from somebody, or at nobody ("it was reported"): a dead end.
 */
export interface Trace {
  readonly hops: readonly TracedHop[];
  readonly originId: string | null;
  readonly complete: boolean;
  /** The claims that the way leads through, that of the question first. */
  readonly claims: readonly ClaimInContext[];
}

/**
 * Follows a claim from its article to the cited outlet, on in that outlet's own article by a claim that says the same, and so
 * on to the origin; where that outlet has no article here, as far as another says whom it cites. An article that retells another goes on in the other where it names nobody for the claim. A way never enters
 * an article twice. Where several are cited, the way is that of citationChain.
 */
export function traceChain(claim: ClaimInContext, index: StoryIndex): Trace {
  const { hops, claims } = follow(claim, index, new Set());
  const last = hops.at(-1);
  const end = claims.at(-1) ?? claim;
  if (!last) return { hops, claims, originId: claim.article.publisherId, complete: false };
  return {
    hops,
    claims,
    originId: last.sourceId,
    complete:
      !isOutlet(last.sourceId, index) && last.sourceId !== end.article.id && !isUnnamed(last.sourceId, index.story),
  };
}

/**
 * Whether an id is of an outlet: it is named or called one, or published an article of the story that has something from somebody
 * else, and is no office.
 */
export const isOutlet = (id: string, index: StoryIndex): boolean =>
  isMasthead(id) ||
  id.startsWith("article:") ||
  index.isCalledOutlet(id) ||
  (/^(?:organization|person):/.test(id) &&
    !isOffice(id) &&
    !index.isCalledFirm(id) &&
    index.story.claims.some(
      ({ article, citations }) =>
        sameOutlet(article.publisherId, id) && citations.some((citation) => !isOfItself(citation, id)),
    ));

/** Whether whoever published it is cited, or somebody of its own: a body's statement quotes its officers. */
const isOfItself = ({ sourceId, speaksFor, body }: Citation, publisherId: string): boolean =>
  [sourceId, ...speaksFor].some((id) => sameOutlet(id, publisherId)) ||
  (body !== null && namesOutlet(body, publisherId));

interface Way {
  readonly hops: readonly TracedHop[];
  readonly claims: readonly ClaimInContext[];
}

function follow(claim: ClaimInContext, index: StoryIndex, seen: ReadonlySet<string>): Way {
  const entered = new Set([...seen, claim.claim.articleId]);
  const own = ownHops(index.told(claim));
  if (own.length === 0) {
    const retold = index.retold(claim);
    if (!retold || entered.has(retold.original.claim.articleId)) return { hops: [], claims: [claim] };
    const { original } = retold;
    const on = follow(original, index, entered);
    const sourceId = original.article.publisherId ?? original.claim.articleId;
    const drift = driftOf(original, on.hops, claim, [], index);
    const hop: TracedHop = { link: "REWRITES", claimId: claim.claim.id, citation: null, sourceId, drift };
    return { hops: [hop, ...continued(on.hops)], claims: [claim, ...on.claims] };
  }
  return fromOwnArticle(claim, own, index, entered) ?? fromAnother(claim, own, index, entered) ?? alone(claim, own);
}

const alone = (claim: ClaimInContext, hops: readonly TracedHop[]): Way => ({ hops, claims: [claim] });

/** From the first cited outlet whose own article has the claim. Where whoever cites it names its source, it must know that better. */
function fromOwnArticle(
  claim: ClaimInContext,
  own: readonly TracedHop[],
  index: StoryIndex,
  entered: ReadonlySet<string>,
): Way | null {
  for (const [i, hop] of own.entries()) {
    const told = index
      .agreeing(claim)
      .filter(({ article }) => !entered.has(article.id) && sameOutlet(article.publisherId, hop.sourceId));
    const way = wayOf(told, index, entered);
    if (!way) continue;
    const { next, on } = way;
    // "It was the Flash that revealed", says the Flash, or "our correspondent says".
    const further = isOffice(hop.sourceId) ? untilBack(on.hops, claim.article.publisherId) : on.hops;
    const beyond = further.filter(({ citation, sourceId }) =>
      citation ? !isOfItself(citation, hop.sourceId) : !sameOutlet(sourceId, hop.sourceId),
    );
    if (i < own.length - 1 && !(isVague(own[i + 1], index) && isEnd(beyond.at(-1), index))) continue;
    const drift = driftOf(next, on.hops, claim, own, index);
    return { hops: [...own.slice(0, i), { ...hop, drift }, ...continued(beyond)], claims: [claim, ...on.claims] };
  }
  return null;
}

/** "As the Post has confirmed", says the ministry that the Post has it from: that is no way further. */
function untilBack(hops: readonly TracedHop[], publisherId: string | null): readonly TracedHop[] {
  const back = hops.findIndex(({ sourceId }) => sameOutlet(sourceId, publisherId));
  return back < 0 ? hops : hops.slice(0, back);
}

/** Of what an outlet tells the first; a sentence may be its own word, and name somebody for a part of it: then that part. */
function wayOf(
  told: readonly ClaimInContext[],
  index: StoryIndex,
  entered: ReadonlySet<string>,
): { readonly next: ClaimInContext; readonly on: Way } | null {
  const [first] = told;
  if (!first) return null;
  for (const next of told.filter((part) => isWithin(part, first))) {
    const on = follow(next, index, entered);
    if (on.hops.length > 0) return { next, on };
  }
  return { next: first, on: alone(first, []) };
}

function isWithin(part: ClaimInContext, whole: ClaimInContext): boolean {
  const [one, all] = [extentOf(part), extentOf(whole)];
  return part.article.id === whole.article.id && all.start <= one.start && one.end <= all.end;
}

const isEnd = (hop: TracedHop | undefined, index: StoryIndex): boolean =>
  hop !== undefined && !isOutlet(hop.sourceId, index);
const isVague = (hop: TracedHop | undefined, index: StoryIndex): boolean =>
  hop === undefined || hop.sourceId.startsWith("source:") || isOutlet(hop.sourceId, index);

/**
 * An outlet whose own article is not in the story may be cited by another, which tells where that outlet has it from. `entered` has the outlets,
 * too, of which that is being asked: each is asked of once a way.
 */
function fromAnother(
  claim: ClaimInContext,
  own: readonly TracedHop[],
  index: StoryIndex,
  entered: ReadonlySet<string>,
): Way | null {
  const last = own.at(-1);
  if (!last || !isOutlet(last.sourceId, index)) return null;
  if ([...entered].some((id) => sameOutlet(id, last.sourceId))) return null;
  const asking = new Set([...entered, last.sourceId]);
  for (const other of index.agreeing(claim)) {
    if (entered.has(other.article.id)) continue;
    const through = ownHops(other).findIndex(({ sourceId }) => sameOutlet(sourceId, last.sourceId));
    const hops = through < 0 ? [] : follow(other, index, asking).hops;
    const at = hops.findIndex(({ sourceId }) => sameOutlet(sourceId, last.sourceId));
    if (at >= 0 && at < hops.length - 1) return { hops: [...own, ...hops.slice(at + 1)], claims: [claim, other] };
  }
  return null;
}

/** The steps that the article itself shows. Whoever "told" the article's own outlet, or from whom it "learnt", told it to the article. */
function ownHops({ claim, article, citations }: ClaimInContext): readonly TracedHop[] {
  const chain = citationChain(citations);
  return chain
    .filter(
      ({ citation }, i) =>
        (citation.mode !== "named" && (i > 0 || chain.length === 1)) || !isSelf(citation.sourceId, article.publisherId),
    )
    .map(({ citation }, i) => ({
      link: i === 0 ? "CITES" : "RELAYS",
      claimId: claim.id,
      citation,
      sourceId: citation.sourceId,
      drift: [],
    }));
}

/** An article calls its own outlet by the end of its name: "told the Post". */
const isSelf = (id: string, publisherId: string | null): boolean =>
  publisherId !== null && (sameOutlet(id, publisherId) || publisherId.endsWith(`-${id.slice(id.indexOf(":") + 1)}`));

const continued = (hops: readonly TracedHop[]): readonly TracedHop[] =>
  hops.map((hop) => (hop.link === "CITES" ? { ...hop, link: "CONTINUES" } : hop));

/** Of "the Post reported that officials believe so" it counts what the officials do, so the last step that each article shows itself. */
function driftOf(
  from: ClaimInContext,
  fromHops: readonly TracedHop[],
  to: ClaimInContext,
  toHops: readonly TracedHop[],
  index: StoryIndex,
): readonly string[] {
  const toldOf = (claim: ClaimInContext, hops: readonly TracedHop[]) => {
    const last = hops.findLast(({ claimId }) => claimId === claim.claim.id)?.citation ?? null;
    return { claim, cue: last && index.cueOf(last) };
  };
  return driftBetween(toldOf(from, fromHops), toldOf(to, toHops));
}
