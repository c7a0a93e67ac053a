import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUESTIONS } from "../../src/explorer/questions.ts";
import { articleIdOf } from "../../src/graph/build.ts";
import { ingest } from "../../src/ingest.ts";
import { loadModels } from "../../src/nlp/index.ts";
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

const CHAIN = `hops {
  link article { id } source { name } citation { cue { quote } } rewrite { reason } drift
} origin { name } complete`;

/** Claims with one number, each with its way back and the voices behind it. */
const WITH_NUMBER = `query ($filter: EstimateFilter!) {
  estimates(filter: $filter, first: 100) {
    nodes {
      claim {
        id text article { id }
        chain { ${CHAIN} }
        independence { outlets publishers origins { name } established reason collapsed { article { id } into { id } why } }
      }
    }
  }
}`;

const RELATION = `reason rule confidence claim { article { text } } other { article { text } }
  claimSpan { start end quote } otherSpan { start end quote }`;

/** Every relation that comparing finds, from every claim and article. */
const RELATIONS = `{
  articles(first: 100) {
    nodes {
      rewrites {
        reason rule share article { text } of { text } spans { start end quote } ofSpans { start end quote }
      }
      claims {
        contradictions(first: 100) { nodes { ${RELATION} } }
        corroborations(first: 100) { nodes { ${RELATION} } }
        supersedes { ${RELATION} }
        circularReports { reason rule articles { text } claims { span { start end quote } article { text } } }
      }
    }
  }
}`;

/** What an analyst asks: each answer is kept beside the ready questions' under answers/. */
const ANALYST: readonly (readonly [name: string, query: string])[] = [
  ["CircularReports", `{ circularReports { totalCount nodes { outlets { name } claims { text } reason rule } } }`],
  [
    "Fallout",
    `{ fallout(source: "ISW", includeKept: true) { totalCount nodes { claim { text } left { name } reason } } }`,
  ],
];

const IN_WORDS = [
  "Who cites Yonhap?",
  "Who does Yonhap cite?",
  "Which claims contradict Syrskyi?",
  "What did Budanov say about North Korea?",
  "Where does the 4,000 figure come from?",
  "Where do the 300 killed come from?",
  "How many independent sources say 4,000 casualties?",
  "Does anyone circularly report?",
  "How did the estimate of casualties change?",
  "How did the estimate of wounded of North Korea change?",
  "What if the New York Times falls?",
  "Who is right?",
];

