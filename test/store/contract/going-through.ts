import { expect, test } from "vitest";
import type { Store } from "../../../src/store/port.ts";
import {
  acronym,
  alone,
  articleGraph,
  contradiction,
  corroboration,
  entity,
  found,
  isw,
  nothing,
  rewrite,
  supersession,
  surname,
  zelensky,
} from "../factory.ts";

/** Going through all that is stored, a few articles at a time. */
export function goingThrough(store: () => Store): void {
  test("ids of articles come in order, a page after another", async () => {
    for (const name of ["c", "a", "d", "b"]) await store().write(articleGraph(name), alone, nothing);
    expect(await store().articleIds(null, 2)).toEqual(["article:a", "article:b"]);
    expect(await store().articleIds("article:b", 2)).toEqual(["article:c", "article:d"]);
    expect(await store().articleIds("article:bb", 1)).toEqual(["article:c"]);
    expect(await store().articleIds("article:d", 2)).toEqual([]);
  });

  test("an article comes with all that it brought, and what it and its claims are to others", async () => {
    const spec = { publisher: isw, claims: [{ sources: [zelensky, isw], about: [zelensky], measure: "killed" }, {}] };
    const official = { id: "source:b:0", articleId: "article:b", name: "officials", speaksFor: [isw.id] };
    const [a, b] = [articleGraph("a", spec), articleGraph("b", { ...spec, rest: { anonymousSources: [official] } })];
    const relations = {
      contradictions: [contradiction("claim:a:0000", "claim:b:0000")],
      corroborations: [corroboration("claim:a:0001", "claim:b:0001")],
      supersessions: [supersession("claim:b:0000", "claim:a:0000")],
      rewrites: [rewrite("article:b", "article:a")],
    };
    await store().write(a, alone, nothing);
    await store().write(b, alone, () => found(relations));
    const to = (name: string) => (row: unknown) => ({ row, otherArticleId: `article:${name}` });
    const own = ({ article, anonymousSources, mentions, claims, estimates, citations }: typeof a) => ({
      ...{ article, anonymousSources },
      mentions: expect.toSatisfy((some: unknown[]) => some.length === mentions.length),
      claims: expect.toSatisfy((some: unknown[]) => some.length === claims.length),
      ...{ estimates, citations: expect.arrayContaining([...citations]) },
    });
    expect(await store().partsOf(["article:b", "article:none", "article:a"])).toEqual([
      {
        ...own(b),
        ...{ contradictions: [], corroborations: [], rewrites: relations.rewrites },
        supersessions: relations.supersessions.map(to("a")),
      },
      null,
      {
        ...own(a),
        contradictions: relations.contradictions.map(to("b")),
        corroborations: relations.corroborations.map(to("b")),
        ...{ supersessions: [], rewrites: [] },
      },
    ]);
  });

  test("a short form leads to what it is short for, and not back", async () => {
    const short = { ...acronym, id: "organization:isw" };
    const other = entity("Zelenska", { kind: "Person" });
    const graph = articleGraph("a", { claims: [{ about: [isw, short, surname, zelensky, other] }] });
    const same = { fromId: short.id, toId: isw.id, by: "short form" };
    await store().write(graph, alone, () => found({ sameAs: [same] }));
    expect(await store().shortenedTo([isw.id, short.id, other.id, "person:none"])).toEqual([[], [same], [], []]);
  });
}
