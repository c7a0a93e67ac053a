import { AccessError } from "../errors.ts";

/** What a key lets its holder do, each role all that those before it may: ask, add articles, take them out and review. */
export const ROLES = ["reader", "writer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Viewer {
  readonly role: Role;
  /** What the key goes by; null where there was none. */
  readonly name: string | null;
  /** Why whoever sends no key may do no more, in a sentence; null where there was a key. */
  readonly limited: string | null;
}

/** Anyone, who may read. */
export const ANYONE: Viewer = { role: "reader", name: null, limited: "none was sent" };

const HOLDERS: Readonly<Record<Role, string>> = { reader: "a reader", writer: "a writer", admin: "an admin" };

/** Throws AccessError where the viewer has not this role or a higher one. */
export function expectRole({ role, name, limited }: Viewer, needed: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(needed)) return;
  const expected = `expected the key of ${HOLDERS[needed]}`;
  if (limited !== null)
    throw new AccessError("UNAUTHENTICATED", `${expected} (Authorization: Bearer hs_...), but ${limited}`);
  throw new AccessError("FORBIDDEN", `${expected}, but ${JSON.stringify(name)} is that of ${HOLDERS[role]}`);
}
