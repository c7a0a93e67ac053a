import type { ClaimInContext, Contradiction, Estimate, Status } from "../graph/model.ts";

/** How two facts are at odds. `reasonOf` puts it in one sentence, given the words of each. */
export interface Finding {
  readonly kind: Contradiction["kind"];
  readonly rule: string;
  readonly reasonOf: (mine: string, other: string) => string;
  readonly confidence: number;
}

/** The words of a fact, from its claim's text. */
export const wordsOf = ({ claim }: ClaimInContext, fact: Estimate | Status): string =>
  claim.text.slice(fact.start - (claim.starts[0] ?? 0), fact.end - (claim.starts[0] ?? 0));
