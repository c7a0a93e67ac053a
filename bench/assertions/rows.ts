// What to train on, of stories as the reader finds them: node --import tsx bench/assertions/rows.ts OUT.json FILE...
// FILE is one of articles/. Of each story its `file`; of each of its articles the texts of its claims; `pairs` of claims of two articles, those
// nearest in meaning and all that bear on each other, each in both orders as [article, claim, article, claim, first, second, label]: what is read, and
// 0 where neither bears on the other, 1 where they agree and 2 where they cannot both hold.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { articlesOf } from "../../src/analyze/articles.ts";
import { asRead, pairsToRead } from "../../src/analyze/readings.ts";
import { shareVoice } from "../../src/analyze/voices.ts";
import { loadInference } from "../../src/nlp/inference.ts";
import { meets } from "../stories/score.ts";
import { readAll } from "../stories/story.ts";
import { toldIn } from "./articles.ts";
import type { ToldStory } from "./corpus.ts";

/** More than are read in service: where the next model finds other pairs nearest, it should know those too. */
const MOST = 60;

const [out = "", ...files] = process.argv.slice(2);
const inference = await loadInference();

async function rowsOf(file: string, { documents, contradictions, agreements }: ToldStory) {
  const { graphs, claims } = readAll(documents);
  const meet = meets(graphs);
  const articles = articlesOf(claims);
  const near = new Set<string>();
  for (const { article } of articles)
    for (const [a, b] of await pairsToRead(article.id, claims, inference, MOST))
      near.add(`${a.claim.id} ${b.claim.id}`);
  const pairs = articles.flatMap((one, i) =>
    articles.slice(i + 1).flatMap((two, more) =>
      one.claims.flatMap((a, x) =>
        two.claims.flatMap((b, y) => {
          const row = { claimId: a.claim.id, otherId: b.claim.id };
          const is = (gold: typeof contradictions) => gold.some((pair) => meet(row, pair));
          const label = is(contradictions) ? 2 : is(agreements) ? 1 : 0;
          if (shareVoice(a, b) || (label === 0 && !near.has(`${row.claimId} ${row.otherId}`))) return [];
          const [forth, back] = asRead([a, b]);
          return [
            [i, x, i + 1 + more, y, ...forth, label],
            [i + 1 + more, y, i, x, ...back, label],
          ];
        }),
      ),
    ),
  );
  return { file, articles: articles.map(({ claims }) => claims.map(({ claim }) => claim.text)), pairs };
}

const stories = [];
for (const path of files)
  for (const told of toldIn(readFileSync(path, "utf8"))) stories.push(await rowsOf(basename(path, ".txt"), told));
writeFileSync(out, JSON.stringify(stories));
