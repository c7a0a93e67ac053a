import { InputError } from "../../errors.ts";
import type { Claim, Contradiction } from "../../graph/model.ts";
import type { ClaimOrder } from "../../store/filters.ts";
import type { Window } from "../../store/port.ts";
import { connectionOf, once, sliceOf } from "../connections.ts";
import type { Context } from "../context.ts";
import {
  articleFilterOf,
  citationFilterOf,
  claimFilterOf,
  contradictionFilterOf,
  entityFilterOf,
  estimateFilterOf,
} from "../filters.ts";
import type { QueryResolvers } from "../generated.ts";
import type { NodeRow } from "../mappers.ts";
import { entityNamed, sourceNamed } from "../names.ts";
import { oriented } from "../orientation.ts";
import { findArticle, findClaim, nameOf, sourceOf, typed } from "../rows.ts";
import { falloutOf } from "../stories.ts";
import { ask } from "./answer.ts";
import { paths, subgraph } from "./graph.ts";
import { search } from "./search.ts";
import { chainOf, independenceOf } from "./story.ts";

const MAX_NODES = 100;

/** The questions that a client may begin with. */
export const queryResolvers: QueryResolvers = {
  node: (_, { id }, context) => nodeById(context, id),

  nodes(_, { ids }, context) {
    if (ids.length > MAX_NODES) {
      throw new InputError("BAD_USER_INPUT", `ids: expected at most ${MAX_NODES}, but got ${ids.length}`);
    }
    return Promise.all(ids.map((id) => nodeById(context, id)));
  },

  article: (_, { id }, context) => findArticle(context, id),

  async articles(_, { filter: asked, ...page }, context) {
    const filter = await articleFilterOf(context, asked);
    return connectionOf("articles", page, (window) => context.store.articles(filter, window));
  },

  entity: (_, { name }, context) => entityNamed(context, name),

  async entities(_, { kind, filter: asked, ...page }, { store }) {
    const filter = { kinds: kind == null ? null : [kind], and: [await entityFilterOf(asked)] };
    return connectionOf("entities", page, (window) => store.entities(filter, window));
  },

  claim: (_, { id }, context) => findClaim(context, id),

  async claims(_, { filter: asked, ...page }, context) {
    const filter = await claimFilterOf(context, asked);
    const read = (window: Window<ClaimOrder>) => context.store.claims(filter, window);
    return connectionOf("claims", page, read, () => ({ sourceIds: filter.sourceIds ?? filter.speakerIds ?? null }));
  },

  async whoCites(_, { source, filter: asked, ...page }, context) {
    const [sourceIds, filter] = await Promise.all([sourceNamed(context, source), citationFilterOf(context, asked)]);
    return connectionOf("citations", page, (window) => context.store.citations({ sourceIds, and: [filter] }, window));
  },

  async claimsContradicting(_, { source, filter: asked, ...page }, context) {
    const [sourceIds, filter] = await Promise.all([
      sourceNamed(context, source),
      contradictionFilterOf(context, asked),
    ]);
    return connectionOf("contradictions", page, async (window) => {
      const slice = await context.store.contradictions({ sourceIds, and: [filter] }, window);
      return { ...slice, items: await against(context, sourceIds, slice.items) };
    });
  },

  async contradictions(_, { filter: asked, ...page }, context) {
    const filter = await contradictionFilterOf(context, asked);
    return connectionOf("contradictions", page, (window) => context.store.contradictions(filter, window));
  },

  citationChain: async (_, { claim }, context) => chainOf(context, await storedClaim(context, claim)),

  independence: async (_, { claim }, context) => independenceOf(context, await storedClaim(context, claim)),

  circularReports: (_, page, { store }) => connectionOf("circular reports", page, (window) => store.circles(window)),

  async estimates(_, { filter: asked, ...page }, context) {
    const filter = await estimateFilterOf(context, asked);
    return connectionOf("estimates", page, (window) => context.store.estimates(filter, window));
  },

  async fallout(_, { source, includeKept, ...page }, context) {
    const sourceIds = await sourceNamed(context, source);
    const falling = await nameOf(context, await sourceOf(context, sourceIds[0] as string));
    const fallen = once(async () =>
      (await falloutOf(context, sourceIds))
        .filter(({ leftIds }) => includeKept || leftIds.length === 0)
        .map(({ claim: { claim }, leftIds }) => ({ claim, leftIds, falling })),
    );
    return connectionOf("fallout", page, async (window) =>
      sliceOf(await fallen(), ({ claim, leftIds }) => ({ sort: Math.min(leftIds.length, 1), id: claim.id }), window),
    );
  },

  search,
  subgraph,

  paths,

  ask,

  stats: (_, _arguments, { store }) => store.counts(),
};

/** Each with a claim of these sources as its `other`. */
async function against(
  { loaders }: Context,
  sourceIds: readonly string[],
  contradictions: readonly Contradiction[],
): Promise<readonly Contradiction[]> {
  const claimIds = [...new Set(contradictions.flatMap(({ claimId, otherId }) => [claimId, otherId]))];
  const citations = await Promise.all(claimIds.map((id) => loaders.citationsOf.load(id)));
  const own = new Set(claimIds.filter((_id, at) => citations[at]?.some((of) => sourceIds.includes(of.sourceId))));
  return contradictions.map((row) => oriented(row, (id) => own.has(id)));
}

async function storedClaim(context: Context, id: string): Promise<Claim> {
  const claim = await findClaim(context, id);
  if (claim !== null) return claim;
  throw new InputError("NOT_FOUND", `claim: expected the id of a stored claim, but got ${JSON.stringify(id)}`);
}

async function nodeById({ loaders }: Context, id: string): Promise<NodeRow | null> {
  const node = await loaders.node.load(id);
  return node === null ? null : typed(node);
}
