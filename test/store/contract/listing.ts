import { describe, expect, test } from "vitest";
import type { Slice, Store, Window } from "../../../src/store/port.ts";
import { alone, articleGraph, circle, contradiction, entity, found, nothing } from "../factory.ts";

const ALL: Window = { limit: 1000, after: null, before: null, fromEnd: false };
const isw = entity("Institute for the Study of War");
const nyt = entity("The New York Times");
const kcna = entity("KCNA");
const budanov = entity("Kyrylo Budanov", { kind: "Person" });
const shortName = entity("Budanov", { kind: "Person", short: true });
const ukraine = entity("Ukraine", { kind: "Country" });

const DATES = ["2025-02-05", null, "2025-01", "2025-02-05", "2024", null, "2025-02-09"];
const TITLES = ["same", "same", null, "Another", "é accents", null, "zuletzt"];
const CONFIDENCES = [0.5, 1, 0.25, 0.5, 0, 0.5, 1, 0.75];

/** Seven articles with titles and dates that tie and are missing, and eight contradictions with confidences that tie. */
async function filled(store: Store) {
  for (const [at, publishedOn] of DATES.entries()) {
    const graph = articleGraph(`n${at}`, {
      title: TITLES[at] ?? null,
      publishedOn,
      publisher: at % 2 === 0 ? nyt : null,
      claims: [
        { text: "About 4,000 casualties", about: [ukraine], sources: [budanov] },
        { text: "100% (of_them) \\ $text 'withdrew'", sources: [isw, kcna] },
        { text: "Ще ТРИВАЄ", about: [shortName, ukraine], sources: [budanov, isw] },
      ],
    });
    await store.write(graph, alone, nothing);
  }
  const contradictions = CONFIDENCES.map((confidence, at) =>
    contradiction(`claim:n${at % 3}:0000`, `claim:n${at % 7}:000${1 + (at % 2)}`, {
      confidence,
      kind: at % 2 ? "status" : "numeric",
    }),
  );
  const mentions = [{ articleId: "article:last", entityId: shortName.id, starts: [0], ends: [1] }];
  await store.write(articleGraph("last", { claims: [{}], rest: { entities: [shortName], mentions } }), alone, () =>
    found({ contradictions, sameAs: [{ fromId: shortName.id, toId: budanov.id, by: "surname" }] }),
  );
}

/**
 * Seven articles with an estimate each, from 100 times their number to 50 more, but the first has no low and the last no high;
 * of the even ones killed, of the others wounded; the last is of another day than its article.
 */
async function estimated(store: Store) {
  for (const [at, publishedOn] of DATES.entries()) {
    const sources = at % 3 === 0 || at === 1 ? [isw, kcna] : [kcna];
    const graph = articleGraph(`n${at}`, { publishedOn, claims: [{ sources, measure: "k" }] });
    const estimates = graph.estimates.map((row) => ({
      ...row,
      measure: at % 2 ? "wounded" : "killed",
      low: at === 0 ? null : at * 100,
      high: at === 6 ? null : at * 100 + 50,
      asOf: at === 6 ? "2025-02-01" : null,
    }));
    await store.write({ ...graph, estimates }, alone, nothing);
  }
}

