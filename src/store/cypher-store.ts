import {
  type ArticleGraph,
  type Circle,
  type Claim,
  type Comparison,
  type Contradiction,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Estimate,
  type SameAs,
  type StoryKeys,
} from "../graph/model.ts";
import type { ViewKind } from "../graph/view.ts";
import type { Junction } from "../graph/walk.ts";
import { listStatements, type Params, windowParams } from "./list-statements.ts";
import type {
  ArticleFilter,
  ArticleOrder,
  ClaimFilter,
  ContradictionFilter,
  Counts,
  EstimateFilter,
  Neighbours,
  Slice,
  Store,
  ViewRef,
  Window,
} from "./port.ts";
import { removeArticle } from "./remove-article.ts";
import type { Row } from "./rows.ts";
import * as rows from "./rows.ts";
import { type Dialect, readStatement, type Statement } from "./statements.ts";
import { until } from "./until.ts";
import { type RunAll, writeArticle } from "./write-article.ts";

/** A text of Cypher and its parameters. */
export interface Query {
  readonly text: string;
  readonly params: Params;
}

/** Runs queries in order in the transaction it was handed out for; one list of rows a query. */
export type Execute = (queries: readonly Query[]) => Promise<readonly (readonly Row[])[]>;

/** What an engine does for its store. */
interface Engine {
  readonly read: (text: string, params: Params) => Promise<readonly Row[]>;
  readonly transact: (work: (execute: Execute) => Promise<void>) => Promise<void>;
}

/**
 * A Store over an engine that speaks Cypher. An engine brings only what differs: how a text is run, what a transaction is
 * and which errors its driver has; it rejects with StoreError.
 */
export abstract class CypherStore implements Store {
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  abstract open(): Promise<void>;
  abstract close(): Promise<void>;
  /** Runs one text that only reads. Once `signal` is aborted nobody waits for it, and it should stop. */
  protected abstract read(text: string, params: Params, signal?: AbortSignal): Promise<readonly Row[]>;
  /** Runs `work` in one transaction, again from its start where the engine asks for that, and commits what it wrote. */
  protected abstract transact(work: (execute: Execute) => Promise<void>): Promise<void>;

  within(signal: AbortSignal): Store {
    return new StoreWithin(this, this.#dialect, {
      read: (text, params) => until(signal, () => this.read(text, params, signal)),
      transact: (work) => this.transact((execute) => this.#uncut(work, execute, signal)),
    });
  }

