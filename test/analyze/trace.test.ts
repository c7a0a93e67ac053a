import { describe, expect, test } from "vitest";
import { compare } from "../../src/analyze/compare.ts";
import { driftBetween } from "../../src/analyze/drift.ts";
import { fallout } from "../../src/analyze/fallout.ts";
import { independence } from "../../src/analyze/independence.ts";
import { type Story, StoryIndex } from "../../src/analyze/story.ts";
import { timeline } from "../../src/analyze/timeline.ts";
import { traceChain } from "../../src/analyze/trace.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { article, type Said } from "./claims.ts";
import { claimsOf } from "./texts.ts";

/** A story of which everything is given. */
function storyOf(articles: readonly (readonly ClaimInContext[])[], more: Partial<Story> = {}): Story {
  const claims = articles.flat();
  const found = articles.map(([first]) => compare(first?.article.id ?? "", claims));
  return {
    claims,
    corroborations: found.flatMap(({ corroborations }) => corroborations),
    rewrites: found.flatMap(({ rewrites }) => rewrites),
    circles: found.flatMap(({ circles }) => circles),
    ...{ sources: [], affiliations: [], textOf: () => null },
    ...more,
  };
}

const [herald, echo, agency] = [
  "organization:herald-post",
  "organization:echo-times",
  "organization:coast-news-agency",
];
const toll = (by: readonly string[], more: Partial<Said> = {}): Said => ({
  text: "41 people died in the flood",
  estimate: { low: 41 },
  by,
  ...more,
});
const first = (claims: readonly ClaimInContext[]): ClaimInContext => claims[0] as ClaimInContext;

