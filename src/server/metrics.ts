import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Store } from "../store/port.ts";

/** Seconds, from an answer out of memory to one that is given up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What Prometheus may read of a server. Labels have few values, none of them a client's own. */
export interface Metrics {
  /** The same store, each call of it counted and timed under its name. */
  watched(store: Store): Store;
  /** To be called when a request comes in; what it gives, when it is over. `outcome` is OK or an error's code. */
  begin(): (labels: { route: string; operation: string; outcome: string }) => void;
  /** Answers GET /metrics. */
  serve(app: FastifyInstance): void;
}

/** Those of the process itself: gathered once, however many servers it runs. */
let ofProcess: Registry | undefined;

export function createMetrics(): Metrics {
  const own = new Registry();
  const registers = [own];
  const requests = new Histogram({
    name: "hearsay_request_seconds",
    help: "Requests by route, operation and outcome: OK, or the code of their first error.",
    labelNames: ["route", "operation", "outcome"],
    buckets: BUCKETS,
    registers,
  });
  const inFlight = new Gauge({ name: "hearsay_requests_in_flight", help: "Requests being answered.", registers });
  const calls = new Histogram({
    name: "hearsay_store_call_seconds",
    help: "Calls of the store by name, and whether they gave what was asked.",
    labelNames: ["call", "outcome"],
    buckets: BUCKETS,
    registers,
  });
  const articles = new Counter({
    name: "hearsay_articles_total",
    help: "Articles written to the store, and removed from it, by this process.",
    labelNames: ["change"],
    registers,
  });

  async function timed(name: string, call: () => Promise<unknown>): Promise<unknown> {
    const end = calls.startTimer({ call: name });
    try {
      const given = await call();
      end({ outcome: "OK" });
      if (name === "write" && given === true) articles.inc({ change: "written" });
      if (name === "remove" && given === true) articles.inc({ change: "removed" });
      return given;
    } catch (error) {
      end({ outcome: "FAILED" });
      throw error;
    }
  }

  function watched(store: Store): Store {
    return new Proxy(store, {
      get(target, name: keyof Store) {
        if (name === "within") return (signal: AbortSignal) => watched(target.within(signal));
        const method = target[name] as unknown;
        if (typeof method !== "function") return method;
        return (...given: unknown[]) => timed(name, () => method.apply(target, given));
      },
    });
  }

  return {
    watched,
    begin() {
      inFlight.inc();
      const end = requests.startTimer();
      return (labels) => {
        inFlight.dec();
        end(labels);
      };
    },
    serve(app) {
      if (ofProcess === undefined) {
        ofProcess = new Registry();
        collectDefaultMetrics({ register: ofProcess });
      }
      const all = Registry.merge([own, ofProcess]);
      app.get("/metrics", async (_request, reply) => reply.type(all.contentType).send(await all.metrics()));
    },
  };
}
