import { createApollo, type Logger } from "../api/apollo.ts";
import { createContext } from "../api/context.ts";
import { InputError } from "../errors.ts";
import type { Store } from "../store/port.ts";

/** A question that can be asked in words: how it is put, and the query that answers it. */
interface Form {
  readonly example: string;
  readonly pattern: RegExp;
  readonly query: string;
  /** One line an answer. */
  readonly lines: (data: never) => readonly string[];
}

interface Cited {
  readonly whoCites: {
    readonly nodes: readonly {
      readonly article: { readonly id: string; readonly title: string | null };
      readonly source: { readonly name: string };
      readonly cue: { readonly quote: string } | null;
      readonly claim: { readonly text: string } | null;
    }[];
  };
}

interface Contradicted {
  readonly claimsContradicting: {
    readonly nodes: readonly {
      readonly claim: Side;
      readonly other: Side;
      readonly reason: string;
      readonly confidence: number;
    }[];
  };
}

interface Side {
  readonly text: string;
  readonly article: { readonly id: string };
  readonly speakers: readonly { readonly name: string }[];
}

const FORMS: readonly Form[] = [
  {
    example: "who cites NAME",
    pattern: /^who\s+(?:cites|cited|quotes|quoted|relies\s+on)\s+(?<source>.+?)\s*\??$/i,
    query: `query ($source: String!) {
  whoCites(source: $source, first: 100) {
    nodes { article { id title } source { name } cue { quote } claim { text } }
  }
}`,
    lines: ({ whoCites }: Cited) =>
      whoCites.nodes.map(
        ({ article, source, cue, claim }) =>
          `${article.id}  ${source.name} (${cue?.quote ?? "no cue"}): ${claim?.text ?? "the whole article"}`,
      ),
  },
  {
    example: "which claims contradict NAME",
    pattern:
      /^(?:which|what)\s+claims?\s+contradicts?\s+(?<source>.+?)\s*\??$|^who\s+contradicts\s+(?<source2>.+?)\s*\??$/i,
    query: `query ($source: String!) {
  claimsContradicting(source: $source, first: 100) {
    nodes {
      claim { text article { id } speakers { name } }
      other { text article { id } speakers { name } }
      kind reason confidence
    }
  }
}`,
    lines: ({ claimsContradicting }: Contradicted) =>
      claimsContradicting.nodes.map(
        ({ claim, other, reason, confidence }) =>
          `${told(claim)}\n  against ${told(other)}\n  ${reason} (confidence ${confidence.toFixed(2)})`,
      ),
  },
];

const told = ({ text, article, speakers }: Side): string =>
  `${article.id}  ${speakers.map(({ name }) => name).join(", ") || "the article"}: ${text}`;

/** The answer to a question, with the query that gave it. */
export interface Answered {
  readonly question: string;
  readonly query: string;
  readonly variables: { readonly source: string };
  readonly data: unknown;
  readonly text: string;
}

/** Answers a question in words through the API's own schema. Throws InputError where it cannot be read or nobody is meant. */
export async function ask(question: string, store: Store): Promise<Answered> {
  for (const { pattern, query, lines } of FORMS) {
    const groups = pattern.exec(question.trim())?.groups;
    if (!groups) continue;
    const variables = { source: groups.source ?? groups.source2 ?? "" };
    const data = await execute(query, variables, store);
    return { question, query, variables, data, text: lines(data as never).join("\n") || "nothing found" };
  }
  const forms = FORMS.map(({ example }) => `"${example}"`).join(" or ");
  throw new InputError("BAD_USER_INPUT", `expected a question such as ${forms}, but got: ${question}`);
}

async function execute(query: string, variables: Record<string, unknown>, store: Store): Promise<unknown> {
  const apollo = createApollo(SILENT);
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext(store) });
  await apollo.stop();
  if (body.kind !== "single") throw new Error("expected one answer, but got a stream");
  const [error] = body.singleResult.errors ?? [];
  if (error) throw new InputError("BAD_USER_INPUT", error.message);
  return body.singleResult.data;
}

const SILENT: Logger = { debug() {}, info() {}, warn() {}, error() {} };
