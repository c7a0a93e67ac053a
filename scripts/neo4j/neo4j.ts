import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const HERE = fileURLToPath(new URL(".", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/hearsay-neo4j/", import.meta.url));
/** What Neo4j reaches into; it says so in its own start script. */
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
const DOWNLOADS = 3;

export interface RunningNeo4j {
  /** bolt://localhost:PORT; no name or password is asked for. */
  readonly uri: string;
  /** Ends the server and waits until its files are closed. */
  stop(): Promise<void>;
  /** Ends the server as a crash would. */
  kill(): Promise<void>;
}

/** What a server may take of the machine, and how Java is to run it. */
export interface Neo4jSize {
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly flags: readonly string[];
}

const SMALL: Neo4jSize = {
  heapMb: 768,
  pageCacheMb: 128,
  // Enough for one developer, and far sooner ready: most of a short life would go into compiling for a long one.
  flags: ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
};

/** Whether this machine has what `startNeo4j` needs: a JDK, 17 or later, and Maven. */
export async function javaAndMavenFound(): Promise<boolean> {
  try {
    const [javac] = await Promise.all([
      run("javac", ["-version"]),
      run("java", ["-version"]),
      run("mvn", ["-version"]),
    ]);
    return Number(/javac (\d+)/.exec(`${javac.stdout}${javac.stderr}`)?.[1]) >= 17;
  } catch {
    return false;
  }
}

/**
 * Starts a Neo4j server in a Java process, with its data in `directory`, and resolves when it answers. The first time on
 * a machine Maven downloads 123 MB. The server ends with this process. Rejects, with what Java or Maven said, where it
 * cannot start.
 */
export async function startNeo4j(
  directory: string,
  port?: number,
  { heapMb, pageCacheMb, flags }: Neo4jSize = SMALL,
): Promise<RunningNeo4j> {
  const at = port ?? (await freePort());
  await mkdir(directory, { recursive: true });
  const server = spawn(
    "java",
    [
      `-Xmx${heapMb}m`,
      ...flags,
      ...OPENED.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]),
      ...["-cp", await classPath(), join(HERE, "Neo4jServer.java"), directory, String(at), String(pageCacheMb)],
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const ended = once(server, "exit");
  await ready(server);
  return {
    uri: `bolt://localhost:${at}`,
    async stop() {
      server.stdin.end();
      await ended;
    },
    async kill() {
      server.kill("SIGKILL");
      await ended;
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stdout || !server.stderr) throw new Error("expected the server's output to be piped");
  let said = "";
  server.stderr.on("data", (part) => {
    said = `${said}${part}`.slice(-4000);
  });
  for await (const line of createInterface(server.stdout)) {
    if (line === "ready") {
      server.stdout.resume();
      return;
    }
    said = `${said}${line}\n`.slice(-4000);
  }
  throw new Error(`Neo4j did not start: ${said.trim()}`);
}

/** The jars Neo4j runs on, as Maven resolves them; asked for once, and again when pom.xml changes or a jar is gone. */
async function classPath(): Promise<string> {
  const pom = join(HERE, "pom.xml");
  const version = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex")
    .slice(0, 12);
  const file = join(CACHE, `${version}.classpath`);
  const cached = existsSync(file) ? (await readFile(file, "utf8")).trim() : "";
  if (cached.split(delimiter).every((jar) => existsSync(jar))) return cached;

  await mkdir(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  const goal = ["-q", "-B", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${fresh}`];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await run("mvn", goal, { maxBuffer: 64 * 1024 * 1024 });
      break;
    } catch (cause) {
      // Maven keeps what it has, so each attempt goes on where the one before it broke off.
      if (attempt === DOWNLOADS) throw new Error("Maven could not download Neo4j", { cause });
      await delay(2000 * attempt);
    }
  }
  await rename(fresh, file);
  return (await readFile(file, "utf8")).trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("expected a free port");
  return address.port;
}
