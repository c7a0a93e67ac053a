import { describe, expect, test } from "vitest";
import type { Subject } from "../../src/read/reading.ts";
import { readText } from "./reader.ts";

type Passage = readonly [text: string, ...facts: string[]];

/**
 * Short passages with words that stand for somebody or something named before, and with words that seem to and do not. They were
 * written, with what each should give, before the rules that read them: of 80, 43 held then. A fact is "subject | predicate |
 * object", "speaker: content", or "subject # measure number"; "~" stands before a noun that is tied to nobody.
 */
const PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  "a body by what it is": [
    [
      "Brinton Energy lost a third of its orders. The company has closed two plants.",
      "Brinton Energy | close | ~plant",
    ],
    [
      "Brinton Energy, a textile company, lost its largest buyer to Corvane. The textile company has closed two plants.",
      "Brinton Energy | close | ~plant",
    ],
    [
      "The airline Velostar has a new owner. The airline dismissed its pilots.",
      "Velostar | dismiss | Velostar’s people",
    ],
    ["Velostar is a low-cost carrier. On Monday the carrier cancelled 12 flights.", "Velostar | cancel | ~flight"],
    ["Harwick Rovers lost again. The club has sacked Tom Reed.", "Harwick Rovers | sack | Tom Reed"],
    [
      "The Ministry of Fisheries banned trawling. The ministry has closed nine ports.",
      "Ministry of Fisheries | close | ~port",
    ],
    ["Harwick Rovers lost again. “The pitch was poor,” the club said.", "Harwick Rovers: “The pitch was poor,”"],
    [
      "Brinton Energy denied the charge. Ann Hill, a director of the company, resigned.",
      "Brinton Energy | deny | ~charge",
      "Ann Hill | resign | ",
    ],
    ["Norway banned the trade in 2019. The country has seized 40 boats.", "Norway | seize | ~boat"],
    ["Harwick Rovers were fined. The club’s doctor has left.", "Harwick Rovers’s people | leave | "],
    [
      "The Coastal Safety Agency inspected the ferry. The agency found no fault, Ann Hill said.",
      "Coastal Safety Agency | find | ~fault",
    ],
  ],
  "a person by what he or she is": [
    ["The club sold midfielder Diego Sosa. The midfielder has signed a contract.", "Diego Sosa | sign | ~contract"],
    ["Diego Sosa is a goalkeeper. The goalkeeper has left Harwick Rovers.", "Diego Sosa | leave | Harwick Rovers"],
    [
      "Ann Hill, the chief executive of Brinton Energy, met Tom Reed. The chief executive has resigned.",
      "Ann Hill | resign | ",
    ],
    ["Governor Ann Hill met Tom Reed. The governor has signed the bill.", "Ann Hill | sign | ~bill"],
    [
      "Uruguayan striker Diego Sosa met Tom Reed. The Uruguayan has signed a contract.",
      "Diego Sosa | sign | ~contract",
    ],
    ["Diego Sosa, 24, met Tom Reed, 51. The 24-year-old has signed a contract.", "Diego Sosa | sign | ~contract"],
    [
      "Tom Reed, a father of two from Harwick, met Diego Sosa. The father of two has signed a contract.",
      "Tom Reed | sign | ~contract",
    ],
    ["Kenyan President Amina Otieno met Tom Reed. The Kenyan leader signed a treaty.", "Amina Otieno | sign | ~treaty"],
    ["President Amina Otieno met Tom Reed. “It is over,” the president said.", "Amina Otieno: “It is over,”"],
    ["Amina Otieno is the finance minister. The minister has fired Tom Reed.", "Amina Otieno | fire | Tom Reed"],
  ],
  "a pronoun": [
    ["Brinton Energy lost a case in March. It has paid nothing.", "Brinton Energy | pay | "],
    ["Ann Hill met Tom Reed. She has resigned.", "Ann Hill | resign | "],
    ["Ann Hill met Tom Reed. The board has dismissed him.", "~board | dismiss | Tom Reed"],
    ["Tom Reed arrived on Monday. His contract was signed at noon.", " | sign | Tom Reed’s contract"],
    ["Tom Reed arrived on Monday. The club has torn up his contract.", "~club | tear up | Tom Reed’s contract"],
    ["Harwick Rovers lost again. Their captain has left.", "Harwick Rovers’s captain | leave | "],
    ["Norwegian soldiers held the pass. They lost 40 men.", "Norway # lost 40"],
    ["The bridge was shut in May. It reopened on Friday.", "~bridge | reopen | "],
    ["Brinton Energy, which has closed its plant, is for sale.", "Brinton Energy | close | Brinton Energy’s plant"],
    ["Ann Hill, who has left Brinton Energy, met Tom Reed.", "Ann Hill | leave | Brinton Energy"],
    ["Brinton Energy said it had lost 40 clients.", "Brinton Energy # lost 40"],
    ["Brinton Energy bought 40 lorries. It has sold 30 trucks.", "Brinton Energy | sell | ~truck"],
  ],
  "a speaker and whom he or she speaks for": [
    ["“We have not sold the ground,” Harwick Rovers said.", "Harwick Rovers | sell | ~ground"],
    ["Harwick Rovers lost again. “We have not sold the ground,” said the club.", "Harwick Rovers | sell | ~ground"],
    [
      "“We have not sold the ground,” said Ann Hill, the chief executive of Harwick Rovers.",
      "Harwick Rovers | sell | ~ground",
    ],
    ["“We have closed the mine,” said a spokesman for Brinton Energy.", "Brinton Energy | close | ~mine"],
    ["“I have signed nothing,” Tom Reed said.", "Tom Reed | sign | "],
    ["“Our drivers have stopped work,” said Brinton Energy.", "Brinton Energy’s people | stop | ~work"],
    ["“My house was searched,” said Tom Reed.", " | search | Tom Reed’s house"],
  ],
  "not one that cannot be it": [
    ["Harwick Council met Brinton Energy. The court has closed the mine.", "~court | close | ~mine"],
    ["Reuters reported a fall in sales. The company has closed two plants.", "~company | close | ~plant"],
    ["Tom Reed went to Brinton Energy. It rained all night.", "no Brinton Energy", "no Tom Reed | rain"],
    [
      "Brinton Energy sued Corvane Steel. Both lost. The company that owns the port has closed it.",
      "~company | close | ",
    ],
    ["A shipping company has sued Brinton Energy. The company has closed two docks.", "~company | close | ~dock"],
    ["Brinton Energy and Corvane Steel met on Monday. The company has closed two docks.", "~company | close | ~dock"],
    ["Ann Hill met Eva Marsh. She has resigned.", "Ann Hill | meet | Eva Marsh"],
    ["Ann Hill and Eva Marsh met on Monday. She has resigned.", "no Ann Hill | resign", "no Eva Marsh | resign"],
    ["Tom Reed met Ann Hill. The board praised him and her.", "~board | praise | Tom Reed"],
    ["Tom Reed spoke. Bob Lee praised him.", "Bob Lee | praise | Tom Reed"],
    ["Bob Lee praised him.", "Bob Lee | praise | "],
    ["Minister Ann Hill met Minister Tom Reed. The minister has resigned.", "~minister | resign | "],
    ["Diego Sosa, 24, met Tom Reed, 51. The 19-year-old has signed a contract.", "~old | sign | ~contract"],
    [
      "Uruguayan striker Diego Sosa met Tom Reed. The Norwegian has signed a contract.",
      "no Diego Sosa | sign",
      "no Tom Reed | sign",
    ],
    ["Kenyan President Amina Otieno met Tom Reed. The Norwegian president signed a treaty.", "no Amina Otieno | sign"],
    ["Harwick Rovers played Marden United. The club has sacked Tom Reed.", "~club | sack | Tom Reed"],
    ["“We walked home,” said Tom Reed, a witness.", "no Tom Reed | walk"],
    ["“We have closed the mine,” said a man.", " | close | ~mine"],
    ["“He has signed nothing,” Tom Reed said.", "no Tom Reed | sign"],
    ["Tom Reed said it was clear that Ann Hill had left.", "Ann Hill | leave | "],
    ["Brinton Energy has a rival. The firms have merged.", "~firm | merge | "],
    ["Brinton Energy hired two guards. The other guard has left.", "~people guard | leave | "],
    ["Brinton Energy sued Corvane Steel. The latter has closed.", "~latter | close | "],
    ["Governor Ann Hill met Tom Reed. The mayor has signed the bill.", "~mayor | sign | ~bill"],
    ["Governor Ann Hill met Tom Reed. The former governor has signed the bill.", "~governor | sign | ~bill"],
    ["Brinton Energy sacked its workers. They have lost 40 homes.", "no Brinton Energy # lost"],
    ["The union of nurses met Brinton Energy. The union has called a strike.", "~union | call | ~strike"],
    [
      "Ann Hill, the head of Corvane, met Harwick Rovers. The club has left the league.",
      "Harwick Rovers | leave | ~league",
    ],
    ["Ann Hill left Brinton Energy. The board of the bank has dismissed Tom Reed.", "no Brinton Energy | dismiss"],
    ["Brinton Energy is in Harwick. The company of actors has left the town.", "no Brinton Energy | leave"],
    ["Norway and Sweden signed a treaty. The country has closed its border.", "no Norway | close", "no Sweden | close"],
    ["Brinton Energy has a new rival. A company from Leeds has opened a mine.", "no Brinton Energy | open"],
    ["The Guardian reported a fire. The carrier has cancelled 12 flights.", "no The Guardian | cancel"],
    ["Tom Reed is not the manager of Harwick Rovers. The manager has left the ground.", "no Tom Reed | leave"],
    ["Deputy minister Tom Reed spoke on Monday. The minister has signed the bill.", "no Tom Reed | sign"],
    ["Ann Hill met Tom Reed. It is clear that it has been signed.", "no Ann Hill | sign", "no Tom Reed | sign"],
    ["Brinton Energy bought a mine. They say it has closed.", "no Brinton Energy | say"],
    ["“They have closed the mine,” said Brinton Energy.", "no Brinton Energy | close"],
    ["“You have signed nothing,” Tom Reed said.", "no Tom Reed | sign"],
    ["Tom Reed said that we had closed the mine.", "no Tom Reed | close"],
  ],
};

