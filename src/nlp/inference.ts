import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Tokenizer } from "@huggingface/tokenizers";
import { LRUCache } from "lru-cache";

/** How likely it is that of two assertions about one story neither bears on the other, that they agree, and that they cannot both hold. */
export interface Verdict {
  readonly neither: number;
  readonly agree: number;
  readonly contradict: number;
}

/** What is told of one assertion, or of a pair, does not depend on what else is asked. */
export interface Inference {
  /** What each assertion means, as 384 numbers: where the cosine of two is high, the assertions are of one matter. */
  embed(assertions: readonly string[]): Promise<readonly Float32Array[]>;
  /** A verdict for each pair of assertions. */
  judge(pairs: readonly (readonly [string, string])[]): Promise<readonly Verdict[]>;
}

const FOLDER = new URL("./inference/", import.meta.url);
const [START, END] = [101, 102];
/** Tokens of an assertion that are read, as in training. */
const MOST = 60;
/** Answers that are kept: outlets print the same sentences, and each article is compared with many. */
const KEPT = 10_000;

let inference: Promise<Inference> | undefined;

/** The model that reads two assertions together, loaded once; inference/README.md tells how it was made. */
export function loadInference(): Promise<Inference> {
  inference ??= createInference();
  return inference;
}

/** Another one, that remembers nothing of what any was asked. */
export async function createInference(): Promise<Inference> {
  // Only who reads articles needs it: it is large, and machines that it has no build for can still serve what is stored.
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const tokenizer = new Tokenizer(JSON.parse(await readFile(new URL("tokenizer.json", FOLDER), "utf8")), {});
  const session = await InferenceSession.create(fileURLToPath(new URL("judge.onnx", FOLDER)), {
    // More threads than one win little on so short a text, and take them from others.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const tokensOf = (assertion: string): readonly number[] =>
    tokenizer.encode(assertion, { add_special_tokens: false }).ids.slice(0, MOST);

  // One assertion or pair at a time: int8 arithmetic scales all that is given at once, so in a batch each would depend on the others.
  async function run(first: readonly number[], second: readonly number[], wanted: string): Promise<Float32Array> {
    const ids = BigInt64Array.from([...first, ...second], BigInt);
    const segments = BigInt64Array.from(ids, (_, i) => BigInt(i >= first.length));
    const shape = [1, ids.length];
    const feeds = { ids: new Tensor("int64", ids, shape), segments: new Tensor("int64", segments, shape) };
    const data = (await session.run(feeds, [wanted]))[wanted]?.data;
    if (!(data instanceof Float32Array)) throw new Error(`expected numbers for ${wanted}; got ${typeof data}`);
    return data;
  }

  return {
    embed: inTurn((assertion) => run([START, ...tokensOf(assertion), END], [], "meaning")),
    judge: inTurn(async ([a, b]): Promise<Verdict> => {
      const [neither = 0, agree = 0, contradict = 0] = await run(
        [START, ...tokensOf(a), END],
        [...tokensOf(b), END],
        "chances",
      );
      return { neither, agree, contradict };
    }),
  };
}

/** Answers one after the other, and what it has answered not long ago again. */
function inTurn<T, R extends object>(answer: (one: T) => Promise<R>): (all: readonly T[]) => Promise<readonly R[]> {
  const known = new LRUCache<string, R>({ max: KEPT });
  return async (all) => {
    const answers: R[] = [];
    for (const one of all) {
      const key = JSON.stringify(one);
      const found = known.get(key) ?? (await answer(one));
      known.set(key, found);
      answers.push(found);
    }
    return answers;
  };
}
