import { z } from "zod";
import { VIEW_KINDS, type ViewNode } from "./view.ts";

/** How a walk through the graph keeps clear of the nodes that half of it hangs on. */

/** A node that a walk may go on from. `degree` counts all its relationships, drawn or not. */
export const Junction = z.object({ id: z.string(), kind: z.enum(VIEW_KINDS), degree: z.int().nonnegative() });
export type Junction = z.infer<typeof Junction>;

/** A node that is drawn, and may be gone on from. */
export type DrawnJunction = ViewNode & Junction;

/** A node a hop further, and the nodes of the hop before that it is next to. */
export const Step = Junction.extend({ via: z.array(z.string()).nonempty() });
export type Step = z.infer<typeof Step>;

/** Those that a walk goes on from: the least connected first, as long as all their relationships come to no more than `budget`. */
export function followed(junctions: readonly Junction[], budget: number): readonly Junction[] {
  const least = [...junctions].sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1));
  let relationships = 0;
  return least.filter(({ degree }) => {
    relationships += degree;
    return relationships <= budget;
  });
}
