// Time of ingest, stage by stage, beside the time of nlp alone: npm run bench:ingest -- [ARTICLES] [--neo4j URI] [--one-story]
// The texts are bench/ingest/corpus.ts's. They are taken a chunk at a time: nlp alone parses it, then the whole line takes it, from text
// to stored graph, into Grafeo in a file and into Neo4j (the one at URI, which must be empty, or else one that is started, with Java's
// defaults); who is first changes from chunk to chunk, and what else the machine does then slows all alike. All is one thread, but for
// Neo4j's own work, which is another process's: both stand in the line's time. A ratio of 0.5 means that the line is half as fast as nlp
// alone. How many neighbours an article is compared with, and how many relations come of it, tells whether the corpus is like the reader's.
// On 2026-11-23, 60 articles, two cores with nothing else to do: nlp/line 0.03 into Grafeo (nlp 4 %, read 4 %, analyze 87 %, store 5 %; 1.1 s an
// article to analyze) and 0.02 into Neo4j (3 %, 3 %, 63 %, 30 %), 3.5 neighbours and 46 relations an article: each pair of claims that is read
// together takes some 10 ms, and up to 30 pairs of each two articles are. The day before, by rules alone, 100 articles: 0.20 into Grafeo (0.17 to 0.23; nlp 21 %,
// read 17 %, analyze 35 %, store 26 %) and 0.08 into Neo4j (11 %, 9 %, 13 %, 68 %), 4.6 neighbours; 400 into Grafeo alone 0.21 in the first fifth and
// 0.08 in the last, as stories grow and each claim is compared with all of theirs. Neo4j is slow until Java has compiled it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { type Neo4jSize, startNeo4j } from "../../scripts/neo4j/neo4j.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { GrafeoStore } from "../../src/store/grafeo-store.ts";
import { Neo4jStore } from "../../src/store/neo4j-store.ts";
import { corpus } from "./corpus.ts";
import { type Line, STAGES, timedLine } from "./line.ts";

const CHUNK = 20;
/** As a server is run that is there to stay: Java may compile for a long life. */
const SERVER: Neo4jSize = { heapMb: 1024, pageCacheMb: 256, flags: [] };
/** Parts of the run of which ratios are given: whether a larger store makes ingest slower. */
const PARTS = 5;

const pipeline = loadPipeline();

/** Seconds that parsing takes, and tokens. */
function nlpAlone(texts: readonly string[]) {
  const started = performance.now();
  const tokens = texts.reduce((sum, text) => sum + pipeline.parse(text).tokens.length, 0);
  return { tokens, seconds: (performance.now() - started) / 1000 };
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

interface Round {
  readonly tokens: number;
  readonly nlp: number;
  readonly lines: Readonly<Record<string, number>>;
}

async function bench(count: string, { neo4j: uri, oneStory }: { neo4j?: string; oneStory?: boolean }): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "hearsay-bench-"));
  const server = uri ? null : await startNeo4j(join(directory, "neo4j"), undefined, SERVER);
  const neo4j = new Neo4jStore({
    uri: uri ?? server?.uri ?? "",
    username: "neo4j",
    password: process.env.NEO4J_PASSWORD ?? "",
  });
  const lines = [timedLine("grafeo", new GrafeoStore(join(directory, "bench.grafeo"))), timedLine("neo4j", neo4j)];
  try {
    for (const { store } of lines) await store.open();
    if ((await neo4j.counts()).articles > 0) throw new Error("expected an empty Neo4j, but it has articles");
    report(await rounds([...corpus(Number(count), { one: oneStory === true })], lines), lines);
    for (const { name, store } of lines) print(`${name}: ${JSON.stringify(await store.counts())}`);
  } finally {
    for (const { store } of lines) await store.close();
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function rounds(texts: readonly string[], lines: readonly Line[]): Promise<readonly Round[]> {
  const all: Round[] = [];
  for (let from = 0; from < texts.length; from += CHUNK) {
    const chunk = texts.slice(from, from + CHUNK);
    const seconds: Record<string, number> = {};
    let alone = { tokens: 0, seconds: 0 };
    const runners = [
      async () => {
        alone = nlpAlone(chunk.map((text) => text.slice(text.indexOf("\n\n") + 2)));
      },
      ...lines.map(({ name, take }) => async () => {
        seconds[name] = await take(chunk);
      }),
    ];
    const first = all.length % runners.length;
    for (const run of [...runners.slice(first), ...runners.slice(0, first)]) await run();
    all.push({ tokens: alone.tokens, nlp: alone.seconds, lines: seconds });
    const ratios = lines.map(({ name }) => `${name} ${(alone.seconds / (seconds[name] as number)).toFixed(2)}`);
    process.stderr.write(`${from + chunk.length} articles, nlp/line ${ratios.join(", ")}\n`);
  }
  return all;
}

function report(all: readonly Round[], lines: readonly Line[]): void {
  const tokens = sum(all.map((round) => round.tokens));
  const nlp = sum(all.map((round) => round.nlp));
  print(`${tokens} tokens; nlp alone ${Math.round(tokens / nlp)} tokens/s`);
  for (const { name, stages, articles, found } of lines) {
    const times = all.map((round) => round.lines[name] ?? Number.NaN);
    const ratios = all.map((round, i) => round.nlp / (times[i] as number));
    const size = Math.ceil(all.length / PARTS);
    const parts = Array.from({ length: Math.ceil(ratios.length / size) }, (_, i) =>
      at(ratios.slice(i * size, (i + 1) * size), 0.5).toFixed(2),
    );
    print(
      `${name}: ${(articles() / sum(times)).toFixed(1)} articles/s, ${Math.round(tokens / sum(times))} tokens/s, ` +
        `nlp/line ${(nlp / sum(times)).toFixed(2)} of all, ${at(ratios, 0.5).toFixed(2)} of the median chunk ` +
        `(${at(ratios, 0.1).toFixed(2)} to ${at(ratios, 0.9).toFixed(2)} for 8 of 10), by fifths of the run ${parts.join(" ")}`,
    );
    print(
      `  ${STAGES.map((stage) => `${stage} ${((1000 * stages[stage]) / articles()).toFixed(1)} ms (${((100 * stages[stage]) / sum(times)).toFixed(0)}%)`).join(", ")} an article`,
    );
    const each = (count: number) => (count / articles()).toFixed(1);
    print(`  compared with ${each(found.neighbours)} neighbours, ${each(found.relations)} relations found, an article`);
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

await new Command("bench:ingest")
  .description("Times ingest by stage on both engines, beside nlp alone.")
  .argument("[articles]", "how many", "5000")
  .option("--neo4j <uri>", "an empty Neo4j to use")
  .option("--one-story", "all articles of one story")
  .action(bench)
  .parseAsync();