  /** Looks at the signal between the statements of a write, and once more before its commit. */
  async #uncut(work: (execute: Execute) => Promise<void>, execute: Execute, signal: AbortSignal): Promise<void> {
    await work((queries) => {
      signal.throwIfAborted();
      return execute(queries);
    });
    signal.throwIfAborted();
  }

  /** The texts of cypher/setup/<dialect>.cypher, in order. */
  protected setupTexts(): readonly string[] {
    const { text } = this.#statement(`setup/${this.#dialect}`);
    return text.split(";").flatMap((part) => part.trim() || []);
  }

  async ping() {
    await this.#run("read/ping", {});
  }

  async write(graph: ArticleGraph, keys: StoryKeys, compare: (neighbours: Neighbours) => Comparison) {
    return this.#written((runAll) => writeArticle(runAll, graph, keys, compare));
  }

  async remove(articleId: string, link: (entities: readonly Entity[]) => readonly SameAs[]) {
    return this.#written((runAll) => removeArticle(runAll, articleId, link));
  }

  async review(contradictionId: string, status: Contradiction["status"]) {
    const claimId = lesserClaimId(contradictionId);
    if (claimId === null) return false;
    return this.#written(async (runAll) => {
      const [, found = []] = await runAll([
        { name: "write/take-turn", params: {} },
        { name: "write/review", params: { id: contradictionId, claimId, status } },
      ]);
      return found.length > 0;
    });
  }

  /** What a transaction tells of itself once it is committed. */
  async #written(work: (runAll: RunAll) => Promise<boolean>): Promise<boolean> {
    let changed = false;
    await this.transact(async (execute) => {
      changed = await work(this.#runner(execute));
    });
    return changed;
  }

  #runner(execute: Execute): RunAll {
    return (steps) => execute(steps.map(({ name, params }) => ({ text: this.#statement(name).text, params })));
  }

  async hasArticle(id: string) {
    return (await this.#run("read/has-article", { id })).length > 0;
  }

  async counts() {
    const [row] = await this.#run("read/counts", {});
    return row as unknown as Counts;
  }

  async nodes(ids: readonly string[]) {
    const contradictions = ids.flatMap((id) => {
      const claimId = lesserClaimId(id);
      return claimId === null ? [] : { id, claimId };
    });
    const found = ids.length === 0 ? [] : await this.#run("read/nodes", { ids: [...new Set(ids)], contradictions });
    const byId = new Map(found.map((row) => [row.id, rows.storedNode(row.kind, row.row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async viewNodes(refs: readonly ViewRef[]) {
    if (refs.length === 0) return [];
    const found = (await this.#run("read/view-nodes", idsByKind(refs))).map(rows.drawnJunction);
    const byId = new Map(found.map((node) => [node.id, node]));
    return refs.map(({ id }) => byId.get(id) ?? null);
  }

  async articleIds(after: string | null, limit: number) {
    const found = await this.#run("read/article-ids", { after: after ?? "", limit });
    return found.map(({ id }) => String(id));
  }

  async partsOf(articleIds: readonly string[]) {
    const found = await this.#grouped("read/parts-of", articleIds, rows.articleParts);
    return found.map(([parts]) => parts ?? null);
  }

  shortenedTo(entityIds: readonly string[]) {
    return this.#grouped("read/shortened-to", entityIds, rows.sameAs);
  }

  claimsOf(articleIds: readonly string[]) {
    return this.#grouped("read/claims-of", articleIds, rows.claim);
  }

  citationsIn(articleIds: readonly string[]) {
    return this.#grouped("read/citations-in", articleIds, rows.citation);
  }

  mentionsIn(articleIds: readonly string[]) {
    return this.#grouped("read/mentions-in", articleIds, rows.mention);
  }

  citationsOf(claimIds: readonly string[]) {
    return this.#grouped("read/citations-of", claimIds, rows.citation);
  }

  estimatesOf(claimIds: readonly string[]) {
    return this.#grouped("read/estimates-of", claimIds, rows.estimate);
  }

  statusesOf(claimIds: readonly string[]) {
    return this.#grouped("read/statuses-of", claimIds, rows.status);
  }

  async contextsOf(claimIds: readonly string[]) {
    const found = await this.#grouped("read/contexts-of", claimIds, rows.claimsInContext);
    return found.map(([contexts]) => contexts?.[0] ?? null);
  }

  corroborationsOf(claimIds: readonly string[]) {
    return this.#grouped("read/corroborations-of", claimIds, rows.corroboration);
  }

  supersessionsOf(claimIds: readonly string[]) {
    return this.#grouped("read/supersessions-of", claimIds, rows.supersession);
  }

  circlesOf(claimIds: readonly string[]) {
    return this.#grouped("read/circles-of", claimIds, rows.circle);
  }

  rewritesOf(articleIds: readonly string[]) {
    return this.#grouped("read/rewrites-of", articleIds, rows.rewrite);
  }

  affiliationsOf(personIds: readonly string[]) {
    return this.#grouped("read/affiliations-of", personIds, rows.affiliation);
  }

  async nextTo(from: readonly Junction[], kinds: readonly ViewKind[] | null, seen: readonly string[], limit: number) {
    if (from.length === 0) return [];
    const [row] = await this.#run("read/next-to", { ...idsByKind(from), kinds, seen, limit });
    return ((row?.found ?? []) as readonly unknown[]).map(rows.drawnJunction);
  }

  async leadsBeyond(from: readonly Junction[], kinds: readonly ViewKind[] | null, seen: readonly string[]) {
    if (from.length === 0) return false;
    return (await this.#run("read/leads-beyond", { ...idsByKind(from), kinds, seen })).length > 0;
  }

  async stepsFrom(from: readonly Junction[], seen: readonly string[], hub: number, end: string) {
    if (from.length === 0) return [];
    return (await this.#run("read/steps-from", { ...idsByKind(from), seen, hub, end })).map(rows.step);
  }

  async stepsBetween(fromId: string, toId: string, hub: number, limit: number) {
    return (await this.#run("read/steps-between", { from: fromId, to: toId, hub, limit })).map(rows.junction);
  }

  async edgesAmong(refs: readonly ViewRef[]) {
    if (refs.length === 0) return [];
    const shown = Object.fromEntries(refs.map(({ id }) => [id, true]));
    const found = await this.#run("read/edges-among", { ...idsByKind(refs), shown });
    return found.flatMap(rows.viewEdges).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async entitiesNamed(keys: readonly string[]) {
    if (keys.length === 0) return [];
    return (await this.#run("read/entities-named", { keys })).map(({ row }) => rows.entity(row));
  }

  async namesLike(prefix: string, limit: number) {
    const found = await this.#run("read/names-like", { prefix, limit });
    return found.map(({ key, name }) => ({ key: String(key), name: String(name) }));
  }

  sameAs(entityIds: readonly string[]) {
    return this.#grouped("read/same-as", entityIds, String);
  }

  articles(filter: ArticleFilter, order: ArticleOrder, window: Window) {
    const name = order === "TITLE" ? "read/articles-by-title" : "read/articles-by-published-on";
    // "2025-02" as the last date takes in every day of February, and a day is "2025-02-05".
    const publishedTo = filter.publishedTo == null ? null : `${filter.publishedTo}~`;
    return this.#list(name, { ...filter, publishedTo }, window, rows.article);
  }

  entities(kind: EntityKind | null, window: Window): Promise<Slice<Entity>> {
    return this.#list("read/entities", { kind }, window, rows.entity);
  }

  claims(filter: ClaimFilter, window: Window): Promise<Slice<Claim>> {
    const contains = filter.contains?.toLowerCase() ?? null;
    // Each file starts from what finds the fewest claims, because Grafeo takes patterns in the order they are written.
    const name = filter.sourceIds ? "read/claims-by-source" : filter.aboutIds ? "read/claims-about" : "read/claims";
    return this.#list(name, { ...filter, contains }, window, rows.claim);
  }

  claimsRestingOn(sourceIds: readonly string[], window: Window): Promise<Slice<Claim>> {
    return this.#list("read/claims-resting-on", { sourceIds }, window, rows.claim);
  }

  estimates(filter: EstimateFilter, window: Window): Promise<Slice<Estimate>> {
    return this.#list(
      filter.sourceIds ? "read/estimates-by-source" : "read/estimates",
      { ...filter },
      window,
      rows.estimate,
    );
  }

  circles(window: Window): Promise<Slice<Circle>> {
    return this.#list("read/circles", {}, window, rows.circle);
  }

  citing(sourceIds: readonly string[], window: Window) {
    return this.#list("read/citing", { sourceIds }, window, rows.citation);
  }

  contradictions(filter: ContradictionFilter, window: Window): Promise<Slice<Contradiction>> {
    const name = filter.articleIds ? "read/contradictions-in" : "read/contradictions";
    return this.#list(name, { ...filter }, window, rows.contradiction);
  }

  contradicting(sourceIds: readonly string[], window: Window) {
    return this.#list("read/contradicting", { sourceIds }, window, rows.contradiction);
  }

  contradictionsOf(claimIds: readonly string[], window: Window) {
    return this.#lists("read/contradictions-of", claimIds, window, rows.contradiction);
  }

  #statement(name: string): Statement {
    return readStatement(name, this.#dialect);
  }

  #run(name: string, params: Params) {
    return this.read(this.#statement(name).text, params);
  }

  /** Rows of {key, row} as one list a key, in key order. */
  async #grouped<T>(name: string, keys: readonly string[], parse: (row: unknown) => T): Promise<readonly T[][]> {
    const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
    const found = keys.length === 0 ? [] : await this.#run(name, { keys: [...groups.keys()] });
    for (const { key, row } of found) groups.get(String(key))?.push(parse(row));
    return keys.map((key) => groups.get(key) ?? []);
  }

  async #list<T>(name: string, params: Params, window: Window, parse: (row: unknown) => T): Promise<Slice<T>> {
    const [page, count] = await this.#window(name, params, window);
    return slice(page, count[0], window, parse);
  }

  async #lists<T>(name: string, keys: readonly string[], window: Window, parse: (row: unknown) => T) {
    if (keys.length === 0) return [];
    const [page, count] = await this.#window(name, { keys: [...new Set(keys)] }, window);
    const pages = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
    for (const row of page) pages.get(row.key)?.push(row);
    const counts = new Map(count.map((row) => [row.key, row]));
    return keys.map((key) => slice(pages.get(key) ?? [], counts.get(key), window, parse));
  }

  /** Page and count are asked for at once; an article written between the two shows in one of them only. */
  #window(name: string, params: Params, window: Window) {
    const { page, count } = listStatements(this.#statement(name), params, window);
    const all = { ...params, ...windowParams(window) };
    return Promise.all([window.limit > 0 ? this.read(page, all) : [], this.read(count, all)]);
  }
}

/** The view of a store that CypherStore.within gives. */
class StoreWithin extends CypherStore {
  readonly #whole: Store;
  readonly #engine: Engine;

  constructor(whole: Store, dialect: Dialect, engine: Engine) {
    super(dialect);
    this.#whole = whole;
    this.#engine = engine;
  }

  open() {
    return this.#whole.open();
  }

  close() {
    return this.#whole.close();
  }

  protected read(text: string, params: Params) {
    return this.#engine.read(text, params);
  }

  protected transact(work: (execute: Execute) => Promise<void>) {
    return this.#engine.transact(work);
  }
}

function slice<T>(page: readonly Row[], count: Row | undefined, window: Window, parse: (row: unknown) => T): Slice<T> {
  const total = Number(count?.total ?? 0);
  const atOrBeforeAfter = total - Number(count?.fromAfter ?? total);
  const atOrAfterBefore = total - Number(count?.toBefore ?? total);
  const unshown = total - atOrBeforeAfter - atOrAfterBefore - page.length > 0;
  const ordered = window.fromEnd ? [...page].reverse() : page;
  return {
    items: ordered.map(({ row }) => parse(row)),
    positions: ordered.map(({ sort, id }) => ({ sort: (sort ?? null) as string | number | null, id: String(id) })),
    total,
    hasMoreBefore: atOrBeforeAfter > 0 || (window.fromEnd && unshown),
    hasMoreAfter: atOrAfterBefore > 0 || (!window.fromEnd && unshown),
  };
}

/** Ids by the label that their index is of; one of unknown kind stands under each. */
function idsByKind(refs: readonly ViewRef[]) {
  const of = (...kinds: readonly (ViewKind | null)[]) => [
    ...new Set(refs.flatMap(({ id, kind }) => (kind === null || kinds.includes(kind) ? id : []))),
  ];
  return {
    articles: of("Article"),
    entities: of(...ENTITY_KINDS),
    sources: of("AnonymousSource"),
    claims: of("Claim"),
    citations: of("Citation"),
  };
}

/**
 * A contradiction's id holds the ids of its claims, the lesser first, parted by a space; so it can be found from its claim,
 * which has an index, where Grafeo has none for relationships.
 */
function lesserClaimId(contradictionId: string): string | null {
  const [first, second] = contradictionId.match(/claim:\S+/g) ?? [];
  return first && second ? first : null;
}
