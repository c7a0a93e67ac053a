import type { Case } from "./case.ts";

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(" ");

const LIMIT = [400, "QUERY_TOO_COMPLEX"] as const;
const INVALID = [400, "GRAPHQL_VALIDATION_FAILED"] as const;
const SYNTAX = [400, "GRAPHQL_PARSE_FAILED"] as const;
const INPUT = [200, "BAD_USER_INPUT"] as const;
const BAD = [400, "BAD_REQUEST"] as const;

/** Documents that are deep, wide, round or broken; each with how it must be refused. */
const DOCUMENTS: readonly (readonly [name: string, query: string, refused?: readonly [number, string]])[] = [
  [
    "fields 500 deep",
    `{ whoCites(source: "x") { nodes { ${times(500, () => "via {")} id ${times(502, () => "}")}`.concat(" }"),
    LIMIT,
  ],
  ["braces 2,400 deep", `${"{ a ".repeat(2_400)}${"}".repeat(2_400)}`, LIMIT],
  ["braces that never close", "{".repeat(4_000), SYNTAX],
  ["inline fragments 1,000 deep", `{ stats { ${"... { ".repeat(1_000)} claims ${"} ".repeat(1_000)} } }`],
  ["lists 2,400 deep", `{ nodes(ids: ${"[".repeat(2_400)}${"]".repeat(2_400)}) { id } }`, LIMIT],
  ["inputs 1,200 deep", `{ claims(filter: ${"{ not: ".repeat(1_200)} {} ${"}".repeat(1_200)}) { totalCount } }`],
  ["1,000 aliases", `{ ${times(1_000, (n) => `a${n}: __typename`)} }`, LIMIT],
  ["1,000 aliases of a page", `{ stats { ${times(1_000, (n) => `a${n}: claims`)} } }`, LIMIT],
  ["100,000 aliases of one field", `{ ${times(100_000, (n) => `a${n}:id`)} }`, LIMIT],
  ["100,000 times one field", `{ ${times(100_000, () => "id")} }`, LIMIT],
  ["1,600 times one alias of fields at odds", `{ stats { ${times(800, () => "a: claims a: people")} } }`, INVALID],
  ["1,000 fields that nobody knows", `{ ${times(1_000, (n) => `claim${n}`)} }`, INVALID],
  ["1,000 operations without a name", times(1_000, () => "{ __typename }"), INVALID],
  ["500 operations of one name", times(500, () => "query A { __typename }"), INVALID],
  ["900 times a directive", `{ stats { claims ${times(900, () => "@skip")} } }`, INVALID],
  ["1,000 directives that nobody knows", `{ stats { claims ${times(1_000, (n) => `@d${n}`)} } }`, INVALID],
  ["300 fields with a directive each", `{ stats { ${times(300, () => "claims @skip(if: false)")} } }`, LIMIT],
  ["@defer", `{ stats { ... @defer { claims } } }`, INVALID],
  ["@stream", `{ claims { nodes @stream { id } } }`, INVALID],
  ["the schema's own directives in a query", `{ stats @cost(weight: "-1000") { claims } }`, INVALID],
  ["a fragment that spreads itself", "{ stats { ...F } } fragment F on Stats { ...F }", INVALID],
  [
    "two fragments that spread each other",
    "{ stats { ...F } } fragment F on Stats { ...G } fragment G on Stats { ...F }",
    INVALID,
  ],
  [
    "500 fragments in a round",
    `{ stats { ...F0 } } ${times(500, (n) => `fragment F${n} on Stats { ...F${(n + 1) % 500} }`)}`,
    INVALID,
  ],
  [
    "a round through fields",
    `{ claim(id: "x") { ...F } } fragment F on Claim { article { claims { ...F } } }`,
    INVALID,
  ],
  ["fragments that double 30 times", doubling(30, ""), LIMIT],
  [
    "fragments that double 30 times, without fields",
    `{ stats { ...F0 } } ${times(30, (n) => `fragment F${n} on Stats { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Stats { claims }`,
    LIMIT,
  ],
  ["fragments that double 300 times", doubling(300, ""), LIMIT],
  [
    "fragments that double in the schema",
    `{ __type(name: "Claim") { ...F0 } } ${times(30, (n) => `fragment F${n} on __Type { a: ofType { ...F${n + 1} } b: ofType { ...F${n + 1} } }`)} fragment F30 on __Type { name }`,
    LIMIT,
  ],
  [
    "600 fragments that nobody spreads",
    `{ __typename } ${times(600, (n) => `fragment F${n} on Stats { claims }`)}`,
    INVALID,
  ],
  ["600 fragments that nobody wrote", `{ ${times(600, (n) => `...F${n}`)} }`, INVALID],
  ["fragments on what is none", "{ ...F } fragment F on String { length }", INVALID],
  [
    "the schema, round and round",
    `{ __schema { types { ${times(8, () => "fields { type {")} name ${times(8, () => "} }")} } } }`,
    INVALID,
  ],
  ["the schema 49 times", `{ ${times(49, (n) => `a${n}: __schema { types { fields { args { type { name } } } } }`)} }`],
  ["the schema 60 times", `{ ${times(60, (n) => `a${n}: __schema { types { name } }`)} }`, LIMIT],
  [
    "pages in pages",
    `{ claims(first: 100) { nodes { contradictions(first: 100) { nodes { claim { contradictions(first: 100) { totalCount nodes { id } } } } } } } }`,
    LIMIT,
  ],
  [
    "every analysis of every claim of every page",
    `{ claims(first: 100) { nodes { contradictions(first: 100) { nodes { claim { independence { outlets } chain { complete } } } } } } }`,
    LIMIT,
  ],
  [
    "45 questions in words with a page each",
    `{ ${times(45, (n) => `a${n}: ask(question: "who cites ISW") { nodes { id ... on Claim { citations { source { id } } contradictions(first: 100) { nodes { id } } } } }`)} }`,
    LIMIT,
  ],
  ["a whole number of 100,000 digits", `{ claims(first: ${"9".repeat(100_000)}) { totalCount } }`, INVALID],
  [
    "a number of 100,000 digits",
    `{ contradictions(filter: { minConfidence: 0.${"9".repeat(100_000)} }) { totalCount } }`,
  ],
  [
    "a number with an exponent of 1,000 digits",
    `{ contradictions(filter: { minConfidence: 1e${"9".repeat(1_000)} }) { totalCount } }`,
  ],
  ["a number that is none", "{ claims(first: 01) { totalCount } }", SYNTAX],
  ["100,000 ids", `{ nodes(ids: [${times(100_000, (n) => `"${n}"`)}]) { id } }`, LIMIT],
  ["101 ids", `{ nodes(ids: [${times(101, (n) => `"${n}"`)}]) { id } }`, INPUT],
  ["2,000 variables", `query (${times(1_000, (n) => `$v${n}: Int`)}) { __typename }`, INVALID],
  ["a variable that is its own default", "query ($a: Int = $a) { claims(first: $a) { totalCount } }", SYNTAX],
  ["a string that never ends", `{ entity(name: "x`, SYNTAX],
  ["a block that never ends", `{ entity(name: """x`, SYNTAX],
  ["half of a pair, escaped", String.raw`{ entity(name: "\ud800") { id } }`, SYNTAX],
  ["an escape beyond Unicode", String.raw`{ entity(name: "\u{FFFFFFFFFF}") { id } }`, SYNTAX],
  ["a comment of 500 kB", `# ${"x".repeat(500_000)}\n{ __typename }`],
  ["500 kB of commas", `{ __typename ${",".repeat(500_000)} }`],
  ["a name of 100 kB", `{ ${"x".repeat(100_000)} }`, INVALID],
  ["an operation's name of 100 kB", `query ${"x".repeat(100_000)} { __typename }`],
  ["names that objects have", "{ __proto__ constructor toString hasOwnProperty }", INVALID],
  ["arguments that objects have", `{ claims(__proto__: 1, constructor: 2) { totalCount } }`, INVALID],
  ["inputs that objects have", `{ claims(filter: { __proto__: { x: 1 } }) { totalCount } }`, INVALID],
  ["a mark before everything", "\ufeff{ __typename }"],
  ["NUL", "{ \u0000 }", SYNTAX],
  ["letters of another script", "{ сlaims { totalCount } }", SYNTAX],
  ["nothing but spaces", " \n ", SYNTAX],
  ["nothing but a comment", "# nothing", SYNTAX],
  ["a word", "stats", SYNTAX],
  ["a subscription", "subscription { stats { claims } }", INVALID],
  ["a change of nothing", "mutation { gossip }", INVALID],
  ["a definition of a type", "type Query { a: Int }", INVALID],
  ["an extension of the schema", "extend schema { query: Stats }", INVALID],
];

/** Bodies that are JSON and not what was expected. */
const BODIES: readonly (readonly [name: string, body: unknown, refused?: readonly [number, string]])[] = [
  ["nothing", {}, BAD],
  ["null", null, BAD],
  ["a text", "{ __typename }", BAD],
  ["a number", 42, BAD],
  ["an empty list", [], BAD],
  ["a batch of 1,000", Array(1_000).fill({ query: "{ __typename }" }), BAD],
  ["a query that is a number", { query: 42 }, BAD],
  ["a query that is a list", { query: ["{ __typename }"] }, BAD],
  ["a document in place of a query", { query: { kind: "Document", definitions: [] } }, BAD],
  ["variables that are a list", { query: "{ __typename }", variables: [1] }, BAD],
  ["variables that are a text", { query: "{ __typename }", variables: "{}" }, BAD],
  ["extensions that are a text", { query: "{ __typename }", extensions: "x" }, BAD],
  ["a name that is a number", { query: "{ __typename }", operationName: 5 }, BAD],
  [
    "a name that no operation has",
    { query: "query A { __typename }", operationName: "B" },
    [400, "OPERATION_RESOLUTION_FAILURE"],
  ],
  [
    "two operations and no name",
    { query: "query A { __typename } query B { __typename }" },
    [400, "OPERATION_RESOLUTION_FAILURE"],
  ],
  [
    "a name that objects have",
    { query: "query A { __typename }", operationName: "__proto__" },
    [400, "OPERATION_RESOLUTION_FAILURE"],
  ],
  [
    "a stored query",
    { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    [200, "PERSISTED_QUERY_NOT_SUPPORTED"],
  ],
  ["a stored query that is none", { extensions: { persistedQuery: 7 } }],
  ["a file of an upload", { query: "mutation ($f: Upload!) { upload(f: $f) }", variables: { f: null } }, INVALID],
  [
    "20,000 variables that nobody asked for",
    { query: "{ __typename }", variables: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`v${n}`, n])) },
  ],
  [
    "a required variable that is not there",
    { query: "query ($id: ID!) { claim(id: $id) { id } }" },
    [400, "BAD_USER_INPUT"],
  ],
  [
    "100,000 ids in a variable",
    { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: Array(100_000).fill("x") } },
    INPUT,
  ],
  [
    "100,000 wrong ids in a variable",
    { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: Array(100_000).fill({}) } },
    [400, "BAD_USER_INPUT"],
  ],
  [
    "a page asked for by a map",
    { query: "query ($n: Int) { claims(first: $n) { totalCount } }", variables: { n: { $gt: 0 } } },
    [400, "BAD_USER_INPUT"],
  ],
  [
    "null for what has a default",
    { query: "query ($o: ArticleOrder) { articles(orderBy: $o) { totalCount } }", variables: { o: null } },
    INPUT,
  ],
];

