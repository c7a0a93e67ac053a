import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { seedDocuments } from "../../src/seeds.ts";
import { readText } from "./reader.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
/** Tables of the world's countries, bodies, places and given names, which hold far more than the seeds. */
const GAZETTEERS = new Set([
  "read/gazetteer.ts",
  "read/bodies.ts",
  "read/places.ts",
  "read/given-names.ts",
  "read/sexes.ts",
]);

/** The rooms that read and compare, without their comments, where an example may come from anywhere. */
const code = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(?:text|nlp|read|graph|analyze)\/.*\.ts$/.test(file) && !GAZETTEERS.has(file))
  .map((file) => ({
    file,
    words: new Set(
      readFileSync(join(SRC, file), "utf8")
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
  }));

/** Words of the names in the seeds, but for those that the seeds, or English, use as plain words too. */
async function wordsOfNames(): Promise<Set<string>> {
  const [names, plain] = [new Set<string>(), new Set<string>()];
  for await (const { text } of seedDocuments()) {
    for (const word of text.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []) plain.add(word);
    for (const { aliases } of readText(text).reading.entities) {
      for (const word of aliases.join(" ").match(/\p{L}{4,}/gu) ?? []) names.add(word.toLowerCase());
    }
  }
  for (const word of [...plain, ...ENGLISH]) names.delete(word);
  return names;
}

/** Plain English words that stand in names: "Institute for the Study of War", "The New York Times". */
const ENGLISH =
  "institute study times free radio post house united states people republic democratic federation white armed central independent center department research studies news international south north politics service oblast east".split(
    " ",
  );

test("no rule and no list outside the gazetteers names anyone or anything from the seeds", async () => {
  const names = await wordsOfNames();
  expect(names.size).toBeGreaterThan(25);
  expect(names).toContain("budanov");
  const found = code.flatMap(({ file, words }) =>
    [...names].filter((name) => words.has(name)).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});
