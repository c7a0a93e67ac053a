import type { ApolloServerPlugin } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from "graphql";
import { AccessError } from "../errors.ts";
import type { Context } from "./context.ts";
import { NEEDED_ROLES } from "./resolvers/mutation.ts";
import { expectRole } from "./viewer.ts";

/** Refuses an operation before any of it is done where its viewer may not do all of it. */
export function checkAccess(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, contextValue: { viewer, request } }) {
          if (operation?.operation !== "mutation") return;
          request.lift?.(); // what has been written is told, however long it took
          try {
            for (const field of fieldsOf(operation.selectionSet, document)) {
              const needed = NEEDED_ROLES[field as keyof typeof NEEDED_ROLES];
              if (needed) expectRole(viewer, needed);
            }
          } catch (error) {
            throw error instanceof AccessError ? asGraphQL(error) : error;
          }
        },
      };
    },
  };
}

/** The names of an operation's own fields, those of its fragments among them. */
function fieldsOf(operation: SelectionSetNode, document: DocumentNode): ReadonlySet<string> {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node.selectionSet]),
  );
  const sets = new Set([operation]);
  const fields = new Set<string>();
  // A set grows while it is gone through, and has each fragment once.
  for (const { selections } of sets) {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) fields.add(node.name.value);
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node.selectionSet;
      if (node.kind !== Kind.FIELD && inner) sets.add(inner);
    }
  }
  return fields;
}

function asGraphQL({ message, code, status }: AccessError): GraphQLError {
  const headers = new HeaderMap(status === 401 ? [["www-authenticate", "Bearer"]] : []);
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}
