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
  /** Made anew after a write: what was read before it may have changed. */
  loaders: Loaders;
  readonly viewer: Viewer;
  readonly writer: Writer | null;
  /** Puts questions that cannot be read; null where no model is configured. */
  readonly rephrase: Rephrase | null;
  readonly request: Request;
  readonly told: Told;
}

/** What the transport knows of a request. */
export interface Request {
  /** By which the log knows it. */
  readonly id?: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Leaves the time open that an answer may take. */
  readonly lift?: () => void;
}

/** What becomes known of a request while it is answered, for its line in the log and for the metrics. */
export interface Told {
  operation: "query" | "mutation" | "subscription" | null;
  operationName: string | null;
  cost: number | null;
  /** Codes of the answer's errors, each once. */
  codes: readonly string[];
}

/** A context for one request: what it has read is forgotten with it. Without a writer it only reads. */
export function createContext(
  store: Store,
  {
    request = {},
    viewer = ANYONE,
    writer = null,
    rephrase = null,
  }: Partial<Pick<Context, "request" | "viewer" | "writer" | "rephrase">> = {},
): Context {
  const awaited = request.signal ? store.within(request.signal) : store;
  const told = { operation: null, operationName: null, cost: null, codes: [] };
  return { store: awaited, loaders: createLoaders(awaited), viewer, writer, rephrase, request, told };
}
