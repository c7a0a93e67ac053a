import { describe, expect, test } from "vitest";
import { likenessBetween } from "../../src/analyze/likeness.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { article, rows, type Said } from "./claims.ts";

describe("likeness", () => {
  const of = (a: Said, b: Said) => {
    const [one, two] = [article("a", {}, [a]), article("b", {}, [b])];
    return likenessBetween(one, two).of(one[0] as ClaimInContext, two[0] as ClaimInContext);
  };

  test("sees words that are near in meaning, from either side alike", () => {
    const [a, b] = [{ text: "the mayor resigned in March" }, { text: "the mayor quit in March" }];
    expect(of(a, b)).toBeGreaterThan(0.7);
    expect(of(a, b)).toBeCloseTo(of(b, a), 10);
  });

  test("takes numbers for alike only where they are equal, in words or digits", () => {
    expect(of({ text: "12 wells", terms: ["12", "well"] }, { text: "", terms: ["twelve", "well"] })).toBe(1);
    expect(of({ text: "12 wells", terms: ["12", "well"] }, { text: "", terms: ["13", "well"] })).toBeLessThan(0.6);
  });

  test("does not compare what shares no word", () => {
    expect(of({ text: "", terms: ["mayor", "resign"] }, { text: "", terms: ["governor", "quit"] })).toBe(0);
  });
});

describe("corroborations", () => {
  const between = (a: Said, b: Said) =>
    rows(article("a", { publisher: "organization:a" }, [a]), article("b", { publisher: "organization:b" }, [b]))
      .corroborations;

  test("one figure for one matter, with the spans of both figures and a reason that quotes them", () => {
    const [a, b] = [
      { text: "41 people died in the flood", estimate: { low: 41 } },
      { text: "the flood killed 41 people", estimate: { low: 41 } },
    ];
    expect(between(a, b)).toEqual([
      expect.objectContaining({
        rule: "same figure",
        reason: 'Both give one figure for one matter: "41 people died in the flood", "the flood killed 41 people".',
        ...{ claimStart: 0, claimEnd: 27, otherStart: 0, otherEnd: 26 },
      }),
    ]);
  });

  test("a run of words that tells something is a quotation, one of small words and numbers is none", () => {
    const ruleOf = (a: string, b: string) => between({ text: a }, { text: b })[0]?.rule;
    const [one, two] = [
      "she tried to block an order restoring the pay",
      "he said: block an order restoring the pay now",
    ];
    expect(ruleOf(one, two)).toBe("same words");
    expect(ruleOf("the mayor spoke on the eve of the vote", "the mayor fell on the eve of the vote")).not.toBe(
      "same words",
    );
  });

  test.each<[string, Said, Said]>([
    [
      "another figure",
      { text: "41 people died in the flood", estimate: { low: 41 } },
      { text: "52 people died in the flood", estimate: { low: 52 } },
    ],
    [
      "another currency",
      { text: "the club paid 62 million euros", estimate: { low: 62e6, measure: "euro", unit: "euro" } },
      { text: "the club paid 62 million pounds", estimate: { low: 62e6, measure: "pound", unit: "pound" } },
    ],
    ["a denial", { text: "the siren sounded in the valley" }, { text: "no siren sounded in the valley" }],
    [
      "what was only asked for",
      { text: "the gang wanted 15 million dollars" },
      { text: "the gang received 15 million dollars" },
    ],
    [
      "an opposite word",
      { text: "troops withdrew from the front line", terms: ["troop", "withdraw", "front", "line"] },
      { text: "troops fight on the front line", terms: ["troop", "fight", "front", "line"] },
    ],
    [
      "one name alone",
      { text: "Ana Loreto sat down at noon", about: ["person:ana-loreto"] },
      { text: "Ana Loreto praised the budget", about: ["person:ana-loreto"] },
    ],
    [
      "another day",
      { text: "the dam held on Tuesday", status: { predicate: "hold", asOf: "2026-03-10" } },
      { text: "the dam held on Wednesday", status: { predicate: "hold", asOf: "2026-03-11" } },
    ],
    ["too little to say", { text: "heavy losses" }, { text: "heavy losses" }],
  ])("are none with %s", (_, a, b) => {
    expect(between(a, b)).toEqual([]);
  });

  test("are none within one article", () => {
    const twice = { text: "41 people died in the flood", estimate: { low: 41 } };
    expect(rows(article("a", {}, [twice, twice])).corroborations).toEqual([]);
  });
});

