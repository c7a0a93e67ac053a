import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type ValidationRule } from "graphql";
import type { BaseLogger } from "pino";
import { checkAccess } from "./access.ts";
import type { Context } from "./context.ts";
import { formatError, formatWithoutHints } from "./errors.ts";
import { type Limits, limitQueries, MAX_TOKENS } from "./limits.ts";
import { tellOutcome } from "./outcome.ts";
import { resolvers } from "./resolvers/index.ts";
import { typeDefs } from "./schema.ts";

/** Where the server tells what happens to it. */
export type Logger = Pick<BaseLogger, "debug" | "info" | "warn" | "error">;

export interface ApolloOptions extends Limits {
  /** Whether clients may ask for the schema, and are told what an unknown name may have meant. */
  readonly introspection: boolean;
}

/** The GraphQL server, not yet started. `plugins` are the transport's own. */
export function createApollo(
  logger: Logger,
  { introspection, ...limits }: ApolloOptions,
  plugins: ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    formatError: introspection ? formatError : formatWithoutHints,
    logger,
    csrfPrevention: true,
    introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // Whoever runs the process decides on signals: the store has to close after the last answer.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [knownOperation],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Looks at every field of every answer, for hints that our schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      limitQueries(limits),
      checkAccess(),
      tellOutcome(logger),
      ...plugins,
    ],
  });
}

/** graphql-js finds only while executing that the schema has no subscriptions, and calls that an internal error. */
const knownOperation: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) != null) return;
    context.reportError(
      new GraphQLError(`expected a query or a mutation, but got a ${node.operation}`, { nodes: node }),
    );
  },
});
