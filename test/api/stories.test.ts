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

describe("what claims are to one another", () => {
  const sides = "id reason rule confidence claim { id } other { id } claimSpan { quote } otherSpan { quote }";

  it("has the claim that was asked as the `other` of a corroboration, on either side, surest first, in pages", async () => {
    const { post, echo, page } = await api.ask(`{
      post: claim(id: "${ids.fighting}") { corroborations { totalCount nodes { ${sides} } } }
      echo: claim(id: "${ids.retold}") { corroborations { nodes { ${sides} } } }
      page: claim(id: "${ids.retold}") { corroborations(first: 1) { edges { cursor } pageInfo { hasNextPage } } }
    }`);
    expect(post.corroborations).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          claim: { id: ids.retold },
          other: { id: ids.fighting },
          claimSpan: { quote: "fight on" },
          otherSpan: { quote: "still fighting" },
        },
      ],
    });
    expect(echo.corroborations.nodes[0]).toMatchObject({
      claim: { id: ids.fighting },
      other: { id: ids.retold },
      claimSpan: { quote: "still fighting" },
      otherSpan: { quote: "fight on" },
    });
    expect(page.corroborations.pageInfo).toEqual({ hasNextPage: false });
    const [{ cursor }] = page.corroborations.edges;
    const after = await api.ask(
      `query ($after: String) { claim(id: "${ids.retold}") { corroborations(after: $after) { nodes { id } pageInfo { hasPreviousPage } } } }`,
      { after: cursor },
    );
    expect(after.claim.corroborations).toEqual({ nodes: [], pageInfo: { hasPreviousPage: true } });
  });

  it("has the later claim as the `claim` of a supersession, from both sides", async () => {
    const { later, fighting } = await api.ask(`{
      later: claim(id: "${ids.later}") { supersedes { ${sides} } supersededBy { id } }
      fighting: claim(id: "${ids.fighting}") { supersedes { id } supersededBy { ${sides} } }
    }`);
    expect(later.supersededBy).toEqual([]);
    expect(fighting.supersedes).toEqual([]);
    expect(later.supersedes).toEqual(fighting.supersededBy);
    expect(later.supersedes).toMatchObject([
      {
        claim: { id: ids.later },
        other: { id: ids.fighting },
        claimSpan: { quote: "9,000" },
        otherSpan: { quote: "8,000" },
      },
    ]);
  });

  it("has a rewrite from both articles, with the words of both", async () => {
    const fields = "id article { id } of { id } share reason rule spans { quote } ofSpans { quote }";
    const { echo, post } = await api.ask(`{
      echo: article(id: "${ids.echo}") { rewrites { ${fields} } rewrittenBy { id } }
      post: article(id: "${ids.post}") { rewrites { id } rewrittenBy { ${fields} } }
    }`);
    expect([echo.rewrittenBy, post.rewrites]).toEqual([[], []]);
    expect(echo.rewrites).toEqual(post.rewrittenBy);
    expect(echo.rewrites).toMatchObject([
      {
        article: { id: ids.echo },
        of: { id: ids.post },
        spans: [{ quote: "About 8,000 North Koreans fight on" }],
        ofSpans: [{ quote: "about 8,000 North Koreans were still fighting" }],
      },
    ]);
  });

  it("has circular reports as a list, of a claim, and as nodes", async () => {
    const fields = "id reason rule claims { id } articles { id } citations { source { name } } outlets { name }";
    const { circularReports, claim } = await api.ask(`{
      circularReports { totalCount nodes { ${fields} } }
      claim(id: "${ids.dead}") { circularReports { id } }
    }`);
    const [report] = circularReports.nodes;
    expect(circularReports.totalCount).toBe(1);
    expect(claim.circularReports).toEqual([{ id: report.id }]);
    expect(report).toMatchObject({
      reason: "each cites the other",
      rule: "round",
      claims: [{ id: ids.killed }, { id: ids.dead }],
      articles: [{ id: ids.post }, { id: ids.echo }],
      citations: [{ source: { name: "Yonhap" } }, { source: { name: "Yonhap" } }],
      outlets: [{ name: "The Kursk Post" }, { name: "Echo Times" }],
    });
    const { node } = await api.ask(
      `query ($id: ID!) { node(id: $id) { __typename ... on CircularReport { rule } } }`,
      report,
    );
    expect(node).toEqual({ __typename: "CircularReport", rule: "round" });
  });
});

