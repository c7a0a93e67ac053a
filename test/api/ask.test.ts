import { buildSchema, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../../src/api/forms.ts";
import { typeDefs } from "../../src/api/schema.ts";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, storyStore } from "./sample-graph.ts";

let store: Store;
let api: Client;
beforeAll(async () => {
  store = await storyStore();
  api = clientOf(store);
});
afterAll(() => store.close());

const ASK = `query ($question: String!) {
  ask(question: $question) { understood interpretation query variables text nodes { __typename id } }
}`;
const ask = async (question: string) => (await api.ask(ASK, { question })).ask;

const TROOPS = ["troops", "sent", "fighting"];
const official = { given: { value: 8000 }, held: { minimum: 8000, maximum: 8000 } };

describe("ask", () => {
  it.each([
    ["who cites NIS", { source: "NIS" }, "Citation", "National Intelligence Service (citing)"],
    ["Who quotes   the NIS?", { source: "the NIS" }, "Citation", "National Intelligence Service (citing)"],
    ["Who does Yonhap cite?", { source: "Yonhap" }, "Citation", "National Intelligence Service"],
    ["whom did The Kursk Post quote", { source: "The Kursk Post" }, "Citation", "Kyrylo Budanov (said)"],
    ["which claims contradict Budanov?", { source: "Budanov" }, "Contradiction", "no sign of North Koreans"],
    ['Who disagrees with "Budanov"?', { source: "Budanov" }, "Contradiction", "no sign of North Koreans"],
    ["what did Zelensky say", { filter: { source: "Zelensky" } }, "Claim", "had been lost"],
    [
      "What did Zelensky say about Zelenskyy?",
      { filter: { source: "Zelensky", about: "Zelenskyy" } },
      "Claim",
      "4,000",
    ],
    ["what did the NIS say about combat", { filter: { source: "the NIS", contains: "combat" } }, "Claim", "no sign"],
    [`where does ${ids.killed} come from?`, { claim: ids.killed }, "Claim", "Origin: National Intelligence Service."],
    ["where does the 8,000 figure come from", official, "Claim", "Origin: Kyrylo Budanov."],
    ["where do the 8 thousand come from", official, "Claim", "Origin: Kyrylo Budanov."],
    ["where does fight on come from", { words: "fight on" }, "Claim", "retells The Kursk Post"],
    [`how many independent sources say ${ids.fighting}`, { claim: ids.fighting }, "Claim", "1, not established"],
    [
      "How many independent sources report 8,000 troops?",
      {
        given: { value: 8000, measures: TROOPS },
        held: { minimum: 8000, maximum: 8000, measures: TROOPS },
      },
      "Claim",
      "1, not established: Kyrylo Budanov (outlets 2, publishers 1).",
    ],
    [
      "how many independent voices say that 9,000 fought",
      { given: { value: 9000 }, held: { minimum: 9000, maximum: 9000 } },
      null,
      "nothing found",
    ],
    ["does anyone circularly report", {}, "CircularReport", "The Kursk Post, Echo Times: each cites the other"],
    ["Are there circular reports?", {}, "CircularReport", "each cites the other"],
    ["circular reports", {}, "CircularReport", "each cites the other"],
    ["find circular economy", { text: "circular economy" }, null, "nothing found"],
    ["where does the F-16 claim come from", { words: "the F-16 claim" }, null, "nothing found"],
    [
      "how did the estimate of soldiers of Budanov change over time?",
      { filter: { measures: ["troops", "sent", "fighting"], subject: "Budanov" } },
      "Claim",
      "2025-02: about 8,000 North Koreans: troops, Kyrylo Budanov",
    ],
    ["how has the estimate of deaths changed", { filter: { measures: ["killed"] } }, null, "nothing found"],
    [
      "what if Budanov falls",
      { source: "Budanov" },
      "Claim",
      "Every way back from it that is known leads through Kyrylo Budanov.",
    ],
    [
      "how are Budanov and The Kursk Post connected?",
      { from: "Budanov", to: "The Kursk Post" },
      ["Person", "Article", "Organization"],
      "Title of post mentions Kyrylo Budanov; The Kursk Post published Title of post.",
    ],
    [
      "How is Zelensky related to Zelenskyy",
      { from: "Zelensky", to: "Zelenskyy" },
      ["Person"],
      "Volodymyr Zelensky is one and the same.",
    ],
    [
      `what connects ${ids.fighting} and ${ids.absent}`,
      { from: ids.fighting, to: ids.absent },
      ["Claim"],
      "still fighting contradicts there was no sign",
    ],
    ["what surrounds Budanov", { seeds: ["Budanov"] }, ["Person", "Article", "Citation"], "3 nodes, 3 edges:"],
    [
      `show me ${ids.official}`,
      { seeds: [ids.official] },
      ["AnonymousSource", "Citation", "Country"],
      "  a U.S. official speaks for United States",
    ],
  ])("answers: %s", async (question, variables, type, words) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ understood: true, variables, interpretation: expect.stringMatching(/^[A-Z].*\?$/) });
    expect(answer.text).toContain(words);
    expect([...new Set(answer.nodes.map((node: { __typename: string }) => node.__typename))]).toEqual(
      type ? [type].flat() : [],
    );
  });

  it.each([
    ['find "still fighting"', '"still fighting"', ["Claim", "Article"], "Kyrylo Budanov: about 8,000 North Koreans"],
    ["Search for still Koreans", "still Koreans", ["Claim", "Article"], "... Kyrylo Budanov said about 8,000"],
    ["look for kyrylo", "kyrylo", ["Person", "Article"], "Kyrylo Budanov (Person, person:kyrylo-budanov)"],
    ["find nobody there", "nobody there", [], "nothing found"],
  ])("finds words, with quotation marks as they stand: %s", async (question, text, types, line) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({
      understood: true,
      interpretation: `What has these words: ${text}?`,
      variables: { text },
    });
    expect(answer.text).toContain(line);
    expect(new Set(answer.nodes.map((node: { __typename: string }) => node.__typename))).toEqual(new Set(types));
  });

  it("gives a query that can be asked again as it stands, with its variables", async () => {
    const schema = buildSchema(typeDefs);
    const { query, variables } = await ask("where does 8,000 come from");
    expect(validate(schema, parse(query))).toEqual([]);
    expect((await api.ask(query, variables)).given.totalCount).toBe(1);
  });

  it.each([
    "tell me a joke",
    "",
    "?",
    "who",
    "who cites",
    "who cites ?",
    "x".repeat(100_000),
    `who cites ${" a".repeat(5000)}`,
    "\ud800",
  ])("says what it can read where it cannot: %#", async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ understood: false, query: null, variables: null, nodes: [] });
    for (const example of EXAMPLES) expect(answer.text).toContain(example);
  });

  it("refuses a name as everywhere", async () => {
    expect(await api.refusal(ASK, { question: "who cites Budonov" })).toMatchObject({
      code: "NOT_FOUND",
      names: expect.arrayContaining(["Kyrylo Budanov"]),
    });
    expect((await api.refusal(ASK, { question: "what if Kim falls" })).code).toBe("AMBIGUOUS_NAME");
    expect((await api.refusal(ASK, { question: "where does claim:none come from" })).code).toBe("NOT_FOUND");
    expect((await api.refusal(ASK, { question: "what did Budonov say about the weather" })).code).toBe("NOT_FOUND");
  });
});
