import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingest, remove } from "../src/ingest.ts";
import { loadModels } from "../src/nlp/index.ts";
import { seedDocuments } from "../src/seeds.ts";
import { GrafeoStore } from "../src/store/grafeo-store.ts";
import { type Document, NO_HEADER, toDocument } from "../src/text/document.ts";
import { articleFiles, documentsIn } from "../src/text/files.ts";
import { everything } from "./store/everything.ts";

const STORIES = fileURLToPath(new URL("fixtures/stories/", import.meta.url));

async function story(name: string): Promise<Document[]> {
  const documents: Document[] = [];
  for (const path of await articleFiles([`${STORIES}${name}`])) {
    for await (const found of documentsIn(path)) if ("document" in found) documents.push(found.document);
  }
  return documents;
}

const seeds: Document[] = [];
for await (const document of seedDocuments()) seeds.push(document);

/** The graph that comes of steps: an article added, or (`out`) taken away. */
async function graphOf(steps: readonly { readonly document: Document; readonly out: boolean }[]) {
  const store = new GrafeoStore(null);
  await store.open();
  try {
    const ids = new Map<Document, string>();
    for (const { document, out } of steps) {
      if (!out) ids.set(document, (await ingest(document, loadModels, store)).id);
      else await remove(ids.get(document) ?? "", store);
    }
    return await everything(store);
  } finally {
    await store.close();
  }
}

const added = (documents: readonly Document[]) => documents.map((document) => ({ document, out: false }));

describe.each([
  ["the seeds", seeds],
  ["a story and the seeds", [...(await story("transfer")), ...seeds]],
])("%s", (_, documents) => {
  test("make one graph in whatever order they come, twice, or removed and added again", async () => {
    const expected = await graphOf(added(documents));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...documents.keys()], { minLength: documents.length }),
        fc.subarray([...documents.keys()], { maxLength: 3 }),
        async (order, again) => {
          const first = order.map((i) => documents[i] as Document);
          const some = again.map((i) => documents[i] as Document);
          const steps = [
            ...added(first),
            ...added(some),
            ...some.map((document) => ({ document, out: true })),
            ...added(some),
          ];
          expect(await graphOf(steps)).toEqual(expected);
        },
      ),
      { numRuns: 4 },
    );
  }, 300_000);
});

test("two short articles on one matter are compared, whichever comes first", async () => {
  const short = ["French soldiers were still fighting in Mali.", "French soldiers have been withdrawn from Mali."].map(
    (text) => toDocument(text, NO_HEADER),
  );
  const graphs = await Promise.all([short, [...short].reverse()].map((order) => graphOf(added(order))));
  expect(graphs[1]).toEqual(graphs[0]);
  expect(graphs[0]?.filter((row) => row.includes("CONTRADICTS"))).toHaveLength(1);
});
