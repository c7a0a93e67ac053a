import { rewriteId } from "../graph/ids.ts";
import type { ClaimInContext, Rewrite } from "../graph/model.ts";
import { isEqual } from "./agreement.ts";
import { type ArticleClaims, extentOf } from "./articles.ts";
import type { Likeness } from "./likeness.ts";
import { sameOutlet } from "./outlets.ts";

/** What of an article must meet the other: where it names the other's outlet as its source, and where it does not. */
const CREDITED = { share: 0.15, meetings: 3, order: 0 };
const RETOLD = { share: 0.35, meetings: 4, order: 0.8 };

/** Claims meet that are as alike as this, with and without the names in them, or that share a figure and are a little alike. */
const MEET = { alike: 0.36, matter: 0.3, figure: 0.22 };
/** What a shared figure is worth where a claim could meet several. */
const SHARED_FIGURE = 0.3;

interface Meeting {
  readonly mine: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Which of two articles retells the other, if one does: enough of its claims meet the other's, in the same order. Two reports of one
 * event share less and in another order. (Share and order of what meets as in Clough et al., "METER: MEasuring TExt Reuse", ACL
 * 2002; the thresholds are ours.) A source named for the whole article outranks the overlap. The later article retells; of one day, or
 * without dates, the one that cites the other, then the one with fewer sources of its own. The same whichever is given first.
 */
export function rewriteBetween(a: ArticleClaims, b: ArticleClaims, likeness: Likeness): Rewrite | null {
  const [first, second] = a.article.id < b.article.id ? [a, b] : [b, a];
  if (first.article.publisherId !== null && first.article.publisherId === second.article.publisherId) return null;
  const meetings = meetingsOf(first, second, likeness);
  if (meetings.length < CREDITED.meetings) return null;
  const later = laterOf(first, second);
  if (!later) return null;
  const [retelling, original] = later === first ? [first, second] : [second, first];
  const share = meetings.length / retelling.claims.length;
  const order = orderOf(meetings);
  const named = names(retelling, original);
  const least = named ? CREDITED : RETOLD;
  if (share < least.share || meetings.length < least.meetings || order < least.order) return null;
  const pairs = meetings.map(
    ({ mine, other }) => [first.claims[mine], second.claims[other]] as [ClaimInContext, ClaimInContext],
  );
  const spans = pairs.map(([one, two]) =>
    retelling === first ? [extentOf(one), extentOf(two)] : [extentOf(two), extentOf(one)],
  );
  const ordered = [...spans].sort((x, y) => (x[0]?.start ?? 0) - (y[0]?.start ?? 0));
  return {
    id: rewriteId(retelling.article.id, original.article.id),
    articleId: retelling.article.id,
    ofId: original.article.id,
    share: Math.round(100 * share) / 100,
    rule: named ? "names its source" : "same facts in the same order",
    reason: `${meetings.length} of its ${retelling.claims.length} claims are in the other article${named ? ", which it names as its source" : ", in the same order"}.`,
    starts: ordered.map(([mine]) => mine?.start ?? 0),
    ends: ordered.map(([mine]) => mine?.end ?? 0),
    ofStarts: ordered.map(([, other]) => other?.start ?? 0),
    ofEnds: ordered.map(([, other]) => other?.end ?? 0),
  };
}

/** Claims of one that meet claims of the other, one to one, the most alike first. */
function meetingsOf(a: ArticleClaims, b: ArticleClaims, likeness: Likeness): readonly Meeting[] {
  const all: Meeting[] = [];
  for (const [mine, one] of a.claims.entries()) {
    for (const [other, two] of b.claims.entries()) {
      const alike = meeting(one, two, likeness);
      if (alike > 0) all.push({ mine, other, likeness: alike });
    }
  }
  const taken = new Set<string>();
  return all
    .sort((x, y) => y.likeness - x.likeness || x.mine - y.mine || x.other - y.other)
    .filter(({ mine, other }) => {
      if (taken.has(`mine ${mine}`) || taken.has(`other ${other}`)) return false;
      taken.add(`mine ${mine}`).add(`other ${other}`);
      return true;
    });
}

/** How well two claims meet; 0 where they do not. */
function meeting(a: ClaimInContext, b: ClaimInContext, likeness: Likeness): number {
  const alike = likeness.of(a, b);
  const figure = alike >= MEET.figure && a.estimates.some((one) => b.estimates.some((two) => isEqual(one, two)));
  if (figure) return alike + SHARED_FIGURE;
  return alike >= MEET.alike && likeness.matter(a, b) >= MEET.matter ? alike : 0;
}

/** The share of pairs of meetings that come in one order in both articles. */
function orderOf(meetings: readonly Meeting[]): number {
  let [kept, all] = [0, 0];
  for (const [i, one] of meetings.entries()) {
    for (const two of meetings.slice(i + 1)) {
      all++;
      if (one.mine < two.mine === one.other < two.other) kept++;
    }
  }
  return all === 0 ? 1 : kept / all;
}

/** Which of two articles can be the retelling; null where nothing tells. */
function laterOf(a: ArticleClaims, b: ArticleClaims): ArticleClaims | null {
  const dated = compareDates(a.article.publishedOn, b.article.publishedOn);
  if (dated !== 0) return dated > 0 ? a : b;
  const credit = Number(names(a, b)) - Number(names(b, a)) || citing(a, b) - citing(b, a);
  if (credit !== 0) return credit > 0 ? a : b;
  const sources = sourcesOf(a) - sourcesOf(b);
  return sources === 0 ? null : sources < 0 ? a : b;
}

/** As far as both dates are known. */
function compareDates(a: string | null, b: string | null): number {
  const length = Math.min(a?.length ?? 0, b?.length ?? 0);
  const [one, two] = [a?.slice(0, length) ?? "", b?.slice(0, length) ?? ""];
  return one === two ? 0 : one < two ? -1 : 1;
}

const names = (a: ArticleClaims, b: ArticleClaims): boolean =>
  a.article.namedIds.some((id) => sameOutlet(id, b.article.publisherId));

const citing = (a: ArticleClaims, b: ArticleClaims): number =>
  a.claims
    .flatMap(({ citations }) => citations)
    .filter(({ hop, sourceId }) => hop === 1 && sameOutlet(sourceId, b.article.publisherId)).length;

const sourcesOf = ({ claims }: ArticleClaims): number =>
  new Set(claims.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId))).size;
