import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { SingleBar } from "cli-progress";
import { Command, CommanderError, Option } from "commander";
import { BY_MODEL } from "./api/ask.ts";
import { ROLES } from "./api/viewer.ts";
import { ask } from "./cli/ask.ts";
import { type ExportOptions, exportGraph, requestOf } from "./cli/export.ts";
import { toRow } from "./cli/extract.ts";
import { newKey } from "./cli/key.ts";
import { readConfig } from "./config.ts";
import { InputError, StoreError } from "./errors.ts";
import { FORMATS } from "./export/formats.ts";
import { ingest } from "./ingest.ts";
import { loadModels, loadPipeline } from "./nlp/index.ts";
import { read } from "./read/read.ts";
import { PROFILES, type Profile } from "./read/reading.ts";
import { seedDocuments } from "./seeds.ts";
import { readKeys } from "./server/keys.ts";
import { createRephrase } from "./server/model.ts";
import { startServer } from "./server.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/port.ts";
import type { Document } from "./text/document.ts";
import { articleFiles, documentsIn, existing, hasRows } from "./text/files.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`hearsay: ${line}\n`);

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig().store);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function serve(): Promise<void> {
  const config = readConfig();
  const keys = readKeys(config);
  await withStore(async (store) => {
    for await (const document of seedDocuments()) await ingest(document, loadModels, store);
    const stopped = new Promise((resolve) => {
      // On, not once: npm passes on the Ctrl-C that the terminal has sent us already.
      for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, resolve);
    });
    const server = await startServer({ store, config, keys });
    say(`Hearsay is ready at ${server.url}`);
    await stopped;
    await server.close();
  });
}

interface ArticleFile {
  readonly path: string;
  /** Whether it has an article a line, and not one. */
  readonly asRows: boolean;
}

/** How many articles the files hold, for the progress bar; a stream is not read for that. */
async function countArticles(files: readonly ArticleFile[]): Promise<number> {
  let count = 0;
  for (const { path: file, asRows } of files) {
    if (!asRows || !(await stat(file)).isFile()) count++;
    else for await (const line of createInterface({ input: createReadStream(file) })) if (line.trim()) count++;
  }
  return count;
}

/** Why the store did not take one article; what else fails ends the load. */
function refusalOf(error: unknown): string {
  if (error instanceof StoreError && error.code === "FAILED") return error.message;
  throw error;
}

/** Goes through all articles under the paths, and in a file of rows; complains of each that cannot be read or used and goes on. Whether all could be. */
async function forEachArticle(
  paths: readonly string[],
  use: (from: string, document: Document) => Promise<void>,
  rows?: string,
): Promise<boolean> {
  const files: readonly ArticleFile[] = [
    ...(await articleFiles(paths)).map((path) => ({ path, asRows: hasRows(path) })),
    ...(rows === undefined ? [] : [{ path: await existing(rows), asRows: true }]),
  ];
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: "{bar} {value}/{total} articles, {eta_formatted} left", clearOnComplete: true })
    : null;
  bar?.start(await countArticles(files), 0);
  const failures: string[] = [];
  for (const { path, asRows } of files) {
    for await (const found of documentsIn(path, asRows)) {
      if ("error" in found) failures.push(`${found.from}: ${found.error.message}`);
      else await use(found.from, found.document).catch((error) => failures.push(`${found.from}: ${refusalOf(error)}`));
      bar?.increment();
    }
  }
  bar?.stop();
  if (files.length === 0) failures.push(`expected article files, but there are none in ${paths.join(", ")}`);
  failures.forEach(complain);
  return failures.length === 0;
}

async function ingestPaths(paths: readonly string[], { json }: { json?: boolean }): Promise<void> {
  await withStore(async (store) => {
    let [added, known] = [0, 0];
    const whole = await forEachArticle(paths, async (from, document) => {
      const result = await ingest(document, loadModels, store);
      if (result.added) added++;
      else known++;
      if (json) say(JSON.stringify({ from, ...result }));
    });
    if (!json) say(`${added} added, ${known} already there`);
    if (!whole) process.exitCode = 1;
  });
}

