import { describe, expect, test } from "vitest";
import { compare } from "../../src/analyze/compare.ts";
import { asRead, pairsToRead, readTogether } from "../../src/analyze/readings.ts";
import { seenOf } from "../../src/analyze/weigh.ts";
import { relationId } from "../../src/graph/ids.ts";
import type { ClaimInContext, Contradiction } from "../../src/graph/model.ts";
import { chanceOf } from "../../src/graph/settle.ts";
import { loadInference, type Verdict } from "../../src/nlp/inference.ts";
import { contradiction } from "../store/factory.ts";
import { article, type Said } from "./claims.ts";

const inference = await loadInference();
const post = (...said: readonly Said[]) => article("a", { publisher: "organization:post" }, said);
const nine = (...said: readonly Said[]) => article("b", { publisher: "organization:nine" }, said);

/** Where a pair stands among those of its articles that tells little either way. */
const PLACE = { rank: 1, accord: 0.1 };

const texts = (pairs: readonly (readonly [ClaimInContext, ClaimInContext])[]) =>
  pairs.map((pair) => pair.map(({ claim }) => claim.text));

describe("pairs to read", () => {
  const [mine, others] = [
    post({ text: "The ferry was carrying 212 people" }, { text: "The mayor opened a market" }),
    nine({ text: "Close to 400 had been let on the ferry" }, { text: "A choir sang at the market" }),
  ];

  test("are those near in meaning, the nearest first, the same from either article", async () => {
    const pairs = await pairsToRead("article:a", [...mine, ...others], inference);
    expect(texts(pairs)).toEqual([
      ["The ferry was carrying 212 people", "Close to 400 had been let on the ferry"],
      ["The mayor opened a market", "A choir sang at the market"],
    ]);
    expect(texts(await pairsToRead("article:b", [...others, ...mine], inference))).toEqual(texts(pairs));
    expect(await pairsToRead("article:a", [...mine, ...others], inference, 1)).toEqual(pairs.slice(0, 1));
  });

  test("are of an article and its neighbours, not within one nor of neighbours among themselves", async () => {
    const same = [{ text: "The ferry was carrying 212 people" }, { text: "Close to 400 had been let on the ferry" }];
    const one = [...post(...same), ...nine({ text: "Rain is expected" })];
    expect(await pairsToRead("article:a", one, inference)).toEqual([]);
    const third = article("c", {}, [{ text: "The ferry had 300 on board" }]);
    const pairs = await pairsToRead("article:a", [...mine, ...others, ...third], inference);
    for (const pair of pairs) expect(pair.filter(({ claim }) => claim.articleId === "article:a")).toHaveLength(1);
    expect(texts(pairs)).toContainEqual(["The ferry was carrying 212 people", "The ferry had 300 on board"]);
  });

  test("leave out the same words again", async () => {
    const same = nine({ text: "The ferry was carrying 212 people" }, { text: "A choir sang at the market" });
    expect(texts(await pairsToRead("article:a", [...mine, ...same], inference))).toEqual([
      ["The mayor opened a market", "A choir sang at the market"],
    ]);
  });

  test("are not of what comes late in a very long article", async () => {
    const long = (at: number) =>
      post(...Array.from({ length: 202 }, (_, i) => ({ text: i === at ? "The ferry had 300 on board" : `Item ${i}` })));
    const read = async (at: number) =>
      texts(await pairsToRead("article:a", [...long(at), ...others], inference)).flat();
    expect(await read(199)).toContain("The ferry had 300 on board");
    expect(await read(200)).not.toContain("The ferry had 300 on board");
  });

  test("of no claims there are none", async () => {
    expect(await readTogether("article:a", [], [], inference)).toEqual([]);
  });

  test("are those, too, of which rules found something, but within an article", async () => {
    const far = Array.from({ length: 8 }, (_, i) => ({ text: `The dam at kilometre ${i} held` }));
    const [a, b] = [post({ text: "A choir sang" }, ...far), nine({ text: "Sheep are cheap" }, ...far.slice(1))];
    const idOf = ([claim]: readonly ClaimInContext[]) => claim?.claim.id ?? "";
    const read = async (ruled: Parameters<typeof readTogether>[2]) =>
      (await readTogether("article:a", [...a, ...b], ruled, inference)).map(({ claim, other }) => [
        claim.claim.text,
        other.claim.text,
      ]);
    expect(await read([])).not.toContainEqual(["A choir sang", "Sheep are cheap"]);
    const within = { claimId: idOf(a), otherId: idOf(a.slice(1)) };
    const ruled = await read([{ claimId: idOf(a), otherId: idOf(b) }, within]);
    expect(ruled).toContainEqual(["A choir sang", "Sheep are cheap"]);
    expect(ruled).toHaveLength((await read([])).length + 1);
  });
});

