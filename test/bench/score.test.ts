import { describe, expect, test } from "vitest";
import { scoreAttributions } from "../../bench/eval/score-attributions.ts";
import { type MarkedEstimate, scoreEstimates } from "../../bench/eval/score-estimates.ts";
import { type ReadMention, scoreNames } from "../../bench/eval/score-names.ts";
import type { Score } from "../../bench/eval/tally.ts";
import { at, mark, type Said } from "./marking.ts";

const scoreOf = (text: string, gold: readonly Said[], read: readonly Said[]) =>
  scoreAttributions([{ text, gold: gold.map((said) => mark(text, said)), read: read.map((said) => mark(text, said)) }]);

/** Precision, recall and F1, to 0.1. */
const rates = ({ precision, recall, f1 }: Score): number[] =>
  [precision, recall, f1].map((rate) => Math.round(rate * 10) / 10);

const NONE = [0, 0, 0];
const ALL = [100, 100, 100];

describe("attributions", () => {
  // 13 words: The mayor of Rome said taxes will fall / but the clerk denied it
  const TEXT = "The mayor of Rome said taxes will fall, but the clerk denied it.";
  const GOLD: Said = ["The mayor of Rome", "said", "taxes will fall"];

  test("are all right where they are read as marked", () => {
    const scores = scoreOf(TEXT, [GOLD], [GOLD]);
    for (const measure of ["pair", "strict", "content", "source", "indirect"] as const)
      expect(rates(scores[measure]), measure).toEqual(ALL);
    expect(scores.direct).toEqual({ precision: 0, recall: 0, f1: 0, gold: 0, read: 0 });
  });

  test("pair where half of the words and the head of the source are there", () => {
    // Content: 2 of 3 words found, 2 of 2 right. Source: 2 of 4 found, 2 of 2 right; both have the head, "mayor".
    const scores = scoreOf(TEXT, [GOLD], [["The mayor", "said", "taxes will"]]);
    expect(rates(scores.pair)).toEqual(ALL);
    expect(rates(scores.strict)).toEqual(ALL); // 2 words of 3 that either has
    expect(rates(scores.content)).toEqual([100, 66.7, 80]);
    expect(rates(scores.source)).toEqual([100, 50, 66.7]);
  });

  test("do not pair where less than half of the content is there", () => {
    // 1 of 3 words.
    const scores = scoreOf(TEXT, [GOLD], [["The mayor of Rome", "said", "taxes"]]);
    expect(rates(scores.pair)).toEqual(NONE);
    expect(rates(scores.content)).toEqual([100, 33.3, 50]);
  });

  test("pair, but not strictly, where most of what is read is not marked", () => {
    // All 3 words found, of the 8 that are read.
    const scores = scoreOf(TEXT, [GOLD], [["The mayor", "said", "The mayor of Rome said taxes will fall"]]);
    expect(rates(scores.pair)).toEqual(ALL);
    expect(rates(scores.strict)).toEqual(NONE);
    expect(rates(scores.content)).toEqual([37.5, 100, 54.5]);
  });

  test("do not pair where the source is another", () => {
    // "Rome" is one of the gold source's 4 words, but not its head, and its own head is not "mayor".
    const scores = scoreOf(TEXT, [GOLD], [["Rome", "said", "taxes will fall"]]);
    expect(rates(scores.pair)).toEqual(NONE);
    expect(rates(scores.content)).toEqual(ALL);
    expect(rates(scores.source)).toEqual([100, 25, 40]);
  });

  test("without a source pair only with each other", () => {
    const nobody: Said = ["", "said", "taxes will fall"];
    expect(rates(scoreOf(TEXT, [nobody], [nobody]).pair)).toEqual(ALL);
    expect(rates(scoreOf(TEXT, [nobody], [GOLD]).pair)).toEqual(NONE);
    expect(rates(scoreOf(TEXT, [GOLD], [nobody]).pair)).toEqual(NONE);
    expect(scoreOf(TEXT, [nobody], [GOLD]).source).toMatchObject({ gold: 0, read: 1, precision: 0 });
  });

  test("are matched one to one, by the words that they share", () => {
    // The reading that runs over both shares 2 of 8 words with the first and 3 of 7 with the second, so it is the
    // second's, whose source it has not; the first is then missed. 0 of 2 found, 0 of 1 right.
    const second: Said = ["the clerk", "denied", "clerk denied it"];
    const over: Said = ["The mayor", "said", "will fall, but the clerk denied it"];
    const scores = scoreOf(TEXT, [GOLD, second], [over]);
    expect(rates(scores.pair)).toEqual(NONE);
    expect(rates(scores.content)).toEqual([42.9, 50, 46.2]); // 3/7 of one reading; 3/3 and 0 of two golds
    // Read once more by the right words, both pair: 2 of 2 found, 2 of 3 right, whatever their order.
    for (const read of [
      [over, second, GOLD],
      [GOLD, second, over],
    ])
      expect(rates(scoreOf(TEXT, [GOLD, second], read).pair)).toEqual([66.7, 100, 80]);
  });

  test("of the same content are matched by their sources", () => {
    const byClerk: Said = ["the clerk", "denied", "taxes will fall"];
    expect(rates(scoreOf(TEXT, [GOLD, byClerk], [byClerk, GOLD]).pair)).toEqual(ALL);
    expect(rates(scoreOf(TEXT, [GOLD], [byClerk, GOLD]).pair)).toEqual([50, 100, 66.7]);
  });

  test("count once, and not at all without content", () => {
    expect(scoreOf(TEXT, [GOLD, GOLD], [GOLD, ["the clerk", "denied", ""]]).pair).toMatchObject({ gold: 1, read: 1 });
    // White space and marks are no words.
    expect(scoreOf(TEXT, [GOLD], [["the clerk", "denied", ", "]]).pair).toMatchObject({ gold: 1, read: 0 });
  });

  test("of several articles are counted together", () => {
    const row = { text: TEXT, gold: [mark(TEXT, GOLD)] };
    const scores = scoreAttributions([
      { ...row, read: row.gold },
      { ...row, read: [] },
    ]);
    expect(rates(scores.pair)).toEqual([100, 50, 66.7]);
  });

  test("may have a content in parts", () => {
    const text = "Bread, said Ann Lee, will cost more.";
    const gold: Said = ["Ann Lee", "said", "Bread … will cost more"];
    // 1 of 4 words, then 3 of 4.
    expect(rates(scoreOf(text, [gold], [["Ann Lee", "said", "Bread"]]).pair)).toEqual(NONE);
    expect(rates(scoreOf(text, [gold], [["Ann Lee", "said", "will cost more"]]).pair)).toEqual(ALL);
    // Read through the gap: 4 words right of 7.
    const through: Said = ["Ann Lee", "said", "Bread, said Ann Lee, will cost more"];
    expect(rates(scoreOf(text, [gold], [through]).content)).toEqual([57.1, 100, 72.7]);
  });

  test("have each word that a span touches", () => {
    const [start, end] = at(TEXT, "taxes will fall");
    const cut = { ...mark(TEXT, GOLD), content: [[start + 2, end - 2] as const] };
    const scores = scoreAttributions([{ text: TEXT, gold: [mark(TEXT, GOLD)], read: [cut] }]);
    expect(rates(scores.content)).toEqual(ALL);
  });
});

