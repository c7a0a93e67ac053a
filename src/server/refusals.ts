import type { FastifyError, FastifyInstance } from "fastify";
import { AccessError } from "../errors.ts";

const CODES: Readonly<Record<number, string>> = {
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "RATE_LIMITED",
};

/** What is refused before GraphQL sees it is refused in GraphQL's form all the same. */
export const answerError: Parameters<FastifyInstance["setErrorHandler"]>[0] = async (thrown, request, reply) => {
  if (thrown instanceof AccessError) {
    const { message, code, status } = thrown;
    if (status === 401) reply.header("www-authenticate", "Bearer");
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  }
  const error = thrown as FastifyError;
  const status = error.statusCode ?? 500;
  const known = status >= 400 && status < 500;
  if (!known) request.log.error({ err: error }, "request failed");
  const message = known ? error.message : "Something failed on our side.";
  const code = known ? (CODES[status] ?? "BAD_REQUEST") : "INTERNAL_SERVER_ERROR";
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
};