describe("what is read of two claims", () => {
  const dated = (name: string, on: string | null, text: string) =>
    article(name, { on }, [{ text }])[0] as ClaimInContext;
  const held = dated("a", "2026-03-10", "The dam held");

  test.each([
    ["2026-03-10", ["The dam held", "same day : It gave way"], ["It gave way", "same day : The dam held"]],
    ["2026-03-11", ["The dam held", "next day : It gave way"], ["It gave way", "day before : The dam held"]],
    ["2026-03-16", ["The dam held", "days later : It gave way"], ["It gave way", "days earlier : The dam held"]],
    ["2026-03-17", ["The dam held", "weeks later : It gave way"], ["It gave way", "weeks earlier : The dam held"]],
    ["2026-03-09", ["It gave way", "next day : The dam held"], ["The dam held", "day before : It gave way"]],
    [null, ["The dam held", "It gave way"], ["It gave way", "The dam held"]],
  ] as const)("is the earlier first and then the other way round, where the other is of %s", (on, forth, back) => {
    expect(asRead([held, dated("b", on, "It gave way")])).toEqual([forth, back]);
  });

  const readOf = async (one: string, two: string) => {
    const [a, b] = [dated("a", "2026-03-10", one), dated("b", "2026-03-11", two)];
    const asked: (readonly [string, string])[] = [];
    const judge: typeof inference.judge = (pairs) => {
      asked.push(...pairs);
      return inference.judge(pairs);
    };
    const ruled = [{ claimId: a.claim.id, otherId: b.claim.id }];
    const [reading] = await readTogether("article:a", [a, b], ruled, { ...inference, judge });
    return { asked, verdict: reading?.verdict, orders: await inference.judge(asRead([a, b])) };
  };

  test("counts as the geometric mean of both orders", async () => {
    const { asked, verdict, orders } = await readOf("No one was hurt in the blast", "The blast injured three guards");
    expect(asked).toHaveLength(2);
    const [forth, back] = orders as [Verdict, Verdict];
    const mean = (of: keyof Verdict) => Math.sqrt(forth[of] * back[of]);
    const all = mean("neither") + mean("agree") + mean("contradict");
    for (const of of ["neither", "agree", "contradict"] as const) expect(verdict?.[of]).toBeCloseTo(mean(of) / all, 6);
  });

  test("is read once where the two surely have nothing to do with each other", async () => {
    const { asked, verdict, orders } = await readOf("The choir sang at the fair", "Shares in the mine fell by a third");
    expect(asked).toEqual([["The choir sang at the fair", "next day : Shares in the mine fell by a third"]]);
    expect(verdict?.neither).toBeCloseTo(orders[0]?.neither ?? 0, 6);
  });
});

test("of what is denied where it stands, that is read with it", () => {
  const [claim, other] = [...post({ text: "the dam held", denied: true }), ...nine({ text: "The dam held" })] as const;
  expect(asRead([claim as ClaimInContext, other as ClaimInContext])).toEqual([
    ["denied that the dam held", "The dam held"],
    ["The dam held", "denied that the dam held"],
  ]);
});

test("each pair of two articles is told with its place among theirs, and how much these two articles agree", async () => {
  const a = post({ text: "The ferry was carrying 212 people" }, { text: "The mayor opened a market" });
  const b = nine({ text: "The ferry had 212 people on board" }, { text: "A choir sang at the market" });
  const c = article("c", {}, [{ text: "The market was opened by a singer" }]);
  const readings = await readTogether("article:a", [...a, ...b, ...c], [], inference);
  const of = (id: string) => readings.filter(({ claim, other }) => [claim, other].some((one) => one.article.id === id));
  for (const some of [of("article:b"), of("article:c")]) {
    expect(some.map(({ rank }) => rank)).toEqual(some.map((_, i) => i + 1));
    const mean = some.reduce((sum, { verdict }) => sum + verdict.agree, 0) / some.length;
    for (const { accord } of some) expect(accord).toBeCloseTo(mean, 9);
  }
  expect(of("article:b").length + of("article:c").length).toBe(readings.length);
  const alone = await readTogether("article:a", [...a, ...b], [], inference);
  expect(alone).toEqual(of("article:b"));
});

