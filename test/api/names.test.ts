import { afterAll, beforeAll, expect, it } from "vitest";
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

const ENTITY = "query ($name: String!) { entity(name: $name) { name } }";

it.each([
  ["Budonov", "Kyrylo Budanov"],
  ["Kirilo Budanov", "Kyrylo Budanov"],
  ["Zelinsky", "Volodymyr Zelensky"],
  ["Yonhapp", "Yonhap"],
  ["National Intelligence Servic", "National Intelligence Service"],
])("an unknown %s is not found, and the nearest name is %s", async (name, nearest) => {
  const refused = await api.refusal(ENTITY, { name });
  expect(refused.code).toBe("NOT_FOUND");
  expect(refused.message).toContain(JSON.stringify(name));
  expect(refused.names[0]).toBe(nearest);
});

it("a name that several go by is ambiguous, and the candidates' ids tell them apart", async () => {
  const refused = await api.refusal(ENTITY, { name: "Kim" });
  expect(refused.code).toBe("AMBIGUOUS_NAME");
  expect(refused.names).toEqual([
    "Kim Jong Un (Person, person:kim-jong-un)",
    "Kim Yong Hyun (Person, person:kim-yong-hyun)",
  ]);
  expect(await api.ask(ENTITY, { name: "person:kim-yong-hyun" })).toEqual({ entity: { name: "Kim Yong Hyun" } });
});

it("every argument and filter that takes a name takes it alike", async () => {
  for (const name of ["nis", "NATIONAL intelligence-service", "organization:national-intelligence-service"]) {
    const answer = await api.ask(
      `query ($name: String!) {
        entity(name: $name) { name }
        whoCites(source: $name) { totalCount }
        claimsContradicting(source: $name) { totalCount }
        claims(filter: { source: $name }) { totalCount }
        about: claims(filter: { about: $name }) { totalCount }
        articles(filter: { publisher: $name }) { totalCount }
      }`,
      { name },
    );
    expect(answer).toEqual({
      entity: { name: "National Intelligence Service" },
      whoCites: { totalCount: 2 },
      claimsContradicting: { totalCount: 1 },
      claims: { totalCount: 2 },
      about: { totalCount: 0 },
      articles: { totalCount: 0 },
    });
  }
});

it.each([
  ["nothing", "", "BAD_USER_INPUT"],
  ["spaces", " \t\n ", "BAD_USER_INPUT"],
  ["a novel", "x".repeat(100_000), "BAD_USER_INPUT"],
  ["punctuation", "?!", "NOT_FOUND"],
  ["Cypher", "x'}) MATCH (n) DETACH DELETE n //", "NOT_FOUND"],
  ["a backtick and a dollar", "`$param` {id: 1}", "NOT_FOUND"],
  ["Lucene", "name:* AND NOT (a OR b)~0.5^2 \\ /", "NOT_FOUND"],
  ["a zero character", "\u0000", "NOT_FOUND"],
  ["half a surrogate pair", "\ud800", "NOT_FOUND"],
  ["another alphabet", "Буданов", "NOT_FOUND"],
  ["the id of something else", ids.post, "NOT_FOUND"],
])("%s is refused for a name, and harms nothing", async (_, name, code) => {
  for (const query of [ENTITY, "query ($name: String!) { whoCites(source: $name) { totalCount } }"]) {
    expect((await api.refusal(query, { name })).code).toBe(code);
  }
  expect(await api.ask("{ stats { articles } }")).toEqual({ stats: { articles: 2 } });
});
