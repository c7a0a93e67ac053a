import type { Ingested } from "../ingest.ts";
import type { Store } from "../store/port.ts";
import type { FieldFault, GivenArticle } from "../text/given.ts";
import type { Rephrase } from "./ask.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { ANYONE, type Viewer } from "./viewer.ts";

/** How articles come in and go: handed in by the server, because the rooms that read texts are not the API's to enter. */
export interface Writer {
  /** Reads an article and stores it, or tells what is wrong with its fields. Given again it changes nothing. */
  ingest(article: GivenArticle): Promise<Ingested | { readonly faults: readonly FieldFault[] }>;
  /** Takes an article away, and tells whether it was there. */
  remove(articleId: string): Promise<boolean>;
}

/** What every resolver of one request shares. */
export interface Context {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly writer: Writer | null;
  /** Puts questions that cannot be read; null where no model is configured. */
  readonly rephrase: Rephrase | null;
  /** Made anew after a write: what was read before it may have changed. */
  loaders: Loaders;
}

/** A context for one request: what it has read is forgotten with it. Without a writer it only reads. */
export function createContext(
  store: Store,
  viewer: Viewer = ANYONE,
  writer: Writer | null = null,
  rephrase: Rephrase | null = null,
): Context {
  return { store, viewer, writer, rephrase, loaders: createLoaders(store) };
}
