import { compareRead } from "./analyze/compare.ts";
import { storyKeys } from "./analyze/story-keys.ts";
import { articleIdOf, toGraph } from "./graph/build.ts";
import { sameAs } from "./graph/same-as.ts";
import type { Models } from "./nlp/index.ts";
import { read } from "./read/read.ts";
import type { Store } from "./store/port.ts";
import type { Document } from "./text/document.ts";

/** What became of an article: its id, and whether it was new. */
export interface Ingested {
  readonly id: string;
  readonly added: boolean;
}

/**
 * The whole line, from a document to the stored graph, in one transaction: the only place that knows the order of the rooms.
 * An article that is already stored is left as it is.
 */
export async function ingest(document: Document, models: () => Promise<Models>, store: Store): Promise<Ingested> {
  const id = articleIdOf(document);
  if (await store.hasArticle(id)) return { id, added: false };
  const { pipeline, inference } = await models();
  const graph = toGraph(document, read(document, pipeline));
  const added = await store.write(graph, storyKeys(graph), async ({ claims, alike, entities }) => ({
    ...(await compareRead(id, claims, inference, alike)),
    sameAs: sameAs(entities),
  }));
  return { id, added };
}

/** Takes an article out of the graph, with all that it brought; tells whether it was there. */
export const remove = (articleId: string, store: Store): Promise<boolean> => store.remove(articleId, sameAs);
