// Hearsay as it serves, over a loaded store: serve-ours.ts PORT STORE
import { readConfig } from "../../src/config.ts";
import { startServer } from "../../src/server.ts";
import { openStore } from "../../src/store/open-store.ts";

const [port, place = ""] = process.argv.slice(2);
const store = await openStore(
  place.includes("://")
    ? { kind: "neo4j", uri: place, username: "neo4j", password: "" }
    : { kind: "grafeo", path: place },
);
await startServer({
  store,
  config: { ...readConfig({}), port: Number(port), logLevel: "warn", rateLimit: 0, requestTimeoutMs: 60_000 },
});
process.send?.("ready");
