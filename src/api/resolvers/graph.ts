import { InputError } from "../../errors.ts";
import type { AskSubgraph } from "../../export/graph-of.ts";
export const subgraphOf = async (_context: unknown, _asked: unknown): ReturnType<AskSubgraph> => {
  throw new InputError("BAD_USER_INPUT", "seeds: not yet");
};
