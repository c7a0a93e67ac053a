import { describe, expect, test } from "vitest";
import { readText } from "./reader.ts";

test.each([
  ["Ann Hill spoke. Hill said no.", ["Ann Hill = Ann Hill", "Hill = Ann Hill"]],
  ["Kim Jong Un spoke to Mr. Kim's generals.", ["Kim Jong Un = Kim Jong Un", "Kim = Kim Jong Un"]],
  [
    "The Centre for Policy Studies said no. The CPS did not explain.",
    ["Centre for Policy Studies = Centre for Policy Studies", "CPS = Centre for Policy Studies"],
  ],
  ["French officials met Germans in the UK.", ["French = France", "Germans = Germany", "UK = United Kingdom"]],
  ["Moscow said that it would not sign.", ["Moscow = Russia"]],
  [
    "BBC News and the British Broadcasting Corporation are one.",
    [
      "BBC News = British Broadcasting Corporation",
      "British Broadcasting Corporation = British Broadcasting Corporation",
    ],
  ],
])("%s", (text, expected) => {
  expect(readText(text).names).toEqual(expected);
});

test.each([
  ["a city where something is", "He walked through Moscow at night."],
  ["a pronoun in lower case", "Give us the book, and let who will read it."],
  ["a country's name that is a person's", "Michael Jordan scored twice."],
])("does not take %s for a country", (_, text) => {
  expect(readText(text).reading.entities.filter(({ kind }) => kind === "Country")).toEqual([]);
});

describe("of two people of one surname, a short form is", () => {
  const last = (text: string) => readText(text).names.at(-1);

  test.each([
    ["the one's who was named last", "Ann Hill left.\n\nBob Hill came.\n\nHill said no.", "Hill = Bob Hill"],
    ["a man's after Mr", "Bob Hill left.\n\nAnn Hill came.\n\nMr Hill said no.", "Hill = Bob Hill"],
    ["the title's holder's", "Judge Bob Hill left.\n\nAnn Hill came.\n\nJudge Hill said no.", "Hill = Bob Hill"],
    ["neither's, where both were named together", "Ann Hill met Bob Hill on Monday. Hill said no.", "Hill = Hill"],
    ["nobody's of the other sex", "Ann Hill left.\n\nMr Hill said no. Mr Hill left.", "Hill = Hill"],
  ])("%s", (_, text, expected) => expect(last(text)).toBe(expected));
});

/** "name: kind" of every name that is no adjective, each spelling once. */
const kindsIn = (text: string): readonly string[] => {
  const { reading } = readText(text);
  const named = reading.names.filter(({ form }) => form !== "adjective");
  return [...new Set(named.map(({ span, kind }) => `${text.slice(span.start, span.end)}: ${kind}`))];
};

