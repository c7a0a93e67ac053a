/** Texts that mean something to somebody on the way: the query language, the store, its index, the log, the page, the disk. */
export const TEXTS: Readonly<Record<string, string>> = {
  "no text": "",
  spaces: " \t\r\n ",
  "Cypher, out of a string": `"}) DETACH DELETE n //`,
  "Cypher, out of a string of the other kind": `' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n RETURN '`,
  "Cypher, out of a name": "`) MATCH (n) DETACH DELETE n //",
  "Cypher, a parameter": "$keys",
  "Cypher, a map": "{id: 'x', __proto__: 1}",
  "Cypher, a comment and a procedure": "*/ CALL dbms.shutdown() /*",
  "Cypher, LOAD CSV": "x' LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //",
  "Lucene, everything": "*:*",
  "Lucene, all its signs": String.raw`+ - && || ! ( ) { } [ ] ^ " ~ * ? : \ /`,
  "Lucene, a range": "text:[* TO *] OR id:{a TO z}",
  "Lucene, half of a phrase": `"half of a phrase~10^4`,
  "Lucene, a slow expression": "/(a+)+(b+)+$/",
  "Lucene, wildcards before": "*a*b*c*d*e*f*g*",
  "Lucene, only words that bind": "AND OR NOT",
  "Lucene, deep": "(".repeat(2_000),
  "a slow expression's food": `${"a".repeat(5_000)}!`,
  "GraphQL, out of a string": `") { __schema { types { name } } } #`,
  "GraphQL, a fragment": "} fragment F on Query { ...F } {",
  SQL: "'; DROP TABLE articles; --",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point of it
  "a template": "${process.exit(1)} {{7*7}} <%= 7 %> #{7} %s%n%x",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point of it
  "a lookup": "${jndi:ldap://127.0.0.1/a}",
  markup: `<script>alert(1)</script><img src=x onerror=alert(1)>`,
  "a path upwards": "../../../../etc/passwd",
  "a path of the other kind": "..\\..\\..\\windows\\win.ini",
  "a line for the log": 'x\n{"level":60,"msg":"forged"}\r\nSet-Cookie: a=b',
  "colours for a terminal": "\u001b[31mred\u001b[0m\u0007",
  NUL: "a\u0000b",
  "half of a pair": "\ud800",
  "the other half": "\udc00x",
  "marks that turn the text round": "\u202Egnihtemos\u202C \u2066\u200F",
  "marks on marks": `Z${"\u0301".repeat(2_000)}`,
  "letters without width": "\u200b\u200d\ufeff",
  "a letter that grows in capitals": "ﬃß".repeat(500),
  "an id of another kind": "claim:x country:UA article:y",
  "an id's beginning": "claim:",
  "a name that objects have": "__proto__",
  "another name that objects have": "constructor",
  "a number": "1e309",
  "100 kB": "x".repeat(100_000),
  "100 kB of words": "word ".repeat(20_000),
  "100 kB of pairs": "🇺🇦".repeat(25_000),
};

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What is no cursor of the list that it is given to, however near. */
export const CURSORS: Readonly<Record<string, string>> = {
  words: "not a cursor",
  "base64 of nothing": "e30",
  "no list of three": base64(["claims", null]),
  "a list that is another's": base64(["gossip", null, "claim:x"]),
  "an id that is a number": base64(["claims", null, 7]),
  "an id that is a map": base64(["claims", null, { $gt: "" }]),
  "a sort value that is a list": base64(["claims", [1], "claim:x"]),
  "a number beyond all": Buffer.from('["claims",1e999,"x"]').toString("base64url"),
  "a map": base64({ __proto__: null, length: 3, 0: "claims", 2: "x" }),
  deep: Buffer.from(`${"[".repeat(5_000)}${"]".repeat(5_000)}`).toString("base64url"),
  "bytes that are no text": Buffer.from([0xff, 0xfe, 0x00, 0xc0]).toString("base64url"),
  "100 kB": base64(["claims", "x".repeat(75_000), "claim:x"]),
};

/** Values that are no number, or none that a page or a limit may have. */
export const NUMBERS: readonly unknown[] = [
  0,
  -1,
  101,
  1_000_000,
  2 ** 31,
  -(2 ** 31) - 1,
  1e308,
  0.5,
  "5",
  true,
  [],
  {},
  [[1]],
];

/** Values that are of no enumeration, and neither true nor false. */
export const WORDS: readonly unknown[] = ["", "GOSSIP", "toString", "__proto__", 0, -1, [], {}, "x".repeat(10_000)];
