import type { ClaimInContext } from "../graph/model.ts";
import { type ArticleClaims, extentOf } from "./articles.ts";
import { type Bodies, shareBody } from "./bodies.ts";
import type { Likeness } from "./likeness.ts";
import { citesOutlet, namesOutlet, sameOutlet } from "./outlets.ts";
import { voicesOf } from "./voices.ts";

/** How far behind a claim "Y has since confirmed that" may stand. */
const BESIDE = 120;
/** How far it may where what Y has from whoever says so tells what is meant: a sentence may stand between. */
const NEAR = 260;
/** How much may stand between "It is confirmed:" and what an outlet reports. */
const NEXT = 100;
/** How alike a claim has to be to what Y has from the outlet itself, and from a body, for which an outlet has more than one name. */
const LIKE = 0.3;
const ALIKE = 0.4;

const CONFIRMS = /\b(?:confirm|corroborat|verifi|bears? out|bore out|borne out|backs? up|backed up|vindicat)\w*/i;
const DENIES = /\b(?:not|never|no|nobody|cannot|unable|\w+n['’]t|unconfirmed|unverified)\b/i;
/** Told to Y, and not by Y. */
const TOLD = /\b(?:confirm|corroborat|verifi)\w* (?:\w+ ){0,2}to\b/i;

/** The claims which say that an outlet confirms something, by themselves or with the next: "It is confirmed: the Echo reported that". */
export function confirming(claims: readonly ClaimInContext[], outlet: string): readonly ClaimInContext[] {
  const names = ({ claim }: ClaimInContext) =>
    claim.about.some((id) => sameOutlet(id, outlet)) || namesOutlet(claim.text, outlet);
  const cites = ({ citations }: ClaimInContext) => citations.some((citation) => citesOutlet(citation, outlet));
  return claims.filter((claim) => {
    if (!CONFIRMS.test(claim.claim.text) || DENIES.test(claim.claim.text)) return false;
    const { end } = extentOf(claim);
    const isNext = (other: ClaimInContext) => extentOf(other).start >= end && extentOf(other).start - end < NEXT;
    return names(claim) || (/:\s*$/.test(claim.claim.text) && claims.some((other) => isNext(other) && cites(other)));
  });
}

/** "The Echo said that its report had been confirmed by the Post": the claims of one article by which another's outlet calls something confirmed. */
export const toldConfirmed = ({ article, claims }: ArticleClaims, outlet: string | null): readonly ClaimInContext[] =>
  outlet === null || sameOutlet(outlet, article.publisherId)
    ? []
    : claims.filter(
        (claim) =>
          CONFIRMS.test(claim.claim.text) &&
          !DENIES.test(claim.claim.text) &&
          voicesOf(claim).some((voice) => sameOutlet(voice, outlet)),
      );

/** What "has since confirmed that" means: the claim itself, those that end just before it, and an earlier one of the matter it names. */
export const meant = (claim: ClaimInContext, claims: readonly ClaimInContext[]): readonly ClaimInContext[] => {
  const { start, end } = extentOf(claim);
  return claims.filter((other) => {
    const extent = extentOf(other);
    return (
      (extent.start >= start && extent.end <= end) ||
      (extent.end <= start && (start - extent.end < BESIDE || namesMatter(claim, other)))
    );
  });
};

/** "As to the turnout, our figure has been confirmed by X": a noun that it has in common with a figure told before. */
function namesMatter({ claim }: ClaimInContext, { estimates }: ClaimInContext): boolean {
  const matter = claim.terms.filter((term) => !CONFIRMS.test(term) && !REPORT.test(term));
  return estimates.some(({ measure }) => matter.includes(measure));
}

const REPORT = /^(?:account|claim|count|figure|number|report|statement|story)$/;

/** A claim that an outlet is said to confirm, and the outlet's own, for which it cites whoever says so. */
export interface Confirmed {
  readonly claim: ClaimInContext;
  readonly by: ClaimInContext;
}

/**
 * Where one article says that the outlet of the other confirms it, and that outlet cites the first for something, that is what is meant, however
 * else it is worded: of the claims just before, or like it, the one that is most like it.
 */
export function confirmedIn(
  { article, claims }: ArticleClaims,
  other: ArticleClaims,
  likeness: Likeness,
  bodies: Bodies,
): Confirmed | null {
  const outlet = other.article.publisherId;
  if (outlet === null) return null;
  const taken = other.claims.flatMap((by) => {
    const cites = by.citations.some((citation) => citesOutlet(citation, article.publisherId));
    return cites || speaksIn(by, article.publisherId, bodies) ? [{ by, cites }] : [];
  });
  const pairs = confirming(claims, outlet)
    .filter(({ claim }) => !TOLD.test(claim.text))
    .flatMap((says) =>
      claims.flatMap((claim) => {
        const gap = extentOf(says).start - extentOf(claim).end;
        return gap < 0 ? [] : taken.map(({ by, cites }) => ({ claim, by, cites, gap, like: likeness.of(claim, by) }));
      }),
    )
    .filter(({ cites, gap, like }) => (cites ? like >= LIKE || gap < BESIDE : gap < NEAR && like >= ALIKE));
  const [best] = pairs.sort(
    (a, b) => b.like - a.like || a.gap - b.gap || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
  );
  return best ?? null;
}

/** Whether a body that publishes its own statements stands behind a claim. */
const speaksIn = (claim: ClaimInContext, publisher: string | null, bodies: Bodies): boolean =>
  publisher !== null && shareBody(bodies.of(claim), [publisher]);
