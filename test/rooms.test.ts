import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** What each room may import, as the README's table has it. Types may come from further: they are gone at run time. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": [],
  text: ["errors.ts"],
  nlp: ["errors.ts"],
  read: ["errors.ts", "text", "nlp"],
  graph: ["errors.ts", "text"],
  analyze: ["errors.ts", "text", "nlp", "graph"],
  store: ["errors.ts", "graph"],
  api: ["errors.ts", "graph", "analyze"],
  export: ["errors.ts", "graph"],
  explorer: [],
  "ingest.ts": ["text", "read", "graph", "analyze"],
  "seeds.ts": ["text"],
  "config.ts": ["errors.ts"],
};

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string => file.split("/")[0] as string;

/** Imports of values from our own files, by path under src/. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gms)].map(
    ([, path]) => normalize(join(dirname(file), path as string)),
  );

test.each(Object.entries(ROOMS))("%s imports no more than %j", (room, allowed) => {
  const mine = files.filter((file) => roomOf(file) === room);
  expect(mine).not.toEqual([]);
  const foreign = mine.flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
      .map((target) => `${file} -> ${target}`),
  );
  expect(foreign).toEqual([]);
});

test("every room is on the list, but for the processes that put them together", () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].filter((room) => !(room in ROOMS)).sort()).toEqual(["cli", "cli.ts", "server", "server.ts"]);
});
