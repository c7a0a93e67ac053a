import { describe, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { neo4jForTests } from "../neo4j.ts";
import { empty } from "../store/empty.ts";
import { mainJob } from "./main-job.ts";

const neo4j = await neo4jForTests();

if (neo4j) {
  mainJob("Neo4j", async () => {
    await empty(neo4j);
    return openStore({ kind: "neo4j", ...neo4j });
  });
} else {
  describe("the main job on Neo4j", () => test.skip("needs NEO4J_URI, Docker, or java and mvn", () => {}));
}
