import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { articleGraph, contradiction, entity, found, story } from "./factory.ts";

/**
 * A process for tests to start, and to kill: `FIRST,COUNT TARGET` writes COUNT small articles, the first of number FIRST, to
 * a Grafeo file or a bolt:// address, and prints each article's id once its write has resolved; `stay TARGET` writes one and
 * stays.
 */
const [task = "", target = ""] = process.argv.slice(2);
const options: StoreOptions = target.startsWith("bolt://")
  ? {
      kind: "neo4j",
      uri: target,
      username: process.env.NEO4J_USERNAME ?? "",
      password: process.env.NEO4J_PASSWORD ?? "",
    }
  : { kind: "grafeo", path: target };
const [first = 0, count = 1] = task === "stay" ? [] : task.split(",").map(Number);
const publisher = entity("Yonhap");
const store = await openStore(options);
for (let at = first; at < first + count; at += 1) {
  const speaker = { ...entity("Kyrylo Budanov", { kind: "Person" }), shortKeys: [`budanov ${at}`] };
  const graph = articleGraph(`n${String(at).padStart(4, "0")}`, {
    publisher,
    claims: [{ sources: [speaker], about: [publisher], measure: "killed" }, { sources: [speaker], predicate: "s" }, {}],
  });
  await store.write(graph, story("s"), ({ claims }) => {
    const own = claims.find(({ claim }) => claim.articleId === graph.article.id);
    const others = claims.filter(({ claim }) => claim.articleId !== graph.article.id && claim.id.endsWith(":0000"));
    return found({
      contradictions: others.slice(-2).map(({ claim }) => contradiction(claim.id, own?.claim.id ?? "")),
    });
  });
  process.stdout.write(`${graph.article.id}\n`);
}
if (task === "stay") process.stdin.resume();
else await store.close();
