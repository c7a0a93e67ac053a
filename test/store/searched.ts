import { expect } from "vitest";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { everything } from "./everything.ts";
import { alone, articleGraph, entity, found, nothing, surname, zelensky } from "./factory.ts";

/** Makes a store of one that was filled before there was a search, but for its indexes. */
export const FORGET_WORDS = [
  "MATCH (words:ArticleWords) DELETE words",
  "MATCH (claim:Claim) REMOVE claim.claimWords",
  "MATCH (entity:Entity) REMOVE entity.entityWords",
];

/** More articles than are given their words at once, with a publisher that none of them mentions. */
export async function writeSearched(options: StoreOptions): Promise<void> {
  const store = await openStore(options);
  for (let at = 0; at < 103; at++) {
    const graph = articleGraph(`n${at}`, {
      publisher: entity(`Paper ${"abc"[at % 3]}`),
      claims: [{ text: `Déjà vu ${at}`, sources: [zelensky] }],
    });
    await store.write(graph, alone, nothing);
  }
  const same = { sameAs: [{ fromId: surname.id, toId: zelensky.id, by: "surname" }] };
  await store.write(articleGraph("last", { claims: [{ about: [surname] }] }), alone, () => found(same));
  await store.close();
}

/** The one store, opened, holds what the other does, word for word, and finds what stands in it. */
export async function expectSearched(options: StoreOptions, other: StoreOptions): Promise<void> {
  const [opened, fresh] = [await openStore(options), await openStore(other)];
  try {
    expect(await everything(opened)).toEqual(await everything(fresh));
    for (const store of [opened, fresh]) {
      expect(await store.search(["deja", "102"], ["Claim"], 100)).toMatchObject([{ id: "claim:n102:0000" }]);
      expect(await store.search(["n7"], ["Article"], 100)).toMatchObject([{ id: "article:n7" }]);
      expect(await store.search(["paper"], ["Entity"], 100)).toHaveLength(3);
      expect(await store.search(["zelensky"], ["Entity"], 100)).toHaveLength(2);
    }
  } finally {
    await opened.close();
    await fresh.close();
  }
}
