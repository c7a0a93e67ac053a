import { z } from "zod";
import type { Rephrase } from "../api/ask.ts";
import { EXAMPLES } from "../api/forms.ts";
import type { ModelConfig } from "../config.ts";

/** How long a model may take, from the question to the last byte of its answer, in milliseconds: less than a request has. */
const PATIENCE = 8_000;
/** An answer is one line; whoever sends more is not answering. In bytes. */
const LONGEST_ANSWER = 64 * 1024;
/** Questions that the model has at once; another is not put to it. */
const AT_ONCE = 4;

const TASK = `You are given a question about news articles. Put it in one of the forms below and answer with that one line alone, in
English, without quotation marks. Words in capitals stand for what the question names: keep names and numbers as the question has
them. Where no form fits, answer NONE.

${EXAMPLES.join("\n")}`;

const COMPLETION = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * Has a model put questions as one of the forms: POST <url>/chat/completions, once, with the question and the forms and nothing
 * else. Where the model does not answer in time, or with anything but one line, that is null, and `failed` is told why.
 */
export function createRephrase(
  model: ModelConfig,
  failed: (error: Error) => void,
  patience: number = PATIENCE,
): Rephrase {
  let under = 0;
  return async (question, signal) => {
    if (under >= AT_ONCE) return null;
    under++;
    try {
      const late = AbortSignal.timeout(patience);
      return lineOf(await completed(model, question, signal ? AbortSignal.any([late, signal]) : late));
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
      return null;
    } finally {
      under--;
    }
  };
}

async function completed({ url, name, key }: ModelConfig, question: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key !== null && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model: name,
      temperature: 0,
      max_tokens: 200,
      messages: [
        { role: "system", content: TASK },
        { role: "user", content: question },
      ],
    }),
    // The key is for that address alone.
    redirect: "error",
    signal,
  });
  const body = await textOf(response);
  if (!response.ok) throw new Error(`expected an answer of the model, but got HTTP status ${response.status}`);
  const read = COMPLETION.safeParse(parsed(body));
  if (!read.success) throw new Error("expected an answer as chat completions have it, but got another");
  return read.data.choices[0]?.message.content ?? "";
}

/** The body, as far as it is worth reading. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  // To throw, or to return, inside the loop ends the connection.
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > LONGEST_ANSWER) throw new Error(`expected an answer of at most ${LONGEST_ANSWER} bytes, but got more`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The one line of an answer, without what may stand around it; null where there are more, or none. */
function lineOf(content: string): string | null {
  const lines = content.trim().split("\n");
  const line = (lines[0] ?? "").trim().replace(/^["'`]+(.*?)["'`]+$/, "$1");
  return lines.length === 1 && line !== "" && line !== "NONE" ? line : null;
}
