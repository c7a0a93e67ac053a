/** Words that attribute, by class, as lemmas; and nouns by what they stand for. General English: no name belongs here. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose clause or quotation is what somebody asserts: "said that", "reports", "estimates". */
export const ASSERTING = words(`
  accept acknowledge add admit advise affirm allege announce answer argue assert assess assure attest aver believe boast
  brief calculate caution certify claim clarify comment complain concede conclude confess confide confirm conjecture contend
  contradict counter declare deduce defend demonstrate deny describe detail determine diagnose disclose discover divulge
  document echo elaborate emphasise emphasize enthuse establish estimate exclaim expect explain explicate express fear
  figure find forecast foresee gauge gloat grumble guess highlight hint hypothesise hypothesize imply indicate infer inform
  insinuate insist interject intimate joke judge lament lecture maintain mention mutter note observe opine outline pledge
  point posit post postulate predict proclaim profess project pronounce propose protest quip quote read reaffirm reason
  reassure recall reckon recount reflect reiterate relate relay remark remember remind repeat reply report respond restate
  retort reveal rule rumor say scoff shout show shrug signal specify speculate stipulate state stress submit suggest
  summarise summarize surmise suspect swear sum tell testify theorise theorize think tout tweet underline underscore
  verify vow voice volunteer vouch warn whisper write yell`);

/** Verbs that also introduce words in quotation marks, though their clauses are not assertions. */
export const QUOTING = new Set([
  ...ASSERTING,
  ...words(`agree ask appeal applaud begin begin beg call chant chide continue conclude criticise criticize cry demand
  end finish go greet gush hail implore inquire interrupt intone laugh order plead pray praise question quote snap sigh
  sneer stammer start stutter urge weep wonder`),
]);

/** Of those, the ones whose noun phrase says what is asserted: "reported losses", "warned of delays". */
export const ASSERTING_OBJECT = words(`
  acknowledge admit allege claim confirm deny disclose dispute emphasize emphasise estimate forecast highlight indicate predict
  project report reveal signal warn`);

/** "accused X of", "described X as", "voiced concern over": the noun after the preposition is the assertion. */
export const CHARACTERISING = words(
  "accuse call characterise characterize condemn denounce depict describe dismiss label portray",
);

/** Verbs by which one source leans on another: "citing officials", "quoted Mr. Lee as saying". */
export const RELAYING = words("cite quote");

/** Nouns for a body of news: what stands in "told the newspaper", "in an interview with the broadcaster". */
export const OUTLET_NOUNS = words(`
  agency broadcaster channel daily gazette herald journal magazine media network news newspaper newswire outlet paper podcast
  post press publication radio show station tabloid telegraph television times tribune tv weekly website wire`);

/** Nouns for people who speak, one at a time or together, without a name. */
export const SPEAKER_NOUNS = words(`
  activist adviser advisor aide ambassador analyst attorney author captain chairman chairwoman chief coach colonel commander
  commentator commissioner committee critic delegate deputy diplomat director doctor economist editor executive expert father
  general governor head historian insider inspector investigator investor journalist judge justice lawmaker lawyer leader
  legislator lieutenant major manager mayor member minister monitor mother observer officer official operator organiser organizer
  owner parent parliamentarian physician player police politician premier president prosecutor professor reporter representative
  researcher resident scientist secretary senator senior soldier source specialist spokesman spokesperson spokeswoman
  spokespeople strategist student supporter survivor teacher trader veteran victim witness worker`);

/** Those, and things said and written, that speak as the organization that they are of: "analysts from", "a statement by". */
export const MOUTHPIECES = words(`
  account analyst analysis announcement assessment data document economist expert figure finding paper poll post release report
  researcher scientist spokesman spokesperson spokespeople spokeswoman statement study survey translation website`);

/** Roles by what they come to, so that "the Russian leader" may be a president. */
export const ROLE_CLASSES: Readonly<Record<string, string>> = {
  president: "leader",
  premier: "leader",
  "prime minister": "leader",
  chancellor: "leader",
  leader: "leader",
  king: "leader",
  queen: "leader",
  head: "head",
  chief: "head",
  director: "head",
  chairman: "head",
  chairwoman: "head",
  chair: "head",
  boss: "head",
  "chief executive": "head",
  ceo: "head",
};

export const TITLES = words(`
  mr mrs ms miss dr prof professor sir dame lord lady president chairman chairwoman premier chancellor minister secretary senator
  rep representative congressman congresswoman governor mayor judge justice king queen prince princess pope general gen lt
  lieutenant col colonel maj major capt captain sgt sergeant adm admiral cmdr commander brig brigadier marshal ambassador
  director chief coach detective inspector sheriff officer rev reverend bishop archbishop cardinal imam sheikh rabbi`);

/** Words that weaken a claim. */
export const HEDGES = words(`
  allegedly apparently arguably believed likely may maybe might perhaps possibly potentially presumably probably
  purportedly reportedly rumored rumoured seemingly supposedly unconfirmed unverified`);
