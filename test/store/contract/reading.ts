import { expect, test } from "vitest";
import type { ArticleGraph } from "../../../src/graph/model.ts";
import type { Store } from "../../../src/store/port.ts";
import {
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
  supersession,
  surname,
  zelensky,
} from "../factory.ts";

const nyt = entity("The New York Times");
const ukraine = entity("Ukraine", { kind: "Country", isoCode: "UA" });
const EMPTY = { articles: 0, people: 0, organizations: 0, countries: 0, claims: 0, citations: 0, contradictions: 0 };

/** Two articles: a is published by the NYT, says three things, and relays ISW; b disagrees with it. */
const a = articleGraph("a", {
  publisher: nyt,
  publishedOn: "2025-02-05",
  claims: [
    { about: [ukraine], sources: [nyt, isw], measure: "killed troops" },
    { sources: [surname], predicate: "fighting troops" },
    {},
  ],
});
const b = articleGraph("b", { claims: [{ sources: [zelensky], measure: "killed troops" }] });
const apart = contradiction("claim:b:0000", "claim:a:0000");
const alike = corroboration("claim:b:0000", "claim:a:0001");
const later = supersession("claim:b:0000", "claim:a:0000");
const retold = rewrite("article:b", "article:a");
const round = circle(["claim:b:0000", "claim:a:0002"], ["citation:b:0000:0"]);

async function filled(store: Store) {
  await store.write(a, alone, nothing);
  await store.write(b, alone, () =>
    found({
      contradictions: [apart],
      corroborations: [alike],
      supersessions: [later],
      rewrites: [retold],
      circles: [round],
      sameAs: [{ fromId: surname.id, toId: zelensky.id, by: "surname" }],
    }),
  );
}

