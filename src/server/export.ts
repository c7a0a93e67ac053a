import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { createContext } from "../api/context.ts";
import { subgraphOf } from "../api/resolvers/graph.ts";
import { graphOf } from "../export/graph-of.ts";
import { inPieces } from "../export/pieces.ts";
import { type Arguments, formatOf, readRequest } from "../export/request.ts";
import type { Store } from "../store/port.ts";
import { deadlineOf } from "./deadline.ts";

/**
 * /export/graph.<extension>: the whole graph, or a subgraph, as a file that other programs read. It is streamed: what fails before
 * the first byte is an error as the API has it, and what fails later cuts the connection, so that no half looks whole. It must begin
 * within `timeoutMs` (0: whenever), and then takes as long as its client reads; nothing is read for one that hangs up.
 */
export function serveExports(app: FastifyInstance, whole: Store, timeoutMs: number): void {
  app.route<{ Params: { file: string }; Querystring: Arguments }>({
    method: ["GET", "HEAD"],
    url: "/export/:file",
    async handler({ method, params: { file }, query }, reply) {
      const request = readRequest(formatOf(file), query);
      const { signal, lift } = deadlineOf(reply, timeoutMs);
      const store = whole.within(signal);
      const { graph, truncated } = await graphOf(store, request, (asked) => subgraphOf(createContext(store), asked));
      reply.type(request.format.contentType).header("content-disposition", `attachment; filename="${file}"`);
      if (truncated) reply.header("hearsay-truncated", "true");
      reply.header("access-control-expose-headers", "hearsay-truncated");
      if (method === "HEAD") return reply.send();
      const pieces = await inPieces(request.write, graph);
      lift();
      return reply.send(Readable.from(pieces));
    },
  });
}
