import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AccessError, InputError, StoreError } from "../errors.ts";

/** What is refused before GraphQL sees it, and what it never sees, is refused in GraphQL's form all the same. */

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether a request may go on as long as its client likes. */
    endless?: boolean;
  }
}

const CODES: Readonly<Record<number, string>> = {
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  408: "TIMEOUT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "RATE_LIMITED",
};

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly names?: readonly string[];
}

/** Answers what was thrown; of what is our own fault, only by which id the log knows it. */
export const answerError: Parameters<FastifyInstance["setErrorHandler"]>[0] = async (thrown, request, reply) => {
  const { status, message, ...extensions } = refusalOf(thrown, request);
  if (status === 401) reply.header("www-authenticate", "Bearer");
  if (status !== 500) return reply.code(status).send({ errors: [{ message, extensions }] });
  request.log.error({ err: thrown }, "request failed");
  return reply.code(status).send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
};

function refusalOf(thrown: unknown, request: FastifyRequest): Refusal {
  if (thrown instanceof AccessError) return { status: thrown.status, code: thrown.code, message: thrown.message };
  if (thrown instanceof InputError) {
    const { code, message, names } = thrown;
    return { status: code === "NOT_FOUND" ? 404 : 400, code, message, ...(names.length > 0 && { names }) };
  }
  if (thrown instanceof StoreError && thrown.code === "UNAVAILABLE") {
    return { status: 503, code: "SERVICE_UNAVAILABLE", message: "The store does not answer. Try again." };
  }
  if (thrown instanceof StoreError && thrown.code === "TIMEOUT") {
    return { status: 504, code: "TIMEOUT", message: thrown.message };
  }
  const { statusCode: status = 500, code, message } = thrown as FastifyError;
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    const came = request.headers["content-type"]?.slice(0, 80) ?? "none";
    return refusal(415, `expected a content-type of application/json, but got ${came}`);
  }
  if (status >= 400 && status < 500) return refusal(status, message);
  return { status: 500, code: "INTERNAL_SERVER_ERROR", message: "Something failed on our side." };
}

/** What no route answers. */
export async function answerUnknown(request: FastifyRequest, reply: FastifyReply) {
  const path = request.url.split("?", 1)[0] ?? "";
  if (path === "/graphql") {
    reply.header("allow", "GET, POST");
    return refuse(reply, 405, `expected GET or POST, but got ${request.method}`);
  }
  return refuse(reply, 404, `expected a path that is served, such as /graphql, but got ${path.slice(0, 80)}`);
}

/** Turns away whoever takes longer than `ms` (0: never) to send a request, but where a route's config says that it may be endless. */
export function refuseSlowRequests(scope: FastifyInstance, ms: number): void {
  if (ms === 0) return;
  scope.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.config.endless) return;
    const timer = setTimeout(() => {
      if (request.raw.complete || reply.sent) return;
      reply.header("connection", "close");
      refuse(reply, 408, `expected a whole request within ${ms} ms, but more of it was to come`);
    }, ms);
    reply.raw.once("close", () => clearTimeout(timer));
  });
}

/** Looks at what GraphQL over HTTP has no place for, so that each is refused with what was expected. */
export function refuseOddRequests(scope: FastifyInstance): void {
  scope.addHook("onRequest", async (request, reply) => {
    const encoding = request.headers["content-encoding"];
    if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
      return refuse(reply, 415, `expected a body that is not compressed, but got ${encoding.slice(0, 80)}`);
    }
    if (!URL.canParse(`http://${request.hostname}/`)) {
      return refuse(reply, 400, "expected a host name in the Host header, but got something else");
    }
  });
  scope.addHook("preValidation", async (request, reply) => {
    if (Array.isArray(request.body)) {
      return refuse(reply, 400, `expected one operation, but got a batch of ${request.body.length}`);
    }
  });
}

function refuse(reply: FastifyReply, status: number, message: string) {
  const { code, message: said } = refusal(status, message);
  return reply.code(status).send({ errors: [{ message: said, extensions: { code } }] });
}

const refusal = (status: number, message: string): Refusal => ({
  status,
  code: CODES[status] ?? "BAD_REQUEST",
  message: message || (STATUS_CODES[status] ?? "refused"),
});
