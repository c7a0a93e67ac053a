import { InputError } from "../errors.ts";
import { type Asked, EXAMPLES, readQuestion } from "./forms.ts";

/** What came of a question in words. `query`, `variables` and `data` are null where it was not understood. */
export interface Answered {
  readonly understood: boolean;
  readonly interpretation: string;
  readonly query: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly data: unknown;
  readonly text: string;
  readonly nodeIds: readonly string[];
}

/** Runs a GraphQL query; rejects with an InputError where a name in it is not known. */
export type Run = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Answers a question in words: reads it, runs the query that it comes to, and puts the answer into a few lines. */
export async function answer(question: string, run: Run): Promise<Answered> {
  const asked = readQuestion(question);
  if (asked === null) {
    return {
      understood: false,
      interpretation: "The question could not be read.",
      query: null,
      variables: null,
      data: null,
      text: ["Questions that can be read:", ...EXAMPLES.map((example) => `  ${example}`)].join("\n"),
      nodeIds: [],
    };
  }
  try {
    return await answered(asked, run);
  } catch (error) {
    const unknown = error instanceof InputError && error.code === "NOT_FOUND";
    if (!unknown || !asked.otherwise) throw error;
    return answered(asked.otherwise, run);
  }
}

async function answered({ interpretation, query, variables, told }: Asked, run: Run): Promise<Answered> {
  const data = await run(query, { ...variables });
  const { lines, nodeIds } = told(data as never);
  return {
    understood: true,
    interpretation,
    query,
    variables,
    data,
    text: lines.join("\n") || "nothing found",
    nodeIds: [...new Set(nodeIds)],
  };
}
