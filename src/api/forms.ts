import type { Told } from "./telling.ts";
import * as told from "./told.ts";
import * as drawn from "./told-graph.ts";
import * as origins from "./told-origins.ts";

/** A question as it was read: the query that answers it, and how its answer is put into words. */
export interface Asked {
  readonly interpretation: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly told: (data: never) => Told;
  /** What it may have meant, where a name in it is not known. */
  readonly otherwise?: Asked;
}

/** A way to put a question. `read` makes of its parts what was asked. */
interface Form {
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (part: (name: string) => string) => Asked;
}

/** In characters. No question is longer; patterns need not be quick on a novel. */
export const LONGEST = 400;

const FORMS: readonly Form[] = [
  {
    example: "who cites NAME",
    pattern:
      /^(?:who|which (?:articles?|outlets?)) (?:else )?(?:cites?|cited|is citing|quotes?|quoted|relies on|rely on|relied on) (?<name>.+)$/i,
    read: (part) => ({
      interpretation: `Who cites ${part("name")}?`,
      query: told.WHO_CITES,
      variables: { source: part("name") },
      told: told.whoCites,
    }),
  },
  {
    example: "who does NAME cite",
    pattern: /^(?:who|whom|which sources?|what sources?) (?:does|do|did) (?<name>.+?) (?:cite|quote|rely on)$/i,
    read: (part) => ({
      interpretation: `Whom does ${part("name")} cite, in its own articles and in others?`,
      query: told.CITED_BY,
      variables: { source: part("name") },
      told: told.citedBy,
    }),
  },
  {
    example: "which claims contradict NAME",
    pattern:
      /^(?:(?:which|what) claims? (?:contradicts?|disagrees? with|(?:is|are) at odds with)|who (?:contradicts?|contradicted|disagrees? with)) (?<name>.+)$/i,
    read: (part) => ({
      interpretation: `Which claims contradict ${part("name")}?`,
      query: told.CONTRADICTING,
      variables: { source: part("name") },
      told: told.contradicting,
    }),
  },
  {
    example: "what did NAME say about NAME or WORDS",
    pattern:
      /^what (?:did|does|do|has|have) (?<name>.+?) (?:says?|said|claims?|claimed|tell|told)(?: (?:about|on|of) (?<about>.+))?$/i,
    read: (part) => saidAbout(part("name"), part("about")),
  },
  {
    example: "where does CLAIM-ID, NUMBER or WORDS come from",
    pattern:
      /^(?:where (?:does|do|did) (?<what>.+?) (?:come|originate) from|what is the (?:origin|source) of (?<what2>.+)|trace (?<what3>.+))$/i,
    read: (part) => whereFrom(part("what")),
  },
  {
    example: "how many independent sources say CLAIM-ID, NUMBER or WORDS",
    pattern:
      /^how many independent (?:sources?|voices?|origins?|outlets?) (?:says?|said|reports?|reported|gives?|gave|confirms?|confirmed|supports?|claims?|(?:are|stand|is) (?:there )?(?:for|behind)|have|has) (?:that )?(?<what>.+)$/i,
    read: (part) => howMany(part("what")),
  },
  {
    example: "does anyone circularly report",
    pattern: /^(?!(?:find|search|look)\b)(?:[\w' ]+ )?circular(?:ly)?(?: [\w' ]+)?$/i,
    read: () => ({
      interpretation: "Which reports rest on each other?",
      query: told.CIRCULAR,
      variables: {},
      told: told.circular,
    }),
  },
  {
    example: "how did the estimate of MEASURE (of NAME) change",
    pattern:
      /^how (?:did|has|have|does|do) (?:the )?(?:estimates?|figures?|numbers?|counts?) (?:of|for) (?:the )?(?<measure>.+?)(?: (?:of|for|among) (?:the )?(?<name>.+?))? (?:change|changed|evolve|evolved|develop|developed|drift|drifted|vary|differ)(?: over time)?$/i,
    read: (part) => estimates(part("measure"), part("name")),
  },
  {
    example: "what if NAME falls",
    pattern:
      /^what (?:if|happens if|falls if|is left if) (?<name>.+?) (?:falls?|fell|(?:is|was|were) (?:wrong|unreliable|discredited|gone)|lied|lies)$/i,
    read: (part) => ({
      interpretation: `Which claims lose their last known origin without ${part("name")}?`,
      query: origins.FALLOUT,
      variables: { source: part("name") },
      told: origins.fallout,
    }),
  },
  {
    example: "how are NAME and NAME connected",
    pattern:
      /^(?:how (?:is|are|was|were) (?<from>"[^"]+"|.+?) (?:and (?<to>.+) )?(?:connected|related|linked|tied)(?: (?:to|with) (?<to2>.+))?|what (?:connects?|links?|ties) (?<from2>"[^"]+"|.+?) (?:and|to|with) (?<to3>.+))$/i,
    read: (part) => ({
      interpretation: `How are ${part("from")} and ${part("to")} connected?`,
      query: drawn.PATHS,
      variables: { from: part("from"), to: part("to") },
      told: drawn.paths,
    }),
  },
  {
    example: "what surrounds NAME",
    pattern:
      /^(?:what (?:surrounds?|(?:is|stands|are) (?:there )?around)|(?:show|draw)(?: me)?(?: what (?:surrounds|(?:is|stands) around))?) (?<name>.+)$/i,
    read: (part) => ({
      interpretation: `What stands around ${part("name")}?`,
      query: drawn.SURROUNDINGS,
      variables: { seeds: [part("name")] },
      told: drawn.surroundings,
    }),
  },
  {
    example: "find WORDS",
    pattern: /^(?:find|search|look)(?: for)? (?<text>.+)$/i,
    read: (part) => ({
      interpretation: `What has these words: ${part("text")}?`,
      query: told.SEARCH,
      variables: { text: part("text") },
      told: told.search,
    }),
  },
];

