import { describe, expect, test } from "vitest";
import { compare } from "../../src/analyze/compare.ts";
import { likenessBetween } from "../../src/analyze/likeness.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { article, type Said } from "./claims.ts";

const rows = (...articles: readonly (readonly ClaimInContext[])[]) =>
  compare(articles[0]?.[0]?.article.id ?? "", articles.flat());

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

describe("circles", () => {
  const [herald, echo, ledger] = ["organization:herald-post", "organization:echo-times", "organization:ledger"];
  const says = (by?: readonly string[]): Said => ({
    text: "the club paid 62 million euros",
    estimate: { low: 62e6, measure: "euros", unit: "euros" },
    ...(by && { by }),
  });

  test("two outlets that cite each other for one claim", () => {
    const [a, b] = [
      article("a", { publisher: herald }, [says([echo])]),
      article("b", { publisher: echo }, [says([herald])]),
    ];
    const [circle] = rows(a, b).circles;
    expect(circle?.claimIds).toEqual([a[0]?.claim.id, b[0]?.claim.id]);
    expect(circle?.citationIds).toEqual([a[0]?.citations[0]?.id, b[0]?.citations[0]?.id]);
    expect(rows(b, a).circles).toEqual([circle]);
  });

  test("three outlets, each of which cites the next", () => {
    const articles = [
      article("a", { publisher: herald }, [says([echo])]),
      article("b", { publisher: echo }, [says([ledger])]),
      article("c", { publisher: ledger }, [says([herald])]),
    ];
    expect(rows(...articles).circles).toHaveLength(1);
    expect(rows(...[...articles].reverse()).circles).toEqual(rows(...articles).circles);
  });

  test("outlets of whose claims only reading has it that they say the same, now or when others came", () => {
    const agree = { neither: 0.01, agree: 0.98, contradict: 0.01 };
    const circlesOf = (...articles: readonly (readonly ClaimInContext[])[]) => {
      const claims = articles.flat();
      const readings = claims.flatMap((claim, i) =>
        claims.slice(i + 1).map((other) => ({ claim, other, verdict: agree })),
      );
      const known = compare(articles[1]?.[0]?.article.id ?? "", claims, [], readings).corroborations;
      const own = readings.filter(({ claim }) => claim.article === articles[0]?.[0]?.article);
      return {
        circles: compare(articles[0]?.[0]?.article.id ?? "", claims, [], own, known).circles,
        alone: compare(articles[0]?.[0]?.article.id ?? "", claims, [], own).circles,
      };
    };
    const [left, quit, resigned] = [
      "the pilot left his post",
      "Ann flew no more",
      "nobody sat at the controls",
    ] as const;
    const a = article("a", { publisher: herald }, [{ text: left, by: [echo] }]);
    const b = (by: string) => article("b", { publisher: echo }, [{ text: quit, by: [by] }]);
    const c = article("c", { publisher: ledger }, [{ text: resigned, by: [herald] }]);
    expect(rows(a, b(herald)).circles).toEqual([]);
    expect(circlesOf(a, b(herald)).circles).toHaveLength(1);
    expect(circlesOf(b(herald), a)).toEqual(circlesOf(a, b(herald)));
    expect(circlesOf(a, b(ledger), c).circles).toEqual([
      expect.objectContaining({ claimIds: [a, b(ledger), c].map(([one]) => one?.claim.id) }),
    ]);
    expect(circlesOf(a, b(ledger), c).alone).toEqual([]);
  });

  describe("what an outlet is said to confirm", () => {
    const held = { text: "a guard of the museum has been held since March" };
    const confirmed = { text: "Our report was confirmed by the Echo Times", about: [echo] };
    const porter = { text: "the night porter sits in a cell", by: [herald] };
    const of = (publisher: string, ...said: readonly Said[]) => article("a", { publisher }, said);
    const from = (...said: readonly Said[]) => article("b", { publisher: echo }, said);
    const far = { text: "Nothing else was known of it. ".repeat(9).trim() };

    test("is what it has from whoever says so, however that is worded", () => {
      const [a, b] = [of(herald, held, confirmed), from({ text: "The choir sang" }, porter)];
      expect(rows(a, b).circles).toEqual([
        expect.objectContaining({ claimIds: [a[0]?.claim.id, b[1]?.claim.id], rule: "confirmed by what rests on it" }),
      ]);
      expect(rows(b, a).circles).toEqual(rows(a, b).circles);
    });

    test("is what is most like it, or else stands just before", () => {
      const meantIn = (said: Said) => rows(of(herald, held, far, confirmed), from(said)).circles[0]?.claimIds[0];
      const [guard, nothing] = of(herald, held, far);
      expect(meantIn({ text: "a museum guard sits in a cell", by: [herald] })).toBe(guard?.claim.id);
      expect(meantIn(porter)).toBe(nothing?.claim.id);
    });

    test("may be of a body, which an outlet calls by part of its name", () => {
      const ministry = "organization:press-office-of-the-interior-ministry-of-kestria";
      const alike = (by: string): Said => ({ text: "a museum guard sits in a cell", by: ["source:x"], bodies: [by] });
      expect(rows(of(ministry, held, confirmed), from(alike("interior ministry"))).circles).toHaveLength(1);
      expect(rows(of(ministry, held, confirmed), from(alike("finance ministry"))).circles).toEqual([]);
    });

    test.each([
      ["told to it", "The mayor confirmed to the Echo Times that it rained"],
      ["denied by it", "Our report was not confirmed by the Echo Times"],
    ])("is nothing that was %s", (_, text) => {
      expect(rows(of(herald, held, { text, about: [echo] }), from(porter)).circles).toEqual([]);
    });

    test("is nothing that it has from others", () => {
      expect(rows(of(herald, held, confirmed), from({ ...porter, by: [ledger] })).circles).toEqual([]);
    });
  });

  test("two who tell of what they do together have not got it from each other, nor does an outlet go round itself", () => {
    const merged = { text: "Acme and Globex signed a merger agreement on Monday", about: [herald, echo] };
    const [a, b] = [article("a", { publisher: herald }, [merged]), article("b", { publisher: echo }, [merged])];
    expect(rows(a, b).circles).toEqual([]);
    const again = (name: string) => article(name, { publisher: herald }, [says([echo])]);
    const circles = rows(again("a"), again("c"), article("b", { publisher: echo }, [says([herald])])).circles;
    expect(Math.max(...circles.map(({ claimIds }) => claimIds.length))).toBe(2);
  });

  test("a confirmation by an outlet that has it from the body that says so, which has no article of its own", () => {
    const ministry = "organization:ministry-of-sport";
    const confirmed = { text: "the figure was confirmed by the Echo Times", about: [echo], by: [ministry] };
    const [a, b] = [
      article("a", { publisher: herald }, [says([ministry]), confirmed]),
      article("b", { publisher: echo }, [says([ministry])]),
    ];
    expect(rows(a, b).circles).toEqual([expect.objectContaining({ rule: "confirmed by what rests on it" })]);
  });

  test("a confirmation by an outlet that has it from the body's officer, of a figure told further up", () => {
    const commission = "organization:election-commission-of-kestria";
    const turnout = (by: readonly string[], bodies: readonly string[]): Said => ({
      text: "the turnout was 64 percent",
      estimate: { low: 64, measure: "turnout", unit: "percent" },
      ...{ by, bodies },
    });
    const filler = {
      text: "The results of the vote in all districts of the country will be printed in full, and whoever wants to read them may do so at the offices of the boards.",
    };
    const confirmed = { text: "As to the turnout, our figure has been confirmed by the Echo Times", about: [echo] };
    const [a, b] = [
      article("a", { publisher: commission }, [turnout([], []), filler, confirmed]),
      article("b", { publisher: echo }, [turnout(["person:pavel-roth"], ["commission"])]),
    ];
    const other = article("b", { publisher: echo }, [turnout(["person:pavel-roth"], ["party"])]);
    expect(rows(a, b).circles).toHaveLength(1);
    expect(rows(a, other).circles).toEqual([]);
  });

  test("are none where one only cites the other, both cite a third, or the confirmation is denied", () => {
    const ministry = "organization:ministry-of-sport";
    const denied = { text: "the Echo Times could not confirm the figure", about: [echo] };
    expect(
      rows(article("a", { publisher: herald }, [says([echo])]), article("b", { publisher: echo }, [says()])).circles,
    ).toEqual([]);
    expect(
      rows(
        article("a", { publisher: herald }, [says([ministry])]),
        article("b", { publisher: echo }, [says([ministry])]),
      ).circles,
    ).toEqual([]);
    expect(
      rows(
        article("a", { publisher: herald }, [says([ministry]), denied]),
        article("b", { publisher: echo }, [says([ministry])]),
      ).circles,
    ).toEqual([]);
  });
});
