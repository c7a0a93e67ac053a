import type { Token } from "../nlp/index.ts";

const table = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([measure, words]) => words.split(" ").map((word) => [word, measure])));

/** Nouns that are themselves what is measured, by lemma. */
export const MEASURES = table({
  casualties: "casualty loss",
  killed: "death fatality toll dead fallen",
  wounded: "injury wounded injured",
  missing: "missing",
  cases: "case infection",
  arrested: "arrest detention",
});

/** Verbs and adjectives that say what happened to those counted, by lemma. */
const EVENTS = table({
  killed: "kill die dead perish drown murder execute slay massacre suffocate asphyxiate electrocute behead lynch",
  wounded: "wound wounded injure injured hurt maim",
  missing: "missing",
  captured: "capture surrender",
  arrested: "arrest detain apprehend jail imprison",
  displaced: "displace evacuate flee uproot homeless relocate resettle",
  rescued: "rescue",
  hospitalized: "hospitalize hospitalise",
  cases: "infect",
  sent: "send deploy dispatch",
  mobilized: "mobilize mobilise",
  fighting: "fight",
  lost: "lose",
  destroyed: "destroy raze flatten demolish level wreck obliterate",
  damaged: "damage",
  employed: "employ",
});
/** All that one verb or noun may say of those counted. */
export const HAPPENED: ReadonlySet<string> = new Set([...MEASURES.values(), ...EVENTS.values()]);

/** What a verb or adjective says happened. "Missing" is an adjective, whatever verb the lemmatizer takes it for. */
export const happened = ({ lemma, norm }: Token): string | undefined => EVENTS.get(lemma) ?? EVENTS.get(norm);

/** Money other than by its sign. */
export const MONEY =
  /^(?:dollar|euro|pound|cent|pence|rupee|rupiah|yen|yuan|renminbi|peso|rouble|ruble|franc|lira|rand|krona|krone|kronor|kroner|crown|dirham|dinar|riyal|shekel|baht|naira|zloty|koruna|forint|leu|lei|lev|hryvnia|taka|ringgit|shilling|cedi|birr|dong|kyat|tenge|kwacha|lari|sole?|soles|quetzal|bolivar|guarani|lempira)s?$/;

/** Nouns in which something else is measured. */
export const UNITS =
  /^(?:tonne|ton|kilogram|kilo|kg|gram|litre|liter|gallon|barrel|bushel|ounce|mile|kilometre|kilometer|km|metre|meter|foot|inch|yard|millimetre|millimeter|mm|centimetre|centimeter|cm|acre|hectare|degree|point|watt|megawatt|gigawatt|mph|knot|dollar|euro|pound|cent|pence|rupee|rupiah|yen|yuan|renminbi|peso|rouble|ruble|franc|lira|rand|krona|krone|kronor|kroner|crown|dirham|dinar|riyal|shekel|baht|naira|zloty|koruna|forint|leu|lei|lev|hryvnia|taka|ringgit|shilling|cedi|birr|dong|kyat|tenge|kwacha|lari|sole?|soles|quetzal|bolivar|guarani|lempira)$/;

/** Nouns that hold the number of something else: "the number of deaths", "the inflation rate". */
const HOLDER = /^(?:number|total|count|tally|figure|rate|share|proportion|percentage|amount|toll|volume)$/;

/** Whether a noun only holds the number of something else; "shares" and "figures" are things of their own. */
export const isHolder = ({ lemma, tag }: Token): boolean => tag === "NN" && HOLDER.test(lemma);

const FORCES =
  /^(?:soldier|troop|force|serviceman|servicewoman|fighter|personnel|combatant|army|infantry|military|contingent|conscript|militant|rebel|peacekeeper|marine|reservist|paratrooper)$/;
const PEOPLE =
  /^(?:people|person|civilian|man|woman|child|boy|girl|baby|resident|citizen|villager|adult|worker|employee|miner|patient|doctor|nurse|victim|survivor|hostage|prisoner|suspect|protester|protestor|demonstrator|student|pupil|teacher|passenger|driver|migrant|refugee|visitor|tourist|voter|family member|fan|spectator|crew|officer|police|official|respondent|member|guy|pilgrim|astronaut|sailor|pilot|inmate|detainee|immigrant|asylum seeker|guest|veteran|candidate|lawmaker|judge|policeman|firefighter|journalist|other|supporter|opponent|activist|participant|marcher|mourner|striker|soul|relative|follower|believer|worshipper|worshiper|evacuee|staff|staffer|commuter|pensioner|trainee|apprentice|teenager|schoolchild|attacker|gunman|hiker|climber|swimmer|skier|fisherman|farmer|monk|nun|priest|neighbour|neighbor|attendee|delegate|picket|unionist|rioter|looter|inhabitant|townspeople|holidaymaker|traveller|traveler|seafarer|toddler|infant|pedestrian|cyclist|motorist|bystander|onlooker|squatter|settler|captive)$/;

/** Whether a noun counts armed people, or people at all. */
export const isForces = ({ lemma, tag }: Token): boolean =>
  FORCES.test(lemma.toLowerCase()) && (lemma !== "force" || tag === "NNS");
/** People who are often counted apart from the others: what is so of them is of a part. */
export const isSomeOnly = ({ lemma }: Token): boolean =>
  /^(?:child|boy|girl|baby|infant|toddler|schoolchild|teenager|woman|pensioner|firefighter|policeman|officer|police|tourist|foreigner|student|pupil|doctor|nurse|crew|guard|journalist|colleague|civilian|rescuer|medic|paramedic)$/.test(
    lemma,
  );
export const isPeople = (noun: Token): boolean => PEOPLE.test(noun.lemma.toLowerCase()) || isForces(noun);

/** Nouns that count people who are something, by lemma, where nothing else is said of them. */
const GATHERED = table({
  employed: "workforce staff headcount payroll",
  attended: "crowd protester protestor demonstrator marcher participant attendee mourner rioter",
  voted: "voter",
  displaced: "evacuee refugee",
  rescued: "survivor",
  killed: "fallen",
});
export const gathered = ({ lemma }: Token): string | undefined => GATHERED.get(lemma);

/** Where the lemmatizer cuts too much. */
const SLIPS: Readonly<Record<string, string>> = { dos: "dose", specie: "species", measle: "measles" };

export const lemmaOf = ({ lemma }: Token): string => SLIPS[lemma] ?? lemma.toLowerCase();

const RISES =
  /^(?:rise|increase|grow|growth|climb|jump|soar|surge|gain|advance|up|swell|raise|boost|lift|hike|expand|double|treble|triple|quadruple)$/;
const FALLS =
  /^(?:fall|drop|decline|decrease|shrink|slip|tumble|plunge|sink|slide|slump|lose|contract|cut|reduce|reduction|lower|slash|ease|dip|down|shed|halve)$/;

/** Which way a verb, noun or adverb, by its lemma, says that something moved. */
export const changeOf = (lemma: string): "rise" | "fall" | null =>
  RISES.test(lemma) ? "rise" : FALLS.test(lemma) ? "fall" : null;
