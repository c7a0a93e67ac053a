import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createContext } from "../api/context.ts";
import { subgraphOf } from "../api/resolvers/graph.ts";
import { InputError } from "../errors.ts";
import { FORMATS } from "../export/formats.ts";
import { graphOf } from "../export/graph-of.ts";
import { inPieces } from "../export/pieces.ts";
import { type ExportRequest, formatOf, readRequest } from "../export/request.ts";
import type { Store } from "../store/port.ts";

/** The options of `hearsay export`; those beside `format` and `out` are the arguments of /export. */
export interface ExportOptions {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly text?: true;
  readonly seeds?: string;
  readonly depth?: string;
  readonly kinds?: string;
  readonly maxNodes?: string;
  readonly part?: string;
}

const FORMAT = "cytoscape.json";

/** What the options ask for. Without a format it is the one that the file's name ends in. */
export function requestOf({ format, out, text, ...rest }: ExportOptions): ExportRequest {
  const named = format ?? (out === undefined ? FORMAT : endingOf(basename(out)));
  return readRequest(formatOf(`graph.${named}`), { ...rest, ...(text && { text: "true" }) });
}

/** The format that a name ends in, whatever dots it has before; else all behind its first dot. */
const endingOf = (name: string): string =>
  [...FORMATS.keys()].find((ending) => name.endsWith(`.${ending}`)) ?? name.replace(/^[^.]*\./, "");

/** Writes the graph to a file, which is there whole or not at all, or to stdout. */
export async function exportGraph(
  store: Store,
  request: ExportRequest,
  out: string | undefined,
): Promise<{ readonly truncated: boolean }> {
  const { graph, truncated } = await graphOf(store, request, (asked) => subgraphOf(createContext(store), asked));
  const pieces = Readable.from(await inPieces(request.write, graph));
  if (out === undefined) await pipeline(pieces, process.stdout, { end: false }).catch(unlessHungUp);
  else await whole(out, (part) => pipeline(pieces, createWriteStream(part)));
  return { truncated };
}

async function whole(out: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${out}.part`;
  try {
    await write(part);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new InputError("BAD_USER_INPUT", `out: expected a place for a file, but got ${out}`);
  }
}

/** `hearsay export | head` has seen enough. */
function unlessHungUp(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
}
