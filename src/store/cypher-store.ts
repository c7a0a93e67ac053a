import { grouped } from "../graph/grouped.ts";
import { kindOfId } from "../graph/ids.ts";
import {
  type ArticleGraph,
  type Contradiction,
  ENTITY_KINDS,
  type Entity,
  type NodeKind,
  type SameAs,
  type StoryKeys,
} from "../graph/model.ts";
import type { ViewKind } from "../graph/view.ts";
import type { Junction } from "../graph/walk.ts";
import { type Candidate, hasWord } from "../graph/words.ts";
import type { Params } from "./conditions.ts";
import type {
  ArticleFilter,
  ArticleOrder,
  CitationFilter,
  CitationOrder,
  ClaimFilter,
  ClaimOrder,
  ContradictionFilter,
  ContradictionOrder,
  EntityFilter,
  EntityOrder,
  EstimateFilter,
  EstimateOrder,
} from "./filters.ts";
import { Lists } from "./lists.ts";
import type { Compare, Counts, SearchLabel, Store, ViewRef, Window } from "./port.ts";
import { removeArticle } from "./remove-article.ts";
import type { Row } from "./rows.ts";
import * as rows from "./rows.ts";
import { settleSuspicions } from "./settle-suspicions.ts";
import { type Dialect, readStatement, type Statement, unionOf } from "./statements.ts";
import { until } from "./until.ts";
import { Walks } from "./walks.ts";
import { wordArticles } from "./word-articles.ts";
import { writeArticle } from "./write-article.ts";
import type { RunAll } from "./write-rows.ts";

/** A text of Cypher and its parameters. */
export interface Query {
  readonly text: string;
  readonly params: Params;
}

/** Runs queries in order in the transaction it was handed out for; one list of rows a query. */
export type Execute = (queries: readonly Query[]) => Promise<readonly (readonly Row[])[]>;

