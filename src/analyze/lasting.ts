import type { ClaimInContext, Status } from "../graph/model.ts";
import { wordsOf } from "./finding.ts";

/** A state changes: what was so some days before says little of now. */
export const STALE_DAYS = 3;

/** Whether a status tells how things are and not what happened: "is open", "were fighting", "has not signed". */
export const isLasting = (of: ClaimInContext, status: Status): boolean =>
  !status.holds ||
  /^(?:be |go on|continue|proceed|remain|last|live)/.test(status.predicate) ||
  /\b(?:(?:is|are|was|were|been)\b.*ing|still|remain\w*|continu\w*)\b/.test(wordsOf(of, status));

/** What goes on in spite of what was said before. */
export const goesOn = (of: ClaimInContext, status: Status): boolean =>
  /\b(?:still|continu\w+|remain\w*|kept|keeps?)\b/.test(wordsOf(of, status));
