import { fileURLToPath } from "node:url";
import { getNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES } from "../../src/api/forms.ts";
import { ingest } from "../../src/ingest.ts";
import { loadModels } from "../../src/nlp/index.ts";
import { seedDocuments } from "../../src/seeds.ts";
import { createWriter } from "../../src/server/writer.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/port.ts";
import type { Document } from "../../src/text/document.ts";
import { articleFiles, documentsIn } from "../../src/text/files.ts";
import { neo4jForTests } from "../neo4j.ts";
import { empty } from "../store/empty.ts";
import { everything } from "../store/everything.ts";
import { type Client, clientOf } from "./client.ts";
import { CALLS, EMPTY, NODE_IDS, QUESTIONS, REFUSED, UNSEARCHED } from "./contract-calls.ts";
import { WRITES } from "./contract-writes.ts";
import { answerable, answered, rootFields, usable, used } from "./coverage.ts";
import { storyStore } from "./sample-graph.ts";
import { type Call, fieldOf, operationOf, schema, selectionOf } from "./selection.ts";

/** Every query and mutation of the contract is answered alike on both engines: the whole answer, errors and all. */

const STORY = fileURLToPath(new URL("../fixtures/stories/dam", import.meta.url));
const neo4j = await neo4jForTests();
const nodeTypes = schema.getPossibleTypes(schema.getType("Node") as never);
const nodeCalls = nodeTypes.flatMap((type): Call[] => {
  const select = `__typename ... on ${type.name} { ${selectionOf(type, 3)} }`;
  return [{ field: "node", args: { id: NODE_IDS[type.name] }, select }];
});
const calls = [...CALLS, ...nodeCalls];
const refused = [...REFUSED, ...rootFields.flatMap(wrongPages)];

const nameOf = ({ field, args = {} }: Call): string => `${field} ${JSON.stringify(args).slice(0, 120)}`;
const named = (of: readonly Call[]) => of.map((call): [string, Call] => [nameOf(call), call]);

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Answer = any;

describe("the sample calls", () => {
  test("leave out no field, argument, field of a filter, or value that may be chosen", () => {
    const missed = usable(rootFields);
    for (const call of [...calls, ...WRITES]) for (const name of used(call)) missed.delete(name);
    const paging = /\.(?:first|after|last|before)$/;
    const refused = UNSEARCHED.map((kind) => `search.kinds ${kind}`);
    expect([...missed].filter((name) => !paging.test(name))).toEqual(refused);
  });

  test("have a question of every form, and a node of every type", () => {
    expect(Object.keys(QUESTIONS).sort()).toEqual([...EXAMPLES].sort());
    expect(Object.keys(NODE_IDS).sort()).toEqual(nodeTypes.map(({ name }) => name).sort());
  });
});

/** Pages of a list that cannot be. */
function wrongPages(field: (typeof rootFields)[number]): (readonly [string, Call])[] {
  if (!field.args.some(({ name }) => name === "first")) return [];
  const pages = [
    { first: 0 },
    { first: 101 },
    { last: 0 },
    { last: -1 },
    { first: 1, last: 1 },
    { after: "x" },
    { before: "" },
  ];
  return pages.map((page) => [
    "BAD_USER_INPUT",
    { field: field.name, args: { ...required(field.name), ...page }, depth: 0 },
  ]);
}

/** What a list must be told. */
function required(field: string): object {
  if (field === "search") return { text: "korea" };
  return fieldOf({ field }).args.some(({ name }) => name === "source") ? { source: "Budanov" } : {};
}

