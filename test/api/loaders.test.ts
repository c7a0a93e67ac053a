import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { clientOf } from "./client.ts";
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

/** The store's methods that a question calls, in alphabetical order. */
async function callsOf(variables: Record<string, unknown>, query = NESTED): Promise<string[]> {
  const calls: string[] = [];
  const counting = new Proxy(store, {
    get(target, name) {
      const method = target[name as keyof Store] as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return method.apply(target, given);
      };
    },
  });
  await clientOf(counting).ask(query, variables);
  return calls.sort();
}
