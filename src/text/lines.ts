import { InputError } from "../errors.ts";
import { MAX_ARTICLE_BYTES } from "./document.ts";

const NEWLINE = 10;
/** JSON may write a letter of two bytes in six, as \u0431. */
const MAX_LINE_BYTES = MAX_ARTICLE_BYTES * 4;

/** A line and its number, from 1, or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: InputError };

/**
 * The lines of a stream of bytes in UTF-8, but for blank ones. They are in memory one at a time, those over 16 MiB never, and
 * the stream is read no faster than they are taken.
 */
export async function* linesIn(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of bytesOfLines(stream)) {
    number++;
    try {
      const text = decode(bytes ?? tooLong());
      if (text.trim()) yield { number, text };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { number, error };
    }
  }
}

/** Null for a line that is too long. */
async function* bytesOfLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  const take = (): Buffer | null => {
    const line = length <= MAX_LINE_BYTES ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function tooLong(): never {
  throw new InputError("BAD_USER_INPUT", `expected a line of at most ${MAX_LINE_BYTES} bytes, but it is longer`);
}

/** Bytes as text. Throws InputError where they are not UTF-8. */
export function decode(bytes: Buffer): string {
  if (bytes.includes(0))
    throw new InputError("BAD_USER_INPUT", "expected a text file, but it is binary (it has a zero byte)");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError("BAD_USER_INPUT", "expected text in UTF-8, but its bytes are not");
  }
}
