import { describe, expect, test } from "vitest";
import { chainsIn } from "./reader.ts";

describe("who says what is not in a clause with that", () => {
  test.each([
    [
      "OSLO, May 3 (NNA) - At least nine miners were trapped after a tunnel collapsed late on Monday, sending smoke and dust into the village, the National Mine Safety Service (NMSS) said.",
      "National Mine Safety Service: At least nine miners were trapped after a tunnel collapsed late on Monday, sending smoke and dust into the village",
    ],
    [
      "Marden Foods have agreed to sell the dairy for 30 million pounds to the Irish group Glen, the chairman of the firm said on Tuesday.",
      "the chairman of the firm: Marden Foods have agreed to sell the dairy for 30 million pounds to the Irish group Glen",
    ],
    [
      "Glen Foods, a Leeds dairy, has offered 40 million pounds for the mill, the Irish paper Coast Post wrote.",
      "Coast Post: Glen Foods, a Leeds dairy, has offered 40 million pounds for the mill",
    ],
    [
      "When the train came in at Leeds on Friday night, the driver was asleep, Radio Cumbre reported on Monday.",
      "Radio Cumbre: When the train came in at Leeds on Friday night, the driver was asleep",
    ],
    [
      "About 600 islanders left on Friday, the Coast Post reported this week, and few are back.",
      "Coast Post: About 600 islanders left on Friday",
    ],
    ["The owner had fled the country, a clerk revealed on Monday.", "a clerk: The owner had fled the country"],
    [
      "Three men were hurt, said Dr Ann Hill, director of the clinic; a nurse gave the same number.",
      "Ann Hill: Three men were hurt",
    ],
    ["The bridge was sold, the website Leeds Now wrote.", "Leeds Now: The bridge was sold"],
    [
      "At least 40 villagers are dead, a medic with the volunteers who asked not to be named told us on Wednesday night.",
      "a medic with the volunteers: At least 40 villagers are dead",
    ],
    [
      "The anchor was dragged along the seabed, a navy officer who took part in the search has told the council.",
      "a navy officer: The anchor was dragged along the seabed",
    ],
    [
      "Families coughed up 90 million francs, the website Lanterne has reported, without a word on how it knows.",
      "Lanterne: Families coughed up 90 million francs",
    ],
    ["Ann Hill let it be known that nothing had been paid.", "Ann Hill: nothing had been paid"],
    ["Ann Hill made it known that nothing had been paid.", "Ann Hill: nothing had been paid"],
    [
      "It was Voss who stormed out first, a member of Ann Hill's team told the Leeds Echo.",
      "Leeds Echo > a member of Ann Hill's team: It was Voss who stormed out first",
    ],
    [
      "Pier 4 has sunk 11 centimetres since the opening, Channel 8 News reported on Thursday.",
      "Channel 8 News: Pier 4 has sunk 11 centimetres since the opening",
    ],
    [
      "The bridge alone cost 3 billion pesos, payment records seen by the council show.",
      "payment records: The bridge alone cost 3 billion pesos",
    ],
    [
      "At least it is costing them. Glen has been fined 120,000 euros, the business site Coastline reports. Sounds like a lot?",
      "Coastline: Glen has been fined 120,000 euros",
    ],
    [
      "The pier has sunk by 11 centimetres, a surveyor who asked not to be named told Channel 8 News.",
      "Channel 8 News > a surveyor: The pier has sunk by 11 centimetres",
    ],
    [
      "The discharge began at 10.50 p.m., as the records of the tank's level meter show, and ended at 6.30 a.m. the following day.",
      "the records of the tank's level meter: The discharge began at 10.50 p.m., … , and ended at 6.30 a.m. the following day",
    ],
    ["About the report Mr Ferrand was firm: it had never been sold.", "Ferrand: it had never been sold"],
    ["The minister was blunt: nobody had been hurt.", "The minister: nobody had been hurt"],
    ["The Leeds Echo was first to report that the bridge was sold.", "Leeds Echo: the bridge was sold"],
    ["The Leeds Echo was the first paper to report that the bridge was sold.", "Leeds Echo: the bridge was sold"],
    [
      "The owner flew out on Friday, as the Leeds Echo was first to report, citing a nurse.",
      "Leeds Echo > a nurse: The owner flew out on Friday",
    ],
    ["Four hundred marched, by the teachers’ count.", "the teachers: Four hundred marched"],
    ["On Monday the coroner raised its figure: 12 dead in the village.", "the coroner: 12 dead in the village"],
    ["The ministry revised its estimate: 90 homes were lost.", "The ministry: 90 homes were lost"],
    ["Ann Hill gave 40 tonnes as the amount.", "Ann Hill: 40 tonnes as the amount"],
    ["The gang claims 4.1 million accounts.", "The gang: 4.1 million accounts"],
    [
      "The museum director said on Monday that it was no fake. She put the repair at three months.",
      "The museum director: it was no fake",
      "The museum director: the repair at three months",
    ],
    [
      "The bakery sold bread made of chalk. People who worked there say so.",
      "People who worked there: The bakery sold bread made of chalk",
    ],
    [
      "Forty miners were trapped after the roof fell in, Ann Hill, a foreman who had left earlier, told Radio Cumbre on Monday.",
      "Radio Cumbre > Ann Hill: Forty miners were trapped after the roof fell in",
    ],
    [
      "Three people were killed and 61 others were treated for breathing trouble after chlorine escaped in the port of Leeds, the health department said.",
      "the health department: Three people were killed and 61 others were treated for breathing trouble after chlorine escaped in the port of Leeds",
    ],
    [
      "They belonged to Glen, a firm from Leeds, and it was Acme Rail that had hired them, Channel Six News reported on Thursday.",
      "Channel Six News: They belonged to Glen, a firm from Leeds, and it was Acme Rail that had hired them",
    ],
    [
      "Claims against Acme could reach 400 million, writes the business site Leeds Ledger.",
      "Leeds Ledger: Claims against Acme could reach 400 million",
    ],
    ["The website Harbour Talk has it that a crew hid below deck.", "Harbour Talk: a crew hid below deck"],
    [
      "The sample was positive, as reported by the accredited laboratory in Cologne.",
      "the accredited laboratory in Cologne: The sample was positive",
    ],
    ["The work met the standards, in the finding of the council.", "the council: The work met the standards"],
    [
      "The yard sold rust. People who worked there say so. More than two hundred boats were sold, they say.",
      "People who worked there: The yard sold rust",
      "People who worked there: More than two hundred boats were sold",
    ],
  ])("is read from: %s", (text, ...chains) => {
    expect(chainsIn(text)).toEqual(chains);
  });

  test.each([
    "Ann Hill, the mayor of Leeds, slept.",
    "The mayor resigned, the council met and the police said nothing.",
    "The crowd sang, praised the mayor.",
    "The man fell, told the doctor his name, and left.",
    "The tests were late, as announced by Friday.",
    "The disaster claimed 38 lives.",
    "The party raised its flag: 12 members cheered.",
    "She gave 40 pounds as a present.",
    "The bride was led by the hand.",
    "The first step is to report the theft.",
    "She was the first nurse to tell her story.",
    "The owner signed the deal, a plan announced on Monday.",
    "He signed the deal, a plan the council revealed on Monday.",
    "He met the mayor, a woman who had told the council on Monday.",
    "The actor sang, danced and stole the show.",
    "He let it be and went home.",
    "In Leeds, Ann Hill, Carl Voss and the mayor slept.",
    "The sky was clear: they could see the mountains.",
    "The razor was blunt: nobody could shave with it.",
    "The minister had been told at noon.",
    "He left at ten, as the horses of the royal show, and came back at six.",
    "He owns boats, cars and runs the records show.",
  ])("is not read from: %s", (text) => {
    expect(chainsIn(text)).toEqual([]);
  });
});
