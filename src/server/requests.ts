import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Told } from "../api/context.ts";
import type { Metrics } from "./metrics.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** What the API tells of a request to /graphql. */
    told?: Told;
  }
}

const SANE_ID = /^[\w.:-]{1,64}$/;

/** The id by which a request is known in the log and to its client: the X-Request-Id that it came with, if that is sane. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && SANE_ID.test(given) ? given : randomUUID();
}

/** Each request, answered or hung up on, gives one line in the log and one count in the metrics; its answer has its id. */
export function tellRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    const end = metrics.begin();
    reply.raw.once("close", () => {
      const { operation = null, operationName = null, cost = null } = request.told ?? {};
      const outcome = reply.raw.writableFinished ? outcomeOf(request, reply.statusCode) : "HUNG_UP";
      end({ route: request.routeOptions.url ?? "none", operation: operation ?? "none", outcome });
      const { method, url, ip } = request;
      const line = { method, path: url.split("?", 1)[0]?.slice(0, 200), status: reply.statusCode, outcome };
      const asked = request.told && { operation, operationName, cost };
      request.log.info({ ...line, ...asked, ms: Math.round(reply.elapsedTime), ip }, "request");
    });
  });
}

function outcomeOf({ told }: FastifyRequest, status: number): string {
  return told?.codes[0] ?? (status < 400 ? "OK" : `HTTP_${status}`);
}
