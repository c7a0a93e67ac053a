import type { Store } from "../../src/store/port.ts";
import { clientOf } from "./client.ts";

/** The store's methods that a question calls, in alphabetical order. */
export async function callsOf(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
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
  await clientOf(counting).ask(query, variables);
  return calls.sort();
}
