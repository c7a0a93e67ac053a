import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import type { Store, Window } from "../../src/store/port.ts";

const WRITER = fileURLToPath(new URL("./write-articles.ts", import.meta.url));
export const ALL: Window = { limit: 10_000, after: null, before: null, fromEnd: false };
export const ARTICLES = 200;

/** Starts a writer of articles; `after` acknowledged articles and a moment more, `kill` is called. */
export async function writeUntil(
  target: string,
  task: string,
  after: number,
  kill: (writer: ReturnType<typeof spawn>) => unknown,
  env: NodeJS.ProcessEnv = {},
): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ["--import", "tsx", WRITER, task, target], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  let killed = false;
  writer.stdout.on("data", (part) => {
    said += part;
    if (killed || said.split("\n").length <= after) return;
    killed = true;
    setTimeout(() => kill(writer), Math.random() * 30);
  });
  await once(writer, "close");
  // The last line may be cut short.
  return said.split("\n").slice(0, -1);
}

/** Every acknowledged article is there, and every article that is there is there whole. */
export async function check(options: StoreOptions, acknowledged: readonly string[]): Promise<number> {
  const store = await openStore(options);
  try {
    expect(acknowledged.length).toBeGreaterThan(0);
    const present = await articlesOf(store);
    expect(present).toEqual(expect.arrayContaining([...acknowledged]));
    const claims = await store.claimsOf(present);
    const citations = await store.citationsIn(present);
    const mentions = await store.mentionsIn(present);
    const articles = await store.nodes(present);
    for (const at of present.keys()) {
      expect([claims[at]?.length, citations[at]?.length, mentions[at]?.length]).toEqual([3, 2, 2]);
      expect(articles[at]?.row).toMatchObject({ publisherId: "organization:yonhap" });
    }
    const claimIds = claims.flat().map(({ id }) => id);
    expect((await store.estimatesOf(claimIds)).flat()).toHaveLength(present.length);
    expect((await store.citationsOf(claimIds)).flat()).toHaveLength(present.length * 2);
    expect(await store.counts()).toMatchObject({
      ...{ people: 1, organizations: 1, claims: present.length * 3, citations: present.length * 2 },
      contradictions: present.length === 1 ? 0 : (present.length - 1) * 2 - 1,
    });
    expect(await store.namesLike("budanov ", 1000)).toHaveLength(present.length);
    expect((await store.search(["text"], ["Article"], 1000)).map(({ id }) => id).sort()).toEqual([...present].sort());
    return present.length;
  } finally {
    await store.close();
  }
}

const articlesOf = async (store: Store) =>
  (await store.articles({}, { ...ALL, order: "TITLE" })).items.map(({ id }) => id);
/** After how many articles to kill, at random. */
export const moments = () => [1, 20, 90].map((from) => from + Math.floor(Math.random() * 20));
