// Compares the pipeline with what spaCy said of the same texts:
//   node --import tsx scripts/nlp/compare.ts EXPECTED.jsonl [differences to print, 20]
// Prints each difference and a summary; fails if there is any. scripts/nlp/fixtures.py writes EXPECTED.jsonl.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { loadPipeline } from "../../src/nlp/index.ts";
import { asExpectation, type Expectation } from "../../test/nlp/expectation.ts";

const COLUMNS = ["starts", "ends", "norms", "tags", "pos", "heads", "deps", "sentences", "lemmas", "entities"] as const;

const [path, limit = "20"] = process.argv.slice(2);
if (!path) throw new Error("usage: compare.ts EXPECTED.jsonl [differences to print]");

const pipeline = loadPipeline();
let texts = 0;
let tokens = 0;
let differing = 0;
const differingColumns = new Map<string, number>();

for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
  const expected = JSON.parse(line) as Expectation;
  const actual = asExpectation(expected.id, pipeline.parse(expected.text));
  texts++;
  tokens += expected.starts.length;
  const columns = COLUMNS.filter((column) => JSON.stringify(actual[column]) !== JSON.stringify(expected[column]));
  if (columns.length === 0) continue;
  differing++;
  for (const column of columns) differingColumns.set(column, (differingColumns.get(column) ?? 0) + 1);
  if (differing <= Number(limit)) describe(expected, actual, columns[0] as (typeof COLUMNS)[number]);
}

console.log(`${texts} texts, ${tokens} tokens, ${differing} texts differ`, Object.fromEntries(differingColumns));
process.exitCode = differing === 0 ? 0 : 1;

/** Prints the first place where a column differs. */
function describe(expected: Expectation, actual: Expectation, column: (typeof COLUMNS)[number]): void {
  const [want, have] = [expected, actual].map((row) => {
    const values = row[column];
    return typeof values === "string" ? values.split(" ") : values.map((value) => JSON.stringify(value));
  }) as [string[], string[]];
  const at = want.findIndex((value, i) => value !== have[i]);
  const place = at < 0 ? want.length : at;
  const from = expected.starts[Math.max(0, place - 3)] ?? 0;
  const excerpt = JSON.stringify(expected.text.slice(from, from + 80));
  console.log(`${expected.id}: ${column}[${place}] is ${have[place]}, spaCy has ${want[place]}, near ${excerpt}`);
}
