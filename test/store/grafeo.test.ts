import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { contract } from "./contract.ts";

contract("Grafeo in memory", () => openStore({ kind: "grafeo", path: null }));

let directory: string;
let opened = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hearsay-grafeo-"));
});
afterAll(() => rm(directory, { recursive: true }));

contract("Grafeo in a file", () => {
  opened += 1;
  return openStore({ kind: "grafeo", path: join(directory, `${opened}.grafeo`) });
});
