import { setImmediate } from "node:timers/promises";
import type { Writer } from "../api/context.ts";
import { ingest, remove } from "../ingest.ts";
import { loadModels } from "../nlp/index.ts";
import type { Store } from "../store/port.ts";
import { documentOf } from "../text/given.ts";

/**
 * What the API writes by. Reading an article takes the processor for about a tenth of a second, and reading its claims together with
 * those of its neighbours for many short turns more, so articles wait for one another, whoever sends them, and between two of them
 * whatever else was asked is answered.
 */
export function createWriter(store: Store): Writer {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(() => setImmediate()).then(work);
    last = done.catch(() => {});
    return done;
  };
  return {
    async ingest(article) {
      const read = documentOf(article);
      return "faults" in read ? read : inTurn(() => ingest(read.document, loadModels, store));
    },
    remove: (articleId) => remove(articleId, store),
  };
}
