import type { Token } from "../nlp/index.ts";

/** The token of a sentence on which all others hang. Heads count in the sentence. */
export const rootOf = (tokens: readonly Token[]): Token | undefined => tokens.find(({ i, head }) => head === i);

/** Whether a token is another, or hangs on it by however many steps. */
export function isUnder(tokens: readonly Token[], token: Token, above: Token): boolean {
  let at = token;
  while (at !== above && at.head !== at.i) at = tokens[at.head] as Token;
  return at === above;
}

/** Where the phrase of a token begins. */
export const firstOf = (tokens: readonly Token[], above: Token): number =>
  Math.min(...tokens.filter((token) => isUnder(tokens, token, above)).map(({ i }) => i));
