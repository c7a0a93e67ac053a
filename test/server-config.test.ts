import { expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { InputError } from "../src/errors.ts";

it("has a default for everything", () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: "127.0.0.1",
    store: { kind: "grafeo", path: "data/hearsay.grafeo" },
    logLevel: "info",
    rateLimit: 1000,
    trustProxy: [],
    keysFile: null,
    keys: "",
    reading: "open",
    production: false,
    model: null,
    maxDepth: 15,
    maxCost: 300_000,
    requestTimeoutMs: 10_000,
    introspection: true,
    metrics: true,
  });
});

it("takes each variable, and an empty one as not set", () => {
  const set = {
    PORT: "0",
    HOST: "0.0.0.0",
    HEARSAY_STORE: "memory",
    LOG_LEVEL: "silent",
    RATE_LIMIT: "0",
    TRUST_PROXY: "10.0.0.0/8, ::1",
    MAX_DEPTH: "9",
    MAX_COST: "0",
    REQUEST_TIMEOUT_MS: "500",
    INTROSPECTION: "off",
    NEO4J_URI: "",
    HEARSAY_KEYS_FILE: "keys.txt",
    HEARSAY_KEYS: "writer:00 bot",
    HEARSAY_READ: "keys",
    NODE_ENV: "production",
    HEARSAY_MODEL_URL: "https://model.example/v1",
    HEARSAY_MODEL_NAME: "small",
    HEARSAY_MODEL_KEY: "sk-1",
  };
  expect(readConfig(set)).toEqual({
    port: 0,
    host: "0.0.0.0",
    store: { kind: "grafeo", path: null },
    logLevel: "silent",
    rateLimit: 0,
    trustProxy: ["10.0.0.0/8", "::1"],
    keysFile: "keys.txt",
    keys: "writer:00 bot",
    reading: "keys",
    production: true,
    model: { url: "https://model.example/v1", name: "small", key: "sk-1" },
    maxDepth: 9,
    maxCost: 0,
    requestTimeoutMs: 500,
    introspection: false,
    metrics: false,
  });
  expect(readConfig({ PORT: "" }).port).toBe(4000);
});

it("serves metrics where only this machine can ask for them, unless told", () => {
  const served = (set: Record<string, string>) => readConfig(set).metrics;
  expect([served({ HOST: "localhost" }), served({ HOST: "::1" }), served({ HOST: "127.0.0.2" })]).not.toContain(false);
  expect([served({ HOST: "::" }), served({ HOST: "10.0.0.1" }), served({ METRICS: "off" })]).not.toContain(true);
  expect(served({ HOST: "0.0.0.0", METRICS: "on" })).toBe(true);
});

it("keeps the graph in Neo4j where that has an address, whatever file is named", () => {
  const neo4j = { NEO4J_URI: "neo4j+s://db:7687", NEO4J_PASSWORD: "secret", HEARSAY_STORE: "memory" };
  expect(readConfig(neo4j).store).toEqual({
    kind: "neo4j",
    uri: "neo4j+s://db:7687",
    username: "neo4j",
    password: "secret",
  });
});

it.each([
  ["PORT", "abc", "a whole number from 0 to 65535"],
  ["PORT", "70000", "a whole number from 0 to 65535"],
  ["PORT", "-1", "a whole number from 0 to 65535"],
  ["PORT", "80.5", "a whole number from 0 to 65535"],
  ["PORT", " ", "a whole number from 0 to 65535"],
  ["HOST", " ", "a host name or address"],
  ["NEO4J_URI", "http://db:7474", "a bolt:// or neo4j:// address"],
  ["LOG_LEVEL", "loud", "silent, fatal, error"],
  ["RATE_LIMIT", "many", "requests a minute"],
  ["HEARSAY_READ", "closed", "open or keys"],
  ["HEARSAY_MODEL_URL", "localhost:11434", "an http:// or https:// address"],
  ["HEARSAY_MODEL_URL", "file:///etc/passwd", "an http:// or https:// address"],
  ["MAX_DEPTH", "-1", "fields within fields"],
  ["MAX_COST", "cheap", "a query's cost"],
  ["REQUEST_TIMEOUT_MS", "10s", "milliseconds"],
  ["INTROSPECTION", "no", "on or off"],
  ["METRICS", "maybe", "on or off"],
])("refuses %s=%j and says what was expected", (name, value, expected) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(InputError);
  expect(read).toThrow(`${name}: expected ${expected}`);
  expect(read).toThrow(`but got ${JSON.stringify(value)}`);
});

it("has a model where that has an address and a name", () => {
  const model = { HEARSAY_MODEL_URL: "http://localhost:11434/v1", HEARSAY_MODEL_NAME: "small" };
  expect(readConfig(model).model).toEqual({ url: "http://localhost:11434/v1", name: "small", key: null });
  expect(readConfig({ HEARSAY_MODEL_NAME: "small", HEARSAY_MODEL_KEY: "sk-1" }).model).toBeNull();
  expect(() => readConfig({ HEARSAY_MODEL_URL: "http://localhost/v1" })).toThrow(
    "HEARSAY_MODEL_NAME: expected the name",
  );
});

it("does not repeat the key of a model", () => {
  expect(() => readConfig({ HEARSAY_MODEL_KEY: "sk secret" })).toThrow(/^HEARSAY_MODEL_KEY(?!.*secret)/);
  expect(() => readConfig({ HEARSAY_MODEL_URL: "https://me:secret@model.example" })).toThrow(/^(?!.*secret).*model/);
});

it("does not repeat a password that stands in an address", () => {
  expect(() => readConfig({ NEO4J_URI: "http://neo4j:secret@db" })).toThrow(/^(?!.*secret).*db/);
});
