import { describe, expect, test } from "vitest";
import { between, claimsOf } from "./texts.ts";

const one = (text: string, on?: string | null) => claimsOf("Morning Courier", text, on);
const two = (text: string, on?: string | null) => claimsOf("Evening Ledger", text, on);

describe("at odds", () => {
  test.each([
    [
      "polarity",
      "The minister signed the treaty, officials said.",
      "The minister did not sign the treaty, a diplomat said.",
    ],
    ["polarity", "The firm paid the ransom.", "The firm denied that it had paid the ransom."],
    ["status", "The bridge is open, the mayor said.", "The bridge remains closed, police said."],
    ["status", "Two managers were taken into custody.", "No manager has been detained, the company said."],
    ["status", "Ann Hill has resigned.", "Ann Hill remains chief executive, the board said."],
    ["status", "The clerks are on strike, the union said.", "The clerks have returned to work, the office said."],
    ["date", "The dam burst on Monday, March 9.", "The dam burst on Tuesday, March 10, engineers said."],
    ["numeric", "Vandals destroyed 40 graves, police said.", "Vandals destroyed 75 graves on Sunday, the priest said."],
    ["numeric", "The firm cut 600 jobs.", "The firm cut 850 jobs, the union said."],
    ["scope", "Some 20 cattle die a day.", "Some 90,000 cattle die a month, farmers say."],
  ])("as to %s: %s / %s", (kind, a, b) => {
    expect(between(one(a), two(b)).map((found) => found.kind)).toEqual([kind]);
  });

  test("a count of the dead that falls", () => {
    const found = between(
      one("The fire killed 90 people.", "2026-03-08"),
      two("The fire killed 38 people.", "2026-03-10"),
    );
    expect(found).toMatchObject([{ kind: "numeric", rule: "ranges apart" }]);
  });

  test("with both spans, and a reason that quotes both", () => {
    const [a, b] = [one("The bridge is open, the mayor said."), two("The bridge remains closed, police said.")];
    const [found] = between(a, b);
    const textOf = (id: string | undefined) => [...a, ...b].find(({ claim }) => claim.id === id)?.claim;
    const claim = textOf(found?.claimId);
    const other = textOf(found?.otherId);
    const said = claim?.text.slice(
      (found?.claimStart ?? 0) - (claim.starts[0] ?? 0),
      (found?.claimEnd ?? 0) - (claim.starts[0] ?? 0),
    );
    expect([said, other?.text].sort()).not.toContain(undefined);
    expect(found?.reason).toContain(`"${said}"`);
    expect((found?.claimId ?? "") < (found?.otherId ?? "")).toBe(true);
  });

  test("a figure without a day is of the day on which the same figure is given elsewhere", () => {
    const undated = claimsOf("Night Wire", "The storm killed 400 people, the governor said.", null);
    const dated = one("The storm killed 400 people, the governor said.", "2026-03-08");
    const later = two("The storm killed 120 people, doctors said.", "2026-03-10");
    const found = between(undated, dated, later).map(({ rule, viaId }) => [rule, viaId !== null]);
    expect(found.sort()).toEqual([
      ["ranges apart", false],
      ["same figure elsewhere", true],
    ]);
  });

  test("what follows from two figures: the casualties from the killed and the wounded", () => {
    const found = between(
      one("The army has suffered 4,000 casualties, the president said.", "2026-03-08"),
      two("The army has lost heavily: 300 soldiers were killed and 700 wounded, a general said.", "2026-03-10"),
    );
    expect(found.map(({ kind }) => kind)).toEqual(["numeric"]);
  });
});

describe("not at odds", () => {
  test.each([
    ["what may be", "The bridge is open.", "The bridge may be closed, police said."],
    ["what was planned", "The firm cut 600 jobs.", "The firm will cut 850 jobs, the union said."],
    ["two bridges", "The Upper bridge is open.", "The Lower bridge is closed, police said."],
    ["two people", "Ann Hill has resigned.", "Tom Reed remains chief executive, the board said."],
    ["killed and wounded", "The fire killed 9 people.", "The fire wounded 38 people, doctors said."],
    ["a part and the whole", "The fire killed 38 people.", "The fire killed 12 people in Lima, doctors said."],
    ["a day and a total", "The army lost 40 soldiers a day.", "The army lost 900 soldiers."],
    ["about and near it", "About 10,000 people marched.", "Some 9,500 people marched, police said."],
    ["at most and less", "Up to 90 people marched.", "Some 60 people marched, police said."],
    ["one thing and another", "The firm paid the ransom.", "The firm did not pay the tax, a clerk said."],
  ])("%s", (_, a, b) => {
    expect(between(one(a), two(b))).toEqual([]);
  });

  test("a count that rises from day to day, and bounds that rise", () => {
    expect(
      between(one("The fire killed 9 people.", "2026-03-08"), two("The fire killed 38 people.", "2026-03-10")),
    ).toEqual([]);
    expect(
      between(one("At least 9 people died.", "2026-03-10"), two("At least 38 people died.", "2026-03-08")),
    ).toEqual([]);
  });

  test("what one voice says, who may correct himself", () => {
    const said = (what: string) => `The bridge is ${what}, said Ann Hill, the mayor of Lyon.`;
    expect(between(one(said("open")), two(said("closed")))).toEqual([]);
  });

  test("what was so some days before", () => {
    expect(
      between(one("The bridge is open.", "2026-03-01"), two("The bridge is closed, police said.", "2026-03-10")),
    ).toEqual([]);
  });
});
