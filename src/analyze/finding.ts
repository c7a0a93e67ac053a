import type { Contradiction } from "../graph/model.ts";

/** How two facts are at odds. `reasonOf` puts it in one sentence, given the words of each. */
export interface Finding {
  readonly kind: Contradiction["kind"];
  readonly rule: string;
  readonly reasonOf: (mine: string, other: string) => string;
  readonly confidence: number;
}
