import { graphql } from "graphql";
import { answer, type Run } from "../ask.ts";
import type { QueryResolvers, Resolvers } from "../generated.ts";
import { typed } from "../rows.ts";

/** Questions in words run as GraphQL in the same request. */
export const ask: NonNullable<QueryResolvers["ask"]> = (_, { question }, context, { schema }) => {
  const { rephrase, request } = context;
  const run: Run = async (source, variableValues) => {
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data;
  };
  return answer(question, run, rephrase && ((unread) => rephrase(unread, request.signal)));
};

/** What came of a question in words. */
export const answerResolvers: Pick<Resolvers, "Answer"> = {
  Answer: {
    async nodes({ nodeIds }, _, { loaders }) {
      const nodes = await Promise.all(nodeIds.map((id) => loaders.node.load(id)));
      return nodes.flatMap((node) => (node === null ? [] : [typed(node)]));
    },
  },
};
