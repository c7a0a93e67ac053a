import type { FastifyInstance } from "fastify";
import type { Store } from "../store/port.ts";

const READY_WITHIN_MS = 2000;

/** /healthz answers while the process is alive, /readyz while the store answers too. */
export function serveProbes(app: FastifyInstance, store: Store): void {
  app.get("/healthz", async () => ({ status: "alive" }));
  app.get("/readyz", async (_request, reply) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`the store did not answer in ${READY_WITHIN_MS} ms`)), READY_WITHIN_MS);
    });
    try {
      await Promise.race([store.ping(), late]);
      return { status: "ready" };
    } catch (error) {
      reply.log.warn({ err: error }, "not ready");
      return reply.code(503).send({ status: "not ready" });
    } finally {
      clearTimeout(timer);
    }
  });
}
