import type { ClaimInContext, Contradiction, Estimate, Status } from "../graph/model.ts";

/** How two facts are at odds. `reasonOf` puts it in one sentence, given the words of each. */
export interface Finding {
  readonly kind: Contradiction["kind"];
  readonly rule: string;
  readonly reasonOf: (mine: string, other: string) => string;
  readonly confidence: number;
}

/** The words of a fact, from its claim's text. */
export const wordsOf = (of: ClaimInContext, fact: Estimate | Status): string => textBetween(of, fact.start, fact.end);

/** What a claim's text has between two places of its article. */
export function textBetween({ claim }: ClaimInContext, from: number, to: number): string {
  const start = claim.starts[0] ?? 0;
  return claim.text.slice(Math.max(0, from - start), Math.max(0, to - start));
}
