import { type Fallen, fallout } from "../analyze/fallout.ts";
import { type Story, StoryIndex } from "../analyze/story.ts";
import { grouped } from "../graph/grouped.ts";
import type { Circle, Claim, ClaimInContext, Corroboration, Rewrite } from "../graph/model.ts";
import type { Store } from "../store/port.ts";
import type { Context } from "./context.ts";
import type { Loaders } from "./loaders.ts";

/** How far from the claims that are asked about a story is followed, and how many more claims it may bring: the nearest first. */
const MAX_LEVELS = 6;
const MAX_CLAIMS = 1000;
/** What is looked at of a source that falls. */
const MAX_CITATIONS = 500;
const MAX_ARTICLES = 100;
const MAX_RETELLINGS = 3;

/**
 * What chains and independence of these claims are judged from, fetched level by level: a claim with its citations, then those
 * that corroborate it and those that its article retells, and so on; five calls of the store a level, however many claims. Of
 * every article met, all claims are there with their citations, those that are not followed without their relations.
 */
export async function storyOf(
  store: Store,
  loaders: Pick<Loaders, "node" | "sameAs" | "textOf">,
  claimIds: readonly string[],
): Promise<StoryIndex> {
  const found = await follow(store, claimIds);
  const citations = found.followed.flatMap((claim) => claim.citations);
  const sourceIds = distinct(citations.map(({ sourceId }) => sourceId));
  const people = sourceIds.filter((id) => id.startsWith("person:"));
  const articleIds = distinct(citations.map(({ articleId }) => articleId));
  const [same, nodes, texts] = await Promise.all([
    loaders.sameAs.loadMany(people),
    // The articles too: who asks for a chain asks for them next.
    loaders.node.loadMany([...sourceIds.filter((id) => id.startsWith("source:")), ...articleIds]),
    loaders.textOf.loadMany(articleIds),
  ]);
  const affiliations = await store.affiliationsOf(distinct([...people, ...same.flatMap(orNothing).flat()]));
  const sources = nodes.flatMap(orNothing);
  const textOf = new Map(texts.flatMap(orNothing).map((text, at) => [articleIds[at], text]));
  return new StoryIndex({
    claims: [...found.followed, ...found.beside],
    corroborations: found.corroborations,
    rewrites: found.rewrites,
    circles: found.circles,
    sources: sources.flatMap((node) => (node?.kind === "AnonymousSource" ? [node.row] : [])),
    affiliations: affiliations.flat(),
    textOf: (articleId) => textOf.get(articleId) ?? null,
  });
}

/** The claims that lose an origin if a source falls: see `fallout`. */
export async function falloutOf({ store, loaders }: Context, sourceIds: readonly string[]): Promise<readonly Fallen[]> {
  const window = { after: null, before: null, fromEnd: false, counted: false };
  const [citing, published] = await Promise.all([
    store.citations({ sourceIds }, { ...window, limit: MAX_CITATIONS }),
    store.articles({ publisherIds: sourceIds }, { ...window, limit: MAX_ARTICLES }),
  ]);
  const cited = await loaders.node.loadMany(distinct(citing.items.flatMap(({ claimId }) => claimId ?? [])));
  const claims = [
    ...cited.flatMap(orNothing).flatMap((node) => (node?.kind === "Claim" ? [node.row] : [])),
    ...(await store.claimsOf(published.items.map(({ id }) => id))).flat(),
  ];
  const asked = distinct((await withRetellings(store, claims)).map(({ id }) => id));
  const { story } = await storyOf(store, loaders, asked);
  const followed = new Set([...asked, ...story.corroborations.flatMap(({ claimId, otherId }) => [claimId, otherId])]);
  return fallout(sourceIds, story).filter(({ claim }) => followed.has(claim.claim.id));
}

/** With what the articles that retell theirs make of these claims. */
async function withRetellings(store: Store, claims: readonly Claim[], level = 0): Promise<readonly Claim[]> {
  const ids = distinct(claims.map(({ articleId }) => articleId));
  if (ids.length === 0 || level === MAX_RETELLINGS) return claims;
  const rewrites = (await store.rewritesOf(ids)).flat().filter(({ ofId }) => ids.includes(ofId));
  const retelling = distinct(rewrites.map(({ articleId }) => articleId));
  const theirs = (await store.claimsOf(retelling)).flat();
  const known = new Set(claims.map(({ id }) => id));
  const retold = claims
    .flatMap((claim) => rewrites.filter(({ ofId }) => ofId === claim.articleId).flatMap((of) => meets(claim, of)))
    .flatMap(({ articleId, start, end }) => theirs.find((claim) => isAt(claim, articleId, start, end)) ?? [])
    .filter(({ id }) => !known.has(id));
  return retold.length === 0 ? claims : [...claims, ...(await withRetellings(store, retold, level + 1))];

  function meets(claim: Claim, { articleId, starts, ends, ofStarts, ofEnds }: Rewrite) {
    return ofStarts.flatMap((start, i) =>
      isAt(claim, claim.articleId, start, ofEnds[i]) ? { articleId, start: starts[i], end: ends[i] } : [],
    );
  }
}

