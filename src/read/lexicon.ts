/** Words that attribute, by class, as lemmas; and nouns by what they stand for. General English: no name belongs here. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose clause or quotation is what somebody asserts: "said that", "reports", "estimates". */
export const ASSERTING = words(`
  accept acknowledge add admit advise affirm allege announce answer argue assert assess assure attest aver believe boast
  brief calculate caution certify claim clarify comment complain concede conclude confess confide confirm conjecture contend
  contradict counter declare deduce defend demonstrate deny describe detail determine diagnose disclose discover divulge
  document echo elaborate emphasise emphasize enthuse establish estimate exclaim expect explain explicate express fear
  figure find forecast foresee gauge gloat grumble guess highlight hint hold hypothesise hypothesize imply indicate infer inform
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
  sneer stammer start stutter urge weep wonder
  bark beam bellow boom croak crow drawl fume gasp giggle grin groan growl grunt hiss howl moan mumble purr rage rant rasp
  roar scream shriek sniff snarl sob thunder wail whimper whine`),
]);

/** Verbs that say in the passive what is said of their subject, and whose subject in the passive is who was told. */
export const REPUTING = words("allege believe estimate presume report rumor rumour say suspect think understand");
export const TELLING = words("advise assure inform promise remind tell warn");

/** Of those that assert, the ones whose noun phrase says what is asserted: "reported losses", "warned of delays". */
export const ASSERTING_OBJECT = words(`
  acknowledge admit allege claim confirm deny disclose dispute emphasize emphasise estimate forecast highlight indicate observe predict
  project report reveal signal warn`);

/** Verbs by which a study, a poll or an inquiry says what it came upon: "found traces of lead". */
export const FINDING = words("detect find identify measure record show uncover");

/** What comes to findings, and those who do as one. */
export const INQUIRIES = words(`
  analysis assessment audit author autopsy census data experiment figure inquest inquiry investigation paper poll reanalysis
  datum report research researcher review scientist study survey team test trial`);

/** Nouns for bodies that speak as one, and for what they put out. */
export const BODIES = words(`
  administration agency airline alliance army association authority bank board body brand bureau campaign charity church club
  coalition college commission company corporation council court department embassy factory family federation firm foundation gang
  government group hospital indictment institute institution lawsuit letter memo military ministry navy office opposition
  organisation organization panel parliament party police regime school staff statement syndicate tribunal union university watchdog`);

/** Verbs that deny where their noun phrase is what others say, and what those say. */
export const REJECTING = words("dismiss dispute rebut refute reject");
export const DENIABLE = words(`
  accusation allegation assertion characterisation characterization charge claim estimate figure idea notion report rumor rumour
  speculation story suggestion`);

/** "accused X of", "described X as", "voiced concern over": the noun after the preposition is the assertion. */
export const CHARACTERISING = words(
  "accuse attribute brand call characterise characterize condemn decry denounce depict deride describe dismiss dub label portray term",
);

/** Verbs by which one source leans on another: "citing officials", "quoted Mr. Lee as saying". */
export const RELAYING = words("cite quote relay");

export const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Nouns for a number that somebody gives: "raised its figure: 12 dead". */
export const FIGURES = words("amount balance count estimate figure number sum tally toll total");

/** Nouns for a body of news: what stands in "told the newspaper", "in an interview with the broadcaster". */
export const OUTLET_NOUNS = words(`
  agency broadcaster channel daily gazette herald journal magazine media network news newspaper newswire outlet paper podcast
  post press programme publication radio radyo show site station tabloid telegraph television times tribune tv weekly website wire`);

/** Nouns for news outlets by what they come to: a paper is no broadcaster. */
export const MEDIA: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    wire: "agency newswire wire",
    paper: "daily newspaper paper tabloid weekly",
    air: "broadcaster channel network radio station",
  }).flatMap(([medium, nouns]) => nouns.split(" ").map((noun): [string, string] => [noun, medium])),
);

