import { describe, expect, test } from "vitest";
import { StoreError } from "../../../src/errors.ts";
import { mergeEntity } from "../../../src/graph/merge.ts";
import type { ArticleGraph, Citation, Comparison, Contradiction, Entity } from "../../../src/graph/model.ts";
import { sameAs } from "../../../src/graph/same-as.ts";
import type { Neighbours, Store, Window } from "../../../src/store/port.ts";
import {
  acronym,
  alone,
  articleGraph,
  circle,
  contradiction,
  corroboration,
  entity,
  found,
  headOf,
  isw,
  nothing,
  rewrite,
  story,
  supersession,
} from "../factory.ts";

const ALL: Window = { limit: 1000, after: null, before: null, fromEnd: false };
const nasty = `"); MATCH (n) DETACH DELETE n // $rows {x: 1} \` ' \\ \u0000 🇺🇦 ﷽ é e\u0301 \n\t`.replace("\u0000", "");

/** Each claim of the neighbours contradicts each other one of another article. */
function everyPair({ claims }: Neighbours): Comparison {
  const contradictions: Contradiction[] = [];
  for (const { claim } of claims) {
    for (const { claim: other } of claims) {
      if (claim.id < other.id && claim.articleId !== other.articleId)
        contradictions.push(contradiction(claim.id, other.id));
    }
  }
  return found({ contradictions });
}

