import type { AddressInfo } from "node:net";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { createApollo } from "./api/apollo.ts";
import { createContext } from "./api/context.ts";
import type { Config } from "./config.ts";
import { InputError } from "./errors.ts";
import { guard } from "./server/access.ts";
import { deadlineOf } from "./server/deadline.ts";
import { serveExports } from "./server/export.ts";
import { serveIngest } from "./server/ingest.ts";
import type { Key } from "./server/keys.ts";
import { createMetrics } from "./server/metrics.ts";
import { createRephrase } from "./server/model.ts";
import { servePage } from "./server/page.ts";
import { serveProbes } from "./server/probes.ts";
import { answerError, answerUnknown, refuseOddRequests, refuseSlowRequests } from "./server/refusals.ts";
import { requestId, tellRequests } from "./server/requests.ts";
import { createWriter } from "./server/writer.ts";
import type { Store } from "./store/port.ts";

const BODY_LIMIT = 1024 * 1024;
/** How often connections are looked at that are slow to send their request. */
const SLOW_CHECK_MS = 1_000;

export interface RunningServer {
  readonly url: string;
  /** Resolves when the requests that are under way have been answered. The store stays open. */
  close(): Promise<void>;
}

/** Serves an open store: /graphql, /export, /ingest, the web page at /, /healthz and /readyz. Resolves when it listens. */
export async function startServer({
  store,
  config,
  keys = [],
}: {
  readonly store: Store;
  readonly config: Omit<Config, "store">;
  readonly keys?: readonly Key[];
}): Promise<RunningServer> {
  const app = Fastify({
    logger: { level: config.logLevel },
    // One line a request, below, rather than Fastify's two.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: [...config.trustProxy],
    http: { headersTimeout: config.requestTimeoutMs, connectionsCheckingInterval: SLOW_CHECK_MS },
    genReqId: requestId,
    frameworkErrors: answerError,
  });
  const metrics = createMetrics();
  const watched = metrics.watched(store);
  const writer = createWriter(watched);
  const rephrase =
    config.model && createRephrase(config.model, (err) => app.log.warn({ err }, "the model is of no help"));
  const apollo = createApollo(app.log, config, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();

  tellRequests(app, metrics);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknown);
  closeConnectionsOnClose(app);
  await app.register(helmet, {
    strictTransportSecurity: false, // the proxy that speaks HTTPS says so, not we
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"], // the page's editor writes its own style elements
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
  });
  await app.register(cors, { origin: "*", methods: ["GET", "POST"] });
  await app.register(async (scope) => {
    if (config.rateLimit > 0) await scope.register(rateLimit, { max: config.rateLimit, timeWindow: "1 minute" });
    refuseSlowRequests(scope, config.requestTimeoutMs);
    refuseOddRequests(scope);
    guard(scope, config, keys);
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: async (request, reply) => {
        const deadline = deadlineOf(reply, config.requestTimeoutMs);
        const context = createContext(watched, {
          request: { id: request.id, ...deadline },
          viewer: request.viewer,
          writer,
          rephrase,
        });
        request.told = context.told;
        return context;
      },
    });
    await serveIngest(scope, writer);
    serveExports(scope, watched, config.requestTimeoutMs);
  });
  serveProbes(app, store);
  if (config.metrics) metrics.serve(app);
  if (config.introspection) await servePage(app);

  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await apollo.stop();
    throw isPortTaken(error) ? portTaken(config) : error;
  }
  return { url: urlOf(app), close: () => apollo.stop() };
}

/** Without this a request that was under way leaves its connection open, and closing waits ten seconds for it. */
function closeConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (closing) reply.header("connection", "close");
  });
}

function isPortTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EADDRINUSE";
}

function portTaken({ host, port }: Pick<Config, "host" | "port">): InputError {
  return new InputError(
    "BAD_USER_INPUT",
    `PORT: expected a free port, but ${port} on ${host} is in use; set PORT to another, or to 0 for any that is free`,
  );
}

/** Where a browser on this machine finds the server. */
function urlOf(app: FastifyInstance): string {
  const { address, family, port } = app.server.address() as AddressInfo;
  const everywhere = address === "0.0.0.0" || address === "::";
  const host = everywhere ? "localhost" : family === "IPv6" ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
