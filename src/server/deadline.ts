import { setMaxListeners } from "node:events";
import type { FastifyReply } from "fastify";
import { StoreError } from "../errors.ts";

/** When an answer is no longer waited for. `lift` leaves the time open: then only hanging up ends it. */
export interface Deadline {
  readonly signal: AbortSignal;
  lift(): void;
}

/**
 * A deadline whose signal is aborted when an answer would come too late: after `ms` (0: never), or when the client hangs up. (Fastify's own
 * `request.signal` is aborted as soon as a body has been read, on Node 20.)
 */
export function deadlineOf(reply: FastifyReply, ms: number): Deadline {
  const late = new AbortController();
  setMaxListeners(0, late.signal); // every read that is under way listens
  const timer = ms > 0 ? setTimeout(() => late.abort(timeout(`expected to answer within ${ms} ms`)), ms) : undefined;
  reply.raw.once("close", () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) late.abort(timeout("the client waited"));
  });
  return { signal: late.signal, lift: () => clearTimeout(timer) };
}

function timeout(reason: string): StoreError {
  return new StoreError("TIMEOUT", `${reason}, but the store had not given all that was asked`);
}
