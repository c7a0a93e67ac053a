// Pairs of claims to train on, as the reader finds them: node --import tsx bench/assertions/rows.ts OUT.json FILE...
// FILE is one of articles/. Of every two articles of a story the pairs nearest in meaning, each [claim, other, label] with label 0 where
// neither bears on the other, 1 where they agree and 2 where they cannot both hold.
import { readFileSync, writeFileSync } from "node:fs";
import { pairsToRead } from "../../src/analyze/readings.ts";
import { loadInference } from "../../src/nlp/inference.ts";
import { meets } from "../stories/score.ts";
import { readAll } from "../stories/story.ts";
import { toldIn } from "./articles.ts";

/** More than are read in service: where the next model finds other pairs nearest, it should know those too. */
const MOST = 80;

const [out = "", ...files] = process.argv.slice(2);
const inference = await loadInference();
const rows = new Map<string, readonly [string, string, number]>();
for (const { documents, contradictions, agreements } of files.flatMap((file) => toldIn(readFileSync(file, "utf8")))) {
  const { graphs, claims } = readAll(documents);
  const meet = meets(graphs);
  for (const { article } of graphs.values()) {
    for (const [{ claim }, { claim: other }] of await pairsToRead(article.id, claims, inference, MOST)) {
      const row = { claimId: claim.id, otherId: other.id };
      const is = (pairs: typeof contradictions) => pairs.some((pair) => meet(row, pair));
      rows.set(`${claim.id} ${other.id}`, [claim.text, other.text, is(contradictions) ? 2 : is(agreements) ? 1 : 0]);
    }
  }
}
writeFileSync(out, JSON.stringify([...rows.values()]));
