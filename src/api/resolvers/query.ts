import { InputError } from "../../errors.ts";
import type { Claim, Contradiction } from "../../graph/model.ts";
import type { ClaimOrder } from "../../store/filters.ts";
import type { Slice, Window } from "../../store/port.ts";
import { asks, remembered } from "../along.ts";
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

  async claims(_, { filter: asked, ...page }, context, info) {
    const filter = await claimFilterOf(context, asked);
    const along = asks(info, "article");
    const read = (window: Window<ClaimOrder>) =>
      remembered(context.loaders, context.store.claims(filter, { ...window, along }));
    return connectionOf("claims", page, read, () => ({ sourceIds: filter.sourceIds ?? filter.speakerIds ?? null }));
  },

  async whoCites(_, { source, filter: asked, ...page }, context, info) {
    const [sourceIds, filter] = await Promise.all([sourceNamed(context, source), citationFilterOf(context, asked)]);
    const along = asks(info, "article", "claim");
    return connectionOf("citations", page, (window) =>
      remembered(context.loaders, context.store.citations({ sourceIds, and: [filter] }, { ...window, along })),
    );
  },

  async claimsContradicting(_, { source, filter: asked, ...page }, context) {
    const [sourceIds, filter] = await Promise.all([
      sourceNamed(context, source),
      contradictionFilterOf(context, asked),
    ]);
    return connectionOf("contradictions", page, async (window) => {
      const read = context.store.contradictions({ sourceIds, and: [filter] }, { ...window, along: true });
      return against(context, sourceIds, await remembered(context.loaders, read));
    });
  },

  async contradictions(_, { filter: asked, ...page }, context, info) {
    const filter = await contradictionFilterOf(context, asked);
    const along = asks(info, "claim", "other");
    return connectionOf("contradictions", page, (window) =>
      remembered(context.loaders, context.store.contradictions(filter, { ...window, along })),
    );
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
  slice: Slice<Contradiction>,
): Promise<Slice<Contradiction>> {
  const claimIds = [...new Set(slice.items.flatMap(({ claimId, otherId }) => [claimId, otherId]))];
  const citations =
    slice.along.length > 0
      ? slice.along.flatMap((node) => (node.kind === "Citation" ? node.row : []))
      : (await Promise.all(claimIds.map((id) => loaders.citationsOf.load(id)))).flat();
  const own = new Set(citations.flatMap(({ sourceId, claimId }) => (sourceIds.includes(sourceId) ? claimId : [])));
  return { ...slice, items: slice.items.map((row) => oriented(row, (id) => own.has(id))) };
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
