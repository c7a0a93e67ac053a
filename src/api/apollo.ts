import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type ValidationRule } from "graphql";
import type { BaseLogger } from "pino";
import { checkAccess } from "./access.ts";
import type { Context } from "./context.ts";
import { formatError, isOurFault } from "./errors.ts";
import { resolvers } from "./resolvers/index.ts";
import { typeDefs } from "./schema.ts";

/** More tokens than any sensible question has; parsing stops there. */
const MAX_TOKENS = 5_000;
/** Fields a query may come to once its fragments are written out. */
const MAX_SELECTIONS = 20_000;

/** Where the server tells what happens to it. */
export type Logger = Pick<BaseLogger, "debug" | "info" | "warn" | "error">;

/** The GraphQL server, not yet started. `plugins` are the transport's own. */
export function createApollo(logger: Logger, plugins: ApolloServerPlugin<Context>[] = []): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    formatError,
    logger,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // Whoever runs the process decides on signals: the store has to close after the last answer.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    validationRules: [knownOperation],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Looks at every field of every answer, for hints that our schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      checkAccess(),
      logFaults(logger),
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

/** Clients learn only that something failed; the log says what. */
function logFaults(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors.filter(isOurFault)) {
            logger.error({ err: error.originalError ?? error, operationName, path: error.path }, "request failed");
          }
        },
      };
    },
  };
}
