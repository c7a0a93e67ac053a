import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from "graphql";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApollo } from "../../src/api/apollo.ts";
import { createContext } from "../../src/api/context.ts";
import { meterOf } from "../../src/api/cost.ts";
import { typeDefs } from "../../src/api/schema.ts";
import { readConfig } from "../../src/config.ts";
import { QUESTIONS } from "../../src/explorer/questions.ts";
import type { Store } from "../../src/store/port.ts";
import { clientOf } from "./client.ts";
import { sampleStore } from "./sample-graph.ts";

const meter = meterOf(buildSchema(typeDefs));

function measureOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return meter(document, document.definitions[0] as OperationDefinitionNode, variables);
}

describe("a query's measure", () => {
  it.each([
    ["an object is one, its scalars nothing", "{ stats { articles claims } }", 1],
    ["a page is 20 unless told", "{ claims { nodes { text } } }", 1 + 20],
    ["a page is as long as it was asked for", "{ claims(first: 100) { nodes { text } } }", 1 + 100],
    ["from its end too", "{ claims(last: 7) { edges { node { text } } } }", 1 + 7 * 2],
    ["what is not on the page is counted once", "{ claims(first: 9) { totalCount pageInfo { endCursor } } }", 2],
    ["pages in pages multiply", "{ claims(first: 10) { nodes { contradictions(first: 5) { nodes { id } } } } }", 71],
    ["a page that will be refused is no dearer than the longest", "{ claims(first: 1000000) { nodes { id } } }", 101],
    ["nor is it less than nothing", "{ claims(first: -5) { nodes { id } } }", 1],
    ["a plain list has a usual length", "{ claims(first: 1) { nodes { speakers { name } } } }", 1 + 1 + 5],
    ["or a declared one", `{ article(id: "a") { claims { text } } }`, 1 + 30],
    ["or that of its argument", `{ nodes(ids: ["a", "b", "c"]) { id } }`, 3],
    ["an analysis costs more", `{ claim(id: "a") { independence { outlets } } }`, 1 + 20 + 1],
    ["a question in words still more", `{ ask(question: "?") { text } }`, 501],
    [
      "a drawing costs as much as it may show",
      `{ subgraph(seeds: ["a"], maxNodes: 50) { nodes { id } edges { id } } }`,
      601,
    ],
    ["what is left out costs nothing", "{ stats { articles } claims @skip(if: true) { nodes { id } } }", 1],
    [
      "of fragments on different types the dearest counts",
      `{ node(id: "a") { ... on Article { claims { id } } ... on Claim { about { id } } ... on Node { id } } }`,
      1 + 30,
    ],
    ["a question for the schema has its price", "{ __schema { types { fields { name } } } }", 1_000],
  ])("%s", (_, query, cost) => expect(measureOf(query).cost).toBe(cost));

  it("counts with the values of variables, their defaults too", () => {
    const query =
      "query ($first: Int = 30, $with: Boolean!) { claims(first: $first) { nodes { about @include(if: $with) { id } } } }";
    expect(measureOf(query, { first: 30, with: true }).cost).toBe(1 + 30 * 6);
    expect(measureOf(query, { first: 2, with: true }).cost).toBe(1 + 2 * 6);
    expect(measureOf(query, { first: 2, with: false }).cost).toBe(1 + 2);
    const ids = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(measureOf(ids, { ids: Array(60).fill("x") }).cost).toBe(60);
  });

  it("follows fragments, which add no depth by themselves, with the page that they are spread on", () => {
    const query = `{ claims(first: 3) { ...Page } again: claims(first: 4) { ...Page } }
      fragment Page on ClaimConnection { nodes { ...Said ... { text } } }
      fragment Said on Claim { article { publisher { name } } }`;
    expect(measureOf(query)).toEqual({ fields: 2, depth: 5, aliases: 1, directives: 0, selections: 18, cost: 20 + 3 });
  });

  it("is taken of fragments that multiply without writing them out", () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      const next = `{ claims { ...F${level + 1} } }`;
      return `fragment F${level} on Claim { a: article ${next} b: article ${next} }`;
    });
    const measure = measureOf(`{ claim(id: "x") { ...F0 } } ${levels.join(" ")} fragment F40 on Claim { id }`);
    expect(measure.depth).toBe(1 + 40 * 2 + 1);
    expect(measure.aliases).toBe(2 ** 41 - 2);
    expect(measure.cost).toBeGreaterThan(60 ** 40);
  });
});

