import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { relationId } from "../../src/graph/ids.ts";
import { edgeId } from "../../src/graph/view.ts";
import type { Store } from "../../src/store/port.ts";
import { callsOf } from "./calls.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, longArticle, storyStore } from "./sample-graph.ts";

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await storyStore();
  await store.write(...longArticle("long", 60));
  api = clientOf(store);
});
afterAll(() => store.close());

const SUBGRAPH = `query ($seeds: [ID!]!, $depth: Int, $kinds: [NodeKind!], $maxNodes: Int) {
  subgraph(seeds: $seeds, depth: $depth, kinds: $kinds, maxNodes: $maxNodes) {
    nodes { id kind label }
    edges { id source target kind status }
    truncated
  }
}`;
const subgraph = async (variables: object) => (await api.ask(SUBGRAPH, { ...variables })).subgraph;
const PATHS = `query ($from: ID!, $to: ID!, $maxHops: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops) { nodes { id kind label } edges { id source target kind } length }
}`;
const paths = async (variables: object) => (await api.ask(PATHS, { ...variables })).paths;
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

const budanov = "person:kyrylo-budanov";
const nis = "organization:national-intelligence-service";

describe("subgraph", () => {
  it("shows what is next to a claim, with labels, and the edges among all of that", async () => {
    expect(await subgraph({ seeds: [ids.fighting] })).toEqual({
      nodes: [
        { id: ids.fighting, kind: "CLAIM", label: "about 8,000 North Koreans were still fighting" },
        { id: ids.post, kind: "ARTICLE", label: "Title of post" },
        { id: "citation:post:0000:1", kind: "CITATION", label: "Kyrylo Budanov (said)" },
        { id: ids.later, kind: "CLAIM", label: "9,000 fought" },
        { id: ids.retold, kind: "CLAIM", label: "About 8,000 North Koreans fight on" },
        { id: ids.absent, kind: "CLAIM", label: "there was no sign of North Koreans in combat" },
      ].sort((a, b) => Number(a.id !== ids.fighting) - Number(b.id !== ids.fighting) || (a.id < b.id ? -1 : 1)),
      edges: [
        ["CONTRADICTS", ids.fighting, ids.absent],
        ["CORROBORATES", ids.retold, ids.fighting],
        ["MAKES", ids.post, "citation:post:0000:1"],
        ["OF", "citation:post:0000:1", ids.fighting],
        ["STATES", ids.post, ids.fighting],
        ["SUPERSEDES", ids.later, ids.fighting],
      ].map(([kind, source, target]) => ({
        id: edgeId(kind as "OF", source as string, target as string),
        ...{ source, target, kind, status: kind === "CONTRADICTS" ? "PROPOSED" : null },
      })),
      truncated: false,
    });
  });

  it("tells what a person has decided of a contradiction, and so does an answer in words", async () => {
    const decided = async () =>
      (await subgraph({ seeds: [ids.fighting] })).edges.find(({ kind }: { kind: string }) => kind === "CONTRADICTS")
        .status;
    const told = async () =>
      (
        await api.ask("query ($question: String!) { ask(question: $question) { text } }", {
          question: `what surrounds ${ids.fighting}`,
        })
      ).ask.text;
    expect(await told()).toContain("contradicts there was no sign");
    const id = relationId("contradiction", ids.absent, ids.fighting);
    expect(await store.review(id, "rejected")).toBe(true);
    expect(await decided()).toBe("REJECTED");
    expect(await told()).toContain("contradicts (rejected) there was no sign");
    await store.review(id, "proposed");
    expect(await decided()).toBe("PROPOSED");
  });

  it("goes as far as it is told, through the kinds that it is told", async () => {
    const reached = async (depth: number, kinds?: string[]) =>
      idsOf((await subgraph({ seeds: [ids.fighting], depth, ...(kinds && { kinds }) })).nodes);
    expect(await reached(0)).toEqual([ids.fighting]);
    expect(await reached(2)).toEqual(expect.arrayContaining([budanov, ids.wire, ids.echo]));
    expect(await reached(5, ["CLAIM"])).toEqual([ids.fighting, ids.retold, ids.later, ids.absent]);
    expect(await reached(2, ["CITATION", "PERSON"])).toEqual([ids.fighting, "citation:post:0000:1", budanov]);
    expect(await reached(2, ["PERSON"])).toEqual([ids.fighting]);
    expect(await reached(2, [])).toEqual([ids.fighting]);
  });

  it("says when something was left out, and leaves out the furthest", async () => {
    const all = await subgraph({ seeds: ["Budanov"], depth: 2, maxNodes: 1000 });
    expect(all.truncated).toBe(false);
    const some = await subgraph({ seeds: ["Budanov"], depth: 2, maxNodes: 50 });
    expect(some).toMatchObject({ truncated: true, nodes: all.nodes.slice(0, 50) });
    const shown = new Set(idsOf(some.nodes));
    expect(some.edges).toEqual(
      all.edges.filter(
        ({ source, target }: { source: string; target: string }) => shown.has(source) && shown.has(target),
      ),
    );
  });

  it("begins with ids, names in any case, and what stands for claims", async () => {
    const apart = `contradiction:${ids.fighting} ${ids.absent}`;
    const seeds = async (...names: string[]) => idsOf((await subgraph({ seeds: names, depth: 0 })).nodes);
    expect(await seeds("nis", budanov, "NIS", ids.official)).toEqual([nis, budanov, ids.official].sort());
    expect(await seeds(apart)).toEqual([ids.fighting, ids.absent].sort());
    expect((await subgraph({ seeds: [apart], depth: 0 })).edges).toMatchObject([{ kind: "CONTRADICTS" }]);
    const { circularReports } = await api.ask("{ circularReports { nodes { id } } }");
    expect(await seeds(circularReports.nodes[0].id)).toEqual([ids.killed, ids.dead].sort());
    expect(await seeds("person:zelensky", "Zelenskyy")).toEqual(["person:volodymyr-zelensky", "person:zelensky"]);
  });

  it("draws and explains in one query", async () => {
    const { subgraph } = await api.ask(`{
      subgraph(seeds: "${ids.killed}", kinds: [CITATION]) {
        nodes { kind node { __typename id ... on Claim { article { title } } ... on Citation { source { name } } } }
      }
    }`);
    expect(subgraph.nodes[0]).toEqual({
      kind: "CLAIM",
      node: { __typename: "Claim", id: ids.killed, article: { title: "Title of post" } },
    });
    expect(subgraph.nodes[1].node.source.name).toBe("Yonhap");
  });

  it("costs as many calls of the store for 200 nodes as for one, one a level and two more", async () => {
    const calls = (variables: Record<string, unknown>) => callsOf(store, SUBGRAPH, { depth: 1, ...variables });
    await store.write(...longArticle("longer", 200));
    expect((await subgraph({ seeds: ["article:longer"] })).nodes).toHaveLength(200);
    const many = await calls({ seeds: ["article:longer"] });
    expect(many).toEqual(await calls({ seeds: ["article:longer"], maxNodes: 1 }));
    // What is drawn is labelled at the end, all at once.
    expect(many).toEqual(["edgesAmong", "nextTo", "viewNodes", "viewNodes"]);
    expect(await calls({ seeds: ["article:longer"], depth: 3, maxNodes: 1000 })).toHaveLength(6);
    const named = `{ subgraph(seeds: "article:longer") { nodes { node { id } } } }`;
    expect(await callsOf(store, named)).toEqual(["edgesAmong", "nextTo", "nodes", "viewNodes"]);
  });

  it.each([
    [{ seeds: [] }, "BAD_USER_INPUT", "seeds: expected 1 to 100, but got 0"],
    [{ seeds: Array(101).fill(ids.post) }, "BAD_USER_INPUT", "seeds: expected 1 to 100, but got 101"],
    [{ seeds: [ids.post], depth: -1 }, "BAD_USER_INPUT", "depth: expected 0 to 5, but got -1"],
    [{ seeds: [ids.post], depth: 6 }, "BAD_USER_INPUT", "depth: expected 0 to 5, but got 6"],
    [{ seeds: [ids.post], maxNodes: 0 }, "BAD_USER_INPUT", "maxNodes: expected 1 to 1000, but got 0"],
    [{ seeds: [ids.post], maxNodes: 1001 }, "BAD_USER_INPUT", "maxNodes: expected 1 to 1000, but got 1001"],
    [{ seeds: [ids.post, nis], maxNodes: 1 }, "BAD_USER_INPUT", "maxNodes for 2 seeds: expected 2 to 1000, but got 1"],
    [{ seeds: [ids.post, "claim:none"] }, "NOT_FOUND", "seeds: expected the id of a node, or the name of a person"],
    [{ seeds: ["Budonov"] }, "NOT_FOUND", 'but got "Budonov". Nearest: Kyrylo Budanov'],
    [{ seeds: ["Kim"] }, "AMBIGUOUS_NAME", "Kim Jong Un (Person, person:kim-jong-un)"],
    [{ seeds: [" "] }, "BAD_USER_INPUT", "expected a name or an id, but got an empty text"],
    [{ seeds: ["x".repeat(301)] }, "BAD_USER_INPUT", "at most 300 characters"],
  ])("refuses %j", async (variables, code, words) => {
    const refused = await api.refusal(SUBGRAPH, variables as Record<string, unknown>);
    expect(refused).toMatchObject({ code, message: expect.stringContaining(words) });
  });
});

