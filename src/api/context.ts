import type { Store } from "../store/port.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly request: Request;
  readonly told: Told;
}

/** What the transport knows of a request. */
export interface Request {
  /** By which the log knows it. */
  readonly id?: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** What becomes known of a request while it is answered, for its line in the log and for the metrics. */
export interface Told {
  operation: "query" | "mutation" | "subscription" | null;
  operationName: string | null;
  cost: number | null;
  /** Codes of the answer's errors, each once. */
  codes: readonly string[];
}

/** A context for one request: what it has read is forgotten with it. */
export function createContext(store: Store, request: Request = {}): Context {
  const awaited = request.signal ? store.within(request.signal) : store;
  const told = { operation: null, operationName: null, cost: null, codes: [] };
  return { store: awaited, loaders: createLoaders(awaited), request, told };
}