/** Every way to put a question, as it may be put. */
export const EXAMPLES: readonly string[] = FORMS.map(({ example }) => example);

/** What a question in words asks; null where it cannot be read. */
export function readQuestion(question: string): Asked | null {
  if (question.length > LONGEST) return null;
  const plain = question
    .replace(/\s+/g, " ")
    .replace(/[ ?!.]+$/, "")
    .trim();
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(plain);
    if (found) return read((name) => partOf(found.groups ?? {}, name));
  }
  return null;
}

/**
 * One part under any of its names, `what` or `what2`, without quotation marks around it; empty where it was not said. To a
 * search quotation marks mean something, so `text` keeps them.
 */
function partOf(groups: Readonly<Record<string, string | undefined>>, name: string): string {
  const found = [name, `${name}2`, `${name}3`].map((key) => groups[key]).find((part) => part !== undefined);
  const part = (found ?? "").trim();
  return name === "text" ? part : part.replace(/^["“'‘](.*)["”'’]$/, "$1");
}

function saidAbout(source: string, about: string): Asked {
  if (about === "") {
    return {
      interpretation: `What did ${source} say?`,
      query: told.SAID,
      variables: { filter: { source } },
      told: told.said,
    };
  }
  return {
    interpretation: `What did ${source} say that names ${about}?`,
    query: told.SAID,
    variables: { filter: { source, about } },
    told: told.said,
    otherwise: {
      interpretation: `What did ${source} say with the words "${about}" in it?`,
      query: told.SAID,
      variables: { filter: { source, contains: about } },
      told: told.said,
    },
  };
}

function whereFrom(what: string): Asked {
  const claim = claimId(what);
  const figure = figureIn(what);
  if (claim) {
    const interpretation = `Where does ${claim} come from?`;
    return { interpretation, query: origins.CHAIN, variables: { claim }, told: origins.chain };
  }
  if (figure) {
    const interpretation = `Where do claims with ${inWords(figure)} come from?`;
    return {
      interpretation,
      query: origins.CHAINS_OF_NUMBER,
      variables: figureFilter(figure),
      told: origins.chains,
    };
  }
  const words = what.replace(/^the claim (?:that )?/i, "");
  const interpretation = `Where do claims with the words "${words}" come from?`;
  return { interpretation, query: origins.CHAINS_OF_WORDS, variables: { words }, told: origins.chains };
}

function howMany(what: string): Asked {
  const claim = claimId(what);
  const figure = figureIn(what);
  if (claim) {
    const interpretation = `How many independent sources stand behind ${claim}?`;
    return { interpretation, query: origins.VOICES, variables: { claim }, told: origins.voices };
  }
  if (figure) {
    const interpretation = `How many independent sources stand behind claims with ${inWords(figure)}?`;
    return {
      interpretation,
      query: origins.VOICES_OF_NUMBER,
      variables: figureFilter(figure),
      told: origins.voicesOf,
    };
  }
  const interpretation = `How many independent sources stand behind claims with the words "${what}"?`;
  return { interpretation, query: origins.VOICES_OF_WORDS, variables: { words: what }, told: origins.voicesOf };
}

function estimates(words: string, name: string): Asked {
  const { measures, rest } = measureIn(words);
  const subject = name || rest;
  return {
    interpretation: `How did the estimate of ${measures.join(" or ")}${subject ? ` of ${subject}` : ""} change?`,
    query: told.ESTIMATES,
    variables: { filter: { measures, ...(subject ? { subject } : {}) } },
    told: told.estimates,
  };
}

const claimId = (text: string): string | null => /\bclaim:\S+/.exec(text)?.[0] ?? null;

interface Figure {
  readonly number: number;
  readonly measures: readonly string[] | null;
}

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** "the 4,000 figure", "300 killed", "1.5 million"; the 16 of "F-16" is none. */
function figureIn(text: string): Figure | null {
  const [whole, digits = "", scale = ""] =
    /(?<![\w.,/-])(\d[\d,]*(?:\.\d+)?)(?:[ -]?(thousand|million|billion|k|m|bn)\b)?(?![\w.]*\d)/i.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = Number(digits.replaceAll(",", "")) * (SCALE[scale.toLowerCase()] ?? 1);
  const named = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => MEASURES.has(word));
  return { number, measures: named === undefined ? null : (MEASURES.get(named) as readonly string[]) };
}

const figureFilter = ({ number, measures }: Figure) => ({
  given: { value: number, ...(measures ? { measures } : {}) },
  held: { minimum: number, maximum: number, ...(measures ? { measures } : {}) },
});

const inWords = ({ number, measures }: Figure): string =>
  `the number ${number.toLocaleString("en")}${measures ? ` (${measures.join(" or ")})` : ""}`;

/** What people call what is counted, and what the graph calls it. */
const MEASURES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    casualties: "casualties casualty losses",
    killed: "killed dead deaths fatalities toll",
    wounded: "wounded injured injuries",
    missing: "missing",
    captured: "captured prisoners",
    "troops sent fighting": "troops soldiers forces",
    sent: "sent deployed",
    cases: "cases infections",
    arrested: "arrested arrests detained",
    displaced: "displaced evacuated",
  }).flatMap(([measures, words]) => words.split(" ").map((word) => [word, measures.split(" ")] as const)),
);

/** "casualties", "North Korean casualties", "soldiers killed": what is counted, and whose it is where that is said. */
function measureIn(text: string): { readonly measures: readonly string[]; readonly rest: string } {
  const words = text.split(" ");
  const last = MEASURES.get(words.at(-1)?.toLowerCase() ?? "");
  if (last) return { measures: last, rest: words.slice(0, -1).join(" ") };
  const first = MEASURES.get(words[0]?.toLowerCase() ?? "");
  return first ? { measures: first, rest: words.slice(1).join(" ") } : { measures: [text.toLowerCase()], rest: "" };
}