describe("limits", () => {
  let store: Store;
  beforeAll(async () => {
    store = await sampleStore();
  });
  afterAll(() => store.close());

  it.each([
    ["depth", nested(16), "depth: expected at most 15, but got 16"],
    ["depth in fragments", nestedInFragments(20), "depth: expected at most 15, but got 23"],
    [
      "cost",
      "{ claims(first: 100) { nodes { contradictions(first: 100) { nodes { other { contradictions(first: 100) { nodes { reason } } } } } } } }",
      "cost: expected at most 300000, but got 1030201",
    ],
    [
      "fields of the query itself",
      `{ ${repeated(51, (n) => `a${n}: __typename`)} }`,
      "fields of the query itself: expected at most 50, but got 51",
    ],
    [
      "aliases",
      `{ stats { ${repeated(1000, (n) => `a${n}: claims`)} } }`,
      "aliases: expected at most 200, but got 1000",
    ],
    [
      "directives",
      `{ stats { ${repeated(101, () => "claims @include(if: true)")} } }`,
      "directives: expected at most 100, but got 101",
    ],
    [
      "fields, written out",
      `{ ${repeated(50, () => "stats { ...F }")} } fragment F on Stats { ${repeated(450, () => "claims")} }`,
      "fields and fragments, written out: expected at most 20000, but got 22600",
    ],
    ["tokens", `{ ${repeated(5000, () => "x")} }`, "tokens: expected at most 5000, but got more"],
  ])("hold %s, and say how much came", async (_, query, message) => {
    expect(await clientOf(store).refusal(query)).toMatchObject({ code: "QUERY_TOO_COMPLEX", message });
  });

  it("let pass what is just within them, and say what it cost", async () => {
    await clientOf(store).ask(nested(15));
    await clientOf(store).ask(`{ stats { ${repeated(200, (n) => `a${n}: claims`)} } }`);
    const { extensions } = await answered("{ claims(first: 7) { nodes { id } } }");
    expect(extensions).toEqual({ cost: { requested: 8, limit: 300_000 } });
    expect((await answered(nested(16))).extensions).toMatchObject({ cost: { requested: expect.any(Number) } });
  });

  it("let pass the questions of the page, and its own question for the schema", async () => {
    for (const { query } of QUESTIONS) expect(measureOf(query).cost).toBeLessThan(2_000);
    const all = {
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    };
    const { __schema } = await clientOf(store).ask(getIntrospectionQuery({ ...all, oneOf: true }));
    expect(__schema.types.length).toBeGreaterThan(50);
  });

  it("hold questions for the schema that multiply", async () => {
    const many = `{ ${repeated(60, (n) => `a${n}: __schema { types { fields { type { ofType { name } } } } }`)} }`;
    expect((await clientOf(store).refusal(many)).code).toBe("QUERY_TOO_COMPLEX");
    const deep =
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    expect((await clientOf(store).refusal(deep)).code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("may be set, and 0 sets none", async () => {
    const depthOf = (maxDepth: number) => answered(nested(30), { ...readConfig({}), maxDepth, maxCost: 0 });
    expect((await depthOf(29)).errors).toHaveLength(1);
    expect((await depthOf(30)).errors).toBeUndefined();
    expect(await depthOf(0)).toMatchObject({ extensions: { cost: { limit: null } } });
  });

  async function answered(query: string, config = readConfig({})) {
    const apollo = createApollo(pino({ level: "silent" }), config);
    const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(store) });
    await apollo.stop();
    if (body.kind !== "single") throw new Error("expected one answer");
    return body.singleResult;
  }
});

function repeated(times: number, make: (n: number) => string): string {
  return Array.from({ length: times }, (_, n) => make(n)).join(" ");
}

/** So many fields within fields. */
function nested(depth: number): string {
  const inner = "via { ".repeat(depth - 5);
  return `{ whoCites(source: "Budanov", first: 1) { nodes { via { ${inner} source { name } ${"}".repeat(depth - 5)} } } } }`;
}

function nestedInFragments(levels: number): string {
  const fragments = repeated(levels, (n) => `fragment F${n} on Citation { via { ...F${n + 1} } }`);
  return `{ x: claim(id: "x") { citations { ...F0 } } } ${fragments} fragment F${levels} on Citation { id }`;
}