/** Nouns for people who speak, one at a time or together, without a name. */
export const SPEAKER_NOUNS = words(`
  accuser activist administrator adviser advisor agent aide ambassador analyst attorney author captain chairman chairwoman chief coach colonel commander
  commentator commissioner committee congressman congresswoman correspondent councillor councilor councilman councilwoman critic delegate deputy diplomat director doctor economist editor executive expert father forecaster
  general governor head historian insider inspector investigator investor journalist judge justice landlord lawmaker lawyer leader
  legislator lieutenant major manager mayor member minister monitor mother negotiator neighbor neighbour nurse observer officer official operator organiser organizer
  owner parent parliamentarian physician player police pilot politician premier president prosecutor professor reporter representative
  researcher resident scientist secretary senator senior soldier source specialist spokesman spokesperson spokeswoman
  spokespeople strategist student supporter survivor teacher trader veteran victim witness worker
  bishop curator dean imam magistrate marshal notary ombudsman pastor prefect priest rabbi rector registrar sheriff superintendent
  treasurer trustee warden`);

/** What has it that something is so, or comes, and is nobody's word. */
export const HEARSAY = /^(?:gossip|legend|news|rumou?r|word)$/;

/** Who is told things together, and where. */
export const HEARERS =
  /^(?:audience|briefing|committee|conference|correspondent|court|hearing|journalist|lawmaker|parliament|rally|reporter|senator)$/;

/** Those, and things said and written, that speak as the organization that they are of: "analysts from", "a statement by". */
export const MOUTHPIECES = words(`
  account analyst analysis announcement assessment data document economist expert figure finding memo note paper poll post release report
  researcher scientist spokesman spokesperson spokespeople spokeswoman statement study survey translation valuation website`);

/** Things in which something is written or shown. */
export const WRITTEN =
  /^(?:diary|e-?mail|file|letter|list|log|memo|memorandum|message|minute|note|photograph|picture|record|roster|slide|transcript|video)$/;

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

/**
 * Verbs of thinking, feeling and deciding whose clause is what somebody holds, wants or asks, with or without "that". The
 * lemmatizer makes "hop" of "hoped", here and in the lists below.
 */
export const HOLDING = words(`
  agree anticipate appreciate ask assume bet care choose consider debate decide decree deem demand determine dictate disagree
  discern discuss doubt dream envisage envision explore fancy fathom feel forget grasp guarantee hear hold hope imagine joke
  know learn like love mind notice order persuade plead pray prefer presume promise propose puzzle question rather realise
  realize recognise recognize recommend regret request require resent resolve rule say see sense suppose swear tell think
  trust understand urge vote vow want watch wish wonder worry`);

/** Verbs whose "that" clause or question says how things are rather than what somebody holds: "ensure that", "it happens that". */
export const NOT_HOLDING = words(`
  appear be become begin cause come do ensure get give go happen have help keep last leave let look make matter mean need put
  seem start stop take turn use wait work`);

/** Verbs whose infinitive is wanted, meant, asked for or refused: "plans to sell", "urged them to leave". */
export const WILLING = words(`
  advise agree aim appeal ask aspire beg beseech challenge choose claim command consent convince counsel dare decide
  decline demand deserve desire direct elect encourage endeavour entreat exhort expect fear forbid hate hesitate hop hope
  implore instruct intend invite itch like lobby loathe long love mean motivate offer opt order persuade petition plan
  plead pledge plot prefer press pressure profess promise propose refuse remind request require resolve seek strive swear
  teach tell tempt threaten undertake urge vie volunteer vote vow want warn wish yearn`);

