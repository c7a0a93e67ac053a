import type { Token } from "../nlp/index.ts";
import { gathered, HAPPENED, happened, isPeople } from "./measures.ts";
import type { Quantity } from "./numbers.ts";
import type { Tree } from "./tree.ts";
import { clauseOf } from "./words.ts";

/** Whom or what a phrase may count. */
const COUNTED = {
  people: null,
  bodies: /^(?:body|corpse|cadaver|remains)$/,
  jobs: /^(?:job|post|position|role|worker|employee|staff|people|person|staffer|redundancy|layoff|loss)$/,
  staff: /^(?:employee|staff|worker|people|staffer)$/,
  homes: /^(?:house|home|building|dwelling|flat|apartment|property|hut|shop|block|shack)$/,
} as const;

interface Phrase {
  readonly measure: string;
  readonly of: keyof typeof COUNTED;
  /** All of them are in the clause, whose words are joined by spaces, in their base forms. */
  readonly said: readonly RegExp[];
}

const HOMES = "home|house|apartment|flat|village|town|neighbourhood|neighborhood|residence|building";
const VESSEL =
  "ship|boat|ferry|vessel|liner|yacht|raft|dinghy|canoe|trawler|tanker|catamaran|submarine|plane|aircraft|airliner|jet|airplane|aeroplane|helicopter|flight|bus|coach|train|tram|truck|lorry|van|minibus";
const PROTEST =
  "protest|rally|march|demonstration|vigil|funeral|demo|ceremony|concert|parade|procession|gathering|sit-in|strike|mass|festival|match|burial";
const PLACE = "square|street|plaza|park|avenue|boulevard|stadium|stand|arena|hall|bridge|steps";

/** The first that fits tells; what is said more narrowly stands before what is said more widely. */
const PHRASES: readonly Phrase[] = [
  phrase("killed", "bodies", "find|recover|pull|retrieve|discover|exhume|unearth|bring|wash|identify|dig|turn up|see"),
  phrase(
    "killed",
    "people",
    "burn|shoot|stab|crush|beat|hack|starve|freeze|choke|trample|scald|bleed",
    "to death|dead",
  ),
  phrase("killed", "people", "succumb"),
  phrase("killed", "people", "not survive|n't survive"),
  phrase("wounded", "people", "suffer|sustain|treat|have|receive", "injury|burn|wound|cut|bruise|fracture|poisoning"),
  phrase("missing", "people", "unaccounted|no trace|no word|search for|look for|hunt for|never find|still lose"),
  phrase("hospitalized", "people", "take|bring|rush|admit|send|fly|be|treat|go|land|remain|keep", "hospital|clinic"),
  phrase("hospitalized", "people", "intensive care"),
  phrase("displaced", "people", "leave|flee|quit|abandon|vacate|force|drive|take|move|order|lose|chase", HOMES),
  phrase(
    "displaced",
    "people",
    "move|bring|lead|take|herd|bus|relocate|go",
    "high ground|safety|shelter|camp|safe place",
  ),
  phrase("displaced", "people", "relocate|resettle|on the run|take refuge|seek refuge|seek shelter|homeless"),
  phrase("displaced", "people", "force|order|tell|ask|make|urge", "leave|flee|evacuate|go"),
  phrase("rescued", "people", "pull|pluck|drag|haul|fish|lift|bring|save|winch|take", "out of|from|ashore|alive"),
  phrase("rescued", "people", "save|survive"),
  phrase(
    "capacity",
    "people",
    "license|licence|certify|approve|authorize|authorise|permit|allow|rate",
    `carry|hold|for|licence|license|board|certificate|on`,
  ),
  phrase(
    "capacity",
    "people",
    "capacity|room for|space for|seat for|design for|design to|build for|build to|big enough|mean for",
  ),
  phrase("capacity", "people", "can|could|may|seat", "hold|carry|seat|accommodate|take|sit"),
  phrase("capacity", "people", "seat|accommodate|sleep"),
  phrase("aboard", "people", `aboard|on board|on (?:(?:the|that|this|a|her|his|its|our) )?(?:\\w+ )?(?:${VESSEL})`),
  phrase("aboard", "people", `(?:be|travel|fly|ride|sit) in (?:(?:the|that|this|a) )?(?:\\w+ )?(?:${VESSEL}|car|taxi)`),
  phrase("aboard", "people", "travel in it"),
  phrase("listed", "people", "manifest|passenger list|crew list|list of passenger"),
  phrase("aboard", "people", "carry|transport|cram|pack|squeeze", VESSEL),
  phrase(
    "employed",
    "people",
    "payroll|work at|work for|work there|provide job|give job|workforce|staff of|in its employ",
  ),
  phrase("employed", "staff", "have|with|count|number|employ", "employee|worker|staff"),
  phrase(
    "arrested",
    "people",
    "custody|round up|in cell|behind bar|police cell|put in jail|lead away|seize by police|be hold|in detention|under arrest",
  ),
  phrase(
    "captured",
    "people",
    "take .*prisoner|hold .*prisoner|prisoner of war|prisoner be hold|hold .*captive|hold .*hostage",
  ),
  phrase("voted", "people", "vote|cast|go to the poll|poll station|turn up to vote|turnout"),
  phrase("attended", "people", "gather|rally|march|protest|demonstrate|assemble|attend|congregate|throng|chant"),
  phrase("attended", "people", "turn out|turn up|take part|join|come|draw|attract|bring|see|be|have", PROTEST),
  phrase("attended", "people", "to the street|take to the street"),
  phrase("attended", "people", "fill|pack|crowd|occupy|line|block|flood|pour|stand|be|come", PLACE),
  phrase("attended", "people", "demand|shout|call for", "outside|in front|street|square"),
  phrase(
    "destroyed",
    "homes",
    "burn down|burn to|wash away|sweep away|collapse|gut|consume|swallow|wipe out|reduce to|level|flatten|wreck|ruin|be go|be ash|in ash|rubble",
  ),
  phrase(
    "released",
    "people",
    "release|set free|let go|free|be free|liberate|walk free|hand back|hand over|return to .*(?:family|parent)|regain .*freedom",
  ),
  phrase("taking part", "people", "take part|participate|join|be involve|involve in|rise up|mutiny|rebel"),
  phrase("ill", "people", "fall ill|fall sick|take ill|sicken|be ill|be sick|poison|feel ill|symptom|vomit|infect"),
];