/** Every way through a list with pages of `limit` gives the whole list, with true totals and ends. */
async function pagesThrough<T>(list: (window: Window) => Promise<Slice<T>>) {
  const all = whole(await list(ALL));
  expect(new Set(all.positions.map(({ id }) => id)).size).toBe(all.total);
  for (const limit of [1, 2, 3, 100]) {
    for (const fromEnd of [false, true]) {
      const items: T[] = [];
      let at = 0;
      let edge: Pick<Window, "after" | "before"> = { after: null, before: null };
      for (let more = true; more; ) {
        const page = await list({ ...ALL, ...edge, limit, fromEnd });
        const left = all.items.length - at;
        expect(page.total).toBe(all.total);
        expect(page.items.length).toBe(Math.min(limit, left));
        expect([page.hasMoreBefore, page.hasMoreAfter]).toEqual(
          fromEnd ? [left > limit, at > 0] : [at > 0, left > limit],
        );
        items[fromEnd ? "unshift" : "push"](...page.items);
        at += page.items.length;
        more = fromEnd ? page.hasMoreBefore : page.hasMoreAfter;
        edge = fromEnd
          ? { after: null, before: page.positions[0] ?? null }
          : { after: page.positions.at(-1) ?? null, before: null };
      }
      expect(items).toEqual(all.items);
    }
  }
  const [from, to] = [all.positions[0], all.positions.at(-1)];
  if (all.items.length > 3 && from && to) {
    const inner = all.items.slice(1, -1);
    for (const [fromEnd, items] of [[false, inner.slice(0, 2)] as const, [true, inner.slice(-2)] as const]) {
      const between = await list({ limit: 2, after: from, before: to, fromEnd });
      expect(between.items).toEqual(items);
      expect([between.hasMoreBefore, between.hasMoreAfter, between.total]).toEqual([true, true, all.total]);
    }
  }
  expect(await list({ ...ALL, limit: 0 })).toMatchObject({ items: [], total: all.total, hasMoreBefore: false });
  return all;
}

/** A slice that should be a whole list. */
function whole<T>(slice: Slice<T>): Slice<T> {
  expect(slice).toMatchObject({ total: slice.items.length, hasMoreBefore: false, hasMoreAfter: false });
  return slice;
}

const ids = (slice: Slice<{ id: string }>) => slice.items.map(({ id }) => id);

