import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, start } from "./hearsay.ts";

let folder: string;
let env: { HEARSAY_STORE: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-export-"));
  env = { HEARSAY_STORE: join(folder, "graph.grafeo") };
  const article = join(folder, "hills.txt");
  await writeFile(article, "Publisher: The Daily\n\nAnn Hill said the bridge was closed. Bob Hill said it was open.");
  expect(await run(["ingest", article], env)).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

describe("export", () => {
  test("prints the whole graph, as one format unless another is named", async () => {
    const { code, stdout, stderr } = await run(["export"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { nodes, edges } = JSON.parse(stdout).elements;
    expect(nodes.filter(({ data }: { data: { kind: string } }) => data.kind === "Claim")).toHaveLength(2);
    expect(edges.length).toBeGreaterThan(nodes.length);
  });

  test("prints the nodes of a CSV where they are asked for", async () => {
    expect((await run(["export", "--format", "csv", "--part", "nodes"], env)).stdout).toMatch(/^id,label,kind,/);
  });

  test.each(["ann.d3.json", "ann-2025.02.d3.json"])("writes %s in the format that it ends in", async (name) => {
    const out = join(folder, name);
    expect(await run(["export", "--out", out, "--seeds", "Ann Hill", "--depth", "0"], env)).toMatchObject({
      ...{ code: 0, stdout: "", stderr: "" },
    });
    const { nodes, links } = JSON.parse(await readFile(out, "utf8"));
    expect({ nodes, links }).toMatchObject({ nodes: [{ label: "Ann Hill" }], links: [] });
  });

  test("says where more was found than is shown", async () => {
    const few = await run(["export", "--seeds", "Ann Hill", "--max-nodes", "2", "--text"], env);
    expect(few.code).toBe(0);
    expect(few.stderr).toContain("more was found than is shown");
  });

  test.each([
    [["--format", "txt"], 1, "expected graph.cytoscape.json"],
    [["--out", "graph.xlsx"], 1, "expected graph.cytoscape.json"],
    [["--out", "/nowhere/at/all/graph.gexf"], 1, "out: expected a place for a file"],
    [["--seeds", "Ann Hil"], 1, "Ann Hill"],
    [["--depth", "2"], 1, "only with seeds"],
    [["--loud"], 2, "unknown option"],
  ])("refuses %j", async (args, code, message) => {
    const result = await run(["export", ...args], env);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("ends quietly where nobody reads on", async () => {
    const child = start(["export"], env);
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout?.destroy();
    expect(await once(child, "close")).toEqual([0, null]);
    expect(stderr).toBe("");
  });
});
