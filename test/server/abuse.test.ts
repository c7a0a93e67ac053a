import { readdirSync, readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeDefs } from "../../src/api/schema.ts";
import { readConfig } from "../../src/config.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/port.ts";
import { ids, sampleStore } from "../api/sample-graph.ts";
import { argumentCases } from "./abuse/arguments.ts";
import type { Case } from "./abuse/case.ts";
import { DOCUMENT_CASES } from "./abuse/documents.ts";
import { onBothEngines } from "./engines.ts";

const config = { ...readConfig({}), port: 0, logLevel: "silent" as const, rateLimit: 0 };
const JSON_HEADERS = { "content-type": "application/json" };
/** Long past any answer: a case that takes it is not answered at all. */
const PATIENCE_MS = 60_000;
const AT_ONCE = 4;

/** What arguments may be given that must be given, by their names. */
const KNOWN = {
  id: ids.met,
  ids: [ids.met],
  claim: ids.met,
  source: "Budanov",
  name: "Budanov",
  question: "who cites ISW",
  seeds: [ids.met],
  from: ids.met,
  to: "Budanov",
};

const CASES = [...argumentCases(buildSchema(typeDefs), KNOWN), ...DOCUMENT_CASES];

await onBothEngines((engine, open) => {
  let store: Store;
  let scratch: Store;
  let server: RunningServer;
  let written: RunningServer;
  beforeAll(async () => {
    store = await sampleStore(open());
    scratch = await sampleStore(openStore({ kind: "grafeo", path: null }));
    server = await startServer({ store, config });
    written = await startServer({ store: scratch, config });
  });
  afterAll(async () => {
    await Promise.all([server, written].map((running) => running.close()));
    await Promise.all([store, scratch].map((opened) => opened.close()));
  });

  describe("whatever is sent to /graphql", () => {
    it("is answered or refused, never failed; nothing leaks, nothing is lost", { timeout: 1_800_000 }, async () => {
      const before = await store.counts();
      const waiting = CASES.values();
      const faults: string[] = [];
      const sendAll = async () => {
        for (const next of waiting) {
          const fault = await faultOf(next);
          if (fault !== null) faults.push(`${next.name}: ${fault}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
      console.log(`${CASES.length} cases of abuse on ${engine}: ${faults.length} failed`);
      expect(faults).toEqual([]);
      expect(CASES.length).toBeGreaterThan(1_000);
      expect(await store.counts()).toEqual(before);
      for (const running of [server, written]) {
        expect(await post(running, JSON.stringify({ query: "{ stats { claims } }" }))).toMatchObject({ status: 200 });
      }
    });
  });

  /** What is wrong with the answer to a case; null where nothing is. */
  async function faultOf({ body, headers = JSON_HEADERS, refused, writes }: Case): Promise<string | null> {
    let status: number;
    let text: string;
    try {
      const answer = await post(writes ? written : server, body, headers);
      [status, text] = [answer.status, answer.text];
    } catch (error) {
      return `no answer: ${error instanceof Error ? (error.cause ?? error.message) : error}`;
    }
    const shown = `${status} ${text.slice(0, 300)}`;
    const leaked = leakIn(text);
    if (leaked !== null) return `${JSON.stringify(leaked)} leaks: ${shown}`;
    if (status >= 500) return `failed: ${shown}`;
    if (text.length > 1_000_000) return `${text.length} characters came back`;
    let codes: unknown[];
    try {
      codes = (JSON.parse(text).errors ?? []).map(
        (error: { extensions?: { code?: unknown } }) => error.extensions?.code,
      );
    } catch {
      return `no JSON: ${shown}`;
    }
    const bad = codes.find((code) => !REFUSALS.has(code));
    if (bad !== undefined || codes.includes(undefined)) return `expected a code of a refusal: ${shown}`;
    if (status !== 200 && codes.length === 0) return `expected an error that says why: ${shown}`;
    if (refused && (status !== refused[0] || codes[0] !== refused[1])) return `expected ${refused.join(" ")}: ${shown}`;
    return null;
  }
});

/** Codes by which a client learns that it is refused, and not that we failed. */
const REFUSALS = new Set<unknown>(
  [
    "BAD_REQUEST",
    "BAD_USER_INPUT",
    "NOT_FOUND",
    "AMBIGUOUS_NAME",
    "QUERY_TOO_COMPLEX",
    "UNAUTHENTICATED",
    "FORBIDDEN",
  ].concat(
    [
      "GRAPHQL_PARSE_FAILED",
      "GRAPHQL_VALIDATION_FAILED",
      "OPERATION_RESOLUTION_FAILURE",
      "PERSISTED_QUERY_NOT_SUPPORTED",
    ],
    ["PAYLOAD_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE", "METHOD_NOT_ALLOWED"],
  ),
);

async function post(
  server: RunningServer,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = JSON_HEADERS,
) {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers,
    body: Buffer.from(body) as Uint8Array<ArrayBuffer>,
    signal,
  });
  return { status: answer.status, text: await answer.text() };
}

/** Lines of our own statements, the engines' names, and what only this machine's paths and stacks have. */
const LEAKS: readonly string[] = [
  ...readdirSync("cypher", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .flatMap((file) => readFileSync(`cypher/${file}`, "utf8").split("\n"))
    .map((line) => line.trim())
    .filter((line) => line.length > 15 && !line.startsWith("//")),
  ...[
    "Neo4jError",
    "Neo.ClientError",
    "GQLSTATUS",
    "StoreError",
    "InputError",
    "TypeError",
    "RangeError",
    "Maximum call stack",
  ],
  ...["node_modules", ".ts:", ".js:", "    at ", "node:internal", process.cwd()],
];

function leakIn(text: string): string | null {
  return LEAKS.find((leak) => text.includes(leak)) ?? null;
}
