import { InputError } from "../errors.ts";
import { type Asked, EXAMPLES, LONGEST, readQuestion } from "./forms.ts";

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

/** How an interpretation begins that is a model's. */
export const BY_MODEL = "A model put it as";

/**
 * Puts a question that cannot be read as one of the forms that can; null where it does not know how, or nobody waits any more.
 * Never rejects.
 */
export type Rephrase = (question: string, signal?: AbortSignal) => Promise<string | null>;

/**
 * Answers a question in words: reads it, runs the query that it comes to, and puts the answer into a few lines. One that cannot
 * be read is read as `rephrase` puts it, where that is given.
 */
export async function answer(question: string, run: Run, rephrase: Rephrase | null): Promise<Answered> {
  const asked = readQuestion(question) ?? (await rephrased(question, rephrase));
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

/** Read like any other question, and told as what it is: nothing else of what comes back is used. */
async function rephrased(question: string, rephrase: Rephrase | null): Promise<Asked | null> {
  if (rephrase === null || question.trim() === "" || question.length > LONGEST) return null;
  const phrased = (await rephrase(question))?.trim() ?? "";
  const asked = /\p{C}/u.test(phrased) ? null : readQuestion(phrased);
  return asked && ofModel(asked, phrased);
}

function ofModel({ interpretation, otherwise, ...asked }: Asked, phrased: string): Asked {
  return {
    ...asked,
    interpretation: `${BY_MODEL} "${phrased}": ${interpretation}`,
    ...(otherwise && { otherwise: ofModel(otherwise, phrased) }),
  };
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
