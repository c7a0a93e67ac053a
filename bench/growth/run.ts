// What one more article costs as the graph grows: npm run bench:growth -- [ARTICLES]
// The corpus is synthetic: the six stories of test/fixtures/stories, read once, then told again and again under other names and on
// later days; what stories share in life (agencies, countries, common words) they share here. Times are of the whole write, with
// the comparison in it, in milliseconds; the reading before it costs the same whatever is stored, and is left out.
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

/** The six stories as graphs, story by story. */
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
  const names = new Set(
    (written.match(/\p{L}{4,}/gu) ?? []).filter((word) => rarity(word.toLowerCase()) === 1 && !/[a-z][A-Z]/.test(word)),
  );
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

const total = Number(process.argv[2] ?? 10_000);
const six = await stories();
const store = new GrafeoStore(null);
await store.open();
const times: number[] = [];
for (let copy = 0; times.length < total; copy++) {
  for (const graph of retold(six[copy % six.length] ?? [], copy)) {
    const started = performance.now();
    await store.write(graph, storyKeys(graph), ({ claims, entities }) => ({
      ...compare(graph.article.id, claims),
      sameAs: sameAs(entities),
    }));
    times.push(performance.now() - started);
    if (times.length % 1000 === 0)
      process.stderr.write(`${times.length} articles, ${median(times.slice(-360)).toFixed(1)} ms\n`);
  }
}
// Whole rounds of all six stories, so that both medians are of the same mixture.
const [early, late] = [median(times.slice(72, 216)), median(times.slice(-144))];
process.stdout.write(
  `around the 100th ${early.toFixed(1)} ms, around the ${total}th ${late.toFixed(1)} ms, ratio ${(late / early).toFixed(2)}\n`,
);
const counts = await store.counts();
process.stdout.write(`${JSON.stringify(counts)}\n`);
await store.close();
