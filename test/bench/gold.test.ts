import { describe, expect, test } from "vitest";
import { parseGold, parseGoldFile } from "../../bench/eval/gold.ts";

describe("a gold", () => {
  const text = "Ann said so.";
  const attributions = [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 11]] }];

  test("may have names and other columns, or not", () => {
    const entities = [{ start: 0, end: 3, type: "person", form: "name", cluster: 1, wiki: null }];
    const lines = [
      { id: "a", text, attributions },
      { id: 2, text, attributions: [], entities, title: "So" },
    ].map((row) => JSON.stringify(row));
    expect(parseGold(`${lines.join("\n\n")}\n`).map(({ id, entities }) => [id, entities?.length])).toEqual([
      ["a", undefined],
      [2, 1],
    ]);
  });

  test.each([
    [{ id: "a", text }, /^line 1: expected \{id, text, attributions: .*but attributions: .*expected array/],
    [{ id: "a", text, attributions: [{ source: [], content: [] }] }, /but attributions\.0\.cue: /],
    [{ id: "a", text, attributions, entities: [{ start: 0, end: 3, type: "person" }] }, /entities\.0\.form: .*cluster/],
    [{ id: "a", text, attributions: [{ ...attributions[0], cue: [4, 8] }] }, /attributions\.0\.cue\.0: /],
    [
      { id: "a", text, attributions: [{ ...attributions[0], content: [[9, 13]] }] },
      /within 12 characters, but got \[9, 13\]/,
    ],
    [{ id: "a", text, attributions: [{ ...attributions[0], content: [[9, 9]] }] }, /but got \[9, 9\]/],
  ])("that is %j is refused with the reason", (row, reason) => {
    expect(() => parseGold(JSON.stringify(row))).toThrow(reason);
  });

  test("that is empty or no JSON is refused", () => {
    expect(() => parseGold("\n")).toThrow(/there are none/);
    expect(() => parseGold("so")).toThrow(/line 1: expected a JSON object, but got: so/);
  });
});

describe("gold in one JSON object", () => {
  const book = (marks: object) =>
    JSON.stringify({ note: "n", articles: [{ file: "a.txt", attributions: [], ...marks }] });

  test("has its texts beside it", () => {
    expect(parseGoldFile("gold.json", book({}), (file) => `text of ${file}`)).toEqual([
      { id: "a.txt", text: "text of a.txt", attributions: [] },
    ]);
  });

  test("that does not fit is refused", () => {
    const estimates = [
      { start: 0, end: 9, measure: "m", low: 1, high: 1, bound: "exact", unit: "u", per: null, speaker: null },
    ];
    expect(() => parseGoldFile("gold.json", book({ estimates }), () => "short")).toThrow(
      /a\.txt: expected spans within 5/,
    );
    expect(() => parseGoldFile("gold.json", "{}", () => "")).toThrow(/gold\.json: expected .*articles/);
  });
});
