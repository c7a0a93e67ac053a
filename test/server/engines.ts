import { describe, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/port.ts";
import { neo4jForTests } from "../neo4j.ts";
import { empty } from "../store/empty.ts";

/** Describes a behaviour on each engine. `open` gives an open store with nothing in it. To be awaited at a file's top. */
export async function onBothEngines(behaviour: (engine: "Grafeo" | "Neo4j", open: () => Promise<Store>) => void) {
  const neo4j = await neo4jForTests();
  describe("on Grafeo", () => behaviour("Grafeo", () => openStore({ kind: "grafeo", path: null })));
  if (neo4j === null) {
    describe("on Neo4j", () => test.skip("needs NEO4J_URI, Docker, or java and mvn", () => {}));
    return;
  }
  describe("on Neo4j", () =>
    behaviour("Neo4j", async () => {
      await empty(neo4j);
      return openStore({ kind: "neo4j", ...neo4j });
    }));
}
