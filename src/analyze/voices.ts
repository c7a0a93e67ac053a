import type { ClaimInContext } from "../graph/model.ts";
import { sameEntity } from "./parties.ts";

/**
 * Who stands behind a claim: the last sources of its chains in its own article; where nobody is cited, whoever published the
 * article, or the article itself. Whom it was told to ("told the newspaper") does not stand behind it.
 */
export function voicesOf({ claim, citations, article }: ClaimInContext): readonly string[] {
  const voices = citations
    .filter(({ viaId, mode }) => viaId === null && mode !== "named")
    .map(({ sourceId }) => sourceId);
  return voices.length > 0 ? voices : [article.publisherId ?? claim.articleId];
}

/** Whether one voice stands behind both, who may correct himself but does not contradict himself. */
export const shareVoice = (a: ClaimInContext, b: ClaimInContext): boolean =>
  voicesOf(a).some((one) => voicesOf(b).some((other) => sameEntity(one, other)));
