import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import { ANYONE, type Viewer } from "../api/viewer.ts";
import { type Config, isLoopback } from "../config.ts";
import { AccessError } from "../errors.ts";
import { findKey, type Key } from "./keys.ts";
import { whyForeign } from "./loopback.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks. */
    viewer: Viewer;
  }
}

/** The developer at this machine, whose store it is. */
const DEVELOPER: Viewer = { role: "admin", name: null, limited: null };
const KEY_EXPECTED = "expected a key that this server knows (Authorization: Bearer hs_...)";

type AccessConfig = Pick<Config, "host" | "reading" | "production">;

/**
 * Lets a scope's requests know their viewer, and turns away, before a body is read, those with a wrong key, and those without one
 * where reading needs one.
 */
export function guard(scope: FastifyInstance, config: AccessConfig, keys: readonly Key[]): void {
  const viewerOf = recogniser(config, keys, scope.log);
  scope.decorateRequest("viewer");
  scope.addHook("onRequest", async (request) => {
    request.viewer = viewerOf(request);
    if (request.viewer.name !== null) request.log = request.log.child({ keyOf: request.viewer.name });
  });
}

function recogniser(
  config: AccessConfig,
  keys: readonly Key[],
  log: FastifyBaseLogger,
): (request: FastifyRequest) => Viewer {
  const isOpen = keys.length === 0 && isLoopback(config.host) && !config.production;
  if (isOpen) log.info("no keys are set: whoever is on this machine may write without one");
  else if (keys.length === 0) log.info("no keys are set: nobody may write");
  return (request) => {
    const sent = bearerOf(request);
    if (sent !== null) return holderOf(keys, sent);
    if (config.reading === "keys") throw new AccessError("UNAUTHENTICATED", `${KEY_EXPECTED}, but none was sent`);
    if (!isOpen) return ANYONE;
    const why = whyForeign(request);
    return why === null ? DEVELOPER : { ...ANYONE, limited: `none was sent, and ${why}` };
  };
}

/** What stands after Bearer; null where there is no such header. A proxy's own passwords (Basic) are no business of ours. */
const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer\b\s*(.*)$/i.exec(headers.authorization ?? "")?.[1] ?? null;

function holderOf(keys: readonly Key[], sent: string): Viewer {
  const key = findKey(keys, sent);
  if (key === null) throw new AccessError("UNAUTHENTICATED", `${KEY_EXPECTED}, but got another`);
  return { role: key.role, name: key.name, limited: null };
}
