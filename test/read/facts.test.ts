import { describe, expect, test } from "vitest";
import { readText } from "./reader.ts";

describe("an estimate", () => {
  test.each([
    ["At least 300 soldiers were killed.", ["killed", 300, null, "at least", null]],
    ["As many as 12,000 people were evacuated.", ["displaced", null, 12000, "at most", null]],
    ["About 4,000 soldiers have been killed or wounded.", ["casualties", 4000, 4000, "about", null]],
    ["France will send between 20,000 and 25,000 soldiers.", ["sent", 20000, 25000, "exact", null]],
    ["France will send 20,000-25,000 more troops.", ["sent", 20000, 25000, "exact", null]],
    ["The army suffered 92 casualties per day.", ["casualties", 92, 92, "exact", "day"]],
    ["Eleven thousand workers went on strike.", ["worker", 11000, 11000, "exact", null]],
    ["The deal is worth $5.6 billion.", ["deal", 5.6e9, 5.6e9, "exact", null]],
    ["The app has 4.1 to 4.3 million users.", ["user", 4100000, 4300000, "exact", null]],
    ["The zoo sold a quarter of a million tickets.", ["ticket", 250000, 250000, "exact", null]],
    ["The hall never seats more than 300 guests.", ["guest", null, 300, "at most", null]],
    ["The hall seats more than 300 guests.", ["guest", 300, null, "at least", null]],
    ["In the battle on 2 March 14 sailors lost their lives.", ["killed", 14, 14, "exact", null]],
    ["Turnout in Sunday's vote was 61 percent.", ["turnout", 61, 61, "exact", null]],
    ["He handed over $2 million.", ["hand", 2e6, 2e6, "exact", null]],
  ])("is read from: %s", (text, expected) => {
    expect(readText(text).estimates).toEqual([expected]);
  });

  test.each([
    "It happened on 14 December 2023.",
    "The G7 met on Monday.",
    "He came first, she came second.",
    "It lasted for three weeks.",
    "COVID-19 spread.",
    "The Group of Seven met at Channel Nine.",
    "The Big Four firms agreed.",
    "A mother of two lost her life.",
  ])("is not read from: %s", (text) => {
    expect(readText(text).estimates).toEqual([]);
  });
});

describe("a status", () => {
  test.each([
    ["French soldiers were still fighting.", ["were still fighting", "fight", true]],
    ["French soldiers have been withdrawn.", ["have been withdrawn", "withdraw", true]],
    ["French soldiers were pulled from the front.", ["were pulled from", "pull from", true]],
    ["French soldiers have not been seen there.", ["have not been seen there", "see there", false]],
    ["No French soldiers have been seen there.", ["No French soldiers have been seen there", "see there", false]],
    ["The army showed no sign of participating.", ["participating", "participate", false]],
    ["The guards have stopped working.", ["working", "work", false]],
    ["The club failed to sign him.", ["to sign", "sign", false]],
    ["The bridge remains closed.", ["remains closed", "be closed", true]],
    ["Nurses are on strike.", ["are on strike", "be on strike", true]],
    ["Ann Hill stepped down on Monday.", ["stepped down", "step down", true]],
    ["The manager was taken into custody.", ["was taken into", "take into", true]],
    ["The driver put the car at the door.", ["put the car at", "put at", true]],
    ["There was no siren.", ["was", "be there", false]],
    ["The minister denied that the deal was signed.", ["was signed", "sign", false]],
    ["The club rejected claims that Tom Reed had left.", ["had left", "leave", false]],
    ["The mayor was fined in May.", ["was fined", "fine", true]],
    ["Ann Hill conceded on Tuesday.", ["conceded", "concede", true]],
    ["The talks went on this morning.", ["went on", "go on", true]],
    ["Six sailors were taken prisoner.", ["were taken prisoner", "take prisoner", true]],
  ])("is read from: %s", (text, expected) => {
    expect(readText(text).statuses).toContainEqual(expected);
  });

  test.each([
    "French soldiers may withdraw.",
    "French soldiers would fight on if they were asked.",
    "The hard decision to withdraw.",
    "The wish to fight on.",
    "The rebels put the government's dead at 15.",
    "Will they leave before it rains?",
  ])("is not read from: %s", (text) => {
    expect(readText(text).statuses).toEqual([]);
  });
});

describe("a date", () => {
  const dates = (text: string, publishedOn: string | null) => {
    const { reading } = readText(text, "claims", publishedOn);
    return [
      reading.attributions.map(({ statedOn }) => statedOn),
      reading.estimates.map(({ asOf, happenedOn }) => asOf ?? happenedOn),
    ];
  };

  test.each([
    ["On 14 December 2023, Ann Hill said the bridge was closed.", null, [["2023-12-14"], []]],
    ["On 9 January, Ann Hill said the bridge was closed.", "2025-02-05", [["2025-01-09"], []]],
    ["On 9 December, Ann Hill said the bridge was closed.", "2025-02-05", [["2024-12-09"], []]],
    ["Ann Hill said on Tuesday that the bridge was closed.", "2025-02-05", [["2025-02-04"], []]],
    ["Ann Hill said in January that the bridge was closed.", "2025-02-05", [["2025-01"], []]],
    ["In March 2021, at least 300 people were killed.", null, [[], ["2021-03"]]],
  ])("is read from: %s", (text, publishedOn, expected) => {
    expect(dates(text, publishedOn)).toEqual(expected);
  });

  test.each([
    ["Ann Hill said on Tuesday that the bridge was closed.", null],
    ["On 9 January, Ann Hill said the bridge was closed.", null],
    ["Ann Hill said yesterday that the bridge was closed.", null],
    ["Ann Hill said for three weeks that the bridge was closed.", "2025-02-05"],
    ["Ann Hill said the bridge was closed on 9 January 2025.", null],
  ])("is not read from: %s", (text, publishedOn) => {
    expect(dates(text, publishedOn)[0]).toEqual([null]);
  });

  test.each([
    ["The minister will house 600 people by Saturday.", "2026-03-14"],
    ["The minister is to house 600 people on Saturday.", "2026-03-14"],
    ["The club takes 600 guests to Leeds on Saturday.", "2026-03-14"],
    ["The minister housed 600 people on Saturday.", "2026-03-07"],
    ["The minister would have housed 600 people on Saturday.", "2026-03-07"],
    ["The firm will cut 600 jobs by June.", "2026-06"],
    ["The firm cut 600 jobs in June.", "2025-06"],
    ["By Wednesday noon 600 people had left.", "2026-03-11"],
    ["Some 600 people left this morning.", "2026-03-11"],
    ["The dam broke on Sunday. Some 600 people left that night.", "2026-03-08"],
    ["Some 600 people left that night.", null],
    ["Thirteen people have died, the last of them on 7 March.", null],
  ])("is the last one before, or the next of what is to come: %s", (text, asOf) => {
    expect(dates(text, "2026-03-11")[1]).toEqual([asOf]);
  });
});

test.each([
  ["Up to 90 people could have died.", ["could"]],
  ["The council could raise the tax, and it might.", ["could", "might"]],
  ["She could not pay for her bus in May.", []],
  ["He could swim.", []],
])("the hedges are read from: %s", (text, expected) => {
  const { reading, words } = readText(text);
  expect(reading.hedges.map((span) => words([span]))).toEqual(expected);
});
