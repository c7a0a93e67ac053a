import type { ClaimInContext, Estimate } from "../graph/model.ts";
import { partyOf } from "./parties.ts";
import { normalised } from "./units.ts";

/**
 * The figures of a claim, and those that follow from them: casualties from killed and wounded, and from "has halved" how many are
 * gone and left of those that the same article says were there. A figure that follows is about right at best.
 */
export function figuresOf(of: ClaimInContext, sameArticle: readonly ClaimInContext[]): readonly Estimate[] {
  return [...of.estimates, ...casualties(of.estimates), ...losses(of.estimates, sameArticle)].map(normalised);
}

function casualties(figures: readonly Estimate[]): readonly Estimate[] {
  const of = (measure: string) =>
    figures.find((figure) => figure.measure === measure && figure.per === null && figure.low !== null);
  const [killed, wounded] = [of("killed"), of("wounded")];
  if (
    !killed ||
    !wounded ||
    killed.subject !== wounded.subject ||
    figures.some(({ measure }) => measure === "casualties")
  )
    return [];
  const sum = (killed.low ?? 0) + (wounded.low ?? 0);
  return [
    {
      ...killed,
      ...about(sum),
      measure: "casualties",
      more: false,
      start: Math.min(killed.start, wounded.start),
      end: Math.max(killed.end, wounded.end),
    },
  ];
}

/** What is gone of a force is no longer there: its casualties, and what it has left to fight. */
function losses(figures: readonly Estimate[], sameArticle: readonly ClaimInContext[]): readonly Estimate[] {
  return figures.flatMap((figure) => {
    if (figure.measure !== "fall in number" || figure.unit !== "percent" || figure.low === null) return [];
    const base = sameArticle
      .flatMap(({ estimates }) => estimates)
      .find(
        ({ measure, low, high, subject }) =>
          measure === "sent" &&
          low !== null &&
          low === high &&
          partyOf(subject).entity === partyOf(figure.subject).entity,
      );
    if (!base || base.low === null) return [];
    const gone = (base.low * figure.low) / 100;
    const derived = { ...figure, unit: base.unit, subject: base.subject };
    return [
      { ...derived, ...about(gone), measure: "casualties" },
      { ...derived, ...about(base.low - gone), measure: "fighting" },
    ];
  });
}

const about = (value: number): Pick<Estimate, "low" | "high" | "bound"> => ({
  low: value,
  high: value,
  bound: "about",
});

/** Whether a figure is none that its claim gives. */
export const isDerived = (figure: Estimate, { estimates }: ClaimInContext): boolean =>
  !estimates.some(({ id, measure }) => id === figure.id && measure === figure.measure);
