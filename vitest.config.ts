import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql has two builds, and no part of one knows the other's: what Node takes for Apollo, Vite must take for us.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    globalSetup: ["test/neo4j-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
