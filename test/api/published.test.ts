import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
} from "graphql";
import { expect, it } from "vitest";
import { typeDefs } from "../../src/api/schema.ts";

/** The schema of the last release: what clients may rely on. README.md says how it is renewed. */
const published = readFileSync(new URL("../../schema/published.graphql", import.meta.url), "utf8");

it("keeps all that the published schema has, but for what that deprecates", () => {
  expect(breaksOf(published, typeDefs)).toEqual([]);
});

it("deprecates nothing without a reason", () => {
  expect(unexplained(typeDefs)).toEqual([]);
});

it.each([
  ["a field", "type Query { a: Int b: Int }", "type Query { b: Int }", ["Query.a was removed."]],
  [
    "a value",
    "type Query { a: E } enum E { X Y }",
    "type Query { a: E } enum E { X }",
    ["Y was removed from enum type E."],
  ],
  ["an argument", "type Query { a(x: Int): Int }", "type Query { a: Int }", ["Query.a arg x was removed."]],
  ["what may be null", "type Query { a: Int! }", "type Query { a: Int }", ["Query.a changed type from Int! to Int."]],
])("%s that goes breaks clients", (_, before, after, breaks) => {
  expect(breaksOf(before, after)).toEqual(breaks);
});

it.each([
  ["a field", 'type Query { a: Int @deprecated(reason: "x") b: Int }', "type Query { b: Int }"],
  ["a value", 'type Query { a: E } enum E { X Y @deprecated(reason: "x") }', "type Query { a: E } enum E { X }"],
  ["an argument", 'type Query { a(x: Int @deprecated(reason: "x")): Int }', "type Query { a: Int }"],
  [
    "a field and its type",
    'type Query { a: A @deprecated(reason: "x") b: Int } type A { c: Int }',
    "type Query { b: Int }",
  ],
  [
    "a field of a filter",
    'type Query { a(f: F): Int } input F { x: Int @deprecated(reason: "x") y: Int }',
    "type Query { a(f: F): Int } input F { y: Int }",
  ],
])("%s that was deprecated may go", (_, before, after) => {
  expect(breaksOf(before, after)).toEqual([]);
});

it("finds what is deprecated without a reason of its own", () => {
  const sdl = `type Query { a(x: Int @deprecated(reason: " ")): Int @deprecated b: E @deprecated(reason: "Use \`a\`.") } enum E { X @deprecated }`;
  expect(unexplained(sdl).sort()).toEqual(["E.X", "Query.a", "Query.a.x"]);
});

/** What a client of one schema may miss in another, in graphql-js's words. */
function breaksOf(before: string, after: string): string[] {
  return findBreakingChanges(withoutDeprecated(before), buildSchema(after)).map(({ description }) => description);
}

/** Without what is deprecated, and the types that are left for nothing. */
function withoutDeprecated(sdl: string): GraphQLSchema {
  const isDeprecated = (node: { directives?: readonly { name: { value: string } }[] }) =>
    node.directives?.some(({ name }) => name.value === "deprecated") ? null : undefined;
  const kept = visit(parse(sdl), {
    [Kind.FIELD_DEFINITION]: isDeprecated,
    [Kind.INPUT_VALUE_DEFINITION]: isDeprecated,
    [Kind.ENUM_VALUE_DEFINITION]: isDeprecated,
  });
  const schema = buildSchema(print(kept));
  const { types, ...roots } = schema.toConfig();
  // From its roots a schema finds all types but those that only stand for an interface.
  return new GraphQLSchema({
    ...roots,
    types: types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0),
  });
}

/** What is deprecated without a reason, by its dotted name. */
function unexplained(sdl: string): string[] {
  type Part = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;
  const found: string[] = [];
  const check = (of: string, part: Part) => {
    // The directive's own default says no more than that there is no reason.
    const reason = part.deprecationReason;
    if (reason != null && (reason.trim() === "" || reason === "No longer supported")) found.push(`${of}.${part.name}`);
  };
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if ("getValues" in type) for (const value of type.getValues()) check(type.name, value);
    if (!("getFields" in type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(type.name, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const argument of (field as GraphQLField<unknown, unknown>).args)
        check(`${type.name}.${field.name}`, argument);
    }
  }
  return found;
}
