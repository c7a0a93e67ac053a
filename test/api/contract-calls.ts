/** Sample calls of every field of Query, with every argument and every value that its arguments may have. */
import { circleId, relationId } from "../../src/graph/ids.ts";
import { ids } from "./sample-graph.ts";
import type { Call } from "./selection.ts";

/** A node of each type, all in the sample graph but the country. */
export const NODE_IDS: Readonly<Record<string, string>> = {
  Article: ids.post,
  Person: "person:kyrylo-budanov",
  Organization: "organization:yonhap",
  Country: "country:united-states",
  AnonymousSource: ids.official,
  Claim: ids.fighting,
  Citation: "citation:post:0001:1",
  Contradiction: relationId("contradiction", ids.fighting, ids.absent),
  CircularReport: circleId([ids.killed, ids.dead]),
};

/** Fields that are lists: once with all that stands in the first items, then each filter and order with ids and leaves. */
const deep: readonly Call[] = [
  { field: "articles", args: { filter: { cites: "ISW" }, first: 1 } },
  { field: "entities", args: { filter: { startsWith: "Volodymyr" }, first: 2 }, depth: 2 },
  { field: "entities", args: { kind: "ORGANIZATION", filter: { publishes: true }, first: 2 }, depth: 2 },
  { field: "claims", args: { filter: { contradicted: true, corroborated: true }, first: 2 } },
  { field: "whoCites", args: { source: "ISW", first: 3 } },
  { field: "claimsContradicting", args: { source: "Budanov", first: 3 } },
  { field: "contradictions", args: { filter: { kinds: ["STATUS"] }, last: 3 } },
  { field: "circularReports", args: { first: 5 }, depth: 2 },
  { field: "estimates", args: { filter: { minimum: 4000, maximum: 4000 }, first: 3 } },
  { field: "fallout", args: { source: "ISW", includeKept: true, first: 5 } },
  { field: "search", args: { text: "Budanov", first: 10 } },
];

const each = (field: string, key: string, values: readonly unknown[], rest: object = {}): Call[] =>
  values.map((value) => ({ field, args: { ...rest, [key]: value, first: 100 }, depth: 0 }));

