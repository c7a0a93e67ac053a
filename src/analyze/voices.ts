import type { Citation, ClaimInContext } from "../graph/model.ts";
import { sameEntity } from "./parties.ts";

/**
 * Who stands behind a claim: the last sources of its chains in its own article; where nobody is cited, whoever published the
 * article, or the article itself. Whom it was told to ("told the newspaper") does not stand behind it.
 */
export function voicesOf(of: ClaimInContext): readonly string[] {
  const voices = lastCited(of).map(({ sourceId }) => sourceId);
  return voices.length > 0 ? voices : [of.article.publisherId ?? of.claim.articleId];
}

const lastCited = ({ citations }: ClaimInContext): readonly Citation[] =>
  citations.filter(({ viaId, mode }) => viaId === null && mode !== "named");

/**
 * Whether one voice stands behind both, who may correct himself but does not contradict himself: one source, one that speaks for the
 * other, or two that speak for one organization. Two people of one country are two voices.
 */
export function shareVoice(a: ClaimInContext, b: ClaimInContext): boolean {
  const [one, two] = [voicesOf(a), voicesOf(b)];
  const [mine, others] = [bodiesOf(a), bodiesOf(b)];
  return (
    meet(one, two) ||
    meet(one, others) ||
    meet(mine, two) ||
    meet(mine.filter(isOrganization), others.filter(isOrganization))
  );
}

const bodiesOf = (of: ClaimInContext): readonly string[] => lastCited(of).flatMap(({ speaksFor }) => speaksFor);
const isOrganization = (id: string): boolean => id.startsWith("organization:");
const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => sameEntity(one, other)));
