import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { ROLES, type Role } from "../api/viewer.ts";
import type { Config } from "../config.ts";
import { InputError } from "../errors.ts";

/** A key as it is kept: who holds it, what it lets do, and its SHA-256 in hex. */
export interface Key {
  readonly role: Role;
  readonly name: string;
  readonly hash: Buffer;
}

const KEY = /^hs_[A-Za-z0-9_-]{43}$/;
const LINE = /^(\w+):([0-9a-f]{64})\s+(\S.*)$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u;

/**
 * A new key and the line by which a server knows it. The key is 32 random bytes, which nobody can guess or search through, so one
 * round of SHA-256 hides it: the slow hashes are for what people think of themselves.
 */
export function createKey(role: Role, name: string): { readonly key: string; readonly line: string } {
  if (!NAME.test(name)) {
    const expected = "a name of at most 64 letters, digits, spaces and . _ @ -";
    throw new InputError("BAD_USER_INPUT", `expected ${expected}, but got ${JSON.stringify(name)}`);
  }
  const key = `hs_${randomBytes(32).toString("base64url")}`;
  return { key, line: `${role}:${hashOf(key).toString("hex")} ${name}` };
}

/**
 * The keys of a file and of a variable; none where neither is set. Throws InputError, which shows no part of a line, and where
 * reading needs a key and there is none.
 */
export function readKeys({ keysFile, keys, reading }: Pick<Config, "keysFile" | "keys" | "reading">): readonly Key[] {
  const all = [
    ...(keysFile === null ? [] : parseKeys(textOf(keysFile).split("\n"), "HEARSAY_KEYS_FILE")),
    ...parseKeys(keys.split(/[\n,]/), "HEARSAY_KEYS"),
  ];
  const twice = all.find(({ hash }, i) => all.findIndex((other) => other.hash.equals(hash)) < i);
  if (twice)
    throw new InputError("BAD_USER_INPUT", `expected every key once, but that of ${twice.name} is there twice`);
  if (reading === "keys" && all.length === 0) {
    const expected = "keys in HEARSAY_KEYS_FILE or HEARSAY_KEYS where reading needs one";
    throw new InputError("BAD_USER_INPUT", `HEARSAY_READ: expected ${expected}, but there are none`);
  }
  return all;
}

/** Lines `role:sha256 name`; blank lines and those that begin with # say nothing. */
function parseKeys(lines: readonly string[], where: string): readonly Key[] {
  return lines.flatMap((line, i) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const [, role, hash = "", name = ""] = LINE.exec(line.trim()) ?? [];
    const known = z.enum(ROLES).safeParse(role);
    if (known.success && NAME.test(name)) return [{ role: known.data, name, hash: Buffer.from(hash, "hex") }];
    // The line is not shown: it may hold the key itself.
    const expected = `${ROLES.join(", ")} as in "writer:<64 hex digits> name", as "hearsay key create" prints it`;
    throw new InputError("BAD_USER_INPUT", `${where}, line ${i + 1}: expected ${expected}`);
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError("BAD_USER_INPUT", `HEARSAY_KEYS_FILE: expected a file that can be read, but ${path}: ${code}`);
  }
}

/** The key that was sent; null where there is none such. Takes the same time whichever it is. */
export function findKey(keys: readonly Key[], sent: string): Key | null {
  const hash = hashOf(sent);
  const found = keys.filter((key) => timingSafeEqual(key.hash, hash));
  return KEY.test(sent) ? (found[0] ?? null) : null;
}

const hashOf = (key: string): Buffer => createHash("sha256").update(key).digest();
