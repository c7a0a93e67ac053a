// The questions, as each system's users put them, and what makes their answers comparable.
import { nameKey } from "../../src/graph/names.ts";
import { world } from "./corpus.ts";
import { random } from "./random.ts";

export const SYSTEMS = ["neo4j-graphql", "driver", "hearsay-neo4j", "hearsay-grafeo"] as const;
export type System = (typeof SYSTEMS)[number];

type Json = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: answers of four systems, each of another shape
type Answer = any;

export interface Question {
  readonly name: string;
  /** What is asked about, for so many claims and so many times. */
  subjects(claims: number, times: number): readonly Json[];
  readonly hearsay: string;
  readonly neo4jGraphql: string;
  /** One statement; each row is an item of the answer. */
  readonly cypher: string;
  /** An answer as a plain list, the same for all systems. */
  readonly same: { readonly [of in "hearsay" | "neo4jGraphql" | "driver"]: (answer: Answer) => readonly Json[] };
}

/**
 * Names of sources, drawn so that every order of magnitude of rank is as likely as another: one of the ten most cited as often as
 * one of the next ninety. The nine tenths that are cited least are left out, as some of them never are, and so are those who are
 * cited under a short name too: only Hearsay knows that it is they.
 */
function sources(claims: number, times: number, wanted: (kind: string) => boolean): readonly Json[] {
  const { sources, surnames } = world(claims);
  const chance = random(7);
  const better = sources.slice(0, Math.ceil(sources.length / 10));
  const known = better.filter(({ kind, id }) => wanted(kind) && !surnames.has(id));
  return Array.from({ length: times }, () => {
    const rank = Math.floor(known.length ** chance.next()) - 1;
    const { name } = known[Math.max(0, rank)] as (typeof known)[number];
    return { source: name, key: nameKey(name) };
  });
}

const NAMED = `MATCH (:Name {id: $key})<-[:KNOWN_AS|SHORTENED_TO]-(:Entity)-[:SAME_AS*0..]-(source:Entity)
WITH DISTINCT source`;

const whoCites: Question = {
  name: "who cites a source, with article and claim",
  subjects: (claims, times) => sources(claims, times, () => true),
  hearsay: `query ($source: String!) {
    whoCites(source: $source, first: 20) {
      nodes { id mode hop article { id title publishedOn } claim { id text } }
    }
  }`,
  neo4jGraphql: `query ($source: String!) {
    entities(where: { name: { eq: $source } }) {
      citedBy(limit: 20, sort: [{ id: ASC }]) { id mode hop article { id title publishedOn } claim { id text } }
    }
  }`,
  cypher: `${NAMED}
MATCH (citation:Citation {sourceId: source.id})
WITH citation ORDER BY citation.id LIMIT 20
MATCH (article:Article {id: citation.articleId})
OPTIONAL MATCH (claim:Claim {id: citation.claimId})
RETURN citation.id AS id, citation.mode AS mode, citation.hop AS hop,
  article {.id, .title, .publishedOn} AS article, claim {.id, .text} AS claim
ORDER BY id`,
  same: {
    hearsay: ({ whoCites }) => whoCites.nodes.map((node: Answer) => ({ ...node, mode: node.mode.toLowerCase() })),
    neo4jGraphql: ({ entities }) =>
      entities[0].citedBy.map((node: Answer) => ({ ...node, article: node.article[0], claim: node.claim[0] ?? null })),
    driver: (rows) => rows,
  },
};

