import type { ExportGraph, Write } from "./graph.ts";

const PIECE = 16 * 1024;

/** A document in pieces worth sending. The first is read before this resolves, so that what fails at once is told at once. */
export async function inPieces(write: Write, graph: ExportGraph): Promise<AsyncIterable<string>> {
  const pieces = gathered(write(graph));
  const first = await pieces.next();
  return (async function* all() {
    try {
      if (!first.done) yield first.value;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  })();
}

async function* gathered(parts: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let piece = "";
  for await (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
