import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, longArticle, sampleStore } from "./sample-graph.ts";

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await sampleStore();
  api = clientOf(store);
});
afterAll(() => store.close());

describe("whoCites", () => {
  it("finds who cites a source by alias, with the words that attribute and what is attributed", async () => {
    const { whoCites } = await api.ask(`{
      whoCites(source: "nis") {
        totalCount
        nodes { hop mode cue { quote } source { __typename name } claim { text } article { publisher { name } } via { id } }
      }
    }`);
    expect(whoCites.totalCount).toBe(2);
    expect(whoCites.nodes[0]).toEqual({
      hop: 2,
      mode: "INDIRECT",
      cue: { quote: "citing" },
      source: { __typename: "Organization", name: "National Intelligence Service" },
      claim: { text: "300 soldiers had reportedly been killed" },
      article: { publisher: { name: "The Kursk Post" } },
      via: null,
    });
  });

  it("takes the short and the full form of a name, in any case, for one person", async () => {
    const asked = ["zelensky", "VOLODYMYR ZELENSKYY", "Zelenskiy", "person:volodymyr-zelensky"];
    for (const source of asked) {
      const { whoCites } = await api.ask(
        `query ($source: String!) {
        whoCites(source: $source) { nodes { source { name } cue { quote } } }
      }`,
        { source },
      );
      expect(whoCites.nodes).toEqual([{ source: { name: "Volodymyr Zelensky" }, cue: { quote: "said" } }]);
    }
  });

  it("finds a source without a name by its id, and for whom it speaks", async () => {
    const { whoCites } = await api.ask(
      `query ($source: String!) {
      whoCites(source: $source) { nodes { source { name ... on AnonymousSource { speaksFor { name kind } } } } }
    }`,
      { source: ids.official },
    );
    expect(whoCites.nodes).toEqual([
      { source: { name: "a U.S. official", speaksFor: [{ name: "United States", kind: "COUNTRY" }] } },
    ]);
  });
});

describe("contradictions", () => {
  const sides = `nodes { id kind status claim { text } other { text } claimSpan { quote } otherSpan { quote } }`;
  const fighting = "about 8,000 North Koreans were still fighting";
  const absent = "there was no sign of North Koreans in combat";

  it("has the source's own claim as `other`, whichever is stored first", async () => {
    const { budanov, nis } = await api.ask(`{
      budanov: claimsContradicting(source: "Budanov") { ${sides} }
      nis: claimsContradicting(source: "NIS") { ${sides} }
    }`);
    expect(budanov.nodes).toEqual([
      {
        id: `contradiction:${ids.fighting} ${ids.absent}`,
        kind: "STATUS",
        status: "PROPOSED",
        claim: { text: absent },
        other: { text: fighting },
        claimSpan: { quote: "no sign" },
        otherSpan: { quote: "still fighting" },
      },
    ]);
    expect(nis.nodes[0]).toMatchObject({ claim: { text: fighting }, other: { text: absent } });
    expect(nis.nodes[0]).toMatchObject({ claimSpan: { quote: "still fighting" }, otherSpan: { quote: "no sign" } });
  });

  it("has the claim that was asked as `other`, on either side", async () => {
    const { a, b } = await api.ask(`{
      a: claim(id: "${ids.fighting}") { contradictions { totalCount ${sides} } }
      b: claim(id: "${ids.absent}") { contradictions { totalCount ${sides} } }
    }`);
    expect(a.contradictions).toMatchObject({ totalCount: 1, nodes: [{ other: { text: fighting } }] });
    expect(b.contradictions).toMatchObject({ totalCount: 1, nodes: [{ other: { text: absent } }] });
  });

  it("filters by kind, article and confidence", async () => {
    const answer = await api.ask(`{
      all: contradictions { totalCount }
      status: contradictions(filter: { kinds: [STATUS, DATE], minConfidence: 0.9 }) { totalCount }
      numeric: contradictions(filter: { kinds: [NUMERIC] }) { totalCount }
      sure: contradictions(filter: { minConfidence: 0.95 }) { totalCount }
      here: contradictions(filter: { article: "${ids.wire}" }) { totalCount }
      nowhere: contradictions(filter: { article: "article:none" }) { totalCount }
    }`);
    const counts = Object.values(answer).map((list) => (list as { totalCount: number }).totalCount);
    expect(counts).toEqual([1, 1, 0, 0, 1, 0]);
  });
});

