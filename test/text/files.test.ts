import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleFiles, documentsIn, type Found } from "../../src/text/files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function all(path: string): Promise<Found[]> {
  const found: Found[] = [];
  for await (const each of documentsIn(path)) found.push(each);
  return found;
}

const messageOf = (found: Found | undefined): string | undefined =>
  found && "error" in found ? found.error.message : undefined;

test.each([
  ["an empty file", "empty.txt", "", "it has no words"],
  ["a binary file", "binary.txt", Buffer.from([80, 75, 3, 4, 0, 0, 1]), "it is binary"],
  ["a file in Latin-1", "latin.txt", Buffer.from("caf\xe9 said", "latin1"), "expected text in UTF-8"],
  [
    "a file of 20 MB",
    "large.txt",
    Buffer.alloc(20 * 1024 * 1024, "word "),
    "expected an article of at most 4194304 bytes, but it has 20971520",
  ],
])("%s is an error that says why", async (_, name, content, message) => {
  expect(messageOf((await all(await put(name, content)))[0])).toContain(message);
});

test("a bad row of a .jsonl file does not hide the good ones, and names its line", async () => {
  const path = await put(
    "rows.jsonl",
    Buffer.concat([
      Buffer.from('{"text": "One said so."}\nnonsense\n\n{"text": "'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"text": "Café, she said."}\n'),
    ]),
  );
  const found = await all(path);
  expect(found.map((each) => ("document" in each ? each.document.text : each.from.slice(path.length)))).toEqual([
    "One said so.",
    ":2",
    ":4",
    "Café, she said.",
  ]);
});

test("a folder gives its article files by name; other files are passed over", async () => {
  await put("b.md", "B.");
  await put("picture.png", "x");
  const files = await articleFiles([folder]);
  expect(files).toContain(join(folder, "b.md"));
  expect(files.some((file) => file.endsWith(".png"))).toBe(false);
  expect(files).toEqual([...files].sort());
});

test("a path that is not there, or an ending that is not read, is refused by name", async () => {
  await expect(articleFiles([join(folder, "nowhere.txt")])).rejects.toThrow("there is none at");
  await expect(articleFiles([await put("table.xls", "x")])).rejects.toThrow("but got: table.xls");
});
