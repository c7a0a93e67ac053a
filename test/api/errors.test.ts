import { afterAll, beforeAll, expect, it } from "vitest";
import { StoreError } from "../../src/errors.ts";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, sampleStore } from "./sample-graph.ts";

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await sampleStore();
  api = clientOf(store);
});
afterAll(() => store.close());

it.each([
  ["an unknown field", "{ gossip }", "GRAPHQL_VALIDATION_FAILED"],
  ["a wrong type", "{ entity(name: 5) { name } }", "GRAPHQL_VALIDATION_FAILED"],
  ["a missing argument", "{ whoCites { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
  ["an unknown kind", "{ entities(kind: ROBOT) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
  ["no fields", "{ stats }", "GRAPHQL_VALIDATION_FAILED"],
  ["a mutation", "mutation { articleIngest { id } }", "GRAPHQL_VALIDATION_FAILED"],
  ["broken syntax", "{ stats { articles }", "GRAPHQL_PARSE_FAILED"],
  ["no question", "", "BAD_REQUEST"],
  ["endless text", `{ ${"stats { articles } ".repeat(3000)} }`, "QUERY_TOO_COMPLEX"],
  ["fragments that multiply", multiplying(), "QUERY_TOO_COMPLEX"],
  ["a date of words", `{ articles(filter: { publishedFrom: "yesterday" }) { totalCount } }`, "BAD_USER_INPUT"],
  ["a day that is none", `{ articles(filter: { publishedTo: "2025-02-41" }) { totalCount } }`, "BAD_USER_INPUT"],
  ["a confidence past 1", "{ contradictions(filter: { minConfidence: 1.5 }) { totalCount } }", "BAD_USER_INPUT"],
])("%s is refused with a code", async (_, query, code) => {
  expect((await api.refusal(query)).code).toBe(code);
});

it.each([
  ["a number for a name", "query ($name: String!) { entity(name: $name) { name } }", { name: 5 }],
  ["null for a name", "query ($name: String!) { entity(name: $name) { name } }", { name: null }],
  ["a page beyond all integers", "query ($first: Int) { claims(first: $first) { totalCount } }", { first: 1e12 }],
  ["a list for a filter", "query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }", { f: [1, 2] }],
  ["an unknown filter", "query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }", { f: { $where: "1" } }],
  ["101 ids", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(101).fill("x") }],
])("%s in a variable is bad input", async (_, query, variables) => {
  expect((await api.refusal(query, variables)).code).toBe("BAD_USER_INPUT");
});

it("query languages in any text are only words", async () => {
  for (const text of ["' OR 1=1 --", "}) DETACH DELETE n //", "\\", "*:*", "$contains", "\u0000", "\ud800"]) {
    const { claims, node } = await api.ask(
      "query ($text: String!, $id: ID!) { claims(filter: { contains: $text }) { totalCount } node(id: $id) { id } }",
      { text, id: text },
    );
    expect(claims.totalCount).toBe(0);
    expect(node).toBeNull();
  }
  expect(await api.ask("{ stats { articles claims } }")).toEqual({ stats: { articles: 2, claims: 5 } });
});

it("what the store's driver says stays in the house", async () => {
  const secret = "Neo.ClientError at bolt://db:7687: MATCH (n) /srv/app.ts:1";
  const failures = [
    [new StoreError("UNAVAILABLE", secret, { cause: new Error(secret) }), "SERVICE_UNAVAILABLE"],
    [new StoreError("FAILED", secret), "INTERNAL_SERVER_ERROR"],
    [new TypeError(secret), "INTERNAL_SERVER_ERROR"],
  ] as const;
  for (const [failure, code] of failures) {
    const failing = new Proxy(store, { get: () => () => Promise.reject(failure) });
    const refused = await clientOf(failing).refusal(`{ claim(id: "${ids.met}") { text } }`);
    expect(refused.code).toBe(code);
    expect(JSON.stringify(refused)).not.toMatch(/Neo|MATCH|\.ts|bolt/);
  }
});

/** Twelve fragments, each of which spreads the next one ten times. */
function multiplying(): string {
  const fragments = Array.from({ length: 12 }, (_, level) => {
    const fields = Array.from({ length: 10 }, (_n, field) => `a${field}: article { claims { ...F${level + 1} } }`);
    return `fragment F${level} on Claim { ${fields.join(" ")} }`;
  });
  return `{ claim(id: "x") { ...F0 } } ${fragments.join(" ")} fragment F12 on Claim { id }`;
}
