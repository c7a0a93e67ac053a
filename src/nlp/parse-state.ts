import { NONE } from "./state-scorer.ts";

/**
 * A state of the arc-eager system: a stack, a buffer (the rest of the text, preceded by tokens that were put back) and
 * the arcs so far. All of `stack` and `returned` are token indices.
 */
export class ParseState {
  readonly length: number;
  /** Head of each token, NONE if it has none, and the index of the action that gave it. */
  readonly heads: Int32Array;
  readonly actions: Int32Array;
  readonly #stack: number[] = [];
  /** Tokens put back on the buffer, the next one last. */
  readonly #returned: number[] = [];
  #next = 0;
  readonly #sentenceStarts: Uint8Array;
  readonly #unshiftable: Uint8Array;
  /** The child attached last on either side, and for each right child the one attached before it. */
  readonly #lastLeft: Int32Array;
  readonly #lastRight: Int32Array;
  readonly #earlierRight: Int32Array;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(NONE);
    this.actions = new Int32Array(length).fill(NONE);
    this.#sentenceStarts = new Uint8Array(length);
    this.#unshiftable = new Uint8Array(length);
    this.#lastLeft = new Int32Array(length).fill(NONE);
    this.#lastRight = new Int32Array(length).fill(NONE);
    this.#earlierRight = new Int32Array(length).fill(NONE);
  }

  get depth(): number {
    return this.#stack.length;
  }

  get buffered(): number {
    return this.length - this.#next + this.#returned.length;
  }

  /** The i-th token of the stack from its top, or NONE. */
  stack(i: number): number {
    return this.#stack[this.#stack.length - 1 - i] ?? NONE;
  }

  /** The i-th token of the buffer, or NONE. */
  buffer(i: number): number {
    const returned = this.#returned.length;
    if (i < returned) return this.#returned[returned - 1 - i] as number;
    const token = this.#next + i - returned;
    return token < this.length ? token : NONE;
  }

  lastLeftChild(token: number): number {
    return token === NONE ? NONE : (this.#lastLeft[token] as number);
  }

  lastRightChild(token: number): number {
    return token === NONE ? NONE : (this.#lastRight[token] as number);
  }

  startsSentence(token: number): boolean {
    return this.#sentenceStarts[token] === 1;
  }

  startSentence(token: number): void {
    this.#sentenceStarts[token] = 1;
  }

  /** Whether the token was put back before and may therefore not be shifted again. */
  isUnshiftable(token: number): boolean {
    return this.#unshiftable[token] === 1;
  }

  makeShiftable(token: number): void {
    this.#unshiftable[token] = 0;
  }

  shift(): void {
    this.#stack.push(this.#returned.pop() ?? this.#next++);
  }

  pop(): void {
    this.#stack.pop();
  }

  /** Puts the top of the stack back on the buffer, marked so that it cannot be shifted at once. */
  unshift(): void {
    const token = this.#stack.pop() as number;
    this.#unshiftable[token] = 1;
    this.#returned.push(token);
  }

  /** Attaches `child` to `head`, undoing the attachment that it may have. */
  attach(head: number, child: number, action: number): void {
    const former = this.heads[child] as number;
    // A token that has a head and is still on the stack is the newest right child of the token beneath it.
    if (former !== NONE) this.#lastRight[former] = this.#earlierRight[child] as number;
    if (head > child) {
      this.#lastLeft[head] = child;
    } else {
      this.#earlierRight[child] = this.#lastRight[head] as number;
      this.#lastRight[head] = child;
    }
    this.heads[child] = head;
    this.actions[child] = action;
  }
}
