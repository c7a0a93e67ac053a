import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { FAILED, isOurs, type Refusal, refusalOf } from "../api/errors.ts";
import { AccessError } from "../errors.ts";

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

/** Of what the house itself refuses; what the caller did wrong is 400 where it has no status of its own. */
const STATUSES: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** Answers what was thrown; of what is our own fault, only by which id the log knows it. */
export const answerError: Parameters<FastifyInstance["setErrorHandler"]>[0] = async (thrown, request, reply) => {
  const { message, ...extensions } = refusalOf(thrown) ?? refusalByFastify(thrown as FastifyError, request);
  const status = statusOf(thrown, extensions.code);
  if (status === 401) reply.header("www-authenticate", "Bearer");
  if (isOurs(extensions.code)) request.log.error({ err: thrown }, "request failed");
  const id = status === 500 && { requestId: request.id };
  return reply.code(status).send({ errors: [{ message, extensions: { ...extensions, ...id } }] });
};

/** What HTTP calls it. */
function statusOf(thrown: unknown, code: string): number {
  if (thrown instanceof AccessError) return thrown.status;
  const { statusCode } = thrown as FastifyError;
  return isTheirs(statusCode) ? statusCode : (STATUSES[code] ?? 400);
}

function refusalByFastify({ statusCode, code, message }: FastifyError, request: FastifyRequest): Refusal {
  if (!isTheirs(statusCode)) return FAILED;
  if (code !== "FST_ERR_CTP_INVALID_MEDIA_TYPE") return refusal(statusCode, message);
  const came = request.headers["content-type"]?.slice(0, 80) ?? "none";
  return refusal(415, `expected a content-type of application/json, but got ${came}`);
}

const isTheirs = (status: number | undefined): status is number =>
  status !== undefined && status >= 400 && status < 500;

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
  const { message: said, ...extensions } = refusal(status, message);
  return reply.code(status).send({ errors: [{ message: said, extensions }] });
}

const refusal = (status: number, message: string): Refusal => ({
  code: CODES[status] ?? "BAD_REQUEST",
  message: message || (STATUS_CODES[status] ?? "refused"),
});
