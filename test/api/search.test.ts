import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { sameAs } from "../../src/graph/same-as.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/port.ts";
import { neo4jForTests } from "../neo4j.ts";
import { empty } from "../store/empty.ts";
import { type Client, clientOf } from "./client.ts";
import { ids, longArticle, storyStore } from "./sample-graph.ts";

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id }
    edges {
      cursor
      score
      node {
        __typename
        id
        ... on Article { title text }
        ... on Claim { text article { text } }
        ... on Entity { name aliases }
      }
      highlights { field name start end quote }
      snippet { start end quote }
    }
  }
}`;

type Edge = Awaited<ReturnType<Client["ask"]>>;

/** A text that a highlight is a stretch of. */
function textOf({ node }: Edge, { field, name }: { field: string; name: string | null }): string {
  if (field === "TITLE") return node.title;
  if (field === "TEXT") return node.article?.text ?? node.text;
  expect(node.aliases).toContain(name);
  return name as string;
}

function onStore(name: string, open: () => Promise<Store>): void {
  describe(`search on ${name}`, () => {
    let store: Store;
    let api: Client;
    const search = async (text: string, rest: Record<string, unknown> = {}) =>
      (await api.ask(SEARCH, { text, ...rest })).search;
    const found = async (text: string, rest?: Record<string, unknown>) =>
      (await search(text, rest)).edges.map(({ node }: Edge) => node.id);
    beforeAll(async () => {
      store = await open();
      await store.write(...longArticle("long", 130));
      api = clientOf(store);
    });
    afterAll(() => store.close());

    it.each([
      ["Budanov", ["person:kyrylo-budanov", "article:long", "article:post"]],
      ["north koreans fighting", ["claim:post:0000", "article:post"]],
      ["FIGHTING, (Koreans)", ["claim:post:0000", "article:post"]],
      ['"still fighting"', ["claim:post:0000", "article:post"]],
      ['"fighting still"', []],
      ["zelenskyy", ["person:volodymyr-zelensky", "article:post", "claim:wire:0001", "article:wire"]],
      ["nis", ["organization:national-intelligence-service", "article:post", "article:wire"]],
      ["kursk post", ["organization:kursk-post"]],
      ["4,000", ["claim:post:0002", "article:post"]],
      ["title of echo", ["article:echo"]],
      ["kim", ["person:kim-jong-un", "person:kim-yong-hyun", "article:wire", "claim:wire:0001"]],
      ["koreansfighting", []],
      ["budanov nis zelensky rained", ["article:post"]],
    ])("%s", async (text, expected) => {
      const [all, some] = [await found(text, { kinds: null }), await found(text)];
      expect(all.sort()).toEqual([...expected].sort());
      expect(all).toEqual(some.sort());
    });

    it("has the whole name first, then what speaks of it most for its length, with why", async () => {
      const { edges } = await search("Zelensky");
      expect(edges.map(({ node, score }: Edge) => [node.id, score])).toEqual([
        ["person:volodymyr-zelensky", 1],
        ["article:wire", 0.7447],
        ["article:post", 0.7377],
        [ids.met, 0.5571],
      ]);
      const [person, article, , claim] = edges;
      expect(person.highlights.map(({ name, quote }: Edge) => [name, quote])).toEqual([
        ["Volodymyr Zelensky", "Zelensky"],
        ["Zelenskyy", "Zelenskyy"],
        ["Zelensky", "Zelensky"],
      ]);
      expect(person.snippet).toBeNull();
      expect(claim.snippet.quote).toBe(claim.node.text);
      expect(article.snippet.quote).toContain("Zelensky");
    });

    it("shows stretches that are what they say, wherever the words stand", async () => {
      const words = [
        "fighting",
        "nis",
        "title",
        "kim",
        "300 soldiers",
        '"North Koreans"',
        "o'clock",
        "post",
        "president",
      ];
      for (const text of words) {
        const { edges, nodes, totalCount } = await search(text, { first: 100 });
        expect(totalCount).toBeGreaterThan(0);
        expect(nodes.map(({ id }: Edge) => id)).toEqual(edges.map(({ node }: Edge) => node.id));
        for (const edge of edges) {
          expect(edge.highlights.length).toBeLessThanOrEqual(20);
          for (const highlight of edge.highlights) {
            expect(textOf(edge, highlight).slice(highlight.start, highlight.end)).toBe(highlight.quote);
          }
          if (!edge.snippet) continue;
          const { start, end, quote } = edge.snippet;
          expect(textOf(edge, { field: "TEXT", name: null }).slice(start, end)).toBe(quote);
        }
      }
    });

    it("gives only the kinds asked for", async () => {
      expect(await found("zelensky", { kinds: ["PERSON"] })).toEqual(["person:volodymyr-zelensky"]);
      expect(await found("zelensky", { kinds: ["COUNTRY", "CLAIM"] })).toEqual([ids.met]);
      expect(await found("zelensky", { kinds: [] })).toEqual([]);
      for (const kind of ["ANONYMOUS_SOURCE", "CITATION"]) {
        const { code, message } = await api.refusal(SEARCH, { text: "zelensky", kinds: ["CLAIM", kind] });
        expect(code).toBe("BAD_USER_INPUT");
        expect(message).toContain(kind);
      }
    });

    it("is paged through both ways, each once, in one order, of at most 100 a kind", async () => {
      const { edges: whole, totalCount } = await search("o'clock title", { first: 100 });
      expect(totalCount).toBe(1);
      const { edges, totalCount: all } = await search("o'clock", { first: 100 });
      expect(all).toBe(101);
      expect(whole[0].node.id).toBe("article:long");
      const last = (await search("o'clock", { last: 1 })).edges[0];
      const expected = [...edges, last].map(({ node }: Edge) => node.id);
      expect(new Set(expected).size).toBe(101);
      const forward: string[] = [];
      let page = await search("o'clock", { first: 40 });
      while (page.edges.length > 0) {
        forward.push(...page.nodes.map(({ id }: Edge) => id));
        expect(page.pageInfo.hasNextPage).toBe(forward.length < all);
        page = await search("o'clock", { first: 40, after: page.pageInfo.endCursor });
        expect(page.totalCount).toBe(all);
      }
      expect(forward).toEqual(expected);
      page = await search("o'clock", { last: 30 });
      const backward: string[] = [];
      while (page.edges.length > 0) {
        backward.unshift(...page.nodes.map(({ id }: Edge) => id));
        page = await search("o'clock", { last: 30, before: page.pageInfo.startCursor });
      }
      expect(backward).toEqual(expected);
      const scores = edges.map(({ score }: Edge) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it("refuses the cursor of another search, and of another list", async () => {
      const { pageInfo } = await search("o'clock", { first: 1 });
      const { claims } = await api.ask("{ claims(first: 1) { pageInfo { endCursor } } }");
      for (const after of [claims.pageInfo.endCursor, "nonsense", ""]) {
        expect((await api.refusal(SEARCH, { text: "o'clock", after })).code).toBe("BAD_USER_INPUT");
      }
      expect((await api.refusal(SEARCH, { text: "yonhap", after: pageInfo.endCursor })).code).toBe("BAD_USER_INPUT");
      expect(await found("O’CLOCK", { first: 1, after: pageInfo.endCursor })).toHaveLength(1);
    });

    it.each([
      "",
      " \n\t",
      "?!",
      "🙂🙂",
      "\u0000",
      "\ud800",
      '""',
      "+-&&||",
      "*",
      "x".repeat(1001),
      "a ".repeat(50_000),
    ])("refuses a text without a word, or of too many characters: %j", async (text) => {
      expect((await api.refusal(SEARCH, { text })).code).toBe("BAD_USER_INPUT");
    });

    it("takes no sign for anything but what parts words", { timeout: 120_000 }, async () => {
      const plain = await found("fighting koreans");
      for (const text of [
        "+fighting -koreans",
        "fighting && koreans!",
        "(fighting || koreans",
        "fighting^ koreans~",
        "[fighting {koreans}]",
        "fighting*/koreans?\\",
        'fighting" koreans',
        "fighting:koreans",
        "fighting' }) //koreans",
      ]) {
        expect(await found(text)).toEqual(plain);
      }
      expect(await found("fighting OR rained")).toEqual(["article:post"]);
      expect(await found("text:fighting")).toEqual([]);
      expect(await found("fight*")).toEqual(await found("fight"));
      const sign = fc.constantFrom(
        ...[
          "+",
          "-",
          "&&",
          "||",
          "!",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "^",
          '"',
          "~",
          "*",
          "?",
          ":",
          "\\",
          "/",
          "'",
          "$x",
          "`",
        ],
        ...[
          "AND",
          "OR",
          "NOT",
          "TO",
          "title:",
          "the",
          "fighting",
          "Koreans",
          " ",
          "\u0000",
          "\ud83d",
          "İ",
          "中文",
          "½",
          "🙂",
        ],
      );
      const anything = fc.oneof(sign, fc.string({ unit: "binary", maxLength: 5 }));
      await fc.assert(
        fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 12 }), async (parts) => {
          const text = `${parts.join("")} fighting`;
          const { edges, totalCount } = await search(text, { first: 100 });
          expect(edges).toHaveLength(totalCount);
        }),
        { numRuns: 150 },
      );
    });

    it("no longer finds what is removed", async () => {
      await store.write(...longArticle("gone", 3));
      expect(await found("title of gone")).toEqual(["article:gone"]);
      await store.remove("article:gone", sameAs);
      expect(await found("title of gone")).toEqual([]);
    });
  });
}

