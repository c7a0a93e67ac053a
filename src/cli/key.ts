import type { Role } from "../api/viewer.ts";
import { createKey } from "../server/keys.ts";

/** A new key as it is printed, once, with the line by which a server knows it. */
export function newKey({ role, name, json }: { role: Role; name: string; json?: boolean }): string {
  const created = createKey(role, name);
  return json
    ? JSON.stringify(created)
    : `The key, which is not kept anywhere:\n\n    ${created.key}\n\nIts line for HEARSAY_KEYS_FILE:\n\n    ${created.line}`;
}
