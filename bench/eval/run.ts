// How well the reader reads, beside what people marked: npm run eval -- FILE-OR-FOLDER [--profile claims|wide]
// The file, or FOLDER/gold.jsonl, is as gold.ts wants it; what is measured stands in the score-*.ts beside this.
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { toRow } from "../../src/cli/extract.ts";
import { InputError } from "../../src/errors.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import { PROFILES, type Profile } from "../../src/read/reading.ts";
import { fromRow } from "../../src/text/formats.ts";
import { type GoldRow, parseGoldFile } from "./gold.ts";
import { scoreAttributions } from "./score-attributions.ts";
import { scoreEstimates } from "./score-estimates.ts";
import { scoreNames } from "./score-names.ts";
import type { Score } from "./tally.ts";

/** What `hearsay extract` would print of the article: of the gold, the reader sees the text alone. */
function readRow({ id, text }: GoldRow, profile: Profile) {
  const document = fromRow(JSON.stringify({ id, text }));
  if (document.text !== text)
    throw new InputError("BAD_USER_INPUT", `${id}: expected a text without a byte order mark or carriage returns`);
  return toRow(String(id), document, read(document, loadPipeline(), profile));
}

function toTable(title: string, scores: Record<string, Score>): string[] {
  const cell = (value: string): string => value.padStart(7);
  const rows = Object.entries(scores).map(([name, { precision, recall, f1, gold, read }]) => {
    const rates = [precision, recall, f1].map((rate) => rate.toFixed(1));
    return `  ${name.padEnd(22)}${[...rates, gold, read].map((value) => cell(String(value))).join("")}`;
  });
  return ["", `${title.padEnd(24)}${["P", "R", "F1", "gold", "read"].map(cell).join("")}`, ...rows];
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new InputError("BAD_USER_INPUT", `expected a file at ${path}, but there is none that can be read`);
  }
}

function evaluate(given: string, { profile }: { profile?: Profile }): void {
  const path = statSync(given, { throwIfNoEntry: false })?.isFile() ? given : join(given, "gold.jsonl");
  const gold = parseGoldFile(path, readText(path), (file) => readText(join(dirname(path), file)));
  const lines = [`${gold.length} articles in ${path}`];
  const profiles = profile ? [profile] : PROFILES;
  for (const [i, name] of profiles.entries()) {
    const rows = gold.map((marked) => ({ marked, row: readRow(marked, name) }));
    const attributed = rows.map(({ marked, row }) => ({
      text: marked.text,
      gold: marked.attributions,
      read: row.attributions,
    }));
    const { pair, direct, mixed, indirect, strict, content, source, relay } = scoreAttributions(attributed);
    const measures = { pair, "  direct": direct, "  mixed": mixed, "  indirect": indirect, "pair, strict": strict };
    lines.push(...toTable(`attributions, ${name}`, { ...measures, content, source }));
    if (relay.gold > 0) {
      const each = rows.map(({ marked }, j) => [String(marked.id).slice(0, 20), attributed.slice(j, j + 1)] as const);
      const relays = each.map(([id, one]) => [`  ${id}`, scoreAttributions(one).relay] as const);
      lines.push(...toTable(`relays, ${name}`, { all: relay, ...Object.fromEntries(relays) }));
    }
    const counted = rows.flatMap(({ marked, row }) =>
      marked.estimates ? [{ gold: { ...marked, estimates: marked.estimates }, read: row }] : [],
    );
    if (counted.length > 0) lines.push(...toTable(`estimates, ${name}`, scoreEstimates(counted)));
    const named = rows.flatMap(({ marked, row }) =>
      marked.entities ? [{ gold: marked.entities, read: row.mentions }] : [],
    );
    // A profile chooses among attributions; the names are the same in each.
    if (named.length > 0 && i === profiles.length - 1) lines.push(...toTable("names", scoreNames(named)));
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  await new Command("eval")
    .description("Measures the reader on articles with attributions, estimates and names that people marked.")
    .argument("<file-or-folder>", "a gold.jsonl or its folder, or one gold.json with texts beside it")
    .addOption(new Option("--profile <profile>", "one profile alone; without it, each").choices(PROFILES))
    .exitOverride()
    .action(evaluate)
    .parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof InputError) {
    process.exitCode = 1;
    process.stderr.write(`eval: ${error.message}\n`);
  } else throw error;
}
