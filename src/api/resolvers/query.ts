import { InputError } from "../../errors.ts";
import type { Claim } from "../../graph/model.ts";
import { connectionOf, sliceOf, windowOf } from "../connections.ts";
import type { Context } from "../context.ts";
import { articleFilterOf, claimFilterOf, contradictionFilterOf, estimateFilterOf } from "../filters.ts";
import type { QueryResolvers } from "../generated.ts";
import type { NodeRow } from "../mappers.ts";
import { entityNamed, sourceNamed } from "../names.ts";
import { oriented } from "../orientation.ts";
import { findArticle, findClaim, nameOf, sourceOf, typed } from "../rows.ts";
import { falloutOf } from "../stories.ts";
import { ask } from "./answer.ts";
import { paths, subgraph } from "./graph.ts";
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

  async articles(_, { filter, orderBy, ...page }, context) {
    const list = `articles by ${orderBy}`;
    const window = windowOf(list, page);
    return connectionOf(list, await context.store.articles(await articleFilterOf(context, filter), orderBy, window));
  },

  entity: (_, { name }, context) => entityNamed(context, name),

  async entities(_, { kind, ...page }, { store }) {
    return connectionOf("entities", await store.entities(kind ?? null, windowOf("entities", page)));
  },

  claim: (_, { id }, context) => findClaim(context, id),

  async claims(_, { filter, ...page }, context) {
    const window = windowOf("claims", page);
    return connectionOf("claims", await context.store.claims(await claimFilterOf(context, filter), window));
  },

  async whoCites(_, { source, ...page }, context) {
    const window = windowOf("citations", page);
    return connectionOf("citations", await context.store.citing(await sourceNamed(context, source), window));
  },

  async claimsContradicting(_, { source, ...page }, context) {
    const window = windowOf("contradictions", page);
    const sourceIds = await sourceNamed(context, source);
    const slice = await context.store.contradicting(sourceIds, window);
    const claimIds = [...new Set(slice.items.flatMap(({ claimId, otherId }) => [claimId, otherId]))];
    const citations = await Promise.all(claimIds.map((id) => context.loaders.citationsOf.load(id)));
    const own = new Set(
      claimIds.filter((_id, index) => citations[index]?.some((of) => sourceIds.includes(of.sourceId))),
    );
    const items = slice.items.map((contradiction) => oriented(contradiction, (id) => own.has(id)));
    return connectionOf("contradictions", { ...slice, items });
  },

  async contradictions(_, { filter, ...page }, { store }) {
    const window = windowOf("contradictions", page);
    return connectionOf("contradictions", await store.contradictions(contradictionFilterOf(filter), window));
  },

  citationChain: async (_, { claim }, context) => chainOf(context, await storedClaim(context, claim)),

  independence: async (_, { claim }, context) => independenceOf(context, await storedClaim(context, claim)),

  async circularReports(_, page, { store }) {
    return connectionOf("circular reports", await store.circles(windowOf("circular reports", page)));
  },

  async estimates(_, { filter, ...page }, context) {
    const window = windowOf("estimates", page);
    return connectionOf("estimates", await context.store.estimates(await estimateFilterOf(context, filter), window));
  },

  async fallout(_, { source, includeKept, ...page }, context) {
    const window = windowOf("fallout", page);
    const sourceIds = await sourceNamed(context, source);
    const falling = nameOf(await sourceOf(context, sourceIds[0] as string));
    const fallen = await falloutOf(context, sourceIds);
    const slice = sliceOf(
      fallen
        .filter(({ leftIds }) => includeKept || leftIds.length === 0)
        .map(({ claim: { claim }, leftIds }) => ({ claim, leftIds, falling })),
      ({ claim, leftIds }) => ({ sort: Math.min(leftIds.length, 1), id: claim.id }),
      window,
    );
    return connectionOf("fallout", slice);
  },

  subgraph,

  paths,

  ask,

  stats: (_, _arguments, { store }) => store.counts(),
};

async function storedClaim(context: Context, id: string): Promise<Claim> {
  const claim = await findClaim(context, id);
  if (claim !== null) return claim;
  throw new InputError("NOT_FOUND", `claim: expected the id of a stored claim, but got ${JSON.stringify(id)}`);
}

async function nodeById({ loaders }: Context, id: string): Promise<NodeRow | null> {
  const node = await loaders.node.load(id);
  return node === null ? null : typed(node);
}