const FACTS = [
  "the bakery on Mill Street burned down",
  "firefighters carried out an elderly couple",
  "police questioned a former apprentice",
  "insurance covers the oven and the counter",
  "neighbours collected money for the owners",
];
const facts = (texts: readonly string[]): readonly Said[] => texts.map((text) => ({ text }));

describe("rewrites", () => {
  const [early, late] = [
    { publisher: "organization:herald", on: "2026-03-10" },
    { publisher: "organization:echo", on: "2026-03-11" },
  ];

  test("the later article with the same facts in the same order retells the earlier, whichever is given first", () => {
    const [a, b] = [article("a", late, facts(FACTS)), article("b", early, facts(FACTS))];
    const found = rows(a, b).rewrites;
    expect(found).toEqual([expect.objectContaining({ articleId: "article:a", ofId: "article:b", share: 1 })]);
    expect(rows(b, a).rewrites).toEqual(found);
    expect(found[0]?.starts).toHaveLength(FACTS.length);
  });

  test("two reports with few facts in common, or in another order, do not", () => {
    const few = facts([...FACTS.slice(0, 2), "the mayor promised a grant", "schools stay closed", "rain is expected"]);
    expect(rows(article("a", late, few), article("b", early, facts(FACTS))).rewrites).toEqual([]);
    expect(rows(article("a", late, facts([...FACTS].reverse())), article("b", early, facts(FACTS))).rewrites).toEqual(
      [],
    );
  });

  test("an article that names its source retells it by less, without a date", () => {
    const other = ["the mayor promised a grant", "schools stay closed", "rain is expected"];
    const naming = { publisher: null, named: ["organization:www.herald.org"] };
    const a = article("a", naming, facts([...FACTS.slice(0, 3), ...other]));
    const b = article("b", { publisher: "organization:herald" }, facts(FACTS));
    expect(rows(a, b).rewrites).toEqual([
      expect.objectContaining({ articleId: "article:a", rule: "names its source", share: 0.5 }),
    ]);
  });

  test("without dates, credit or sources nothing tells which retells which", () => {
    const [a, b] = ["herald", "echo"].map((name) => article(name, { publisher: `organization:${name}` }, facts(FACTS)));
    expect(rows(a ?? [], b ?? []).rewrites).toEqual([]);
  });
});

