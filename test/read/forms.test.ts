import { describe, expect, test } from "vitest";
import type { Profile } from "../../src/read/reading.ts";
import { readText } from "./reader.ts";

/**
 * Forty sentences in the forms that news attributes by, written before the rules for them: 16 were read as wanted then, and 19
 * as the rows stand now: eight had a slip in what they wanted (a capital, a "'s", a question mark, a description for a name).
 */
type Row = [profile: Profile, text: string, attributions: string[]];

describe("a form of attribution", () => {
  test.each<Row>([
    // relays
    [
      "claims",
      "OSLO (Reuters) - Norway will close two oil fields, the energy ministry said.",
      ["~the energy ministry | said | Norway will close two oil fields"],
    ],
    [
      "claims",
      "Reuters, quoting two bankers, said the merger had been called off.",
      ["Reuters | said | the merger had been called off", "~two bankers | quoting | the merger had been called off"],
    ],
    [
      "claims",
      "The airline will cut 300 jobs, according to a report in The Guardian citing internal documents.",
      [
        "The Guardian | according to | The airline will cut 300 jobs",
        "~internal documents | citing | The airline will cut 300 jobs",
      ],
    ],
    [
      "claims",
      "The bank is to close forty branches, as first reported by Bloomberg.",
      ["Bloomberg | reported by | The bank is to close forty branches"],
    ],
    [
      "claims",
      "“We will not sell the club,” the owner told Reuters.",
      ["Reuters | told | “We will not sell the club,”", "~the owner | told | “We will not sell the club,”"],
    ],
    [
      "claims",
      "The minister, Jan Novak, said his officials had told him that the dam was safe.",
      [
        "Jan Novak | said | his officials had told him that the dam was safe",
        "~his officials | told | the dam was safe",
      ],
    ],
    [
      "claims",
      "Local media reported that the mayor had said the tunnel was flooded.",
      [
        "~Local media | reported | the mayor had said the tunnel was flooded",
        "~the mayor | said | the tunnel was flooded",
      ],
    ],
    [
      "claims",
      "Citing people familiar with the matter, Bloomberg reported that the factory would close.",
      [
        "Bloomberg | reported | the factory would close",
        "~people familiar with the matter | Citing | the factory would close",
      ],
    ],
    [
      "claims",
      "The ship had no pilot on board, Kyodo reported, citing the coast guard.",
      [
        "Kyodo News | reported | The ship had no pilot on board",
        "~the coast guard | citing | The ship had no pilot on board",
      ],
    ],
    // passive
    [
      "claims",
      "Ann Hill was quoted as saying that the trial would end in June.",
      ["Ann Hill | saying | the trial would end in June"],
    ],
    [
      "claims",
      "The painting is said to have been stolen in 1998.",
      [" | said | The painting … to have been stolen in 1998"],
    ],
    [
      "claims",
      "The suspect is believed to have fled across the border.",
      [" | believed | The suspect … to have fled across the border"],
    ],
    [
      "claims",
      "Residents were told by the council that the water was clean.",
      ["~the council | told | the water was clean"],
    ],
    // gerunds, passives of denial
    [
      "claims",
      "The senator denied taking money from the lobby.",
      ["~The senator | denied | taking money from the lobby"],
    ],
    [
      "claims",
      "The driver admitted to falling asleep at the wheel.",
      ["~The driver | admitted | falling asleep at the wheel"],
    ],
    // characterisation
    ["wide", "Critics dubbed the scheme a tax on widows.", ["~Critics | dubbed | the scheme a tax on widows"]],
    // headlines
    [
      "claims",
      "Police say missing hiker found alive\nHe was found on Monday.",
      ["~Police | say | missing hiker found alive"],
    ],
    [
      "claims",
      "Coffee halves risk of stroke, study claims\nIt was a long one.",
      ["~study | claims | Coffee halves risk of stroke"],
    ],
    [
      "claims",
      "Minister: Dam will be ready in May\nNobody else was there.",
      ["~Minister | : | Dam will be ready in May"],
    ],
    // phrases
    [
      "claims",
      "By its own account, the firm lost two million euros in June.",
      ["~its | By … account | the firm lost two million euros in June"],
    ],
    [
      "claims",
      "In the words of her lawyer, the case was a farce.",
      ["~her lawyer | In … words of | the case was a farce"],
    ],
    [
      "claims",
      "From the union's point of view, the offer is worthless.",
      ["~the union | From … point of view | the offer is worthless"],
    ],
    // unknown verbs after a quote
    [
      "claims",
      "“That is one way to win a race,” deadpanned Maria Lopez.",
      ["Maria Lopez | deadpanned | “That is one way to win a race,”"],
    ],
    [
      "claims",
      "“Nobody asked us about the road,” fumes a farmer.",
      ["~a farmer | fumes | “Nobody asked us about the road,”"],
    ],
    // nouns
    [
      "claims",
      "A report by the auditors found that the fund had lost its records.",
      ["~A report by the auditors | found | the fund had lost its records"],
    ],
    [
      "claims",
      "The club rejected accusations that it had paid the referee.",
      ["~The club | rejected | accusations that it had paid the referee", " | accusations | it had paid the referee"],
    ],
    ["claims", "Word came that the ferry had sunk.", [" | Word | the ferry had sunk"]],
    // posts, letters
    ["claims", "“The show is cancelled,” the singer wrote on X.", ["~the singer | wrote | “The show is cancelled,”"]],
    ["claims", "The court held that he had been paid.", ["~The court | held | he had been paid"]],
    ["claims", "The rebels hold the town.", []],
    [
      "claims",
      "Flights were cancelled, the airport's log shows.",
      ["~the airport's log | shows | Flights were cancelled"],
    ],
    ["claims", "The talent shows were cancelled.", []],
    [
      "claims",
      "The wreck is whole. The Leeds Echo broke the news on Thursday.",
      ["Leeds Echo | broke | The wreck is whole"],
    ],
    [
      "claims",
      "The wreck is whole. The story was first reported by the Leeds Echo; it has since been confirmed by the BBC.",
      ["Leeds Echo | reported | The wreck is whole"],
    ],
    ["claims", "The window was shut. Ann Hill broke it.", []],
    ["claims", "Is the wreck whole? The BBC confirmed it.", []],
    [
      "claims",
      "Gunmen on motorcycles abducted at least 73 pupils from a boarding school in the early hours of Monday, police said, the biggest such raid in the region this year.",
      [
        "~police | said | Gunmen on motorcycles abducted at least 73 pupils from a boarding school in the early hours of Monday",
      ],
    ],
    [
      "claims",
      "The show was cancelled, the band announced in a Facebook post.",
      ["~the band | announced | The show was cancelled"],
    ],
    [
      "claims",
      "“Thank you all for ten great years,” she posted on Instagram.",
      ["~she | posted | “Thank you all for ten great years,”"],
    ],
    // courts, science, sport
    [
      "claims",
      "The indictment alleges that Lopez moved the money to Malta.",
      ["~The indictment | alleges | Lopez moved the money to Malta"],
    ],
    [
      "claims",
      "Prosecutors contend the brothers planned the robbery in prison.",
      ["~Prosecutors | contend | the brothers planned the robbery in prison"],
    ],
    ["claims", "Bees can count to four, the authors conclude.", ["~the authors | conclude | Bees can count to four"]],
    [
      "claims",
      "A paper in Nature finds that bees can count to four.",
      ["~A paper in Nature | finds | bees can count to four"],
    ],
    [
      "claims",
      "“We were poor in the first half,” Lopez told reporters after the match.",
      ["Lopez | told | “We were poor in the first half,”"],
    ],
    // interviews
    [
      "claims",
      "Q: Why did you resign?\nA: I was tired of the noise.\nQ: What will you do now?\nA: I will rest.",
      [
        "~Q | : | Why did you resign?",
        "~A | : | I was tired of the noise",
        "~Q | : | What will you do now?",
        "~A | : | I will rest",
      ],
    ],
    // several paragraphs
  ])("in %s is read from: %s", (profile, text, expected) => {
    expect(readText(text, profile).attributions).toEqual(expected);
  });

  // The parser takes the quoted name for an apposition, and "in a decade" for the verb's; whose the finding is, no word tells;
  // a quotation goes on over one paragraph only.
  test.fails.each<Row>([
    [
      "claims",
      "Ann Hill called the verdict “a disgrace to the country”.",
      ["Ann Hill | called | the verdict “a disgrace to the country”"],
    ],
    [
      "claims",
      "Doctors described the outbreak as the worst in a decade.",
      ["~Doctors | described | the outbreak as the worst in a decade"],
    ],
    ["wide", "The finding that the drug does not work surprised the doctors.", [" | finding | the drug does not work"]],
    [
      "claims",
      "“The bridge was never safe,” said Ann Hill.\n\n“We told the council in May.\n\n“Nobody came to look at it.”",
      ["Ann Hill | said | “The bridge was never safe,” … “We told the council in May. … “Nobody came to look at it.”"],
    ],
  ])("in %s is not yet read from: %s", (profile, text, expected) => {
    expect(readText(text, profile).attributions).toEqual(expected);
  });

  test.each([
    "The ticket cost €40 per student.",
    "By the river, the firm lost a barge in June.",
    "From that point the road is closed.",
    "The council put a man at the gate.",
    "The council found the keys in the river.",
    "The club rejected the offer of a loan.",
    "The bridge is expected to have three lanes.",
    "The band played “Long Road Home,” scored for two pianos.",
    "“Long Road Home,” a song by Ann Hill, sold well.",
    "The bus came that way in May.",
    "Word of the strike came on Monday.",
    "Bridge closed: May\nNobody was there.",
    "Clarification: The bridge is open\nNobody was there.",
    "The talks ended, Ann Hill resigned, and the council sold the bridge.",
    "Residents were told to leave.",
    "The road was closed, as agreed by both sides.",
    "Ann Hill called the mayor, Jan Novak.",
  ])("is not: %s", (text) => {
    expect(readText(text).attributions).toEqual([]);
  });
});