/** Bodies that are no JSON, or none that should be trusted. */
const RAW: readonly (readonly [
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  refused?: readonly [number, string],
])[] = [
  ["no body", "", BAD],
  ["half of a body", '{"query":', BAD],
  ["a comma too many", '{"query":"{ __typename }",}', BAD],
  ["two bodies", '{"query":"{ __typename }"}{"query":"{ __typename }"}', BAD],
  ["a key twice", '{"query":"{ gossip }","query":"{ __typename }"}'],
  ["a prototype", '{"query":"{ __typename }","__proto__":{"query":"x"}}', BAD],
  ["a prototype, escaped", '{"query":"{ __typename }","\\u005f_proto__":{"query":"x"}}', BAD],
  ["a constructor's prototype", '{"query":"{ __typename }","constructor":{"prototype":{"x":1}}}', BAD],
  ["a prototype in the variables", '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}', BAD],
  ["lists 400,000 deep", `{"query":"{ __typename }","variables":{"a":${"[".repeat(400_000)}${"]".repeat(400_000)}}}`],
  ["maps 100,000 deep", `{"query":"{ __typename }","variables":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`],
  [
    "deep ids",
    `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
  ],
  [
    "bytes that are no text",
    Buffer.concat([
      Buffer.from('{"query":"{ entity(name: \\"'),
      Buffer.from([0xff, 0xc0, 0xaf]),
      Buffer.from('\\") { id } }"}'),
    ]),
  ],
  ["UTF-16", Buffer.from('{"query":"{ __typename }"}', "utf16le"), BAD],
  ["a mark before everything", '\ufeff{"query":"{ __typename }"}'],
  [
    "1e999",
    '{"query":"query ($n: Float) { estimates(filter: { minimum: $n }) { totalCount } }","variables":{"n":1e999}}',
    [400, "BAD_USER_INPUT"],
  ],
  ["NaN", '{"query":"{ __typename }","variables":{"n":NaN}}', BAD],
  ["2 MB", JSON.stringify({ query: "{ __typename }", x: "x".repeat(2 ** 21) }), [413, "PAYLOAD_TOO_LARGE"]],
];

export const DOCUMENT_CASES: readonly Case[] = [
  ...DOCUMENTS.map(([name, query, refused]) => caseOf(`the document: ${name}`, JSON.stringify({ query }), refused)),
  ...BODIES.map(([name, body, refused]) => caseOf(`the body: ${name}`, JSON.stringify(body), refused)),
  ...RAW.map(([name, body, refused]) => caseOf(`the body: ${name}`, body, refused)),
];

function caseOf(name: string, body: string | Uint8Array<ArrayBuffer>, refused?: readonly [number, string]): Case {
  return { name, body, ...(refused && { refused }) };
}

/** Fragments, each of which spreads the next twice, in fields of its own. */
function doubling(levels: number, leaf: string): string {
  const next = (n: number) => `article { claims { ...F${n + 1} ${leaf} } }`;
  const fragments = times(levels, (n) => `fragment F${n} on Claim { a: ${next(n)} b: ${next(n)} }`);
  return `{ claim(id: "x") { ...F0 } } ${fragments} fragment F${levels} on Claim { id }`;
}
