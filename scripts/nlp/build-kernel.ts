// Builds src/nlp/kernel/kernel.wasm from kernel.wat: node --import tsx scripts/nlp/build-kernel.ts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const SOURCE = new URL("../../src/nlp/kernel/kernel.wat", import.meta.url);
const TARGET = new URL("../../src/nlp/kernel/kernel.wasm", import.meta.url);

/** The bytes that the source builds into. */
export async function buildKernel(): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const module = parseWat("kernel.wat", readFileSync(SOURCE, "utf8"), { simd: true });
  try {
    module.validate();
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await buildKernel());