describe("citationChain", () => {
  const fields = `hops { link drift source { name } article { id } citation { cue { quote } } } origin { name } complete`;

  it("leads from the article over the outlet to its source", async () => {
    const { citationChain } = await api.ask(`{ citationChain(claim: "${ids.killed}") { claim { text } ${fields} } }`);
    const article = { id: ids.post };
    expect(citationChain).toEqual({
      claim: { text: "300 soldiers had reportedly been killed" },
      hops: [
        { link: "CITES", drift: [], source: { name: "Yonhap" }, article, citation: { cue: { quote: "reported" } } },
        {
          link: "RELAYS",
          drift: [],
          source: { name: "National Intelligence Service" },
          article,
          citation: { cue: { quote: "citing" } },
        },
      ],
      origin: { name: "National Intelligence Service" },
      complete: true,
    });
  });

  it("is not complete where it ends with an outlet", async () => {
    const other = await sampleStore();
    const [graph, keys, compare] = longArticle("unsourced", 1);
    const citations = graph.citations.map((citation) => ({ ...citation, sourceId: "organization:kursk-post" }));
    await other.write({ ...graph, citations }, keys, compare);
    const { citationChain } = await clientOf(other).ask(
      `{ citationChain(claim: "claim:unsourced:0000") { ${fields} } }`,
    );
    expect(citationChain).toMatchObject({ origin: { name: "The Kursk Post" }, complete: false });
    await other.close();
  });

  it("is refused for what is no claim", async () => {
    const refused = await api.refusal(`{ citationChain(claim: "${ids.post}") { complete } }`);
    expect(refused).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining(ids.post) });
  });
});

describe("nodes", () => {
  it("answers any id in the order of ids, null where there is none", async () => {
    const wanted = [ids.met, "nothing", ids.post, "person:kyrylo-budanov", ids.official, "citation:post:0001:2"];
    const { nodes, node } = await api.ask(
      `query ($wanted: [ID!]!, $pair: ID!) {
      nodes(ids: $wanted) { __typename id }
      node(id: $pair) { __typename ... on Contradiction { confidence } }
    }`,
      { wanted, pair: `contradiction:${ids.fighting} ${ids.absent}` },
    );
    expect(nodes.map((found: { __typename: string } | null) => found?.__typename)).toEqual([
      "Claim",
      undefined,
      "Article",
      "Person",
      "AnonymousSource",
      "Citation",
    ]);
    expect(node).toEqual({ __typename: "Contradiction", confidence: 0.9 });
  });

  it("is null where the id is another thing's", async () => {
    const answer = await api.ask(
      `{ article(id: "${ids.met}") { id } claim(id: "${ids.post}") { id } node(id: "") { id } }`,
    );
    expect(answer).toEqual({ article: null, claim: null, node: null });
  });
});

describe("articles", () => {
  it("have their publisher, claims, citations and one mention an entity under all its names", async () => {
    const { article } = await api.ask(`{
      article(id: "${ids.wire}") {
        title url publishedOn publisher { name } text
        claims { text } citations { source { name } }
        mentions { entity { name } spans { start end quote } }
      }
    }`);
    expect(article).toMatchObject({ title: null, url: null, publishedOn: "2025-01-31", publisher: { name: "Yonhap" } });
    expect(article.claims).toHaveLength(2);
    expect(article.citations).toHaveLength(2);
    expect(article.mentions).toHaveLength(5);
    const president = article.mentions.find(
      (mention: { entity: { name: string } }) => mention.entity.name === "Volodymyr Zelensky",
    );
    expect(president.spans.map((span: { quote: string }) => span.quote)).toEqual(["Volodymyr Zelensky", "Zelensky"]);
  });

  it("are listed oldest first or by title, and filtered by publisher and date", async () => {
    const { oldest, titled, theirs, early, late } = await api.ask(`{
      oldest: articles { nodes { id } }
      titled: articles(orderBy: TITLE) { nodes { id } }
      theirs: articles(filter: { publisher: "yonhap" }) { nodes { id } }
      early: articles(filter: { publishedTo: "2025-01" }) { nodes { id } }
      late: articles(filter: { publishedFrom: "2025-02-05" }) { nodes { id } }
    }`);
    const [first, second] = [{ id: ids.post }, { id: ids.wire }];
    expect([oldest.nodes, titled.nodes]).toEqual([
      [second, first],
      [first, second],
    ]);
    expect([theirs.nodes, early.nodes, late.nodes]).toEqual([[second], [second], [first]]);
  });
});

