import type { Pipeline } from "./doc.ts";
import { type Inference, loadInference } from "./inference.ts";
import { readModel } from "./model.ts";
import { EnglishPipeline } from "./pipeline.ts";

export type { Doc, EntityRange, Pipeline, Token, TokenRange } from "./doc.ts";
export type { Inference, Verdict } from "./inference.ts";

/** What an article is read by, and what two of its assertions are read together by. */
export interface Models {
  readonly pipeline: Pipeline;
  readonly inference: Inference;
}

let pipeline: Pipeline | undefined;

/** The English pipeline. The first call reads the model beside this file (14 MB); later ones give the same pipeline. */
export function loadPipeline(): Pipeline {
  pipeline ??= new EnglishPipeline(readModel(new URL("./model/en_core_web_sm.bin", import.meta.url)));
  return pipeline;
}

/** All that is needed to read articles and compare them, each read from its file once. */
export const loadModels = async (): Promise<Models> => ({ pipeline: loadPipeline(), inference: await loadInference() });
