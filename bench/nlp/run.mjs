// Speed of src/nlp beside spaCy's own, one thread each, in alternating rounds:
//   node --import tsx bench/nlp/run.mjs [PYTHON [TEXTS.jsonl [ROUNDS]]]
// PYTHON (default: python3) must have spacy 3.8 and the model package, see scripts/nlp/convert.py. TEXTS.jsonl holds
// {text} rows; the default are the articles of the parity test. No round parses a text that was parsed before: our
// caches of words would make a second time look better than it is.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { loadPipeline } from "../../src/nlp/index.ts";

const [python = "python3", path, roundsArgument = "5"] = process.argv.slice(2);
const source = path ?? new URL("../../test/nlp/fixtures/parity.jsonl", import.meta.url);
const rows = readFileSync(source, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const isSentence = ({ id }) => id?.startsWith("sentence/");
const texts = rows.filter((row) => !isSentence(row)).map(({ text }) => text);
const rounds = Math.min(Number(roundsArgument), texts.length);

const ours = (() => {
  const before = performance.now();
  const pipeline = loadPipeline();
  console.log(`ready in ${Math.round(performance.now() - before)} ms`);
  return (batch) => {
    const before = performance.now();
    const tokens = batch.reduce((sum, text) => sum + pipeline.parse(text).tokens.length, 0);
    return { tokens, seconds: (performance.now() - before) / 1000 };
  };
})();

const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", BLIS_NUM_THREADS: "1" };
const peer = spawn(python, [fileURLToPath(new URL("./spacy_peer.py", import.meta.url))], {
  env: { ...process.env, ...ONE_THREAD },
  stdio: ["pipe", "pipe", "inherit"],
});
const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
async function theirs(batch) {
  peer.stdin.write(`${JSON.stringify(batch)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error(`${python} ended before it answered`);
  return JSON.parse(value);
}

const warmUp = ["The minister said on Tuesday that nobody had been hurt, Reuters reported.", "He didn't know."];
ours(warmUp);
await theirs(warmUp);

const speeds = { hearsay: [], spacy: [] };
for (let round = 0; round < rounds; round++) {
  const batch = texts.filter((_, i) => i % rounds === round);
  const results = { hearsay: ours(batch), spacy: await theirs(batch) };
  if (results.hearsay.tokens !== results.spacy.tokens) throw new Error(`round ${round}: the tokens differ`);
  for (const [name, { tokens, seconds }] of Object.entries(results)) speeds[name].push(tokens / seconds);
  console.log(
    `round ${round + 1}: ${results.hearsay.tokens} tokens,`,
    Object.entries(speeds)
      .map(([name, values]) => `${name} ${Math.round(values.at(-1))}/s`)
      .join(", "),
  );
}
peer.stdin.end();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const [hearsay, spacy] = [median(speeds.hearsay), median(speeds.spacy)];
console.log(
  `medians: hearsay ${Math.round(hearsay)} tokens/s, spaCy ${Math.round(spacy)} tokens/s,`,
  `ratio ${(hearsay / spacy).toFixed(2)}`,
);
