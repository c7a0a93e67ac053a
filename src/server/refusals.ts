import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const CODES: Readonly<Record<number, string>> = {
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "RATE_LIMITED",
};

/** What is refused before GraphQL sees it is refused in GraphQL's form all the same. */
export const answerError: Parameters<FastifyInstance["setErrorHandler"]>[0] = async (thrown, request, reply) => {
  const error = thrown as FastifyError;
  const status = error.statusCode ?? 500;
  if (status === 415) {
    const came = request.headers["content-type"]?.slice(0, 80) ?? "none";
    return refuse(reply, status, `expected a content-type of application/json, but got ${came}`);
  }
  if (status >= 400 && status < 500) return refuse(reply, status, error.message);
  request.log.error({ err: error }, "request failed");
  const extensions = { code: "INTERNAL_SERVER_ERROR", requestId: request.id };
  return reply.code(status).send({ errors: [{ message: "Something failed on our side.", extensions }] });
};

/** What no route answers. */
export async function answerUnknown(request: FastifyRequest, reply: FastifyReply) {
  const path = request.url.split("?", 1)[0] ?? "";
  if (path === "/graphql") {
    reply.header("allow", "GET, POST");
    return refuse(reply, 405, `expected GET or POST, but got ${request.method}`);
  }
  return refuse(reply, 404, `expected a path that is served, such as /graphql, but got ${path.slice(0, 80)}`);
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
  const code = CODES[status] ?? "BAD_REQUEST";
  return reply.code(status).send({ errors: [{ message: message || STATUS_CODES[status], extensions: { code } }] });
}
