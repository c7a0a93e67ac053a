import { describe, expect, test } from "vitest";
import { chainsIn } from "./reader.ts";

describe("whom a source has it from", () => {
  test.each([
    [
      "The bridge was sold, said Radio Cumbre, which had the story from the Coast Post.",
      "Radio Cumbre > Coast Post: The bridge was sold",
    ],
    [
      "The Coast Post said on Monday, relaying a report by the Leeds Echo, that the bridge was sold.",
      "Coast Post > Leeds Echo: the bridge was sold",
    ],
    [
      "The bridge was sold, the Leeds Echo wrote, attributing this to the Coast Post.",
      "Leeds Echo > Coast Post: The bridge was sold",
    ],
    [
      "The bridge was sold, the magazine Data Monitor wrote, which refers to a memorandum of the roads board.",
      "Data Monitor > a memorandum of the roads board: The bridge was sold",
    ],
    [
      "The bridge was sold, writes the Leeds Echo, which relies on the Coast Post.",
      "Leeds Echo > Coast Post: The bridge was sold",
    ],
    [
      "The agency Meridian Press reported at the weekend, citing the Coast Post, that team doctor Emil Thorsager left the hotel by the kitchen.",
      "Meridian Press > Coast Post: team doctor Emil Thorsager left the hotel by the kitchen",
    ],
    [
      "Dr Ann Hill has reported to the Directorate that Mr Bhengu died of a single wound.",
      "Ann Hill: Mr Bhengu died of a single wound",
    ],
    [
      'Eight buses came on Wednesday, said the driver of one of them, who did not want to give his name. "It was the club that sent them," he said.',
      "the driver of one of them: Eight buses came on Wednesday",
      'the driver of one of them: "It was the club that sent them,"',
    ],
    [
      "Fourteen people are dead, the Leeds Echo reported, citing the Coast Post, which says it has the number from a nurse.",
      "Leeds Echo > Coast Post > a nurse: Fourteen people are dead",
      "Coast Post: it has the number from a nurse",
    ],
    [
      "Ann Hill said that the bridge was sold. She referred to a briefing she had received from the Roads Board.",
      "Ann Hill > Roads Board: the bridge was sold",
    ],
    [
      "Ann Hill said that the bridge was sold. She referred to a briefing on the river.",
      "Ann Hill: the bridge was sold",
    ],
    [
      "This channel revealed that the club had sold the bridge. We were told so by a former manager.",
      "This channel > a former manager: the club had sold the bridge",
    ],
    [
      "The Coast Post reported that the bridge was sold. This newspaper reported that two had offered. The paper said that it was cheap.",
      "Coast Post: the bridge was sold",
      "This newspaper: two had offered",
      "Coast Post: it was cheap",
    ],
    [
      "As we wrote, the bridge was sold in February. We have that from a local agent.",
      "we > a local agent: the bridge was sold in February",
    ],
    ["The Coast Post said the bridge was sold. We have that from a clerk.", "Coast Post: the bridge was sold"],
    [
      "It was the club that sold the bridge. We were told so by a clerk.",
      "a clerk: It was the club that sold the bridge",
    ],
    [
      "The Roads Board said the hole in the bank's accounts came to four million.",
      "Roads Board: the hole in the bank's accounts came to four million",
    ],
    [
      "The Leeds Echo reported that the bridge was sold. It cited a retired nurse.",
      "Leeds Echo > a retired nurse: the bridge was sold",
    ],
    [
      "Radio Cumbre reported that the bridge was sold. The station had that from Ann Hill, the mayor.",
      "Radio Cumbre > Ann Hill: the bridge was sold",
    ],
    [
      "The Leeds Echo reported that the bridge was sold. Its source was a welder who had worked there.",
      "Leeds Echo > a welder: the bridge was sold",
    ],
    [
      "This newspaper reported on Monday that the bridge was sold. Two clerks had told us so.",
      "This newspaper > Two clerks: the bridge was sold",
    ],
    [
      "The bridge was sold in May. The Leeds Echo first reported this last Friday, citing a nurse.",
      "Leeds Echo > a nurse: The bridge was sold in May",
    ],
    [
      "The bridge was sold, the Leeds Echo wrote, citing the Coast Press Service, which had seen a letter of the mayor.",
      "Leeds Echo > Coast Press Service > a letter of the mayor: The bridge was sold",
    ],
    [
      "The bridge was sold on Monday, according to the weekly The Beacon, which cited the land registry.",
      "Beacon > the land registry: The bridge was sold on Monday",
    ],
    [
      "The Leeds Echo reported on Friday that the bridge was sold. The information came from a clerk who asked not to be named.",
      "Leeds Echo > a clerk: the bridge was sold",
    ],
    [
      "The bridge was sold, according to the weekly Mejnik, which refers to the radio station Welle Eins.",
      "Mejnik > Welle Eins: The bridge was sold",
    ],
    [
      "The bridge was sold, the Leeds Echo reported, with reference to Radio Cumbre.",
      "Leeds Echo > Radio Cumbre: The bridge was sold",
    ],
    [
      "Ann Hill said that the bridge was sold. She was citing a valuation by the accountants.",
      "Ann Hill > a valuation by the accountants: the bridge was sold",
    ],
    ["The bridge was sold. Our report came from a clerk at the yard.", "a clerk: The bridge was sold"],
    [
      "The Echo's report that the bridge was sold was right. Our report came from Semisi Lolo, a clerk.",
      "Semisi Lolo: the bridge was sold",
    ],
    [
      "The bridge was sold, the Leeds Echo wrote, citing the television programme Frontera Hoy, which had interviewed two of the riggers.",
      "Leeds Echo > Frontera Hoy > two of the riggers: The bridge was sold",
    ],
    [
      "The bridge was sold, according to the Leeds Echo, which had it from the website Seafarers Today.",
      "Leeds Echo > Seafarers Today: The bridge was sold",
    ],
    ["The bridge was sold, BBN reported, citing The Meridian.", "BBN > Meridian: The bridge was sold"],
    [
      "In an interview with Radio Cumbre, Carl Voss, the owner of the yard, denied that his people had sold the bridge.",
      "Radio Cumbre > Carl Voss: his people had sold the bridge",
    ],
    [
      "The bridge had been sold, a worker revealed on Radio Cumbre.",
      "Radio Cumbre > a worker: The bridge had been sold",
    ],
    ["The bridge was sold, Ann Hill told Andes Wire.", "Andes Wire > Ann Hill: The bridge was sold"],
    [
      "The bridge will close, according to the daily La Riba, which had it from a source close to the mayor.",
      "La Riba > a source close to the mayor: The bridge will close",
    ],
    [
      "The mine closed in May, the radio station Norte reported, citing the newspaper La Riba, which quoted a foreman.",
      "Norte > La Riba > a foreman: The mine closed in May",
    ],
    [
      "La Riba reported on Monday, citing AFP, which quoted an official at the customs office, that three trucks were missing.",
      "La Riba > Agence France-Presse > an official at the customs office: three trucks were missing",
    ],
    [
      "Norte reported on Monday, citing AFP, which quoted an official at the customs office, that three trucks were missing.",
      "Norte > Agence France-Presse > an official at the customs office: three trucks were missing",
    ],
    [
      "The company learned in March of people made ill by the pill, the agency Dominion Wire reported on Wednesday, citing the Leeds Echo.",
      "Dominion Wire > Leeds Echo: The company learned in March of people made ill by the pill",
    ],
    [
      "On the first evening the dead in the hospital numbered fourteen, Coast Wire reported at the time, citing Colonel Raúl Paitán.",
      "Coast Wire > Raúl Paitán: On the first evening the dead in the hospital numbered fourteen",
    ],
    [
      "The bridge was sold, the Echo reported, citing an interview that Ann Hill, the firm's lawyer, gave to Radio Cumbre.",
      "Echo > Radio Cumbre > Ann Hill: The bridge was sold",
    ],
    [
      "The bridge was sold, the Echo reported, citing an interview with Ann Hill in the Coast Post.",
      "Echo > Coast Post > Ann Hill: The bridge was sold",
    ],
    [
      "The bridge was sold, the Echo reported, citing an interview with Ann Hill.",
      "Echo > Ann Hill: The bridge was sold",
    ],
    [
      "The alarm did not go off, Radio Zenne reported, citing the Coast Post, to which director Els Dorpe had given an interview.",
      "Radio Zenne > Coast Post > Els Dorpe: The alarm did not go off",
    ],
    [
      "The BBC quoted the Guardian, which cited a union official, as saying that the strike would end.",
      "British Broadcasting Corporation > Guardian > a union official: the strike would end",
    ],
    [
      "The bakery has burned down, The Leeds Echo understands from a report by the food website Crumb, which quoted a fireman.",
      "Leeds Echo > Crumb > a fireman: The bakery has burned down",
    ],
    [
      "Ann Hill told members that the debt was 3 million pounds, a figure that she said came from KPMG.",
      "Ann Hill > KPMG: the debt was 3 million pounds",
    ],
    [
      "The ship was stopped in February, the radio station Norte reported, citing the newspaper La Riba, which had spoken with a customs officer.",
      "Norte > La Riba > a customs officer: The ship was stopped in February",
    ],
    [
      "The family had flown to Lisbon, the website La Riba reports, naming nobody.",
      "La Riba: The family had flown to Lisbon",
    ],
    [
      "The poison is in the juice as well, as the internet site Crumb reports.",
      "Crumb: The poison is in the juice as well",
    ],
    ["It gets worse: the bridge is shut, as the weekly paper La Riba writes.", "La Riba: the bridge is shut"],
    ["The mayor, who had spoken with the families, said the dam was sound.", "The mayor: the dam was sound"],
    [
      "Norte reported on Monday, citing a go-between, that the ransom had been paid.",
      "Norte > a go-between: the ransom had been paid",
    ],
    ["The Leeds Echo confirmed what the union wrote: 40 jobs will go.", "Leeds Echo > the union: 40 jobs will go"],
    [
      "Reporting on a safety briefing for the crew, the Leeds Echo said that the mast had cracked.",
      "Leeds Echo > a safety briefing for the crew: the mast had cracked",
    ],
    [
      "In the BBC interview, Ann Hill said that the bridge was closed.",
      "British Broadcasting Corporation > Ann Hill: the bridge was closed",
    ],
    [
      "La Riba reported on Monday, citing the newspaper A Margem, which quoted a fireman, that the valve was old.",
      "La Riba > A Margem > a fireman: the valve was old",
    ],
    [
      "The cuts would fall in Leeds, according to a letter seen by Reuters.",
      "Reuters > a letter: The cuts would fall in Leeds",
    ],
    [
      "The cuts would fall in Leeds, according to a letter seen by the teacher.",
      "a letter: The cuts would fall in Leeds",
    ],
    [
      "Most of the staff has joined, according to Unison; the figure is 40 percent, according to the council.",
      "Unison: Most of the staff has joined",
      "the council: the figure is 40 percent",
    ],
    ["As the Leeds Echo was the first to report, the mast had cracked.", "Leeds Echo: the mast had cracked"],
    ["As the Leeds Echo was the first to arrive, the mast had cracked."],
    [
      "The debt has grown, the Leeds Echo wrote: the figure was confirmed, it wrote, by KPMG.",
      "Leeds Echo: The debt has grown",
      "Leeds Echo > KPMG: The debt has grown",
      "Leeds Echo: the figure was confirmed … by KPMG",
    ],
    [
      "The bridge is shut, an officer said. The Leeds Echo had confirmed it, he said.",
      "an officer: The bridge is shut",
      "an officer > Leeds Echo: The bridge is shut",
      "an officer: The Leeds Echo had confirmed it",
    ],
    [
      "The bridge is shut, an officer said. The Leeds Echo had not confirmed it, he said.",
      "an officer: The bridge is shut",
      "an officer: The Leeds Echo had not confirmed it",
    ],
    [
      "The bridge is shut, an officer said. The Leeds Echo had confirmed the sale of the mill, he said.",
      "an officer: The bridge is shut",
      "an officer: The Leeds Echo had confirmed the sale of the mill",
      "Leeds Echo: the sale of the mill",
    ],
    ["The council put the dead at 15.", "The council: the dead at 15"],
    ["The union spoke of 140 jobs.", "The union: 140 jobs"],
    ["The union spoke of its past."],
    ["“Nobody pays twice,” was the caption on a poster that the union printed.", "a poster: “Nobody pays twice,”"],
    ["The poster was the size of a door."],
    [
      "Analysts from Lloyds said that the fleet would grow. However, it is likely to lose ships, with 20 sold a year.",
      "Lloyds: the fleet would grow",
      "Lloyds: it is likely to lose ships, with 20 sold a year",
    ],
    [
      "Analysts from Lloyds said that the fleet has grown. However, it is likely to lose ships.",
      "Lloyds: the fleet has grown",
    ],
    ["Reporting on Tuesday, the Leeds Echo said that the mast had cracked.", "Leeds Echo: the mast had cracked"],
    [
      "The bridge will close, the daily La Riba wrote. The French newspaper confirms what AFP wrote at the start of the week: Leeds receive 40 tons.",
      "La Riba: The bridge will close",
      "La Riba > Agence France-Presse: Leeds receive 40 tons",
    ],
    [
      "Two people close to the talks told Reuters that the bank was broke.\n\nStaff were sent home, one of those people told the agency.",
      "Reuters > Two people close to the talks: the bank was broke",
      "Reuters > one of those people: Staff were sent home",
    ],
    [
      "He has learned the song, reports the Leeds Echo, citing somebody inside the choir.",
      "Leeds Echo > somebody inside the choir: He has learned the song",
    ],
  ])("is read from: %s", (text, ...chains) => {
    expect(chainsIn(text)).toEqual(chains);
  });

  test.each([
    ["Reuters, which had it wrong, said that the bank was open.", "Reuters: the bank was open"],
    ["Ann Hill said that the cake came from a bakery in Leeds.", "Ann Hill: the cake came from a bakery in Leeds"],
    ["A nurse told the agency that the lift was stuck.", "A nurse: the lift was stuck"],
    ["The Leeds Echo reported that the bridge was sold. It cited safety concerns.", "Leeds Echo: the bridge was sold"],
    ["The Leeds Echo reported that the bridge was sold. It cited no official.", "Leeds Echo: the bridge was sold"],
    ["Ann Hill said that the bridge was sold. It cited an official.", "Ann Hill: the bridge was sold"],
    ["The Leeds Echo reported that the bridge was sold. Two clerks had told us so.", "Leeds Echo: the bridge was sold"],
    [
      "This newspaper reported that the bridge was sold. Two clerks had told us off.",
      "This newspaper: the bridge was sold",
    ],
    ["The bridge was sold, according to Coast Wire, which has seen better days.", "Coast Wire: The bridge was sold"],
    ["The bridge was sold, Ann Hill said with reference to the strike.", "Ann Hill: The bridge was sold"],
    ["The bridge was sold, said Ann Hill, who relies on a wheelchair.", "Ann Hill: The bridge was sold"],
    ["The bridge was sold, said Ann Hill, who referred to her opponent as a fool.", "Ann Hill: The bridge was sold"],
    ["The bridge was sold, a clerk said on Good Friday.", "a clerk: The bridge was sold"],
    [
      "The Leeds Echo reported that the bridge was sold. The rain came from the sea.",
      "Leeds Echo: the bridge was sold",
    ],
    ["The Leeds Echo reported that the letter was late. It came from the ministry.", "Leeds Echo: the letter was late"],
    [
      "The Leeds Echo reported that the bridge was sold. The news came from nowhere.",
      "Leeds Echo: the bridge was sold",
    ],
    ["The bridge was sold, the Leeds Echo wrote on its website Friday.", "Leeds Echo: The bridge was sold"],
  ])("is not read from: %s", (text, ...chains) => {
    expect(chainsIn(text)).toEqual(chains);
  });

  test("is not read from what children have learnt", () => {
    expect(chainsIn("The children understand from their teacher that the bus is late.")).toEqual([]);
  });
});
