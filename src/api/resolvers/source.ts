import { connectionOf, windowOf } from "../connections.ts";
import type { PersonResolvers, Resolvers } from "../generated.ts";
import { entityOf, sameAs } from "../rows.ts";

const entityResolvers: PersonResolvers = {
  aliases: async (entity, _, context) => [...new Set((await sameAs(context, entity)).flatMap((same) => same.aliases))],

  async claims(entity, page, { store, loaders }) {
    const window = windowOf("claims", page);
    return connectionOf("claims", await store.claims({ sourceIds: await loaders.sameAs.load(entity.id) }, window));
  },

  async citedBy(entity, page, { store, loaders }) {
    const window = windowOf("citations", page);
    return connectionOf("citations", await store.citing(await loaders.sameAs.load(entity.id), window));
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