/** The job that Hearsay exists for, over the five seeds: what an attentive reader finds must be in the answers. */
export function mainJob(name: string, open: () => Promise<Store>): void {
  describe(`the main job on ${name}`, () => {
    let store: Store;
    let client: Client;
    /** Of each article, by its id, its number as the seeds' file names have it. */
    const numbers = new Map<string, string>();

    beforeAll(async () => {
      store = await open();
      client = clientOf(store, { maxCost: 0 });
      let number = 0;
      for await (const document of seedDocuments()) {
        await ingest(document, loadModels, store);
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
        expect(await ingest(document, loadModels, store)).toMatchObject({ added: false });
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
      expect(await relays("TASS")).toEqual(["Putin", "Putin", "Putin"]);
    });

    test("what contradicts Budanov is that his soldiers are gone or halved, in 000, 001 and 004, and nothing else", async () => {
      const { nodes } = (await client.ask(CONTRADICTING, { source: "Budanov" })).claimsContradicting;
      const claims = new Set<string>(
        nodes.map(
          (node: { claim: { article: { id: string }; text: string } }) =>
            `${numberOf(node.claim.article)} ${node.claim.text}`,
        ),
      );
      expect([...claims].sort()).toEqual([
        expect.stringMatching(
          /^000 A Ukrainian Special Operations Forces spokesman .* “not seen in Kursk for three weeks”/,
        ),
        "000 North Korean troops had been taken off the front lines",
        "000 North Koreans in the contested region had not shown any sign of participating in combat since January",
        expect.stringMatching(/^001 North Korean forces have not participated .* withdrawn for retraining$/),
        "001 no North Korean personnel have been sighted in action in Kursk for approximately three weeks",
        expect.stringMatching(/^001 these troops showed no signs of combat activity since January/),
        "004 North Korean soldiers fighting alongside Russia against Ukraine have been pulled from the front line in Kursk Oblast after suffering heavy losses",
        "004 North Korean soldiers withdrawn from Kursk front line due to heavy losses",
        expect.stringMatching(/^004 The North Korean troops, .* have not been seen at the front for about two weeks$/),
        "004 their numbers have halved in just three months",
      ]);
      for (const { kind, reason, rule, confidence, other, claim, claimSpan, otherSpan } of nodes) {
        expect(other.speakers).toEqual([{ name: "Kyrylo Budanov" }]);
        expect(["numeric", "status", "polarity"]).toContain(kind.toLowerCase());
        expect(reason).toMatch(/^(?:Of one subject|For the same count).*".*".*".*".*\.$/);
        expect(rule).not.toBe("");
        expect(confidence).toBeGreaterThan(0.3);
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

    const withNumber = async (article: string, minimum: number, measure: string) => {
      const [id] = [...numbers].find(([, number]) => number === article) as [string, string];
      const filter = { article: id, minimum, maximum: minimum, measures: [measure] };
      const { nodes } = (await client.ask(WITH_NUMBER, { filter })).estimates;
      expect(nodes).not.toEqual([]);
      return nodes.map(({ claim }: { claim: unknown }) => claim);
    };

    test("the 4,000 in 001 goes back to Ukraine by way of 000, which it retells", async () => {
      for (const { chain } of await withNumber("001", 4000, "casualties")) {
        expect(chain.complete).toBe(true);
        expect(["Ukraine", "Volodymyr Zelenskyy"]).toContain(chain.origin.name);
        expect(chain.hops.map(({ link }: { link: string }) => link)).toEqual(["REWRITES", "CONTINUES"]);
        expect(chain.hops.map(({ article }: { article: { id: string } }) => numberOf(article))).toEqual(["001", "000"]);
        expect(chain.hops[0].source.name).toBe("Radio Free Asia");
        expect(chain.hops[0].rewrite.reason).not.toBe("");
        expect(chain.hops[1].citation.cue.quote).not.toBe("");
      }
    });

    test("the 300 killed in 004 go back to intelligence by way of Yonhap", async () => {
      for (const { chain } of await withNumber("004", 300, "killed")) {
        expect(chain.hops.map(({ source }: { source: { name: string } }) => source.name)).toEqual([
          "Yonhap",
          "intelligence",
        ]);
        expect(chain.hops.map(({ link }: { link: string }) => link)).toEqual(["CITES", "RELAYS"]);
        expect(chain).toMatchObject({ origin: { name: "intelligence" }, complete: true });
      }
    });

    test.each(["000", "001", "004"])("one origin stands behind the 4,000 of %s", async (article) => {
      for (const { independence } of await withNumber(article, 4000, "casualties")) {
        expect(independence).toMatchObject({ outlets: 3, established: false });
        expect(independence.origins).toHaveLength(1);
        expect(independence.collapsed.map((one: { article: { id: string } }) => numberOf(one.article))).toContain(
          "001",
        );
      }
    });

    test("every relation says why it is there: reason, rule, and words on both sides", async () => {
      const { articles } = await client.ask(RELATIONS);
      const counts = { between: 0, rewrites: 0 };
      const slices = (text: string, span: Span) => {
        expect(text.slice(span.start, span.end)).toBe(span.quote);
        expect(span.quote.trim()).not.toBe("");
      };
      const says = ({ reason, rule }: { reason: string; rule: string }) => {
        expect(reason).toMatch(/^\S.*\.$/s);
        expect(rule).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
      };
      for (const { rewrites, claims } of articles.nodes) {
        for (const rewrite of rewrites) {
          says(rewrite);
          expect(rewrite.share).toBeGreaterThan(0);
          expect(rewrite.spans.length).toBeGreaterThan(0);
          expect(rewrite.spans).toHaveLength(rewrite.ofSpans.length);
          for (const span of rewrite.spans) slices(rewrite.article.text, span);
          for (const span of rewrite.ofSpans) slices(rewrite.of.text, span);
          counts.rewrites++;
        }
        for (const { contradictions, corroborations, supersedes, circularReports } of claims) {
          for (const relation of [...contradictions.nodes, ...corroborations.nodes, ...supersedes]) {
            says(relation);
            expect(relation.confidence).toBeGreaterThan(0);
            slices(relation.claim.article.text, relation.claimSpan);
            slices(relation.other.article.text, relation.otherSpan);
            counts.between++;
          }
          for (const report of circularReports) {
            says(report);
            expect(report.articles.length).toBeGreaterThan(1);
            for (const { span, article } of report.claims) slices(article.text, span);
          }
        }
      }
      expect(counts).toEqual({ between: expect.toSatisfy((count) => count > 40), rewrites: 1 });
    });

    test.each(ANALYST)("the analyst's question has one answer on every engine: %s", async (name, query) => {
      const answer = JSON.stringify(await client.ask(query), null, 2);
      await expect(`${answer}\n`).toMatchFileSnapshot(`answers/${name}.json`);
    });

    test.each(IN_WORDS)("has one answer on every engine, in words: %s", async (question) => {
      const { ask } = await client.ask(
        `query ($question: String!) {
          ask(question: $question) { understood interpretation variables text nodes { __typename id } }
        }`,
        { question },
      );
      const { text, ...answer } = ask;
      const name = question
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/-$/, "");
      await expect(`${text}\n\n${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`answers/words/${name}.txt`);
    });

    // One file for every engine: what one answers, all must.
    test.each(QUESTIONS)("the ready question has one answer on every engine: $title", async ({ operation, query }) => {
      const answer = JSON.stringify(await client.ask(query), null, 2);
      await expect(`${answer}\n`).toMatchFileSnapshot(`answers/${operation}.json`);
    });
  });
}
