// What one more article costs as the graph grows: npm run bench:growth -- [ARTICLES]
// The corpus is synthetic: the stories of test/fixtures/stories, read once, then told again and again under other names and on
// later days; what stories share in life (agencies, countries, common words) they share here. Times are of the whole write, with
// the comparison by rules in it, in milliseconds; to read the article costs the same whatever is stored, and is left out, and so is to
// read its claims together with those of its neighbours, which costs the same for each neighbour: how many there are is printed.
// Two stores are open, one with ARTICLES and one with about a hundred, and the last articles are written to both in turn: what
// else the machine does then slows both alike, and each article is measured against itself.
import { fileURLToPath } from "node:url";
import { compare } from "../../src/analyze/compare.ts";
import { storyKeys } from "../../src/analyze/story-keys.ts";
import { toGraph } from "../../src/graph/build.ts";
import type { ArticleGraph } from "../../src/graph/model.ts";
import { sameAs } from "../../src/graph/same-as.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { loadWordVectors } from "../../src/nlp/word-vectors.ts";
import { read } from "../../src/read/read.ts";
import { GrafeoStore } from "../../src/store/grafeo-store.ts";
import { articleFiles, documentsIn } from "../../src/text/files.ts";

const FOLDER = fileURLToPath(new URL("../../test/fixtures/stories/", import.meta.url));
/** A story comes again in a later season: two floods of one month would share their names and dates as well, and be compared. */
const SEASON = 95 * 86_400_000;

/** The stories as graphs, story by story. */
async function stories(): Promise<readonly (readonly ArticleGraph[])[]> {
  const byFolder = new Map<string, ArticleGraph[]>();
  for (const path of await articleFiles([FOLDER])) {
    if (!path.endsWith(".txt")) continue;
    const folder = path.slice(0, path.lastIndexOf("/"));
    for await (const found of documentsIn(path)) {
      if ("error" in found) throw found.error;
      const graph = toGraph(found.document, read(found.document, loadPipeline()));
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), graph]);
    }
  }
  return [...byFolder.values()];
}

/** A story told again: names that no dictionary has are others, and all happens on other days. */
function retold(story: readonly ArticleGraph[], copy: number): readonly ArticleGraph[] {
  const { rarity } = loadWordVectors();
  const written = JSON.stringify(story);
  const namesIn = (text: string) =>
    (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => rarity(word.toLowerCase()) === 1 && !/[a-z][A-Z]/.test(word));
  const names = new Set(namesIn(written));
  // An agency whose name in full is common words is the same in every story, and so are its initials.
  for (const { name, aliases, shortKeys } of story.flatMap(({ entities }) => entities))
    if (namesIn(name).length === 0) for (const same of namesIn(`${aliases} ${shortKeys}`)) names.delete(same);
  const renamed = written
    .replace(/\p{L}{4,}(?!\p{L}*":)/gu, (word) => (names.has(word) ? renamedTo(word, copy) : word))
    .replace(
      /(?<=(?:article|claim|citation|source|estimate|status):)[0-9a-f]{16}/g,
      (hash) => `${hash.slice(0, 10)}${copy.toString(16).padStart(6, "0")}`,
    )
    .replace(
      /"(20\d\d-\d\d-\d\d)"/g,
      (_, date: string) => `"${new Date(Date.parse(date) + Math.floor(copy / 6) * SEASON).toISOString().slice(0, 10)}"`,
    );
  return JSON.parse(renamed) as ArticleGraph[];
}

/** Another name, with other initials: its first letter moves with the story and the word. */
function renamedTo(word: string, copy: number): string {
  const letter = String.fromCharCode(97 + ((copy * 7 + word.charCodeAt(0) + word.length * 5) % 26));
  const first = /^\p{Lu}/u.test(word) ? letter.toUpperCase() : letter;
  return `${first}${copy.toString(36).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}${word.slice(1)}`;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const told = await stories();
function* corpus() {
  for (let copy = 0; ; copy++) yield* retold(told[copy % told.length] ?? [], copy);
}

async function opened(): Promise<GrafeoStore> {
  const store = new GrafeoStore(null);
  await store.open();
  return store;
}

/** Milliseconds that the write of an article takes, and how many articles it is compared with. */
async function write(store: GrafeoStore, graph: ArticleGraph): Promise<{ took: number; neighbours: number }> {
  const started = performance.now();
  let neighbours = 0;
  await store.write(graph, storyKeys(graph), ({ claims, entities }) => {
    neighbours = new Set(claims.map(({ claim }) => claim.articleId)).size - 1;
    return { ...compare(graph.article.id, claims), sameAs: sameAs(entities) };
  });
  return { took: performance.now() - started, neighbours };
}

const total = Number(process.argv[2] ?? 10_000);
/** Articles in one round of the stories, and as many whole rounds as are measured: every measure is of the same mixture. */
const ROUND = told.flat().length;
const MEASURED = 4 * ROUND;
const [small, large] = [await opened(), await opened()];
type Write = Awaited<ReturnType<typeof write>>;
const [early, late]: [Write[], Write[]] = [[], []];
let stored = 0;
for (const graph of corpus()) {
  if (stored >= total) break;
  if (stored < total - MEASURED) {
    await write(large, graph);
    if (stored < ROUND) await write(small, graph);
  } else if (stored % 2 === 0) {
    early.push(await write(small, graph));
    late.push(await write(large, graph));
  } else {
    late.push(await write(large, graph));
    early.push(await write(small, graph));
  }
  stored++;
  if (stored % 1000 === 0) process.stderr.write(`${stored} articles\n`);
}
const ratio = median(late.map(({ took }, at) => took / (early[at]?.took ?? Number.NaN)));
const [before, after] = [early, late].map((writes) => ({
  took: median(writes.map(({ took }) => took)).toFixed(1),
  neighbours: (writes.reduce((sum, { neighbours }) => sum + neighbours, 0) / writes.length).toFixed(1),
}));
process.stdout.write(
  `around the ${ROUND + MEASURED / 2}th ${before?.took} ms, ${before?.neighbours} neighbours; around the ${total}th ${after?.took} ms, ${after?.neighbours} neighbours; ratio ${ratio.toFixed(2)}\n`,
);
process.stdout.write(`${JSON.stringify(await large.counts())}\n`);
await Promise.all([small.close(), large.close()]);
