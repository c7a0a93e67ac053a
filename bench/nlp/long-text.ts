// Time and memory for one long text: node --import tsx bench/nlp/long-text.ts [MEGABYTES, default 2]
import { readFileSync } from "node:fs";
import { loadPipeline } from "../../src/nlp/index.ts";
import { readExpectations } from "../../test/nlp/expectation.ts";

const megabytes = Number(process.argv[2] ?? 2);
const fixture = new URL("../../test/nlp/fixtures/parity.jsonl", import.meta.url);
const articles = readExpectations(readFileSync(fixture, "utf8")).filter(({ id }) => !id.startsWith("sentence/"));
const once = articles.map(({ text }) => text).join("\n\n");
const text = once.repeat(Math.ceil((megabytes * 1e6) / once.length)).slice(0, megabytes * 1e6);

const before = performance.now();
const { tokens } = loadPipeline().parse(text);
const seconds = (performance.now() - before) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(`${text.length} characters, ${tokens.length} tokens, ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB`);
