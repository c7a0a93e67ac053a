import { pino } from "pino";
import { createApollo } from "../../src/api/apollo.ts";
import { createContext, type Writer } from "../../src/api/context.ts";
import type { Limits } from "../../src/api/limits.ts";
import { ANYONE } from "../../src/api/viewer.ts";
import { readConfig } from "../../src/config.ts";
import type { Store } from "../../src/store/port.ts";

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question, which only the test knows
type Answer = any;

export interface Client {
  /** All that is answered: data, errors and extensions. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data; throws where there is any error. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The first error; throws where there is none. */
  refusal(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ message: string; code: string; names: string[] }>;
}

/** Asks the API over a store, without sockets: as anyone, or, where there is something to write by, as an admin. */
export function clientOf(store: Store, limits: Partial<Limits> = {}, writer: Writer | null = null): Client {
  const viewer = writer ? ({ role: "admin", name: "test", limited: null } as const) : ANYONE;
  const apollo = createApollo(pino({ level: "silent" }), { ...readConfig({}), ...limits });
  const run = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: createContext(store, { viewer, writer }) },
    );
    if (body.kind !== "single") throw new Error("expected one answer, but got several");
    return JSON.parse(JSON.stringify(body.singleResult));
  };
  return {
    answer: run,
    async ask(query, variables) {
      const { data, errors } = await run(query, variables);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    async refusal(query, variables) {
      const { data, errors } = await run(query, variables);
      if (!errors) throw new Error(`expected an error, but got ${JSON.stringify(data)}`);
      const { message, extensions } = errors[0];
      return { message, code: extensions.code, names: extensions.names ?? [] };
    },
  };
}
