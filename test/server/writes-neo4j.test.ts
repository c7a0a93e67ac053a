import { describe, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { neo4jForTests } from "../neo4j.ts";
import { empty } from "../store/empty.ts";
import { writes } from "./writes.ts";

const neo4j = await neo4jForTests();

if (neo4j) {
  writes("Neo4j", async () => {
    await empty(neo4j);
    return openStore({ kind: "neo4j", ...neo4j });
  });
} else {
  describe("writing through the API on Neo4j", () => test.skip("needs NEO4J_URI, Docker, or java and mvn", () => {}));
}