/** Verbs by the preposition that brings in what is said, thought or wanted: "complained about", "called for". */
export const WITH_PREPOSITION: Readonly<Record<string, ReadonlySet<string>>> = {
  about: words(`
    agonise agonize argue ask boast brag care chat comment complain confess debate disagree dream fantasise fantasize fret fuss
    gripe grouse grumble hear inquire joke know laugh lament learn lecture lie moan muse obsess opine ponder preach quarrel rant
    rave read reminisce say sing speak speculate squabble talk tease tell testify theorise think tweet vent warn whine wonder
    worry write`),
  against: words(`
    advise advocate argue campaign caution complain counsel decide demonstrate fight inveigh lobby preach protest push rail
    rally rant rebel rule speak testify vote warn`),
  as: words("see regard view perceive think"),
  at: words(`
    balk bridle bristle fume gripe grumble hint jeer laugh lash look marvel mock poke rage rail scoff sneer snipe wonder`),
  for: words(`
    advocate apologise apologize appeal argue ask beg call campaign care cheer clamor clamour fight hop hope lobby long
    look mourn opt plead pledge praise pray press push rally root speak strive stump vote vouch wish yearn`),
  from: words("hear learn"),
  in: words("believe delight exult rejoice revel trust"),
  into: words("inquire"),
  of: words(`
    approve beware boast brag complain conceive convince despair disapprove dream hear know learn repent speak talk tell
    think tire warn write`),
  on: words(`
    agree bet call comment decide disagree dwell elaborate expand expound focus harp hammer insist joke opine plan press reflect
    remark report rule seize settle sound speak speculate testify touch tweet vote weigh write`),
  over: words("agonise agonize argue bicker clash complain disagree fret fume protest quarrel spar squabble worry"),
  to: words(`
    admit agree allude appeal aspire attest commit confess consent look object point react refer reply respond
    speak subscribe swear testify`),
  upon: words("call comment insist reflect"),
  with: words("agree argue concur disagree identify quarrel quibble side sympathise sympathize"),
};

/** Verbs whose noun phrase is what somebody judges, wants or speaks of: "criticised the plan", "backs her". */
export const JUDGING = words(`
  accept acclaim accuse address admire admit adore advocate affirm announce anticipate applaud appreciate approve articulate assail assert
  assess attack attribute authorise authorize avow back ban bash beg bemoan berate blame blast bless block brand broach call castigate
  celebrate challenge champion chant characterise characterize chastise cheer cherish chide choose cite claim clarify
  commend compare concede condemn confess confirm consider contemplate contest contradict counter covet credit criticise
  criticize cry curse debate debunk decide declare decline decry deem defend demand denigrate denounce deny deplore depict deride
  describe desire despise detail determine discuss disavow disclose discount dismiss disown disparage dispute dislike distrust
  doubt downplay dread echo elaborate embrace emphasise emphasize endorse enjoy envisage envision envy espouse esteem estimate
  evoke examine exclaim excoriate excuse expect explain express extol fault favor favour fear find flaunt float
  forecast foresee forget forgive grill hail hate hear highlight honor honour hope illustrate ignore imagine insult intend interpret
  invoke judge justify knock know label lambast lambaste lament laud like list loathe love lampoon malign mention mind
  minimise minimize misjudge mock mourn name need nominate note notice object observe offer oppose order outline overlook
  pan perceive pillory pitch plan play plead plug portray posit praise preach predict prefer present press proclaim
  profess project promise promote propose protest question quote read reaffirm realise realize rebuff rebuke rebut recall
  recite recognise recognize recommend recount reference refuse refute regard register regret reiterate reject relish remember
  repeat report reprimand repudiate request resent respect reveal revere review ridicule salute savor say scold scorn
  scrutinise scrutinize second seek sense shout show shun signal skewer slam slate stress suggest sum summarise summarize support
  suspect swear tackle tell think threaten thank tout treasure trumpet trust tweet underestimate underline underscore understand
  understate unveil uphold urge value view vilify voice vow want warn weigh welcome wish yell abhor acknowledge allege begrudge
  boo boycott compliment congratulate contrast detest disregard dub equate exaggerate hammer heckle indicate jeer liken
  misquote misread mistrust misunderstand overestimate overstate paraphrase parrot pressure propound quiz rank rate recant
  renounce rescind resist retract rip rue savage snub solicit spurn taunt term trash veto`);