const neo4j = await neo4jForTests();
const opening: [string, () => Promise<Store>][] = [["Grafeo", () => storyStore()]];
if (neo4j) {
  opening.push([
    "Neo4j",
    async () => {
      await empty(neo4j);
      return storyStore(openStore({ kind: "neo4j", ...neo4j }));
    },
  ]);
}
for (const [name, open] of opening) onStore(name, open);

describe.skipIf(!neo4j)("search on both engines", () => {
  test("gives equal answers, to the last digit", { timeout: 120_000 }, async () => {
    const stores = await Promise.all(opening.map(([, open]) => open()));
    const [one, other] = stores.map((store) => clientOf(store)) as [Client, Client];
    const word = fc.constantFrom(
      ...[
        "zelensky",
        "yonhap",
        "north",
        "koreans",
        "300",
        "soldiers",
        "fighting",
        "the",
        "said",
        "kim",
        "U.S.",
        "NIS",
        "title",
      ],
      ...['"', '"', "post", "8,000", "were", "of"],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
        const text = `${words.join(" ")} ${words[0] === '"' ? "north" : ""}`;
        const ask = (api: Client) => api.ask(SEARCH, { text, first: 100 }).catch((error) => String(error));
        expect(await ask(one)).toEqual(await ask(other));
      }),
      { numRuns: 120 },
    );
    await Promise.all(stores.map((store) => store.close()));
  });
});
