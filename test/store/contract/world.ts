import fc from "fast-check";
import type {
  Article,
  ArticleGraph,
  Citation,
  Claim,
  Comparison,
  Contradiction,
  Corroboration,
  Entity,
  Estimate,
  Rewrite,
  SameAs,
} from "../../../src/graph/model.ts";
import { articleGraph, contradiction, corroboration, entity, found, rewrite, surname, zelensky } from "../factory.ts";

/** A small graph of any shape, as the articles that bring it and as plain lists of rows. */
export interface World {
  readonly graphs: readonly ArticleGraph[];
  /** What comparing finds, but for what is the same. */
  readonly comparison: Comparison;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly estimates: readonly Estimate[];
  readonly entities: readonly Entity[];
  readonly contradictions: readonly Contradiction[];
  readonly corroborations: readonly Corroboration[];
  readonly rewrites: readonly Rewrite[];
  readonly sameAs: readonly SameAs[];
}

export const ENTITIES = [
  entity("KCNA"),
  entity("Post", { aliases: ["Post", "The Morning Post"] }),
  entity("Ukraine", { kind: "Country" }),
  zelensky,
  surname,
];
export const DATES = ["2024", "2025-01", "2025-01-31", "2025-02", "2025-02-05", "2025-03-01"];
export const WORDS = ["up", "Down", "UP and down", "a 100% 'sure' \\ thing", "Ще ТРИВАЄ"];
export const HOPS = [1, 2, 3];
export const IDS = ["n0", "n1", "n2", "n3"];
export const MODES = ["direct", "mixed", "indirect", "named"] as const;
export const KINDS = ["numeric", "status", "date"] as const;
export const STATUSES = ["proposed", "confirmed", "rejected"] as const;
export const BOUNDS = ["exact", "at least", "about"] as const;
export const CONFIDENCES = [0, 0.25, 0.5, 1];
export const NUMBERS = [-1.5, 0, 10, 20, 4000];
export const SUBJECTS = ["/bridge", `${ENTITIES[2]?.id}/forces`, `${ENTITIES[2]?.id}/people`];

/** Any world of up to four articles of up to four claims. */
export const world: fc.Arbitrary<World> = fc.gen().map((g) => {
  const one = <T>(of: readonly T[]): T => g(fc.constantFrom<T[]>, ...of);
  const orNull = <T>(of: readonly T[]): T | null => (g(fc.boolean) ? one(of) : null);
  const some = <T>(of: readonly T[], most = of.length): T[] => g(fc.shuffledSubarray<T>, [...of]).slice(0, most);

  const graphs = IDS.slice(0, g(fc.integer, { min: 2, max: IDS.length })).map((name) => {
    const claims = Array.from({ length: g(fc.integer, { min: 1, max: 4 }) }, () => ({
      text: one(WORDS),
      about: some(ENTITIES, 2),
      sources: some(ENTITIES, 3),
      ...(g(fc.boolean) && { measure: one(["killed", "wounded"]) }),
    }));
    const graph = articleGraph(name, {
      title: orNull(WORDS),
      publishedOn: orNull(DATES),
      publisher: orNull(ENTITIES.slice(0, 3)),
      claims,
    });
    return {
      ...graph,
      claims: graph.claims.map((row) => ({ ...row, hedges: some(["may"]) })),
      citations: graph.citations.map((row) => ({
        ...row,
        mode: one(MODES),
        cueStarts: g(fc.boolean) ? [] : row.cueStarts,
        cueEnds: g(fc.boolean) ? [] : row.cueEnds,
        speaksFor: some(
          graph.entities.map(({ id }) => id),
          1,
        ),
        statedOn: orNull(DATES),
      })),
      estimates: graph.estimates.map((row) => {
        const [low, high] = some(NUMBERS, 2).sort((a, b) => a - b);
        return {
          ...row,
          low: g(fc.boolean) ? (low ?? null) : null,
          high: high ?? null,
          bound: one(BOUNDS),
          unit: one(["people", "dollars"]),
          per: orNull(["day"]),
          subject: one(SUBJECTS),
          more: g(fc.boolean),
          planned: g(fc.boolean),
          asOf: orNull(DATES),
          happenedOn: orNull(DATES),
        };
      }),
    };
  });

  const all = <T>(of: (graph: ArticleGraph) => readonly T[]): T[] => graphs.flatMap((graph) => of(graph));
  const claims = all((graph) => graph.claims);
  const pairs = claims.flatMap(({ id }, at) => claims.slice(at + 1).map((other) => [id, other.id] as const));
  const comparison = found({
    contradictions: some(pairs, 5).map(([a, b]) =>
      contradiction(a, b, { kind: one(KINDS), status: one(STATUSES), confidence: one(CONFIDENCES) }),
    ),
    corroborations: some(pairs, 3).map(([a, b]) => corroboration(a, b)),
    rewrites: graphs.length > 1 && g(fc.boolean) ? [rewrite("article:n1", "article:n0")] : [],
  });
  const entities = new Map(all((graph) => graph.entities).map((row) => [row.id, row]));
  const both = entities.has(surname.id) && entities.has(zelensky.id);
  const sameAs = both ? [{ fromId: surname.id, toId: zelensky.id, by: "surname" }] : [];
  return {
    ...{ ...comparison, sameAs },
    ...{ graphs, comparison },
    articles: graphs.map(({ article }) => article),
    claims,
    citations: all((graph) => graph.citations),
    estimates: all((graph) => graph.estimates),
    entities: [...entities.values()],
  };
});
