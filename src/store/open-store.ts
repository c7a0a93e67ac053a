import { GrafeoStore } from "./grafeo-store.ts";
import { Neo4jStore } from "./neo4j-store.ts";
import type { Store } from "./port.ts";

/** Where the graph is kept. A Grafeo store with no path is kept in memory. */
export type StoreOptions =
  | { readonly kind: "grafeo"; readonly path: string | null }
  | { readonly kind: "neo4j"; readonly uri: string; readonly username: string; readonly password: string };

/** The store these options name, opened. Rejects with StoreError where it cannot be opened. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = options.kind === "grafeo" ? new GrafeoStore(options.path) : new Neo4jStore(options);
  await store.open();
  return store;
}