describe("a chain across articles", () => {
  const path = (claim: ClaimInContext, story: Story) => {
    const { hops, complete, originId } = traceChain(claim, new StoryIndex(story));
    return [...hops.map(({ link, sourceId }) => `${link} ${sourceId}`), originId, complete];
  };

  test("goes on in the cited outlet's own article, hop by hop", () => {
    const [a, b, c] = [
      article("a", { publisher: herald }, [toll([echo])]),
      article("b", { publisher: echo }, [toll([agency])]),
      article("c", { publisher: agency }, [toll(["person:ana-loreto"])]),
    ];
    expect(path(first(a), storyOf([a, b, c]))).toEqual([
      `CITES ${echo}`,
      `CONTINUES ${agency}`,
      "CONTINUES person:ana-loreto",
      "person:ana-loreto",
      true,
    ]);
  });

  test("keeps to what the article itself says of the outlet's source", () => {
    const a = article("a", { publisher: herald }, [toll([echo, "person:ana-loreto"])]);
    const b = article("b", { publisher: echo }, [toll(["person:luis-vera"])]);
    expect(path(first(a), storyOf([a, b]))).toEqual([
      `CITES ${echo}`,
      "RELAYS person:ana-loreto",
      "person:ana-loreto",
      true,
    ]);
  });

  test("asks the outlet's own article where the source is told without a name, but not where that names none", () => {
    const a = article("a", { publisher: herald }, [toll([echo, "source:a:an-insider"])]);
    const named = article("b", { publisher: echo }, [toll(["person:luis-vera"])]);
    const bare = article("b", { publisher: echo }, [toll([])]);
    expect(path(first(a), storyOf([a, named]))).toContain("person:luis-vera");
    expect(path(first(a), storyOf([a, bare]))).toContain("source:a:an-insider");
  });

  test("of an outlet without an article here goes on as another article tells it", () => {
    const a = article("a", { publisher: herald }, [toll(["person:luis-vera", agency])]);
    const b = article("b", { publisher: echo }, [toll([agency, "person:ana-loreto"])]);
    expect(path(first(a), storyOf([a, b]))).toEqual([
      "CITES person:luis-vera",
      `RELAYS ${agency}`,
      "RELAYS person:ana-loreto",
      "person:ana-loreto",
      true,
    ]);
    const other = article("b", { publisher: echo }, [toll(["organization:red-cross", "person:ana-loreto"])]);
    expect(path(first(a), storyOf([a, other])).at(-1)).toBe(false);
  });

  test("ends soon where many cite an outlet of which nobody tells whom it cites", () => {
    const articles = Array.from({ length: 14 }, (_, i) =>
      article(`a${i}`, { publisher: `organization:paper-${i}` }, [toll([agency])]),
    );
    const ways = articles.map((claims) => path(first(claims), storyOf(articles)));
    expect(new Set(ways.map((way) => way.join()))).toEqual(new Set([[`CITES ${agency}`, agency, false].join()]));
  });

  test("is not complete where the article has no word of whose it is", () => {
    const a = article("a", { publisher: herald }, [toll(["source:a:1"])]);
    const named = (name: string) => ({ sources: [{ id: "source:a:1", articleId: "article:a", name, speaksFor: [] }] });
    expect(path(first(a), storyOf([a], named("unnamed source")))).toContain(false);
    expect(path(first(a), storyOf([a], named("an insider")))).toContain(true);
  });

  test("of what somebody says that another admitted, goes on to who admitted it", () => {
    const a = article("a", { publisher: herald }, [
      { text: "The clerk has admitted that 41 people died", by: ["person:ana-loreto"] },
    ]);
    const outer = first(a);
    const [start, end] = [28, outer.claim.ends[0] as number];
    const two = article("a", { publisher: herald }, [{ text: "x", by: ["person:ana-loreto", "source:a:the-clerk"] }]);
    const at = (from: number): ClaimInContext => ({
      ...first(two),
      claim: { ...first(two).claim, id: `claim:a:${from}`, starts: [from], ends: [end] },
    });
    expect(path(outer, storyOf([[outer, at(start)]]))).toContain("RELAYS source:a:the-clerk");
    expect(
      path(outer, storyOf([[outer, { ...at(start), claim: { ...at(start).claim, ends: [end - 5] } }]])),
    ).not.toContain("RELAYS source:a:the-clerk");
  });

  test("leaves out the article's own outlet where that has it from somebody", () => {
    const a = article("a", { publisher: herald }, [toll([herald, "person:ana-loreto"])]);
    const own = article("a", { publisher: herald }, [toll([herald])]);
    expect(path(first(a), storyOf([a]))).toEqual(["CITES person:ana-loreto", "person:ana-loreto", true]);
    expect(path(first(own), storyOf([own]))).toEqual([`CITES ${herald}`, herald, false]);
  });

  test("goes on in the article that its own retells, where it names nobody", () => {
    const facts = [
      "the bridge on Mill Street is closed",
      "schools open an hour later",
      "a shelter takes in families",
    ].map((text) => ({ text }));
    const a = article("a", { publisher: null, named: [herald] }, [toll([]), ...facts]);
    const b = article("b", { publisher: herald }, [toll(["person:ana-loreto"]), ...facts]);
    expect(path(first(a), storyOf([a, b]))).toEqual([
      `REWRITES ${herald}`,
      "CONTINUES person:ana-loreto",
      "person:ana-loreto",
      true,
    ]);
  });

  test("is not complete where it ends at an outlet, or has no hop", () => {
    const a = article("a", { publisher: herald }, [toll([echo])]);
    const b = article("b", { publisher: echo }, [toll([])]);
    expect(path(first(a), storyOf([a, b]))).toEqual([`CITES ${echo}`, echo, false]);
    expect(path(first(b), storyOf([a, b]))).toEqual([echo, false]);
  });

  test("is complete where it ends at a body that publishes only what it says itself, not where that has it from somebody", () => {
    const fire = "organization:northern-fire-command";
    const a = article("a", { publisher: herald }, [toll([fire])]);
    const end = (said: Said) => path(first(a), storyOf([a, article("b", { publisher: fire }, [said])])).at(-1);
    const burnt = { text: "3,100 hectares had burned" };
    expect(end(burnt)).toBe(true);
    expect(end({ ...burnt, by: [fire] })).toBe(true);
    expect(end({ ...burnt, by: ["person:ana-loreto"] })).toBe(false);
  });

  test("ends at a body that calls its own word confirmed by whoever has it from there, under whatever name", () => {
    const a = article("a", { publisher: herald }, [toll(["organization:health-ministry-of-peru"])]);
    const b = article("b", { publisher: "organization:health-ministry-of-peruvian" }, [toll([herald])]);
    const ministry = "organization:health-ministry-of-peru";
    expect(path(first(a), storyOf([a, b]))).toEqual([`CITES ${ministry}`, ministry, true]);
    const other = article("c", { publisher: "organization:health-ministry-of-chile" }, [toll(["person:ana-loreto"])]);
    expect(path(first(a), storyOf([a, other]))).toEqual([`CITES ${ministry}`, ministry, true]);
  });

  test("does not enter an article twice, and skips an article's own outlet that somebody told", () => {
    const [a, b] = [
      article("a", { publisher: herald }, [toll([echo])]),
      article("b", { publisher: echo }, [toll([herald])]),
    ];
    expect(path(first(a), storyOf([a, b]))).toEqual([`CITES ${echo}`, `CONTINUES ${herald}`, herald, false]);
    const told = article("a", { publisher: herald }, [toll([herald, "person:ana-loreto"], { mode: "named" })]);
    expect(path(first(told), storyOf([told]))).toEqual(["CITES person:ana-loreto", "person:ana-loreto", true]);
  });
});