describe("paths", () => {
  it("gives the shortest ways, whichever way the edges point, one edge a hop", async () => {
    const found = await paths({ from: "Budanov", to: "The Kursk Post" });
    expect(found.map(({ nodes }: { nodes: { id: string }[] }) => idsOf(nodes))).toEqual([
      [budanov, "article:long", "organization:kursk-post"],
      [budanov, "article:longer", "organization:kursk-post"],
      [budanov, "article:post", "organization:kursk-post"],
    ]);
    expect(found[2]).toEqual({
      length: 2,
      nodes: [
        { id: budanov, kind: "PERSON", label: "Kyrylo Budanov" },
        { id: "article:post", kind: "ARTICLE", label: "Title of post" },
        { id: "organization:kursk-post", kind: "ORGANIZATION", label: "The Kursk Post" },
      ],
      edges: [
        { kind: "MENTIONS", source: "article:post", target: budanov },
        { kind: "PUBLISHED", source: "organization:kursk-post", target: "article:post" },
      ].map((edge) => ({ id: edgeId(edge.kind as "OF", edge.source, edge.target), ...edge })),
    });
  });

  it("is of no length to the node itself, and none where there is no way or it is too far", async () => {
    expect(await paths({ from: "nis", to: nis })).toEqual([
      { length: 0, edges: [], nodes: [{ id: nis, kind: "ORGANIZATION", label: "National Intelligence Service" }] },
    ]);
    expect(await paths({ from: ids.fighting, to: ids.met, maxHops: 2 })).toEqual([]);
    expect(await paths({ from: ids.fighting, to: ids.met, maxHops: 3 })).toMatchObject([{ length: 3 }]);
    expect(await paths({ from: "person:zelensky", to: "Zelenskyy" })).toMatchObject([{ edges: [{ kind: "SAME_AS" }] }]);
  });

  it("gives ten at most, the first by the ids of their nodes", async () => {
    const names = Array.from({ length: 12 }, (_, at) => `more${String.fromCharCode(97 + at)}`);
    for (const name of names) await store.write(...longArticle(name, 1));
    const found = await paths({ from: "Budanov", to: "Yonhap" });
    expect(found.map(({ nodes }: { nodes: { id: string }[] }) => nodes[1]?.id)).toEqual(
      ["long", "longer", ...names].slice(0, 10).map((name) => `article:${name}`),
    );
    expect(await paths({ from: "claim:long:0000", to: "claim:long:0001" })).toMatchObject([
      { length: 1, edges: [{ kind: "CONTRADICTS" }] },
    ]);
  });

  it.each([
    [{ from: ids.post, to: nis, maxHops: 0 }, "BAD_USER_INPUT", "maxHops: expected 1 to 6, but got 0"],
    [{ from: ids.post, to: nis, maxHops: 7 }, "BAD_USER_INPUT", "maxHops: expected 1 to 6, but got 7"],
    [{ from: "nobody", to: nis }, "NOT_FOUND", "from: expected the id of a node"],
    [{ from: nis, to: "claim:none" }, "NOT_FOUND", "to: expected the id of a node"],
    [{ from: nis, to: `contradiction:${ids.fighting} ${ids.absent}` }, "BAD_USER_INPUT", "to: expected one node, but"],
  ])("refuses %j", async (variables, code, words) => {
    const refused = await api.refusal(PATHS, variables as Record<string, unknown>);
    expect(refused).toMatchObject({ code, message: expect.stringContaining(words) });
  });
});
