import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { InputError, StoreError } from "../errors.ts";

/** What is said of a request that is refused before it is executed: safe to show as it stands. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "UNAUTHENTICATED",
]);

/**
 * The one place where errors become what a client sees. What a caller did wrong is said with its code, and `names` where some
 * help; of all else only that it failed: no driver text, query, path or stack leaves the house.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof InputError) {
    const names = cause.names.length > 0 ? { names: cause.names } : {};
    return { message: cause.message, ...place, extensions: { code: cause.code, ...names } };
  }
  if (cause instanceof StoreError && cause.code === "UNAVAILABLE") {
    return { message: "The store does not answer. Try again.", ...place, extensions: { code: "SERVICE_UNAVAILABLE" } };
  }
  const code = formatted.extensions?.code;
  if (CLIENT_CODES.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  return { message: "Something failed on our side.", ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

/** Whether an error is ours to look into, and not the caller's. */
export function isOurFault(error: unknown): boolean {
  const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
  return !(unwrapResolverError(error) instanceof InputError) && !CLIENT_CODES.has(code);
}
