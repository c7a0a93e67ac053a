import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../cypher/", import.meta.url);
const SOURCE = new URL("../../src/store/", import.meta.url);
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cypher"));
const source = readdirSync(SOURCE, { encoding: "utf8" })
  .map((file) => readFileSync(new URL(file, SOURCE), "utf8"))
  .join("\n");

describe.each(files)("cypher/%s", (file) => {
  const name = file.replace(/^(grafeo|neo4j)\//, "").replace(/\.cypher$/, "");
  const text = readFileSync(new URL(file, ROOT), "utf8");
  const [answers = "", params = "", ...rest] = text.split("\n");
  const declared = params
    .replace("// params:", "")
    .split(",")
    .flatMap((param) => param.trim().replace("?", "") || []);
  const each = rest.flatMap((line) => /^\/\/ each: \w+ of (\w+)$/.exec(line)?.[1] ?? []);

  test("has a caller", () => {
    expect(name.startsWith("setup/") ? source.includes("setup/") : source.includes(`"${name}"`)).toBe(true);
  });

  test("says what it answers, and names the parameters it takes", () => {
    expect(answers).toMatch(/^\/\/ \S/);
    expect(params).toMatch(/^\/\/ params:/);
    const used = [...rest.join("\n").matchAll(/\$(\w+)/g)].flatMap((match) => match[1] ?? []);
    expect([...new Set([...used, ...each])].sort()).toEqual([...declared].sort());
  });

  test("leaves out whole conditions, one a line", () => {
    for (const [, param] of params.matchAll(/(\w+)\?/g)) {
      const lines = rest.filter((line) => line.includes(`$${param}`));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^AND /);
    }
  });
});

test("no statement is named that has no file", () => {
  const named = [...source.matchAll(/"((?:read|write)\/[\w-]+)"/g)].flatMap((match) => match[1] ?? []);
  const known = new Set(files.map((file) => file.replace(/^(grafeo|neo4j)\//, "").replace(/\.cypher$/, "")));
  expect(named.filter((name) => !known.has(name) && name !== "write/cites")).toEqual([]);
});
