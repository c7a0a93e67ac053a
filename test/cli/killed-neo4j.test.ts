import { test } from "vitest";
import { neo4jForTests } from "../neo4j.ts";
import { empty } from "../store/empty.ts";
import { killed } from "./killed.ts";

const neo4j = await neo4jForTests();

if (neo4j) {
  killed("Neo4j", async () => {
    await empty(neo4j);
    return { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
  });
} else {
  test.skip("an ingest on Neo4j that is killed: needs NEO4J_URI, Docker, or java and mvn", () => {});
}
