import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeDefs } from "../../src/api/schema.ts";
import type { Store } from "../../src/store/port.ts";
import { counted } from "./calls.ts";
import { type Client, clientOf } from "./client.ts";
import { AIDE, MANY, manyStore, ORIGIN } from "./many-graph.ts";

/** What a query costs depends on its shape: a page of a hundred nodes takes as many calls of the store as a page of one. */

let store: Store;
let api: Client;
let calls: string[];
beforeAll(async () => {
  store = await manyStore();
  const counting = counted(store);
  api = clientOf(counting.store);
  calls = counting.calls;
});
afterAll(() => store.close());

const schema = buildSchema(typeDefs);
const query = schema.getQueryType() as GraphQLObjectType;

/** What a field that must be told something is told, by the argument's name; the field's own before. */
const TOLD: Readonly<Record<string, string>> = {
  source: JSON.stringify(ORIGIN),
  "fallout.source": JSON.stringify(AIDE),
  text: JSON.stringify("says"),
};

/** Ids of nodes by type, those of the first hundred articles. */
const numbers = Array.from({ length: MANY }, (_, at) => `m${String(at).padStart(3, "0")}`);
const between = (name: string) => `claim:${name}:0000 claim:n${name.slice(1)}:0000`;
const IDS: Readonly<Record<string, (name: string) => string>> = {
  Article: (name) => `article:${name}`,
  Person: (name) => `person:anna-smith${name}`,
  Organization: (name) => `organization:post-${name}`,
  Country: (name) => `country:land-${name}`,
  AnonymousSource: (name) => `source:${name}:0`,
  Claim: (name) => `claim:${name}:0000`,
  Citation: (name) => `citation:${name}:0000:0`,
  Contradiction: (name) => `contradiction:${between(name)}`,
  CircularReport: (name) => `circle:${between(name)}`,
};

/** A way to many nodes of a type: what is asked of each, put into a query for $first of them or for $ids. */
interface Way {
  readonly to: string;
  readonly around: (asked: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith("Connection");

function told({ name: field, args }: Field, first: string): string {
  const given = args.filter(isRequiredArgument).map(({ name }) => {
    const value = TOLD[`${field}.${name}`] ?? TOLD[name];
    if (value === undefined) throw new Error(`expected a value for the argument ${name} of ${field} in TOLD`);
    return `${name}: ${value}`;
  });
  const all = args.some(({ name }) => name === "first") ? [...given, `first: ${first}`] : given;
  return all.length > 0 ? `(${all.join(", ")})` : "";
}

const nodeOf = (connection: GraphQLObjectType): GraphQLNamedType =>
  getNamedType((connection.getFields().nodes as Field).type);

/** All of a type that is no object. */
function leaves(type: GraphQLNamedType): string {
  const fields = isCompositeType(type) && "getFields" in type ? Object.values(type.getFields()) : [];
  return ["__typename", ...fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name)].join(
    " ",
  );
}

/** A field with all that is not an object beneath it; of a connection everything, with what its edges have. */
function selected(field: Field, first: string): string {
  const type = getNamedType(field.type);
  if (!isConnection(type)) return `${field.name}${told(field, first)} { ${leaves(type)} }`;
  const edge = getNamedType((type.getFields().edges as Field).type) as GraphQLObjectType;
  const more = Object.values(edge.getFields()).filter(
    ({ name, type }) => name !== "node" && isCompositeType(getNamedType(type)),
  );
  const edges = `edges { ${leaves(edge)} ${more.map((extra) => selected(extra, first)).join(" ")} }`;
  const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
  return `${field.name}${told(field, first)} { nodes { ${leaves(nodeOf(type))} } ${edges} ${page} }`;
}

const composite = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter((field) => isCompositeType(getNamedType(field.type)));

/** From the query to every type that it leads to, each by the shortest way. */
function ways(): Map<string, Way> {
  const found = new Map<string, Way>();
  for (const type of Object.keys(IDS)) {
    found.set(type, { to: type, around: (asked) => `nodes(ids: $ids) { ... on ${type} { ${asked} } }` });
  }
  found.set("GraphNode", {
    to: "GraphNode",
    around: (asked) => `subgraph(seeds: $ids, depth: 1) { nodes { ${asked} } }`,
  });
  for (const field of composite(query)) {
    const connection = getNamedType(field.type);
    if (isConnection(connection)) reach(connection, (asked) => `${field.name}${told(field, "$first")} { ${asked} }`);
  }
  for (const { to, around } of found.values()) {
    const type = schema.getType(to);
    if (!isObjectType(type)) continue;
    for (const field of composite(type)) {
      reach(getNamedType(field.type), (asked) => around(`${field.name}${told(field, "2")} { ${asked} }`));
    }
  }
  return found;

  function reach(type: GraphQLNamedType, around: (asked: string) => string): void {
    if (isConnection(type)) reach(nodeOf(type), (asked) => around(`nodes { ${asked} }`));
    else if (!isAbstractType(type) && !found.has(type.name)) found.set(type.name, { to: type.name, around });
  }
}

const all = ways();
const fields = [...all.values()].flatMap(({ to, around }) =>
  composite(schema.getType(to) as GraphQLObjectType).map((field): [string, string, string] => [
    `${to}.${field.name}`,
    to,
    around(selected(field, "2")),
  ]),
);
const lists = composite(query)
  .filter((field) => isConnection(getNamedType(field.type)))
  .map((field): [string, string] => [field.name, selected(field, "$first")]);

it("every type that has a field to look into is on the way", () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith("__") && !/(Connection|Edge|Payload)$/.test(type.name),
  );
  // These stand alone: there is no page of them.
  const alone = new Set(["Query", "Mutation", "Subscription", "Answer", "Stats", "PageInfo", "Subgraph", "Path"]);
  const missed = types.filter((type) => composite(type).length > 0 && !alone.has(type.name) && !all.has(type.name));
  expect(missed.map(({ name }) => name)).toEqual([]);
  expect(fields.length).toBeGreaterThan(60);
});