/** Writing: whole or not at all, once however often, and nothing lost whoever else writes. */
export function writing(store: () => Store): void {
  describe("writing", () => {
    test("the same article again changes nothing, and is not compared again", async () => {
      const graph = articleGraph("a", { claims: [{ sources: [isw], about: [isw], measure: "k", predicate: "s" }] });
      expect(await store().write(graph, alone, nothing)).toBe(true);
      const before = [await store().counts(), await store().nodes([isw.id]), await store().mentionsIn(["article:a"])];
      const again = store().write(graph, alone, () => {
        throw new Error("compared again");
      });
      expect(await again).toBe(false);
      expect([await store().counts(), await store().nodes([isw.id]), await store().mentionsIn(["article:a"])]).toEqual(
        before,
      );
    });

    test("text of any kind comes back as it went in", async () => {
      const source = entity(nasty, { keys: [nasty], shortKeys: [`${nasty}2`], aliases: [nasty, "x"], isoCode: nasty });
      const graph = articleGraph("a", {
        title: nasty,
        claims: [{ text: nasty, sources: [source], measure: nasty }],
      });
      const written = {
        ...graph,
        article: { ...graph.article, url: nasty, text: nasty },
        claims: graph.claims.map((claim) => ({ ...claim, hedges: [nasty, ""] })),
        affiliations: [{ articleId: "article:a", personId: source.id, toId: source.id, role: nasty }],
      };
      await store().write(written, alone, nothing);
      expect(await store().nodes(["article:a", "claim:a:0000"])).toEqual([
        { kind: "Article", row: headOf(written.article) },
        { kind: "Claim", row: written.claims[0] },
      ]);
      expect(await store().textsOf(["article:a"])).toEqual([nasty]);
      expect((await store().entitiesNamed([nasty]))[0]?.entity.keys).toEqual([nasty]);
      expect((await store().estimatesOf(["claim:a:0000"]))[0]).toEqual(written.estimates);
      expect((await store().claims({ contains: nasty }, ALL)).total).toBe(1);
      expect((await store().articles({}, { ...ALL, order: "TITLE", after: { sort: nasty, id: "" } })).total).toBe(1);
      expect(await store().namesLike(nasty, 9)).toHaveLength(2);
    });

    test("numbers keep their value: whole, broken, negative, large and absent", async () => {
      const graph = articleGraph("a", { claims: [{ measure: "k" }] });
      const [estimate] = graph.estimates;
      if (!estimate) throw new Error("expected an estimate");
      const values: [number | null, number | null][] = [
        [0, 1.5],
        [-3, 12_000_000_000],
        [null, 0.1],
        [1e300, null],
      ];
      const estimates = values.map(([low, high], at) => ({ ...estimate, id: `estimate:a:${at}`, low, high }));
      await store().write({ ...graph, estimates }, alone, nothing);
      expect((await store().estimatesOf(["claim:a:0000"]))[0]).toEqual(estimates);
    });

    test("an entity is merged, whichever article came first", async () => {
      const merged = mergeEntity(isw, acronym);
      for (const [name, first, second] of [["1", isw, acronym] as const, ["2", acronym, isw] as const]) {
        const [x, y] = [first, second].map((one) => ({ ...one, id: `${one.id}${name}` }));
        if (!x || !y) throw new Error("expected two entities");
        await store().write(articleGraph(`x${name}`, { claims: [{ sources: [x] }] }), alone, nothing);
        await store().write(articleGraph(`y${name}`, { claims: [{ sources: [y] }] }), alone, nothing);
        expect(await store().nodes([x.id])).toEqual([{ kind: "Organization", row: { ...merged, id: x.id } }]);
      }
      expect(await store().entitiesNamed(["isw"])).toHaveLength(2);
      expect(await store().counts()).toMatchObject({ organizations: 2, citations: 4 });
    });

    test("a comparison sees the article's own claims and those of its stories, with all they need", async () => {
      const kcna = entity("KCNA");
      const a = articleGraph("a", {
        publishedOn: "2025-02-05",
        publisher: isw,
        claims: [{ sources: [isw, kcna], measure: "k", predicate: "s" }, {}],
      });
      const whole = {
        ...a.citations[0],
        id: "citation:a:whole",
        claimId: null,
        sourceId: kcna.id,
        viaId: null,
      } as Citation;
      await store().write({ ...a, citations: [...a.citations, whole] }, story("war", "flood"), nothing);
      await store().write(articleGraph("b", { claims: [{ measure: "k" }] }), story("vote"), nothing);
      const c = articleGraph("c", { title: null, claims: [{ measure: "k", sources: [acronym] }] });
      let seen: Neighbours | undefined;
      await store().write(c, story("flood", "fire"), (neighbours) => {
        seen = neighbours;
        return nothing();
      });
      const about = (graph: ArticleGraph, namedIds: string[]) => {
        const { id, title, publisherId, publishedOn } = graph.article;
        return { id, title, publisherId, publishedOn, namedIds };
      };
      const article = about(a, [kcna.id]);
      expect(seen?.claims).toEqual([
        { claim: a.claims[0], article, estimates: a.estimates, statuses: a.statuses, citations: a.citations },
        { claim: a.claims[1], article, estimates: [], statuses: [], citations: [] },
        { claim: c.claims[0], article: about(c, []), estimates: c.estimates, statuses: [], citations: c.citations },
      ]);
      expect(await store().contextsOf(["claim:a:0001", "claim:none:0", "claim:a:0000", "claim:c:0000"])).toEqual([
        seen?.claims[1],
        null,
        seen?.claims[0],
        seen?.claims[2],
      ]);
    });

    test("a comparison sees which of those claims were read as saying the same, and no other corroboration", async () => {
      const [a, b] = [articleGraph("a", { claims: [{}, {}] }), articleGraph("b", { claims: [{}, {}] })];
      const read = corroboration("claim:a:0000", "claim:b:0000", { rule: "read together" });
      const ruled = corroboration("claim:a:0001", "claim:b:0001");
      await store().write(a, story("war"), nothing);
      await store().write(b, story("war"), () => found({ corroborations: [read, ruled] }));
      const seen = async (name: string, key: string) => {
        let alike: Neighbours["alike"] = [];
        await store().write(articleGraph(name, { claims: [{}] }), story(key), (neighbours) => {
          alike = neighbours.alike;
          return nothing();
        });
        return alike;
      };
      expect(await seen("c", "war")).toEqual([read]);
      expect(await seen("d", "flood")).toEqual([]);
    });

    const weighed = (...keys: string[]) => keys.map((key) => ({ key, weight: 50 }));

    test("shared keys that weigh too little make no neighbour, nor does a key that the other is not kept under", async () => {
      const keys = { ease: 1, kept: ["a", "b", "c"], sought: weighed("x", "y") };
      await store().write(articleGraph("a", { claims: [{}] }), keys, nothing);
      const seen = async (name: string, ...names: string[]) => {
        const sought = weighed(...names);
        let claims: readonly string[] = [];
        await store().write(articleGraph(name, { claims: [{}] }), { ease: 1, kept: [], sought }, (neighbours) => {
          claims = neighbours.claims.map(({ article }) => article.id);
          return nothing();
        });
        return claims;
      };
      expect(await seen("b", "a", "y")).toEqual(["article:b"]);
      expect(await seen("c", "x", "y")).toEqual(["article:c"]);
      expect(await seen("d", "c", "a")).toEqual(["article:a", "article:d"]);
    });

    test("what two articles share weighs more by the greater ease of the two, whichever came first", async () => {
      const seen = async (name: string, ease: number) => {
        let claims: readonly string[] = [];
        const keys = { ease, kept: ["a"], sought: weighed("a") };
        await store().write(articleGraph(name, { claims: [{}] }), keys, (neighbours) => {
          claims = neighbours.claims.map(({ article }) => article.id);
          return nothing();
        });
        return claims;
      };
      await seen("long", 1);
      expect(await seen("short", 2)).toEqual(["article:long", "article:short"]);
      expect(await seen("other", 1.9)).toEqual(["article:other", "article:short"]);
      expect(await seen("third", 1)).toEqual(["article:short", "article:third"]);
    });

    test("a comparison sees what the article's entities may be short for, and what may be short for one of them", async () => {
      const ap = entity("AP", { shortKeys: ["a"] });
      const [full, short] = [entity("Associated Press", { shortKeys: ["press", "ap"] }), entity("A")];
      const [far, person] = [
        entity("Press", { shortKeys: ["a"] }),
        entity("Al Ap", { kind: "Person", shortKeys: ["ap"] }),
      ];
      for (const [at, one] of [full, short, far, person].entries())
        await store().write(articleGraph(`${at}`, { publisher: one }), alone, nothing);
      let seen: readonly Entity[] = [];
      const see = ({ entities }: Neighbours) => {
        seen = entities;
        return nothing();
      };
      await store().write(articleGraph("a", { publisher: ap }), alone, see);
      // "A" is short for two, so they are both there: neither is chosen.
      expect(seen).toEqual([short, ap, full, far]);
      for (const name of ["Any Press", "Air Press", "All Press"])
        await store().write(articleGraph(name, { publisher: entity(name, { shortKeys: ["ap"] }) }), alone, see);
      // Of the four that "AP" is short for, two at least, whichever the engine finds first.
      expect(seen.length).toBeLessThan(5);
      expect(sameAs(seen)).toEqual([]);
      expect(seen).toContainEqual(ap);
    });

    test("what is short for what does not depend on which article came last", async () => {
      const short = entity("RFA.org", { shortKeys: ["rfa"], short: true });
      const fuller = [
        entity("Radio Free Asia", { shortKeys: ["rfa"] }),
        entity("RFA.org News", { shortKeys: ["rfa.org"] }),
      ];
      for (const [round, at] of [0, 1, 2].entries()) {
        const all = [short, ...fuller].map((one) => ({ ...one, id: `${one.id}${round}` }));
        const keys = (list: readonly string[]) => list.map((key) => `${key}${round}`);
        const own = all.map((one) => ({ ...one, keys: keys(one.keys) as [string], shortKeys: keys(one.shortKeys) }));
        for (const [i, one] of [...own.slice(at), ...own.slice(0, at)].entries()) {
          await store().write(articleGraph(`${round}-${i}`, { publisher: one }), alone, ({ entities }) =>
            found({ sameAs: sameAs(entities) }),
          );
        }
        // Two names are fuller, so neither is chosen.
        expect(await store().sameAs([own[0]?.id ?? ""])).toEqual([[own[0]?.id]]);
      }
    });

    test("SAME_AS between neighbours is replaced, elsewhere kept", async () => {
      const full = entity("Volodymyr Zelensky", { kind: "Person", shortKeys: ["zelensky"] });
      const other = entity("Olena Zelensky", { kind: "Person", shortKeys: ["zelensky"] });
      const short = entity("Zelensky", { kind: "Person", short: true });
      const [x, y] = [entity("AP", { short: true }), entity("Associated Press")];
      const same = (fromId: string, toId: string) => found({ sameAs: [{ fromId, toId, by: "name" }] });
      await store().write(articleGraph("a", { claims: [{ sources: [x, y] }] }), alone, () => same(x.id, y.id));
      await store().write(articleGraph("b", { claims: [{ sources: [full, short] }] }), alone, () =>
        same(short.id, full.id),
      );
      expect((await store().sameAs([short.id]))[0]).toHaveLength(2);
      await store().write(articleGraph("c", { claims: [{ sources: [other] }] }), alone, nothing);
      expect(await store().sameAs([short.id])).toEqual([[short.id]]);
      await store().write(articleGraph("d", { claims: [{ sources: [short] }] }), alone, () => same(short.id, other.id));
      expect(await store().sameAs([short.id])).toEqual([[other.id, short.id].sort()]);
      expect((await store().sameAs([x.id]))[0]).toHaveLength(2);
    });

    test("a contradiction found again is one, takes the new reason, and keeps its review", async () => {
      const [one, two] = ["claim:a:0000", "claim:a:0001"] as const;
      const find = (name: string, rest: Partial<Contradiction>) =>
        store().write(articleGraph(name, { claims: [{}, {}] }), alone, () =>
          found({ contradictions: [contradiction(one, two, rest)] }),
        );
      const stored = async () => (await store().contradictions({}, ALL)).items;
      await find("a", { reason: "first", status: "proposed" });
      await find("b", { reason: "second", status: "rejected" });
      expect(await stored()).toEqual([contradiction(one, two, { reason: "second", status: "rejected" })]);
      await find("c", { reason: "third", status: "proposed", confidence: 1 });
      expect(await stored()).toEqual([contradiction(one, two, { reason: "third", status: "rejected", confidence: 1 })]);
    });

    test("a contradiction takes a person's review, and keeps it when it is found again, until it is taken back", async () => {
      const [one, two] = ["claim:a:0000", "claim:a:0001"] as const;
      const again = contradiction(one, two, { status: "proposed" });
      const other = contradiction(one, "claim:a:0002", { status: "proposed" });
      const find = (name: string) =>
        store().write(articleGraph(name, { claims: [{}, {}, {}] }), alone, () =>
          found({ contradictions: [again, other] }),
        );
      const stored = async () => (await store().nodes([again.id, other.id])).map((node) => node?.row);
      await find("a");
      for (const status of ["rejected", "confirmed", "proposed", "confirmed"] as const) {
        expect(await store().review(again.id, status)).toBe(true);
        expect(await stored()).toEqual([{ ...again, status }, other]);
      }
      await find("b");
      expect(await stored()).toEqual([{ ...again, status: "confirmed" }, other]);
      const unknown = ["", "nothing", one, `${again.id}0`, "contradiction:claim:x:0 claim:x:1"];
      for (const id of unknown) expect(await store().review(id, "rejected")).toBe(false);
      expect(await stored()).toEqual([{ ...again, status: "confirmed" }, other]);
    });

    test("what is found again is there once, and takes the new reason", async () => {
      const [one, two] = ["claim:a:0000", "claim:a:0001"] as const;
      const find = (name: string, reason: string) =>
        found({
          corroborations: [corroboration(one, two, { reason })],
          supersessions: [supersession(two, one, { reason })],
          rewrites: [rewrite("article:b", "article:a", { reason, share: name === "b" ? 0.5 : 1 })],
          circles: [{ ...circle([one, two], ["citation:a:0"]), reason }],
        });
      await store().write(articleGraph("a", { claims: [{}, {}] }), alone, nothing);
      await store().write(articleGraph("b"), alone, () => find("b", "first"));
      await store().write(articleGraph("c"), alone, () => find("c", "second"));
      const expected = find("c", "second");
      for (const claimId of [one, two]) {
        expect(await store().corroborationsOf([claimId])).toEqual([expected.corroborations]);
        expect(await store().supersessionsOf([claimId])).toEqual([expected.supersessions]);
        expect(await store().circlesOf([claimId])).toEqual([expected.circles]);
      }
      expect(await store().rewritesOf(["article:a"])).toEqual([expected.rewrites]);
    });

    test("where the comparison throws, nothing is stored", async () => {
      await store().write(articleGraph("a", { claims: [{ sources: [acronym] }] }), alone, nothing);
      const before = [await store().counts(), await store().nodes([isw.id])];
      const bad = new Error("no");
      const write = store().write(articleGraph("b", { claims: [{ sources: [isw], measure: "k" }] }), alone, () => {
        throw bad;
      });
      await expect(write).rejects.toMatchObject({ name: "StoreError", code: "FAILED", cause: bad });
      expect([await store().counts(), await store().nodes([isw.id])]).toEqual(before);
      expect(await store().entitiesNamed(["institute for the study of war"])).toEqual([]);
      await store().write(articleGraph("b"), alone, nothing);
      expect(await store().hasArticle("article:b")).toBe(true);
    });

    test("a row that refers to nothing is an error, and nothing is stored", async () => {
      const role = { articleId: "article:a", personId: "nobody", toId: "nobody", role: "head" };
      const write = store().write(articleGraph("a", { claims: [{}], rest: { affiliations: [role] } }), alone, nothing);
      await expect(write).rejects.toThrow(StoreError);
      await expect(write).rejects.toThrow(/affiliations: expected 1/);
      const uncited = articleGraph("a", { claims: [{ sources: [isw] }], rest: { entities: [], mentions: [] } });
      await expect(store().write(uncited, alone, nothing)).rejects.toThrow(/cites: expected 1/);
      const mention = { articleId: "article:a", entityId: "nobody", starts: [0], ends: [1] };
      for (const rest of [{ entities: [isw] }, { mentions: [mention] }]) {
        const odd = store().write(articleGraph("a", { rest }), alone, nothing);
        await expect(odd).rejects.toThrow(/to mention each of its entities.*: (organization:institute|nobody)/);
      }
      expect(await store().counts()).toMatchObject({ articles: 0, claims: 0 });
    });

    test("a citation may cite an article or a source without a name", async () => {
      await store().write(articleGraph("a", { claims: [{}] }), alone, nothing);
      const source = { id: "source:b:0", articleId: "article:b", name: "officials", speaksFor: [isw.id] };
      const b = articleGraph("b", { publisher: isw, claims: [{ sources: [isw, isw] }] });
      const citations = b.citations.map((citation, at) => ({
        ...citation,
        sourceId: ["article:a", source.id][at] ?? "",
      }));
      await store().write({ ...b, citations, anonymousSources: [source] }, alone, nothing);
      expect((await store().citations({ sourceIds: ["article:a", source.id] }, ALL)).items).toEqual(citations);
    });

    test("32 articles written at once are all there, compared with one another, their entities whole", async () => {
      const names = Array.from({ length: 32 }, (_, at) => `n${String(at).padStart(2, "0")}`);
      const speaker = (at: number) => ({
        ...isw,
        aliases: [`Alias ${at}`],
        name: `Alias ${at}`,
        keys: [`alias ${at}`],
      });
      await Promise.all(
        names.map((name, at) =>
          store().write(
            articleGraph(name, { publisher: isw, claims: [{ sources: [speaker(at)], measure: "k" }] }),
            story("k"),
            everyPair,
          ),
        ),
      );
      expect(await store().counts()).toMatchObject({
        ...{ articles: 32, organizations: 1, claims: 32, citations: 32, contradictions: (32 * 31) / 2 },
      });
      const [stored] = await store().nodes([isw.id]);
      expect(
        stored?.kind === "Organization" && stored.row.aliases.filter((alias) => alias.startsWith("Alias")),
      ).toHaveLength(32);
      expect((await store().namesLike("alias", 100)).length).toBe(32);
      expect((await store().articles({}, { ...ALL, order: "TITLE" })).total).toBe(32);
    });

    test("one article written many times at once is stored once", async () => {
      const graph = articleGraph("a", { publisher: isw, claims: [{ sources: [isw], measure: "k" }] });
      const added = await Promise.all(Array.from({ length: 8 }, () => store().write(graph, alone, everyPair)));
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await store().counts()).toMatchObject({ articles: 1, organizations: 1, claims: 1, citations: 1 });
    });

    test("reads during a write see the article whole or not at all", async () => {
      const claims = Array.from({ length: 20 }, () => ({ sources: [isw] }));
      const graphs = Array.from({ length: 10 }, (_, at) => articleGraph(`n${at}`, { claims }));
      let done = false;
      const writes = Promise.all(graphs.map((graph) => store().write(graph, alone, nothing))).finally(() => {
        done = true;
      });
      while (!done) {
        const seen = (await store().articles({}, { ...ALL, order: "TITLE" })).items.map(({ id }) => id);
        const citations = await store().citationsIn(seen);
        expect(citations.map((some) => some.length)).toEqual(seen.map(() => 20));
        const parts = await store().claimsOf(graphs.map(({ article }) => article.id));
        for (const part of parts) expect([0, 20]).toContain(part.length);
      }
      await writes;
    });
  });
}
