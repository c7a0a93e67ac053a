import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { killed } from "./killed.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

killed("Grafeo", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-grafeo-"));
  folders.push(folder);
  return { HEARSAY_STORE: join(folder, "graph.grafeo") };
});
