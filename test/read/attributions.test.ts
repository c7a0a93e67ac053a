import { describe, expect, test } from "vitest";
import { readText } from "./reader.ts";

describe("an attribution", () => {
  test.each([
    ["The mayor of Leeds, Ann Hill, said that the bridge was closed.", ["Ann Hill | said | the bridge was closed"]],
    ["“The bridge is closed,” said Ann Hill.", ["Ann Hill | said | “The bridge is closed,”"]],
    ["The bridge is closed, Ann Hill said.", ["Ann Hill | said | The bridge is closed"]],
    [
      "“The bridge is closed,” Ann Hill said. “It will open in May.”",
      ["Ann Hill | said | “The bridge is closed,” … “It will open in May.”"],
    ],
    [
      "According to police, three men were arrested on Sunday.",
      ["~police | According to | three men were arrested on Sunday"],
    ],
    [
      "Three men were arrested on Sunday, according to police.",
      ["~police | according to | Three men were arrested on Sunday"],
    ],
    ["It was reported that the talks had failed.", [" | reported | the talks had failed"]],
    ["It was reported by Reuters that the talks had failed.", ["Reuters | reported | the talks had failed"]],
    ["Officials warned of further delays at the border.", ["~Officials | warned | further delays at the border"]],
    [
      "Ann Hill told a briefing that officers had used no live ammunition.",
      ["Ann Hill | told | officers had used no live ammunition"],
    ],
    [
      "The arrest of two men was confirmed by police in Leeds.",
      ["~police in Leeds | confirmed | The arrest of two men"],
    ],
    [
      "The detention of twelve people has been confirmed by the agency Coast Wire.",
      ["Coast Wire | confirmed | The detention of twelve people"],
    ],
    [
      "The insurer sets the worth of the silver at 1.8 million euros.",
      ["~The insurer | sets | the worth of the silver at 1.8 million euros"],
    ],
    [
      "Ann Hill accused the company of lying to its customers.",
      ["Ann Hill | accused | the company of lying to its customers"],
    ],
    ["Talks have failed, according to France and Germany.", ["France & Germany | according to | Talks have failed"]],
    ["Ann Hill rose, saying that she would not resign.", ["Ann Hill | saying | she would not resign"]],
    ["Ann Hill spoke first. She said the bridge was closed.", ["Ann Hill | said | the bridge was closed"]],
    ["Analysts from the Acme Institute said prices would fall.", ["Acme Institute | said | prices would fall"]],
    ["A spokesman for Acme Corporation said prices would fall.", ["Acme Corporation | said | prices would fall"]],
    [
      "The plan was backed by the Acme Institute, which said prices would fall.",
      ["Acme Institute | said | prices would fall"],
    ],
    ["The plan was drawn up by Ann Hill, who said prices would fall.", ["Ann Hill | said | prices would fall"]],
    ["As Ann Hill said, the bridge was closed.", ["Ann Hill | said | the bridge was closed"]],
    [
      "They can’t mend it, Ann Hill said, adding later, “The bridge is costing us a fortune.”",
      ["Ann Hill | said | They can’t mend it", "Ann Hill | adding | “The bridge is costing us a fortune.”"],
    ],
  ])("is read from: %s", (text, expected) => {
    expect(readText(text).attributions).toEqual(expected);
  });

  test.each([
    "Ann Hill refused to say whether the bridge was closed.",
    "Ann Hill did not say that the bridge was closed.",
    "The so-called “smart bridge” was closed in May.",
    "Neither France nor Germany has confirmed the losses.",
    "The clock on the tower shows the wrong time.",
    "The bridge will be closed in May.",
    "As Ann Hill crossed, the bridge was closed.",
    "Ann Hill told the council in an interview with that paper.",
  ])("is not read from: %s", (text) => {
    expect(readText(text).attributions).toEqual([]);
  });
});

describe("a relay", () => {
  test.each([
    [
      "The Times of India, citing two officials, reported that the talks had failed.",
      ["The Times of India | reported | the talks had failed", "~two officials | citing | the talks had failed"],
    ],
    [
      "“The talks have failed,” Interfax quoted Jan Novak as saying.",
      ["Interfax | quoted | “The talks have failed,”", "Jan Novak | as saying | “The talks have failed,”"],
    ],
    [
      "“The talks have failed,” Jan Novak said in an interview with the newspaper Le Monde.",
      ["Le Monde | interview with | “The talks have failed,”", "Jan Novak | said | “The talks have failed,”"],
    ],
  ])("leads on to its own source: %s", (text, expected) => {
    const { reading, attributions } = readText(text);
    expect(attributions).toEqual(expected);
    expect(reading.attributions.map(({ via, hop }) => [via, hop])).toEqual([
      [1, 1],
      [null, 2],
    ]);
  });
});

