import { describe, expect, test } from "vitest";
import type { ArticleGraph, Comparison, SameAs } from "../../../src/graph/model.ts";
import { sameAs } from "../../../src/graph/same-as.ts";
import type { Neighbours, Store } from "../../../src/store/port.ts";
import { everything } from "../everything.ts";
import {
  acronym,
  alone,
  articleGraph,
  circle,
  contradiction,
  corroboration,
  entity,
  found,
  isw,
  nothing,
  rewrite,
  story,
  supersession,
  surname,
  zelensky,
} from "../factory.ts";

const olena = entity("Olena Zelenska", { kind: "Person", shortKeys: ["zelensky"] });
const none = (): readonly SameAs[] => [];

/** A whole article: with a publisher, a source without a name, a role, and facts. */
function full(name: string): ArticleGraph {
  const graph = articleGraph(name, {
    publisher: isw,
    claims: [{ sources: [zelensky, isw], about: [zelensky], measure: "k", predicate: "fight" }, {}],
  });
  const articleId = graph.article.id;
  return {
    ...graph,
    anonymousSources: [{ id: `source:${name}:0`, articleId, name: "officials", speaksFor: [zelensky.id] }],
    affiliations: [{ articleId, personId: zelensky.id, toId: isw.id, role: "head" }],
  };
}

/** Each kind of relation between the first claims of every two articles. */
const related = ({ claims }: Neighbours): Comparison => {
  const ids = claims.map(({ claim }) => claim.id).filter((id) => id.endsWith(":0000"));
  const pairs = ids.flatMap((one) => ids.filter((other) => one < other).map((other) => [one, other] as const));
  const article = (claimId: string) => claimId.replace("claim", "article").replace(":0000", "");
  return found({
    contradictions: pairs.map(([a, b]) => contradiction(a, b)),
    corroborations: pairs.map(([a, b]) => corroboration(a, b)),
    supersessions: pairs.map(([a, b]) => supersession(b, a)),
    rewrites: pairs.map(([a, b]) => rewrite(article(b), article(a))),
    circles: pairs.map((both) => circle(both)),
  });
};

