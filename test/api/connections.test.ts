import fc from "fast-check";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeDefs } from "../../src/api/schema.ts";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, storyStore } from "./sample-graph.ts";

/** Relay's arguments, of every list that the schema has: found by walking it, so that a new one is held to them too. */

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await storyStore();
  api = clientOf(store);
});
afterAll(() => store.close());

const schema = buildSchema(typeDefs);
const TOLD: Readonly<Record<string, string>> = { source: '"Budanov"', text: '"soldiers"' };

/** Where types that have lists of their own begin. */
const OWNERS: Readonly<Record<string, string>> = {
  Entity: 'entity(name: "Budanov")',
  Person: 'entity(name: "Budanov")',
  Organization: 'entity(name: "Yonhap")',
  Country: 'entity(name: "United States")',
  Claim: `claim(id: "${ids.fighting}")`,
};

interface List {
  readonly name: string;
  /** A query for the list with these arguments more. */
  readonly ask: (more: string, asked?: string) => string;
  readonly listOf: (data: { readonly list?: unknown; readonly owner?: { readonly list: unknown } }) => Page;
  readonly orders: readonly string[];
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

const PAGE =
  "nodes { __typename } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

const lists: readonly [string, List][] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || type.name === "Entity")
  .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith("Connection"))
  .map(({ type, field }) => [`${type.name}.${field.name}`, listOf(type.name, field)]);

function listOf(type: string, field: GraphQLField<unknown, unknown>): List {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${TOLD[name] ?? fail(name)}, `);
  const orderBy = field.args.find(({ name }) => name === "orderBy");
  const order = orderBy && getNamedType(orderBy.type);
  const owner = type === "Query" ? null : (OWNERS[type] ?? fail(type));
  const on = type === "Query" || type === "Claim" ? "" : `... on ${type}`;
  return {
    name: `${type}.${field.name}`,
    orders: isEnumType(order) ? order.getValues().map(({ name }) => `orderBy: ${name}, `) : [""],
    ask(more, asked = PAGE) {
      const list = `list: ${field.name}(${given.join("")}${more}) { ${asked} }`;
      return owner === null ? `{ ${list} }` : `{ owner: ${owner} { ${on ? `${on} { ${list} }` : list} } }`;
    },
    listOf: (data) => (owner === null ? data.list : data.owner?.list) as Page,
  };
}

function fail(what: string): never {
  throw new Error(`expected this test to know what to give for ${what}`);
}

it("there are as many lists as the schema has", () => expect(lists.length).toBeGreaterThan(15));

describe.each(lists)("%s", (_, list) => {
  it.each([
    ["first: 0", "first: expected 1 to 100, but got 0"],
    ["first: 101", "first: expected 1 to 100, but got 101"],
    ["first: -1", "first: expected 1 to 100, but got -1"],
    ["last: 0", "last: expected 1 to 100, but got 0"],
    ["last: 101", "last: expected 1 to 100, but got 101"],
    ["last: -2147483648", "last: expected 1 to 100, but got -2147483648"],
    ["first: 1, last: 1", "expected first or last, but got both: first 1 and last 1"],
    ['after: ""', 'after: expected a cursor of this list, but got ""'],
    ['before: "null"', 'before: expected a cursor of this list, but got "null"'],
  ])("refuses %s", async (more, message) => {
    expect(await api.refusal(list.ask(more))).toMatchObject({ code: "BAD_USER_INPUT", message });
  });

  it.each(['first: "1"', "first: 1.5", "first: 99999999999", "after: 1", "page: 1", "orderBy: BEST"])(
    "takes no %s",
    async (more) => {
      expect(await api.refusal(list.ask(more))).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
    },
  );

  it("takes 1 and 100 from either end", async () => {
    for (const more of ["first: 1", "first: 100", "last: 1", "last: 100"]) {
      const { nodes } = list.listOf(await api.ask(list.ask(more)));
      expect(nodes.length).toBeLessThanOrEqual(Number(more.split(" ")[1]));
    }
  });

  it("leads there and back in every order", async () => {
    for (const order of list.orders) {
      const all = list.listOf(await api.ask(list.ask(`${order}first: 100`)));
      expect(all.nodes.length).toBe(all.totalCount);
      const cursors = all.edges.map(({ cursor }) => cursor);
      expect(new Set(cursors).size).toBe(cursors.length);
      for (const [at, cursor] of cursors.entries()) {
        const after = list.listOf(await api.ask(list.ask(`${order}first: 1, after: "${cursor}"`)));
        expect(after.edges.map((edge) => edge.cursor)).toEqual(cursors.slice(at + 1, at + 2));
        expect(after.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: at + 2 < cursors.length });
        const before = list.listOf(await api.ask(list.ask(`${order}last: 1, before: "${cursor}"`)));
        expect(before.edges.map((edge) => edge.cursor)).toEqual(at === 0 ? [] : cursors.slice(at - 1, at));
        expect(before.pageInfo).toMatchObject({ hasPreviousPage: at > 1, hasNextPage: true });
      }
    }
  });

  it("refuses a cursor of another order", async () => {
    const cursors = await Promise.all(
      list.orders.map(async (order) => list.listOf(await api.ask(list.ask(`${order}first: 1`))).edges[0]?.cursor),
    );
    for (const [at, order] of list.orders.entries()) {
      for (const [of, cursor] of cursors.entries()) {
        if (of === at || cursor === undefined) continue;
        expect((await api.refusal(list.ask(`${order}after: "${cursor}"`))).code).toBe("BAD_USER_INPUT");
      }
    }
  });
});

it("refuses whatever is no cursor, in every list", async () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const cursor = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.base64String(),
    fc.json().map((text) => Buffer.from(text).toString("base64url")),
    fc.array(fc.jsonValue(), { maxLength: 4 }).map(encoded),
    fc.constantFrom(
      "'; MATCH (n) DETACH DELETE n //",
      "__proto__",
      encoded(["claims", null, "x"]),
      encoded({ length: 3 }),
    ),
  );
  const given = fc.record({
    list: fc.constantFrom(...lists.map(([, list]) => list)),
    cursor,
    end: fc.constantFrom("after", "before"),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ list, cursor, end }) => {
      const query = list.ask(`${end}: $cursor`).replace("{", "query ($cursor: String) {");
      const { code, message } = await api.refusal(query, { cursor });
      expect([code, message]).toEqual([
        "BAD_USER_INPUT",
        expect.stringContaining(`${end}: expected a cursor of this list`),
      ]);
    }),
    { numRuns: 300 },
  );
});