describe("a kind", () => {
  test.each([
    ["The WHO said no, whoever asked.", ["WHO: Organization"]],
    ["Zenon Pakuła sat in his kitchen all day.", ["Zenon Pakuła: Person"]],
    ["Zenon Pakuła, a grower, said so.", ["Zenon Pakuła: Person"]],
    ["The cans had no labels, says Zenon Pakuła from Leeds.", ["Zenon Pakuła: Person", "Leeds: Place"]],
    ["Vantor Textil said in its report that the mill is closed.", ["Vantor Textil: Organization"]],
    ["She lives in Paris near the River Thames.", ["Paris: Place", "River Thames: Place"]],
    ["They met in Latin America and the Middle East.", ["Latin America: Place", "Middle East: Place"]],
    ["He flew from Mexico City to Los Angeles.", ["Mexico City: Place", "Los Angeles: Place"]],
    ["Reuters reported from Kharkiv Oblast.", ["Reuters: Organization", "Kharkiv Oblast: Place"]],
    ["The University of Leeds is old.", ["University of Leeds: Organization"]],
    ["The Ministry of Defence of Ukraine said so.", ["Ministry of Defence of Ukraine: Organization"]],
    ["Soldiers fired on the Chechen Akhmat unit.", ["Chechen Akhmat: Organization"]],
    ["Manchester United beat Liverpool on Sunday.", ["Manchester United: Organization", "Liverpool: Place"]],
    ["Ann Hill crossed Tower Bridge.", ["Ann Hill: Person", "Tower Bridge: Place"]],
    ["Leaders met, coach Erik ten Hag said.", ["Erik ten Hag: Person"]],
    [
      "The vote went to Ann Hill of ARC and Bob Park of ARC.",
      ["Ann Hill: Person", "ARC: Organization", "Bob Park: Person"],
    ],
    ["The pro-Beijing camp met Pan-democrat Wong Pik-wan.", ["Wong Pik-wan: Person"]],
    ["The Pan-African Statistical Council met.", ["Pan-African Statistical Council: Organization"]],
    ["Pro-Beijing DAB won, and Pro-Beijing DAB leader Ann Hill spoke.", ["DAB: Organization", "Ann Hill: Person"]],
    ["Vellino captain Marko Brusic left. Vellino lost.", ["Vellino: Organization", "Marko Brusic: Person"]],
    ["Ann Hill rose. Hill aides and the Hill campaign left.", ["Ann Hill: Person", "Hill: Person"]],
    ["It is run by the carrier Vellino.", ["Vellino: Organization"]],
    ["They wrote about the sculptor Vellino.", ["Vellino: Person"]],
    ["Vellino, a bakery chain, fell. Vellino rose.", ["Vellino: Organization"]],
    ["Vellino, 61, fell. Vellino rose.", ["Vellino: Person"]],
    ["Vellino said she fell, and Vellino rose.", ["Vellino: Person"]],
    ["Vellino fell. Vellino rose.", ["Vellino: Organization"]],
    ["They have become Vellino's fodder.", ["Vellino: Person"]],
    ["Ann Vellino fell. Vellino rose.", ["Ann Vellino: Person", "Vellino: Person"]],
    ["Nancy fell. Nancy rose.", ["Nancy: Person"]],
    ["Tunde Adewale put it there.", ["Tunde Adewale: Person"]],
    ["Police in the town of Uyo came there.", ["Uyo: Place"]],
    ["Spokeswoman Sandy Alder said no.", ["Sandy Alder: Person"]],
    ["Australian Anthony Hill won.", ["Anthony Hill: Person"]],
    ["Shares in General Motors fell.", ["General Motors: Organization"]],
    ["The mayor met General Robert Alder.", ["Robert Alder: Person"]],
  ])("is told by a name's words, or by those around it: %s", (text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  });

  test.each([
    ["months, days, tongues, faiths and money", "He paid ten Euros in May, and on Tuesday Muslims prayed in Arabic."],
    ["ships", "The shuttle Atlantis landed, and Atlantis is old."],
    ["laws", "The Clean Air Act was passed."],
    ["shares of an office", "The undersecretary for Education left."],
    ["a body without its name", "The Court met and the Ministry agreed."],
    ["roles and units in capitals", "An MP rose at 5 PM GMT and read HTML 5."],
    ["grand phrases", "With the Correlation of International Politics shifting, all is new."],
    ["a headline's common words", "Police Arrest Five After Raid On Harbour\n\nFive men were arrested."],
    ["a shouted headline's words", "POLICE ARREST FIVE MEN AFTER RAID\n\nFive men were arrested."],
    ["measures and times", "She had 121 RBI by 1350 GMT."],
    ["a part of a book", "He read in Chapter 5 of it, and in May."],
    ["a heading that the text writes small", "Scholars disagree. Many scholars agree."],
  ])("is not given to %s", (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test("is one for a spelling in the whole article", () => {
    const { reading } = readText("Ann Nervo rose. Nervo ruled on Monday. In Nervo we trust, and Nervo knows.");
    expect(new Set(reading.names.map(({ kind }) => kind))).toEqual(new Set(["Person"]));
  });
});

describe("a short form", () => {
  test.each([
    [
      "The International Atomic Energy Agency (IAEA) warned of risks. The IAEA left.",
      ["International Atomic Energy Agency", "IAEA", "IAEA"].map((n) => `${n} = International Atomic Energy Agency`),
    ],
    [
      "UAX (Union of Rational Atheists) spoke. UAX left.",
      ["UAX", "Union of Rational Atheists", "UAX"].map((n) => `${n} = Union of Rational Atheists`),
    ],
    [
      "The Atlantic Council published a report. The Council said no.",
      ["Atlantic Council = Atlantic Council", "Council = Atlantic Council"],
    ],
    [
      "The New York Times reported losses. Later the Times said no.",
      ["New York Times = The New York Times", "Times = The New York Times"],
    ],
    ["South Korea said the North had fired.", ["South Korea = South Korea"]],
    [
      "North Korea fired. Seoul said the North had fired.",
      ["North Korea = North Korea", "Seoul = South Korea", "North = North Korea"],
    ],
    [
      "President Volodymyr Zelenskyy spoke. Mr Zelensky said no. Zelenskiy left.",
      ["Volodymyr Zelenskyy", "Zelensky", "Zelenskiy"].map((n) => `${n} = Volodymyr Zelenskyy`),
    ],
    ["Sergei Lavrov met Ann Hill. Sergey Lavrov smiled.", ["Sergei Lavrov", "Ann Hill", "Sergei Lavrov"]],
    ["Loretta Lynch spoke. Loretta E. Lynch left.", ["Loretta E. Lynch", "Loretta E. Lynch"]],
    ["Ann Hill spoke, and Ann left.", ["Ann Hill", "Ann Hill"]],
    ["Ann Hill met Xi Jinping. Then Xi left.", ["Ann Hill", "Xi Jinping", "Xi Jinping"]],
    [
      "Jorge Ruiz Castro spoke. Later Ruiz left, Jorge Castro said.",
      ["Jorge Ruiz Castro", "Jorge Ruiz Castro", "Jorge Ruiz Castro"],
    ],
    ["The Alder Rail Corporation fell. Alder Rail said Alder was fine.", Array(3).fill("Alder Rail Corporation")],
    ["Marden Rovers won. The next day Rovers lost.", ["Marden Rovers", "Marden Rovers"]],
    ["The U.S. Air Force landed. The USAF left.", ["U.S. Air Force", "U.S. Air Force"]],
    ["He landed at Ashford Airport. In Ashford it rained.", ["Ashford Airport", "Ashford Airport"]],
  ])("is its long name's: %s", (text, expected) => {
    const names = readText(text).names;
    expect(names.map((name, i) => (expected[i]?.includes("=") ? name : name.replace(/.* = /, "")))).toEqual(expected);
  });

  test.each([
    [
      "Peru's Defense Ministry spoke. The Peruvian Ministry of Defence left. The Defence Ministry is shut.",
      ["defence ministry of peru"],
    ],
    ["Kestan's Interior Ministry spoke. The Ministry of the Interior is shut.", ["interior ministry of kestan"]],
    [
      "Peru's Defence Ministry said so, and Chile's Defence Ministry denied it.",
      ["defence ministry of peru", "defence ministry of chile"],
    ],
    ["Peru's Supreme Court sat.", ["supreme court of peru"]],
    ["The Defence Ministry said so.", [null]],
    ["Peru's Echo Museum said so.", [null]],
  ])("of a state's body says whose it is: %s", (text, keys) => {
    const { entities } = readText(text).reading;
    expect(entities.filter(({ kind }) => kind === "Organization").map(({ key }) => key)).toEqual(keys);
  });

  test.each([
    ["two councils", "The Atlantic Council and the Security Council disagreed. The Council said no.", 2],
    ["a person and a company of one name", "Ann Alder left Alder Foods. Alder said she was tired.", 2],
    ["the general words of a name", "The National Rail Board met. A National Day was held on Board.", 1],
    ["two people of one first name", "Ann Hill met Ann Park, and Ann left.", 3],
    ["two countries to the north", "North Korea and North Macedonia met. Then the North left.", 2],
    ["surnames that are no variants", "Ann Miller met Bob Muhlen.", 2],
  ])("is nobody's for %s", (_, text, entities) => {
    expect(readText(text).reading.entities).toHaveLength(entities);
  });

  test("in brackets after a description says who speaks", () => {
    const { attributions } = readText("Norway's coastal rescue agency (NCRA) said that all was well.");
    expect(attributions).toEqual(["NCRA | said | all was well"]);
  });

  test("in brackets after a description is an organization that is also called so", () => {
    const { reading } = readText("Norway's coastal rescue agency (NCRA) spoke. NCRA left.");
    expect(reading.entities.find(({ name }) => name === "NCRA")).toMatchObject({
      kind: "Organization",
      aliases: ["NCRA", "Norway's coastal rescue agency"],
    });
  });
});

test.each([
  ["the Afghan team won", "adjective"],
  ["The Afghans won", "name"],
  ["KABUL, Afghanistan — A team won a prize on Monday.", "dateline"],
])("tells whether a country is named: %s", (text, form) => {
  const { reading } = readText(text);
  expect(reading.names.find(({ kind }) => kind === "Country")?.form).toBe(form);
});

test.each([
  "The",
  "the North",
  "U.S.",
  "A (B) (C)",
  "’s ’s",
  "\u0001 Ann \uFFFD",
  "ANN HILL ".repeat(50),
  "(AB) ".repeat(200),
])("reads names in any string: %j", (text) => {
  expect(() => readText(text)).not.toThrow();
});

describe("what a name is", () => {
  const kindsIn = (text: string, publisher: string | null = null) =>
    readText(text, "claims", null, publisher).reading.entities.map(({ kind, name }) => `${kind} ${name}`);

  test.each([
    [
      "the outlet that reports",
      "Canal Norte reported, quoting Ann Hill, that 38 cows had died.",
      "Organization Canal Norte",
    ],
    [
      "the weekly",
      "The weekly Novo Alba says that the bridge is shut. Novo Alba wrote so in May.",
      "Organization Novo Alba",
    ],
    ["a paper with an article", "The mine is shut, according to the newspaper O Mundo.", "Organization O Mundo"],
    ["the one with “the”", "The bridge is shut, the Evening Whisper wrote on Monday.", "Organization Evening Whisper"],
    ["the company that declines to comment", "The dam broke. Hidrovela declined to comment.", "Organization Hidrovela"],
    ["the company with managers", "Two managers of Hidrovela were detained.", "Organization Hidrovela"],
    ["a person who owns", "Nadia Volk owns two shops. Volk denied that she had sold one.", "Person Nadia Volk"],
    ["a place", "He was found in the town of Ponte Velho. Ponte Velho mourns.", "Place Ponte Velho"],
  ])("%s", (_, text, expected) => {
    expect(kindsIn(text)).toContain(expected);
  });

  test.each([
    ["Goalkeeper Aidan Moss trained on Friday.", "Person Aidan Moss"],
    ["Midfielder Kyle Byrd has broken a rib.", "Person Kyle Byrd"],
    ["Defence Minister Ann Hill said that the dam was safe.", "Person Ann Hill"],
    ["Parker Bowen sold the house.", "Person Parker Bowen"],
  ])("is without a role: %s", (text, expected) => {
    expect(kindsIn(text)).toEqual([expected]);
  });

  test("is an organization where it published the article", () => {
    expect(kindsIn("Vela Branca spoke with the cook. Vela Branca has the recipe.", "Vela Branca")).toEqual([
      "Organization Vela Branca",
    ]);
    expect(kindsIn("Acme is sorry. Acme will pay.", "Acme N.V.")).toEqual(["Organization Acme"]);
  });
});
