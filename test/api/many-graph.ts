import type { ArticleGraph, Citation, Comparison } from "../../src/graph/model.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/port.ts";
import {
  alone,
  articleGraph,
  circle,
  contradiction,
  corroboration,
  entity,
  found,
  rewrite,
  supersession,
} from "../store/factory.ts";

/** How many of everything there is on a page that is full. */
export const MANY = 100;

/** Whom nearly every claim is traced to, and whom the last one of every tenth article is. */
export const ORIGIN = "The Origin";
export const AIDE = "The Aide";
const [origin, aide] = [entity(ORIGIN), entity(AIDE)];

/**
 * A hundred articles, each with all that an article may have, and a hundred more, later in every list, of which each retells, agrees with
 * and stands against one of the first: so what a page of the first costs does not depend on its length by chance.
 */
export async function manyStore(): Promise<Store> {
  const store = await openStore({ kind: "grafeo", path: null });
  for (const name of ["m", "n"]) {
    for (let at = 0; at < MANY; at++) {
      const number = String(at).padStart(3, "0");
      const graph = one(`${name}${number}`);
      await store.write(graph, alone, () => compared(number, name === "n"));
    }
  }
  return store;
}

function one(name: string): ArticleGraph {
  const publisher = entity(`Post ${name}`);
  const country = entity(`Land ${name}`, { kind: "Country" });
  const [person, surname] = people(name);
  const said = {
    text: `it is so, says ${name}`,
    about: [country, person],
    sources: [surname, origin],
    measure: "killed",
  };
  const graph = articleGraph(name, {
    publisher,
    publishedOn: name.startsWith("m") ? "2025-02-01" : "2025-02-02",
    claims: [
      said,
      { ...said, sources: [surname, origin] },
      { ...said, sources: [person, name.endsWith("0") ? aide : origin] },
    ],
  });
  const articleId = graph.article.id;
  const official = { id: `source:${name}:0`, articleId, name: "officials", speaksFor: [country.id] };
  const citations = graph.citations.map((row): Citation => {
    const anonymous = row.claimId?.endsWith("2") && row.hop === 1 ? { sourceId: official.id } : {};
    return { ...row, sourceStarts: [0], sourceEnds: [3], speaksFor: [publisher.id], ...anonymous };
  });
  const estimates = graph.estimates.map((row) => ({ ...row, subject: `${country.id}/people` }));
  return { ...graph, anonymousSources: [official], citations, estimates };
}

const people = (name: string) =>
  [
    entity(`Anna Smith${name}`, { kind: "Person", shortKeys: [`smith${name}`] }),
    entity(`Smith${name}`, { kind: "Person", short: true }),
  ] as const;

function compared(number: string, isSecond: boolean): Comparison {
  const claim = (name: string, at: number) => `claim:${name}${number}:000${at}`;
  const [fuller, surname] = people(`${isSecond ? "n" : "m"}${number}`);
  const sameAs = [{ fromId: surname.id, toId: fuller.id, by: "surname" }];
  if (!isSecond) return found({ sameAs });
  return found({
    sameAs,
    contradictions: [
      ...[0, 1, 2].map((at) => contradiction(claim("m", at), claim("n", 2))),
      ...[0, 1].map((at) => contradiction(claim("m", at), claim("n", at), { viaId: claim("n", 2) })),
    ],
    corroborations: [0, 1, 2].map((at) => corroboration(claim("m", at), claim("n", at))),
    supersessions: [0, 1, 2].map((at) => supersession(claim("n", at), claim("m", at))),
    rewrites: [rewrite(`article:n${number}`, `article:m${number}`)],
    circles: [circle([claim("m", 0), claim("n", 0)], [`citation:m${number}:0000:0`, `citation:n${number}:0000:0`])],
  });
}
