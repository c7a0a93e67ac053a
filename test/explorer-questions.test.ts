import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeDefs } from "../src/api/schema.ts";
import { QUESTIONS } from "../src/explorer/questions.ts";
import { ingest } from "../src/ingest.ts";
import { loadModels } from "../src/nlp/index.ts";
import { openStore } from "../src/store/open-store.ts";
import type { Store } from "../src/store/port.ts";
import { articleFiles, documentsIn } from "../src/text/files.ts";
import { type Client, clientOf } from "./api/client.ts";

const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));
const schema = buildSchema(typeDefs);

it.each(QUESTIONS)("$title is a question that the schema can be asked", ({ query, operation, why }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(operation).toMatch(/^[A-Z]\w+$/);
  expect(why).toMatch(/^[A-Z].{20,110}\.$/);
});

it("there are ten, each once", () => {
  expect(QUESTIONS).toHaveLength(10);
  for (const part of ["title", "operation", "query"] as const) {
    expect(new Set(QUESTIONS.map((question) => question[part])).size).toBe(10);
  }
});

describe("over the seeds", () => {
  let store: Store;
  let api: Client;
  beforeAll(async () => {
    store = await openStore({ kind: "grafeo", path: null });
    for (const file of await articleFiles([SEEDS])) {
      for await (const found of documentsIn(file)) {
        if ("document" in found) await ingest(found.document, loadModels, store);
      }
    }
    api = clientOf(store);
  });
  afterAll(() => store.close());

  it.each(QUESTIONS)("$title has an answer", async ({ query }) => {
    expect(JSON.stringify(await api.ask(query))).toMatch(/"(?:nodes|edges)":\[\{/);
  });

  it("a name that is wrong is not found, and the nearest is the one that was meant", async () => {
    expect(await api.refusal(`{ whoCites(source: "Budonov") { totalCount } }`)).toMatchObject({
      code: "NOT_FOUND",
      names: expect.arrayContaining(["Kyrylo Budanov"]),
    });
  });
});
