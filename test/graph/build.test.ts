import { describe, expect, test } from "vitest";
import { toGraph } from "../../src/graph/build.ts";
import type { Citation } from "../../src/graph/model.ts";
import * as model from "../../src/graph/model.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import { seedDocuments } from "../../src/seeds.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";

const graphOf = (text: string, publisher: string | null = null) => {
  const document = toDocument(text, { ...NO_HEADER, publisher });
  return toGraph(document, read(document, loadPipeline()));
};

describe("the graph of an article", () => {
  test("is the same for the same text, and its ids are its own", () => {
    const [one, same, other] = [
      graphOf("Ann Hill said the bridge was closed."),
      graphOf("Ann Hill said the bridge was closed."),
      graphOf("Ann Hill said the bridge was closed!"),
    ];
    expect(same).toEqual(one);
    expect(other.article.id).not.toBe(one.article.id);
    expect(other.claims[0]?.id).not.toBe(one.claims[0]?.id);
    expect(other.entities.map(({ id }) => id)).toEqual(one.entities.map(({ id }) => id));
  });

  test("cites what is said inside what another says by way of that other", () => {
    const graph = graphOf("Reuters reported that officials said that the bridge was closed.");
    const claim = graph.claims.find(({ text }) => text === "the bridge was closed");
    const chain = graph.citations.filter(({ claimId }) => claimId === claim?.id).sort((a, b) => a.hop - b.hop);
    expect(chain.map(({ hop }) => hop)).toEqual([1, 2]);
    expect(chain[0]).toMatchObject({ sourceId: "organization:reuters", viaId: chain[1]?.id });
    expect(chain[1]?.viaId).toBeNull();
  });

  test("tells of a claim whether it is denied where it stands", () => {
    const denied = (text: string) =>
      graphOf(text)
        .claims.filter(({ text }) => /the bridge was closed$/i.test(text))
        .map((claim) => claim.denied);
    for (const by of [
      "Ann Hill denied that",
      "Ann Hill rejected claims that",
      "Reuters reported that Ann Hill denied that",
    ])
      expect(denied(`${by} the bridge was closed.`)).toContain(true);
    for (const by of ["Ann Hill said", "Ann Hill confirmed that"])
      expect(denied(`${by} the bridge was closed.`)).toEqual([false]);
  });

  test("has no node for a place, nor for a country that only a dateline names", () => {
    const graph = graphOf("KABUL, Afghanistan — Ann Hill said in Berlin that the bridge in Florence was closed.");
    expect(graph.entities.map(({ id }) => id)).toEqual(["person:ann-hill"]);
    expect(graph.mentions.map(({ entityId }) => entityId)).toEqual(["person:ann-hill"]);
  });

  test("names a publisher without citing it", () => {
    const graph = graphOf("Ann Hill said the bridge was closed.", "The Daily");
    expect(graph.article.publisherId).toBe("organization:daily");
    expect(graph.citations.map(({ sourceId }) => sourceId)).toEqual(["person:ann-hill"]);
  });
});

describe("the graphs of the seeds", async () => {
  const graphs: ReturnType<typeof toGraph>[] = [];
  for await (const document of seedDocuments()) graphs.push(toGraph(document, read(document, loadPipeline())));

  test("are rows of the model, each id once", () => {
    for (const graph of graphs) {
      model.Article.parse(graph.article);
      for (const row of graph.entities) model.Entity.parse(row);
      for (const row of graph.claims) model.Claim.parse(row);
      for (const row of graph.citations) model.Citation.parse(row);
      for (const row of graph.estimates) model.Estimate.parse(row);
      for (const row of graph.statuses) model.Status.parse(row);
      for (const rows of [
        graph.entities,
        graph.claims,
        graph.citations,
        graph.estimates,
        graph.statuses,
        graph.anonymousSources,
      ]) {
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }
    }
  });

  test("have no dangling end", () => {
    for (const graph of graphs) {
      const claims = new Set(graph.claims.map(({ id }) => id));
      const sources = new Set([...graph.entities, ...graph.anonymousSources].map(({ id }) => id));
      const citations = new Map(graph.citations.map((citation): [string, Citation] => [citation.id, citation]));
      for (const { claimId, sourceId, viaId, hop } of graph.citations) {
        if (claimId !== null) expect(claims).toContain(claimId);
        expect(sources).toContain(sourceId);
        if (viaId !== null) expect(citations.get(viaId)?.hop).toBe(hop + 1);
      }
      for (const { claimId } of [...graph.estimates, ...graph.statuses]) expect(claims).toContain(claimId);
      for (const { entityId } of graph.mentions) expect(sources).toContain(entityId);
      for (const { personId, toId } of graph.affiliations)
        for (const id of [personId, toId]) expect(sources).toContain(id);
      for (const { about } of graph.claims) for (const id of about) expect(sources).toContain(id);
    }
  });
});