describe("supersessions", () => {
  const toll = (low: number, by = "person:ana-loreto"): Said => ({
    text: `${low} people died in the flood`,
    estimate: { low },
    by: [by],
  });
  const [before, after] = [
    { publisher: "organization:herald", on: "2026-03-10" },
    { publisher: "organization:echo", on: "2026-03-12" },
  ];

  test("a later figure of the same voice replaces its earlier one", () => {
    const [a, b] = [article("a", before, [toll(23)]), article("b", after, [toll(38)])];
    expect(rows(a, b).supersessions).toEqual([
      expect.objectContaining({ claimId: b[0]?.claim.id, otherId: a[0]?.claim.id, rule: "later figure" }),
    ]);
    expect(rows(b, a).supersessions).toEqual(rows(a, b).supersessions);
  });

  test.each<[string, Said, Said]>([
    [
      "its officer's, whose body another text names",
      { ...toll(23, "source:a:coast-guard"), bodies: ["coast guard"] },
      { ...toll(38), bodies: ["philippine coast guard"] },
    ],
    [
      "one that somebody worked out for him",
      toll(23),
      { ...toll(38), by: ["person:ana-loreto", "organization:oakfield-auditors"] },
    ],
    [
      "one whose count its clause tells and not its noun",
      { ...toll(61), text: "61 people are missing", estimate: { low: 61, measure: "missing" } },
      {
        ...toll(44),
        text: "44 people are unaccounted for",
        estimate: { low: 44, measure: "people", matter: "missing" },
      },
    ],
  ])("a later figure replaces %s, whichever article came first", (_, earlier, later) => {
    const [a, b] = [article("a", before, [earlier]), article("b", after, [later])];
    expect(rows(a, b).supersessions).toHaveLength(1);
    expect(rows(b, a).supersessions).toEqual(rows(a, b).supersessions);
  });

  test("a figure is as late as its article where it tells when what it counts happened, and not when that was counted", () => {
    const [killed, more] = [toll(23), { ...toll(38), estimate: { low: 38, happenedOn: "2026-03-08" } }];
    const [a, b] = [article("a", before, [killed]), article("b", after, [more])];
    expect(rows(a, b).supersessions).toEqual([
      expect.objectContaining({ claimId: b[0]?.claim.id, otherId: a[0]?.claim.id }),
    ]);
    const monday = { ...killed, estimate: { low: 23, happenedOn: "2026-03-09" } };
    expect(rows(article("a", before, [monday]), b).supersessions).toEqual([]);
  });

  test("of two figures that changed, one is told, the same whichever article came first", () => {
    const facts = [
      { ...toll(10), text: "10 people were killed" },
      { ...toll(20), text: "20 were killed in the port" },
    ];
    const both = (high: number): Said => ({ ...toll(high), text: `${high} people were killed in the port` });
    const [a, b] = [article("a", before, facts), article("b", after, [both(25), both(12)])];
    const byId = (found: ReturnType<typeof rows>) => found.supersessions.toSorted((x, y) => (x.id < y.id ? -1 : 1));
    expect(byId(rows(b, a))).toEqual(byId(rows(a, b)));
  });

  test("whoever signs a body's statement speaks for it, and whoever signs an outlet's article does not", () => {
    const later = article("b", after, [toll(38, "person:ana-loreto")]);
    const signed = (publisher: string) =>
      article("a", { ...before, publisher, named: ["person:ana-loreto"] }, [{ ...toll(23), by: [] }]);
    expect(rows(signed("organization:ministry-of-health"), later).supersessions).toHaveLength(1);
    expect(rows(signed("organization:coast-times"), later).supersessions).toEqual([]);
  });

  test.each<[string, Said, Said]>([
    [
      "another ministry's",
      { ...toll(23, "source:a:one"), bodies: ["finance ministry"] },
      { ...toll(38, "source:b:two"), bodies: ["defense ministry"] },
    ],
    ["one of a part", { ...toll(23), estimate: { low: 23, scope: ["part"] } }, toll(38)],
    ["one that comes on top", toll(23), { ...toll(38), estimate: { low: 38, more: true } }],
    [
      "one that an outlet told on",
      { ...toll(23), by: ["organization:coast-times", "person:luis-vera"] },
      { ...toll(38), by: ["organization:coast-times", "person:ana-loreto"] },
    ],
  ])("nor does it replace %s", (_, earlier, later) => {
    expect(rows(article("a", before, [earlier]), article("b", after, [later])).supersessions).toEqual([]);
  });

  test.each([
    ["of another voice", article("b", after, [toll(38, "person:luis-vera")])],
    ["of the same day", article("b", { ...after, on: before.on }, [toll(38)])],
    ["that is the same", article("b", after, [toll(23)])],
    [
      "of something else",
      article("b", after, [
        { ...toll(38), text: "38 buses left the depot", estimate: { low: 38, measure: "buses", unit: "buses" } },
      ]),
    ],
  ])("a figure %s replaces none", (_, other) => {
    expect(rows(article("a", before, [toll(23)]), other).supersessions).toEqual([]);
  });
});
