import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareRead } from "../../src/analyze/compare.ts";
import type { Story } from "../../src/analyze/story.ts";
import { toGraph } from "../../src/graph/build.ts";
import { toContext } from "../../src/graph/context.ts";
import type { ArticleGraph, ClaimInContext, Comparison } from "../../src/graph/model.ts";
import { settle } from "../../src/graph/settle.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { loadInference } from "../../src/nlp/inference.ts";
import { read } from "../../src/read/read.ts";
import type { Document } from "../../src/text/document.ts";
import { articleFiles, documentsIn } from "../../src/text/files.ts";

/** A claim of gold.json. */
export interface Place {
  readonly file: string;
  readonly span: readonly [number, number];
  readonly quote: string;
}

/** Two places that a gold.json pairs. */
export interface Pair {
  readonly a: Omit<Place, "quote">;
  readonly b: Omit<Place, "quote">;
  readonly reason: string;
}

/** What of gold.json is measured here; test/stories-gold.test.ts checks its shape. */
export interface Gold {
  readonly contradictions: readonly Pair[];
  /** Pairs that look like contradictions and are none. */
  readonly traps: readonly Pair[];
  readonly rewrites: readonly { readonly article: string; readonly of: string }[];
  readonly lookalikes: readonly { readonly article: string; readonly of: string }[];
  readonly circles: readonly { readonly articles: readonly string[]; readonly about: string }[];
  readonly chains: readonly { readonly claim: Place; readonly hops: readonly string[]; readonly complete: boolean }[];
  readonly supersessions: readonly { readonly earlier: Place; readonly later: Place }[];
  readonly independence: readonly {
    readonly claim: Place;
    readonly origins: readonly string[];
    readonly established: boolean;
  }[];
}

/** A story as the system sees it: each file's graph, and all that comparing found. */
export interface ReadStory {
  readonly graphs: ReadonlyMap<string, ArticleGraph>;
  readonly story: Story;
  readonly found: Omit<Comparison, "sameAs">;
}

/** Reads documents, each by its name, and compares nothing. */
export function readAll(
  documents: readonly { readonly name: string; readonly document: Document }[],
): Pick<ReadStory, "graphs"> & { readonly claims: readonly ClaimInContext[] } {
  const graphs = new Map(
    documents.map(({ name, document }) => [name, toGraph(document, read(document, loadPipeline()))]),
  );
  return { graphs, claims: [...graphs.values()].flatMap(toContext) };
}

/** Reads and compares documents in memory, each by its name. */
export async function compareAll(
  documents: readonly { readonly name: string; readonly document: Document }[],
): Promise<ReadStory> {
  const { graphs, claims } = readAll(documents);
  const all: Omit<Comparison, "sameAs">[] = [];
  const inference = await loadInference();
  for (const { article } of graphs.values()) {
    const alike = all.flatMap(({ corroborations }) => corroborations);
    all.push(await compareRead(article.id, claims, inference, alike));
  }
  const found = together(all);
  const texts = new Map([...graphs.values()].map(({ article }) => [article.id, article.text]));
  const rows = [...graphs.values()];
  return {
    graphs,
    found,
    story: {
      ...found,
      claims,
      sources: rows.flatMap(({ anonymousSources }) => anonymousSources),
      affiliations: rows.flatMap(({ affiliations }) => affiliations),
      textOf: (articleId) => texts.get(articleId) ?? null,
    },
  };
}

/** A folder of articles, and its gold. */
export async function loadStory(folder: string): Promise<ReadStory & { readonly gold: Gold }> {
  const documents: { name: string; document: Document }[] = [];
  for (const path of await articleFiles([folder])) {
    for await (const found of documentsIn(path)) {
      if ("error" in found) throw found.error;
      documents.push({ name: basename(path), document: found.document });
    }
  }
  return {
    ...(await compareAll(documents)),
    gold: JSON.parse(await readFile(join(folder, "gold.json"), "utf8")) as Gold,
  };
}

/** The claim of a file that covers most of a marked one, and little else. */
export function claimAt({ graphs, story }: ReadStory, { file, span }: Place): ClaimInContext | null {
  const id = graphs.get(file)?.article.id;
  const shared = ({ claim }: ClaimInContext) => {
    const [start, end] = [claim.starts[0] as number, claim.ends.at(-1) as number];
    const both = Math.min(end, span[1]) - Math.max(start, span[0]);
    return both <= 0 ? 0 : both / (Math.max(end, span[1]) - Math.min(start, span[0]));
  };
  const [best] = story.claims
    .filter(({ claim }) => claim.articleId === id)
    .sort((a, b) => shared(b) - shared(a) || (a.claim.id < b.claim.id ? -1 : 1));
  return best && shared(best) > 0 ? best : null;
}

/** Every row once, whichever article's comparison found it. */
function together(found: readonly Omit<Comparison, "sameAs">[]): Omit<Comparison, "sameAs"> {
  const once = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  const suspicions = once(found.flatMap(({ suspicions }) => suspicions));
  const corroborations = once(found.flatMap(({ corroborations }) => corroborations));
  const ruled = once(found.flatMap(({ contradictions }) => contradictions));
  return {
    contradictions: once([...settle(suspicions, suspicions, corroborations).contradictions, ...ruled]),
    suspicions,
    corroborations,
    supersessions: once(found.flatMap(({ supersessions }) => supersessions)),
    rewrites: once(found.flatMap(({ rewrites }) => rewrites)),
    circles: once(found.flatMap(({ circles }) => circles)),
  };
}
