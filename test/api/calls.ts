import type { Store } from "../../src/store/port.ts";
import { clientOf } from "./client.ts";

/** The same store, and the names of its methods as they are called. */
export function counted(store: Store): { readonly store: Store; readonly calls: string[] } {
  const calls: string[] = [];
  const counting = new Proxy(store, {
    get(target, name) {
      const method = target[name as keyof Store] as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return method.apply(target, given);
      };
    },
  });
  return { store: counting, calls };
}

/** The store's methods that a question calls, in alphabetical order. */
export async function callsOf(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { store: counting, calls } = counted(store);
  await clientOf(counting).ask(query, variables);
  return calls.sort();
}
