import { grouped } from "../graph/grouped.ts";
import { articleOfPart } from "../graph/ids.ts";
import { ENTITY_KINDS } from "../graph/model.ts";
import { type EdgeKind, edgeId, edgeKindsBetween, type StoredEdge, VIEW_KINDS, type ViewKind } from "../graph/view.ts";
import type { DrawnJunction, Junction, Step } from "../graph/walk.ts";
import type { Params } from "./conditions.ts";
import type { ViewRef } from "./port.ts";
import * as rows from "./rows.ts";
import { type Dialect, readStatement, unionOf } from "./statements.ts";

/** Reads the graph as it is drawn: its nodes, what is next to them, and the edges between them (see Store). */
export class Walks {
  readonly #dialect: Dialect;
  readonly #read: (text: string, params: Params) => Promise<readonly rows.Row[]>;

  constructor(dialect: Dialect, read: (text: string, params: Params) => Promise<readonly rows.Row[]>) {
    this.#dialect = dialect;
    this.#read = read;
  }

  async viewNodes(refs: readonly ViewRef[]): Promise<readonly (DrawnJunction | null)[]> {
    if (refs.length === 0) return [];
    const found = await this.#read(this.#text("read/view-nodes"), { ids: idsByKind(refs) });
    const byId = new Map(found.map(rows.drawnJunction).map((node) => [node.id, node]));
    return refs.map(({ id }) => byId.get(id) ?? null);
  }

  async nextTo(
    from: readonly Junction[],
    kinds: readonly ViewKind[] | null,
    seen: readonly string[],
    limit: number,
  ): Promise<readonly Junction[]> {
    const text = this.#leading("read/next-to", from, kinds);
    if (text === null) return [];
    // To send all that was seen costs more than to get some of it again: no more can come before the last that was not.
    const params = { ids: markedByKind(from), kinds: kinds && marked(kinds), limit: limit + seen.length };
    const [row] = await this.#read(text, params);
    const known = new Set(seen);
    return rows
      .junctions(row?.found)
      .filter(({ id }) => !known.has(id))
      .slice(0, limit);
  }

  async leadsBeyond(
    from: readonly Junction[],
    kinds: readonly ViewKind[] | null,
    seen: readonly string[],
  ): Promise<boolean> {
    const text = this.#leading("read/leads-beyond", from, kinds);
    const params = { ids: markedByKind(from), kinds: kinds && marked(kinds), seen: marked(seen) };
    return text !== null && (await this.#read(text, params)).length > 0;
  }

  async stepsFrom(
    from: readonly Junction[],
    seen: readonly string[],
    hub: number,
    end: string,
  ): Promise<readonly Step[]> {
    if (from.length === 0) return [];
    const params = { ids: markedByKind(from), seen: marked(seen), hub, end };
    return (await this.#read(this.#text("read/steps-from"), params)).map(rows.step);
  }

  async stepsBetween(fromId: string, toId: string, hub: number, limit: number): Promise<readonly Junction[]> {
    return (await this.#read(this.#text("read/steps-between"), { from: fromId, to: toId, hub, limit })).map(
      rows.junction,
    );
  }

  async edgesAmong(refs: readonly ViewRef[]): Promise<readonly StoredEdge[]> {
    const kinds = [...new Set(refs.flatMap(({ kind }) => kind ?? VIEW_KINDS))];
    const possible = edgeKindsBetween(kinds, kinds);
    const text = unionOf(this.#text("read/edges-among"), (part) => narrowed(part, possible));
    const found = text === null ? [] : await this.#read(text, { ids: markedByKind(refs) });
    return [...partsAmong(refs), ...found.flatMap(rows.viewEdges)].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The text of a walk on from these nodes; null where nothing of these kinds can be next to them. */
  #leading(name: string, from: readonly Junction[], kinds: readonly ViewKind[] | null): string | null {
    return narrowed(this.#text(name), edgeKindsBetween([...new Set(from.map(({ kind }) => kind))], kinds));
  }

  #text(name: string): string {
    return readStatement(name, this.#dialect).text;
  }
}

/** A text that follows only these of the relationship types that it names; null where none of them is. */
function narrowed(text: string, kinds: readonly EdgeKind[]): string | null {
  const [, named = ""] = /(?:-\[\w*:|^RETURN ')([A-Z_|]+)/m.exec(text) ?? [];
  const left = named.split("|").filter((kind) => kinds.includes(kind as EdgeKind));
  return left.length === 0 ? null : text.replace(named, left.join("|"));
}

/** What an article states and makes. */
function partsAmong(refs: readonly ViewRef[]): readonly StoredEdge[] {
  const shown = new Set(refs.map(({ id }) => id));
  return [...shown].flatMap((target) => {
    const kind = target.startsWith("claim:") ? "STATES" : target.startsWith("citation:") ? "MAKES" : null;
    const source = articleOfPart(target);
    return kind !== null && shown.has(source)
      ? { id: edgeId(kind, source, target), source, target, kind, status: null }
      : [];
  });
}

/** Values to look up, as a map: in a list an engine would look at one after the other. */
const marked = (values: readonly string[]): Params => Object.fromEntries(values.map((value) => [value, true]));

/** The same of ids that are stored: Grafeo takes no key with a zero byte, which what a client sends may have. */
const markedByKind = (refs: readonly ViewRef[]): Params =>
  Object.fromEntries(Object.entries(idsByKind(refs)).map(([label, ids]) => [label, marked(ids)]));

/**
 * Ids by the label that their index is of; one of unknown kind stands under each. They go to the engine as one map, because Neo4j
 * plans a statement anew for lists of other sizes, and so for each mixture of five.
 */
function idsByKind(refs: readonly ViewRef[]) {
  const byKind = grouped(refs, ({ kind }) => kind);
  const of = (...kinds: readonly ViewKind[]) => [
    ...new Set([...kinds, null].flatMap((kind) => (byKind.get(kind) ?? []).map(({ id }) => id))),
  ];
  return {
    articles: of("Article"),
    entities: of(...ENTITY_KINDS),
    sources: of("AnonymousSource"),
    claims: of("Claim"),
    citations: of("Citation"),
  };
}
