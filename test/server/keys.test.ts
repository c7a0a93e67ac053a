import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { createKey, findKey, readKeys } from "../../src/server/keys.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-keys-"));
});
afterAll(() => rm(folder, { recursive: true }));

const inline = (keys: string) => readKeys({ keysFile: null, keys, reading: "open" });

test("a new key is random, and known by its line alone", () => {
  const [one, other] = [createKey("writer", "Bot 1"), createKey("writer", "Bot 1")];
  expect(one.key).toMatch(/^hs_[\w-]{43}$/);
  expect(one.key).not.toBe(other.key);
  expect(one.line).toBe(`writer:${createHash("sha256").update(one.key).digest("hex")} Bot 1`);
  const keys = inline(`${other.line},${one.line}`);
  expect(findKey(keys, one.key)).toMatchObject({ role: "writer", name: "Bot 1", hash: keys[1]?.hash });
  for (const wrong of [
    "",
    "hs_",
    one.key.slice(0, -1),
    `${one.key} `,
    one.key.toLowerCase(),
    one.line,
    createKey("admin", "x").key,
  ])
    expect(findKey(keys, wrong)).toBeNull();
});

test("what somebody thought up is no key, whatever the file says", () => {
  const hash = createHash("sha256").update("password").digest("hex");
  expect(findKey(inline(`admin:${hash} me`), "password")).toBeNull();
});

test("a file and a variable are read together; blank lines and remarks say nothing", async () => {
  const [reader, admin] = [createKey("reader", "Ann"), createKey("admin", "Bob")];
  const keysFile = join(folder, "keys.txt");
  await writeFile(keysFile, `# people, since March\r\n\r\n  ${reader.line}\r\n`);
  expect(readKeys({ keysFile, keys: admin.line, reading: "keys" }).map(({ role, name }) => [role, name])).toEqual([
    ["reader", "Ann"],
    ["admin", "Bob"],
  ]);
  expect(inline("")).toEqual([]);
});

describe("a bad line is refused by its number, and not shown", () => {
  const { key, line } = createKey("writer", "Bot");
  const hash = line.slice("writer:".length).split(" ")[0] as string;
  test.each([
    ["the key itself", `writer:${key} Bot`],
    ["an unknown role", `owner:${hash} Bot`],
    ["no name", `writer:${hash}`],
    ["half a hash", `writer:${hash.slice(32)} Bot`],
    ["nothing that we know", key],
  ])("%s", (_, bad) => {
    const read = () => inline(`# one\n${bad}`);
    expect(read).toThrow(InputError);
    expect(read).toThrow(/HEARSAY_KEYS, line 2: expected reader, writer, admin/);
    expect(read).toThrow(/^(?![\s\S]*hs_[\w-]{9})(?![\s\S]*[0-9a-f]{20})/);
  });

  test("the same key twice", () => {
    const twice = () => inline(`${line}\n${line.replace("writer", "admin")}`);
    expect(twice).toThrow(/every key once, but that of Bot/);
    expect(twice).not.toThrow(hash);
  });

  test("a file that is not there, by its path", () => {
    const read = () => readKeys({ keysFile: join(folder, "none.txt"), keys: "", reading: "open" });
    expect(read).toThrow(/HEARSAY_KEYS_FILE: expected a file that can be read, but .*none.txt: ENOENT/);
  });

  test("no key at all, where reading needs one", () => {
    const read = () => readKeys({ keysFile: null, keys: "# none yet", reading: "keys" });
    expect(read).toThrow("HEARSAY_READ: expected keys in HEARSAY_KEYS_FILE or HEARSAY_KEYS");
  });

  test("a name that is none", () => {
    for (const name of ["", " ", "a\nb", "a,b", "a".repeat(65)])
      expect(() => createKey("reader", name)).toThrow(InputError);
  });
});
