import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const EXPLORER = fileURLToPath(new URL("../../dist/explorer", import.meta.url));

/** The web page at /, as `npm run prepare` built it. */
export async function servePage(app: FastifyInstance): Promise<void> {
  if (existsSync(`${EXPLORER}/index.html`)) {
    await app.register(fastifyStatic, {
      root: EXPLORER,
      cacheControl: false,
      setHeaders(reply, path) {
        // Vite puts a hash of the content into every other name.
        const forever = !path.endsWith(".html");
        reply.setHeader("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
    return;
  }
  const advice = "The web page is not built: npm run prepare builds it. The API is at /graphql.\n";
  app.get("/", async (_request, reply) => reply.code(503).type("text/plain; charset=utf-8").send(advice));
}
