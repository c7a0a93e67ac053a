import type { Store } from "../../src/store/port.ts";

/** A store that speaks Cypher, as tests see it: the port shows less than is there. */
interface Readable {
  read(text: string, params: object): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Every node and relationship with all of its properties, in one order on every engine. */
export async function everything(store: Store): Promise<readonly string[]> {
  const { read } = store as unknown as Readable;
  const nodes = await read.call(
    store,
    "MATCH (node) WHERE NOT node:WriteTurn RETURN labels(node) AS labels, properties(node) AS row",
    {},
  );
  const relationships = await read.call(
    store,
    "MATCH (from)-[link]->(to) RETURN from.id AS fromId, type(link) AS type, to.id AS toId, properties(link) AS row",
    {},
  );
  return [...nodes, ...relationships].map((row) => JSON.stringify(sorted(row))).sort();
}

/** With the keys of objects in order, and no nulls; labels are a set. */
function sorted(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return key === "labels" ? [...value].sort() : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner != null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner, name)]),
  );
}