/** Removing: whole or not at all, as if the article had never been written, and nothing else touched. */
export function removing(store: () => Store): void {
  const contradictions = async () =>
    (await store().contradictions({}, { limit: 10, after: null, before: null, fromEnd: false })).items;

  describe("removing", () => {
    test("the only article leaves nothing", async () => {
      await store().write(full("a"), story("war"), related);
      expect(await store().remove("article:a", sameAs)).toBe(true);
      expect(await everything(store())).toEqual([]);
      expect(await store().hasArticle("article:a")).toBe(false);
    });

    test("an article that is not there changes nothing", async () => {
      await store().write(full("a"), story("war"), related);
      const before = await everything(store());
      expect(await store().remove("article:none", sameAs)).toBe(false);
      expect(await store().remove("claim:a:0000", sameAs)).toBe(false);
      expect(await everything(store())).toEqual(before);
    });

    test("takes what was found between it and others, and leaves theirs", async () => {
      await store().write(full("a"), story("war"), related);
      await store().write(full("c"), story("war"), related);
      const before = await everything(store());
      await store().write(full("b"), story("war"), related);
      expect(await store().corroborationsOf(["claim:b:0000"])).toMatchObject([{ length: 2 }]);
      await store().remove("article:b", sameAs);
      expect(await everything(store())).toEqual(before);
      expect(await store().rewritesOf(["article:a", "article:b"])).toMatchObject([{ length: 1 }, { length: 0 }]);
    });

    test("takes what one of its claims shows of two others, and leaves what is known of them without it", async () => {
      const [a, b, c] = ["claim:a:0000", "claim:b:0000", "claim:c:0000"];
      const [direct, beside] = [contradiction(a, b), contradiction(a, b, { viaId: c, rule: "beside" })];
      const shown = () => found({ contradictions: [beside, contradiction(b, c)] });
      await store().write(full("a"), story("war"), nothing);
      await store().write(full("b"), story("war"), nothing);
      const apart = await everything(store());
      await store().write(full("c"), story("war"), shown);
      expect(await contradictions()).toContainEqual(beside);
      await store().remove("article:c", sameAs);
      expect(await everything(store())).toEqual(apart);

      await store().remove("article:b", sameAs);
      await store().write(full("b"), story("war"), () => found({ contradictions: [direct] }));
      const together = await everything(store());
      await store().write(full("c"), story("war"), shown);
      expect(await contradictions()).toContainEqual(direct);
      await store().remove("article:c", sameAs);
      expect(await everything(store())).toEqual(together);
    });

    test("leaves an entity as the other articles make it, and what it is the same as", async () => {
      await store().write(
        articleGraph("a", { claims: [{ sources: [acronym, surname, zelensky] }] }),
        alone,
        sameAsOnly,
      );
      const before = await everything(store());
      expect((await store().sameAs([surname.id]))[0]).toEqual([zelensky.id, surname.id].sort());
      await store().write(articleGraph("b", { publisher: isw, claims: [{ sources: [olena] }] }), alone, sameAsOnly);
      expect((await store().sameAs([surname.id]))[0]).toEqual([surname.id]);
      expect(await store().nodes([isw.id])).toMatchObject([{ row: { name: isw.name, short: false } }]);
      await store().remove("article:b", sameAs);
      expect(await everything(store())).toEqual(before);
      expect(await store().nodes([isw.id, olena.id])).toEqual([{ kind: "Organization", row: acronym }, null]);
      expect(await store().namesLike("inst", 10)).toEqual([]);
    });

    test("an article that another cites leaves that one's citation, which cites it again when it is back", async () => {
      await store().write(articleGraph("a", { claims: [{}] }), alone, nothing);
      const b = articleGraph("b", { claims: [{ sources: [isw] }] });
      const citations = b.citations.map((citation) => ({ ...citation, sourceId: "article:a" }));
      await store().write({ ...b, citations }, alone, nothing);
      const before = await everything(store());
      await store().remove("article:a", none);
      expect(await store().citationsIn(["article:b"])).toEqual([citations]);
      expect(await store().nodes(["article:a"])).toEqual([null]);
      await store().write(articleGraph("a", { claims: [{}] }), alone, nothing);
      expect(await everything(store())).toEqual(before);
    });

    test("where the entities cannot be linked, nothing is removed", async () => {
      await store().write(full("a"), story("war"), related);
      await store().write(full("b"), story("war"), related);
      const before = await everything(store());
      const removal = store().remove("article:a", () => {
        throw new Error("no");
      });
      await expect(removal).rejects.toMatchObject({ name: "StoreError", code: "FAILED" });
      expect(await everything(store())).toEqual(before);
      expect(await store().remove("article:a", sameAs)).toBe(true);
    });

    test("beside writes and other removals leaves what should be left", async () => {
      const names = Array.from({ length: 12 }, (_, at) => `n${String(at).padStart(2, "0")}`);
      const write = (name: string) => store().write(full(name), story("war"), related);
      for (const name of names.slice(6)) await write(name);
      const before = await everything(store());
      for (const name of names.slice(0, 6)) await write(name);
      const removed = names.slice(0, 6).map((name) => store().remove(`article:${name}`, sameAs));
      const again = names.slice(0, 6).map((name) => store().remove(`article:${name}`, sameAs));
      await Promise.all([...removed, ...again, ...names.slice(6).map(write)]);
      expect((await Promise.all([...removed, ...again])).filter(Boolean)).toHaveLength(6);
      expect(await everything(store())).toEqual(before);
    });
  });
}

const sameAsOnly = ({ entities }: Neighbours): Comparison => found({ sameAs: sameAs(entities) });