describe("drift", () => {
  const drift = (from: Said, to: Said, cues: readonly [string | null, string | null] = [null, null]) => {
    const [a, b] = [first(article("a", {}, [from])), first(article("b", {}, [to]))];
    return driftBetween({ claim: a, cue: cues[0] }, { claim: b, cue: cues[1] });
  };

  test.each<[string, Said, Said, readonly string[]]>([
    ["a hedge dropped", { text: "it may close" }, { text: "it closes" }, ['hedge dropped: "may"']],
    ["a hedge added", { text: "it closes" }, { text: "it could close" }, ['hedge added: "could"']],
    [
      "a bound dropped",
      { text: "", estimate: { low: null, high: 90, bound: "at most" } },
      { text: "", estimate: { low: 90 } },
      ['bound dropped: "at most 90"'],
    ],
    [
      "a number rounded",
      { text: "", estimate: { low: 9214 } },
      { text: "", estimate: { low: 9000 } },
      ["number rounded: 9,214 became 9,000"],
    ],
    [
      "a number changed",
      { text: "", estimate: { low: 48 } },
      { text: "", estimate: { low: 62 } },
      ["number changed: 48 became 62"],
    ],
    [
      "another measure",
      { text: "", estimate: { low: 30 } },
      { text: "", estimate: { low: 30, measure: "casualties" } },
      ["measure changed: killed became casualties"],
    ],
    ["no hedge in a month", { text: "The bridge closed in May" }, { text: "The bridge closed" }, []],
    ["no hedge in a suspect", { text: "Two suspects were held" }, { text: "Two men were held" }, []],
    ["nothing", { text: "30 died", estimate: { low: 30 } }, { text: "30 were killed", estimate: { low: 30 } }, []],
  ])("is %s", (_, from, to, expected) => {
    expect(drift(from, to)).toEqual(expected);
  });

  test("is a belief that was said, or became a fact", () => {
    expect(drift({ text: "it closed" }, { text: "it closed" }, ["believes", "said"])).toEqual([
      '"believes" became "said"',
    ]);
    expect(drift({ text: "it closed" }, { text: "it closed" }, ["estimates", null])).toEqual([
      '"estimates" became a fact',
    ]);
    expect(drift({ text: "it closed" }, { text: "it closed" }, ["believes", "suspects"])).toEqual([]);
  });

  test.each([
    ["The Echo Times reported that officials believe that 41 people died in the flood.", []],
    ["The Echo Times reported that 41 people died in the flood.", ['"believe" became "reported"']],
  ])("is told of whose belief it was: %s", (text, expected) => {
    const belief = "Officials believe that 41 people died in the flood.";
    const articles = [claimsOf("Coast News Agency", text), claimsOf("Echo Times", belief)];
    const texts = new Map([text, belief].map((text, i) => [articles[i]?.[0]?.article.id, text]));
    const index = new StoryIndex(storyOf(articles, { textOf: (id) => texts.get(id) ?? null }));
    const claim = articles[0]?.find(({ claim, citations }) => citations.length > 0 && claim.text.startsWith("41"));
    expect(traceChain(claim as ClaimInContext, index).hops[0]?.drift).toEqual(expected);
  });
});

describe("a chain in what is written", () => {
  const report = "41 people died in the flood, the Echo Times reported.";
  const pathFrom = (...texts: readonly string[]) => {
    const articles = texts.map((text, i) => claimsOf(["Herald Post", "Echo Times"][i] ?? "", text));
    const told = articles[0]?.find(({ citations }) => citations.length > 0) as ClaimInContext;
    return traceChain(told, new StoryIndex(storyOf(articles))).hops.map(({ link, sourceId }) => `${link} ${sourceId}`);
  };

  test("goes on with whoever an outlet names in a sentence that has a word of its own, too", () => {
    const own = "41 people died in the flood, Ann Hill said, and the road to Leeds was closed.";
    expect(pathFrom(report, own)).toEqual(["CITES organization:echo-times", "CONTINUES person:ann-hill"]);
  });

  test("ends at an outlet whose own correspondent says so", () => {
    const own = "The Echo Times's correspondent Ann Hill says that 41 people died in the flood.";
    expect(pathFrom(report, own)).toEqual(["CITES organization:echo-times"]);
    const other = "The Flood Office's director Ann Hill says that 41 people died in the flood.";
    expect(pathFrom(report, other)).toEqual(["CITES organization:echo-times", "CONTINUES person:ann-hill"]);
  });
});

