import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The page as files of our own: nothing in it is fetched from another host. */
export default defineConfig({
  base: "./",
  build: {
    outDir: fileURLToPath(new URL("../../dist/explorer", import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    // The editor is one large part, and is loaded after the page has appeared.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // "use client" in a hundred files of our dependencies: it means nothing here.
      onLog: (level, log, handle) => log.code === "MODULE_LEVEL_DIRECTIVE" || handle(level, log),
    },
  },
});
