// The raw driver without GraphQL: one statement a question, its rows as JSON. serve-driver.ts PORT ADDRESS
import Fastify from "fastify";
import neo4j from "neo4j-driver";
import { QUESTIONS } from "./questions.ts";

const [port, address = ""] = process.argv.slice(2);
const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
const app = Fastify();
for (const [at, { cypher }] of QUESTIONS.entries()) {
  app.post(`/${at}`, async (request) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(cypher, request.body as object);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  });
}
await app.listen({ port: Number(port), host: "127.0.0.1" });
process.send?.("ready");
