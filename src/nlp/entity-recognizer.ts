import type { EntityRange } from "./doc.ts";
import type { Kernel } from "./kernel/kernel.ts";
import type { Model } from "./model.ts";
import { NONE, StateScorer } from "./state-scorer.ts";
import { bestAction } from "./transition.ts";

const OUT = "O";

/** A BILUO tag: the move (B, I, L, U or O) and the entity type. */
interface Action {
  readonly move: string;
  readonly label: string;
}

/**
 * Named entities: a transition system over BILUO tags (Lample et al. 2016 in spirit, spaCy's BiluoPushDown). Every
 * action consumes one token.
 */
export class EntityRecognizer {
  readonly scorer: StateScorer;
  readonly #kernel: Kernel;
  readonly #actions: readonly Action[];
  /** Each action as a kind of its own: validity hangs on the label, too. */
  readonly #kinds: Uint8Array;
  readonly #validity = new Map<string, Uint8Array>();

  constructor(kernel: Kernel, model: Model) {
    this.#kernel = kernel;
    this.scorer = new StateScorer(kernel, model, "ner");
    this.#actions = model.header.nerActions.map((name) => ({ move: name.charAt(0), label: name.slice(2) }));
    this.#kinds = Uint8Array.from(this.#actions, (_, i) => i);
  }

  /** Finds the entities among the tokens whose vectors the scorer has taken. */
  recognize(length: number, isSpace: (token: number) => boolean, sentenceStarts: Uint8Array): EntityRange[] {
    const entities: EntityRange[] = [];
    const slots = new Int32Array(3);
    let start = NONE;
    let open = "";
    for (let token = 0; token < length; token++) {
      slots[0] = token;
      slots[1] = start;
      slots[2] = start === NONE ? NONE : token - 1;
      const scores = this.scorer.score(slots);
      // No entity goes over the end of a sentence.
      const canGoOn = token + 1 < length && sentenceStarts[token + 1] === 0;
      const valid = this.#valid(open, canGoOn, !isSpace(token));
      const action = bestAction(this.#kernel.floats, scores, this.#kinds, valid);
      const { move, label } = this.#actions[action] as Action;
      if (move === "B") {
        start = token;
        open = label;
      } else if (move === "U") {
        entities.push({ start: token, end: token + 1, label });
      } else if (move === "L") {
        entities.push({ start, end: token + 1, label });
        start = NONE;
        open = "";
      }
    }
    return entities;
  }

  /** Which actions a state allows: the label of the open entity or "", and what the next tokens permit. */
  #valid(open: string, canGoOn: boolean, canStart: boolean): Uint8Array {
    const key = `${open} ${canGoOn} ${canStart}`;
    let valid = this.#validity.get(key);
    if (!valid) {
      valid = Uint8Array.from(this.#actions, ({ move, label }) => {
        if (open !== "") return Number(label === open && (move === "L" || (move === "I" && canGoOn)));
        if (move === OUT) return 1;
        // One action is a U without a label; it is for annotation that is given beforehand, which we never have.
        return Number(label !== "" && canStart && (move === "U" || (move === "B" && canGoOn)));
      });
      this.#validity.set(key, valid);
    }
    return valid;
  }
}
