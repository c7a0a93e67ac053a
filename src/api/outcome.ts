/** Tells what became of a request: in the log what failed on our side, in the answer by which id the log knows it. */
import type { ApolloServerPlugin } from "@apollo/server";
import type { BaseLogger } from "pino";
import type { Context } from "./context.ts";
import { isOurFault } from "./errors.ts";

/** A client may name its operation as it likes; no more of that is logged. */
const MAX_NAME = 80;

export function tellOutcome(logger: Pick<BaseLogger, "error">): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, operationName, contextValue: { told } }) {
          told.operation = operation?.operation ?? null;
          told.operationName = operationName?.slice(0, MAX_NAME) ?? null;
        },
        async didEncounterErrors({ errors, contextValue: { request, told } }) {
          for (const error of errors.filter(isOurFault)) {
            const { operationName } = told;
            logger.error(
              { err: error.originalError ?? error, reqId: request.id, operationName, path: error.path },
              "request failed",
            );
          }
        },
        async willSendResponse({ response, contextValue: { request, told } }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          const late = result.errors?.find(({ extensions }) => extensions?.code === "TIMEOUT");
          if (late !== undefined) {
            // Everything that was still to be read has failed with it, field by field: said once.
            response.http.status = 504;
            delete result.data;
            result.errors = [{ message: late.message, extensions: { code: "TIMEOUT" } }];
          }
          if (result.errors === undefined) return;
          told.codes = [...new Set(result.errors.map(({ extensions }) => String(extensions?.code)))];
          result.errors = result.errors.map((error) =>
            error.extensions?.code === "INTERNAL_SERVER_ERROR" && request.id !== undefined
              ? { ...error, extensions: { ...error.extensions, requestId: request.id } }
              : error,
          );
        },
      };
    },
  };
}
