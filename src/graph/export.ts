import type { StoredNode } from "../store/port.ts";
import type { Affiliation, Estimate, SameAs } from "./model.ts";
import type { ArticleParts } from "./parts.ts";
import { type EdgeKind, edgeId, type ViewEdge, type ViewNode } from "./view.ts";

/**
 * The graph as it leaves the house: what a client draws, with what is worth drawing or filtering by. The tables name every
 * property there may be, so that a format can declare them before it has seen a node; what is not known is left out.
 */

export type PropertyType = "string" | "double" | "integer" | "list";

/** `measure` to `asOf` are those of the first estimate in a claim; `hop` is 1 where the article itself cites. */
export const NODE_PROPERTIES = {
  title: "string",
  publishedOn: "string",
  url: "string",
  name: "string",
  aliases: "list",
  isoCode: "string",
  text: "string",
  hedges: "list",
  measure: "string",
  low: "double",
  high: "double",
  bound: "string",
  unit: "string",
  per: "string",
  asOf: "string",
  mode: "string",
  hop: "integer",
  statedOn: "string",
  articleId: "string",
} as const satisfies Readonly<Record<string, PropertyType>>;

/** `relation` is the kind of a contradiction, `count` how often an article names an entity, `share` how much of a rewrite is the other's. */
export const EDGE_PROPERTIES = {
  relation: "string",
  reason: "string",
  rule: "string",
  confidence: "double",
  status: "string",
  share: "double",
  roles: "list",
  by: "string",
  count: "integer",
} as const satisfies Readonly<Record<string, PropertyType>>;

export type PropertyValue = string | number | readonly string[];
export type Properties<Names extends string = string> = Readonly<Partial<Record<Names, PropertyValue>>>;

export interface ExportNode extends ViewNode {
  readonly properties: Properties<keyof typeof NODE_PROPERTIES>;
}

export interface ExportEdge extends ViewEdge {
  readonly properties: Properties<keyof typeof EDGE_PROPERTIES>;
}

type NodeProperties = ExportNode["properties"];
type EdgeProperties = ExportEdge["properties"];

/** What is known of a node; `text` is an article's, null where it is not wanted, and `estimates` are a claim's. */
export function nodeProperties(
  { kind, row }: StoredNode,
  estimates: readonly Estimate[],
  text: string | null,
): NodeProperties {
  switch (kind) {
    case "Article":
      return known({ title: row.title, publishedOn: row.publishedOn, url: row.url, text });
    case "AnonymousSource":
      return known({ name: row.name, articleId: row.articleId });
    case "Claim": {
      const [first] = sorted(estimates, ({ id }) => id);
      const { measure, low, high, bound, unit, per, asOf } = first ?? {};
      const number = { measure, low, high, bound, unit, per, asOf };
      return known({ text: row.text, hedges: row.hedges, ...number, articleId: row.articleId });
    }
    case "Citation":
      return known({ mode: row.mode, hop: row.hop, statedOn: row.statedOn, articleId: row.articleId });
    case "Person":
    case "Organization":
    case "Country":
      return known({ name: row.name, aliases: row.aliases, isoCode: row.isoCode });
    default:
      return {};
  }
}

/** An edge, and the article of which its target is part, where that may be another article than its source's. */
export interface EdgeTo {
  readonly edge: ExportEdge;
  readonly targetArticleId: string | null;
}

/** The edges that lead from an article and from its parts, and the one from its publisher; in one order for the same parts. */
export function edgesOf(parts: ArticleParts): readonly EdgeTo[] {
  const { article, anonymousSources, mentions, claims, citations } = parts;
  const own = (kind: EdgeKind, source: string, target: string | null, properties: EdgeProperties = {}): EdgeTo[] =>
    target === null ? [] : [{ edge: edge(kind, source, target, properties), targetArticleId: null }];
  const related = (kind: EdgeKind, links: ArticleParts["corroborations" | "contradictions"]): EdgeTo[] =>
    links.map(({ row, otherArticleId }) => {
      const { reason, rule, confidence } = row;
      const [relation, status] = "kind" in row ? [row.kind, row.status] : [null, null];
      const properties = known({ relation, reason, rule, confidence, status });
      return { edge: edge(kind, row.claimId, row.otherId, properties), targetArticleId: otherArticleId };
    });
  const all = [
    ...(article.publisherId === null ? [] : own("PUBLISHED", article.publisherId, article.id)),
    ...claims.flatMap(({ id, about }) => [
      ...own("STATES", article.id, id),
      ...about.flatMap((entityId) => own("ABOUT", id, entityId)),
    ]),
    ...mentions.flatMap(({ entityId, starts }) => own("MENTIONS", article.id, entityId, { count: starts.length })),
    ...citations.flatMap(({ id, claimId, sourceId, viaId }) => [
      ...own("MAKES", article.id, id),
      ...own("OF", id, claimId),
      ...own("CITES", id, sourceId),
      ...own("VIA", id, viaId),
    ]),
    ...anonymousSources.flatMap(({ id, speaksFor }) => speaksFor.flatMap((whom) => own("SPEAKS_FOR", id, whom))),
    ...related("CONTRADICTS", parts.contradictions),
    ...related("CORROBORATES", parts.corroborations),
    ...related("SUPERSEDES", parts.supersessions),
    ...parts.rewrites.flatMap(({ ofId, share, reason, rule }) =>
      own("REWRITES", article.id, ofId, { share, reason, rule }),
    ),
  ];
  const once = new Map(all.map((one) => [one.edge.id, one]));
  return sorted([...once.values()], (one) => one.edge.id);
}

/** The roles of people, one edge a person and place, whichever articles give them. */
export function affiliationEdges(rows: readonly Affiliation[]): readonly ExportEdge[] {
  const roles = new Map<string, Set<string>>();
  const edges = new Map<string, ExportEdge>();
  for (const { personId, toId, role } of rows) {
    const found = edge("AFFILIATED_WITH", personId, toId, {});
    const given = roles.get(found.id) ?? new Set();
    roles.set(found.id, given.add(role));
    edges.set(found.id, { ...found, properties: { roles: [...given].sort() } });
  }
  return sorted([...edges.values()], ({ id }) => id);
}

export const sameAsEdge = ({ fromId, toId, by }: SameAs): ExportEdge => edge("SAME_AS", fromId, toId, { by });

const edge = (kind: EdgeKind, source: string, target: string, properties: EdgeProperties): ExportEdge => ({
  id: edgeId(kind, source, target),
  source,
  target,
  kind,
  properties,
});

/** Without what is not known, and without empty lists. */
function known<Name extends string>(
  all: Readonly<Partial<Record<Name, PropertyValue | null | undefined>>>,
): Properties<Name> {
  const some = Object.entries<PropertyValue | null | undefined>(all).filter(
    ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(some) as Properties<Name>;
}

function sorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
