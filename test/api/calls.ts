import type { Store } from "../../src/store/port.ts";
import { clientOf } from "./client.ts";

/**
 * The same store, and the names of its methods as they are called. What is asked at once is answered at once: which of two answers comes first is
 * chance, and whether what they lead to is asked for in one call should not hang on it.
 */
export function counted(store: Store): { readonly store: Store; readonly calls: string[] } {
  const calls: string[] = [];
  const answered = atOnce();
  const counting = new Proxy(store, {
    get(target, name) {
      const method = target[name as keyof Store] as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => {
        calls.push(String(name));
        const answer = method.apply(target, given);
        return answer instanceof Promise ? answered(answer) : answer;
      };
    },
  });
  return { store: counting, calls };
}

/** Holds answers back until all that are waited for are there. */
function atOnce(): <T>(answer: Promise<T>) => Promise<T> {
  let missing = 0;
  let held: (() => void)[] = [];
  return async (answer) => {
    missing += 1;
    try {
      return await answer;
    } finally {
      missing -= 1;
      const release = new Promise<void>((resolve) => held.push(resolve));
      // What was asked for at once may still be on its way to the store.
      setImmediate(() =>
        setImmediate(() => {
          if (missing > 0) return;
          for (const resolve of held) resolve();
          held = [];
        }),
      );
      await release;
    }
  };
}

/** The store's methods that a question calls, in alphabetical order. */
export async function callsOf(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { store: counting, calls } = counted(store);
  await clientOf(counting).ask(query, variables);
  return calls.sort();
}
