import { describe, expect, test } from "vitest";
import { findContradictions } from "../../src/analyze/contradictions.ts";
import { toGraph } from "../../src/graph/build.ts";
import { toContext } from "../../src/graph/context.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";

function claimsOf(publisher: string, text: string, publishedOn = "2026-03-10"): readonly ClaimInContext[] {
  const document = toDocument(text, { ...NO_HEADER, publisher, publishedOn });
  return toContext(toGraph(document, read(document, loadPipeline())));
}

/** The figures at odds between two articles, as both write them. */
function atOdds(one: string, two: string, days?: readonly [string, string]): readonly string[][] {
  const articles = [claimsOf("Morning Courier", one, days?.[0]), claimsOf("Evening Ledger", two, days?.[1])];
  const claims = articles.flat();
  const words = (id: string, start: number, end: number) => {
    const claim = claims.find((found) => found.claim.id === id)?.claim;
    return claim?.text.slice(start - (claim.starts[0] ?? 0), end - (claim.starts[0] ?? 0)) ?? "";
  };
  return findContradictions(articles[0]?.[0]?.claim.articleId ?? "", claims)
    .filter(({ kind }) => kind === "numeric")
    .map((found) =>
      [
        words(found.claimId, found.claimStart, found.claimEnd),
        words(found.otherId, found.otherStart, found.otherEnd),
      ].sort(),
    );
}

describe("one count, however it is put", () => {
  test.each([
    ["About 900 residents were taken from their homes.", "Some 400 people had to leave their homes, the mayor said."],
    ["The boat had 60 people aboard.", "There were 95 persons on board, the owner said."],
    ["The club is licensed to hold 200 people.", "Its licence allows 150 people, the fire chief said."],
    ["The mill employs 640 people.", "The mill has 910 employees, the owner said."],
    [
      "About 800 supporters gathered outside the court.",
      "Outside the court 5,000 people demanded his release, she said.",
    ],
    ["Some 850 jobs are to go.", "The firm plans 600 redundancies, a clerk said."],
    ["He was jailed for nine years.", "Twelve long years behind bars is the sentence, a clerk said."],
    ["Around two tonnes of gas escaped.", "In all 300 kilograms of gas were released, the owner said."],
    [
      "The bridge affair cost the state 90 million euros.",
      "The state lost 40 million euros on the bridge, auditors said.",
    ],
    ["Four of its eleven pillars stand.", "Two pillars out of eleven are up, a farmer said."],
    ["The firm has offered 4.5 percent.", "The firm has put 2.8 percent on the table, the union said."],
    ["Turnout was 61 percent.", "Turnout was about 55 percent, the observers said."],
    ["Twelve people were in the plane.", "There were 14 people on board, the airline said."],
    ["Ann Hill won 56 percent of the vote.", "Tom Reed had won with 53 percent, the commission said."],
  ])("%s / %s", (one, two) => {
    expect(atOdds(one, two)).toHaveLength(1);
  });
});

describe("two counts", () => {
  test.each([
    ["another time", "The fire killed 38 people.", "Nine people drowned there in January, police said."],
    [
      "another year",
      "The crash killed 38 people.",
      "It was the worst since the 2009 crash that killed 44 people, she said.",
    ],
    [
      "what may be held and who was there",
      "The ferry was licensed to carry 180 people.",
      "There were 143 people on board, the owner said.",
    ],
    [
      "a list and those aboard",
      "The manifest listed 143 passengers.",
      "There were 198 people aboard, the coast guard said.",
    ],
    ["some of them only", "The fire killed 38 people.", "The fire killed three firefighters, the mayor said."],
    ["some who are known", "In all 44 people fell ill.", "Two of the people who fell ill are adults, she said."],
    ["some of those hurt", "In all 44 people were hurt.", "Nineteen of the injured were on the wards, she said."],
    ["turnout that goes on", "Turnout had reached 22 percent by noon.", "Turnout was 61 percent, she said."],
    [
      "all since a month",
      "The crash killed 38 people.",
      "At least 90 people have been killed since January, she said.",
    ],
    [
      "what was done by one day and by another",
      "Two tonnes of fish had been removed by Monday.",
      "Six tonnes of fish had been removed by Thursday, she said.",
    ],
    [
      "what is done to other things of one kind",
      "The council visited 120 polling stations.",
      "Nine polling stations were closed, she said.",
    ],
    [
      "who was let go by either side",
      "Twenty-four soldiers were handed over on Saturday.",
      "35 members of the Volta Front were released on Saturday, she said.",
    ],
    ["a house of the town", "The quake killed 58 people.", "When night fell 14 people were dead inside the hospital."],
    ["a town of no gazetteer", "About 900 people marched.", "In Karabulak 6,000 people marched, she said."],
    [
      "what one lost and another took",
      "The affair cost the state 90 million euros.",
      "The minister accepted 40 million euros from builders, the judge said.",
    ],
    [
      "what was asked for",
      "He was sentenced to nine years in prison.",
      "Prosecutors demanded 14 years in prison for him, she said.",
    ],
    [
      "another's sentence",
      "He was sentenced to nine years in prison.",
      "His accomplice was sentenced to four years in prison, she said.",
    ],
    [
      "a count that goes on",
      "With 71 percent of the ballots counted, the count goes on.",
      "By noon 98 percent of the ballots had been counted, she said.",
    ],
  ])("%s", (_, one, two) => {
    expect(atOdds(one, two)).toEqual([]);
  });

  test("who is missing changes from day to day", () => {
    const days = ["2026-03-09", "2026-03-10"] as const;
    expect(atOdds("Sixty-one people are missing.", "Forty-four people are unaccounted for, she said.", days)).toEqual(
      [],
    );
  });

  test("the dead are no fewer now", () => {
    const days = ["2026-03-09", "2026-03-10"] as const;
    expect(atOdds("Four people are dead.", "Three people have now died, a doctor said.", days)).toHaveLength(1);
    expect(atOdds("Four people are dead.", "Five people have now died, a doctor said.", days)).toEqual([]);
  });

  // Published on a Tuesday and the Thursday after it, of a strike on the Sunday before.
  test.each([
    ["of one event, first fewer", "on Sunday", "38", "on Sunday", "41", 0],
    ["of one event, then fewer", "on Sunday", "41", "on Sunday", "38", 1],
    ["of one event, whose day one leaves out", "on Sunday", "38", "in the town", "41", 0],
    ["of two events", "on Sunday", "41", "on Monday", "38", 0],
    ["of an event after the other count", "in the town", "41", "on Wednesday", "2", 0],
    ["of one event, each counted on another day", "by Monday", "41", "by Tuesday", "38", 1],
  ])("killed %s", (_, when, first, then, second, found) => {
    const days = ["2026-03-10", "2026-03-12"] as const;
    const killed = (by: string, count: string) => `The strike killed ${count} people ${by}, police said.`;
    expect(atOdds(killed(when, first), killed(then, second), days)).toHaveLength(found);
  });

  test("a figure that the other article gives, too, is at odds with no other figure of that voice", () => {
    const one = "The firm has 310 shops in the north.";
    const two = "The firm has 310 shops in the north and 920 shops in the south, the owner said.";
    expect(atOdds(one, two)).toEqual([]);
  });
});

test("what an article sets against a figure is at odds with it wherever it stands", () => {
  const other = "The flood killed 38 people, the ministry said. The mayor said that the flood killed 52 people.";
  const found = atOdds("The flood killed 38 people, police said.", other);
  expect(found).toContainEqual(["38", "52"]);
});
