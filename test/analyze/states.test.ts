import { describe, expect, test } from "vitest";
import { between, claimsOf } from "./texts.ts";

const kindsOf = (a: string, b: string): readonly string[] =>
  between(claimsOf("Morning Courier", a), claimsOf("Evening Ledger", b)).map(({ kind }) => kind);

describe("said and denied", () => {
  test.each([
    ["No warning had been issued, the agency said.", "A warning had been in force since noon, sailors said."],
    ["Not one tanker was examined, the union said.", "Inspectors inspected the tanker on Friday, the port said."],
    ["At no time were the prisoners beaten, the ministry said.", "The prisoners were beaten, a lawyer said."],
    [
      "Ann Hill never received a single euro from the builders, her lawyer said.",
      "Ann Hill received 40,000 euros from the builders, prosecutors said.",
    ],
    ["The museum has not bought the painting, its director said.", "The museum purchased the painting, a dealer said."],
    ["The army denied that it had attacked the village.", "The army attacked the village, residents said."],
    ["There was no explosion, the company said.", "An explosion shook the refinery, neighbours said."],
    ["Nobody warned the villagers, the mayor said.", "The ministry warned the villagers, an official said."],
    ["The court found Ann Hill guilty of fraud.", "Ann Hill has not been convicted of fraud, her lawyer said."],
    ["The police had the mayor arrested.", "The mayor has not been arrested, his lawyer said."],
    ["The reactor was never shut down, the operator said.", "The reactor was shut down, inspectors said."],
    ["No arrest has been made, police said.", "A man of 30 was arrested on Saturday, a lawyer said."],
    ["No ransom was paid, the ministry said.", "The family paid 90,000 dollars in cash, a cousin said."],
    ["Not one of the planes took off on March 3, a pilot said.", "Six planes flew on March 3, the airline said."],
    ["Nobody was hurt, the company said.", "Two fishermen were injured, a doctor said."],
    ["There was no loss of life, the chief said.", "A woman of 82 died, a doctor said."],
    [
      "Ann Hill has never bought or handed out the pills, her lawyer said.",
      "Ann Hill gave out the pills to her players, prosecutors said.",
    ],
    ["Ann Hill has not left Lisbon, a clerk said.", "Ann Hill flew out of Lisbon on March 3, a guard said."],
    ["The firm denied that any ransom had been paid.", "The firm paid the gang 2 million euros, a clerk said."],
    ["The club had offered him a house, a friend said.", "There was no such offer, the club's owner said."],
  ])("%s / %s", (a, b) => expect(kindsOf(a, b)).toHaveLength(1));

  test.each([
    ["No cargo was loaded, the captain said.", "A porter loaded the luggage, a guest said."],
    ["Peru did not sign the treaty, an envoy said.", "Chile signed the treaty, an envoy said."],
    ["The bank did not raise its rate, it said.", "The bank raised its dividend, a broker said."],
    ["The tower never held more than 200 guests, the owner said.", "The tower holds guests, a clerk said."],
    ["Nobody was killed, police said.", "Two people were injured, a doctor said."],
    ["The guard was not killed, police said.", "The guard was injured, a doctor said."],
    ["The plan has not been approved, an aide said.", "The plan was proposed, an aide to the mayor said."],
    ["The firm had not received the money, it said.", "The firm paid the money, a broker said."],
    ["No siren was heard, residents said.", "Residents asked for a siren, the mayor said."],
    ["Ann Hill did not train on Friday, the coach said.", "The team trained on Friday, a reporter said."],
    ["The minister did not travel on Monday, March 2.", "The minister travelled on Thursday, March 5."],
    ["The school has not closed, a teacher said.", "The school will close, the council said."],
    ["No fewer than 30 people were hurt, police said.", "People were hurt, a doctor said."],
    ["No ransom was paid, the ministry said.", "The family paid the fine, a cousin said."],
    ["Nobody died, the company said.", "Two fishermen were injured, a doctor said."],
    ["No employee of Acme was hurt, the company said.", "Two fishermen were hurt, a doctor said."],
    ["The school has stopped handing out fruit, a teacher said.", "Fruit was handed out at the school, a father said."],
    ["The fire was not under control on March 3, a chief said.", "The fire has been under control since March 4."],
    ["Not one of the ballots had been used, a clerk said.", "Some ballots were found in a shed, a guard said."],
    ["No buses ran in the capital, the union said.", "Buses were running in the capital on March 12, a clerk said."],
    ["I had no life jacket, a passenger said.", "The ship carried life jackets, the owner said."],
  ])("not %s / %s", (a, b) => expect(kindsOf(a, b)).toEqual([]));

  test("without dates, what happened and not what was so for a time", () => {
    const undated = (a: string, b: string) =>
      between(claimsOf("Morning Courier", a, null), claimsOf("Evening Ledger", b, null)).map(({ rule }) => rule);
    expect(
      undated("Divers are searching the lake, police said.", "Divers are not searching the lake, a guard said."),
    ).toEqual([]);
    expect(
      undated("The army attacked the village, residents said.", "The army did not attack the village, it said."),
    ).toEqual(["said and denied"]);
  });
});

