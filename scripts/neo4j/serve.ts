import { fileURLToPath } from "node:url";
import { startNeo4j } from "./neo4j.ts";

/** `npm run neo4j`: a Neo4j for development on bolt://localhost:7687, its data under ./data/neo4j, until it is interrupted. */
const directory = fileURLToPath(new URL("../../data/neo4j/", import.meta.url));
console.log("Starting Neo4j (the first time, Maven downloads 123 MB) ...");
const server = await startNeo4j(directory, 7687);
console.log(`Neo4j answers; in another terminal:\n\n    NEO4J_URI=${server.uri} npm start\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