describe("where a claim comes from", () => {
  it("goes on through the article that is retold", async () => {
    const { citationChain, claim } = await api.ask(`{
      citationChain(claim: "${ids.retold}") {
        hops { link source { name } article { id } claim { id } citation { cue { quote } } rewrite { reason } drift }
        origin { name } complete
      }
      claim(id: "${ids.later}") { chain { hops { link } origin { name } complete } }
    }`);
    expect(citationChain).toEqual({
      hops: [
        {
          link: "REWRITES",
          source: { name: "The Kursk Post" },
          article: { id: ids.echo },
          claim: { id: ids.retold },
          citation: null,
          rewrite: { reason: "half of it is the other's" },
          drift: [],
        },
        {
          link: "CONTINUES",
          source: { name: "Kyrylo Budanov" },
          article: { id: ids.post },
          claim: { id: ids.fighting },
          citation: { cue: { quote: "said" } },
          rewrite: null,
          drift: [],
        },
      ],
      origin: { name: "Kyrylo Budanov" },
      complete: true,
    });
    expect(claim.chain).toEqual({ hops: [], origin: { name: "Echo Times" }, complete: false });
  });

  it("counts those that retell as no voice, and says into what they collapse", async () => {
    const { independence } = await api.ask(`{
      independence(claim: "${ids.fighting}") {
        claim { id } outlets publishers carriedBy { name } broughtBy { name } origins { name } established reason
        collapsed { article { id title } into { id title } origin { name } why }
      }
    }`);
    expect(independence).toEqual({
      claim: { id: ids.fighting },
      outlets: 2,
      publishers: 1,
      carriedBy: [{ name: "Echo Times" }, { name: "The Kursk Post" }],
      broughtBy: [{ name: "The Kursk Post" }],
      origins: [{ name: "Kyrylo Budanov" }],
      established: false,
      reason: "One origin stands behind 2 articles; independence is not established.",
      collapsed: [
        {
          article: { id: ids.echo, title: "Title of echo" },
          into: { id: ids.post, title: "Title of post" },
          origin: null,
          why: expect.any(String),
        },
      ],
    });
  });

  it("is refused for what is no claim", async () => {
    for (const field of ["citationChain", "independence"]) {
      const refused = await api.refusal(`{ ${field}(claim: "${ids.post}") { __typename } }`);
      expect(refused).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining(ids.post) });
    }
  });

  it("falls with its source, also where it is retold, and keeps what else it goes back to", async () => {
    const query = `query ($source: String!, $includeKept: Boolean!) {
      fallout(source: $source, includeKept: $includeKept) { totalCount nodes { claim { id } left { name } reason } }
    }`;
    const { fallout } = await api.ask(query, { source: "Budanov", includeKept: true });
    expect(fallout).toEqual({
      totalCount: 2,
      nodes: [ids.fighting, ids.retold].sort().map((id) => ({
        claim: { id },
        left: [],
        reason: "Every way back from it that is known leads through Kyrylo Budanov.",
      })),
    });
    const kept = await api.ask(query, { source: "NIS", includeKept: true });
    expect(
      kept.fallout.nodes.map(({ claim, left }: { claim: { id: string }; left: unknown[] }) => [claim.id, left]),
    ).toEqual([
      // The Echo has it from Yonhap, which has it from the NIS, as the Post tells.
      [ids.dead, []],
      [ids.killed, []],
      [ids.absent, []],
    ]);
    expect((await api.ask(query, { source: "NIS", includeKept: false })).fallout.totalCount).toBe(3);
  });
});

describe("estimates", () => {
  const counted = async (filter: unknown) =>
    (await api.ask("query ($filter: EstimateFilter) { estimates(filter: $filter) { totalCount } }", { filter }))
      .estimates.totalCount;

  it("say what is counted, of whom, whose number it is, and when it is meant for", async () => {
    const { estimates } = await api.ask(`{
      estimates { totalCount nodes {
        measure subject subjectEntity { name } more planned date asOf
        sources { name } via { name } article { id } claim { id } span { quote }
      } }
    }`);
    expect(estimates).toEqual({
      totalCount: 1,
      nodes: [
        {
          measure: "troops",
          subject: "Kyrylo Budanov",
          subjectEntity: { name: "Kyrylo Budanov" },
          more: false,
          planned: false,
          date: "2025-02",
          asOf: "2025-02",
          sources: [{ name: "Kyrylo Budanov" }],
          via: [],
          article: { id: ids.post },
          claim: { id: ids.fighting },
          span: { quote: "about 8,000 North Koreans" },
        },
      ],
    });
  });

  it.each([
    [{ measures: ["Troops", "killed"] }, 1],
    [{ measures: [] }, 0],
    [{ subject: "budanov" }, 1],
    [{ subject: "Budanov body" }, 1],
    [{ subject: "Budanov forces" }, 0],
    [{ subject: "body" }, 1],
    [{ subject: "NIS" }, 0],
    [{ source: "Kyrylo Budanov", article: ids.post }, 1],
    [{ source: "Yonhap" }, 0],
    [{ value: 8000 }, 1],
    [{ value: 7999.5 }, 0],
    [{ minimum: 8000, maximum: 8000 }, 1],
    [{ minimum: 8001 }, 0],
    [{ maximum: 7999.5 }, 0],
  ])("are filtered by %j", async (filter, count) => {
    expect(await counted(filter)).toBe(count);
  });

  it("are refused for a subject that is neither a name nor a noun of any", async () => {
    const refused = await api.refusal(`{ estimates(filter: { subject: "Budonov" }) { totalCount } }`);
    expect(refused).toMatchObject({ code: "NOT_FOUND", names: expect.arrayContaining(["Kyrylo Budanov"]) });
    expect((await api.refusal(`{ estimates(filter: { subject: " " }) { totalCount } }`)).code).toBe("BAD_USER_INPUT");
    expect((await api.refusal(`{ estimates(filter: { subject: "Kim" }) { totalCount } }`)).code).toBe("AMBIGUOUS_NAME");
  });
});
