import type { Store } from "../store/port.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
}

/** A context for one request: what it has read is forgotten with it. */
export function createContext(store: Store): Context {
  return { store, loaders: createLoaders(store) };
}