/** Nouns for what is said, held or wanted: "a claim that", "her plan to", "concerns about". */
export const HELD = words(`
  accusation acknowledgement acknowledgment admission advice advocacy affirmation agreement allegation ambition announcement answer
  anxiety apology appeal approval argument assertion assessment assumption assurance attack attitude belief bid call
  case caution charge choice claim comment commitment complaint concern conclusion condemnation confession confidence confirmation
  consensus contention conviction criticism critique declaration decision dedication defence defense demand denial denunciation desire
  determination disagreement disappointment disclosure discussion disdain dispute dissatisfaction distrust doubt dream
  eagerness emphasis endorsement enthusiasm estimate evidence excuse expectation explanation fear feeling finding forecast frustration
  goal guess guidance hint hope hypothesis idea illusion implication impression indication insinuation insistence instruction intent
  intention interest invitation judgement judgment lament lie message mistrust narrative need notion objection observation
  offer opinion opposition order outrage perception perspective plan plea pledge position praise prediction preference prescription
  promise proposal prognosis prophecy protest question reaction realisation realization reason reasoning recognition recollection
  recommendation reference refusal regret rejection reluctance remark reminder report request resentment reservation resolve
  response revelation rhetoric rumor rumour ruling sense sentiment skepticism slogan speculation stance statement story suggestion
  support suspicion talk testimony theory thesis thought threat understanding unease view vision vow warning willingness wish
  word worry`);

/** What people are who hold something: "is sure that", "was angry about", "remains committed to". */
export const FEELING = words(`
  adamant afraid agnostic alarmed amazed ambivalent amused angered angry annoyed anxious appalled apprehensive ashamed astonished
  aware baffled bothered bullish careful cautious certain cheered comfortable committed concerned confident confused 
  convinced critical curious cynical dedicated delighted desperate determined devastated disappointed disgusted dismayed dismissive
  distraught distressed disturbed doubtful dubious eager ecstatic elated embarrassed encouraged enthusiastic envious
  excited fearful fond frank frightened frustrated furious glad grateful guilty happy hesitant hopeful
  horrified hostile impatient impressed inclined indifferent indignant insistent intent interested intrigued irritated jealous
  keen livid loath mad mindful miserable mystified nervous nostalgic obsessed offended opposed optimistic outraged outspoken
  overjoyed passionate perplexed pessimistic pleased positive proud puzzled receptive relieved reluctant
  resentful resistant resolute resolved sad saddened satisfied scared sceptical sensitive shocked skeptical
  sorry stunned supportive sure surprised suspicious sympathetic tempted terrified thankful thrilled tired tolerant torn troubled
  unafraid unaware uncertain uncomfortable unconcerned unconvinced uneasy unhappy unimpressed unsure unwilling upset vocal wary
  weary willing worried`);

/** Verbs by which somebody has or gives what a noun of the above names: "expressed concern", "made a promise". */
export const LENDING = words(`
  air announce articulate convey deliver do draw embrace express extend feel file find form get give harbor harbour have hold
  issue keep launch lay leave lodge make mount offer pose present push put raise reach receive register release repeat sell send
  share show sound stage state take tell unveil utter voice`);

/** Adverbs that say that somebody else says so, and not who. */
export const REPORTING_ADVERBS = words("allegedly purportedly reportedly supposedly presumably apparently");

/** Verbs that attribute in the passive without saying by whom: "was accused of", "is expected to". */
export const ATTRIBUTING_PASSIVE = words(`
  accuse advise allege announce anticipate assume believe blame charge cite condemn confirm consider criticise criticize credit
  decry deem denounce deride describe discourage dispute dismiss encourage estimate expect fault fear forecast hail hope imagine
  intend interpret judge lambast laud mean mock perceive portray praise predict presume project propose question recommend
  regard report require ridicule rumor rumour say see speculate suggest suppose suspect tell think tout urge view warn`);
