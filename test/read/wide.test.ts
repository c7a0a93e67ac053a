import { describe, expect, test } from "vitest";
import { readText } from "./reader.ts";

const wide = (text: string) => readText(text, "wide").attributions;

describe("in the wide profile an attribution", () => {
  test.each([
    // a clause that somebody holds
    ["Ann Hill thinks the bridge will fall.", ["Ann Hill | thinks | the bridge will fall"]],
    ["Ann Hill wondered whether the bridge would fall.", ["Ann Hill | wondered | whether the bridge would fall"]],
    ["Ann Hill never dreamt that the bridge would fall.", ["Ann Hill | dreamt | the bridge would fall"]],
    // an infinitive
    ["Ann Hill wants to sell the bridge.", ["Ann Hill | wants | to sell the bridge"]],
    ["Ann Hill urged the council to sell the bridge.", ["Ann Hill | urged | the council to sell the bridge"]],
    ["Ann Hill refused to sell the bridge.", ["Ann Hill | refused | to sell the bridge"]],
    // a preposition
    ["Ann Hill complained about the noise.", ["Ann Hill | complained | the noise"]],
    ["The unions called for an inquiry.", ["~The unions | called | an inquiry"]],
    // a noun phrase
    ["Ann Hill criticised the plan for its cost.", ["Ann Hill | criticised | the plan for its cost"]],
    ["Most residents back the plan.", ["~Most residents | back | the plan"]],
    ["Ann Hill considered selling the bridge.", ["Ann Hill | considered | selling the bridge"]],
    ["Ann Hill likened the plan to a bad joke.", ["Ann Hill | likened | the plan to a bad joke"]],
    // the passive
    ["Ann Hill was accused of fraud.", [" | accused | Ann Hill … of fraud"]],
    ["The plan is supported by the unions.", ["~the unions | supported | The plan"]],
    // an adjective
    ["Ann Hill is confident that the bridge will hold.", ["Ann Hill | confident | the bridge will hold"]],
    ["Ann Hill is worried about the bridge.", ["Ann Hill | worried | about the bridge"]],
    // a noun
    ["Ann Hill's claim that the bridge was safe was false.", ["Ann Hill | claim | the bridge was safe"]],
    ["Residents expressed concern about the noise.", ["~Residents | expressed | concern about the noise"]],
    ["Ann Hill took offence at suggestions that she had lied.", ["Ann Hill | suggestions | she had lied"]],
    // a word for hearsay
    ["The bridge was allegedly sold in May.", [" | allegedly | The bridge was … sold in May"]],
    // in whose view
    ["In Ann Hill's view, the bridge is a wreck.", ["Ann Hill | In … view | the bridge is a wreck"]],
    ["In the words of Ann Hill, the bridge is a wreck.", ["Ann Hill | In … words of | the bridge is a wreck"]],
  ])("is read from: %s", (text, expected) => {
    expect(wide(text)).toEqual(expected);
  });

  test.each([
    "The bridge fell into the river.",
    "Ann Hill walked to the bridge.",
    "It happens that bridges fall.",
    "The council must ensure that the bridge is safe.",
    "Ann Hill helped the council to sell the bridge.",
    "Ann Hill waited for the bus.",
    "Ann Hill crossed the bridge.",
    "The bridge was closed in May.",
    "The bridge is wide at both ends.",
    "The cost of the bridge was high.",
    "The bridge is certain of a place in the guide.",
    "Ann Hill avoided the bridge.",
    "The view of the bridge is famous.",
    "The council sold the bridge on a court order.",
    "The bridge was in view of the town.",
    "The bridge was quickly sold in May.",
  ])("is not read from: %s", (text) => {
    expect(wide(text)).toEqual([]);
  });

  test.each([
    ["Ann Hill said she wants to sell the bridge.", ["Ann Hill | said | she wants to sell the bridge"]],
    [
      "“I want to sell the bridge,” said Ann Hill, who opposes the plan.",
      ["Ann Hill | said | “I want to sell the bridge,”", "Ann Hill | opposes | the plan"],
    ],
  ])("stands in no other: %s", (text, expected) => {
    expect(wide(text)).toEqual(expected);
  });
});

test.each(["Ann Hill wants to sell the bridge.", "Most residents back the plan.", "Ann Hill was accused of fraud."])(
  "an opinion or a wish is no claim: %s",
  (text) => {
    expect(readText(text).attributions).toEqual([]);
  },
);
