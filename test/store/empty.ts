import neo4j from "neo4j-driver";
import type { Neo4jForTests } from "../neo4j-setup.ts";

/** Deletes every node and relationship, a batch at a time; indexes and constraints stay. */
export async function empty(database: Neo4jForTests): Promise<void> {
  await run(database, "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS");
}

/** Whether there is no node at all. */
export async function isEmpty(database: Neo4jForTests): Promise<boolean> {
  return (await run(database, "MATCH (node) RETURN 1 LIMIT 1")).length === 0;
}

/** Runs one text. */
export async function run({ uri, username, password }: Neo4jForTests, text: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    return (await session.run(text)).records;
  } finally {
    await session.close();
    await driver.close();
  }
}
