import type { Arcs } from "./parser.ts";

/** Separates the two halves of a decorated label: "relcl||dobj" is a relcl whose head is a dobj further down. */
const DELIMITER = "||";
// spaCy repeats its pass over the edges while heads lie outside their sentence, but not for ever.
const MAX_PASSES = 12;

/** The leftmost and rightmost token of every token's subtree. */
interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * Undoes the projective encoding (Nivre & Nilsson 2005, scheme "head"), in place: a token labelled X||Y moves to the
 * first Y, breadth first, below its present head.
 */
export function deprojectivize(arcs: Arcs, isSpace: (token: number) => boolean): void {
  const { heads, labels } = arcs;
  let edges: Edges | undefined;
  for (let i = 0; i < labels.length; i++) {
    const [label, headLabel] = (labels[i] as string).split(DELIMITER);
    if (headLabel === undefined) continue;
    // Like spaCy, look through subtrees as they were before any token moved, but at the heads as they are now.
    edges ??= subtreeEdges(heads);
    heads[i] = findHead(i, headLabel, arcs, edges, isSpace);
    labels[i] = label as string;
  }
}

function findHead(
  token: number,
  headLabel: string,
  { heads, labels }: Arcs,
  edges: Edges,
  isSpace: (token: number) => boolean,
): number {
  const head = heads[token] as number;
  let queue = [head];
  while (queue.length > 0) {
    const below: number[] = [];
    for (const parent of queue) {
      for (let child = edges.left[parent] as number; child <= (edges.right[parent] as number); child++) {
        if (heads[child] !== parent || child === parent || child === token || isSpace(child)) continue;
        if (labels[child] === headLabel) return child;
        below.push(child);
      }
    }
    queue = below;
  }
  return head;
}

/** For every token whether it starts a sentence: the left edges of the roots do, and the first token. */
export function sentenceStarts(heads: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length);
  const { left } = subtreeEdges(heads);
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[left[i] as number] = 1;
  return starts;
}

function subtreeEdges(heads: Int32Array): Edges {
  const left = Int32Array.from(heads, (_, i) => i);
  const right = left.slice();
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    for (let i = 0; i < heads.length; i++) widen(left, right, heads[i] as number, i);
    for (let i = heads.length - 1; i >= 0; i--) widen(left, right, heads[i] as number, i);
    if (headsWithinSentences(heads, left)) break;
  }
  return { left, right };
}

function widen(left: Int32Array, right: Int32Array, head: number, child: number): void {
  if ((left[child] as number) < (left[head] as number)) left[head] = left[child] as number;
  if ((right[child] as number) > (right[head] as number)) right[head] = right[child] as number;
}

/** Whether every head is in its token's sentence, as far as spaCy checks: it leaves out the very last token. */
function headsWithinSentences(heads: Int32Array, left: Int32Array): boolean {
  const starts = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[left[i] as number] = 1;
  let start = 0;
  for (let i = 0; i < heads.length; i++) {
    if (!((i > 0 && starts[i] === 1) || i === heads.length - 1)) continue;
    for (let j = start; j < i; j++) {
      const head = heads[j] as number;
      if (head < start || head > i) return false;
    }
    start = i;
  }
  return true;
}
