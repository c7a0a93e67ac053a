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
  "QUERY_TOO_COMPLEX",
]);

/** Some messages repeat what a client sent, which may be long. */
const MAX_MESSAGE = 1_000;

/** How graphql-js says it. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

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
    return { message: shortened(cause.message), ...place, extensions: { code: cause.code, ...names } };
  }
  if (cause instanceof StoreError && cause.code === "TIMEOUT") {
    return { message: cause.message, ...place, extensions: { code: "TIMEOUT" } };
  }
  if (cause instanceof StoreError && cause.code === "UNAVAILABLE") {
    return { message: "The store does not answer. Try again.", ...place, extensions: { code: "SERVICE_UNAVAILABLE" } };
  }
  const code = formatted.extensions?.code;
  const [, tokens] = TOO_MANY_TOKENS.exec(formatted.message) ?? [];
  if (code === "GRAPHQL_PARSE_FAILED" && tokens !== undefined) {
    const message = `tokens: expected at most ${tokens}, but got more`;
    return { message, ...place, extensions: { code: "QUERY_TOO_COMPLEX" } };
  }
  if (CLIENT_CODES.has(code)) return { message: shortened(formatted.message), ...place, extensions: { code } };
  return { message: "Something failed on our side.", ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

/** Whether an error is ours to look into, and not the caller's. */
export function isOurFault(error: unknown): boolean {
  const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
  const cause = unwrapResolverError(error);
  const isTimeout = cause instanceof StoreError && cause.code === "TIMEOUT";
  return !(cause instanceof InputError) && !isTimeout && !CLIENT_CODES.has(code);
}

function shortened(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} ...` : message;
}
