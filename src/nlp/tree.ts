import type { Doc, TokenRange } from "./doc.ts";

const childrenOf = new WeakMap<Doc, readonly (readonly number[])[]>();

/** The syntactic children of a token, left to right, without the token itself; all are found at the first call. */
export function children(doc: Doc, token: number): readonly number[] {
  let lists = childrenOf.get(doc);
  if (!lists) {
    const found: number[][] = doc.tokens.map(() => []);
    for (const { i, head } of doc.tokens) if (head !== i) found[head]?.push(i);
    lists = found;
    childrenOf.set(doc, lists);
  }
  return lists[token] ?? [];
}

/** From the leftmost to the rightmost token below `token`. Where arcs cross, words of other subtrees may lie between. */
export function subtreeRange(doc: Doc, token: number): TokenRange {
  let start = token;
  let end = token + 1;
  const open = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    start = Math.min(start, next);
    end = Math.max(end, next + 1);
    open.push(...children(doc, next));
  }
  return { start, end };
}