/** Questions with keys: what is asked for comes back in key order, what is unknown as null or nothing. */
export function reading(store: () => Store): void {
  test("a new store answers, and holds nothing", async () => {
    await store().ping();
    expect(await store().counts()).toEqual(EMPTY);
    expect(await store().hasArticle(a.article.id)).toBe(false);
    expect(await store().nodes([a.article.id])).toEqual([null]);
    expect(await store().entitiesNamed(["isw"])).toEqual([]);
    expect(await store().namesLike("", 10)).toEqual([]);
  });

  test("no keys give no answers", async () => {
    await filled(store());
    const asked = [
      store().nodes([]),
      store().textsOf([]),
      store().claimsOf([]),
      store().citationsIn([]),
      store().mentionsIn([]),
      store().citationsOf([]),
      store().estimatesOf([]),
      store().contextsOf([]),
      store().corroborationsOf([]),
      store().supersessionsOf([]),
      store().circlesOf([]),
      store().rewritesOf([]),
      store().affiliationsOf([]),
      store().entitiesNamed([]),
      store().sameAs([]),
      store().contradictionsOf([], {}, { limit: 5, after: null, before: null, fromEnd: false }),
    ];
    for (const answer of await Promise.all<readonly unknown[]>(asked)) expect(answer).toEqual([]);
  });

  test("opening again changes nothing", async () => {
    await filled(store());
    const before = await store().counts();
    await store().open();
    expect(await store().counts()).toEqual(before);
  });

  test("counts tell kinds apart, and do not count a short form beside its full name", async () => {
    await filled(store());
    expect(await store().counts()).toEqual({
      articles: 2,
      people: 1,
      organizations: 2,
      countries: 1,
      claims: 4,
      citations: 4,
      contradictions: 1,
    });
    expect(await store().hasArticle(b.article.id)).toBe(true);
  });

  test("nodes of every kind are found by id, in key order, unknown and repeated ones too", async () => {
    await filled(store());
    const source = { id: "source:c:0", articleId: "article:c", name: "U.S. officials", speaksFor: [ukraine.id] };
    const c = articleGraph("c", { claims: [{ about: [ukraine] }], rest: { anonymousSources: [source] } });
    await store().write(c, alone, nothing);
    const claim = a.claims[0];
    const citation = a.citations[1];
    expect(
      await store().nodes([
        apart.id,
        "nobody",
        claim?.id ?? "",
        source.id,
        zelensky.id,
        ukraine.id,
        citation?.id ?? "",
        isw.id,
        a.article.id,
        claim?.id ?? "",
        "contradiction:claim:x:1 claim:y:2",
        round.id,
      ]),
    ).toEqual([
      { kind: "Contradiction", row: apart },
      null,
      { kind: "Claim", row: claim },
      { kind: "AnonymousSource", row: source },
      { kind: "Person", row: zelensky },
      { kind: "Country", row: ukraine },
      { kind: "Citation", row: citation },
      { kind: "Organization", row: isw },
      { kind: "Article", row: headOf(a.article) },
      { kind: "Claim", row: claim },
      null,
      { kind: "Circle", row: round },
    ]);
  });

  test("what belongs to articles comes a list an article", async () => {
    await filled(store());
    const keys = [b.article.id, "article:none", a.article.id, b.article.id];
    const per = <T>(of: (graph: ArticleGraph) => T) => [of(b), [], of(a), of(b)];
    expect(await store().claimsOf(keys)).toEqual(per((graph) => graph.claims));
    expect(await store().citationsIn(keys)).toEqual(per((graph) => graph.citations));
    const mentions = (await store().mentionsIn(keys)).map((some) => [...some]);
    const byEntity = (graph: ArticleGraph) => [...graph.mentions].sort((x, y) => (x.entityId < y.entityId ? -1 : 1));
    expect(mentions).toEqual(per(byEntity));
  });

  test("what belongs to claims comes a list a claim, citations by hop", async () => {
    await filled(store());
    const keys = ["claim:a:0000", "claim:none:0000", "claim:a:0002", "claim:b:0000"];
    expect(await store().citationsOf(keys)).toEqual([a.citations.slice(0, 2), [], [], b.citations]);
    expect(await store().estimatesOf(keys)).toEqual([a.estimates, [], [], b.estimates]);
    const contexts = await store().contextsOf(["claim:a:0001", ...keys]);
    expect(contexts.map((context) => context?.statuses ?? null)).toEqual([a.statuses, [], null, [], []]);
  });

  test("relations come a list a claim or an article, from either side", async () => {
    await filled(store());
    const keys = ["claim:a:0000", "claim:none:0000", "claim:a:0001", "claim:a:0002", "claim:b:0000", "claim:a:0000"];
    expect(await store().corroborationsOf(keys)).toEqual([[], [], [alike], [], [alike], []]);
    expect(await store().supersessionsOf(keys)).toEqual([[later], [], [], [], [later], [later]]);
    expect(await store().circlesOf(keys)).toEqual([[], [], [], [round], [round], []]);
    expect(await store().rewritesOf(["article:a", "article:none", "article:b"])).toEqual([[retold], [], [retold]]);
  });

  test("roles come a list a person, one row an article", async () => {
    await filled(store());
    const roles = [
      { personId: zelensky.id, toId: ukraine.id, role: "president" },
      { personId: zelensky.id, toId: nyt.id, role: "guest" },
    ];
    const names = ["c", "d"];
    const rows = roles.flatMap((role) => names.map((name) => ({ articleId: `article:${name}`, ...role })));
    for (const name of names) {
      const graph = articleGraph(name, { claims: [{ sources: [zelensky, nyt], about: [ukraine] }] });
      const affiliations = rows.filter(({ articleId }) => articleId === graph.article.id);
      await store().write({ ...graph, affiliations }, alone, nothing);
    }
    expect(await store().affiliationsOf(["person:none", zelensky.id, surname.id])).toEqual([[], rows, []]);
  });

  test("entities are found by full and short names, each once", async () => {
    await filled(store());
    expect(await store().entitiesNamed(["isw", "institute for the study of war"])).toEqual([
      { entity: isw, sameIds: [isw.id] },
    ]);
    const two = [surname, zelensky].sort((x, y) => (x.id < y.id ? -1 : 1));
    const sameIds = two.map(({ id }) => id);
    expect(await store().entitiesNamed(["zelensky", "nobody"])).toEqual(two.map((entity) => ({ entity, sameIds })));
  });

  test("names are listed by prefix, up to a limit, a full name before a short one", async () => {
    await filled(store());
    expect(await store().namesLike("zel", 5)).toEqual([{ key: "zelensky", name: "Volodymyr Zelensky" }]);
    expect(await store().namesLike("i", 1)).toEqual([
      { key: "institute for the study of war", name: "Institute for the Study of War" },
    ]);
    expect(await store().namesLike("", 100)).toHaveLength(6);
    expect(await store().namesLike("x", 100)).toEqual([]);
  });

  test("sameAs follows SAME_AS both ways and as far as it goes", async () => {
    await filled(store());
    const president = entity("the president", { kind: "Person", short: true });
    await store().write(articleGraph("c", { claims: [{ sources: [president] }] }), alone, () =>
      found({ sameAs: [{ fromId: president.id, toId: zelensky.id, by: "role" }] }),
    );
    const all = [president.id, surname.id, zelensky.id].sort();
    for (const id of all) expect(await store().sameAs([id])).toEqual([all]);
    expect(await store().sameAs([isw.id, "nobody", surname.id])).toEqual([[isw.id], [], all]);
  });

  test("an article without a claim, a publisher or a name is kept whole", async () => {
    const bare = articleGraph("bare", { title: null });
    await store().write(bare, alone, nothing);
    expect(await store().nodes([bare.article.id])).toEqual([{ kind: "Article", row: headOf(bare.article) }]);
    expect(await store().textsOf([bare.article.id, "article:none"])).toEqual([bare.article.text, null]);
    expect(await store().claimsOf([bare.article.id])).toEqual([[]]);
  });
}
