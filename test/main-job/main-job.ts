import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUESTIONS } from "../../src/explorer/questions.ts";
import { articleIdOf } from "../../src/graph/build.ts";
import { ingest } from "../../src/ingest.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { seedDocuments } from "../../src/seeds.ts";
import type { Store } from "../../src/store/port.ts";
import { type Client, clientOf } from "../api/client.ts";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const WHO_CITES = `query ($source: String!) {
  whoCites(source: $source, first: 100) {
    nodes {
      id hop mode source { name }
      article { id text }
      cue { start end quote }
      sourceSpan { start end quote }
      claim { text span { start end quote } }
      via { source { name } }
    }
  }
}`;

const CONTRADICTING = `query ($source: String!) {
  claimsContradicting(source: $source, first: 100) {
    nodes {
      kind reason rule confidence status
      claim { text article { id text } speakers { name } }
      other { text article { id text } speakers { name } }
      claimSpan { start end quote }
      otherSpan { start end quote }
    }
  }
}`;

/** The job that Hearsay exists for, over the five seeds: what an attentive reader finds must be in the answers. */
export function mainJob(name: string, open: () => Promise<Store>): void {
  describe(`the main job on ${name}`, () => {
    let store: Store;
    let client: Client;
    /** Of each article, by its id, its number as the seeds' file names have it. */
    const numbers = new Map<string, string>();

    beforeAll(async () => {
      store = await open();
      client = clientOf(store);
      let number = 0;
      for await (const document of seedDocuments()) {
        await ingest(document, loadPipeline, store);
        numbers.set(articleIdOf(document), String(number++).padStart(3, "0"));
      }
    });
    afterAll(() => store.close());

    const citing = async (source: string) => (await client.ask(WHO_CITES, { source })).whoCites.nodes;
    const numberOf = (article: { id: string }) => numbers.get(article.id);
    const articlesCiting = async (source: string) =>
      [...new Set((await citing(source)).map((node: { article: { id: string } }) => numberOf(node.article)))].sort();

    test("the same articles again change nothing", async () => {
      const before = await store.counts();
      for await (const document of seedDocuments()) {
        expect(await ingest(document, loadPipeline, store)).toMatchObject({ added: false });
      }
      expect(await store.counts()).toEqual(before);
      expect(before).toMatchObject({ articles: 5, countries: 5 });
    });

    test.each([
      ["ISW", ["000", "001", "002", "004"]],
      ["isw", ["000", "001", "002", "004"]],
      ["Institute for the Study of War", ["000", "001", "002", "004"]],
      ["the institute for the study of war", ["000", "001", "002", "004"]],
      ["Yonhap", ["003", "004"]],
      ["New York Times", ["004"]],
      ["NYT", ["004"]],
      ["KCNA", ["003"]],
      ["Korean Central News Agency", ["003"]],
      ["TASS", ["003"]],
      ["Zelensky", ["000", "001", "002", "004"]],
      ["Volodymyr Zelenskyy", ["000", "001", "002", "004"]],
      ["The War Zone", ["000"]],
      ["The Kyiv Independent", ["002"]],
      ["www.rfa.org", ["000", "001"]],
      ["Radio Free Asia", ["000", "001"]],
      ["National Intelligence Service", ["003"]],
    ])("%s is cited by %j and no other", async (source, expected) => {
      expect(await articlesCiting(source)).toEqual(expected);
    });

    test("one name's spellings give one answer", async () => {
      const answers = await Promise.all(["ISW", "isw", "Institute for the Study of War"].map(citing));
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    });

    test("relays lead on: Yonhap to intelligence, the NYT to officials, TASS to Putin", async () => {
      const relays = async (source: string) =>
        (await citing(source)).map(
          (node: { via: { source: { name: string } } | null }) => node.via?.source.name ?? null,
        );
      expect(await relays("Yonhap")).toContain("intelligence");
      expect(await relays("New York Times")).toEqual(
        expect.arrayContaining(["officials from Ukraine and the US", "US officials"]),
      );
      expect(await relays("TASS")).toEqual(["Putin", "The Russian leader", "Putin"]);
    });

    test("what contradicts Budanov is that his soldiers are gone, in 000, 001 and 004, and nothing else", async () => {
      const { nodes } = (await client.ask(CONTRADICTING, { source: "Budanov" })).claimsContradicting;
      const claims = new Set<string>(
        nodes.map(
          (node: { claim: { article: { id: string }; text: string } }) =>
            `${numberOf(node.claim.article)} ${node.claim.text}`,
        ),
      );
      expect([...claims].sort()).toEqual([
        "000 North Korean troops had been taken off the front lines",
        "000 North Koreans in the contested region had not shown any sign of participating in combat since January",
        expect.stringMatching(/^001 North Korean forces have not participated .* withdrawn for retraining$/),
        "001 no North Korean personnel have been sighted in action in Kursk for approximately three weeks",
        expect.stringMatching(/^001 these troops showed no signs of combat activity since January/),
        "004 North Korean soldiers fighting alongside Russia against Ukraine have been pulled from the front line in Kursk Oblast after suffering heavy losses",
        "004 North Korean soldiers withdrawn from Kursk front line due to heavy losses",
        expect.stringMatching(/^004 The North Korean troops, .* have not been seen at the front for about two weeks$/),
      ]);
      for (const { kind, reason, rule, confidence, other, claim, claimSpan, otherSpan } of nodes) {
        expect(other.speakers).toEqual([{ name: "Kyrylo Budanov" }]);
        expect(["status", "polarity"]).toContain(kind.toLowerCase());
        expect(reason).toMatch(/^One says .*\.$/);
        expect(rule).not.toBe("");
        expect(confidence).toBeGreaterThan(0.4);
        expect(claim.article.text.slice(claimSpan.start, claimSpan.end)).toBe(claimSpan.quote);
        expect(other.article.text.slice(otherSpan.start, otherSpan.end)).toBe(otherSpan.quote);
      }
    });

    test("every span of every article slices back to its quote", async () => {
      const { articles } = await client.ask(`{ articles(first: 100) { nodes {
        id text
        claims { text span { start end quote } spans { start end quote } estimates { span { start end quote } } }
        citations { cue { start end quote } sourceSpan { start end quote } }
        mentions { entity { name aliases } spans { start end quote } }
      } } }`);
      let checked = 0;
      const check = (text: string, span: Span | null) => {
        if (!span) return;
        expect(text.slice(span.start, span.end)).toBe(span.quote);
        expect(span.quote.trim()).not.toBe("");
        checked++;
      };
      for (const { text, claims, citations, mentions } of articles.nodes) {
        for (const claim of claims) {
          expect(claim.text).toBe(claim.span.quote);
          for (const span of [
            claim.span,
            ...claim.spans,
            ...claim.estimates.map((estimate: { span: Span }) => estimate.span),
          ])
            check(text, span);
        }
        for (const { cue, sourceSpan } of citations) for (const span of [cue, sourceSpan]) check(text, span);
        for (const { entity, spans } of mentions) {
          for (const span of spans) {
            check(text, span);
            expect(entity.aliases.map((alias: string) => alias.toLowerCase())).toContain(
              span.quote
                .replace(/\s+/g, " ")
                .replace(/['’]s$/, "")
                .toLowerCase(),
            );
          }
        }
      }
      expect(checked).toBeGreaterThan(500);
    });

    test("an unknown name is an error with the nearest names", async () => {
      expect(await client.refusal(WHO_CITES, { source: "Budanow" })).toMatchObject({
        code: "NOT_FOUND",
        names: expect.arrayContaining(["Kyrylo Budanov"]),
      });
    });

    // One file for every engine: what one answers, all must.
    test.each(QUESTIONS.slice(0, -1))(
      "the ready question has one answer on every engine: $title",
      async ({ operation, query }) => {
        const answer = JSON.stringify(await client.ask(query), null, 2);
        await expect(`${answer}\n`).toMatchFileSnapshot(`answers/${operation}.json`);
      },
    );
  });
}
