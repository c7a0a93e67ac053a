import { isIP } from "node:net";
import { z } from "zod";
import { InputError } from "./errors.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;
const wholeNumber = (max: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(max));

/** 192.168.1.2, ::1, 10.0.0.0/8. */
function isAddress(text: string): boolean {
  const [address = "", bits = "0", ...more] = text.split("/");
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

/** The variables we read, each with what is expected of it, in the words of the error that refuses it. */
const ENVIRONMENT = z.object({
  PORT: wholeNumber(65_535).default(4000).describe("a whole number from 0 to 65535 (0: any free port)"),
  HOST: z.string().trim().min(1).default("127.0.0.1").describe("a host name or address to listen on"),
  HEARSAY_STORE: z.string().min(1).default("data/hearsay.grafeo").describe("a file path or memory"),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]/)
    .optional()
    .describe("a bolt:// or neo4j:// address"),
  NEO4J_USERNAME: z.string().default("neo4j").describe("a user name"),
  NEO4J_PASSWORD: z.string().default("").describe("a password"),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"])
    .default("info")
    .describe("silent, fatal, error, warn, info, debug or trace"),
  RATE_LIMIT: wholeNumber(1_000_000)
    .default(1000)
    .describe("requests a minute and client, a whole number from 0 to 1000000 (0: no limit)"),
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(",").map((one) => one.trim()))
    .refine((list) => list.every(isAddress))
    .default([])
    .describe("addresses or networks such as 10.0.0.0/8, with commas between them"),
  HEARSAY_KEYS_FILE: z.string().optional().describe("a file of keys, a line each"),
  HEARSAY_KEYS: z.string().default("").describe("keys, as in a file of keys, with commas between them"),
  HEARSAY_READ: z.enum(["open", "keys"]).default("open").describe("open or keys"),
  HEARSAY_MODEL_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/\/\/[^/]*@/.test(url))
    .optional()
    .describe("an http:// or https:// address without a password, such as http://localhost:11434/v1"),
  HEARSAY_MODEL_NAME: z.string().optional().describe("the name of a model that HEARSAY_MODEL_URL has"),
  HEARSAY_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .describe("a key, which has letters, digits and signs and no blank"),
  NODE_ENV: z.string().default("").describe("production or another word"),
  MAX_DEPTH: wholeNumber(1_000)
    .default(15)
    .describe("fields within fields, a whole number from 0 to 1000 (0: no limit)"),
  MAX_COST: wholeNumber(1e9)
    .default(300_000)
    .describe("a query's cost, a whole number from 0 to 1000000000 (0: no limit)"),
  REQUEST_TIMEOUT_MS: wholeNumber(3_600_000)
    .default(10_000)
    .describe("milliseconds, a whole number from 0 to 3600000 (0: no limit)"),
  INTROSPECTION: z.enum(["on", "off"]).default("on").describe("on or off"),
  METRICS: z.enum(["on", "off"]).optional().describe("on or off"),
});

/** Which engine keeps the graph, and where. `path` is null for memory. */
export type StoreConfig =
  | { readonly kind: "grafeo"; readonly path: string | null }
  | { readonly kind: "neo4j"; readonly uri: string; readonly username: string; readonly password: string };

/** A model that speaks OpenAI's protocol: its address up to /chat/completions, its name, and the key that it asks for. */
export interface ModelConfig {
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly store: StoreConfig;
  readonly logLevel: z.infer<typeof ENVIRONMENT>["LOG_LEVEL"];
  /** Requests a minute that one client may send to /graphql; 0 for no limit. */
  readonly rateLimit: number;
  /** Whose word is taken for which client a request comes from: addresses and networks of proxies. */
  readonly trustProxy: readonly string[];
  /** Where keys are kept, a line each; null for no file. */
  readonly keysFile: string | null;
  /** The same lines, with commas between them; may be empty. */
  readonly keys: string;
  /** Whether anyone may read, or only who has a key. */
  readonly reading: "open" | "keys";
  readonly production: boolean;
  /** Who may put questions that cannot be read; null for nobody. */
  readonly model: ModelConfig | null;
  /** Of a query; 0 for no limit. */
  readonly maxDepth: number;
  readonly maxCost: number;
  /** How long a request may take to come in, and how long its answer; 0 for no limit. */
  readonly requestTimeoutMs: number;
  /** Whether the schema may be asked for; the playground is served with it. */
  readonly introspection: boolean;
  /** Whether /metrics is served. */
  readonly metrics: boolean;
}

/** Whether only this machine reaches a server that listens at a host. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** The configuration in an environment; an empty variable counts as not set. InputError names the variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = ENVIRONMENT.safeParse(set);
  if (!read.success) throw refusal(String(read.error.issues[0]?.path[0]), set);
  const { PORT, HOST, HEARSAY_STORE, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, ...rest } = read.data;
  const { HEARSAY_MODEL_URL: url, HEARSAY_MODEL_NAME: name, HEARSAY_MODEL_KEY: key } = rest;
  if (url !== undefined && name === undefined) throw refusal("HEARSAY_MODEL_NAME", set);
  return {
    port: PORT,
    host: HOST,
    store:
      NEO4J_URI === undefined
        ? { kind: "grafeo", path: HEARSAY_STORE === "memory" ? null : HEARSAY_STORE }
        : { kind: "neo4j", uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD },
    keysFile: rest.HEARSAY_KEYS_FILE ?? null,
    keys: rest.HEARSAY_KEYS,
    reading: rest.HEARSAY_READ,
    production: rest.NODE_ENV === "production",
    model: url === undefined || name === undefined ? null : { url, name, key: key ?? null },
    logLevel: rest.LOG_LEVEL,
    rateLimit: rest.RATE_LIMIT,
    trustProxy: rest.TRUST_PROXY,
    maxDepth: rest.MAX_DEPTH,
    maxCost: rest.MAX_COST,
    requestTimeoutMs: rest.REQUEST_TIMEOUT_MS,
    introspection: rest.INTROSPECTION === "on",
    // Who can reach a public address should not see what a server is busy with, unless somebody has said so.
    metrics: rest.METRICS === undefined ? isLoopback(HOST) : rest.METRICS === "on",
  };
}

function refusal(name: string, set: Readonly<Record<string, string | undefined>>): InputError {
  const expected = ENVIRONMENT.shape[name as keyof typeof ENVIRONMENT.shape].description;
  // An address may carry a password, which does not belong in a terminal or a log.
  const came = name.endsWith("_KEY") ? "another" : JSON.stringify(set[name]?.replace(/\/\/[^@/]*@/, "//***@"));
  return new InputError("BAD_USER_INPUT", `${name}: expected ${expected}, but got ${came}`);
}
