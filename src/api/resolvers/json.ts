import { GraphQLScalarType } from "graphql";

/** Any JSON value, as it stands: only answers have one. */
export const JSON_VALUE = new GraphQLScalarType({ name: "JSON", serialize: (value) => value });
