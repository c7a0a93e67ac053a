// Asks every system the same and times them in turn: run.mjs CLAIMS NEO4J_ADDRESS GRAFEO_FILE [ROUNDS] [SECONDS]
// Each system is a process of its own on this machine. First their answers are held against each other; then come rounds, in each
// of which every system answers one question for some seconds; a ratio is taken within a round, so that what else the
// machine does weighs on both sides. Printed: the median ratio with the least and the greatest.
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import autocannon from "autocannon";
import { QUESTIONS, SYSTEMS } from "./questions.ts";

const [claims, neo4j, grafeo, rounds = "5", seconds = "4"] = process.argv.slice(2);
const only = process.env.ONLY?.split(",").map(Number);
const systems = process.env.SYSTEMS?.split(",") ?? SYSTEMS;
/** Where two answers that are not the same are written. */
const DIFFERENT = join(tmpdir(), "different.json");
const CONNECTIONS = 8;
const SUBJECTS = 500;
const COMPARED = 60;
/** Seconds: our side takes most of them until what it does often is compiled, and is half as quick before. */
const WARM_UP = 30;

const SERVERS = {
  "neo4j-graphql": { file: "serve-neo4j-graphql.cjs", place: neo4j, same: "neo4jGraphql" },
  driver: { file: "serve-driver.ts", place: neo4j, same: "driver" },
  "hearsay-neo4j": { file: "serve-ours.ts", place: neo4j, same: "hearsay" },
  "hearsay-grafeo": { file: "serve-ours.ts", place: grafeo, same: "hearsay" },
};

const started = [];
async function start(system, port) {
  const { file, place } = SERVERS[system];
  const child = fork(new URL(file, import.meta.url), [String(port), place], {
    execArgv: file.endsWith(".ts") ? ["--import", "tsx"] : [],
    env: { ...process.env, NODE_ENV: "production" },
  });
  started.push(child);
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error(`${system} did not start`))),
  ]);
  return `http://127.0.0.1:${port}`;
}

/** The request that puts a question about a subject to a system. */
function request(system, question, subject) {
  const at = QUESTIONS.indexOf(question);
  const text = { "neo4j-graphql": question.neo4jGraphql }[system] ?? question.hearsay;
  const variables = Object.fromEntries(Object.entries(subject).filter(([name]) => text.includes(`$${name}:`)));
  return {
    method: "POST",
    path: system === "driver" ? `/${at}` : "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(system === "driver" ? subject : { query: text, variables }),
  };
}

async function answer(system, url, question, subject) {
  const { path, ...rest } = request(system, question, subject);
  const response = await fetch(url + path, rest);
  const body = await response.json();
  if (!response.ok || body.errors) throw new Error(`${system}: ${JSON.stringify(body).slice(0, 500)}`);
  return question.same[SERVERS[system].same](body.data ?? body);
}

/** Every system's answer must be the first's, item by item. */
async function compare(urls, question, subjects) {
  let items = 0;
  for (const subject of subjects) {
    const answers = await Promise.all(systems.map((system) => answer(system, urls[system], question, subject)));
    items += answers[0].length;
    answers.forEach((given, at) => {
      if (isDeepStrictEqual(sorted(given), sorted(answers[0]))) return;
      writeFileSync(DIFFERENT, JSON.stringify([given, answers[0]], null, 1));
      throw new Error(
        `${question.name}, ${JSON.stringify(subject)}: ${systems[at]} answers otherwise; see ${DIFFERENT}`,
      );
    });
  }
  return items / subjects.length;
}

/** Keys in one order, so that only what is said counts. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

function shoot(system, url, question, subjects, duration) {
  const requests = subjects.map((subject) => request(system, question, subject));
  let clients = 0;
  return new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections: CONNECTIONS,
        duration,
        requests,
        // Each connection begins elsewhere in the list, so that no two ask the same at the same time.
        setupClient(client) {
          const from = Math.floor((clients++ * requests.length) / CONNECTIONS);
          client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
        },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    run.on("reqError", reject);
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const spread = (values) =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;

async function main() {
  const urls = {};
  for (const [at, system] of systems.entries())
    urls[system] = await start(system, 7910 + Number(process.env.PORT_SHIFT ?? 0) + at);
  const report = [];
  for (const question of QUESTIONS) {
    if (only && !only.includes(QUESTIONS.indexOf(question))) continue;
    const subjects = question.subjects(Number(claims), SUBJECTS);
    const items = await compare(urls, question, subjects.slice(0, COMPARED));
    const rates = Object.fromEntries(systems.map((system) => [system, []]));
    const halves = Object.fromEntries(systems.map((system) => [system, []]));
    for (let round = 0; round <= Number(rounds); round++) {
      for (const system of systems) {
        const result = await shoot(system, urls[system], question, subjects, round === 0 ? WARM_UP : Number(seconds));
        if (result.non2xx > 0 || result.errors > 0)
          throw new Error(`${system}: ${result.non2xx} refused, ${result.errors} failed`);
        if (round === 0) continue; // to warm up
        rates[system].push(result["2xx"] / result.duration);
        halves[system].push(result.latency.p50);
      }
    }
    const ratio = (a, b) => (rates[a] && rates[b] ? spread(rates[a].map((rate, at) => rate / rates[b][at])) : "-");
    const row = {
      claims: Number(claims),
      question: question.name,
      items: Number(items.toFixed(1)),
      perSecond: Object.fromEntries(systems.map((system) => [system, Math.round(median(rates[system]))])),
      p50: Object.fromEntries(systems.map((system) => [system, median(halves[system])])),
      "ours / @neo4j/graphql": ratio("hearsay-neo4j", "neo4j-graphql"),
      "ours / driver": ratio("hearsay-neo4j", "driver"),
      "grafeo / ours on Neo4j": ratio("hearsay-grafeo", "hearsay-neo4j"),
    };
    report.push(row);
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}

try {
  await main();
} finally {
  for (const child of started) child.kill();
}
