import { circleId } from "../graph/ids.ts";
import type { Circle, Citation, ClaimInContext } from "../graph/model.ts";
import { type ArticleClaims, extentOf } from "./articles.ts";
import { type Bodies, bodiesIn, shareBody } from "./bodies.ts";
import { confirmedIn, confirming, meant, toldConfirmed } from "./confirmations.ts";
import type { Likeness } from "./likeness.ts";
import { citesOutlet, sameOutlet } from "./outlets.ts";
import { voicesOf } from "./voices.ts";

/** A longer way round is no circle that anybody would see. */
const LONGEST = 4;
/** How far before a claim an outlet may be cited for it, in an article that retells the outlet's. */
const BEFORE = 300;

/** What is known of two articles: which of their claims say the same, whether the first retells the second, and how alike their claims are. */
export interface Between {
  readonly sayTheSame: (a: ClaimInContext, b: ClaimInContext) => boolean;
  readonly rewrites: boolean;
  readonly likeness: Likeness;
}

/** A claim that rests on a claim of another outlet that says the same. */
interface Rest {
  readonly from: ClaimInContext;
  readonly to: ClaimInContext;
  readonly citationId: string | null;
  readonly how: "cites" | "names" | "confirmed" | "voice";
}

/**
 * Circular reports that an article is part of: outlets each of whose claims rests on the next one's, and the last on the first, all
 * saying the same. A claim rests on another's outlet where it cites or names it, where it says that the outlet confirms
 * it, and, for the one who is said to confirm, where its own voice is the voice that it confirms: that one needs no article of its
 * own. A third article may tell that an outlet calls its report confirmed. `between` tells of two articles; it is asked only of
 * those that name each other's outlets. The same whichever came last.
 */
export function findCircles(
  articleId: string,
  articles: readonly ArticleClaims[],
  between: (a: ArticleClaims, b: ArticleClaims) => Between,
): readonly Circle[] {
  const start = articles.find(({ article }) => article.id === articleId);
  if (!start) return [];
  const known = new Map<string, readonly Rest[]>();
  const restsBetween = (a: ArticleClaims, b: ArticleClaims): readonly Rest[] => {
    const key = `${a.article.id} ${b.article.id}`;
    const rests = known.get(key) ?? restsOn(a, b, between);
    known.set(key, rests);
    return rests;
  };
  const paths: Rest[][] = [];
  const walk = (path: readonly Rest[], at: ArticleClaims): void => {
    for (const next of articles) {
      if (next === at || (next === start ? path.length === 0 : path.length >= LONGEST - 1)) continue;
      // No outlet comes twice, by whichever of its articles: one that cites itself goes round nobody.
      if (next !== start && path.some(({ from }) => sameOutlet(from.article.publisherId, next.article.publisherId)))
        continue;
      for (const rest of restsBetween(at, next)) {
        const last = path.at(-1);
        if (last && last.to !== rest.from) continue;
        if (next !== start) walk([...path, rest], next);
        else if (path[0]?.from === rest.to) paths.push([...path, rest]);
      }
    }
  };
  walk([], start);
  return distinctMatters(paths.filter(isCircle).map(toCircle));
}

/**
 * A voice that both have in common closes a circle only on one who is said to confirm it or who calls it confirmed, and whose names are in each other's statements have not
 * therefore got them from each other: two firms tell of their merger.
 */
const isCircle = (path: readonly Rest[]): boolean =>
  path.some(({ how }) => how !== "names") &&
  path.every(({ how }, i) => how !== "voice" || [path.at(i - 1), path[(i + 1) % path.length]].some(isConfirmed));

const isConfirmed = (rest: Rest | undefined): boolean => rest?.how === "confirmed";

function restsOn(
  a: ArticleClaims,
  b: ArticleClaims,
  between: (a: ArticleClaims, b: ArticleClaims) => Between,
): readonly Rest[] {
  const outlet = b.article.publisherId;
  if (outlet === null || sameOutlet(outlet, a.article.publisherId)) return [];
  return [...restsByOthers(a, b), ...restsByThemselves(a, b, outlet, between)];
}

/**
 * Where a third article tells that an outlet calls its report confirmed: that outlet's claims rest on what it is said to say, and that on those of
 * the one said to confirm it for which that one cites it.
 */
function restsByOthers(a: ArticleClaims, b: ArticleClaims): readonly Rest[] {
  const calls = toldConfirmed(b, a.article.publisherId).flatMap((to) =>
    a.claims.map((from): Rest => ({ from, to, citationId: null, how: "voice" })),
  );
  const confirmed = confirming(a.claims, b.article.publisherId ?? "").flatMap((from) =>
    b.claims.flatMap((to): Rest[] => {
      const callers = voicesOf(from).filter((voice) => !sameOutlet(voice, a.article.publisherId));
      const rests = callers.some((voice) => to.citations.some((citation) => citesOutlet(citation, voice)));
      return rests ? [{ from, to, citationId: null, how: "confirmed" }] : [];
    }),
  );
  return [...calls, ...confirmed];
}

