import { expect, test } from "vitest";
import type { ViewKind } from "../../../src/graph/view.ts";
import type { Store } from "../../../src/store/port.ts";
import { alone, articleGraph, entity, isw, nothing, zelensky } from "../factory.ts";

const LONG = `${"A headline that goes on ".repeat(5)}to its end`;
const ukraine = entity("Ukraine", { kind: "Country" });

/** What clients draw: the labels of nodes, what stands around them, and how they are connected. */
export function viewing(store: () => Store): void {
  test("a node is drawn by what it goes by, without being read whole", async () => {
    const official = { id: "source:a", articleId: "article:a", name: "officials", speaksFor: [ukraine.id] };
    const a = articleGraph("a", {
      title: LONG,
      claims: [{ text: LONG, sources: [zelensky, isw], about: [ukraine] }],
      rest: { anonymousSources: [official] },
    });
    const text = "🇺🇦 said: it rained. 4,000 fell";
    const cues = { cueStarts: [5, text.indexOf("fell")], cueEnds: [9, text.length] };
    const [first] = a.citations;
    if (!first) throw new Error("expected a citation");
    const citing = (id: string, sourceId: string, cue: object) => ({
      ...first,
      ...{ id, articleId: "article:a", sourceId, viaId: null, cueStarts: [], cueEnds: [], ...cue },
    });
    await store().write(articleGraph("untitled", { title: null }), alone, nothing);
    const addressed = articleGraph("addressed", { title: null });
    await store().write(
      { ...addressed, article: { ...addressed.article, url: "https://a.example/b" } },
      alone,
      nothing,
    );
    const empty = articleGraph("empty", { title: null });
    await store().write({ ...empty, article: { ...empty.article, text: "" } }, alone, nothing);
    await store().write(
      {
        ...a,
        article: { ...a.article, text },
        citations: [
          citing("citation:a:1", zelensky.id, cues),
          citing("citation:a:2", official.id, {}),
          citing("citation:a:3", "article:untitled", {}),
        ],
      },
      alone,
      nothing,
    );

    const opening = `${"The text of untitled. ".repeat(3)}The text of ...`;
    const expected: readonly [string, ViewKind, string][] = [
      ["article:a", "Article", LONG],
      ["claim:a:0000", "Claim", LONG],
      [zelensky.id, "Person", "Volodymyr Zelensky"],
      [isw.id, "Organization", "Institute for the Study of War"],
      [ukraine.id, "Country", "Ukraine"],
      [official.id, "AnonymousSource", "officials"],
      ["citation:a:1", "Citation", "Volodymyr Zelensky (said ... fell)"],
      ["citation:a:2", "Citation", "officials"],
      ["citation:a:3", "Citation", opening],
      ["article:untitled", "Article", opening],
      ["article:addressed", "Article", "https://a.example/b"],
      ["article:empty", "Article", "article:empty"],
    ];
    const nodes = expected.map(([id, kind, label]) => ({ id, kind, label }));
    expect(await store().viewNodes(nodes)).toMatchObject(nodes);
    expect(await store().viewNodes(nodes.map(({ id }) => ({ id, kind: null })))).toMatchObject(nodes);
    const odd = [
      { id: "nobody", kind: null },
      { id: "no\0body", kind: null },
      { id: isw.id, kind: "Claim" as const },
      { id: isw.id, kind: null },
      { id: isw.id, kind: "Person" as const },
    ];
    expect(await store().viewNodes(odd)).toMatchObject([null, null, ...Array(3).fill(nodes[3])]);
    expect(await store().viewNodes([])).toEqual([]);
  });
}