/** Articles that are given their words in one transaction. */
const WORDED_AT_ONCE = 100;
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
  readonly #lists: Lists;
  readonly #walks: Walks;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    const read = (text: string, params: Params) => this.read(text, params);
    this.#lists = new Lists(dialect, read);
    this.#walks = new Walks(dialect, read);
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

  /** Gives what is stored the words by which it is searched: to be called where the engine has no index of them yet. */
  protected async wordAll() {
    let ids = await this.articleIds(null, WORDED_AT_ONCE);
    while (ids.length > 0) {
      const some = ids;
      await this.transact((execute) => wordArticles(this.#runner(execute), some));
      ids = await this.articleIds(some.at(-1) as string, WORDED_AT_ONCE);
    }
  }

  async ping() {
    await this.#run("read/ping", {});
  }

  async write(graph: ArticleGraph, keys: StoryKeys, compare: Compare) {
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
      // What was read to be none while it was reviewed is none once the review is taken back.
      if (found.length > 0 && status === "proposed") await settleSuspicions(runAll, [claimId]);
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
    const byKind = grouped(new Set(ids), kindOfId);
    const of = (...kinds: readonly NodeKind[]) => kinds.flatMap((kind) => byKind.get(kind) ?? []);
    const params = {
      articles: of("Article"),
      entities: of(...ENTITY_KINDS),
      sources: of("AnonymousSource"),
      claims: of("Claim"),
      citations: of("Citation"),
      circles: of("Circle"),
      contradictions: of("Contradiction").flatMap((id) => {
        const claimId = lesserClaimId(id);
        return claimId === null ? [] : { id, claimId };
      }),
    };
    const { text } = this.#statement("read/nodes");
    const asked = unionOf(text, (part) => {
      const [, name] = /\$(\w+)/.exec(part) ?? [];
      return (params[name as keyof typeof params] ?? []).length > 0 ? part : null;
    });
    const found = asked === null ? [] : await this.read(asked, params);
    const byId = new Map(found.map((row) => [row.id, rows.storedNode(row.kind, row.row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async textsOf(articleIds: readonly string[]) {
    const found = await this.#grouped("read/texts-of", articleIds, String);
    return found.map(([text]) => text ?? null);
  }

  viewNodes(refs: readonly ViewRef[]) {
    return this.#walks.viewNodes(refs);
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

  nextTo(from: readonly Junction[], kinds: readonly ViewKind[] | null, seen: readonly string[], limit: number) {
    return this.#walks.nextTo(from, kinds, seen, limit);
  }

  leadsBeyond(from: readonly Junction[], kinds: readonly ViewKind[] | null, seen: readonly string[]) {
    return this.#walks.leadsBeyond(from, kinds, seen);
  }

  stepsFrom(from: readonly Junction[], seen: readonly string[], hub: number, end: string) {
    return this.#walks.stepsFrom(from, seen, hub, end);
  }

  stepsBetween(fromId: string, toId: string, hub: number, limit: number) {
    return this.#walks.stepsBetween(fromId, toId, hub, limit);
  }

  edgesAmong(refs: readonly ViewRef[]) {
    return this.#walks.edgesAmong(refs);
  }

  async entitiesNamed(keys: readonly string[]) {
    if (keys.length === 0) return [];
    const found = await this.#run("read/entities-named", { keys });
    return found.map(({ row, same }) => ({
      entity: rows.entity(row),
      sameIds: (same as readonly string[]).toSorted(),
    }));
  }

  async namesLike(prefix: string, limit: number) {
    const found = await this.#run("read/names-like", { prefix, limit });
    return found.map(({ key, name }) => ({ key: String(key), name: String(name) }));
  }

  sameAs(entityIds: readonly string[]) {
    return this.#grouped("read/same-as", entityIds, String);
  }

  async search(words: readonly string[], labels: readonly SearchLabel[], limit: number): Promise<readonly Candidate[]> {
    if (words.length === 0) return [];
    const most = (label: SearchLabel) => (labels.includes(label) ? limit : 0);
    const found = await this.#run("read/search", {
      words,
      query: words.join(" "),
      articles: most("Article"),
      claims: most("Claim"),
      entities: most("Entity"),
    });
    // Grafeo's index gives what has some of the words as well, after what has all.
    return found.map(rows.candidate).filter((row) => words.every((word) => hasWord(row, word)));
  }

  articles(filter: ArticleFilter, window: Window<ArticleOrder>) {
    const starts = { citedIds: "read/articles-citing", mentionedIds: "read/articles-mentioning" };
    return this.#lists.one(
      this.#lists.filtered("where/article", filter, window, "read/articles", starts),
      window,
      rows.article,
    );
  }

  entities(filter: EntityFilter, window: Window<EntityOrder>) {
    return this.#lists.one(this.#lists.filtered("where/entity", filter, window, "read/entities"), window, rows.entity);
  }

  claims(filter: ClaimFilter, window: Window<ClaimOrder>) {
    // What finds the fewest claims first.
    const starts = {
      articleIds: "read/claims-in",
      speakerIds: "read/claims-by-speaker",
      sourceIds: "read/claims-by-source",
      aboutIds: "read/claims-about",
      publisherIds: "read/claims-by-publisher",
    };
    return this.#lists.one(
      this.#lists.filtered("where/claim", filter, window, "read/claims", starts),
      window,
      rows.claim,
    );
  }

  citations(filter: CitationFilter, window: Window<CitationOrder>) {
    const starts = { sourceIds: "read/citations-of-source" };
    return this.#lists.one(
      this.#lists.filtered("where/citation", filter, window, "read/citations", starts),
      window,
      rows.citation,
    );
  }

  contradictions(filter: ContradictionFilter, window: Window<ContradictionOrder>) {
    const starts = { articleIds: "read/contradictions-in", sourceIds: "read/contradictions-by-source" };
    const list = this.#lists.filtered("where/contradiction", filter, window, "read/contradictions", starts);
    return this.#lists.one(list, window, rows.contradiction);
  }

  estimates(filter: EstimateFilter, window: Window<EstimateOrder>) {
    const starts = { sourceIds: "read/estimates-by-source" };
    return this.#lists.one(
      this.#lists.filtered("where/estimate", filter, window, "read/estimates", starts),
      window,
      rows.estimate,
    );
  }

  circles(window: Window) {
    return this.#lists.one(this.#lists.plain("read/circles", {}), window, rows.circle);
  }

  claimsOfSources(keys: readonly (readonly string[])[], filter: ClaimFilter, window: Window<ClaimOrder>) {
    return this.#lists.many(
      this.#lists.filtered("where/claim", filter, window, "read/claims-of-sources"),
      keys,
      window,
      rows.claim,
    );
  }

  citationsOfSources(keys: readonly (readonly string[])[], filter: CitationFilter, window: Window<CitationOrder>) {
    const list = this.#lists.filtered("where/citation", filter, window, "read/citations-of-sources");
    return this.#lists.many(list, keys, window, rows.citation);
  }

  contradictionsOf(claimIds: readonly string[], filter: ContradictionFilter, window: Window<ContradictionOrder>) {
    const list = this.#lists.filtered("where/contradiction", filter, window, "read/contradictions-of");
    return this.#lists.many(list, claimIds, window, rows.contradiction);
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

/**
 * A contradiction's id holds the ids of its claims, the lesser first, parted by a space; so it can be found from its claim,
 * which has an index, where Grafeo has none for relationships.
 */
function lesserClaimId(contradictionId: string): string | null {
  const [first, second] = contradictionId.match(/claim:\S+/g) ?? [];
  return first && second ? first : null;
}
