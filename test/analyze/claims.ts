import { compare } from "../../src/analyze/compare.ts";
import { toContext } from "../../src/graph/context.ts";
import { citationId } from "../../src/graph/ids.ts";
import type { Citation, Claim, ClaimInContext, Estimate, Status } from "../../src/graph/model.ts";

/** One claim of a hand-made article. `terms` are the words of the text that are longer than three letters, unless given. */
export interface Said {
  readonly text: string;
  readonly terms?: readonly string[];
  readonly about?: readonly string[];
  readonly hedges?: readonly string[];
  readonly denied?: boolean;
  /** Sources, from whom the article cites to the origin. */
  readonly by?: readonly string[];
  readonly mode?: Citation["mode"];
  /** Of each source, the body that it is or speaks for, in common words. */
  readonly bodies?: readonly (string | null)[];
  readonly estimate?: Partial<Estimate>;
  readonly status?: Partial<Status>;
}

export interface Written {
  readonly publisher?: string | null;
  readonly on?: string | null;
  readonly named?: readonly string[];
}

/** The claims of an article made by hand, one after another in its text. */
export function article(
  name: string,
  { publisher, on = null, named = [] }: Written,
  said: readonly Said[],
): readonly ClaimInContext[] {
  const articleId = `article:${name}`;
  let at = 0;
  const parts = said.map((one) => {
    const [start, end] = [at, at + one.text.length];
    at = end + 2;
    const id = `claim:${name}:${String(start).padStart(7, "0")}-${String(end).padStart(7, "0")}`;
    const claim: Claim = {
      ...{ id, articleId, text: one.text, starts: [start], ends: [end] },
      hedges: [...(one.hedges ?? [])],
      denied: one.denied ?? false,
      about: [...(one.about ?? [])],
      terms: [...(one.terms ?? wordsOf(one.text))],
    };
    return { one, claim, fact: { claimId: id, articleId, start, end, asOf: null } };
  });
  const facts = parts.filter(({ one }) => one.estimate).map(({ one, fact }) => toEstimate(fact, one.estimate ?? {}));
  return toContext({
    article: { id: articleId, title: null, publisherId: publisher ?? null, publishedOn: on },
    claims: parts.map(({ claim }) => claim),
    estimates: facts,
    statuses: parts.filter(({ one }) => one.status).map(({ one, fact }) => toStatus(fact, one.status ?? {})),
    citations: [
      ...parts.flatMap(({ one, claim }) => citations(claim, one)),
      ...named.map((sourceId) => ({ ...BARE, id: `citation:${name}:${sourceId}`, articleId, claimId: null, sourceId })),
    ],
  });
}

const BARE = {
  speaksFor: [] as string[],
  body: null as string | null,
  ...{ viaId: null, hop: 1, mode: "named" as const, cueStarts: [], cueEnds: [], sourceStarts: [], sourceEnds: [] },
  statedOn: null,
};

const wordsOf = (text: string): string[] => [
  ...new Set(text.toLowerCase().match(/[\p{L}]{4,}|\d[\d,.]*\d|\d/gu) ?? []),
];

type Fact = Pick<Estimate, "claimId" | "articleId" | "start" | "end" | "asOf">;

function toEstimate(fact: Fact, given: Partial<Estimate>): Estimate {
  const value = given.low ?? given.high ?? null;
  return {
    ...fact,
    ...{ id: `estimate:${fact.claimId}`, measure: "killed", low: value, high: value, bound: "exact" as const },
    ...{
      matter: null,
      unit: "people",
      per: null,
      more: false,
      subject: "/people",
      terms: [],
      scope: [],
      planned: false,
      happenedOn: null,
    },
    ...given,
  };
}

const toStatus = (fact: Fact, given: Partial<Status>): Status => ({
  ...fact,
  ...{
    id: `status:${fact.claimId}`,
    predicate: "be",
    holds: true,
    subject: null,
    object: null,
    oblique: null,
    terms: [],
    scope: [],
    breadth: null,
    planned: false,
    fromMinute: null,
    toMinute: null,
  },
  ...given,
});

function citations(claim: Claim, { by = [], mode = "indirect", bodies = [] }: Said): readonly Citation[] {
  const idOf = (hop: number): string => citationId(claim.articleId, claim.starts[0] as number, claim.id, by[hop] ?? "");
  return by.map((sourceId, i) => ({
    ...BARE,
    ...{ id: idOf(i), articleId: claim.articleId, claimId: claim.id, sourceId, mode, hop: i + 1 },
    body: bodies[i] ?? null,
    ...{ viaId: i + 1 < by.length ? idOf(i + 1) : null, cueStarts: [claim.ends[0] as number] },
    ...{ cueEnds: [(claim.ends[0] as number) + 1] },
  }));
}

/** What the first article is to the others, by rules alone. */
export const rows = (...articles: readonly (readonly ClaimInContext[])[]) =>
  compare(articles[0]?.[0]?.article.id ?? "", articles.flat());