describe("attributions of what is quoted", () => {
  const typeOf = (text: string, content: string) => {
    const { direct, mixed, indirect } = scoreOf(text, [["", "", content]], []);
    return Object.entries({ direct, mixed, indirect }).flatMap(([type, { gold }]) => (gold === 1 ? [type] : []));
  };

  test.each([
    ['Ann said "all is well" today.', "all is well", "direct"],
    ["Ann said “all is well” today.", "“all is well”", "direct"],
    ['Ann said "all is well" today.', 'is well" today', "mixed"],
    ['Ann said "all is well" today.', "today", "indirect"],
    // 9 of 10 words, then 8 of 9.
    ['Ann said "a b c d e f g h i" j.', 'a b c d e f g h i" j', "direct"],
    ['Ann said "a b c d e f g h" i.', 'a b c d e f g h" i', "mixed"],
    // A quotation that the paragraph leaves open is none.
    ['Ann said "all is well.\n\nBob said "no" again.', "all is well", "indirect"],
    ['Ann said "all is well.\n\nBob said "no" again.', "no", "direct"],
    ["Ann said 'all is well' today.", "all is well", "indirect"],
  ])("%j: %j is %s", (text, content, type) => expect(typeOf(text, content)).toEqual([type]));

  test("count found as the gold has it, and right as we have it", () => {
    const text = 'Ann said "all is well" today.';
    const scores = scoreOf(text, [["Ann", "said", "all is well"]], [["Ann", "said", '"all is well" today']]);
    expect(rates(scores.pair)).toEqual(ALL);
    expect(scores.direct).toEqual({ precision: 0, recall: 100, f1: 0, gold: 1, read: 0 });
    expect(scores.mixed).toEqual({ precision: 100, recall: 0, f1: 0, gold: 0, read: 1 });
  });
});

describe("the head of a source", () => {
  // A source agrees with its head alone, and with no other of its words.
  test.each([
    ["a former official at the ministry", "official"],
    ["Ann Lee, the mayor", "Lee"],
    ["two of the judges", "judges"],
    ["people familiar with the talks", "people"],
    ["the editor who quit", "editor"],
    ["she", "she"],
  ])("of %s is %s", (source, head) => {
    const text = `${source} said so much.`;
    const agreeing = [...source.matchAll(/\w+/g)].filter(([word]) => {
      const scores = scoreOf(text, [[source, "said", "so much"]], [[word, "said", "so much"]]);
      return scores.pair.f1 === 100;
    });
    expect(agreeing.map(([word]) => word)).toEqual([head]);
  });
});

