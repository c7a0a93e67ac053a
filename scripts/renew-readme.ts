// Renews the answers under the README's queries with what the first articles give now: npm run readme. Read the difference.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createApollo } from "../src/api/apollo.ts";
import { createContext } from "../src/api/context.ts";
import { readConfig } from "../src/config.ts";
import { ingest } from "../src/ingest.ts";
import { loadModels } from "../src/nlp/index.ts";
import { seedDocuments } from "../src/seeds.ts";
import { openStore } from "../src/store/open-store.ts";

const README = new URL("../README.md", import.meta.url);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const store = await openStore({ kind: "grafeo", path: null });
for await (const document of seedDocuments()) await ingest(document, loadModels, store);
const apollo = createApollo(silent, readConfig({}));
let text = readFileSync(README, "utf8");
for (const [example, query = "", answer] of text.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)) {
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(store) });
  if (body.kind !== "single" || body.singleResult.errors) throw new Error(`expected an answer to ${query}`);
  const input = JSON.stringify({ data: body.singleResult.data });
  const written = execFileSync("npx", ["biome", "format", "--stdin-file-path=answer.json"], { input }).toString();
  text = text.replace(example, () => example.replace(`\`\`\`json\n${answer}`, () => `\`\`\`json\n${written}`));
}
writeFileSync(README, text);
await apollo.stop();
await store.close();
