import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { callsOf as callsOfStore } from "./calls.ts";
import { longArticle, sampleStore } from "./sample-graph.ts";

let store: Store;
beforeAll(async () => {
  store = await sampleStore();
  await store.write(...longArticle("long", 40));
});
afterAll(() => store.close());

const NESTED = `query ($first: Int!) {
  claims(filter: { article: "article:long" }, first: $first) {
    nodes {
      text
      span { quote }
      article { title publisher { name } }
      speakers { name }
      about { name }
      estimate { low }
      citations { source { name ... on Entity { aliases } } article { title } claim { text } via { id } }
      contradictions(first: 2) { nodes { claim { text speakers { name } } other { text } otherSpan { quote } } }
    }
  }
}`;

it("a nested page of many nodes costs as many calls of the store as a page of one", async () => {
  const calls = { one: await callsOf({ first: 1 }), many: await callsOf({ first: 40 }) };
  expect(calls.many.length).toBeLessThanOrEqual(calls.one.length);
  expect(calls.one.length).toBeLessThan(15);
});

it("a source's page costs as many calls, however many cite it", async () => {
  const query = `query ($first: Int!) {
    whoCites(source: "Budanov", first: $first) { nodes { claim { text speakers { name } } source { name } article { id } } }
    claimsContradicting(source: "Budanov", first: $first) { nodes { claim { text } other { text } } }
  }`;
  expect((await callsOf({ first: 40 }, query)).length).toBeLessThanOrEqual((await callsOf({ first: 1 }, query)).length);
});

it("what is judged from a whole story costs a page as many calls as one claim", async () => {
  const query = `query ($first: Int!) {
    claims(filter: { article: "article:long" }, first: $first) {
      nodes {
        chain { origin { name } complete hops { article { id } source { name } citation { cue { quote } } rewrite { reason } } }
        independence { origins { name } carriedBy { name } collapsed { article { title } into { title } } }
        corroborations(first: 2) { nodes { claim { text } other { text } claimSpan { quote } } }
        supersedes { other { text } }
        supersededBy { claim { text } }
        circularReports { outlets { name } citations { source { name } } }
        article { rewrites { of { title } spans { quote } } rewrittenBy { article { title } } }
        estimates { subject subjectEntity { name } sources { name } via { name } }
      }
    }
  }`;
  const [one, many] = [await callsOf({ first: 1 }, query), await callsOf({ first: 40 }, query)];
  expect(many.length).toBeLessThanOrEqual(one.length);
  expect(one.length).toBeLessThan(35);
});

it("a page of estimates costs as many calls, however many there are", async () => {
  const query = `query ($first: Int!) {
    estimates(first: $first) { nodes { subject date sources { name } via { name } claim { text } article { title } } }
  }`;
  await store.write(...longArticle("numbers", 40, true));
  expect((await callsOf({ first: 40 }, query)).length).toBeLessThanOrEqual((await callsOf({ first: 1 }, query)).length);
});

const callsOf = (variables: Record<string, unknown>, query = NESTED) => callsOfStore(store, query, variables);