describe.each(Object.entries(PASSAGES))("%s", (_, passages) => {
  test.each(passages)("%s", (text, ...facts) => {
    const { reading, words } = readText(text);
    const who = (subject: Subject | null): string => {
      // A pronoun of which it is not known whom it means.
      if (subject === null || /^(?:|i|we|you|he|him|she|her|it|they|them)$/.test(subject.noun)) return "";
      if (subject.entity === null) return `~${subject.noun}`;
      const name = `${reading.entities[subject.entity]?.name}`;
      const isWhole =
        subject.noun === "body" ||
        (reading.entities[subject.entity]?.kind === "Country" && /^(?:people|forces)$/.test(subject.noun));
      return isWhole ? name : `${name}’s ${subject.noun}`;
    };
    const told = [
      ...reading.statuses.map(({ subject, predicate, object }) => `${who(subject)} | ${predicate} | ${who(object)}`),
      ...reading.estimates.map(({ subject, measure, low }) => `${who(subject)} # ${measure} ${low}`),
      ...reading.attributions.flatMap(({ speakers, content }) =>
        speakers.map((one) => {
          const name = one.kind === "named" ? reading.entities[one.entity]?.name : `~${one.name}`;
          return `${name}: ${words(content)}`;
        }),
      ),
    ];
    const holds = (fact: string) =>
      fact.startsWith("no ") ? !told.some((one) => one.startsWith(fact.slice(3))) : told.includes(fact);
    expect(
      facts.filter((fact) => !holds(fact)),
      told.join("\n"),
    ).toEqual([]);
  });
});
