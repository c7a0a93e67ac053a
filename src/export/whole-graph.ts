import {
  affiliationEdges,
  type ExportEdge,
  type ExportNode,
  edgesOf,
  nodeProperties,
  sameAsEdge,
} from "../graph/export.ts";
import { grouped } from "../graph/grouped.ts";
import type { ArticleParts } from "../graph/parts.ts";
import type { ViewKind, ViewNode } from "../graph/view.ts";
import type { Store, StoredNode } from "../store/port.ts";
import type { ExportGraph, Wanted } from "./graph.ts";

/** Ids of articles are read in large pages, articles with all that they brought, and entities, in small ones. */
const IDS = 10_000;
const ARTICLES = 50;
const ENTITIES = 500;

/**
 * Everything that is stored, read a few articles at a time, in an order that depends on the articles alone. The articles are
 * those of the moment of the call: one that is written meanwhile is left out, with all that leads to it, and one that goes
 * meanwhile takes its edges with it. Kept in memory are the ids of articles and entities, and of how many nodes each article was.
 */
export async function wholeGraph(store: Store, wanted: Wanted): Promise<ExportGraph> {
  const pinned: string[] = [];
  for (let page: readonly string[] = [], more = true; more; more = page.length === IDS) {
    page = await store.articleIds(pinned.at(-1) ?? null, IDS);
    pinned.push(...page);
  }
  return new WholeGraph(store, wanted, pinned);
}

class WholeGraph implements ExportGraph {
  readonly #store: Store;
  readonly #wanted: Wanted;
  readonly #pinned: readonly string[];
  /** What has been given out as nodes. With an article goes the number of its nodes, by which one that came again is known. */
  readonly #articles = new Map<string, number>();
  readonly #entities = new Map<string, ViewKind>();
  #given = false;

  constructor(store: Store, wanted: Wanted, pinned: readonly string[]) {
    this.#store = store;
    this.#wanted = wanted;
    this.#pinned = pinned;
  }

  async *nodes(): AsyncGenerator<ExportNode> {
    for (const ids of pages(this.#pinned, ARTICLES)) {
      const found = (await this.#store.partsOf(ids)).filter((parts) => parts !== null);
      const entityIds = found.flatMap(({ article, mentions }) => [
        ...(article.publisherId === null ? [] : [article.publisherId]),
        ...mentions.map(({ entityId }) => entityId),
      ]);
      const unseen = [...new Set(entityIds)].filter((id) => !this.#entities.has(id)).sort();
      const own = found.map((parts) => this.#own(parts));
      const all = [...own.flat(), ...(await this.#named(unseen))];
      // Read after the parts: an article whose nodes are all still there was there whole.
      const drawn = await this.#drawn(all);
      for (const nodes of own) {
        const articleId = nodes[0]?.articleId;
        if (articleId && nodes.every(({ id }) => drawn.has(id))) this.#articles.set(articleId, nodes.length);
      }
      for (const { id, kind, articleId, properties } of all) {
        const node = drawn.get(id);
        if (!node || (articleId !== null && !this.#articles.has(articleId))) continue;
        if (articleId === null) this.#entities.set(id, kind);
        if (this.#wants(kind)) yield { id, kind, label: node.label, properties };
      }
    }
    this.#given = true;
  }

  async *edges(): AsyncGenerator<ExportEdge> {
    if (!this.#given) for await (const _node of this.nodes());
    for (const ids of pages([...this.#articles.keys()], ARTICLES)) {
      for (const parts of await this.#store.partsOf(ids)) {
        if (parts !== null) yield* this.#edgesFrom(parts);
      }
    }
    for (const ids of pages([...this.#entities.keys()].sort(), ENTITIES)) {
      const affiliations = (await this.#store.affiliationsOf(ids)).flat();
      const edges = [
        ...affiliationEdges(affiliations.filter(({ articleId }) => this.#articles.has(articleId))),
        ...(await this.#store.shortenedTo(ids)).flat().map(sameAsEdge),
      ];
      for (const edge of edges) if (this.#shows(edge.source) && this.#shows(edge.target)) yield edge;
    }
  }

  ends(ids: readonly string[]) {
    return this.#store.viewNodes(ids.map((id) => ({ id, kind: this.#entities.get(id) ?? null })));
  }

  *#edgesFrom(parts: ArticleParts): Generator<ExportEdge> {
    const own = new Map(this.#own(parts).map(({ id, kind }) => [id, kind]));
    if (own.size !== this.#articles.get(parts.article.id)) return;
    for (const { edge, targetArticleId } of edgesOf(parts)) {
      const shows = (id: string) => this.#shows(id, own.get(id));
      const elsewhere = targetArticleId !== null && targetArticleId !== parts.article.id;
      const there = elsewhere ? this.#articles.has(targetArticleId) && this.#wants("Claim") : shows(edge.target);
      if (there && shows(edge.source)) yield edge;
    }
  }

  /** Whether a node was given out; `kind` is that of a part of an article which was. */
  #shows(id: string, kind = this.#entities.get(id) ?? (this.#articles.has(id) ? "Article" : undefined)): boolean {
    return kind !== undefined && this.#wants(kind);
  }

  #wants(kind: ViewKind): boolean {
    return this.#wanted.kinds === null || this.#wanted.kinds.has(kind);
  }

  async #drawn(nodes: readonly Own[]): Promise<ReadonlyMap<string, ViewNode>> {
    const found = await this.#store.viewNodes(nodes);
    return new Map(found.flatMap((node) => (node ? [[node.id, node]] : [])));
  }

  /** The nodes that are an article's own, itself first. */
  #own({ article, anonymousSources, claims, estimates, citations }: ArticleParts): readonly Own[] {
    const estimatesOf = grouped(estimates, ({ claimId }) => claimId);
    const own = (node: OwnNode): Own => ({
      ...{ id: node.row.id, kind: node.kind, articleId: article.id },
      properties: nodeProperties(node, estimatesOf.get(node.row.id) ?? [], this.#wanted.text ? article.text : null),
    });
    const parts = [
      ...anonymousSources.map((row) => own({ kind: "AnonymousSource", row })),
      ...claims.map((row) => own({ kind: "Claim", row })),
      ...citations.map((row) => own({ kind: "Citation", row })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    return [own({ kind: "Article", row: article }), ...parts];
  }

  async #named(ids: readonly string[]): Promise<readonly Own[]> {
    const all: Own[] = [];
    for (const page of pages(ids, ENTITIES)) {
      for (const node of await this.#store.nodes(page)) {
        if (node?.kind !== "Person" && node?.kind !== "Organization" && node?.kind !== "Country") continue;
        all.push({ id: node.row.id, kind: node.kind, articleId: null, properties: nodeProperties(node, [], null) });
      }
    }
    return all;
  }
}

type OwnNode = Extract<StoredNode, { readonly kind: "Article" | "AnonymousSource" | "Claim" | "Citation" }>;

/** What is known of a node before it is drawn; `articleId` is null for an entity, which is no article's own. */
interface Own {
  readonly id: string;
  readonly kind: ViewKind;
  readonly articleId: string | null;
  readonly properties: ExportNode["properties"];
}

function* pages<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