const shallow: readonly Call[] = [
  ...each("articles", "orderBy", ["PUBLISHED_ON", "PUBLISHED_ON_DESC", "TITLE", "TITLE_DESC"]),
  ...each("articles", "filter", [
    { publisher: "The Kursk Post" },
    { publishedFrom: "2025-01-31" },
    { publishedTo: "2025-01-31" },
    { titleContains: "NORTH korean" },
    { cites: "ISW" },
    { mentions: "Budanov" },
    { rewrites: true },
    { and: [{ cites: "ISW" }, { rewrites: false }] },
    { or: [{ rewrites: true }, { publisher: "Echo Times" }] },
    { not: { or: [{ rewrites: true }, { cites: "ISW" }] } },
  ]),
  ...each("entities", "kind", ["PERSON", "ORGANIZATION", "COUNTRY"]),
  ...each("entities", "orderBy", ["NAME", "NAME_DESC"]),
  ...each("entities", "filter", [
    { kinds: ["PERSON", "ORGANIZATION", "COUNTRY"] },
    { startsWith: "kim" },
    { contains: "KOREA" },
    { cited: true },
    { publishes: true },
    { and: [{ cited: true }, { publishes: true }] },
    { or: [{ startsWith: "Y" }, { startsWith: "z" }] },
    { not: { kinds: ["PERSON", "COUNTRY"] } },
  ]),
  ...each("claims", "orderBy", ["POSITION", "PUBLISHED_ON", "PUBLISHED_ON_DESC"]),
  ...each("claims", "filter", [
    { article: ids.post },
    { source: "NIS" },
    { speaker: "Yonhap" },
    { about: "North Korea" },
    { contains: "Front LINE" },
    { publisher: "Echo Times" },
    { publishedFrom: "2025-02" },
    { publishedTo: "2025-01-31" },
    { modes: ["DIRECT", "MIXED"] },
    { modes: ["INDIRECT", "NAMED"] },
    { attributed: false },
    { hedged: true },
    { hasEstimate: true },
    { contradicted: true },
    { corroborated: true },
    { and: [{ about: "North Korea" }, { hasEstimate: true }] },
    { or: [{ speaker: "ISW" }, { source: "Budanov" }] },
    { not: { attributed: true } },
  ]),
  ...each("whoCites", "orderBy", ["POSITION", "PUBLISHED_ON", "PUBLISHED_ON_DESC"], { source: "Zelensky" }),
  ...each("whoCites", "filter", [{ article: ids.post }], { source: "organization:yonhap" }),
  ...each("whoCites", "filter", [{ source: "nis" }, { publisher: "The Kursk Post" }, { hops: [2] }], { source: "NIS" }),
  ...each("whoCites", "filter", [{ speaksFor: "Ukraine" }, { hasCue: true }], { source: "Zelensky" }),
  ...each("whoCites", "filter", [{ statedFrom: "2026-03-12" }, { statedTo: "2026-03-12" }], {
    source: "The Lima Sentinel",
  }),
  ...each("whoCites", "filter", [{ publishedFrom: "2025-02" }, { publishedTo: "2025" }], { source: "Yonhap" }),
  ...each(
    "whoCites",
    "filter",
    [
      { modes: ["DIRECT", "MIXED", "INDIRECT", "NAMED"] },
      { hasCue: false },
      { about: "North Korea" },
      { contains: "casualties" },
      { and: [{ about: "North Korea" }, { hops: [1] }] },
      { or: [{ contains: "casualties" }, { contains: "assaults" }] },
      { not: { contains: "casualties" } },
    ],
    { source: "ISW" },
  ),
  ...each("claimsContradicting", "orderBy", ["CONFIDENCE_DESC", "CONFIDENCE", "PUBLISHED_ON", "PUBLISHED_ON_DESC"], {
    source: "Budanov",
  }),
  ...each("claimsContradicting", "filter", [{ about: "North Korea" }, { statuses: ["PROPOSED"] }], {
    source: "Budanov",
  }),
  ...each("contradictions", "orderBy", ["CONFIDENCE_DESC", "CONFIDENCE", "PUBLISHED_ON", "PUBLISHED_ON_DESC"]),
  ...each("contradictions", "filter", [
    { kinds: ["NUMERIC", "POLARITY"] },
    { kinds: ["STATUS", "DATE", "SCOPE"] },
    { statuses: ["PROPOSED", "CONFIRMED", "REJECTED"] },
    { article: ids.wire },
    { source: "NIS" },
    { about: "North Korea" },
    { minConfidence: 0.75 },
    { maxConfidence: 0.75 },
    { publishedFrom: "2025-02" },
    { publishedTo: "2025-02-05" },
    { and: [{ kinds: ["STATUS"] }, { minConfidence: 0.9 }] },
    { or: [{ kinds: ["NUMERIC"] }, { source: "Budanov" }] },
    { not: { kinds: ["STATUS"] } },
  ]),
  ...each("estimates", "orderBy", ["DATE", "DATE_DESC", "VALUE", "VALUE_DESC"]),
  ...each("estimates", "filter", [
    { measures: ["killed", "wounded"] },
    { subject: "North Korea" },
    { article: ids.post },
    { source: "Budanov" },
    { value: 8000 },
    { minimum: 8000 },
    { maximum: 100.5 },
    { units: ["percent"] },
    { bounds: ["EXACT", "ABOUT"] },
    { bounds: ["AT_LEAST", "AT_MOST"] },
    { per: "day" },
    { rate: true },
    { more: true },
    { planned: true },
    { asOfFrom: "2025" },
    { asOfTo: "2025-02" },
    { dateFrom: "2025-02-01" },
    { dateTo: "2025-01" },
    { and: [{ measures: ["casualties"] }, { subject: "North Korea" }] },
    { or: [{ per: "month" }, { units: ["percent"] }] },
    { not: { units: ["people"] } },
  ]),
  ...each("fallout", "includeKept", [false, true], { source: "ISW" }),
  ...each("search", "kinds", [["ARTICLE", "CLAIM"], ["PERSON", "ORGANIZATION", "COUNTRY"], null], { text: "korea" }),
  ...each("search", "text", ['"front line"', "casualties kursk", "zelenskyy"]),
];

