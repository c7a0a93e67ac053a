import { graphql } from "graphql";
import { answer } from "../ask.ts";
import type { QueryResolvers, Resolvers } from "../generated.ts";
import { typed } from "../rows.ts";

/** Questions in words run as GraphQL in the same request. */
export const ask: NonNullable<QueryResolvers["ask"]> = (_, { question }, context, { schema }) =>
  answer(
    question,
    async (source, variableValues) => {
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context });
      const [error] = errors ?? [];
      if (error) throw error.originalError ?? error;
      return data;
    },
    context.rephrase,
  );

/** What came of a question in words. */
export const answerResolvers: Pick<Resolvers, "Answer"> = {
  Answer: {
    async nodes({ nodeIds }, _, { loaders }) {
      const nodes = await Promise.all(nodeIds.map((id) => loaders.node.load(id)));
      return nodes.flatMap((node) => (node === null ? [] : [typed(node)]));
    },
  },
};
