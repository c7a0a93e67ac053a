import { describe, expect, test } from "vitest";
import { readText } from "./reader.ts";

describe("an attribution that ends its sentence", () => {
  test.each([
    [
      "The company now offers 5.2 percent, Helena Roca, the director of the site, told Radar Nuevo on Tuesday.",
      "Helena Roca | told | The company now offers 5.2 percent",
    ],
    [
      "Ortiz had 53.1 percent and Lidia Marasc, a former judge, 44.6 percent, commission chairman Pavel Roth told reporters.",
      "Pavel Roth | told | Ortiz had 53.1 percent and Lidia Marasc, a former judge, 44.6 percent",
    ],
    [
      "The gas had escaped, Rui Tavares of the fire brigade told our reporter.",
      "Rui Tavares | told | The gas had escaped",
    ],
    [
      "The builder pocketed 48 million euros, thundered presiding judge Ann Roth.",
      "Ann Roth | thundered | The builder pocketed 48 million euros",
    ],
    [
      "But up to 250 could have been crammed on board, whispered a porter who loaded the luggage.",
      "~a porter | whispered | up to 250 could have been crammed on board",
    ],
    [
      "The league warned the office about the batch on April 2, a letter from the league shows.",
      "~a letter from the league | shows | The league warned the office about the batch on April 2",
    ],
    [
      "Ann Hill's sister, Carmen Hale, who attended every day, insisted outside court that he was innocent.",
      "Carmen Hale | insisted | he was innocent",
    ],
  ])("%s", (text, expected) => {
    expect(readText(text).attributions).toEqual([expected]);
  });

  test.each([
    "The governor was in court, and he told a lie.",
    "Hill closed the door, sat down and explained.",
    "After the vote, Ann Hill told reporters.",
    "They went to the fair, a fair with two shows.",
    "He walked in, and the mayor said nothing.",
    "The bank closed, alleged murderer Ann Hill was inside.",
  ])("is not: %s", (text) => {
    expect(readText(text).attributions).toEqual([]);
  });
});

describe("the body that a source is or speaks for", () => {
  const bodies = (text: string) => readText(text).reading.attributions.map(({ body }) => body);

  test.each([
    ["The coast guard said that 12 people died.", "coast guard"],
    ["Commander Noel Vera of the coast guard said that 12 people died.", "coast guard"],
    ["Commission chairman Pavel Roth said that the turnout was 64 percent.", "commission"],
    ["The ministry's spokesman, Major Ilko Sand, said that 12 people died.", "ministry"],
    ["The number will go up, police spokeswoman Ann Hill said.", "police"],
    ["Fourteen people had been treated, a spokeswoman for the hospital said.", "hospital"],
    ["Ann Hill, who heads the fire brigade, said that 12 people died.", "fire brigade"],
    ["The energy minister, Ann Hill, said that the price would rise.", "energy ministry"],
    ["Residents of Leeds said that the bridge was closed.", null],
    ["Ann Hill, a victim of the flood, said that the bridge was closed.", null],
    ["A source close to the board said that the bridge was closed.", null],
    ["Ann Hill said that the bridge was closed.", null],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});