describe("what is seen of two claims", () => {
  const even: Verdict = { neither: 0.2, agree: 0.2, contradict: 0.6 };
  const seen = (one: Partial<Said>, two: Partial<Said>, on: readonly (string | null)[] = [null, null]) => {
    const [claim] = article("a", { on: on[0] ?? null }, [{ text: "So it was", ...one }]) as [ClaimInContext];
    const [other] = article("b", { on: on[1] ?? null }, [{ text: "So it was", ...two }]) as [ClaimInContext];
    return seenOf({ claim, other, verdict: even, rank: 4, accord: 0.09 });
  };
  const of = (low: number | null, high: number | null, unit = "people") => ({ estimate: { low, high, unit } });

  test("is how they were read, and where they stand among the pairs of two articles", () => {
    const { contradict, agree, rank, accord } = seen({}, {});
    expect([contradict, agree, rank, accord].map((x) => x.toFixed(3))).toEqual([
      Math.log(3).toFixed(3),
      "0.000",
      "3.000",
      Math.log(0.1).toFixed(3),
    ]);
  });

  test.each([
    ["2026-03-10", "2026-03-13", 3],
    ["2026-03-13", "2026-03-10", 3],
    ["2026-03-10", "2026-09-10", 10],
    ["2026-03-10", null, 0],
  ])("of %s and %s the days between, at most ten", (one, two, days) => {
    expect(seen({}, {}, [one, two]).days).toBe(days);
  });

  test.each([
    ["no number", {}, of(3, 3), 0, 0],
    ["one number twice", of(3, 3), of(3, 3), 1, 0],
    ["numbers apart", of(30, 30), of(40, 40), 1, 0.75],
    ["numbers of other things", of(30, 30), of(40, 40, "percent"), 1, 0],
    ["one unit in two measures", of(1, 1, "km"), of(500, 500, "metre"), 1, 0.5],
    ["a lower bound beyond a number", of(80, null), of(40, 40), 1, 0.5],
    ["none of something", of(0, 0), of(40, 40), 1, 0],
  ] as const)("of %s, whether both give some and how near they are", (_, one, two, numbers, ratio) => {
    expect(seen(one, two)).toMatchObject({ numbers, ratio });
  });
});