const person: Question = {
  name: "a person with claims and their articles",
  subjects: (claims, times) => sources(claims, times, (kind) => kind === "Person"),
  hearsay: `query ($source: String!) {
    entity(name: $source) { id name claims(first: 20) { nodes { id text article { id title publishedOn } } } }
  }`,
  neo4jGraphql: `query ($source: String!) {
    people(where: { name: { eq: $source } }) {
      id
      name
      citedBy(limit: 20, sort: [{ id: ASC }]) { claim { id text article { id title publishedOn } } }
    }
  }`,
  cypher: `${NAMED}
MATCH (citation:Citation {sourceId: source.id})
WHERE citation.claimId IS NOT NULL
WITH DISTINCT source, citation.claimId AS claimId ORDER BY claimId LIMIT 20
MATCH (claim:Claim {id: claimId}) MATCH (article:Article {id: claim.articleId})
RETURN source {.id, .name} AS person, claim {.id, .text} AS claim, article {.id, .title, .publishedOn} AS article
ORDER BY claim.id`,
  same: {
    hearsay: ({ entity: { id, name, claims } }) =>
      claims.nodes.map((claim: Answer) => ({ person: { id, name }, claim })),
    neo4jGraphql: ({ people: [{ id, name, citedBy }] }) =>
      citedBy.map(({ claim: [{ article, ...claim }] }: Answer) => ({
        person: { id, name },
        claim: { ...claim, article: article[0] },
      })),
    driver: (rows) => rows.map(({ person, claim, article }: Answer) => ({ person, claim: { ...claim, article } })),
  },
};

const contradictions: Question = {
  name: "what contradicts a source, with both sides",
  subjects: (claims, times) => sources(claims, times, () => true),
  hearsay: `query ($source: String!) {
    claimsContradicting(source: $source, first: 20) {
      nodes {
        id
        kind
        reason
        confidence
        claim { id text article { id title } }
        other { id text article { id title } }
      }
    }
  }`,
  neo4jGraphql: `query ($source: String!) {
    entities(where: { name: { eq: $source } }) {
      citedBy(where: { claim: { some: { contradictsConnection: { some: { edge: { confidence: { gte: 0 } } } } } } }) {
        claim {
          id
          text
          article { id title }
          contradictsConnection {
            edges {
              properties { id kind reason confidence }
              node { id text article { id title } }
            }
          }
        }
      }
    }
  }`,
  cypher: `${NAMED}
MATCH (:Citation {sourceId: source.id})-[:OF]->(own:Claim)-[found:CONTRADICTS]-(other:Claim)
WITH found, collect(DISTINCT own) AS own
ORDER BY found.confidence DESC, found.id LIMIT 20
WITH found, size(own) = 1 AND own[0].id = found.claimId AS turned
MATCH (claim:Claim {id: CASE WHEN turned THEN found.otherId ELSE found.claimId END})<-[:STATES]-(article:Article)
MATCH (other:Claim {id: CASE WHEN turned THEN found.claimId ELSE found.otherId END})<-[:STATES]-(otherArticle:Article)
RETURN found.id AS id, found.kind AS kind, found.reason AS reason, found.confidence AS confidence,
  claim {.id, .text, article: article {.id, .title}} AS claim,
  other {.id, .text, article: otherArticle {.id, .title}} AS other
ORDER BY confidence DESC, id`,
  same: {
    hearsay: ({ claimsContradicting }) =>
      claimsContradicting.nodes.map((node: Answer) => ({ ...node, kind: node.kind.toLowerCase() })),
    // The page is the client's to cut: a list of relationships cannot be ordered across the claims that they begin from.
    neo4jGraphql: ({ entities }) => {
      const found = new Map<string, Json & { own: Answer[] }>();
      for (const { claim } of entities[0].citedBy) {
        const { contradictsConnection, ...side } = claim[0];
        const own = { ...side, article: side.article[0] };
        for (const { properties, node } of contradictsConnection.edges) {
          const known = found.get(properties.id);
          const other = { ...node, article: node.article[0] };
          found.set(properties.id, { ...properties, own: [...(known?.own ?? []), own], sides: [own, other] });
        }
      }
      return [...found.values()]
        .sort((a: Answer, b: Answer) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
        .slice(0, 20)
        .map(({ own, sides, ...rest }: Answer) => {
          const [lesser, greater] = sides.toSorted((a: Answer, b: Answer) => (a.id < b.id ? -1 : 1));
          const turned = new Set(own.map(({ id }: Answer) => id)).size === 1 && own[0].id === lesser.id;
          return { ...rest, claim: turned ? greater : lesser, other: turned ? lesser : greater };
        });
    },
    driver: (rows) => rows,
  },
};

export const QUESTIONS: readonly Question[] = [whoCites, person, contradictions];
