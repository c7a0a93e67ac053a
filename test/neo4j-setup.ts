import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Neo4jContainer } from "@testcontainers/neo4j";
import type { TestProject } from "vitest/node";
import { javaAndMavenFound, startNeo4j } from "../scripts/neo4j/neo4j.ts";
import { empty, isEmpty } from "./store/empty.ts";

/** A Neo4j the tests may empty. */
export interface Neo4jForTests {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Where to ask for Neo4j; asking is what starts it (test/neo4j.ts). */
    neo4jLauncher: string;
  }
}

type Started = Neo4jForTests & { stop(): Promise<unknown> };

/** A Neo4j, or that there is none, and when the test file that asked last is over. */
interface Turns {
  started?: Promise<Started | null>;
  last: Promise<unknown>;
}

/**
 * A Neo4j for each of vitest's workers, started when a test file first asks: a container where a Docker engine answers; else a
 * Java process where java and mvn are found; else none, and the tests that need it are skipped, but for CI. Where NEO4J_URI
 * names one, all share it: it has one database, so each answer is a turn, which lasts until the file that asked hangs up.
 */
export default async function setup(project: TestProject) {
  const turnsOf = new Map<string, Turns>();
  const launcher = createServer(({ url: worker = "" }, response) => {
    const over = once(response, "close");
    const shared = process.env.NEO4J_URI ?? worker;
    const turns = turnsOf.get(shared) ?? { last: Promise.resolve() };
    turnsOf.set(shared, turns);
    const answered = turns.last.then(async () => {
      turns.started ??= start();
      const neo4j = await turns.started;
      response.write(
        `${JSON.stringify(neo4j && { uri: neo4j.uri, username: neo4j.username, password: neo4j.password })}\n`,
      );
    });
    answered.catch((error) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)));
    turns.last = Promise.allSettled([answered, over]);
  }).listen(0, "localhost");
  await once(launcher, "listening");
  const address = launcher.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  project.provide("neo4jLauncher", `http://localhost:${address.port}`);
  return async () => {
    launcher.close();
    launcher.closeAllConnections();
    for (const { started } of turnsOf.values()) await (await started?.catch(() => null))?.stop();
  };
}

async function start(): Promise<Started | null> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "", CI } = process.env;
  if (uri) return named({ uri, username, password });
  const found = (await inContainer()) ?? (await inJava());
  if (!found) {
    const message = "No Neo4j: none at NEO4J_URI, no Docker engine answers, and java and mvn are not both found.";
    if (CI) throw new Error(message);
    console.warn(`\n${message}\nThe tests on Neo4j are SKIPPED.\n`);
  }
  return found;
}

/** The tests empty their database again and again, so one that holds something is refused; they leave it empty. */
async function named(neo4j: Neo4jForTests): Promise<Started> {
  if (!(await isEmpty(neo4j))) {
    throw new Error(
      "NEO4J_URI names a database that is not empty, and the tests would empty it: unset it or empty it.",
    );
  }
  return { ...neo4j, stop: () => empty(neo4j) };
}

async function inContainer(): Promise<Started | null> {
  try {
    const container = await new Neo4jContainer("neo4j:5.26").start();
    return {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
      stop: () => container.stop(),
    };
  } catch (error) {
    if (error instanceof Error && error.message.includes("working container runtime")) return null;
    throw error;
  }
}

async function inJava(): Promise<Started | null> {
  if (!(await javaAndMavenFound())) return null;
  const directory = await mkdtemp(join(tmpdir(), "hearsay-neo4j-"));
  const server = await startNeo4j(directory);
  return {
    uri: server.uri,
    username: "neo4j",
    password: "unused",
    async stop() {
      await server.kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
