import type { Pipeline } from "./doc.ts";
import { readModel } from "./model.ts";
import { EnglishPipeline } from "./pipeline.ts";

export type { Doc, EntityRange, Pipeline, Token, TokenRange } from "./doc.ts";

let pipeline: Pipeline | undefined;

/** The English pipeline. The first call reads the model beside this file (14 MB); later ones give the same pipeline. */
export function loadPipeline(): Pipeline {
  pipeline ??= new EnglishPipeline(readModel(new URL("./model/en_core_web_sm.bin", import.meta.url)));
  return pipeline;
}
