import { citationChain } from "../../analyze/chain.ts";
import { InputError } from "../../errors.ts";
import { connectionOf, windowOf } from "../connections.ts";
import type { Context } from "../context.ts";
import { articleFilterOf, claimFilterOf, contradictionFilterOf } from "../filters.ts";
import type { QueryResolvers } from "../generated.ts";
import type { Chain, NodeRow } from "../mappers.ts";
import { entityNamed, sourceNamed } from "../names.ts";
import { oriented } from "../orientation.ts";
import { findArticle, findClaim, typed } from "../rows.ts";

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

  async citationChain(_, { claim: id }, context): Promise<Chain> {
    const claim = await findClaim(context, id);
    if (claim === null) {
      throw new InputError("NOT_FOUND", `claim: expected the id of a stored claim, but got ${JSON.stringify(id)}`);
    }
    return { claim, hops: citationChain(await context.loaders.citationsOf.load(id)) };
  },

  stats: (_, _arguments, { store }) => store.counts(),
};

async function nodeById({ loaders }: Context, id: string): Promise<NodeRow | null> {
  const node = await loaders.node.load(id);
  // The schema has no circle yet.
  return node === null || node.kind === "Circle" ? null : typed(node);
}
