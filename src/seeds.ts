import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Document } from "./text/document.ts";
import { NO_HEADER, toDocument } from "./text/document.ts";

const FOLDER = new URL("../seeds/", import.meta.url);

/** What is known of an article, with the words of its text that say so; null where its text does not say. */
const Known = z.strictObject({ value: z.string().min(1), evidence: z.string().min(1) }).nullable();

/** seeds/manifest.json: what is known of each of the first articles, and how. */
export const Manifest = z.strictObject({
  articles: z.array(
    z.strictObject({ file: z.string(), title: Known, publisher: Known, publishedOn: Known, url: Known }),
  ),
});

/** The articles that a new store begins with. Throws where the manifest and the files do not agree. */
export async function* seedDocuments(): AsyncGenerator<Document> {
  const manifest = Manifest.parse(JSON.parse(await readFile(new URL("manifest.json", FOLDER), "utf8")));
  for (const { file, title, publisher, publishedOn, url } of manifest.articles) {
    const text = await readFile(new URL(file, FOLDER), "utf8");
    for (const known of [title, publisher, publishedOn, url]) {
      if (known && !text.includes(known.evidence)) throw new Error(`expected ${file} to say: ${known.evidence}`);
    }
    yield toDocument(text, {
      ...NO_HEADER,
      title: title?.value ?? null,
      publisher: publisher?.value ?? null,
      publishedOn: publishedOn?.value ?? null,
      url: url?.value ?? null,
    });
  }
}
