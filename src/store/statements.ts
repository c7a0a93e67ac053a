import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { StoreError } from "../errors.ts";

export type Dialect = "grafeo" | "neo4j";

/** A file under cypher/, read once: its header comments and its text. */
export interface Statement {
  /** As in "read/claims-of": the path under cypher/, without the extension. */
  readonly name: string;
  /** The parameters it takes. */
  readonly params: readonly string[];
  /** What a list that has one order is in order of, as in ["circle.id"] or ["rewrite.share DESC", "rewrite.id"]. */
  readonly order: readonly string[];
  /** The same by name, of a file of conditions, the order that stands unless told first. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
  /** As in "key of keys", where a list is asked for many keys at once. */
  readonly each: string | null;
  /** As in "sourceId of $sourceIds", where what an index has in order is taken for one value after the other. */
  readonly per: string | null;
  /** What that index is of: what is one value throughout, and what the items are in order of, which must be their ids' order. */
  readonly index: readonly string[];
  readonly text: string;
}

const ROOT = new URL("../../cypher/", import.meta.url);
const HEADER = /^\/\/ (params|order|orders|each|per|index):(.*)$/;

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
  return {
    name,
    params: list(header.get("params")),
    order: list(header.get("order")),
    orders: new Map(list(header.get("orders"), ";").map(orderOf)),
    each: header.get("each") ?? null,
    per: header.get("per") ?? null,
    index: list(header.get("index")),
    text: lines.filter((line) => !line.startsWith("//")).join("\n"),
  };
}

function headerOf(line: string): [string, string][] {
  const [, key, value] = HEADER.exec(line) ?? [];
  return key === undefined || value === undefined ? [] : [[key, value.trim()]];
}

function list(value: string | undefined, separator = ","): readonly string[] {
  return (value ?? "").split(separator).flatMap((part) => part.trim() || []);
}

/** "TITLE article.title", then always by id; "POSITION" by id alone. */
function orderOf(text: string): [string, readonly string[]] {
  const [, name = text, term] = /^(\S+) (.+)$/.exec(text) ?? [];
  return [name, term === undefined ? [] : [term]];
}

/** A union of those of a text's parts that `keep` gives back, as it gives them; null where it gives none. */
export function unionOf(text: string, keep: (part: string) => string | null): string | null {
  const kept = text.split("UNION ALL\n").flatMap((part) => keep(part) ?? []);
  return kept.length === 0 ? null : kept.join("UNION ALL\n");
}

const conditions = new WeakMap<Statement, ReadonlyMap<string, string>>();

/** The conditions of a file under cypher/where/, each by the parameter that it takes. */
export function conditionsOf(statement: Statement): ReadonlyMap<string, string> {
  const known = conditions.get(statement) ?? conditionsIn(statement);
  conditions.set(statement, known);
  return known;
}

function conditionsIn({ text }: Statement): ReadonlyMap<string, string> {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [, name] = /\$(\w+)/.exec(line) ?? [];
      return name === undefined ? [] : [[name, line.replace(/^AND /, "")]];
    }),
  );
}
