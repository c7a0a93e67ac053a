/** The queries that questions in words come to, each with how its answer is told in a few lines. */

import { grouped } from "../graph/grouped.ts";

/** An answer in words, and the ids of what it is about. */
export interface Told {
  readonly lines: readonly string[];
  readonly nodeIds: readonly string[];
}

interface Named {
  readonly name: string;
}
interface Article {
  readonly id: string;
  readonly title: string | null;
}
interface Quote {
  readonly quote: string;
}
interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

const label = ({ id, title }: Article): string => (title === null ? id : `${id} "${title}"`);
const names = (sources: readonly Named[]): string => sources.map(({ name }) => name).join(", ");
const more = ({ totalCount, nodes }: Page<unknown>): readonly string[] =>
  totalCount > nodes.length ? [`... and ${totalCount - nodes.length} more`] : [];

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

// Where claims come from.

interface Chain {
  readonly complete: boolean;
  readonly origin: Named | null;
  readonly hops: readonly {
    readonly link: string;
    readonly source: Named;
    readonly citation: { readonly cue: Quote | null } | null;
    readonly drift: readonly string[];
  }[];
}
interface Claim {
  readonly id: string;
  readonly text: string;
  readonly article: Article;
}

const WAY = `
fragment Way on CitationChain {
  complete
  origin { name }
  hops { link article { id } source { name } citation { cue { quote } } drift }
}`;

export const CHAIN = `query WhereFrom($claim: ID!) {
  citationChain(claim: $claim) { claim { id text article { id title } } ...Way }
}
${WAY}`;

export const chain = ({ citationChain }: { readonly citationChain: Chain & { readonly claim: Claim } }): Told => ({
  lines: [wayOf(citationChain.claim, citationChain)],
  nodeIds: [citationChain.claim.id],
});

const CHAINED = "id text article { id title } chain { ...Way }";

export const CHAINS_OF_NUMBER = `query WhereFrom($given: EstimateFilter!, $held: EstimateFilter!) {
  given: estimates(filter: $given, first: 50) { totalCount nodes { claim { ${CHAINED} } } }
  held: estimates(filter: $held, first: 20) { totalCount nodes { claim { ${CHAINED} } } }
}
${WAY}`;

export const CHAINS_OF_WORDS = `query WhereFrom($words: String!) {
  claims(filter: { contains: $words }, first: 20) {
    totalCount
    nodes { ${CHAINED} }
  }
}
${WAY}`;

/** Claims as they were found: themselves, or by a number that they give or, where none does, that their ranges hold. */
interface Claims<Of> {
  readonly claims?: Page<Of>;
  readonly given?: Page<{ readonly claim: Of }>;
  readonly held?: Page<{ readonly claim: Of }>;
}

export const chains = (data: Claims<Claim & { readonly chain: Chain }>): Told => {
  const { nodes, totalCount } = claimsIn(data);
  return {
    lines: [...nodes.map((claim) => wayOf(claim, claim.chain)), ...more({ nodes, totalCount })],
    nodeIds: nodes.map(({ id }) => id),
  };
};

/** Each once, and how many figures or claims there are. */
function claimsIn<Of extends Claim>({ claims, given, held }: Claims<Of>): Page<Of> {
  if (claims) return claims;
  const { nodes, totalCount } = (given?.totalCount ? given : held) as Page<{ readonly claim: Of }>;
  const all = new Map(nodes.map(({ claim }) => [claim.id, claim]));
  return { nodes: [...all.values()], totalCount: totalCount - nodes.length + all.size };
}

const STEP: Readonly<Record<string, string>> = {
  CITES: "cites",
  RELAYS: "who relays",
  CONTINUES: "whose article cites",
  REWRITES: "retells",
};

function wayOf({ text, article }: Claim, { hops, origin, complete }: Chain): string {
  const steps = hops.map(({ link, source, citation, drift }) => {
    const cue = citation?.cue ? ` ("${citation.cue.quote}")` : "";
    return `${STEP[link] ?? link} ${source.name}${cue}${drift.length > 0 ? ` [${drift.join("; ")}]` : ""}`;
  });
  const end = complete
    ? `Origin: ${origin?.name}.`
    : hops.length > 0
      ? `No origin is known beyond ${origin?.name}.`
      : "The article names no source for it.";
  return [`${label(article)}: ${text}`, ...steps.map((step) => `  ${step}`), `  ${end}`].join("\n");
}

// How many voices say it.

interface Voices {
  readonly outlets: number;
  readonly publishers: number;
  readonly origins: readonly Named[];
  readonly established: boolean;
  readonly reason: string;
}

const VOICED = `
fragment Voices on Independence {
  outlets
  publishers
  origins { name }
  established
  reason
  collapsed { article { id title } into { id title } why }
}`;

export const VOICES = `query Voices($claim: ID!) {
  independence(claim: $claim) { claim { id text article { id title } } ...Voices }
}
${VOICED}`;

export const voices = ({ independence }: { readonly independence: Voices & { readonly claim: Claim } }): Told => ({
  lines: [`${label(independence.claim.article)}: ${independence.claim.text}`, `  ${voicesTold(independence)}`],
  nodeIds: [independence.claim.id],
});

const WITH_VOICES = "id text article { id title } independence { ...Voices }";

export const VOICES_OF_NUMBER = `query Voices($given: EstimateFilter!, $held: EstimateFilter!) {
  given: estimates(filter: $given, first: 50) { totalCount nodes { claim { ${WITH_VOICES} } } }
  held: estimates(filter: $held, first: 20) { totalCount nodes { claim { ${WITH_VOICES} } } }
}
${VOICED}`;

export const VOICES_OF_WORDS = `query Voices($words: String!) {
  claims(filter: { contains: $words }, first: 20) {
    totalCount
    nodes { ${WITH_VOICES} }
  }
}
${VOICED}`;

/** Claims behind which the same voices stand are told together. */
export const voicesOf = (data: Claims<Claim & { readonly independence: Voices }>): Told => {
  const { nodes, totalCount } = claimsIn(data);
  const groups = grouped(nodes, ({ independence }) => voicesTold(independence));
  const told = [...groups].flatMap(([voices, said]) => [
    voices,
    ...said.map(({ text, article }) => `  ${label(article)}: ${text}`),
  ]);
  return { lines: [...told, ...more({ nodes, totalCount })], nodeIds: nodes.map(({ id }) => id) };
};

const voicesTold = ({ origins, outlets, publishers, reason, established }: Voices): string =>
  `${established ? origins.length : `${origins.length}, not established`}: ${names(origins) || "nobody known"} ` +
  `(outlets ${outlets}, publishers ${publishers}). ${reason}`;

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

// What falls with a source.

export const FALLOUT = `query Fallout($source: String!) {
  fallout(source: $source, first: 100) {
    totalCount
    nodes { claim { id text article { id title } } reason }
  }
}`;

export const fallout = (data: {
  readonly fallout: Page<{ readonly claim: Claim; readonly reason: string }>;
}): Told => ({
  lines: [
    ...data.fallout.nodes.map(({ claim, reason }) => `${label(claim.article)}: ${claim.text}\n  ${reason}`),
    ...more(data.fallout),
  ],
  nodeIds: data.fallout.nodes.map(({ claim }) => claim.id),
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
