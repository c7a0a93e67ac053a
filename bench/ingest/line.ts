// The whole line of src/ingest.ts with a clock at each stage: the rooms are timed from outside, by what ingest is handed.
import { settle } from "../../src/graph/settle.ts";
import { ingest } from "../../src/ingest.ts";
import { loadPipeline, type Pipeline } from "../../src/nlp/index.ts";
import { createInference } from "../../src/nlp/inference.ts";
import type { Store } from "../../src/store/port.ts";
import { FORMATS } from "../../src/text/formats.ts";

/** `read` has the making of the graph and of its story keys in it. */
export const STAGES = ["text", "nlp", "read", "analyze", "store"] as const;
type Stage = (typeof STAGES)[number];

export interface Line {
  readonly name: string;
  readonly store: Store;
  /** Seconds that each stage took so far. */
  readonly stages: Readonly<Record<Stage, number>>;
  readonly articles: () => number;
  /** How much there was to compare, and what came of it, so far. */
  readonly found: { neighbours: number; relations: number };
  /** Takes files' texts all the way, one after the other; gives the seconds. */
  readonly take: (texts: readonly string[]) => Promise<number>;
}

/** A line into `store`, whose `hasArticle` and `write` are from now on timed. */
export function timedLine(name: string, store: Store): Line {
  const stages = { text: 0, nlp: 0, read: 0, analyze: 0, store: 0 };
  const found = { neighbours: 0, relations: 0 };
  let articles = 0;
  // A stage's time is its own: what runs within it and is another's is taken off.
  let inner = 0;
  async function timed<T>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
    const [started, before] = [performance.now(), inner];
    const result = await work();
    const took = (performance.now() - started) / 1000;
    stages[stage] += took - (inner - before);
    inner = before + took;
    return result;
  }
  function timedNow<T>(stage: Stage, work: () => T): T {
    const started = performance.now();
    const result = work();
    const took = (performance.now() - started) / 1000;
    stages[stage] += took;
    inner += took;
    return result;
  }

  const english = loadPipeline();
  const pipeline: Pipeline = { parse: (text) => timedNow("nlp", () => english.parse(text)) };
  // Its own, or the line that takes a text second would have its verdicts for nothing.
  const loaded = createInference().then((inference) => ({ pipeline, inference }));
  const { hasArticle, write } = { hasArticle: store.hasArticle.bind(store), write: store.write.bind(store) };
  store.hasArticle = (id) => timed("store", () => hasArticle(id));
  store.write = (graph, keys, compare) =>
    timed("store", () =>
      write(graph, keys, async (neighbours) => {
        const comparison = await timed("analyze", () => compare(neighbours));
        found.neighbours += new Set(neighbours.claims.map(({ article }) => article.id)).size - 1;
        const { contradictions, suspicions, corroborations, supersessions, rewrites } = comparison;
        const read = settle(suspicions, suspicions, corroborations).contradictions;
        found.relations += [contradictions, read, corroborations, supersessions, rewrites].flat().length;
        return comparison;
      }),
    );

  return {
    name,
    store,
    stages,
    articles: () => articles,
    found,
    async take(texts) {
      const started = performance.now();
      for (const text of texts) {
        const document = await timed("text", () => FORMATS.txt?.(text));
        if (!document) throw new Error("expected text files to be read");
        await timed("read", () => ingest(document, () => loaded, store));
        articles++;
      }
      return (performance.now() - started) / 1000;
    },
  };
}
