import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, storyStore } from "./sample-graph.ts";

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await storyStore();
  api = clientOf(store);
});
afterAll(() => store.close());

const LISTS = [
  ["articles", "ArticleFilter", ""],
  ["entities", "EntityFilter", ""],
  ["claims", "ClaimFilter", ""],
  ["whoCites", "CitationFilter", 'source: "NIS", '],
  ["contradictions", "ContradictionFilter", ""],
  ["claimsContradicting", "ContradictionFilter", 'source: "Budanov", '],
  ["estimates", "EstimateFilter", ""],
] as const;

const asking = (list: string, type: string, more: string) =>
  `query ($filter: ${type}) { ${list}(${more}filter: $filter, first: 100) { totalCount nodes { __typename } } }`;

/** A filter so many deep, itself counted. */
const deep = (levels: number): object => (levels === 1 ? {} : { not: deep(levels - 1) });
const wide = (conditions: number) => ({ or: Array.from({ length: conditions }, () => ({})) });

describe.each(LISTS)("a filter of %s", (list, type, more) => {
  const count = async (filter: unknown) => (await api.ask(asking(list, type, more), { filter }))[list].totalCount;
  const refusal = (filter: unknown) => api.refusal(asking(list, type, more), { filter });

  it("lets all through where it asks nothing, nothing where it asks for any of none", async () => {
    const all = await count(null);
    expect(all).toBeGreaterThan(0);
    for (const asksNothing of [{}, { and: [] }, { and: null, or: null, not: null }, { and: [{}, {}] }, { or: [{}] }]) {
      expect(await count(asksNothing)).toBe(all);
    }
    for (const none of [{ or: [] }, { not: {} }, { and: [{ or: [] }] }]) expect(await count(none)).toBe(0);
    expect(await count({ not: { or: [] } })).toBe(all);
    expect(await count({ not: { not: {} } })).toBe(all);
  });

  it("may be 5 deep and have 50 conditions, and no more", async () => {
    await count(deep(5));
    await count(wide(49));
    const tooDeep = "filter: expected at most 5 deep, but got one that is deeper";
    for (const levels of [6, 50, 500]) {
      expect(await refusal(deep(levels))).toMatchObject({ code: "BAD_USER_INPUT", message: tooDeep });
    }
    const tooMany = "filter: expected at most 50 conditions, but got more";
    for (const conditions of [50, 5000]) {
      expect(await refusal(wide(conditions))).toMatchObject({ code: "BAD_USER_INPUT", message: tooMany });
    }
  });

  it("has no other key", async () => {
    for (const filter of [{ nor: [] }, { not: { text: "x" } }, { and: [{ $where: "1" }] }, { or: "x" }, 1]) {
      expect((await refusal(filter)).code).toBe("BAD_USER_INPUT");
    }
  });
});

const claims = async (filter: object): Promise<string[]> => {
  const answer = await api.ask(`query ($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }`, { filter });
  return answer.claims.nodes.map(({ id }: { id: string }) => id);
};

describe("names in a filter", () => {
  it("are looked up wherever they stand", async () => {
    const either = { or: [{ speaker: "kyrylo budanov" }, { and: [{ source: "nis" }, { not: { speaker: "NIS" } }] }] };
    expect(await claims(either)).toEqual([ids.fighting, ids.killed]);
    expect(await claims({ source: "NIS", not: { publisher: "Yonhap" } })).toEqual([ids.killed]);
    expect(await claims({ about: "Volodymyr Zelenskyy" })).toEqual([ids.lost]);
  });

  it("are refused where they are not known, however deep", async () => {
    for (const [list, type, more] of LISTS) {
      if (type === "EntityFilter") continue;
      const key = type === "ArticleFilter" ? "publisher" : "source";
      const filter = { and: [{ or: [{ not: { [key]: "Budanow Smith" } }] }] };
      const refused = await api.refusal(asking(list, type, more), { filter });
      expect(refused).toMatchObject({ code: "NOT_FOUND", names: expect.arrayContaining(["Kyrylo Budanov"]) });
    }
  });

  it("and dates and shares are checked wherever they stand", async () => {
    const date = { not: { publishedFrom: "yesterday" } };
    expect((await api.refusal(asking(...LISTS[2]), { filter: date })).message).toMatch(
      /^publishedFrom: expected an ISO 8601/,
    );
    const share = { or: [{ maxConfidence: 1.5 }] };
    expect((await api.refusal(asking(...LISTS[4]), { filter: share })).message).toBe(
      "maxConfidence: expected 0 to 1, but got 1.5",
    );
  });
});

