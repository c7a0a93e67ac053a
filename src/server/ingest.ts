import { on } from "node:events";
import { Readable } from "node:stream";
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import type { Writer } from "../api/context.ts";
import { expectRole } from "../api/viewer.ts";
import { InputError, StoreError } from "../errors.ts";
import { rowOf } from "../text/formats.ts";
import type { FieldFault } from "../text/given.ts";
import { type Line, linesIn } from "../text/lines.ts";

const ROW_TYPES = ["application/x-ndjson", "application/ndjson", "application/jsonl"];

/** What is told of a line as soon as it is known: stored, with its id, or refused, and why. */
type Told =
  | { readonly line: number; readonly id: string; readonly added: boolean }
  | { readonly line: number; readonly userErrors: readonly object[] };

/**
 * POST /ingest: loads of any size, an article a line as in a .jsonl file, each stored as soon as it has come, and an event told of
 * each: server-sent events, or a line of JSON each where the client accepts that. The client may hang up, and send all again.
 */
export async function serveIngest(parent: FastifyInstance, writer: Writer): Promise<void> {
  const closing = new AbortController();
  await parent.register(async (scope) => {
    scope.addHook("preClose", async () => closing.abort());
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(ROW_TYPES, (_request, body, done) => done(null, body));
    scope.addContentTypeParser("*", ({ headers }, _body, done) => done(unsupported(headers["content-type"] ?? "none")));
    scope.post("/ingest", { config: { endless: true }, onRequest: expectWriter }, async (request, reply) => {
      if (!(request.body instanceof Readable)) throw unsupported("no body");
      const asLines = request.headers.accept?.includes("ndjson") ?? false;
      // Never paused for a client that sends all before it reads anything: what it is told is small beside what it sends.
      const events = new Readable({ read() {} });
      const gone = new AbortController();
      events.once("close", () => gone.abort());
      const tell = (name: string, data: object) => {
        if (!events.destroyed) events.push(asLines ? `${JSON.stringify(data)}\n` : eventOf(name, data));
      };
      const stop = AbortSignal.any([closing.signal, gone.signal]);
      request.body.on("error", () => {}); // a client may break off at any time, also when nobody listens to it any more
      load(request.body, writer, tell, stop, request.log).finally(() => events.push(null));
      return reply
        .header("content-type", asLines ? "application/x-ndjson; charset=utf-8" : "text/event-stream; charset=utf-8")
        .header("cache-control", "no-store")
        .header("x-accel-buffering", "no") // nginx would keep the events until the last
        .header("connection", "close") // what is left of the body when we stop early is nobody's next request
        .send(events);
    });
  });
}

const eventOf = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Stores what comes, line by line, and tells of each, and at last of all. Never rejects. */
async function load(
  body: Readable,
  writer: Writer,
  tell: (name: string, data: object) => void,
  stop: AbortSignal,
  log: FastifyBaseLogger,
): Promise<void> {
  const counts = { added: 0, known: 0, refused: 0 };
  let reason: string | null = null;
  try {
    for await (const line of linesIn(chunksOf(body, stop))) {
      stop.throwIfAborted();
      const told = await stored(line, writer, log);
      if ("id" in told) counts[told.added ? "added" : "known"]++;
      else counts.refused++;
      tell("id" in told ? "article" : "refusal", told);
    }
  } catch (error) {
    const isOurs = !stop.aborted && body.errored === null;
    if (isOurs) log.error({ err: error }, "ingest failed");
    reason = `${isOurs ? "Something failed on our side" : "The server is closing"}. Send all again: what is stored stays.`;
  }
  log.info({ ...counts, complete: reason === null }, "ingest");
  tell("end", { ...counts, complete: reason === null, reason });
}

/** What a stream brings until it ends. Stopping leaves the stream open: over its socket the client is told. */
async function* chunksOf(stream: Readable, stop: AbortSignal): AsyncGenerator<Buffer> {
  for await (const [chunk] of on(stream, "data", { signal: stop, close: ["end"], highWaterMark: 4 })) yield chunk;
}

async function stored(line: Line, writer: Writer, log: FastifyBaseLogger): Promise<Told> {
  const { number } = line;
  try {
    if ("error" in line) throw line.error;
    const result = await writer.ingest(rowOf(line.text));
    if ("id" in result) return { line: number, ...result };
    return { line: number, userErrors: result.faults.map(asUserError) };
  } catch (error) {
    if (error instanceof InputError)
      return { line: number, userErrors: [{ field: [], message: error.message, code: "INVALID" }] };
    // A store that cannot take this article may take the next; one that does not answer will not.
    if (!(error instanceof StoreError && error.code === "FAILED")) throw error;
    log.error({ err: error, line: number }, "article not stored");
    return { line: number, userErrors: [{ field: [], message: NOT_STORED, code: "FAILED" }] };
  }
}

const NOT_STORED = "Something failed on our side, and this article was not stored. What is stored stays.";

const asUserError = ({ field, message, code }: FieldFault) => ({ field: [field], message, code });

async function expectWriter({ viewer }: FastifyRequest): Promise<void> {
  expectRole(viewer, "writer");
}

const unsupported = (got: string): Error =>
  Object.assign(new Error(`expected rows with a content-type of ${ROW_TYPES[0]}, but got ${got.slice(0, 80)}`), {
    statusCode: 415,
  });