describe("names", () => {
  const TEXT = "Ann Lee met Bob in Rome. Lee, the mayor, left; Ann stayed in Rome.";
  const span = (phrase: string, from = 0) => {
    const start = TEXT.indexOf(phrase, from);
    return { start, end: start + phrase.length };
  };
  const name = { form: "name", type: "person" };
  const GOLD = [
    { ...span("Ann Lee"), ...name, cluster: "a" },
    { ...span("Bob"), ...name, cluster: "b" },
    { ...span("Rome"), ...name, type: "place", cluster: "r" },
    { ...span("Lee", 10), ...name, cluster: "a" },
    { ...span("the mayor"), ...name, form: "nominal", cluster: "a" },
    { ...span("Ann", 10), ...name, cluster: "a" },
  ];
  const as = (kind: string, entity: string) => ({ kind, entity });
  const scores = (read: readonly ReadMention[]) => {
    const { mention, typed, linked } = scoreNames([{ gold: GOLD, read }]);
    return { mention: rates(mention), typed: rates(typed), linked: rates(linked) };
  };

  test("are found, typed and linked", () => {
    // 5 names in the gold; 4 of 5 read are right, 3 of them of the right type: "Bob" is no country, "Rome" may be one.
    // Of the gold's 3 pairs (three mentions of Ann Lee) we link 1, and beside it Bob with Rome: 1 of 2.
    const read = [
      { ...span("Ann"), ...as("Person", "ann") },
      { ...span("Bob"), ...as("Country", "rome") },
      { ...span("Rome"), ...as("Country", "rome") },
      { ...span("Lee", 10), ...as("Person", "ann") },
      { ...span("mayor"), ...as("Person", "ann") },
    ];
    expect(scores(read)).toEqual({ mention: [80, 80, 80], typed: [60, 60, 60], linked: [50, 33.3, 40] });
  });

  test("are matched one to one: the most characters first, then the nearest length", () => {
    const long = { ...span("Ann Lee met Bob"), ...as("Person", "x") };
    // Of two over "Ann Lee" the whole one is its own; what is left goes to "Bob", and is no person. 2 of 2, 2 of 5.
    const read = [
      { ...long, kind: "Place" },
      { ...span("Ann Lee"), ...as("Person", "a") },
    ];
    expect(scores(read)).toEqual({ mention: [100, 40, 57.1], typed: [50, 20, 28.6], linked: NONE });
    // One that runs over two names finds one of them.
    expect(scores([long]).mention).toEqual([100, 20, 33.3]);
  });

  test("read twice in one place count once, the later time", () => {
    const read = [
      { ...span("Bob"), ...as("Place", "x") },
      { ...span("Bob"), ...as("Person", "y") },
    ];
    expect(scores(read)).toEqual({ mention: [100, 20, 33.3], typed: [100, 20, 33.3], linked: NONE });
  });
});

describe("an estimate", () => {
  const text = "Ann Lee said at least 40 people died; 12 homes burned.";
  const estimate = (quote: string, marks: Partial<MarkedEstimate> = {}): MarkedEstimate => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    measure: "killed",
    low: 40,
    high: null,
    bound: "at least",
    unit: "people",
    per: null,
    ...marks,
  });
  const said = { ...mark(text, ["Ann Lee", "said", "at least 40 people died"]), speaker: "Ann Lee" };
  const scores = (got: MarkedEstimate, attributions = [said]) => {
    const gold = { attributions: [said], estimates: [{ ...estimate("at least 40"), speaker: "Ann Lee" }] };
    const found = scoreEstimates([{ gold, read: { attributions, estimates: [got] } }]);
    return Object.entries(found).flatMap(([measure, { f1 }]) => (f1 === 100 ? [measure] : []));
  };

  test.each([
    ["nothing but its words", estimate("40", { low: 41 }), ["span"]],
    ["its number, not its bound", estimate("40", { bound: "about" }), ["span", "number"]],
    ["its bound, not its measure", estimate("40", { measure: "wounded" }), ["span", "number", "bound"]],
    ["all", estimate("40"), ["span", "number", "bound", "measure", "source"]],
    ["other words", estimate("12"), []],
  ])("is right in %s", (_, got, expected) => {
    expect(scores(got)).toEqual(expected);
  });

  test("needs its source, or the source's own source", () => {
    const other = { ...mark(text, ["homes", "burned", "at least 40 people died"]), speaker: "homes" };
    expect(scores(estimate("40"), [other])).not.toContain("source");
    expect(scores(estimate("40"), [{ ...other, via: 1 }, said])).toContain("source");
    expect(scores(estimate("40"), [])).not.toContain("source");
  });
});

describe("a relay", () => {
  const text = "Ann Lee, citing Bob Day, said all was well.";
  const [outer, inner] = [
    mark(text, ["Ann Lee", "said", "all was well"]),
    mark(text, ["Bob Day", "citing", "all was well"]),
  ];
  const gold = [{ ...outer, via: 1 }, inner];

  test("is found where both sources agree", () => {
    expect(scoreAttributions([{ text, gold, read: gold }]).relay).toMatchObject({ f1: 100, gold: 1, read: 1 });
    expect(scoreAttributions([{ text, gold, read: [outer, inner] }]).relay).toMatchObject({ f1: 0, gold: 1, read: 0 });
    const turned = [{ ...inner, via: 1 }, outer];
    expect(scoreAttributions([{ text, gold, read: turned }]).relay).toMatchObject({ f1: 0, gold: 1, read: 1 });
  });
});
