/** Refuses queries that ask too much before any of it runs, and tells in every answer what its query cost. */
import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, getVariableValues } from "graphql";
import type { Context } from "./context.ts";
import { type Measure, type Meter, meterOf } from "./cost.ts";

/** The limits that whoever runs the server may set; 0 for none. */
export interface Limits {
  readonly maxDepth: number;
  readonly maxCost: number;
}

/** Tokens of a document; parsing stops there. */
export const MAX_TOKENS = 5_000;
const MAX_FIELDS = 50;
const MAX_ALIASES = 200;
const MAX_DIRECTIVES = 100;
const MAX_SELECTIONS = 20_000;

/** The plugin that holds queries to `limits`. A document is valid and its operation known when it looks at it. */
export function limitQueries(limits: Limits): ApolloServerPlugin<Context> {
  let meter: Meter;
  return {
    async serverWillStart({ schema }) {
      meter = meterOf(schema);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, schema, contextValue }) {
          if (!operation) return;
          const { variableDefinitions = [] } = operation;
          // One wrong value is enough: they are refused as soon as it is executed, and each takes its time to describe.
          const { coerced } = getVariableValues(schema, variableDefinitions, request.variables ?? {}, { maxErrors: 1 });
          if (!coerced) return;
          const measure = meter(document, operation, coerced);
          contextValue.told.cost = measure.cost;
          refuseBeyond(limits, measure);
        },
        async willSendResponse({ contextValue: { told }, response: { body } }) {
          if (told.cost === null || body.kind !== "single") return;
          const cost = { requested: told.cost, limit: limits.maxCost || null };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function refuseBeyond({ maxDepth, maxCost }: Limits, measure: Measure): void {
  const beyond = [
    ["depth", maxDepth, measure.depth],
    ["cost", maxCost, measure.cost],
    ["fields of the query itself", MAX_FIELDS, measure.fields],
    ["aliases", MAX_ALIASES, measure.aliases],
    ["directives", MAX_DIRECTIVES, measure.directives],
    ["fields and fragments, written out", MAX_SELECTIONS, measure.selections],
  ].flatMap(([name, limit, came]) =>
    Number(limit) > 0 && Number(came) > Number(limit) ? [`${name}: expected at most ${limit}, but got ${came}`] : [],
  );
  if (beyond.length === 0) return;
  throw new GraphQLError(beyond.join("; "), { extensions: { code: "QUERY_TOO_COMPLEX", http: { status: 400 } } });
}
