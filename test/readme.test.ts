import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../src/ingest.ts";
import { loadModels } from "../src/nlp/index.ts";
import { seedDocuments } from "../src/seeds.ts";
import { openStore } from "../src/store/open-store.ts";
import type { Store } from "../src/store/port.ts";
import { clientOf } from "./api/client.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Each query of the README with the answer under it. */
const EXAMPLES = [...README.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(([, query, answer]) => ({
  query: query as string,
  answer: JSON.parse(answer as string),
}));

describe("the README", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ kind: "grafeo", path: null });
    for await (const document of seedDocuments()) await ingest(document, loadModels, store);
  });
  afterAll(() => store.close());

  test("has three questions with their answers", () => expect(EXAMPLES).toHaveLength(3));

  test.each(EXAMPLES)("gives the real answer to $query", async ({ query, answer }) => {
    expect({ data: await clientOf(store).ask(query) }).toEqual(answer);
  });

  test("links to files that are there", () => {
    for (const [, path] of README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
    }
  });

  test("calls only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const called = [...README.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name as string);
    expect(called.length).toBeGreaterThan(3);
    for (const name of called) expect(scripts).toHaveProperty([name]);
  });
});
