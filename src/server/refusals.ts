import type { FastifyError, FastifyInstance } from "fastify";
import { AccessError, InputError, StoreError } from "../errors.ts";

const CODES: Readonly<Record<number, string>> = {
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "RATE_LIMITED",
};

/** What is refused before GraphQL sees it, and what it never sees, is refused in GraphQL's form all the same. */
export const answerError: Parameters<FastifyInstance["setErrorHandler"]>[0] = async (thrown, request, reply) => {
  const { status, ...error } = refusalOf(thrown);
  if (status === 401) reply.header("www-authenticate", "Bearer");
  if (status >= 500) request.log.error({ err: thrown }, "request failed");
  return reply.code(status).send({ errors: [error] });
};

function refusalOf(thrown: unknown) {
  if (thrown instanceof InputError) {
    const { code, message, names } = thrown;
    const extensions = { code, ...(names.length > 0 && { names }) };
    return { status: code === "NOT_FOUND" ? 404 : 400, message, extensions };
  }
  if (thrown instanceof AccessError) {
    return { status: thrown.status, message: thrown.message, extensions: { code: thrown.code } };
  }
  if (thrown instanceof StoreError && thrown.code === "UNAVAILABLE") {
    const message = "The store does not answer. Try again.";
    return { status: 503, message, extensions: { code: "SERVICE_UNAVAILABLE" } };
  }
  const { statusCode: status = 500, message } = thrown as FastifyError;
  if (status >= 400 && status < 500) return { status, message, extensions: { code: CODES[status] ?? "BAD_REQUEST" } };
  return { status, message: "Something failed on our side.", extensions: { code: "INTERNAL_SERVER_ERROR" } };
}