describe("a line that attributes by its form", () => {
  test("is a headline with a name on one side of a colon", () => {
    expect(readText("Reuters: Talks have failed\nNobody was there.").attributions).toEqual([
      "Reuters | : | Talks have failed",
    ]);
    expect(readText("Talks have failed: Reuters\nNobody was there.").attributions).toEqual([
      "Reuters | : | Talks have failed",
    ]);
  });

  test("is a source line, for the quotations under it or else the whole article", () => {
    const text = "Source: Reuters\nQuote: “The talks failed on the second day.”";
    expect(readText(text).attributions).toEqual(["Reuters | Quote | “The talks failed on the second day.”"]);
    const whole = readText("The talks failed on the second day.\nOriginal Source: www.daily.example.org");
    expect(whole.attributions).toEqual(["www.daily.example.org | Original Source | "]);
    expect(whole.reading.attributions[0]?.mode).toBe("named");
  });

  test.each([
    ["The bridge fell in May. Photo: Reuters.", ["Reuters |  | The bridge fell in May"]],
    ["“The bridge will fall in May.” — Ann Hill", ["Ann Hill | — | “The bridge will fall in May.”"]],
    ["The bridge will fall in May. Ann Hill, mayor of Leeds", ["Ann Hill |  | The bridge will fall in May."]],
    ["HILL: The bridge is closed. It will open in May.", ["HILL | : | The bridge is closed. It will open in May"]],
  ])("is a credit or a turn of a transcript: %s", (text, expected) => {
    expect(readText(`The council met in Leeds on Monday.\n\n${text}`).attributions).toEqual(expected);
  });

  test("is a paragraph with a colon at its end, for the quotation that opens the next", () => {
    expect(readText("Ann Hill wrote to the council:\n\n“The bridge is closed.”").attributions).toEqual([
      "Ann Hill | wrote | “The bridge is closed.”",
    ]);
    expect(readText("Ann Hill added:\n\nThe bridge is closed. It will open in May.").attributions).toEqual([
      "Ann Hill | added | The bridge is closed. It will open in May",
    ]);
    expect(readText("Ann Hill added two men to the list:\n\nJan Novak and Eva Holm.").attributions).toEqual([]);
  });

  test.each([
    "The bridge fell in May. Ann Hill, mayor of Leeds, was there.",
    "“The Old Bridge” — a novel — sold well in May.",
    "Note: The bridge is closed in May.",
    "The bridge was in the photo: it fell in May.",
  ])("is not: %s", (text) => {
    expect(readText(`The council met in Leeds on Monday.\n\n${text}`).attributions).toEqual([]);
  });

  test("is not a sentence with a colon in it", () => {
    expect(readText("There are two: France and Germany.\nNobody was there.").attributions).toEqual([]);
  });
});

describe("modes", () => {
  test.each([
    ["“The bridge is closed,” said Ann Hill.", "direct"],
    ["Ann Hill said the bridge was “a death trap” and had to go.", "mixed"],
    ["Ann Hill said the bridge was closed.", "indirect"],
  ])("%s is %s", (text, mode) => {
    expect(readText(text).reading.attributions.map((attribution) => attribution.mode)).toEqual([mode]);
  });
});

describe("a pronoun", () => {
  const last = (text: string) => readText(text).attributions.at(-1);

  test.each([
    [
      "Ann Hill arrived. The group said it was late. She said the bridge was closed.",
      "Ann Hill | said | the bridge was closed",
    ],
    [
      "Bob Hill arrived. The spokeswoman said it was late. He said the bridge was closed.",
      "Bob Hill | said | the bridge was closed",
    ],
    [
      "The spokeswoman said it was late. She said the bridge was closed.",
      "~The spokeswoman | said | the bridge was closed",
    ],
  ])("means a person who may be meant: %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe("what is said by nobody in particular", () => {
  test.each([
    ["The market fell amid reports that the talks had failed.", " | reports | the talks had failed"],
    ["Allegations of fraud at the bank have emerged.", " | Allegations | fraud at the bank"],
  ])("is read from: %s", (text, expected) => {
    expect(readText(text).attributions).toEqual([expected]);
  });

  test.each(["He wrote three reports in May.", "The report of the gun was loud.", "She reports to the mayor."])(
    "is not read from: %s",
    (text) => {
      expect(readText(text).attributions).toEqual([]);
    },
  );
});

describe("a characterisation", () => {
  test.each([
    [
      "Ann Hill accused the company and its owners of lying.",
      "Ann Hill | accused | the company and its owners of lying",
    ],
    ["Ann Hill characterized what happened as a disgrace.", "Ann Hill | characterized | what happened as a disgrace"],
    ["Officials attributed the losses to bad weather.", "~Officials | attributed | the losses to bad weather"],
  ])("is read from: %s", (text, expected) => {
    expect(readText(text).attributions).toEqual([expected]);
  });
});

test("a capital at the end of a headline speaks for its country, whatever the next line opens with", () => {
  const { attributions } = readText("Talks have failed for good: Seoul\nNorth Koreans were there.\nNobody else was.");
  expect(attributions).toEqual(["South Korea | : | Talks have failed for good"]);
});
