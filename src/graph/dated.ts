import type { Estimate } from "./model.ts";

/** The day that a figure is given for: when it was counted, else when it was published, else when what it counts happened. */
export const dated = (
  { asOf, happenedOn }: Pick<Estimate, "asOf" | "happenedOn">,
  publishedOn: string | null,
): string | null => asOf ?? publishedOn ?? happenedOn;