describe("claims", () => {
  it("have exact spans, speakers, numbers, hedges and what they are about", async () => {
    const { fighting, killed, lost } = await api.ask(`{
      fighting: claim(id: "${ids.fighting}") {
        text span { quote } spans { quote } speakers { name } article { text } hedges
        estimate { measure low high bound unit per subject asOf happenedOn span { quote } claim { id } } estimates { low }
      }
      killed: claim(id: "${ids.killed}") { speakers { name } citations { hop via { hop } } hedges denied estimate { low } }
      lost: claim(id: "${ids.lost}") { denied about { name } span { start end quote } }
    }`);
    expect(fighting.span.quote).toBe(fighting.text);
    expect(fighting.speakers).toEqual([{ name: "Kyrylo Budanov" }]);
    expect(fighting.estimate).toEqual({
      measure: "troops",
      low: 8000,
      high: 8000,
      bound: "AT_LEAST",
      unit: "people",
      per: null,
      subject: "Kyrylo Budanov",
      asOf: "2025-02",
      happenedOn: "2024-12-01",
      span: { quote: "about 8,000 North Koreans" },
      claim: { id: ids.fighting },
    });
    expect(killed).toEqual({
      speakers: [{ name: "Yonhap" }],
      citations: [
        { hop: 1, via: { hop: 2 } },
        { hop: 2, via: null },
      ],
      hedges: ["reportedly"],
      denied: false,
      estimate: null,
    });
    expect(lost.denied).toBe(false);
    expect(lost.about).toEqual([{ name: "Volodymyr Zelensky" }]);
    expect(fighting.article.text.slice(lost.span.start, lost.span.end)).toBe(lost.span.quote);
  });

  it("are filtered by article, source, subject and words", async () => {
    const { article, source, about, contains, both } = await api.ask(`{
      article: claims(filter: { article: "${ids.wire}" }) { nodes { id } }
      source: claims(filter: { source: "NIS" }) { nodes { id } }
      about: claims(filter: { about: "Volodymyr Zelensky" }) { nodes { id } }
      contains: claims(filter: { contains: "SOLDIERS had" }) { nodes { id } }
      both: claims(filter: { source: "NIS", article: "${ids.wire}" }) { nodes { id } }
    }`);
    expect(article.nodes).toEqual([{ id: ids.absent }, { id: ids.met }]);
    expect(source.nodes).toEqual([{ id: ids.killed }, { id: ids.absent }]);
    expect(about.nodes).toEqual([{ id: ids.lost }]);
    expect(contains.nodes).toEqual([{ id: ids.killed }]);
    expect(both.nodes).toEqual([{ id: ids.absent }]);
  });
});

describe("entities", () => {
  it("answer as the fuller one, with every spelling and everything said of either", async () => {
    const { entity } = await api.ask(`{
      entity(name: "Zelensky") {
        __typename id name aliases kind claims { nodes { id } } citedBy { totalCount }
      }
    }`);
    expect(entity).toEqual({
      __typename: "Person",
      id: "person:volodymyr-zelensky",
      name: "Volodymyr Zelensky",
      aliases: ["Volodymyr Zelensky", "Zelenskyy", "Zelensky"],
      kind: "PERSON",
      claims: { nodes: [{ id: ids.lost }] },
      citedBy: { totalCount: 1 },
    });
  });

  it("are listed by kind, a short form not beside its fuller one", async () => {
    const { entities, countries } = await api.ask(`{
      entities(kind: PERSON) { nodes { name } }
      countries: entities(kind: COUNTRY) { nodes { ... on Country { isoCode } } }
    }`);
    expect(entities.nodes.map(({ name }: { name: string }) => name)).toEqual([
      "Kim Jong Un",
      "Kim Yong Hyun",
      "Kyrylo Budanov",
      "Volodymyr Zelensky",
    ]);
    expect(countries.nodes).toEqual([{ isoCode: "US" }]);
  });
});

it("stats counts what is stored", async () => {
  const { stats } = await api.ask("{ stats { articles claims citations contradictions countries } }");
  expect(stats).toEqual({ articles: 2, claims: 5, citations: 6, contradictions: 1, countries: 1 });
});
