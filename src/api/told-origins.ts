/** Where claims come from, how many voices say them and what falls with a source: the queries, each with how its answer is told. */

import { grouped } from "../graph/grouped.ts";
import { type Article, label, more, type Named, names, type Page, type Quote, type Told } from "./telling.ts";

const queryByNumber = (name: string, ofClaim: string, fragment: string): string =>
  `query ${name}($given: EstimateFilter!, $held: EstimateFilter!) {
  given: estimates(filter: $given, first: 50) { totalCount nodes { claim { ${ofClaim} } } }
  held: estimates(filter: $held, first: 20) { totalCount nodes { claim { ${ofClaim} } } }
}
${fragment}`;

const queryByWords = (name: string, ofClaim: string, fragment: string): string =>
  `query ${name}($words: String!) {
  claims(filter: { contains: $words }, first: 20) {
    totalCount
    nodes { ${ofClaim} }
  }
}
${fragment}`;

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

export const CHAINS_OF_NUMBER = queryByNumber("WhereFrom", CHAINED, WAY);
export const CHAINS_OF_WORDS = queryByWords("WhereFrom", CHAINED, WAY);

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

export const VOICES_OF_NUMBER = queryByNumber("Voices", WITH_VOICES, VOICED);
export const VOICES_OF_WORDS = queryByWords("Voices", WITH_VOICES, VOICED);

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
