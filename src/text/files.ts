import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { InputError } from "../errors.ts";
import type { Document } from "./document.ts";
import { MAX_ARTICLE_BYTES, tooLong } from "./document.ts";
import { FORMATS, fromRow } from "./formats.ts";
import { decode, linesIn } from "./lines.ts";

/** A document and where it came from (`file` or `file:line`), or why there is none. */
export type Found =
  | { readonly from: string; readonly document: Document }
  | { readonly from: string; readonly error: InputError };

const ENDINGS = [...Object.keys(FORMATS), "jsonl"];
/** A page's mark-up may be larger than the article in it. */
const MARKUP_ALLOWANCE = 2;
const endingOf = (path: string) => extname(path).slice(1).toLowerCase();

/**
 * The article files under the given paths, in order: a file as it stands, a folder's readable files by name, deeply.
 * Throws InputError where a path does not exist or a named file has an ending that is not read.
 */
export async function articleFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if ((await stat(await existing(path))).isDirectory()) {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const inside = entries.filter((entry) => entry.isFile() && ENDINGS.includes(endingOf(entry.name)));
      files.push(...inside.map((entry) => join(entry.parentPath, entry.name)).sort());
    } else if (ENDINGS.includes(endingOf(path))) {
      files.push(path);
    } else {
      throw new InputError(
        "BAD_USER_INPUT",
        `expected a file that ends in .${ENDINGS.join(", .")}, but got: ${basename(path)}`,
      );
    }
  }
  return files;
}

/** A path, where something is. Throws InputError where nothing is. */
export async function existing(path: string): Promise<string> {
  if (await stat(path).catch(() => null)) return path;
  throw new InputError("BAD_USER_INPUT", `expected a file or folder, but there is none at ${path}`);
}

/** Whether a file has an article a line. */
export const hasRows = (path: string): boolean => endingOf(path) === "jsonl";

/** The documents of one file, one after the other: a .jsonl file has one a line. What cannot be read is an error, not a throw. */
export async function* documentsIn(path: string, asRows = hasRows(path)): AsyncGenerator<Found> {
  if (!asRows) {
    const read = FORMATS[endingOf(path)];
    if (!read) throw new Error(`articleFiles lets no such file through: ${path}`);
    const { size } = await stat(path);
    const bytes = size > MAX_ARTICLE_BYTES * MARKUP_ALLOWANCE ? null : await readFile(path);
    yield await found(path, () => {
      if (bytes === null) throw new InputError("BAD_USER_INPUT", tooLong(size).message);
      return read(decode(bytes));
    });
    return;
  }
  for await (const line of linesIn(createReadStream(path))) {
    yield await found(`${path}:${line.number}`, () => {
      if ("error" in line) throw line.error;
      return fromRow(line.text);
    });
  }
}

async function found(from: string, read: () => Document | Promise<Document>): Promise<Found> {
  try {
    return { from, document: await read() };
  } catch (error) {
    if (error instanceof InputError) return { from, error };
    throw error;
  }
}