/** Each way to put a question, by its example in forms.ts, and what is asked so. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  "who cites NAME": ["Who cites ISW?"],
  "who does NAME cite": ["Who does Yonhap cite?"],
  "which claims contradict NAME": ["Which claims contradict Budanov?"],
  "what did NAME say about NAME or WORDS": ["What did Budanov say about North Korea?", "What did ISW say?"],
  "where does CLAIM-ID, NUMBER or WORDS come from": [
    `Where does ${ids.retold} come from?`,
    "Where does the 4,000 figure come from?",
    "Where does no sign of North Koreans come from?",
  ],
  "how many independent sources say CLAIM-ID, NUMBER or WORDS": [
    `How many independent sources say ${ids.dead}?`,
    "How many independent sources say 4,000 casualties?",
    "How many independent sources say still fighting?",
  ],
  "does anyone circularly report": ["Does anyone circularly report?"],
  "how did the estimate of MEASURE (of NAME) change": [
    "How did the estimate of casualties change?",
    "How did the estimate of wounded of North Korea change?",
  ],
  "what if NAME falls": ["What if ISW falls?"],
  "how are NAME and NAME connected": ["How are ISW and Yonhap connected?"],
  "what surrounds NAME": ["What surrounds Budanov?"],
  "find WORDS": ['Find "North Korean troops" casualties'],
};

const LIST = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }";

const single: readonly Call[] = [
  ...[
    [
      "entity",
      { name: "Zelensky" },
      `claims(filter: { hedged: false }, orderBy: PUBLISHED_ON_DESC, first: 3) { ${LIST} edges { citations { id } } }`,
    ],
    [
      "entity",
      { name: "Budanov" },
      `citedBy(filter: { modes: [DIRECT, INDIRECT] }, orderBy: PUBLISHED_ON, last: 3) { ${LIST} }`,
    ],
    [
      "claim",
      { id: ids.fighting },
      `contradictions(filter: { minConfidence: 0.5 }, orderBy: CONFIDENCE, first: 1) { ${LIST} } corroborations(last: 1) { ${LIST} }`,
    ],
  ].map(([field, args, select]) => ({ field, args, select: `__typename id ${select}` }) as Call),
  { field: "nodes", args: { ids: [...Object.values(NODE_IDS), "nothing:at-all"] } },
  { field: "article", args: { id: ids.echo } },
  ...["ISW", "zelenskyy", "United States", "KCNA"].map((name) => ({ field: "entity", args: { name } })),
  { field: "claim", args: { id: ids.killed } },
  ...[ids.retold, ids.dead, ids.absent].flatMap((claim) => [
    { field: "citationChain", args: { claim } },
    { field: "independence", args: { claim } },
  ]),
  ...[ids.retold, "Kim Jong Un"].map((seed) => ({ field: "subgraph", args: { seeds: [seed] } })),
  { field: "subgraph", args: { seeds: ["Budanov", "ISW"], depth: 2, maxNodes: 60 } },
  {
    field: "subgraph",
    args: {
      seeds: [NODE_IDS.CircularReport, ids.official],
      depth: 5,
      kinds: ["ARTICLE", "PERSON", "CLAIM", "CITATION"],
    },
  },
  {
    field: "subgraph",
    args: {
      seeds: ["Ukraine"],
      depth: 2,
      kinds: ["ORGANIZATION", "COUNTRY", "ANONYMOUS_SOURCE", "CITATION"],
      maxNodes: 1000,
    },
  },
  { field: "paths", args: { from: "ISW", to: "Yonhap" } },
  { field: "paths", args: { from: ids.later, to: ids.official, maxHops: 6 } },
  { field: "paths", args: { from: ids.post, to: ids.post, maxHops: 1 } },
  ...Object.values(QUESTIONS)
    .flat()
    .map((question) => ({ field: "ask", args: { question } })),
  { field: "stats" },
];

/** What is answered with something. */
export const CALLS: readonly Call[] = [...deep, ...shallow, ...single];

