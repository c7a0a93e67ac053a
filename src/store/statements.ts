import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { StoreError } from "../errors.ts";

export type Dialect = "grafeo" | "neo4j";

/** A file under cypher/, read once: its header comments and its text. */
export interface Statement {
  /** As in "read/claims-of": the path under cypher/, without the extension. */
  readonly name: string;
  /** The parameters it takes; those in `optional` may be null. */
  readonly params: readonly string[];
  readonly optional: ReadonlySet<string>;
  /** What a list is in order of, as in ["claim.id"] or ["contradiction.confidence DESC", "contradiction.id"]. */
  readonly order: readonly string[];
  /** As in "key of keys", where a list is asked for many keys at once. */
  readonly each: string | null;
  readonly text: string;
}

const ROOT = new URL("../../cypher/", import.meta.url);
const HEADER = /^\/\/ (params|order|each):(.*)$/;

const read = new Map<string, Statement>();

/** The statement `name` in this dialect: cypher/<dialect>/<name>.cypher where there is one, else cypher/<name>.cypher. */
export function readStatement(name: string, dialect: Dialect): Statement {
  const key = `${dialect}/${name}`;
  const statement = read.get(key) ?? statementIn(name, dialect);
  read.set(key, statement);
  return statement;
}

function statementIn(name: string, dialect: Dialect): Statement {
  const own = new URL(`${dialect}/${name}.cypher`, ROOT);
  const file = fileURLToPath(existsSync(own) ? own : new URL(`${name}.cypher`, ROOT));
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch (cause) {
    throw new StoreError("FAILED", `expected a statement cypher/${name}.cypher, but it cannot be read`, { cause });
  }
  const lines = source.trimEnd().split("\n");
  const header = new Map(lines.flatMap((line) => headerOf(line)));
  const params = list(header.get("params"));
  return {
    name,
    params: params.map((param) => param.replace("?", "")),
    optional: new Set(params.filter((param) => param.endsWith("?")).map((param) => param.slice(0, -1))),
    order: list(header.get("order")),
    each: header.get("each") ?? null,
    text: lines.filter((line) => !line.startsWith("//")).join("\n"),
  };
}

function headerOf(line: string): [string, string][] {
  const [, key, value] = HEADER.exec(line) ?? [];
  return key === undefined || value === undefined ? [] : [[key, value.trim()]];
}

function list(value: string | undefined): readonly string[] {
  return (value ?? "").split(",").flatMap((part) => part.trim() || []);
}