function restsByThemselves(
  a: ArticleClaims,
  b: ArticleClaims,
  outlet: string,
  between: (a: ArticleClaims, b: ArticleClaims) => Between,
): readonly Rest[] {
  const cites = a.claims.flatMap(({ citations }) => citations).filter((citation) => citesOutlet(citation, outlet));
  const confirmed = new Set(confirming(a.claims, outlet).flatMap((claim) => meant(claim, a.claims)));
  const named = a.claims.filter(({ claim }) => claim.about.some((id) => sameOutlet(id, outlet)));
  const mayBeConfirmed = a.article.publisherId !== null && confirming(b.claims, a.article.publisherId).length > 0;
  if (cites.length === 0 && confirmed.size === 0 && named.length === 0 && !mayBeConfirmed) return [];
  const { sayTheSame, rewrites, likeness } = between(a, b);
  const bodies = confirmed.size > 0 || mayBeConfirmed ? bodiesIn([...a.claims, ...b.claims]) : null;
  const stated = bodies && (confirmedIn(a, b, likeness, bodies) ?? confirmedIn(b, a, likeness, bodies));
  if (stated) confirmed.add(stated.claim);
  const isStated = (from: ClaimInContext, to: ClaimInContext) =>
    stated !== null && ((from === stated.claim && to === stated.by) || (from === stated.by && to === stated.claim));
  return a.claims.flatMap((from) => {
    const own = from.citations.find((citation) => citesOutlet(citation, outlet))?.id ?? null;
    const retold = rewrites
      ? cites.filter(({ cueStarts }) => isBefore(cueStarts[0], extentOf(from).start)).at(-1)
      : undefined;
    const how = confirmed.has(from)
      ? "confirmed"
      : own
        ? "cites"
        : named.includes(from)
          ? "names"
          : retold
            ? "cites"
            : null;
    return b.claims.flatMap((to): Rest[] => {
      if (!sayTheSame(from, to) && !isStated(from, to)) return [];
      if (how) return [{ from, to, citationId: own ?? retold?.id ?? null, how }];
      // The other says that this outlet confirms it; this outlet has it from whoever says so.
      const citationId = bodies && voiceCitation(from, to, bodies);
      return citationId ? [{ from, to, citationId, how: "voice" }] : [];
    });
  });
}

const isBefore = (cue: number | undefined, start: number): boolean =>
  cue !== undefined && cue < start && start - cue < BEFORE;

/** The citation by which a claim has it from whoever stands behind another: that source, or one of its body. */
function voiceCitation(from: ClaimInContext, to: ClaimInContext, bodies: Bodies): string | null {
  const cites = (citation: Citation) =>
    voicesOf(to).some((voice) => citesOutlet(citation, voice)) ||
    (citation.mode !== "named" && shareBody(bodies.ofSource(citation.sourceId), bodies.of(to)));
  return from.citations.find(cites)?.id ?? null;
}

function toCircle(path: readonly Rest[]): Circle {
  const first = path.reduce(
    (least, { from }, i) => (from.claim.id < (path[least] as Rest).from.claim.id ? i : least),
    0,
  );
  const ordered = [...path.slice(first), ...path.slice(0, first)];
  const hidden = path.some(({ how }) => how === "voice");
  const confirmation = path.some(({ how }) => how === "confirmed" || how === "voice");
  return {
    id: circleId(path.map(({ from }) => from.claim.id)),
    claimIds: ordered.map(({ from }) => from.claim.id),
    citationIds: ordered.flatMap(({ citationId }) => (citationId === null ? [] : [citationId])),
    rule: confirmation ? "confirmed by what rests on it" : "each cites the other",
    reason: hidden
      ? "Who is said to confirm it has it from the same voice that calls it confirmed."
      : `Each of ${path.length} outlets has it from the next, and the last from the first.`,
  };
}

/** One circle for each matter: of circles through the same claim, the one that comes first by its claims. */
function distinctMatters(circles: readonly Circle[]): readonly Circle[] {
  const kept: Circle[] = [];
  const articlesOf = ({ claimIds }: Circle) =>
    claimIds
      .map((id) => id.split(":")[1])
      .sort()
      .join(" ");
  const spanOf = (id: string) => (id.split(":")[2] ?? "").split(/[-+]/).map(Number);
  const meet = (a: string, b: string) => {
    const [one, two] = [spanOf(a), spanOf(b)];
    return (
      a.split(":")[1] === b.split(":")[1] && (one[0] ?? 0) < (two.at(-1) ?? 0) && (two[0] ?? 0) < (one.at(-1) ?? 0)
    );
  };
  for (const circle of [...circles].sort((a, b) => (a.claimIds.join() < b.claimIds.join() ? -1 : 1))) {
    const same = kept.some(
      (other) =>
        articlesOf(other) === articlesOf(circle) &&
        circle.claimIds.some((id) => other.claimIds.some((one) => meet(one, id))),
    );
    if (!same) kept.push(circle);
  }
  return kept;
}
