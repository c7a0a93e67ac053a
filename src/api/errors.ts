import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AccessError, InputError, StoreError } from "../errors.ts";

/** What a client is told of an error. */
export interface Refusal {
  readonly message: string;
  readonly code: string;
  /** Nearest names, or candidates. */
  readonly names?: readonly string[];
}

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

/** What graphql-js says without a code, or with one that is not ours, of what a caller did wrong. */
const REWORDED: readonly (readonly [said: RegExp, code: string, words: string])[] = [
  [
    /^Syntax Error: Document contains more tha[nt] (\d+) tokens.*$/,
    "QUERY_TOO_COMPLEX",
    "tokens: expected at most $1, but got more",
  ],
  [
    /^Maximum call stack.*$/,
    "QUERY_TOO_COMPLEX",
    "expected braces and brackets that can be followed, but got too many in each other",
  ],
  [/^(Argument "\w+" .*)$/s, "BAD_USER_INPUT", "$1"],
  [/^(Too many errors processing variables.*)$/s, "BAD_USER_INPUT", "$1"],
];

/**
 * The one place where errors become what a client sees. What a caller did wrong is said with its code, and `names` where some
 * help; of all else only that it failed: no driver text, query, path or stack leaves the house.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const own = refusalOf(cause);
  if (own !== null) {
    const { message, ...extensions } = own;
    return { message: shortened(message), ...place, extensions: { ...extensions } };
  }
  const reworded = cause instanceof GraphQLError && REWORDED.find(([said]) => said.test(cause.message));
  if (reworded) {
    const [said, code, words] = reworded;
    return { message: shortened(cause.message.replace(said, words)), ...place, extensions: { code } };
  }
  const code = formatted.extensions?.code;
  if (CLIENT_CODES.has(code)) return { message: shortened(formatted.message), ...place, extensions: { code } };
  return { message: FAILED.message, ...place, extensions: { code: FAILED.code } };
}

/** What a client is told of an error of the house's own; null of one that only the log should tell of. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof AccessError) return { message: error.message, code: error.code };
  if (error instanceof InputError) {
    const { message, code, names } = error;
    return { message, code, ...(names.length > 0 && { names }) };
  }
  if (!(error instanceof StoreError)) return null;
  if (error.code === "TIMEOUT") return { message: error.message, code: "TIMEOUT" };
  return error.code === "UNAVAILABLE"
    ? { message: "The store does not answer. Try again.", code: "SERVICE_UNAVAILABLE" }
    : null;
}

/** What is told where nothing else can be. */
export const FAILED: Refusal = { message: "Something failed on our side.", code: "INTERNAL_SERVER_ERROR" };

/** The same, but of a wrong name not what it may have meant. (Apollo's own option for that leaves it in variables.) */
export function formatWithoutHints(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const answer = formatError(formatted, error);
  return { ...answer, message: answer.message.replace(/ ?Did you mean .*$/s, "") };
}

const OUR_CODES: ReadonlySet<unknown> = new Set(["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE"]);

/** Whether an error is ours to look into, and not the caller's. */
export function isOurFault(error: GraphQLError): boolean {
  return isOurs(formatError(error.toJSON(), error).extensions?.code);
}

/** Whether a code that a client is told means that the log has more. */
export const isOurs = (code: unknown): boolean => OUR_CODES.has(code);

function shortened(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} ...` : message;
}