/** What is answered with nothing, or with a list that has nothing in it. */
export const EMPTY: readonly Call[] = [
  { field: "node", args: { id: "article:none" }, depth: 0 },
  { field: "article", args: { id: ids.fighting }, depth: 0 },
  { field: "claim", args: { id: ids.post }, depth: 0 },
  { field: "articles", args: { filter: { or: [] } }, depth: 0 },
  { field: "entities", args: { filter: { startsWith: "zzz" } }, depth: 0 },
  { field: "claims", args: { filter: { contains: "no such words" } }, depth: 0 },
  { field: "whoCites", args: { source: "ISW", filter: { publishedTo: "1999" } }, depth: 0 },
  { field: "contradictions", args: { filter: { minConfidence: 1 } }, depth: 0 },
  { field: "estimates", args: { filter: { minimum: 9e15 } }, depth: 0 },
  { field: "search", args: { text: "koreansfighting" }, depth: 0 },
  { field: "ask", args: { question: "Who is right?" }, depth: 0 },
];

/** What a search is refused for. */
export const UNSEARCHED = ["ANONYMOUS_SOURCE", "CITATION"];

/** What is refused, and with which code; pages are refused in contract.test.ts. */
export const REFUSED: readonly (readonly [code: string, call: Call])[] = [
  ...["entity", "whoCites", "claimsContradicting", "fallout"].flatMap((field) =>
    [
      ["NOT_FOUND", "Budanow"],
      ["AMBIGUOUS_NAME", "Kim"],
      ["BAD_USER_INPUT", ""],
    ].map(
      ([code = "", name]) =>
        [code, { field, args: { [field === "entity" ? "name" : "source"]: name }, depth: 0 }] as const,
    ),
  ),
  ...["articles", "entities", "claims", "contradictions", "estimates"].map(
    (field) => ["BAD_USER_INPUT", { field, args: { filter: { colour: "red" } }, depth: 0 }] as const,
  ),
  ...["claims", "articles", "contradictions"].flatMap((field) => [
    ["BAD_USER_INPUT", { field, args: { filter: { publishedFrom: "soon" } }, depth: 0 }] as const,
    ["BAD_USER_INPUT", { field, args: { orderBy: "COLOUR" }, depth: 0 }] as const,
  ]),
  ["NOT_FOUND", { field: "claims", args: { filter: { about: "Nobody Known" } }, depth: 0 }],
  ["NOT_FOUND", { field: "ask", args: { question: "Who cites Budanow?" } }],
  ["NOT_FOUND", { field: "citationChain", args: { claim: ids.post } }],
  ["NOT_FOUND", { field: "independence", args: { claim: "claim:none" } }],
  ["NOT_FOUND", { field: "subgraph", args: { seeds: ["Budanow"] } }],
  ["BAD_USER_INPUT", { field: "subgraph", args: { seeds: ["ISW"], depth: 6 } }],
  ["BAD_USER_INPUT", { field: "subgraph", args: { seeds: [] } }],
  ["NOT_FOUND", { field: "paths", args: { from: "ISW", to: "Budanow" } }],
  ["BAD_USER_INPUT", { field: "paths", args: { from: "ISW", to: "Yonhap", maxHops: 7 } }],
  ["BAD_USER_INPUT", { field: "search", args: { text: "?!" } }],
  ...UNSEARCHED.map((kind) => ["BAD_USER_INPUT", { field: "search", args: { text: "korea", kinds: [kind] } }] as const),
  ["BAD_USER_INPUT", { field: "nodes", args: { ids: Array(101).fill(ids.post) } }],
];
