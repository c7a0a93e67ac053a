import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { ingest } from "../../src/ingest.ts";
import { loadModels } from "../../src/nlp/index.ts";
import { createKey, readKeys } from "../../src/server/keys.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { GrafeoStore } from "../../src/store/grafeo-store.ts";
import type { Store } from "../../src/store/port.ts";
import { documentOf, type GivenArticle } from "../../src/text/given.ts";
import { everything } from "../store/everything.ts";

const WRITERS = 32;
const [reader, writer, admin] = (["reader", "writer", "admin"] as const).map((role) => createKey(role, role));
const keys = [reader, writer, admin].map((made) => made?.line).join(",");

const INGEST = `mutation ($input: ArticleInput!) { articleIngest(input: $input) {
  added article { id title publishedOn url text publisher { name } claims { text } } userErrors { field code message } } }`;
const INGEST_ALL = `mutation ($input: [ArticleInput!]!) { articlesIngest(input: $input) {
  added results { added article { id } userErrors { field code } } userErrors { field code } } }`;
const REMOVE = "mutation ($id: ID!) { articleRemove(id: $id) { article { id text } userErrors { field code } } }";
const REVIEW = `mutation ($id: ID!, $status: ReviewStatus!) { contradictionReview(id: $id, status: $status) {
  contradiction { id status } userErrors { field code } } }`;

const hills: GivenArticle = {
  text: "Ann Hill said the bridge was closed. Bob Hill said it was open.",
  title: "A bridge",
  publisher: "The Daily",
  publishedOn: "2025-01-09",
  url: "https://daily.example/bridge",
};
const FORCES = ["were still fighting at", "have been withdrawn from"];
/** Short articles of one story, with rare words enough to be seen as such, of which some say what others deny. */
const numbered = (i: number, where = "Mali"): GivenArticle => ({
  text: `${["Ann Hill", "Bob Hill", "Maria Rossi"][i % 3]} said that French paratroopers ${FORCES[i % 2]} the uranium quarries of ${where}. At least ${100 + i} legionnaires were killed.`,
  publisher: `Daily ${i % 5}`,
  publishedOn: "2025-01-09",
});

/** The graph that articles make one after the other. */
async function graphOf(articles: readonly GivenArticle[]): Promise<readonly string[]> {
  const store = new GrafeoStore(null);
  await store.open();
  try {
    for (const article of articles) {
      const given = documentOf(article);
      if ("document" in given) await ingest(given.document, loadModels, store);
    }
    return await everything(store);
  } finally {
    await store.close();
  }
}

