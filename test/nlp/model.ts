import { type Model, readModel } from "../../src/nlp/model.ts";

let model: Model | undefined;

/** The English model, read once for all tests of a file. */
export function enModel(): Model {
  model ??= readModel(new URL("../../src/nlp/model/en_core_web_sm.bin", import.meta.url));
  return model;
}
