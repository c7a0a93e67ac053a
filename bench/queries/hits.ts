// What each question costs Neo4j, whatever else the machine does: statements and database hits an answer. hits.ts CLAIMS NEO4J_ADDRESS
import neo4j from "neo4j-driver";
import { createApollo } from "../../src/api/apollo.ts";
import { createContext } from "../../src/api/context.ts";
import { readConfig } from "../../src/config.ts";
import type { Params } from "../../src/store/conditions.ts";
import { Neo4jStore } from "../../src/store/neo4j-store.ts";
import { QUESTIONS } from "./questions.ts";

const SUBJECTS = 20;
const [claims, uri = ""] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", ""));
const asked: { readonly text: string; readonly params: Params }[] = [];

class Listening extends Neo4jStore {
  protected override read(text: string, params: Params, signal?: AbortSignal) {
    asked.push({ text, params });
    return super.read(text, params, signal);
  }
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}
const hitsOf = ({ dbHits, children }: Plan): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);

async function hits(text: string, params: object): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, JSON.parse(JSON.stringify(params), whole));
  return hitsOf(summary.profile as Plan);
}
const whole = (_: string, value: unknown) => (Number.isSafeInteger(value) ? neo4j.int(value as number) : value);

const store = new Listening({ uri, username: "neo4j", password: "" });
await store.open();
const quiet = () => {};
const logger = { debug: quiet, info: quiet, warn: quiet, error: console.error };
const apollo = createApollo(logger, readConfig({}));
for (const { name, subjects, hearsay, cypher } of QUESTIONS) {
  const sums: { ours: number[]; driver: number[]; statements: number } = { ours: [], driver: [], statements: 0 };
  for (const subject of subjects(Number(claims), SUBJECTS)) {
    asked.length = 0;
    const variables = Object.fromEntries(Object.entries(subject).filter(([of]) => hearsay.includes(`$${of}:`)));
    const contextValue = createContext(store);
    const { body } = await apollo.executeOperation({ query: hearsay, variables }, { contextValue });
    if (body.kind !== "single" || body.singleResult.errors) throw new Error(JSON.stringify(body));
    const each = await Promise.all(asked.map(({ text, params }) => hits(text, params)));
    sums.ours.push(each.reduce((sum, one) => sum + one, 0));
    sums.statements = Math.max(sums.statements, asked.length);
    sums.driver.push(await hits(cypher, subject));
  }
  const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1];
  const most = (list: readonly number[]) => Math.max(...list);
  const row = { claims: Number(claims), question: name, statements: sums.statements };
  const found = {
    hits: median(sums.ours),
    most: most(sums.ours),
    driver: median(sums.driver),
    driverMost: most(sums.driver),
  };
  process.stdout.write(`${JSON.stringify({ ...row, ...found })}\n`);
}
await Promise.all([driver.close(), store.close()]);
