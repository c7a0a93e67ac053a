import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Measure, type Score, scoreContradictions, scoreStory } from "../../bench/stories/score.ts";
import { compareAll, type Gold, loadStory, type Pair, type ReadStory } from "../../bench/stories/story.ts";
import { compare } from "../../src/analyze/compare.ts";
import { independence } from "../../src/analyze/independence.ts";
import { StoryIndex } from "../../src/analyze/story.ts";
import { traceChain } from "../../src/analyze/trace.ts";
import { toContext } from "../../src/graph/context.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { seedDocuments } from "../../src/seeds.ts";
import type { Document } from "../../src/text/document.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/stories/", import.meta.url));
const STORIES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

const stories: Record<string, { read: ReadStory; scores: Record<Measure, Score> }> = {};
for (const name of STORIES) {
  const { gold, ...read } = await loadStory(`${FOLDER}${name}`);
  stories[name] = { read, scores: scoreStory(read, gold) };
}

/** All that is found as articles come one after another, by id; each is compared with those that came before. */
function arriving(articles: readonly (readonly ClaimInContext[])[]): ReadonlyMap<string, { readonly id: string }> {
  const rows = new Map<string, { readonly id: string }>();
  for (const [i, [first]] of articles.entries()) {
    const found = compare(first?.article.id ?? "", articles.slice(0, i + 1).flat());
    for (const kind of ["contradictions", "corroborations", "supersessions", "rewrites", "circles"] as const) {
      for (const row of found[kind]) rows.set(row.id, row);
    }
  }
  return rows;
}

const seeds: { name: string; document: Document }[] = [];
for await (const document of seedDocuments()) seeds.push({ name: `00${seeds.length}`, document });

describe.each(STORIES)("%s", (name) => {
  const { read, scores } = stories[name] as (typeof stories)[string];

  test("has every rewrite and none invented, and no circle invented", () => {
    expect(scores.rewrites.notes).toEqual([]);
    expect(scores.circles.right).toBe(scores.circles.said);
  });

  test("is found alike in whatever order its articles come", () => {
    const articles = [...read.graphs.values()].map(toContext);
    const [forth, back] = [arriving(articles), arriving([...articles].reverse())];
    expect(forth).toEqual(back);
    expect([...forth.values()].filter((row) => "share" in row)).toEqual(read.found.rewrites);
    const ruled = read.found.corroborations.filter(({ rule }) => rule !== "read together");
    expect(forth.size).toBeGreaterThan(ruled.length);
  });

  test("has rows that explain themselves with spans in their claims", () => {
    const byId = new Map(read.story.claims.map(({ claim }) => [claim.id, claim]));
    const { contradictions, corroborations, supersessions } = read.found;
    for (const { claimId, otherId, reason, rule, ...spans } of [
      ...contradictions,
      ...corroborations,
      ...supersessions,
    ]) {
      const [claim, other] = [byId.get(claimId), byId.get(otherId)];
      expect(`${rule}: ${reason}`).toMatch(/^[a-z ]+: .*\.$/su);
      expect(spans.claimStart).toBeGreaterThanOrEqual(claim?.starts[0] ?? 0);
      expect(spans.claimEnd).toBeLessThanOrEqual(claim?.ends.at(-1) ?? 0);
      expect(spans.otherStart).toBeGreaterThanOrEqual(other?.starts[0] ?? 0);
      expect(spans.otherEnd).toBeLessThanOrEqual(other?.ends.at(-1) ?? 0);
    }
  });
});

test("of all stories, most of what is called a contradiction is one, and few traps are taken", () => {
  const sum = (measure: Measure, count: "right" | "said" | "found" | "gold") =>
    Object.values(stories).reduce((total, { scores }) => total + scores[measure][count], 0);
  expect(sum("contradictions", "right") / sum("contradictions", "said")).toBeGreaterThanOrEqual(0.85);
  expect(sum("contradictions", "found") / sum("contradictions", "gold")).toBeGreaterThanOrEqual(0.3);
  expect(sum("traps avoided", "found") / sum("traps avoided", "gold")).toBeGreaterThanOrEqual(0.95);
  expect(sum("chains", "found") / sum("chains", "gold")).toBeGreaterThanOrEqual(0.8);
});

const readSeeds = await compareAll(seeds);

describe("the seeds", () => {
  const read = readSeeds;
  const index = new StoryIndex(read.story);
  const idOf = (name: string) => read.graphs.get(name)?.article.id;
  const claimOf = (name: string, words: RegExp): ClaimInContext =>
    read.story.claims
      .filter(({ claim }) => claim.articleId === idOf(name) && words.test(claim.text))
      .at(-1) as ClaimInContext;
  const nameOf = (id: string) => read.story.sources.find((source) => source.id === id)?.name ?? id;

  test("are contradicted as by close reading: at least nine in ten right, more than 85 in 100 found, no trap taken", () => {
    const marked = JSON.parse(readFileSync(new URL("../../seeds/gold.json", import.meta.url), "utf8")) as Gold;
    const short = (pairs: readonly Pair[]): readonly Pair[] =>
      pairs.map(({ a, b, reason }) => ({
        a: { ...a, file: a.file.slice(0, 3) },
        b: { ...b, file: b.file.slice(0, 3) },
        reason,
      }));
    const gold = { contradictions: short(marked.contradictions), traps: short(marked.traps) };
    const scores = scoreContradictions(read, gold);
    expect(scores.contradictions.right / scores.contradictions.said).toBeGreaterThanOrEqual(0.9);
    expect(scores.contradictions.found / scores.contradictions.gold).toBeGreaterThanOrEqual(0.85);
    expect(scores["traps avoided"].notes).toEqual([]);
  });

  test("001 retells 000, which it names as its source, and nothing else retells anything", () => {
    expect(read.found.rewrites).toEqual([expect.objectContaining({ articleId: idOf("001"), ofId: idOf("000") })]);
  });

  test("001's 4,000 casualties lead by way of what it retells to Ukraine", () => {
    const { hops, complete } = traceChain(claimOf("001", /^Approximately 4,000/), index);
    expect(hops.map(({ link, sourceId }) => [link, sourceId])).toEqual([
      ["REWRITES", "organization:radio-free-asia"],
      ["CONTINUES", "country:UA"],
    ]);
    expect(complete).toBe(true);
  });

  test("004's 300 killed lead to Yonhap and to intelligence", () => {
    const { hops, complete } = traceChain(claimOf("004", /^at least 300/), index);
    expect(hops.map(({ link, sourceId }) => [link, nameOf(sourceId)])).toEqual([
      ["CITES", "organization:yonhap"],
      ["RELAYS", "intelligence"],
    ]);
    expect(complete).toBe(true);
  });

  test.each([
    ["000", /^about 4,000/],
    ["001", /^Approximately 4,000/],
    ["004", /4,000 casualties/],
  ] as const)("the 4,000 casualties of %s have one origin", (name, words) => {
    const found = independence(claimOf(name, words), read.story);
    expect(found).toMatchObject({ origins: ["person:volodymyr-zelensky"], established: false });
    expect(found.outlets).toHaveLength(3);
  });
});
