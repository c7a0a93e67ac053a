import { describe, expect, test } from "vitest";
import { chainsIn } from "./reader.ts";

describe("who is meant", () => {
  test.each([
    [
      "by “he” after a clause in which another acts",
      "Carl Voss told the mayor that the rent could double if Mark Lee stays on the board. “We have the letter,” he said.",
      "Carl Voss: “We have the letter,”",
    ],
    [
      "by “he” after a question",
      "Mark Lee said the bus was late. The Echo asked Carl Voss, the mayor, about the rent. “Forty, as I told you,” he said.",
      "Carl Voss: “Forty, as I told you,”",
    ],
    [
      "by “he” in whom the sentence before knows by name alone",
      "Mark Lee said the bus was late.\n\nSalif Dembo drove the last truck. His hand is bandaged. “It rained,” he said.",
      "Salif Dembo: “It rained,”",
    ],
    [
      "by “she” where the last speaker is a man",
      "Carl Voss said that it rained.\n\nDora Finn doubted it. “That roof never held,” she said.",
      "Dora Finn: “That roof never held,”",
    ],
    [
      "by a people’s name",
      "The manager, Bjorn Landa, is delighted. “He is the player we lacked,” the Norwegian said.",
      "Bjorn Landa: “He is the player we lacked,”",
    ],
    [
      "by both of them",
      "Two engineers with knowledge of the crash said that the plane was old. Its brakes were worn, both of them said.",
      "Two engineers with knowledge of the crash: Its brakes were worn",
    ],
    [
      "by the same person",
      "A nurse at the clinic said that the lift was stuck. It was old, the same person said.",
      "A nurse at the clinic: It was old",
    ],
    [
      "by the newspaper",
      "The bridge is shut, according to the daily La Riba. It cracked in May, the newspaper said.",
      "La Riba: It cracked in May",
    ],
    [
      "by they, which is not those who are counted",
      "Officers estimated that about 300 people had gathered. A second rally drew 500, they said.",
      "Officers: A second rally drew 500",
    ],
    [
      "not by the British",
      "The manager, Bjorn Landa, is delighted. “He is late,” the British said.",
      "United Kingdom: “He is late,”",
    ],
    [
      "not by whose office another has",
      "The bridge is shut, the head of the council said.\n\nThe painter Ann Hill said that it rained. The bridge cracked, the head of the council said.",
      "the head of the council: The bridge cracked",
    ],
  ])("%s", (_, text, last) => {
    expect(chainsIn(text).at(-1)).toBe(last);
  });

  test.each([
    ["Ann Hill told reporters that it rained.", "Ann Hill"],
    ["The painter Ann Hill told reporters that it rained.", "the mayor of the town"],
    ["It rained, Ann Hill said.", "the mayor of the town"],
  ])("by an office in the first paragraph, before: %s", (next, speaker) => {
    expect(chainsIn(`The bridge is shut, the mayor of the town said.\n\n${next}`)[0]).toBe(
      `${speaker}: The bridge is shut`,
    );
  });
});
