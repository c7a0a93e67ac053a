// A Neo4j for the benches, as a server would run it, until it is interrupted: neo4j.ts DIRECTORY PORT
import { startNeo4j } from "../../scripts/neo4j/neo4j.ts";

const [directory, port] = process.argv.slice(2);
if (!directory || !port) throw new Error("expected: neo4j.ts DIRECTORY PORT");
const server = await startNeo4j(directory, Number(port), { heapMb: 2048, pageCacheMb: 3072, flags: ["-Xms2048m"] });
process.stderr.write(`Neo4j answers at ${server.uri}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
