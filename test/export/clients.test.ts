import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { ingest } from "../../src/ingest.ts";
import { loadModels } from "../../src/nlp/index.ts";
import { seedDocuments } from "../../src/seeds.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Counts, Store } from "../../src/store/port.ts";
import { type Loaded, READERS, records } from "./readers.ts";
import { tally } from "./written.ts";

/** The first articles over HTTP, read by the libraries that they are for: as many of each kind as are stored. */

let store: Store;
let server: RunningServer;
let counts: Counts;
beforeAll(async () => {
  store = await openStore({ kind: "grafeo", path: null });
  for await (const document of seedDocuments()) await ingest(document, loadModels, store);
  server = await startServer({ store, config: { ...readConfig({}), port: 0, logLevel: "silent", rateLimit: 0 } });
  counts = await store.counts();
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

async function fetched(file: string): Promise<string> {
  const answer = await fetch(`${server.url}/export/graph.${file}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function loaded(extension: string, query = ""): Promise<Loaded> {
  const read = READERS[extension];
  if (!read) throw new Error(`expected a reader of ${extension}`);
  return read(await fetched(extension + query));
}

/** What `stats` counts: a short form, from which a SAME_AS leads, is not one more person. */
function countsOf({ nodes, edges }: Loaded): Counts {
  const short = new Set(edges.flatMap(({ kind, source }) => (kind === "SAME_AS" ? [source] : [])));
  const kinds = tally(nodes.flatMap(({ id, kind }) => (short.has(id) ? [] : [kind])));
  return {
    articles: kinds.Article ?? 0,
    people: kinds.Person ?? 0,
    organizations: kinds.Organization ?? 0,
    countries: kinds.Country ?? 0,
    claims: kinds.Claim ?? 0,
    citations: kinds.Citation ?? 0,
    contradictions: edges.filter(({ kind }) => kind === "CONTRADICTS").length,
  };
}

const NODES_AND_EDGES = [...FORMATS.keys()].filter((extension) => extension !== "csv");

describe("the whole graph", () => {
  test.each(NODES_AND_EDGES)(
    "as %s has as many of each kind as stats say, and no edge without its ends",
    async (extension) => {
      const { nodes, edges } = await loaded(extension);
      expect(countsOf({ nodes, edges })).toEqual(counts);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
      const keys = new Set([...ids, ...edges.map(({ kind, source, target }) => `${kind} ${source} ${target}`)]);
      expect(keys.size).toBe(nodes.length + edges.length);
    },
  );

  test("as csv has the same edges, with what stands at their ends, and the nodes apart", async () => {
    const [nodes, edges] = [records(await fetched("csv?part=nodes")), records(await fetched("csv"))];
    expect(countsOf({ nodes, edges })).toEqual(counts);
    const known = new Map(nodes.map(({ id, kind, label }) => [id, { kind, label }]));
    for (const { source, sourceKind, sourceLabel, target, targetKind, targetLabel } of edges) {
      expect({ kind: sourceKind, label: sourceLabel }).toEqual(known.get(source));
      expect({ kind: targetKind, label: targetLabel }).toEqual(known.get(target));
    }
  });

  test("is one graph in every format", async () => {
    const sorted = (all: Loaded["edges"]) =>
      all.map(({ kind, source, target }) => `${kind} ${source} ${target}`).sort();
    const first = await loaded("cytoscape.json");
    for (const extension of FORMATS.keys()) {
      expect(sorted((await loaded(extension)).edges)).toEqual(sorted(first.edges));
    }
  });

  test("says of a claim its words and its number, of a contradiction why", async () => {
    const { nodes, edges } = await loaded("graphology.json");
    const counted = nodes.filter(({ kind, low }) => kind === "Claim" && low !== undefined);
    expect(counted.length).toBeGreaterThan(20);
    expect(counted[0]).toMatchObject({
      text: expect.any(String),
      measure: expect.any(String),
      unit: expect.any(String),
    });
    for (const edge of edges.filter(({ kind }) => kind === "CONTRADICTS")) {
      expect(edge).toMatchObject({
        relation: expect.any(String),
        reason: expect.any(String),
        confidence: expect.any(Number),
      });
    }
    expect(nodes.find(({ id }) => id === "country:KP")).toMatchObject({
      kind: "Country",
      name: "North Korea",
      isoCode: "KP",
    });
    expect(nodes.filter(({ kind, text }) => kind === "Article" && text !== undefined)).toEqual([]);
  });

  test("of some kinds has no others, nor edges to them; articles with their text where it is wanted", async () => {
    const { nodes, edges } = await loaded("d3.json", "?kinds=CLAIM,Article&text=true");
    expect(Object.keys(tally(nodes.map(({ kind }) => kind))).sort()).toEqual(["Article", "Claim"]);
    expect(Object.keys(tally(edges.map(({ kind }) => kind))).sort()).toEqual(
      ["CONTRADICTS", "CORROBORATES", "REWRITES", "STATES", "SUPERSEDES"].filter((kind) =>
        edges.some((edge) => edge.kind === kind),
      ),
    );
    expect(edges.filter(({ kind }) => kind === "STATES")).toHaveLength(counts.claims);
    const articles = nodes.filter(({ kind }) => kind === "Article");
    for (const { text } of articles) expect(text.length).toBeGreaterThan(500);
  });
});

describe("around some nodes", () => {
  const QUERY = "?seeds=ISW&depth=2&maxNodes=60";

  test("has what the API's subgraph has, with the same properties as the whole graph", async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `{ subgraph(seeds: ["ISW"], depth: 2, maxNodes: 60) { nodes { id label } edges { id source target } truncated } }`,
      }),
    });
    const { subgraph } = (await answer.json()).data;
    const whole = await loaded("cytoscape.json");
    const byId = new Map([...whole.nodes, ...whole.edges].map((one) => [one.id, one]));
    const { nodes, edges } = await loaded("cytoscape.json", QUERY);
    expect(nodes).toEqual(subgraph.nodes.map(({ id }: { id: string }) => byId.get(id)));
    expect(edges).toEqual(subgraph.edges.map(({ id }: { id: string }) => byId.get(id)));
    expect(nodes).toHaveLength(60);
    const head = await fetch(`${server.url}/export/graph.gexf${QUERY}`, { method: "HEAD" });
    expect(head.headers.get("hearsay-truncated")).toBe(String(subgraph.truncated));
  });

  test.each([...FORMATS.keys()])("is a %s that can be read", async (extension) => {
    const { edges } = await loaded(extension, QUERY);
    expect(edges.length).toBeGreaterThan(60);
  });
});

const CHROMIUM = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
if (!existsSync(CHROMIUM)) console.warn(`SKIPPED: vis-network does not draw an export: no browser at ${CHROMIUM}`);

test.skipIf(!existsSync(CHROMIUM))(
  "vis-network draws it in a browser, on a page of another origin",
  { timeout: 120_000 },
  async () => {
    const vis = createRequire(import.meta.url).resolve("vis-network/standalone");
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
    });
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      await page.addScriptTag({ content: readFileSync(vis, "utf8") });
      const drawn = await page.evaluate(async (url) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own globals
        const { vis, document } = globalThis as any;
        const data = await (await fetch(url)).json();
        const network = new vis.Network(document.body, data, { physics: false });
        // biome-ignore lint/suspicious/noExplicitAny: vis-network's own
        const lines: any[] = Object.values(network.body.edges);
        return {
          nodes: Object.keys(network.getPositions()).length,
          edges: lines.filter(({ connected }) => connected).length,
        };
      }, `${server.url}/export/graph.vis.json`);
      const { nodes, edges } = await loaded("vis.json");
      expect(drawn).toEqual({ nodes: nodes.length, edges: edges.length });
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