interface Followed extends Pick<Story, "corroborations" | "rewrites" | "circles"> {
  readonly followed: readonly ClaimInContext[];
  /** Other claims of the same articles. */
  readonly beside: readonly ClaimInContext[];
}

async function follow(store: Store, claimIds: readonly string[]): Promise<Followed> {
  const followed = new Map<string, ClaimInContext>();
  const corroborations = new Map<string, Corroboration>();
  const circles = new Map<string, Circle>();
  const rewrites = new Map<string, readonly Rewrite[]>();
  const said = new Map<string, readonly Claim[]>();
  let next = distinct(claimIds);
  const most = next.length + MAX_CLAIMS;
  for (let level = 0; level < MAX_LEVELS && next.length > 0; level++) {
    const [contexts, agreeing, circular] = await Promise.all([
      store.contextsOf(next),
      store.corroborationsOf(next),
      store.circlesOf(next),
    ]);
    const claims = contexts.flatMap((context) => context ?? []);
    for (const context of claims) followed.set(context.claim.id, context);
    for (const corroboration of agreeing.flat()) corroborations.set(corroboration.id, corroboration);
    for (const circle of circular.flat()) circles.set(circle.id, circle);
    await enter(distinct(claims.map(({ article }) => article.id)).filter((id) => !rewrites.has(id)));
    const reached = [
      ...agreeing.flat().flatMap(({ claimId, otherId }) => [claimId, otherId]),
      ...claims.flatMap(({ claim }) => originalsOf(claim)),
    ];
    next = distinct(reached)
      .filter((id) => !followed.has(id))
      .slice(0, most - followed.size);
  }
  const entered = new Map([...followed.values()].map(({ article }) => [article.id, article]));
  const cited = grouped((await store.citationsIn([...entered.keys()])).flat(), ({ claimId }) => claimId);
  return {
    followed: [...followed.values()],
    beside: [...entered.values()].flatMap((article) =>
      (said.get(article.id) ?? [])
        .filter(({ id }) => !followed.has(id))
        .map((claim) => ({ claim, article, estimates: [], statuses: [], citations: cited.get(claim.id) ?? [] })),
    ),
    // A claim that is not followed would seem to cite nobody.
    corroborations: [...corroborations.values()].filter(
      (one) => followed.has(one.claimId) && followed.has(one.otherId),
    ),
    rewrites: [...rewrites.values()].flat(),
    circles: [...circles.values()],
  };

  /** What articles retell, and all that they and those say. */
  async function enter(articleIds: readonly string[]): Promise<void> {
    const lists = await store.rewritesOf(articleIds);
    articleIds.forEach((id, i) => {
      rewrites.set(id, lists[i]?.filter(({ articleId }) => articleId === id) ?? []);
    });
    const ofIds = articleIds.flatMap((id) => rewrites.get(id)?.map(({ ofId }) => ofId) ?? []);
    const unread = distinct([...articleIds, ...ofIds]).filter((id) => !said.has(id));
    const claims = await store.claimsOf(unread);
    unread.forEach((id, i) => {
      said.set(id, claims[i] ?? []);
    });
  }

  /** The claims that a claim's article retells by it. */
  function originalsOf(claim: Claim): readonly string[] {
    return (rewrites.get(claim.articleId) ?? []).flatMap(({ starts, ofId, ofStarts, ofEnds }) => {
      const at = starts.indexOf(claim.starts[0] as number);
      return (said.get(ofId) ?? []).filter((other) => isAt(other, ofId, ofStarts[at], ofEnds[at])).map(({ id }) => id);
    });
  }
}

const isAt = (claim: Claim, articleId: string, start: number | undefined, end: number | undefined): boolean =>
  claim.articleId === articleId && claim.starts[0] === start && claim.ends.at(-1) === end;

const orNothing = <T>(loaded: T | Error): readonly T[] => {
  if (loaded instanceof Error) throw loaded;
  return [loaded];
};

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
