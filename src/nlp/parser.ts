import type { Kernel } from "./kernel/kernel.ts";
import type { Model } from "./model.ts";
import { ParseState } from "./parse-state.ts";
import { NONE, StateScorer } from "./state-scorer.ts";
import { bestAction } from "./transition.ts";

const SHIFT = 0;
const REDUCE = 1;
const LEFT = 2;
const RIGHT = 3;
const BREAK = 4;
const MOVES = "SDLRB";
const ROOT = "ROOT";

/** Head and label of every token; a headless token is its own head and has the label ROOT. Labels may be decorated. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: string[];
}

/**
 * Dependency parser: spaCy's greedy, non-monotonic arc-eager transition system with a move that breaks sentences
 * (Nivre 2003; Honnibal & Johnson 2015). It gives projective trees; non-projective arcs are encoded in their labels,
 * see dependency-tree.ts.
 */
export class Parser {
  readonly scorer: StateScorer;
  readonly #kernel: Kernel;
  readonly #moves: Uint8Array;
  readonly #labels: readonly string[];

  constructor(kernel: Kernel, model: Model) {
    this.#kernel = kernel;
    this.scorer = new StateScorer(kernel, model, "parser");
    const actions = model.header.parserActions;
    this.#moves = Uint8Array.from(actions, (action) => MOVES.indexOf(action.charAt(0)));
    this.#labels = actions.map((action) => action.slice(2));
  }

  /** Parses the tokens whose vectors the scorer has taken. */
  parse(length: number): Arcs {
    const state = new ParseState(length);
    const slots = new Int32Array(8);
    const valid = new Uint8Array(MOVES.length);
    while (state.depth > 0 || state.buffered > 0) {
      fillSlots(state, slots);
      const scores = this.scorer.score(slots);
      findValid(state, valid);
      // There is always a valid action: Shift on an empty stack, Reduce on any other.
      const action = bestAction(this.#kernel.floats, scores, this.#moves, valid);
      apply(state, this.#moves[action] as number, action);
    }
    return this.#arcs(state);
  }

  #arcs({ heads, actions, length }: ParseState): Arcs {
    const labels: string[] = new Array(length);
    for (let i = 0; i < length; i++) {
      if (heads[i] === NONE) {
        heads[i] = i;
        labels[i] = ROOT;
      } else {
        labels[i] = this.#labels[actions[i] as number] as string;
      }
    }
    return { heads, labels };
  }
}

function fillSlots(state: ParseState, slots: Int32Array): void {
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  slots[0] = b0;
  slots[1] = state.buffer(1);
  slots[2] = s0;
  slots[3] = state.stack(1);
  slots[4] = state.stack(2);
  slots[5] = state.lastLeftChild(b0);
  slots[6] = state.lastLeftChild(s0);
  slots[7] = state.lastRightChild(s0);
}

function findValid(state: ParseState, valid: Uint8Array): void {
  const b0 = state.buffer(0);
  const b1 = state.buffer(1);
  const hasStack = state.depth > 0;
  const canAttach = hasStack && b0 !== NONE && !state.startsSentence(b0);
  valid[SHIFT] = Number(!hasStack || (canAttach && b1 !== NONE && !state.isUnshiftable(b0)));
  valid[REDUCE] = Number(hasStack);
  valid[LEFT] = Number(canAttach);
  valid[RIGHT] = Number(canAttach);
  valid[BREAK] = Number(b1 !== NONE && b1 === b0 + 1 && !state.startsSentence(b1));
}

function apply(state: ParseState, move: number, action: number): void {
  if (move === SHIFT) {
    state.shift();
  } else if (move === REDUCE) {
    if (state.heads[state.stack(0)] !== NONE || state.depth === 1) state.pop();
    else state.unshift();
  } else if (move === LEFT) {
    state.attach(state.buffer(0), state.stack(0), action);
    // The stack has changed, so shifting B0 again cannot go round in circles.
    state.makeShiftable(state.buffer(0));
    state.pop();
  } else if (move === RIGHT) {
    state.attach(state.stack(0), state.buffer(0), action);
    state.shift();
  } else {
    state.startSentence(state.buffer(1));
  }
}
