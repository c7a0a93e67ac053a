import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import { ANYONE, type Viewer } from "../api/viewer.ts";
import type { Config } from "../config.ts";
import { AccessError, InputError } from "../errors.ts";
import { findKey, type Key, readKeys } from "./keys.ts";
import { isLoopbackHost, whyForeign } from "./loopback.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks. */
    viewer: Viewer;
  }
}

export type AccessConfig = Pick<Config, "host" | "keysFile" | "keys" | "reading" | "production">;

/** The developer at this machine, whose store it is. */
const DEVELOPER: Viewer = { role: "admin", name: null, limited: null };

/**
 * Lets a scope's requests know their viewer, and turns away, before a body is read, those with a wrong key, and those without one
 * where reading needs one. Throws InputError where the keys cannot be read.
 */
export function guard(scope: FastifyInstance, config: AccessConfig): void {
  const viewerOf = recogniser(config, scope.log);
  scope.decorateRequest("viewer");
  scope.addHook("onRequest", async (request) => {
    request.viewer = viewerOf(request);
    if (request.viewer.name !== null) request.log = request.log.child({ keyOf: request.viewer.name });
  });
}

function recogniser(config: AccessConfig, log: FastifyBaseLogger): (request: FastifyRequest) => Viewer {
  const keys = readKeys(config);
  if (config.reading === "keys" && keys.length === 0) {
    const expected = "keys in HEARSAY_KEYS_FILE or HEARSAY_KEYS";
    throw new InputError(
      "BAD_USER_INPUT",
      `HEARSAY_READ: expected ${expected} where reading needs one, but there are none`,
    );
  }
  const isOpen = keys.length === 0 && isLoopbackHost(config.host) && !config.production;
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

const KEY_EXPECTED = "expected a key that this server knows (Authorization: Bearer hs_...)";

/** What stands after Bearer; null where there is no such header. A proxy's own passwords (Basic) are no business of ours. */
const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer\b\s*(.*)$/i.exec(headers.authorization ?? "")?.[1] ?? null;

function holderOf(keys: readonly Key[], sent: string): Viewer {
  const key = findKey(keys, sent);
  if (key === null) throw new AccessError("UNAUTHENTICATED", `${KEY_EXPECTED}, but got another`);
  return { role: key.role, name: key.name, limited: null };
}