describe("lists within an entity or a claim", () => {
  it("are filtered and ordered alike", async () => {
    const { entity } = await api.ask(`{
      entity(name: "Yonhap") {
        claims(filter: { not: { article: "${ids.echo}" } }) { totalCount nodes { id } }
        newest: claims(orderBy: PUBLISHED_ON_DESC) { nodes { id } }
        citedBy(filter: { hasCue: true, contains: "DEAD", modes: [INDIRECT] }) { nodes { claim { id } } }
      }
    }`);
    expect(entity.claims).toEqual({ totalCount: 1, nodes: [{ id: ids.killed }] });
    expect(entity.newest.nodes).toEqual([{ id: ids.dead }, { id: ids.killed }]);
    expect(entity.citedBy.nodes).toEqual([{ claim: { id: ids.dead } }]);
  });

  it("contradictions of a claim too", async () => {
    const of = async (filter: string) => {
      const asked = `contradictions(filter: ${filter}) { totalCount }`;
      return (await api.ask(`{ claim(id: "${ids.fighting}") { ${asked} } }`)).claim.contradictions.totalCount;
    };
    expect(await of(`{ kinds: [STATUS], source: "NIS", statuses: [PROPOSED], publishedFrom: "2025-02-05" }`)).toBe(1);
    expect(await of(`{ not: { article: "${ids.wire}" } }`)).toBe(0);
    expect(await of(`{ publishedTo: "2025-02-04" }`)).toBe(0);
  });
});

it("one source against another: contradictions that have both", async () => {
  const filter = { and: [{ source: "Budanov" }, { source: "NIS" }] };
  const query = `query ($filter: ContradictionFilter) { contradictions(filter: $filter) { totalCount } }`;
  expect((await api.ask(query, { filter })).contradictions.totalCount).toBe(1);
  const other = { and: [{ source: "Budanov" }, { source: "Zelensky" }] };
  expect((await api.ask(query, { filter: other })).contradictions.totalCount).toBe(0);
});

it("an edge of a list of claims has the attributions to the source that the list is of", async () => {
  const { entity, claims } = await api.ask(`{
    entity(name: "NIS") { claims { edges { node { id } citations { hop source { name } } } } }
    claims(filter: { contains: "300 soldiers had" }) { edges { citations { hop } } }
  }`);
  const source = { name: "National Intelligence Service" };
  expect(entity.claims.edges).toEqual([
    { node: { id: ids.killed }, citations: [{ hop: 2, source }] },
    { node: { id: ids.absent }, citations: [{ hop: 1, source }] },
  ]);
  expect(claims.edges).toEqual([{ citations: [{ hop: 1 }, { hop: 2 }] }]);
});

it("orders put what has no date, title or number last, from either end", async () => {
  const articles = async (orderBy: string) =>
    (await api.ask(`{ articles(orderBy: ${orderBy}) { nodes { id } } }`)).articles.nodes.map(
      ({ id }: { id: string }) => id,
    );
  expect(await articles("TITLE_DESC")).toEqual([ids.post, ids.echo, ids.wire]);
  expect(await articles("TITLE")).toEqual([ids.echo, ids.post, ids.wire]);
  expect(await articles("PUBLISHED_ON_DESC")).toEqual([ids.echo, ids.post, ids.wire]);
});