describe("costs as many calls for a hundred as for one:", () => {
  it.each(lists)("the list %s", (_, asked) => expectEqual(asked));
  it.each(fields)("%s", (_, to, asked) => expectEqual(asked, to));

  it.each([
    "articles(first: $first) { nodes { claims { citations { source { name } } } } }",
    "claims(first: $first) { nodes { contradictions(first: 2) { nodes { claim { article { title } speakers { name } } other { article { title } } } } } }",
    "entities(kind: PERSON, first: $first) { nodes { claims(first: 2) { totalCount edges { citations { cue { quote } } node { article { publisher { name } } } } } } }",
    'entities(kind: PERSON, first: $first) { nodes { claims(first: 2, filter: { not: { publisher: "Post n001" } }, orderBy: PUBLISHED_ON_DESC) { nodes { id } } } }',
    'entities(kind: ORGANIZATION, first: $first) { nodes { citedBy(first: 2, filter: { or: [{ about: "Land m000" }, { hasCue: true }] }) { nodes { claim { text } } } } }',
    `whoCites(source: "${ORIGIN}", first: $first) { totalCount nodes { claim { text estimate { subject sources { name } } } article { publisher { name } mentions { entity { name } spans { quote } } } via { id } } }`,
    "claims(first: $first) { nodes { chain { origin { name } hops { article { title } source { name } } } independence { carriedBy { name } collapsed { into { title } } } } }",
    "claims(first: $first) { nodes { supersededBy { claim { article { rewrites { of { title } } } } } } }",
  ])("%s", (asked) => expectEqual(asked));
});

it.each([
  ["totalCount", ["claims"]],
  ["pageInfo { endCursor } nodes { id } edges { cursor }", ["claims"]],
  ["a: totalCount b: totalCount nodes { id }", ["claims", "claims"]],
  ["__typename", []],
])("what is not asked for is not read: %s", async (asked, calls) => {
  expect((await costOf(`claims(first: 5) { ${asked} }`, 1)).calls).toEqual(calls);
});

async function expectEqual(asked: string, type?: string): Promise<void> {
  const [one, many] = [await costOf(asked, 1, type), await costOf(asked, MANY, type)];
  expect(many.calls).toEqual(one.calls);
  expect(many.calls).not.toEqual([]);
  // A page that is no longer than the other would show nothing.
  expect(many.size).toBeGreaterThan(one.size);
}

/** The store's methods that a question for so many nodes calls, in alphabetical order, and how large the answer is. */
async function costOf(asked: string, first: number, type = ""): Promise<{ calls: string[]; size: number }> {
  calls.length = 0;
  const ids = numbers.slice(0, first).map(IDS[type] ?? IDS.Article ?? String);
  const declared = ["$first: Int!", "$ids: [ID!]!"].filter((of) => asked.includes(of.slice(0, of.indexOf(":"))));
  const head = declared.length > 0 ? `query (${declared.join(", ")})` : "query";
  const answer = await api.ask(`${head} { ${asked} }`, { first, ids });
  return { calls: calls.toSorted(), size: JSON.stringify(answer).length };
}
