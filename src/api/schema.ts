import { readFileSync } from "node:fs";

/** The schema in GraphQL's own language, as schema/hearsay.graphql has it. */
export const typeDefs = readFileSync(new URL("../../schema/hearsay.graphql", import.meta.url), "utf8");