/** Lists with windows: a stable order, exact totals, filters that mean what they say. */
export function listing(store: () => Store): void {
  describe("lists", () => {
    test("are empty in an empty store", async () => {
      const none = { items: [], positions: [], total: 0, hasMoreBefore: false, hasMoreAfter: false, along: [] };
      expect(await store().articles({}, { ...ALL, order: "TITLE" })).toEqual(none);
      expect(await store().entities({}, ALL)).toEqual(none);
      expect(await store().claims({}, ALL)).toEqual(none);
      expect(await store().estimates({}, ALL)).toEqual(none);
      expect(await store().circles(ALL)).toEqual(none);
      expect(await store().citations({ sourceIds: ["nobody"] }, ALL)).toEqual(none);
      expect(await store().citations({ sourceIds: [] }, ALL)).toEqual(none);
      expect(await store().contradictions({}, ALL)).toEqual(none);
      expect(await store().contradictions({ sourceIds: ["nobody"] }, ALL)).toEqual(none);
      expect(await store().contradictionsOf(["nothing"], {}, ALL)).toEqual([none]);
    });

    test("articles stand by date, those without one last", async () => {
      await filled(store());
      const { items, positions } = await pagesThrough((window) => store().articles({}, window));
      const dates = ["2024", "2025-01", "2025-02-05", "2025-02-05", "2025-02-09", null, null, null];
      expect(items.map(({ publishedOn }) => publishedOn)).toEqual(dates);
      expect(positions.map(({ sort }) => sort)).toEqual(dates);
      expect(items.slice(2, 4).map(({ id }) => id)).toEqual(["article:n0", "article:n3"]);
    });

    test("articles stand by title, those without one last", async () => {
      await filled(store());
      const { items } = await pagesThrough((window) => store().articles({}, { ...window, order: "TITLE" }));
      expect(items.map(({ title }) => title)).toEqual([
        ...["Another", "Title of last", "same", "same", "zuletzt", "é accents"],
        ...[null, null],
      ]);
    });

    test("articles are filtered by publisher and date, a month or year as a whole", async () => {
      await filled(store());
      const articles = async (filter: Parameters<Store["articles"]>[0]) =>
        ids(whole(await store().articles(filter, ALL)));
      expect(await articles({ publisherIds: [nyt.id] })).toEqual([
        "article:n4",
        "article:n2",
        "article:n0",
        "article:n6",
      ]);
      expect(await articles({ publisherIds: ["nobody"] })).toEqual([]);
      expect(await articles({ publisherIds: [] })).toEqual([]);
      expect(await articles({ publishedFrom: "2025-02-05" })).toEqual(["article:n0", "article:n3", "article:n6"]);
      expect(await articles({ publishedTo: "2025-02-05" })).toHaveLength(4);
      expect(await articles({ publishedFrom: "2025-02", publishedTo: "2025-02" })).toHaveLength(3);
      expect(await articles({ publishedFrom: null, publishedTo: "2024", publisherIds: null })).toEqual(["article:n4"]);
    });

    test("entities stand by name, of one kind or all, without short forms", async () => {
      await filled(store());
      const { items } = await pagesThrough((window) => store().entities({}, window));
      expect(items).toEqual([isw, kcna, budanov, nyt, ukraine]);
      expect(whole(await store().entities({ kinds: ["Person"] }, ALL)).items).toEqual([budanov]);
      expect(whole(await store().entities({ kinds: ["Country"] }, ALL)).items).toEqual([ukraine]);
    });

    test("claims stand by article and position", async () => {
      await filled(store());
      const all = await pagesThrough((window) => store().claims({}, window));
      expect(all.total).toBe(22);
      expect(ids(all)).toEqual(ids(all).toSorted());
    });

    test("claims are filtered by article, source, subject and words, alone and together", async () => {
      await filled(store());
      const claims = async (filter: Parameters<Store["claims"]>[0]) => ids(whole(await store().claims(filter, ALL)));
      expect(await claims({ articleIds: ["article:n1"] })).toEqual(["claim:n1:0000", "claim:n1:0001", "claim:n1:0002"]);
      expect(await claims({ sourceIds: [isw.id] })).toHaveLength(14);
      expect(await claims({ sourceIds: [isw.id, budanov.id] })).toHaveLength(21);
      expect(await claims({ sourceIds: [] })).toEqual([]);
      expect(await claims({ aboutIds: [ukraine.id, shortName.id] })).toHaveLength(14);
      expect(await claims({ aboutIds: [shortName.id], sourceIds: [kcna.id] })).toEqual([]);
      expect(await claims({ aboutIds: [shortName.id], sourceIds: [isw.id], articleIds: ["article:n2"] })).toEqual([
        "claim:n2:0002",
      ]);
      expect(await claims({ contains: "4,000 CASUALTIES" })).toHaveLength(7);
      expect(await claims({ contains: "триває", aboutIds: [ukraine.id] })).toHaveLength(7);
      expect(await claims({ contains: "% (of_them) \\ $TEXT '" })).toHaveLength(7);
      expect(await claims({ contains: ".*" })).toEqual([]);
      expect(await claims({ contains: "4,000", sourceIds: [isw.id] })).toEqual([]);
    });

    test("what is asked of a source's claims is asked of all their citations, not only of that one", async () => {
      await filled(store());
      const elsewhere = { not: { speakerIds: [isw.id] } };
      expect(whole(await store().claims({ sourceIds: [kcna.id], ...elsewhere }, ALL)).total).toBe(0);
      expect(whole(await store().claims({ sourceIds: [isw.id], ...elsewhere }, ALL)).total).toBe(7);
      const [ofKcna] = await store().claimsOfSources([[kcna.id]], { speakerIds: [isw.id] }, ALL);
      expect(ofKcna?.total).toBe(7);
    });

    test("a filtered list is paged through alike", async () => {
      await filled(store());
      const filter = { sourceIds: [isw.id], aboutIds: [ukraine.id], contains: "триває" };
      expect((await pagesThrough((window) => store().claims(filter, window))).total).toBe(7);
    });

    test("citations of any of some sources are found, in any hop", async () => {
      await filled(store());
      const all = await pagesThrough((window) => store().citations({ sourceIds: [isw.id, kcna.id] }, window));
      expect(all.total).toBe(21);
      expect(ids(all)).toEqual(ids(all).toSorted());
      expect((await store().citations({ sourceIds: [nyt.id] }, ALL)).total).toBe(0);
    });

    test("estimates stand by the day they are of, or else their article's", async () => {
      await estimated(store());
      const { items, positions } = await pagesThrough((window) => store().estimates({}, window));
      const dates = ["2024", "2025-01", "2025-02-01", "2025-02-05", "2025-02-05", null, null];
      expect(positions.map(({ sort }) => sort)).toEqual(dates);
      expect(items.map(({ articleId }) => articleId.slice(-1))).toEqual(["4", "2", "6", "0", "3", "1", "5"]);
    });

    test("estimates are filtered by measure, subject, article, source and size, alone and together", async () => {
      await estimated(store());
      const estimates = async (filter: Parameters<Store["estimates"]>[0]) =>
        whole(await store().estimates(filter, ALL))
          .items.map(({ articleId }) => articleId.slice(-1))
          .join("");
      expect(await estimates({ measures: ["killed"] })).toBe("4260");
      expect(await estimates({ measures: ["killed", "wounded"], subjects: ["/troops"] })).toBe("4260315");
      expect(await estimates({ subjects: ["/ships"] })).toBe("");
      expect(await estimates({ measures: [] })).toBe("");
      expect(await estimates({ subjects: [ukraine.id] })).toBe("");
      expect(await estimates({ articleIds: ["article:n6", "article:n1", "article:none"] })).toBe("61");
      expect(await estimates({ sourceIds: [isw.id] })).toBe("6031");
      expect(await estimates({ sourceIds: [isw.id, kcna.id] })).toBe("4260315");
      expect(await estimates({ sourceIds: [] })).toBe("");
      expect(await estimates({ minimum: 301 })).toBe("4635");
      expect(await estimates({ maximum: 299 })).toBe("201");
      expect(await estimates({ minimum: 240, maximum: 300 })).toBe("23");
      expect(await estimates({ minimum: 200, sourceIds: [isw.id], measures: ["wounded"] })).toBe("3");
      const filter = { sourceIds: [kcna.id], measures: ["killed"] };
      expect((await pagesThrough((window) => store().estimates(filter, window))).total).toBe(4);
    });

    test("estimates of an entity are those of all that is meant of it, of a noun those of anyone's", async () => {
      const graph = articleGraph("parties", {
        publisher: ukraine,
        claims: Array.from({ length: 4 }, () => ({ measure: "k" })),
      });
      const subjects = [`${ukraine.id}/forces`, `${ukraine.id}x/forces`, "/forces", "/air forces"];
      const estimates = graph.estimates.map((row, at) => ({ ...row, subject: subjects[at] as string }));
      await store().write({ ...graph, estimates }, alone, nothing);
      const found = async (...asked: string[]) =>
        whole(await store().estimates({ subjects: asked }, ALL)).items.map(({ subject }) => subject);
      expect(await found(ukraine.id)).toEqual(subjects.slice(0, 1));
      expect(await found(`${ukraine.id}/forces`)).toEqual(subjects.slice(0, 1));
      expect(await found(`${ukraine.id}/people`)).toEqual([]);
      expect(await found("/forces")).toEqual(subjects.slice(0, 3));
      expect(await found("forces", "/air forces")).toEqual(subjects.slice(3));
    });

    test("circles stand by id", async () => {
      await filled(store());
      const circles = [0, 1, 2, 3].map((at) => circle([`claim:n${at}:0000`, `claim:n${at + 1}:0000`]));
      await store().write(articleGraph("round"), alone, () => found({ circles }));
      const { items } = await pagesThrough((window) => store().circles(window));
      expect(items).toEqual(circles.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
    });

    test("contradictions stand by confidence, the highest first", async () => {
      await filled(store());
      const { items } = await pagesThrough((window) => store().contradictions({}, window));
      expect(items.map(({ confidence }) => confidence)).toEqual([1, 1, 0.75, 0.5, 0.5, 0.5, 0.25, 0]);
    });

    test("contradictions are filtered by kind, confidence and the article of either side", async () => {
      await filled(store());
      const found = async (filter: Parameters<Store["contradictions"]>[0]) =>
        whole(await store().contradictions(filter, ALL)).total;
      expect(await found({ kinds: ["numeric"] })).toBe(4);
      expect(await found({ kinds: ["numeric", "status"], minConfidence: 0.5 })).toBe(6);
      expect(await found({ kinds: [] })).toBe(0);
      expect(await found({ minConfidence: 1 })).toBe(2);
      expect(await found({ articleIds: ["article:n5"] })).toBe(1);
      expect(await found({ articleIds: ["article:n0", "article:n6"], kinds: ["numeric"] })).toBe(2);
      expect(await found({ articleIds: ["article:none"], minConfidence: 0 })).toBe(0);
    });

    test("each contradiction of some sources' claims is given once", async () => {
      await filled(store());
      expect((await pagesThrough((window) => store().contradictions({ sourceIds: [budanov.id] }, window))).total).toBe(
        8,
      );
      expect(whole(await store().contradictions({ sourceIds: [kcna.id, nyt.id] }, ALL)).total).toBe(4);
    });

    test("contradictionsOf gives one slice a claim, windowed alike", async () => {
      await filled(store());
      const keys = ["claim:n1:0000", "claim:n5:0002", "claim:none:0000", "claim:n1:0000"];
      const all = await store().contradictionsOf(keys, {}, ALL);
      expect(all.map(({ total }) => total)).toEqual([3, 1, 0, 3]);
      const [first] = await store().contradictionsOf(keys, {}, { ...ALL, limit: 2 });
      expect(first).toMatchObject({ items: all[0]?.items.slice(0, 2), total: 3, hasMoreAfter: true });
      for (const key of keys) {
        await pagesThrough(async (window) => {
          const [slice] = await store().contradictionsOf([key], {}, window);
          if (!slice) throw new Error("expected a slice");
          return slice;
        });
      }
    });

    test("a position that is no longer in the list still has a place", async () => {
      await filled(store());
      const at = (id: string) => ({ ...ALL, limit: 1, after: { sort: null, id } });
      expect(ids(await store().claims({}, at("claim:n1:0001!")))).toEqual(["claim:n1:0002"]);
      expect(await store().claims({}, at("zzz"))).toMatchObject({
        items: [],
        hasMoreBefore: true,
        hasMoreAfter: false,
      });
    });

    test("bring along what their items name, as it is stored, or nothing, and only where that is asked for", async () => {
      await filled(store());
      const window = { ...ALL, along: true };
      const citations = await store().citations({}, window);
      const claims = await store().claims({ contains: "casualties" }, window);
      const [ofBudanov] = await store().citationsOfSources([[budanov.id]], {}, window);
      const contradictions = await store().contradictions({}, window);
      for (const [slice, named] of [
        [citations, citations.items.flatMap(({ articleId, claimId }) => [articleId, claimId])],
        [claims, claims.items.map(({ articleId }) => articleId)],
        [ofBudanov, ofBudanov?.items.flatMap(({ articleId, claimId }) => [articleId, claimId])],
        [contradictions, contradictions.items.flatMap(({ claimId, otherId }) => [claimId, otherId])],
      ] as const) {
        const along = slice?.along ?? [];
        const ids = along.map(({ row }) => row.id);
        expect(slice?.items.length).toBeGreaterThan(0);
        expect(along).toEqual(await store().nodes(ids));
        if (along.length > 0) expect(new Set(ids)).toEqual(new Set([...(named ?? []), ...ids]));
      }
      const sides = new Set(contradictions.items.flatMap(({ claimId, otherId }) => [claimId, otherId]));
      const cited = (await store().citationsOf([...sides])).flat().map(({ id }) => id);
      const came = contradictions.along.flatMap(({ kind, row }) => (kind === "Citation" ? row.id : []));
      if (contradictions.along.length > 0) expect(new Set(came)).toEqual(new Set(cited));
      const { along: _, ...alike } = citations;
      expect(await store().citations({}, ALL)).toEqual({ ...alike, along: [] });
    });
  });
}
