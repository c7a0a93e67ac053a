import { grouped } from "./grouped.ts";
import { articleOfPart, pairKey } from "./ids.ts";
import type { Contradiction, Corroboration, Suspicion } from "./model.ts";

/** The rule of what nothing but reading two claims together has shown. */
export const READ = "read together";

/** From here on two claims that were read together are taken to be at odds: of stories that the model was not made on, most of those are. */
const LEAST = 0.65;
/** How much what two claims say themselves counts, where each claim that says the same as one of them counts as much as that is sure. */
const OWN = 1.5;
/** The odds, as a logarithm, that two claims are at odds which nobody suspects of it. */
const UNSUSPECTED = -3;

/** What suspicions have come to: contradictions, and those that are none. */
export interface Settled {
  readonly contradictions: readonly Contradiction[];
  readonly dismissed: readonly Suspicion[];
}

/**
 * Settles suspicions by all that bears on them: whether A and B are at odds shows, too, in whether A is with what says the same as B, and B with
 * what says the same as A. The odds are the mean of those of all such pairs (collective classification; Sen et al., "Collective Classification in
 * Network Data", 2008, in one round). `known` are the suspicions, and `alike` the corroborations, of either claim of each; what does not bear on
 * them may be among those. What a rule found is no matter of reading and is left alone.
 */
export function settle(
  suspicions: readonly Suspicion[],
  known: readonly Suspicion[],
  alike: readonly Corroboration[],
): Settled {
  const oddsOf = new Map(known.map((of) => [pairKey(of.claimId, of.otherId), of.odds]));
  const sameAs = grouped(
    alike.flatMap(({ claimId, otherId, confidence }) => [
      { of: claimId, id: otherId, confidence },
      { of: otherId, id: claimId, confidence },
    ]),
    ({ of }) => of,
  );
  /** How sure it is of each claim that says the same as one of the two, and the odds that it is at odds with the other. */
  const othersOf = ({ claimId, otherId }: Suspicion) =>
    [[claimId, otherId] as const, [otherId, claimId] as const].flatMap(([one, two]) =>
      (sameAs.get(one) ?? [])
        // Claims of one article are not read together.
        .filter(({ id }) => articleOfPart(id) !== articleOfPart(two))
        .map(({ id, confidence }) => ({ weight: confidence, odds: oddsOf.get(pairKey(id, two)) ?? UNSUSPECTED })),
    );
  const settled = suspicions
    .filter(({ rule }) => rule === READ)
    .map((suspicion) => {
      const others = othersOf(suspicion);
      const all = [{ weight: OWN, odds: suspicion.odds }, ...others];
      const weight = all.reduce((sum, { weight }) => sum + weight, 0);
      const odds = all.reduce((sum, { weight, odds }) => sum + weight * odds, 0) / weight;
      return { suspicion, others, confidence: Math.round(100 * chanceOf(odds)) / 100 };
    });
  return {
    contradictions: settled
      .filter(({ confidence }) => confidence >= LEAST)
      .map(({ suspicion: { odds: _, ...row }, others, confidence }) => ({
        ...row,
        reason: [row.reason, ...saidOf(others)].join(" "),
        confidence,
        status: "proposed",
        viaId: null,
      })),
    dismissed: settled.filter(({ confidence }) => confidence < LEAST).map(({ suspicion }) => suspicion),
  };
}

function saidOf(others: readonly { readonly odds: number }[]): readonly string[] {
  if (others.length === 0) return [];
  const against = others.filter(({ odds }) => odds > 0).length;
  const claims = others.length === 1 ? "1 claim that says" : `${others.length} claims that say`;
  return [`Of ${claims} the same as one of them, ${against} read so beside the other, too.`];
}

/** The chance that has these odds, as a logarithm. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
