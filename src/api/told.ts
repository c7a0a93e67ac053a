/** The queries that questions in words come to, each with how its answer is told in a few lines. */

import { type Article, label, more, type Named, names, type Page, type Quote, type Told } from "./telling.ts";

// Who cites a source, and whom a source cites.

interface Citation {
  readonly id: string;
  readonly article: Article;
  readonly source: Named;
  readonly cue: Quote | null;
  readonly claim: { readonly text: string } | null;
}

export const WHO_CITES = `query WhoCites($source: String!) {
  whoCites(source: $source, first: 100) {
    totalCount
    nodes { id article { id title } source { name } cue { quote } claim { text } }
  }
}`;

export const whoCites = (data: { readonly whoCites: Page<Citation> }): Told => ({
  lines: [...data.whoCites.nodes.map(cited), ...more(data.whoCites)],
  nodeIds: data.whoCites.nodes.map(({ id }) => id),
});

const cited = ({ article, source, cue, claim }: Citation): string =>
  `${label(article)}: ${source.name} (${cue?.quote ?? "no cue"}): ${claim?.text ?? "the whole article"}`;

export const CITED_BY = `query CitedBy($source: String!) {
  articles(filter: { publisher: $source }, first: 100) {
    totalCount
    nodes { id title citations { id hop article { id title } source { name } cue { quote } claim { text } } }
  }
  whoCites(source: $source, first: 100) {
    totalCount
    nodes { via { id article { id title } source { name } cue { quote } claim { text } } }
  }
}`;

/** In its own articles, then where others say whom it has it from. */
export function citedBy(data: {
  readonly articles: Page<{ readonly citations: readonly (Citation & { readonly hop: number })[] }>;
  readonly whoCites: Page<{ readonly via: Citation | null }>;
}): Told {
  const own = data.articles.nodes.flatMap(({ citations }) => citations.filter(({ hop }) => hop === 1));
  const citations = [...own, ...data.whoCites.nodes.flatMap(({ via }) => via ?? [])];
  const lines = [...citations.map(cited), ...more(data.articles), ...more(data.whoCites)];
  return { lines, nodeIds: citations.map(({ id }) => id) };
}

// What contradicts a source.

interface Side {
  readonly text: string;
  readonly article: Article;
  readonly speakers: readonly Named[];
}

export const CONTRADICTING = `query Contradicting($source: String!) {
  claimsContradicting(source: $source, filter: { statuses: [PROPOSED, CONFIRMED] }, first: 100) {
    totalCount
    nodes {
      id
      claim { text article { id title } speakers { name } }
      other { text article { id title } speakers { name } }
      kind reason confidence
    }
  }
}`;

export const contradicting = (data: {
  readonly claimsContradicting: Page<{
    readonly id: string;
    readonly claim: Side;
    readonly other: Side;
    readonly reason: string;
    readonly confidence: number;
  }>;
}): Told => ({
  lines: [
    ...data.claimsContradicting.nodes.map(
      ({ claim, other, reason, confidence }) =>
        `${saying(claim)}\n  against ${saying(other)}\n  ${reason} (confidence ${confidence.toFixed(2)})`,
    ),
    ...more(data.claimsContradicting),
  ],
  nodeIds: data.claimsContradicting.nodes.map(({ id }) => id),
});

const saying = ({ text, article, speakers }: Side): string =>
  `${label(article)}: ${names(speakers) || "the article"}: ${text}`;

// What a source said.

export const SAID = `query Said($filter: ClaimFilter!) {
  claims(filter: $filter, first: 100) {
    totalCount
    nodes { id text article { id title } speakers { name } }
  }
}`;

export const said = ({ claims }: { readonly claims: Page<Side & { readonly id: string }> }): Told => ({
  lines: [...claims.nodes.map(saying), ...more(claims)],
  nodeIds: claims.nodes.map(({ id }) => id),
});

// Circular reports.

export const CIRCULAR = `query Circular {
  circularReports(first: 100) {
    totalCount
    nodes { id outlets { name } claims { text article { id title } } reason rule }
  }
}`;

export const circular = ({
  circularReports,
}: {
  readonly circularReports: Page<{
    readonly id: string;
    readonly outlets: readonly Named[];
    readonly claims: readonly { readonly text: string; readonly article: Article }[];
    readonly reason: string;
  }>;
}): Told => ({
  lines: [
    ...circularReports.nodes.map(({ outlets, claims, reason }) =>
      [`${names(outlets)}: ${reason}`, ...claims.map(({ text, article }) => `  ${label(article)}: ${text}`)].join("\n"),
    ),
    ...more(circularReports),
  ],
  nodeIds: circularReports.nodes.map(({ id }) => id),
});

// How an estimate changed.

export const ESTIMATES = `query Estimates($filter: EstimateFilter!) {
  estimates(filter: $filter, first: 100) {
    totalCount
    nodes {
      date asOf measure low high bound unit per subject more planned
      span { start end quote }
      sources { name }
      via { name }
      article { id title }
      claim { id text }
    }
  }
}`;

interface Estimate {
  readonly date: string | null;
  readonly measure: string;
  readonly per: string | null;
  readonly subject: string;
  readonly span: Quote;
  readonly sources: readonly Named[];
  readonly via: readonly Named[];
  readonly article: Article;
  readonly claim: { readonly id: string };
}

export const estimates = (data: { readonly estimates: Page<Estimate> }): Told => ({
  lines: [
    ...data.estimates.nodes.map(({ date, span, measure, per, subject, sources, via, article }) => {
      const whose = `${names(sources)}${via.length > 0 ? `, through ${names(via)}` : ""}`;
      return `${date ?? "undated"}: ${span.quote}: ${measure}${per ? ` a ${per}` : ""}, ${subject} (${whose}; ${label(article)})`;
    }),
    ...more(data.estimates),
  ],
  nodeIds: data.estimates.nodes.map(({ claim }) => claim.id),
});

// What has some words.

export const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 50) {
    totalCount
    nodes { id }
    edges {
      node {
        __typename
        ... on Article { id title }
        ... on Claim { text article { id title } speakers { name } }
        ... on Entity { id name }
      }
      snippet { quote }
    }
  }
}`;

type Found =
  | (Article & { readonly __typename: "Article" })
  | (Side & { readonly __typename: "Claim" })
  | (Named & { readonly __typename: "Person" | "Organization" | "Country"; readonly id: string });

export const search = (data: {
  readonly search: Page<{ readonly id: string }> & {
    readonly edges: readonly { readonly node: Found; readonly snippet: Quote | null }[];
  };
}): Told => ({
  lines: [
    ...data.search.edges.map(({ node, snippet }) => {
      if (node.__typename === "Claim") return saying(node);
      if (node.__typename !== "Article") return `${node.name} (${node.__typename}, ${node.id})`;
      return `${label(node)}\n  ... ${snippet?.quote.replace(/\s+/g, " ")} ...`;
    }),
    ...more(data.search),
  ],
  nodeIds: data.search.nodes.map(({ id }) => id),
});