describe("a clause after its verb", () => {
  test.each([
    ["While it was late, Ann Hill said that the bridge was closed.", ["Ann Hill | said | the bridge was closed"]],
    ["The bridge is old: Ann Hill says that it will fall.", ["Ann Hill | says | it will fall"]],
    ["The bridge was sold; the council says it was not.", ["~the council | says | it was not"]],
  ])("goes before one in front of it: %s", (text, expected) => {
    expect(readText(text).attributions).toEqual(expected);
  });
});

describe("what is asserted without a clause", () => {
  test.each([
    ["The council put the cost at 40 million.", ["~The council | put | the cost at 40 million"]],
    ["The study found lead in nine wells.", ["~The study | found | lead in nine wells"]],
    ["The club rejected claims that it was broke.", ["~The club | rejected | claims that it was broke"]],
    [
      "The storm killed nine people, Reuters reported, citing police.",
      ["Reuters | reported | The storm killed nine people", "~police | citing | The storm killed nine people"],
    ],
    ["“The bridge is closed.”― Ann Hill", ["Ann Hill | ”― | “The bridge is closed."]],
  ])("is read from: %s", (text, expected) => {
    expect(readText(text).attributions).toEqual(expected);
  });
});

test("a city can want, a density cannot", () => {
  expect(readText("The city wants to sell the bridge.", "wide").attributions).toEqual([
    "~The city | wants | to sell the bridge",
  ]);
  expect(readText("The density wants proof.", "wide").attributions).toEqual([]);
});