const JOBS: readonly Phrase[] = [
  phrase("job cut", "jobs", "redundancy|layoff|lay-off|job loss|job cut"),
  phrase(
    "job cut",
    "jobs",
    "cut|axe|shed|slash|eliminate|scrap|lose|go|cost|disappear|abolish|risk|threaten|end|close",
    "job|post|position|role",
  ),
  phrase("job cut", "jobs", "lay off|dismiss|sack|redundant|let go|lose .*job"),
];

function phrase(measure: string, of: keyof typeof COUNTED, ...said: string[]): Phrase {
  return { measure, of, said: said.map((words) => new RegExp(` (?:${words}) `)) };
}

/**
 * The matter that a number counts, as several words of its clause say it: "taken from their homes", "on board". What one verb or noun
 * says happened to those counted is told by the measure, and only jobs that are lost are more than that.
 */
export function matterOf(tree: Tree, { core, unit }: Quantity, noun: Token | null, measure: string): string | null {
  if (unit === "percent" && PAY.test(measure)) {
    const words = wordsAround(tree, core);
    return OFFERED.test(words) ? "offer" : ASKED.test(words) ? "demand" : null;
  }
  if (unit === "percent") {
    const words = wordsAround(tree, core);
    return SHARES.every((said) => said.test(words)) ? "share price" : TURNOUT.test(words) ? "turnout" : null;
  }
  if (unit !== "") return null;
  // "73 were released": people, as the verb tells.
  if (!noun) return measure === "people" ? (firstOf(PHRASES, tree, core, null) ?? null) : null;
  const cut = firstOf(JOBS, tree, core, noun);
  if (cut || HAPPENED.has(measure)) return cut ?? null;
  return firstOf(PHRASES, tree, core, noun) ?? gathered(noun) ?? happened(noun) ?? null;
}

const SHARES = [
  / (?:share|stock) /,
  / (?:close|rise|fall|jump|leap|soar|plunge|tumble|drop|slide|gain|lose|climb|crash|sink|surge|slump|dive|rally|trade|plummet|shed|add|up|down|low|high) /,
];
const TURNOUT = / turnout | voters? (?:\w+ )*turn out | (?:turn out|go) to vote /;
const PAY = /^(?:rise in )?(?:pay|wage|salary|rise|raise|offer|demand)$/;
const OFFERED = / (?:offer|propose|proposal|on the table|bid) /;
const ASKED = / (?:demand|want|ask|seek|call for|claim) /;

function firstOf(phrases: readonly Phrase[], tree: Tree, core: Token, noun: Token | null): string | undefined {
  const fitting = phrases.filter(({ of }) =>
    noun ? (COUNTED[of]?.test(noun.lemma) ?? isPeople(noun)) : of === "people",
  );
  if (fitting.length === 0) return undefined;
  const words = wordsAround(tree, core);
  return fitting.find(({ said }) => said.every((one) => one.test(words)))?.measure;
}

/** "Linden Square" is a square. */
const SITE = new RegExp(`^(?:${PLACE})$`);

/** The words of the clause in their base forms, without names and without who says so. */
export function wordsAround(tree: Tree, core: Token): string {
  const said = clauseOf(tree, core).filter(
    ({ tag, text, lemma }) => (tag !== "NNP" || SITE.test(lemma.toLowerCase())) && /\p{L}/u.test(text),
  );
  return ` ${said.map(({ lemma }) => lemma.toLowerCase()).join(" ")} `;
}