async function extract(
  paths: readonly string[],
  { jsonl, profile }: { jsonl?: string; profile: Profile },
): Promise<void> {
  if (paths.length === 0 && jsonl === undefined)
    throw new InputError("BAD_USER_INPUT", "expected a file or folder, or --jsonl FILE, but got none");
  const tell = async (from: string, document: Document) => {
    say(JSON.stringify(toRow(from, document, read(document, loadPipeline(), profile))));
  };
  const whole = await forEachArticle(paths, tell, jsonl);
  if (!whole) process.exitCode = 1;
}

async function stats({ json }: { json?: boolean }): Promise<void> {
  const counts = await withStore((store) => store.counts());
  if (json) say(JSON.stringify(counts));
  else for (const [name, count] of Object.entries(counts)) say(`${count.toString().padStart(8)} ${name}`);
}

async function exported({ out, ...options }: ExportOptions): Promise<void> {
  const request = requestOf({ out, ...options });
  const { truncated } = await withStore((store) => exportGraph(store, request, out));
  if (truncated) complain("more was found than is shown: --max-nodes lets through up to 1000");
}

async function answer(words: readonly string[], { json }: { json?: boolean }): Promise<void> {
  const { model } = readConfig();
  const rephrase = model && createRephrase(model, ({ message }) => complain(`the model is of no help: ${message}`));
  const answered = await withStore((store) => ask(words.join(" "), store, rephrase));
  const by = answered.interpretation.startsWith(BY_MODEL) ? `${answered.interpretation}\n\n` : "";
  say(
    json
      ? JSON.stringify(answered)
      : `${by}${answered.text}\n\nAsked as GraphQL, with ${JSON.stringify(answered.variables)}:\n${answered.query}`,
  );
}

const json = (): Option => new Option("--json", "print JSON, an object a line");
const program = new Command("hearsay")
  .description("Reads news articles and builds a graph of who said what, who repeated it and who disagrees.")
  .exitOverride();

program.command("serve").description("load the first articles, then serve the API and the playground").action(serve);
program
  .command("ingest")
  .description("read articles and store them: .txt, .md, .html, .jsonl files, or folders of them")
  .argument("<path...>")
  .addOption(json())
  .action(ingestPaths);
program
  .command("extract")
  .description("print what articles say, a JSON object a line, and store nothing")
  .argument("[path...]")
  .option("--jsonl <file>", "rows {id, text}, one a line")
  .addOption(
    new Option("--profile <profile>", "what people assert, or opinions, wishes and intentions too")
      .choices(PROFILES)
      .default("claims"),
  )
  .action(extract);
program
  .command("ask")
  .description('answer a question in words: "who cites NAME", "where does the 4,000 come from"')
  .argument("<question...>")
  .addOption(json())
  .action(answer);
program
  .command("export")
  .description("write the graph, or what is around some nodes, as a file that other programs read")
  .addOption(new Option("--format <extension>", `unless --out ends in it: ${[...FORMATS.keys()].join(", ")}`))
  .option("--out <file>", "where to write it, rather than to stdout")
  .option("--seeds <ids>", "where to begin, rather than the whole graph; with commas between them")
  .option("--depth <edges>", "how many edges away from the seeds")
  .option("--max-nodes <count>", "the most nodes around the seeds")
  .option("--kinds <kinds>", "only these kinds of nodes: Article, Claim, ...; with commas between them")
  .option("--text", "articles with their full text")
  .option("--part <part>", "of a CSV: edges, or nodes")
  .action(exported);
program.command("stats").description("print how much is stored").addOption(json()).action(stats);
program
  .command("key")
  .description("keys for the API")
  .command("create")
  .description("print a new key, once, and the line for HEARSAY_KEYS_FILE")
  .addOption(new Option("--role <role>", "what it lets its holder do").choices(ROLES).makeOptionMandatory())
  .option("--name <name>", "who holds it", "unnamed")
  .addOption(json())
  .action((options) => {
    say(newKey(options));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.exitCode = 1;
    if (error instanceof InputError || error instanceof StoreError) complain(error.message);
    else throw error;
  }
}