describe("weighing", () => {
  const [claim, other] = [...post({ text: "The dam held" }), ...nine({ text: "It gave way" })] as [
    ClaimInContext,
    ClaimInContext,
  ];
  const [a, b] = [claim.claim.id, other.claim.id];
  const ruled = contradiction(a, b, { rule: "said and denied", confidence: 0.8 });
  const odds: Verdict = { neither: 0.001, agree: 0.001, contradict: 0.998 };
  const alike: Verdict = { neither: 0.001, agree: 0.998, contradict: 0.001 };
  const none: Verdict = { neither: 0.998, agree: 0.001, contradict: 0.001 };
  const weighed = (verdict: Verdict, rows: readonly Contradiction[] = []) => {
    const { contradictions, suspicions, corroborations } = compare("article:a", [claim, other], rows, [
      { claim, other, verdict, ...PLACE },
    ]);
    return { contradictions, suspicions, corroborations };
  };

  test("what is read as at odds is suspected of it, in words that say what was read", () => {
    const { contradictions, suspicions, corroborations } = weighed(odds);
    expect([...contradictions, ...corroborations]).toEqual([]);
    expect(suspicions).toEqual([
      {
        ...{ id: relationId("contradiction", a, b), claimId: a, otherId: b, kind: "status", rule: "read together" },
        reason: 'Read together, "The dam held" and "It gave way" cannot both hold.',
        odds: suspicions[0]?.odds,
        ...{ claimStart: 0, claimEnd: 12, otherStart: 0, otherEnd: 11 },
      },
    ]);
    expect(suspicions[0]?.odds).toBeGreaterThan(0);
  });

  test("what is read as the same is a corroboration that says what was read", () => {
    const { contradictions, suspicions, corroborations } = weighed(alike);
    expect([...contradictions, ...suspicions]).toEqual([]);
    expect(corroborations).toMatchObject([
      { rule: "read together", reason: 'Read together, "The dam held" and "It gave way" say the same.' },
    ]);
  });

  test("what neither bears on is nothing", () => {
    expect(weighed(none)).toEqual({ contradictions: [], suspicions: [], corroborations: [] });
  });

  test("what a rule found keeps its reason, and is the surer the more reading bears it out", () => {
    const [borne, doubted] = [weighed(odds, [ruled]).contradictions[0], weighed(none, [ruled]).contradictions[0]];
    expect(borne).toEqual({ ...ruled, confidence: borne?.confidence });
    expect(borne?.confidence).toBeGreaterThan(chanceOf(weighed(odds).suspicions[0]?.odds ?? 9));
    expect(doubted?.confidence ?? 0).toBeLessThan(borne?.confidence ?? 0);
  });

  test("what a rule found is suspected as surely as it is found, for the sake of others", () => {
    const [suspected] = weighed(odds, [ruled]).suspicions;
    const { confidence } = weighed(odds, [ruled]).contradictions[0] ?? ruled;
    expect(suspected).toMatchObject({ rule: ruled.rule, reason: ruled.reason });
    expect(chanceOf(suspected?.odds ?? 0)).toBeCloseTo(confidence, 1);
    expect(weighed(none, [{ ...ruled, rule: "ranges apart" }]).suspicions).toEqual([]);
  });

  test("what a rule found that reading speaks against is nothing, but for a rule of which little is known", () => {
    expect(weighed(none, [{ ...ruled, rule: "ranges apart" }]).contradictions).toEqual([]);
    const rare = { ...ruled, rule: "a rule that is new" };
    expect(weighed(none, [rare]).contradictions).toEqual([rare]);
  });

  test("one voice contradicts itself in nothing, and may say the same twice", () => {
    const by = { by: ["person:x"] };
    const [mine, others] = [post({ text: "The dam held", ...by }), nine({ text: "It stood", ...by })];
    const read = (verdict: Verdict) =>
      compare(
        "article:a",
        [...mine, ...others],
        [],
        [{ claim: mine[0] as ClaimInContext, other: others[0] as ClaimInContext, verdict, ...PLACE }],
      );
    expect([...read(odds).contradictions, ...read(odds).suspicions]).toEqual([]);
    expect(read(alike).corroborations).toHaveLength(1);
  });

  describe("what an outlet is cited for", () => {
    const half: Verdict = { neither: 0.3, agree: 0.6, contradict: 0.1 };
    const less: Verdict = { neither: 0.35, agree: 0.55, contradict: 0.1 };
    const read = (by: string, publisher: string, ...verdicts: readonly Verdict[]) => {
      const [cites] = post({ text: "The dam held", by: [by] }) as [ClaimInContext];
      const own = article("b", { publisher }, [{ text: "It stood" }, { text: "No water came" }]);
      const readings = verdicts.map((verdict, i) => ({
        claim: cites,
        other: own[i] as ClaimInContext,
        verdict,
        ...PLACE,
      }));
      const { corroborations } = compare("article:a", [cites, ...own], [], readings);
      return corroborations.map(({ otherId, reason }) => ({
        at: own.findIndex(({ claim }) => claim.id === otherId),
        reason,
      }));
    };
    const nine = "organization:channel-nine";

    test("is the likeliest of its claims, where none surely says the same", () => {
      expect(read(nine, nine, less, half)).toEqual([
        {
          at: 1,
          reason:
            'Read together, "The dam held" and "No water came" say the same: one of them cites the other\'s outlet for it.',
        },
      ]);
      expect(read(nine, nine, half, alike)).toMatchObject([{ at: 1 }]);
    });

    test("is none that is unlike it, nor any of another outlet or of an office, which says much else", () => {
      expect(read(nine, nine, none, none)).toEqual([]);
      expect(read("organization:coast-post", nine, less, half)).toEqual([]);
      expect(read("organization:safety-office", "organization:safety-office", less, half)).toEqual([]);
    });
  });

  test("what only a third claim shows is not weighed, and nothing hangs on it", () => {
    const beside = { ...ruled, viaId: "claim:c:0" };
    expect(weighed(none, [beside]).contradictions).toEqual([beside]);
    expect(weighed(odds, [beside])).toEqual({ ...weighed(odds), contradictions: [beside] });
    expect(weighed(alike, [beside])).toEqual({ ...weighed(alike), contradictions: [beside] });
  });

  test.each([
    ["in figures", { estimate: { low: 3, high: 3 } }, { estimate: { low: 9, high: 9 } }, "numeric"],
    ["in what one denies", { text: "Nobody died" }, { text: "Two died" }, "polarity"],
  ] as const)("they are at odds %s", (_, one, two, kind) => {
    const [mine, others] = [post({ text: "Three died", ...one }), nine({ text: "Nine died", ...two })];
    const reading = { claim: mine[0] as ClaimInContext, other: others[0] as ClaimInContext, verdict: odds, ...PLACE };
    expect(compare("article:a", [...mine, ...others], [], [reading]).suspicions).toMatchObject([{ kind }]);
  });
});