describe("independence", () => {
  const of = (articles: readonly (readonly ClaimInContext[])[], more: Partial<Story> = {}) =>
    independence(first(articles[0] ?? []), storyOf(articles, more));
  const from = (name: string, publisher: string, by: readonly string[]) => article(name, { publisher }, [toll(by)]);

  test("outlets that repeat one official are one origin", () => {
    const found = of([from("a", herald, ["person:ana-loreto"]), from("b", echo, ["person:ana-loreto"])]);
    expect(found).toMatchObject({ outlets: [echo, herald], origins: ["person:ana-loreto"], established: false });
    expect(found.collapsed).toEqual([expect.objectContaining({ articleId: "article:b", into: "person:ana-loreto" })]);
  });

  test("two people are two; an official and the country that he speaks for are one", () => {
    const two = [from("a", herald, ["person:ana-loreto"]), from("b", echo, ["country:PE"])];
    expect(of(two)).toMatchObject({ origins: ["country:PE", "person:ana-loreto"], established: true });
    const affiliations = [
      { articleId: "article:a", personId: "person:ana-loreto", toId: "country:PE", role: "president" },
    ];
    expect(of(two, { affiliations })).toMatchObject({ origins: ["person:ana-loreto"], established: false });
  });

  test("an outlet that cites another of them adds nothing", () => {
    const found = of([from("a", herald, [echo]), from("b", echo, ["person:ana-loreto"])]);
    expect(found).toMatchObject({ publishers: [echo], origins: ["person:ana-loreto"], established: false });
  });

  test("what gives no source adds no origin, unless it says that it looked itself", () => {
    expect(of([from("a", herald, ["person:ana-loreto"]), from("b", echo, [])])).toMatchObject({ established: false });
    const looked = article("b", { publisher: echo }, [
      toll([], { text: "we counted 41 people who died in the flood" }),
    ]);
    expect(of([from("a", herald, ["person:ana-loreto"]), looked])).toMatchObject({
      origins: [echo, "person:ana-loreto"],
      established: true,
    });
  });

  test("an outlet that writes of the US, or of a company, has not looked itself", () => {
    const plain = article("b", { publisher: echo }, [
      toll([]),
      { text: "The US sent boats" },
      { text: "The company closed its plant" },
    ]);
    expect(of([from("a", herald, ["person:ana-loreto"]), plain])).toMatchObject({ established: false });
  });

  test("nameless sources of two articles may be one; two people who are said to be two are not", () => {
    const source = (id: string, name: string) => ({ id, articleId: "article:a", name, speaksFor: [] });
    const both = [from("a", herald, ["source:a:1"]), from("b", echo, ["source:b:1"])];
    expect(
      of(both, { sources: [source("source:a:1", "an official"), source("source:b:1", "a diplomat")] }),
    ).toMatchObject({ established: false });
    const two = { sources: [source("source:a:1", "two people with knowledge of the matter")] };
    expect(of([from("a", herald, ["source:a:1"])], two)).toMatchObject({ origins: ["source:a:1"], established: true });
  });

  test("of a circle nobody is an origin", () => {
    const circle = [from("a", herald, [echo]), from("b", echo, [herald])];
    expect(of(circle)).toMatchObject({ established: false, reason: expect.stringContaining("rest on each other") });
  });
});

test("a timeline has the estimates of one measure by day, those without one last, each with its source and outlet", () => {
  const claims = [
    ...article("a", { on: null }, [toll([])]),
    ...article("b", { on: "2026-03-12" }, [toll([echo, "person:ana-loreto"])]),
    ...article("c", { on: "2026-03-13" }, [{ text: "", estimate: { low: 23, asOf: "2026-03-10" } }]),
    ...article("d", { on: "2026-03-13" }, [{ text: "", estimate: { low: 9, measure: "wounded" } }]),
  ];
  const points = timeline(claims, "killed", "/people");
  expect(points.map(({ on, estimate }) => [on, estimate.low])).toEqual([
    ["2026-03-10", 23],
    ["2026-03-12", 41],
    [null, 41],
  ]);
  expect(points[1]).toMatchObject({ sourceIds: ["person:ana-loreto"], viaIds: [echo] });
});

test("if a source falls, claims with no other origin are named first, then those that have one left", () => {
  const alone = { text: "schools open an hour later", by: ["person:ana-loreto"] };
  const a = article("a", { publisher: herald }, [toll(["person:ana-loreto"]), alone]);
  const b = article("b", { publisher: echo }, [toll(["person:luis-vera"])]);
  const fallen = fallout(["person:ana-loreto"], storyOf([a, b]));
  expect(fallen.map(({ claim, leftIds }) => [claim.claim.text, leftIds])).toEqual([
    ["schools open an hour later", []],
    ["41 people died in the flood", ["person:luis-vera"]],
  ]);
});
