import { createApollo, type Logger } from "../api/apollo.ts";
import { type Answered, answer, type Rephrase, type Run } from "../api/ask.ts";
import { createContext } from "../api/context.ts";
import { EXAMPLES } from "../api/forms.ts";
import { readConfig } from "../config.ts";
import { InputError, type InputErrorCode } from "../errors.ts";
import type { Store } from "../store/port.ts";

/** Answers a question in words through the API's own schema. Throws InputError where it cannot be read or nobody is meant. */
export async function ask(
  question: string,
  store: Store,
  rephrase: Rephrase | null,
): Promise<Answered & { readonly question: string }> {
  const contextValue = createContext(store);
  const run: Run = async (query, variables) => {
    const apollo = createApollo(SILENT, readConfig());
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    await apollo.stop();
    if (body.kind !== "single") throw new Error("expected one answer, but got a stream");
    const [error] = body.singleResult.errors ?? [];
    if (error) throw new InputError(codeOf(error.extensions?.code), error.message);
    return body.singleResult.data;
  };
  const answered = await answer(question, run, rephrase);
  if (answered.understood) return { question, ...answered };
  const forms = EXAMPLES.map((example) => `"${example}"`).join(" or ");
  throw new InputError("BAD_USER_INPUT", `expected a question such as ${forms}, but got: ${question}`);
}

const codeOf = (code: unknown): InputErrorCode =>
  code === "NOT_FOUND" || code === "AMBIGUOUS_NAME" ? code : "BAD_USER_INPUT";

const SILENT: Logger = { debug() {}, info() {}, warn() {}, error() {} };