describe.skipIf(!neo4j)("both engines", { timeout: 120_000 }, () => {
  let stores: readonly [Store, Store];
  let clients: readonly [Client, Client];
  const known = new Map<Call, Promise<Answer>>();

  beforeAll(async () => {
    if (!neo4j) return;
    await empty(neo4j);
    stores = await Promise.all([
      storyStore(openStore({ kind: "grafeo", path: null })),
      storyStore(openStore({ kind: "neo4j", ...neo4j })),
    ]);
    clients = stores.map((store) => clientOf(store, { maxCost: 0, maxDepth: 0 }, createWriter(store))) as never;
    const documents: Document[] = [];
    for await (const document of seedDocuments()) documents.push(document);
    for (const path of await articleFiles([STORY])) {
      for await (const found of documentsIn(path)) if ("document" in found) documents.push(found.document);
    }
    for (const document of documents) for (const store of stores) await ingest(document, loadModels, store);
  });
  afterAll(() => Promise.all((stores ?? []).map((store) => store.close())));

  /** The answer of both. */
  async function same(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const [one, other] = await Promise.all(clients.map((client) => client.answer(query, variables)));
    expect(other).toEqual(one);
    return one;
  }

  function ask(call: Call): Promise<Answer> {
    const answer = known.get(call) ?? same(operationOf(call), call.args);
    known.set(call, answer);
    return answer;
  }

  const equalGraphs = async () => {
    const [one, other] = await Promise.all(stores.map(everything));
    expect(other).toEqual(one);
    return one as readonly string[];
  };

  test("hold one graph", async () => {
    expect((await equalGraphs()).length).toBeGreaterThan(1000);
  });

  test.each(named(calls))("%s", async (_, call) => {
    const { data, errors } = await ask(call);
    expect(errors).toBeUndefined();
    const value = data[call.field];
    if (call.field === "ask") expect(value).toMatchObject({ understood: true, nodes: [{}, ...value.nodes.slice(1)] });
    const list = value?.edges ?? value?.nodes ?? value;
    expect(Array.isArray(list) ? list.length : Object.keys(list).length).toBeGreaterThan(0);
  });

  test.each(named(EMPTY))("nothing: %s", async (_, call) => {
    const { data, errors } = await ask(call);
    expect(errors).toBeUndefined();
    expect(data[call.field]?.nodes ?? []).toEqual([]);
  });

  test.each(refused.map(([code, call]) => [`${code}: ${nameOf(call)}`, code, call] as const))(
    "refused, %s",
    async (_, code, call) => {
      expect((await ask(call)).errors[0].extensions.code).toBe(code);
    },
  );

  const lists = rootFields.filter(({ args }) => args.some(({ name }) => name === "after"));
  test.each(lists.map(({ name }) => name))("page through %s both ways by three, each once", async (field) => {
    const walk = async (end: "first" | "last") => {
      const [cursor, at, more] =
        end === "first" ? ["after", "endCursor", "hasNextPage"] : ["before", "startCursor", "hasPreviousPage"];
      const key = field === "fallout" ? "claim { id }" : field === "estimates" ? "span { quote } claim { id }" : "id";
      const select = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${key} }`;
      const seen: unknown[] = [];
      let page: Answer = null;
      do {
        const args: Record<string, unknown> = {
          ...required(field),
          [end]: 3,
          ...(page && { [cursor as string]: page.pageInfo[at as string] }),
        };
        page = (await same(operationOf({ field, args, select }), args)).data[field];
        seen[end === "first" ? "push" : "unshift"](...page.nodes);
      } while (page.pageInfo[more as string]);
      expect(seen).toHaveLength(page.totalCount);
      return seen;
    };
    const forward = await walk("first");
    expect(forward.length).toBeGreaterThan(field === "circularReports" ? 0 : 3);
    expect(await walk("last")).toEqual(forward);
    expect(new Set(forward.map((item) => JSON.stringify(item))).size).toBe(forward.length);
  });

  test("write alike, one thing after the other, and hold one graph afterwards", async () => {
    for (const call of WRITES) expect([nameOf(call), (await ask(call)).errors]).toEqual([nameOf(call), undefined]);
    await equalGraphs();
  });

  test("answer with something in every field of every type, and with every choice", async () => {
    const missed = answerable();
    for (const call of [...calls, ...WRITES]) {
      const { data } = await ask(call);
      for (const name of answered(getNamedType(fieldOf(call).type), data[call.field])) missed.delete(name);
    }
    expect([...missed]).toEqual([]);
  });
});
