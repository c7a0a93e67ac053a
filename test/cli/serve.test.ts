import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printed, run, start } from "./hearsay.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-serve-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(["SIGINT", "SIGTERM"] as const)(
  "serve is ready with the seeds, and %s ends it with 0 and loses nothing",
  async (signal) => {
    const env = { HEARSAY_STORE: join(folder, `${signal}.grafeo`), PORT: "0", LOG_LEVEL: "silent" };
    const stats = async () => JSON.parse((await run(["stats", "--json"], env)).stdout);

    const startAndStop = async () => {
      const server = start(["serve"], env);
      const output = await printed(server, (soFar) => soFar.includes("\n"));
      const url = /http:\/\/\S+/.exec(output)?.[0] as string;
      for (const path of ["healthz", "readyz"]) expect((await fetch(new URL(path, url))).status).toBe(200);
      const answer = await fetch(new URL("graphql", url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: '{ whoCites(source: "ISW") { totalCount } }' }),
      });
      expect(await answer.json()).toMatchObject({ data: { whoCites: { totalCount: expect.any(Number) } } });
      server.kill(signal);
      expect((await once(server, "close"))[0]).toBe(0);
    };

    await startAndStop();
    const before = await stats();
    expect(before.articles).toBe(5);
    await startAndStop();
    expect(await stats()).toEqual(before);
  },
);
