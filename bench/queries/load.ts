// Fills an empty store with a corpus of so many claims: load.ts CLAIMS STORE, where STORE is a bolt:// address or a Grafeo file.
// It runs the statements that the store itself writes with, many articles at once, without the comparison: the corpus brings
// what that would have found. So what is stored is what the store would hold had the articles come one by one, but for story keys:
// those are what a new article finds its neighbours by, no question reads them, and they would double the time.
import { isDeepStrictEqual } from "node:util";
import { mergeEntity } from "../../src/graph/merge.ts";
import type { Contradiction, Entity } from "../../src/graph/model.ts";
import { sameAs } from "../../src/graph/same-as.ts";
import type { CypherStore, Execute } from "../../src/store/cypher-store.ts";
import { GrafeoStore } from "../../src/store/grafeo-store.ts";
import { Neo4jStore } from "../../src/store/neo4j-store.ts";
import { type Dialect, readStatement } from "../../src/store/statements.ts";
import { articleRows, sharedRows } from "../../src/store/write-article.ts";
import { type Rows, writeAll } from "../../src/store/write-rows.ts";
import { corpus, type Told, world } from "./corpus.ts";

const ARTICLES_A_BATCH = 250;

type Work = (execute: Execute) => Promise<void>;

class OpenNeo4j extends Neo4jStore {
  write_ = (work: Work) => this.transact(work);
}
class OpenGrafeo extends GrafeoStore {
  write_ = (work: Work) => this.transact(work);
}

/** A store whose transactions can be had from outside, by an address or a path. */
function storeAt(place: string): { store: CypherStore & { write_(work: Work): Promise<void> }; dialect: Dialect } {
  return /^(?:bolt|neo4j)/.test(place)
    ? { store: new OpenNeo4j({ uri: place, username: "neo4j", password: "" }), dialect: "neo4j" }
    : { store: new OpenGrafeo(place), dialect: "grafeo" };
}

/** Loads a corpus into the empty store at `place`, and holds what is stored against what was made. */
export async function load(claims: number, place: string): Promise<void> {
  const { store, dialect } = storeAt(place);
  await store.open();
  const fuller = new Map([...world(claims).surnames].map(([id, { id: short }]) => [short, id]));
  const known = new Map<string, Entity>();
  const made = { articles: 0, claims: 0, citations: 0, contradictions: new Set<string>() };
  const started = performance.now();

  const write = async (batch: readonly Told[]) => {
    const before: Entity[] = [];
    const after = new Map<string, Entity>();
    for (const entity of batch.flatMap(({ graph }) => graph.entities)) {
      const stored = known.get(entity.id);
      if (stored && !after.has(entity.id)) before.push(stored);
      after.set(entity.id, mergeEntity(after.get(entity.id) ?? stored ?? entity, entity));
    }
    for (const [id, entity] of after) known.set(id, entity);
    const linked = [...after.keys()].flatMap((id) => {
      const pair = [id, fuller.get(id) ?? ""].map((one) => known.get(one));
      return pair.every((one) => one !== undefined) ? sameAs(pair) : [];
    });
    const own = together(batch.map(({ graph }) => articleRows(graph, { ease: 1, kept: [], sought: [] })));
    await store.write_((execute) =>
      writeAll(
        (steps) => execute(steps.map(({ name, params }) => ({ text: readStatement(name, dialect).text, params }))),
        [
          ...sharedRows(before, [...after.values()]),
          ...own,
          { name: "write/contradictions", rows: distinctRows(batch) },
          { name: "write/forget-same-as", rows: linked.map(({ fromId }) => ({ id: fromId })), counted: false },
          { name: "write/same-as", rows: linked },
        ],
      ),
    );
    made.articles += batch.length;
    for (const { graph, contradictions } of batch) {
      made.claims += graph.claims.length;
      made.citations += graph.citations.length;
      for (const { id } of contradictions) made.contradictions.add(id);
    }
  };

  let batch: Told[] = [];
  let sample: Told | undefined;
  for (const told of corpus(claims)) {
    sample ??= told;
    batch.push(told);
    if (batch.length < ARTICLES_A_BATCH) continue;
    await write(batch);
    batch = [];
    const rate = Math.round(made.claims / ((performance.now() - started) / 1000));
    if (made.articles % 5000 === 0) process.stderr.write(`${place}: ${made.claims} claims, ${rate} a second\n`);
  }
  if (batch.length > 0) await write(batch);

  // A short name that came before the full one was the same as nothing yet.
  const late = [...fuller].flatMap(([short, full]) => {
    const pair = [known.get(short), known.get(full)];
    return pair.every((one) => one !== undefined) ? sameAs(pair) : [];
  });
  await store.write_((execute) =>
    writeAll(
      (steps) => execute(steps.map(({ name, params }) => ({ text: readStatement(name, dialect).text, params }))),
      [
        { name: "write/forget-same-as", rows: late.map(({ fromId }) => ({ id: fromId })), counted: false },
        { name: "write/same-as", rows: late },
      ],
    ),
  );
  await check(store, { ...made, contradictions: made.contradictions.size }, sample as Told);
  await store.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stderr.write(`${place}: ${made.articles} articles, ${made.claims} claims in ${seconds} s\n`);
}

/** The rows of many articles, kind by kind in the order in which one article has them. */
function together(all: readonly (readonly Rows[])[]): readonly Rows[] {
  return (all[0] ?? []).map((kind, at) => ({ ...kind, rows: all.flatMap((one) => one[at]?.rows ?? []) }));
}

const distinctRows = (batch: readonly Told[]): readonly Contradiction[] => [
  ...new Map(batch.flatMap(({ contradictions }) => contradictions.map((one) => [one.id, one]))).values(),
];

async function check(store: CypherStore, made: object, { graph }: Told): Promise<void> {
  const counts = await store.counts();
  const [node] = await store.nodes([graph.article.id]);
  const [text] = await store.textsOf([graph.article.id]);
  const [claims] = await store.claimsOf([graph.article.id]);
  const [citations] = await store.citationsIn([graph.article.id]);
  const [mentions] = await store.mentionsIn([graph.article.id]);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const byEntity = (a: { entityId: string }, b: { entityId: string }) => (a.entityId < b.entityId ? -1 : 1);
  const stored = [{ ...counts, ...made }, { ...node?.row, text }, claims, citations, mentions];
  const expected = [
    counts,
    graph.article,
    graph.claims.toSorted(byId),
    graph.citations.toSorted(byId),
    graph.mentions.toSorted(byEntity),
  ];
  stored.forEach((is, at) => {
    if (isDeepStrictEqual(is, expected[at])) return;
    throw new Error(`expected ${JSON.stringify(expected[at])} to be stored, but got ${JSON.stringify(is)}`);
  });
}

const [claims, place] = process.argv.slice(2);
if (!claims || !place) throw new Error("expected: load.ts CLAIMS STORE");
await load(Number(claims), place);