describe("one event at two times", () => {
  test.each([
    ["The first shots fell at 4.10 a.m., a guard said.", "The shooting began shortly after 2 a.m., residents said."],
    [
      "The ferry sank just before one o'clock on Monday morning.",
      "The ferry sank at 5.30 a.m. on Monday, sailors said.",
    ],
    [
      "The ferry sank at 11.40 p.m. on Friday, March 6, the owner said.",
      "The ferry sank before dawn on Saturday, March 7, sailors said.",
    ],
    ["The minister was arrested on March 3, police said.", "The minister was detained on March 5, his lawyer said."],
    [
      "The fire broke out at 2 a.m. on Monday, the chief said.",
      "The fire started at half past five on Monday morning, a guard said.",
    ],
    [
      "The union first noticed the crack on March 5, it said.",
      "The owner had already spotted the crack on February 27, a guard said.",
    ],
    ["The truce took effect at noon on March 3, an envoy said.", "The ceasefire began at 9 p.m. on March 3, it said."],
    ["The fire began at about 18:40, a guard said.", "The fire broke out at 19:15 while guests were still there."],
  ])("%s / %s", (a, b) => expect(kindsOf(a, b)).toEqual(["date"]));

  test.each([
    [
      "The ferry sank early on Saturday, March 7, the owner said.",
      "The ferry sank at 4 a.m. on Saturday, March 7, sailors said.",
    ],
    [
      "The minister was arrested on March 3, police said.",
      "The minister was arrested on December 5, 2024, a book says.",
    ],
    ["The army attacked on March 3, it said.", "The army attacked on March 5, it was reported."],
    [
      "The union first noticed the crack on February 27, it said.",
      "The owner had already spotted the crack on March 5, a guard said.",
    ],
    ["The truce took effect on March 3, an envoy said.", "The new truce took effect on March 6, an envoy said."],
    ["The northern dam burst on March 3, an engineer said.", "The southern dam burst on March 5, an engineer said."],
  ])("not %s / %s", (a, b) => expect(kindsOf(a, b)).toEqual([]));
});

describe("all and only some", () => {
  test.each([
    [
      "Every school in the province was closed, the union said.",
      "Only two schools in the province were closed, the council said.",
    ],
    ["The strike covers the whole country, the union said.", "The strike covers the capital alone, the ministry said."],
  ])("%s / %s", (a, b) => expect(kindsOf(a, b)).toContain("scope"));

  test("not of other things", () => {
    expect(
      kindsOf("All the bridges were closed, police said.", "Only two schools were closed, the council said."),
    ).toEqual([]);
  });
});

describe("one deed by two doers, and the dead", () => {
  test("who called a vote", () => {
    expect(
      kindsOf("The court ordered a recount, a clerk said.", "The commission ordered the recount, its head said."),
    ).toHaveLength(1);
  });
  test("who died does nothing later", () => {
    expect(
      kindsOf("Omar Reyes died on March 3, the army said.", "Omar Reyes telephoned his wife on March 6, she said."),
    ).toEqual(["status"]);
  });
  test("who died may have done something before", () => {
    expect(
      kindsOf("Omar Reyes died on March 6, the army said.", "Omar Reyes telephoned his wife on March 3, she said."),
    ).toEqual([]);
  });
});

describe("opposite states", () => {
  test.each([
    ["Prices are rising, shops said.", "Prices are falling, the bank said."],
    ["The gate was open all evening, the owner said.", "The gate was locked when they came, fans said."],
    ["The alarm was on, the owner said.", "The alarm had been switched off, a nurse said."],
    [
      "The agents were admitted to the stations, the commission said.",
      "The agents were being turned away, a candidate said.",
    ],
    ["The bridge was destroyed, the army said.", "The bridge is still standing, a resident said."],
  ])("%s / %s", (a, b) => expect(kindsOf(a, b)).toHaveLength(1));

  test.each([
    ["The network was down in the port, the firm said.", "The network elsewhere was working, the firm's rival said."],
    [
      "The crossing was open on Monday, March 2, a driver said.",
      "The crossing was closed on Tuesday, March 3, a guard said.",
    ],
    ["Ann Hill left the room, a clerk said.", "Ann Hill remains chief executive, the board said."],
  ])("not %s / %s", (a, b) => expect(kindsOf(a, b)).toEqual([]));
});

describe("one deed by two doers", () => {
  test.each([
    [
      "The rebels of Ansar carried out the raid, an envoy said.",
      "The raid was the work of Kader Bandi, the mayor said.",
    ],
    ["It was Peru that called off the tour, an envoy said.", "The tour was called off by Chile, a minister said."],
  ])("%s / %s", (a, b) => expect(kindsOf(a, b)).toEqual(["polarity"]));

  test.each([
    ["Kader Bandi carried out the raid, an envoy said.", "The raid was carried out by Bandi's men, a judge said."],
    ["Peru carried out the raid, an envoy said.", "Chile carried out the inquiry, a minister said."],
  ])("not %s / %s", (a, b) => expect(kindsOf(a, b)).toEqual([]));
});

describe("all and some", () => {
  test.each([
    ["All the children are free, the governor said.", "Eleven are still missing, a mother said."],
    ["The curfew is limited to the harbour, an aide said.", "The curfew applies to the whole island, police said."],
  ])("%s / %s", (a, b) => expect(kindsOf(a, b)).toEqual(["scope"]));

  test.each([
    ["Most of the children are free, the governor said.", "Eleven are still missing, a mother said."],
    ["All the children are free, the governor said.", "Eleven were missing, a mother said."],
  ])("not %s / %s", (a, b) => expect(kindsOf(a, b)).toEqual([]));
});
