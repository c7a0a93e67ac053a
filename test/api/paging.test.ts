import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "./client.ts";
import { longArticle, sampleStore } from "./sample-graph.ts";

const PAGE = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount nodes { id } edges { cursor node { id } }`;
const CLAIMS = `query ($first: Int, $after: String, $last: Int, $before: String) {
  claims(filter: { article: "article:long" }, first: $first, after: $after, last: $last, before: $before) { ${PAGE} }
}`;

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await sampleStore();
  await store.write(...longArticle("long", 45));
  api = clientOf(store);
});
afterAll(() => store.close());

describe("a connection", () => {
  it("gives 20 unless told, and leads through the whole list, each item once", async () => {
    const seen: string[] = [];
    const sizes: number[] = [];
    let after: string | null = null;
    do {
      const { claims } = await api.ask(CLAIMS, { after });
      expect(claims.totalCount).toBe(45);
      expect(claims.pageInfo.hasPreviousPage).toBe(after !== null);
      sizes.push(claims.nodes.length);
      seen.push(...claims.nodes.map(({ id }: { id: string }) => id));
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
    } while (after !== null);
    expect(sizes).toEqual([20, 20, 5]);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => `claim:long:${String(index).padStart(4, "0")}`));
  });

  it("walks back from the end, items still in list order", async () => {
    const { claims: end } = await api.ask(CLAIMS, { last: 2 });
    expect(end.nodes).toEqual([{ id: "claim:long:0043" }, { id: "claim:long:0044" }]);
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const { claims: before } = await api.ask(CLAIMS, { last: 2, before: end.pageInfo.startCursor });
    expect(before.nodes).toEqual([{ id: "claim:long:0041" }, { id: "claim:long:0042" }]);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("has edges that match its nodes, and cursors at both ends", async () => {
    const { claims } = await api.ask(CLAIMS, { first: 3 });
    expect(claims.edges.map(({ node }: { node: object }) => node)).toEqual(claims.nodes);
    expect(claims.pageInfo).toMatchObject({ startCursor: claims.edges[0].cursor, endCursor: claims.edges[2].cursor });
  });

  it("is empty, without cursors, where there is nothing", async () => {
    const { claims } = await api.ask(`{ claims(filter: { contains: "no such words" }) { ${PAGE} } }`);
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(claims).toEqual({ pageInfo, totalCount: 0, nodes: [], edges: [] });
  });

  it("pages every list it stands for", async () => {
    const answer = await api.ask(`{
      articles(first: 1, orderBy: TITLE) { ${PAGE} }
      entities(first: 1) { ${PAGE} }
      claims(first: 1) { ${PAGE} }
      whoCites(source: "Budanov", first: 1) { ${PAGE} }
      claimsContradicting(source: "Budanov", first: 1) { ${PAGE} }
      contradictions(first: 1) { ${PAGE} }
    }`);
    const after = Object.entries(answer).map(([name, list]) => {
      const page = list as { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
      expect(page.totalCount, name).toBeGreaterThan(1);
      expect(page.pageInfo.hasNextPage, name).toBe(true);
      return page.pageInfo.endCursor;
    });
    const next = await api.ask(
      `query ($a: String, $e: String, $c: String, $w: String, $x: String, $y: String) {
        articles(first: 1, orderBy: TITLE, after: $a) { ${PAGE} }
        entities(first: 1, after: $e) { ${PAGE} }
        claims(first: 1, after: $c) { ${PAGE} }
        whoCites(source: "Budanov", first: 1, after: $w) { ${PAGE} }
        claimsContradicting(source: "Budanov", first: 1, after: $x) { ${PAGE} }
        contradictions(first: 1, after: $y) { ${PAGE} }
      }`,
      Object.fromEntries(["a", "e", "c", "w", "x", "y"].map((name, index) => [name, after[index]])),
    );
    for (const [name, list] of Object.entries(next)) {
      expect((list as { nodes: unknown }).nodes, name).not.toEqual(answer[name].nodes);
      expect((list as { pageInfo: object }).pageInfo, name).toMatchObject({ hasPreviousPage: true });
    }
  });
});

describe("refused, with what was expected and what came:", () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");

  it.each([
    ["a page of none", { first: 0 }, "first: expected 1 to 100, but got 0"],
    ["a negative page", { first: -1 }, "first: expected 1 to 100, but got -1"],
    ["a page too large", { first: 101 }, "first: expected 1 to 100, but got 101"],
    ["a page too large from the end", { last: 101 }, "last: expected 1 to 100, but got 101"],
    ["both ends", { first: 1, last: 1 }, "expected first or last, but got both: first 1 and last 1"],
    ["an empty cursor", { after: "" }, 'after: expected a cursor of this list, but got ""'],
    ["words for a cursor", { before: "page 2" }, 'before: expected a cursor of this list, but got "page 2"'],
    ["a cursor of nothing", { after: cursor() }, "after: expected a cursor of this list"],
    ["a cursor of another list", { after: cursor("entities", "Yonhap", "id") }, "expected a cursor of this list"],
    [
      "a cursor with an object in it",
      { after: cursor("claims by POSITION", { a: 1 }, "id") },
      "expected a cursor of this list",
    ],
    ["a cursor with no id", { after: cursor("claims by POSITION", "x", null) }, "expected a cursor of this list"],
  ])("%s", async (_, variables, message) => {
    const refused = await api.refusal(CLAIMS, variables);
    expect(refused).toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) });
  });

  it("but a forged position of another sort is no fault of ours: any answer, no failure", async () => {
    for (const sort of [12, -1.5, "zzz", "'; MATCH (n) DETACH DELETE n //", null]) {
      for (const [field, order] of [
        ["claims", "PUBLISHED_ON_DESC"],
        ["entities", "NAME"],
        ["contradictions", "CONFIDENCE_DESC"],
        ["articles", "TITLE"],
      ]) {
        const query = `query ($after: String) { ${field}(orderBy: ${order}, after: $after) { totalCount nodes { id } } }`;
        await api.ask(query, { after: cursor(`${field} by ${order}`, sort, "x") });
      }
    }
  });
});
