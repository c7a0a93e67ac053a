import type { Citation, ClaimInContext } from "../graph/model.ts";
import { sameEntity } from "./parties.ts";

/**
 * Who stands behind a claim: the last sources of its chains in its own article; where nobody is cited, whoever published the
 * article, or the article itself. Whom it was told to ("told the newspaper") does not stand behind it.
 */
export const voicesOf = (of: ClaimInContext): readonly string[] => behind(of).voices;

/** Who stands behind a claim, and for whom they speak. */
interface Behind {
  readonly voices: readonly string[];
  readonly bodies: readonly string[];
  readonly organizations: readonly string[];
}

/** Each claim is compared with many. */
const BEHIND = new WeakMap<ClaimInContext, Behind>();

function behind(of: ClaimInContext): Behind {
  const known = BEHIND.get(of);
  if (known) return known;
  const cited = lastCited(of);
  const voices = cited.map(({ sourceId }) => sourceId);
  const bodies = cited.flatMap(({ speaksFor }) => speaksFor);
  const found = {
    voices: voices.length > 0 ? voices : [of.article.publisherId ?? of.claim.articleId],
    bodies,
    organizations: bodies.filter((id) => id.startsWith("organization:")),
  };
  BEHIND.set(of, found);
  return found;
}

const lastCited = ({ citations }: ClaimInContext): readonly Citation[] =>
  citations.filter(({ viaId, mode }) => viaId === null && mode !== "named");

/**
 * Whether one voice stands behind both, who may correct himself but does not contradict himself: one source, one that speaks for the
 * other, or two that speak for one organization. Two people of one country are two voices.
 */
export function shareVoice(a: ClaimInContext, b: ClaimInContext): boolean {
  const [one, two] = [behind(a), behind(b)];
  return (
    meet(one.voices, two.voices) ||
    meet(one.voices, two.bodies) ||
    meet(one.bodies, two.voices) ||
    meet(one.organizations, two.organizations)
  );
}

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => sameEntity(one, other)));
