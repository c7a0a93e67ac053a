import { afterAll, inject } from "vitest";
import type { Neo4jForTests } from "./neo4j-setup.ts";

/**
 * A Neo4j, started when first asked for, this test file's alone until its tests are over; null where there is none, and then
 * tests that need it are skipped. To be called once a file, at its top.
 */
export async function neo4jForTests(): Promise<Neo4jForTests | null> {
  const turn = new AbortController();
  afterAll(() => turn.abort());
  const response = await fetch(`${inject("neo4jLauncher")}/${process.env.VITEST_POOL_ID}`, { signal: turn.signal });
  if (!response.ok) throw new Error(await response.text());
  let line = "";
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  while (reader && !line.endsWith("\n")) line += (await reader.read()).value ?? "\n";
  return JSON.parse(line) as Neo4jForTests | null;
}
