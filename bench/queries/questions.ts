// The questions, as each system's users put them, and what makes their answers comparable.
import type { ArticleGraph } from "../../src/graph/model.ts";
import { nameKey } from "../../src/graph/names.ts";
import { corpus, world } from "./corpus.ts";
import { random } from "./random.ts";
import { word } from "./words.ts";

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

/** The first so many articles of a corpus; the rest is like them. */
function articles(claims: number, many: number): readonly ArticleGraph[] {
  const found: ArticleGraph[] = [];
  for (const { graph } of corpus(claims)) if (found.push(graph) === many) break;
  return found;
}

/** Ten articles each, with what they state and cite, and what stands against that: about 200 nodes. */
const drawn: Question = {
  name: "a subgraph of depth 2, about 200 nodes",
  subjects(claims, times) {
    const ids = articles(claims, 1000).map(({ article }) => article.id);
    const chance = random(11);
    return Array.from({ length: times }, () => ({
      ids: Array.from({ length: 10 }, () => ids[chance.below(ids.length)]),
    }));
  },
  hearsay: `query ($ids: [ID!]!) {
    subgraph(seeds: $ids, depth: 2, kinds: [ARTICLE, CLAIM, CITATION], maxNodes: 1000) {
      nodes { id kind }
      edges { kind source target }
    }
  }`,
  neo4jGraphql: `query ($ids: [ID!]!) {
    articles(where: { id: { in: $ids } }) {
      id
      citations { id claim { id } via { id } }
      claims {
        id
        contradictsConnection {
          edges { properties { id } node { id contradictsConnection { edges { properties { id } node { id } } } } }
        }
      }
    }
  }`,
  cypher: `UNWIND $ids AS id
MATCH (seed:Article {id: id})-[:STATES|MAKES|OF|VIA|CONTRADICTS*0..2]-(node)
WITH collect(DISTINCT node) AS nodes
UNWIND nodes AS node
OPTIONAL MATCH (node)-[edge:STATES|MAKES|OF|VIA|CONTRADICTS]->(other) WHERE other IN nodes
RETURN node.id AS id, labels(node)[0] AS kind, collect([type(edge), other.id]) AS edges`,
  same: {
    hearsay: ({ subgraph: { nodes, edges } }) =>
      inOrder([
        ...nodes.map(({ id }: Answer) => ({ text: id })),
        ...edges.map(({ kind, source, target }: Answer) => ({ text: `${source} ${kind} ${target}` })),
      ]),
    neo4jGraphql: ({ articles }) => {
      const texts = new Set<string>();
      const opposed = (id: string, { edges }: Answer, known: (id: string) => boolean) => {
        for (const { node } of edges) {
          const [lesser, greater] = [id, node.id].sort();
          if (known(node.id)) texts.add(`${lesser} CONTRADICTS ${greater}`);
        }
      };
      const claims = articles.flatMap((article: Answer) => article.claims);
      const others = claims.flatMap((claim: Answer) =>
        claim.contradictsConnection.edges.map(({ node }: Answer) => node),
      );
      for (const { id } of [...articles, ...claims, ...others]) texts.add(id);
      for (const { id, claims, citations } of articles) {
        for (const claim of claims) texts.add(`${id} STATES ${claim.id}`);
        for (const citation of citations) {
          texts.add(citation.id);
          texts.add(`${id} MAKES ${citation.id}`);
          for (const claim of citation.claim) texts.add(`${citation.id} OF ${claim.id}`);
          for (const via of citation.via) texts.add(`${citation.id} VIA ${via.id}`);
        }
      }
      for (const { id, contradictsConnection } of [...claims, ...others]) {
        opposed(id, contradictsConnection ?? { edges: [] }, (other) => texts.has(other));
      }
      return inOrder([...texts].map((text) => ({ text })));
    },
    driver: (rows) =>
      inOrder(
        rows.flatMap(({ id, edges }: Answer) => [
          { text: id },
          ...edges.filter(([, to]: Answer) => to).map(([kind, to]: Answer) => ({ text: `${id} ${kind} ${to}` })),
        ]),
      ),
  },
};

const inOrder = (list: readonly Answer[]): readonly Json[] =>
  [...list].sort((a, b) => ((a.text ?? a.id) < (b.text ?? b.id) ? -1 : 1));

/** Two rare words of some claim: what has both is little enough to be on one page, and only their order is each system's own. */
const words: Question = {
  name: "a search for claims by two words",
  subjects(claims, times) {
    const chance = random(13);
    const often = new Set(["lost", "about", ...Array.from({ length: 500 }, (_, rank) => word(rank))]);
    const said = articles(claims, 1000)
      .flatMap((graph) => graph.claims)
      .map(({ terms }) => terms.filter((term) => !often.has(term)))
      .filter(({ length }) => length > 1);
    return Array.from({ length: times }, () => {
      const two = (said[chance.below(said.length)] as (typeof said)[number]).slice(0, 2);
      return { text: two.join(" "), phrase: two.map((word) => `+claimWords:${word}`).join(" ") };
    });
  },
  hearsay: `query ($text: String!) {
    search(text: $text, kinds: [CLAIM], first: 20) { nodes { id ... on Claim { text article { id title } } } }
  }`,
  neo4jGraphql: `query ($phrase: String!) {
    claimsByWords(phrase: $phrase, first: 20) { edges { node { id text article { id title } } } }
  }`,
  cypher: `CALL db.index.fulltext.queryNodes('search', $phrase, {limit: 20}) YIELD node
MATCH (node)<-[:STATES]-(article:Article)
RETURN node.id AS id, node.text AS text, article {.id, .title} AS article`,
  same: {
    hearsay: ({ search }) => inOrder(search.nodes),
    neo4jGraphql: ({ claimsByWords }) =>
      inOrder(claimsByWords.edges.map(({ node }: Answer) => ({ ...node, article: node.article[0] }))),
    driver: (rows) => inOrder(rows),
  },
};

export const QUESTIONS: readonly Question[] = [whoCites, person, contradictions, drawn, words];