/** What is written through the API, over HTTP, on one engine. `open` gives an empty store. */
export function writes(engine: string, open: () => Promise<Store>): void {
  describe(`writing through the API on ${engine}`, { timeout: 120_000 }, () => {
    let store: Store;
    let server: RunningServer;
    beforeAll(() => loadModels());
    beforeEach(async () => {
      await server?.close();
      await store?.close();
      store = await open();
      // A public address, where nothing is allowed for nothing.
      const config = { ...readConfig({}), host: "0.0.0.0", port: 0, logLevel: "silent", rateLimit: 0, keys } as const;
      server = await startServer({ store, config, keys: readKeys(config) });
    });
    afterAll(async () => {
      await server?.close();
      await store?.close();
    });

    async function send(made: typeof admin | null, query: string, variables: object) {
      const headers: Record<string, string> = { "content-type": "application/json" };
      if (made) headers.authorization = `Bearer ${made.key}`;
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
      return { status: answer.status, body: await answer.json() };
    }

    async function ask(query: string, variables: object) {
      const { body } = await send(admin, query, variables);
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return Object.values(body.data)[0] as never;
    }

    const load = (body: BodyInit, headers: Record<string, string> = {}, made: typeof admin = writer) =>
      fetch(`${server.url}/ingest`, {
        method: "POST",
        headers: { "content-type": "application/x-ndjson", authorization: `Bearer ${made?.key}`, ...headers },
        body,
      });

    test("without a key, or with a reader's, it is refused and nothing is stored", async () => {
      const tries: [string, object][] = [
        [INGEST, { input: hills }],
        [INGEST_ALL, { input: [hills] }],
        [REMOVE, { id: "article:0" }],
        [REVIEW, { id: "contradiction:0", status: "CONFIRMED" }],
      ];
      for (const [query, variables] of tries) {
        for (const [made, status, code] of [
          [null, 401, "UNAUTHENTICATED"] as const,
          [reader, 403, "FORBIDDEN"] as const,
        ])
          expect(await send(made ?? null, query, variables)).toMatchObject({
            status,
            body: { errors: [{ extensions: { code } }] },
          });
      }
      expect((await load(JSON.stringify(hills), {}, reader)).status).toBe(403);
      expect((await load(JSON.stringify(hills), { authorization: "" })).status).toBe(401);
      expect(await everything(store)).toEqual([]);
    });

    test("an article given twice is stored once, as one from a file is", async () => {
      const first = await ask(INGEST, { input: hills });
      expect(first).toEqual({
        added: true,
        article: {
          ...hills,
          id: expect.stringMatching(/^article:[0-9a-f]{16}$/),
          publisher: { name: hills.publisher },
          claims: [{ text: "the bridge was closed" }, { text: "it was open" }],
        },
        userErrors: [],
      });
      const before = await everything(store);
      expect(await ask(INGEST, { input: hills })).toEqual({ ...(first as object), added: false });
      expect(await everything(store)).toEqual(before);
      expect(before).toEqual(await graphOf([hills]));
    });

    test("what is wrong with an article is told by field, and nothing of it is stored", async () => {
      const input = {
        text: "…",
        title: "a\nb",
        publisher: "!",
        publishedOn: "9 January 2025",
        url: "ftp://daily.example",
      };
      const { userErrors, ...rest } = (await ask(INGEST, { input })) as {
        userErrors: { field: string[]; code: string }[];
      };
      expect(rest).toEqual({ added: false, article: null });
      expect(userErrors.map(({ field, code }) => [...field, code])).toEqual([
        ["input", "text", "BLANK"],
        ["input", "title", "INVALID"],
        ["input", "publisher", "INVALID"],
        ["input", "publishedOn", "INVALID"],
        ["input", "url", "INVALID"],
      ]);
      const { status, body } = await send(writer, INGEST, { input: { ...hills, author: "Ann" } });
      expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
      expect(await everything(store)).toEqual([]);
    });

    test("of several articles each has its own answer, in their order", async () => {
      const input = [hills, { ...hills, url: "x" }, numbered(1), { text: "" }, hills];
      const wrong = [
        { field: ["input", "1", "url"], code: "INVALID" },
        { field: ["input", "3", "text"], code: "BLANK" },
      ];
      const article = { id: expect.any(String) };
      expect(await ask(INGEST_ALL, { input })).toEqual({
        added: 2,
        results: [
          { added: true, article, userErrors: [] },
          { added: false, article: null, userErrors: [wrong[0]] },
          { added: true, article, userErrors: [] },
          { added: false, article: null, userErrors: [wrong[1]] },
          { added: false, article, userErrors: [] },
        ],
        userErrors: wrong,
      });
      expect(await ask(INGEST_ALL, { input: Array(101).fill(hills) })).toEqual({
        added: 0,
        results: [],
        userErrors: [{ field: ["input"], code: "TOO_MANY" }],
      });
      expect(await ask(INGEST_ALL, { input: [] })).toEqual({ added: 0, results: [], userErrors: [] });
      expect(await everything(store)).toEqual(await graphOf([hills, numbered(1)]));
    });

    test("an article that is taken out leaves nothing, and is told as it was", async () => {
      await ask(INGEST, { input: numbered(1) });
      const before = await everything(store);
      const { article } = (await ask(INGEST, { input: hills })) as { article: { id: string } };
      expect(await ask(REMOVE, { id: article.id })).toEqual({
        article: { id: article.id, text: hills.text },
        userErrors: [],
      });
      expect(await everything(store)).toEqual(before);
      for (const id of [article.id, "person:ann-hill", "", '"}) DETACH DELETE n //'])
        expect(await ask(REMOVE, { id })).toEqual({
          article: null,
          userErrors: [{ field: ["id"], code: "NOT_FOUND" }],
        });
      expect(await everything(store)).toEqual(before);
    });

    test("fields of one operation see what those before them wrote", async () => {
      const { id } = ((await ask(INGEST, { input: hills })) as { article: { id: string } }).article;
      const query = `mutation ($id: ID!, $input: ArticleInput!) {
        one: articleRemove(id: $id) { article { id } }
        two: articleIngest(input: $input) { added article { id claims { text } } }
        three: articleIngest(input: $input) { added }
        four: articleRemove(id: $id) { article { id } }
      }`;
      expect((await send(admin, query, { id, input: hills })).body).toMatchObject({
        data: {
          one: { article: { id } },
          two: { added: true, article: { id, claims: [{ text: "the bridge was closed" }, { text: "it was open" }] } },
          three: { added: false },
          four: { article: { id } },
        },
      });
    });

    test("a person's decision on a contradiction stays, and may be taken back", async () => {
      await ask(INGEST_ALL, { input: [numbered(1), numbered(2)] });
      const { nodes } = (await ask("{ contradictions { nodes { id status } } }", {})) as {
        nodes: { id: string; status: string }[];
      };
      expect(nodes).toEqual([{ id: expect.any(String), status: "PROPOSED" }]);
      const id = nodes[0]?.id as string;
      for (const status of ["REJECTED", "CONFIRMED", "PROPOSED", "REJECTED"])
        expect(await ask(REVIEW, { id, status })).toEqual({ contradiction: { id, status }, userErrors: [] });
      await ask(INGEST, { input: numbered(3) });
      expect(
        (
          (await ask(`{ node(id: ${JSON.stringify(id)}) { ... on Contradiction { status } } }`, {})) as {
            status: string;
          }
        ).status,
      ).toBe("REJECTED");
      const before = await everything(store);
      for (const wrong of ["", "nothing", `${id}0`, id.replace("claim:", "claim:0"), "contradiction:claim:a claim:b"]) {
        expect(await ask(REVIEW, { id: wrong, status: "CONFIRMED" })).toEqual({
          contradiction: null,
          userErrors: [{ field: ["id"], code: "NOT_FOUND" }],
        });
      }
      expect(await everything(store)).toEqual(before);
    });

    test("rows that are sent as a stream are told of one by one, and again change nothing", async () => {
      const rows = [
        JSON.stringify({ id: 7, ...hills, more: 1 }),
        "",
        "{",
        JSON.stringify({ ...hills, url: "x", publishedOn: "soon" }),
        JSON.stringify({ ...numbered(1), publishedOn: "9 January 2025" }),
        JSON.stringify(hills),
      ].join("\n");
      const answer = await load(rows);
      expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
      const events = (await answer.text())
        .trim()
        .split("\n\n")
        .map((event) => /^event: (\w+)\ndata: (.*)$/.exec(event)?.slice(1) as [string, string]);
      expect(events.map(([name]) => name)).toEqual(["article", "refusal", "refusal", "article", "article", "end"]);
      const told = events.map(([, data]) => JSON.parse(data));
      const [{ id }] = told;
      expect(told).toEqual([
        { line: 1, id: expect.stringMatching(/^article:/), added: true },
        { line: 3, userErrors: [{ field: [], code: "INVALID", message: "expected a JSON object, but got: {" }] },
        { line: 4, userErrors: [expect.objectContaining({ code: "INVALID" })] },
        { line: 5, id: expect.stringMatching(/^article:/), added: true },
        { line: 6, id, added: false },
        { added: 2, known: 1, refused: 2, complete: true, reason: null },
      ]);
      expect(await everything(store)).toEqual(await graphOf([hills, numbered(1)]));

      const again = await load(rows, { accept: "application/x-ndjson" });
      const lines = (await again.text())
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines.at(-1)).toEqual({ added: 0, known: 3, refused: 2, complete: true, reason: null });
    });

    test("a stream may be larger than any other body, in pieces of any size, and is told of while it comes", async () => {
      const sent = request(`${server.url}/ingest`, {
        method: "POST",
        headers: {
          "content-type": "application/jsonl",
          authorization: `Bearer ${writer?.key}`,
          accept: "application/x-ndjson",
        },
      });
      const [first = "", second = ""] = [hills, numbered(1)].map((article) => `${JSON.stringify(article)}\n`);
      sent.write(first);
      sent.write(second.slice(0, 20));
      const [response] = await once(sent, "response");
      const [told] = await once(response, "data");
      expect(JSON.parse(told)).toMatchObject({ line: 1, added: true });
      sent.write(second.slice(20));
      for (let i = 0; i < 40; i++) sent.write(`${JSON.stringify({ ...hills, more: "x".repeat(100_000) })}\n`);
      sent.end();
      const lines = (await text(response)).trim().split("\n");
      expect(lines).toHaveLength(42);
      expect(JSON.parse(lines.at(-1) as string)).toMatchObject({ added: 2, known: 40, complete: true });
    });

    test("a stream ends where its client hangs up, and when the server closes, and what is told of is stored", async () => {
      const open = async () => {
        const sent = request(`${server.url}/ingest`, {
          method: "POST",
          headers: {
            "content-type": "application/jsonl",
            authorization: `Bearer ${writer?.key}`,
            accept: "application/x-ndjson",
          },
        });
        sent.write(`${JSON.stringify(hills)}\n`);
        const [response] = await once(sent, "response");
        const [told] = await once(response, "data");
        return { sent, response, id: JSON.parse(told).id as string };
      };
      const hangsUp = await open();
      hangsUp.response.on("error", () => {});
      hangsUp.sent.on("error", () => {});
      hangsUp.sent.destroy();
      expect(await store.hasArticle(hangsUp.id)).toBe(true);
      expect((await send(admin, "{ stats { articles } }", {})).status).toBe(200);

      const stays = await open();
      stays.sent.on("error", () => {});
      const rest = text(stays.response);
      await server.close();
      expect(JSON.parse(await rest)).toMatchObject({ complete: false, reason: expect.stringContaining("closing") });
    });

    test.each([
      ["no rows", "application/json", {}, 415],
      ["a form", "application/x-www-form-urlencoded", {}, 415],
      ["plain text", "text/plain", {}, 415],
      ["a packed body", "application/x-ndjson", { "content-encoding": "gzip" }, 415],
    ])("a stream of %s is refused", async (_, type, headers, status) => {
      const answer = await load(JSON.stringify(hills), { ...headers, "content-type": type });
      expect(answer.status).toBe(status);
      expect(await answer.json()).toEqual({
        errors: [{ message: expect.stringMatching(/^expected /), extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } }],
      });
      expect(await everything(store)).toEqual([]);
    });

    test(`${WRITERS} writers at once lose nothing and leave nothing twice`, { timeout: 240_000 }, async () => {
      const shared = Array.from({ length: 8 }, (_, i) => numbered(i));
      const moving = Array.from({ length: 4 }, (_, i) => numbered(i, "Chad"));
      const own = Array.from({ length: WRITERS / 2 }, (_, i) => numbered(i, "Niger"));
      const gone = Array.from({ length: 4 }, (_, i) => numbered(i, "Togo"));
      const idOf = async (input: GivenArticle) =>
        ((await ask(INGEST, { input })) as { article: { id: string } | null }).article?.id;
      let added = 0;
      const add = async (input: readonly GivenArticle[]) => {
        const payload = (await ask(INGEST_ALL, { input })) as { added: number };
        added += payload.added;
      };
      const write = async (i: number): Promise<void> => {
        const some = [0, 3, 5].map((step) => shared[(i + step) % shared.length] as GivenArticle);
        await add([...some, ...own.slice(i, i + 1)]);
        if (i % 4 === 0) {
          // Two writers move each of these, so one may take out what the other has just put in; each puts it in at last.
          const article = moving[(i / 4) % moving.length] as GivenArticle;
          const id = await idOf(article);
          if (id) await ask(REMOVE, { id });
          await idOf(article);
        }
        if (i % 8 === 1) {
          const id = await idOf(gone[(i - 1) / 8] as GivenArticle);
          expect(await ask(REMOVE, { id: id ?? "" })).toMatchObject({ article: { id } });
        }
        await (
          await load(
            [...some]
              .reverse()
              .map((row) => JSON.stringify(row))
              .join("\n"),
          )
        ).text();
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, i) => write(i)));
      expect(added).toBeLessThanOrEqual(shared.length + own.length);
      expect(added).toBeGreaterThanOrEqual(own.length);
      expect((await store.counts()).contradictions).toBeGreaterThan(20);
      expect(await everything(store)).toEqual(await graphOf([...shared, ...moving, ...own]));
    });
  });
}
