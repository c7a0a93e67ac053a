import type { ClaimOrder } from "../../store/filters.ts";
import type { Window } from "../../store/port.ts";
import { asks, remembered } from "../along.ts";
import { connectionOf } from "../connections.ts";
import { citationFilterOf, claimFilterOf } from "../filters.ts";
import type { PersonResolvers, Resolvers } from "../generated.ts";
import { entityOf, sameAs } from "../rows.ts";

const entityResolvers: PersonResolvers = {
  aliases: async (entity, _, context) => [...new Set((await sameAs(context, entity)).flatMap((same) => same.aliases))],

  async claims({ id }, { filter: asked, ...page }, context, info) {
    const { loaders } = context;
    const [key, filter] = await Promise.all([loaders.sameAs.load(id), claimFilterOf(context, asked)]);
    const along = asks(info, "article");
    const read = (window: Window<ClaimOrder>) =>
      remembered(loaders, loaders.claimsOfSources.load({ key, filter, window: { ...window, along } }));
    return connectionOf("claims", page, read, () => ({ sourceIds: key }));
  },

  async citedBy({ id }, { filter: asked, ...page }, context, info) {
    const { loaders } = context;
    const [key, filter] = await Promise.all([loaders.sameAs.load(id), citationFilterOf(context, asked)]);
    const along = asks(info, "article", "claim");
    return connectionOf("citations", page, (window) =>
      remembered(loaders, loaders.citationsOfSources.load({ key, filter, window: { ...window, along } })),
    );
  },
};

/** Sources: people, organizations, countries, and those without a name. */
export const sourceResolvers: Pick<
  Resolvers,
  "Node" | "Source" | "Entity" | "Person" | "Organization" | "Country" | "AnonymousSource"
> = {
  Node: { __resolveType: (node) => node.__typename },
  Source: {
    __resolveType: (source) =>
      "kind" in source ? source.kind : "publisherId" in source ? "Article" : "AnonymousSource",
  },
  Entity: { __resolveType: (entity) => entity.kind },
  Person: entityResolvers,
  Organization: entityResolvers,
  Country: entityResolvers,
  AnonymousSource: { speaksFor: ({ speaksFor }, _, context) => speaksFor.map((id) => entityOf(context, id)) },
};
