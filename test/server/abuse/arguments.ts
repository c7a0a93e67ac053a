import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { Case } from "./case.ts";
import { CURSORS, NUMBERS, TEXTS, WORDS } from "./texts.ts";

type Fields = { getFields(): Record<string, GraphQLField<unknown, unknown>> };

/** A place for a value: an argument of a field, or somewhere inside it. */
interface Place {
  readonly name: string;
  readonly argument: GraphQLArgument;
  readonly leaf: GraphQLNamedType;
  /** The argument's value that has this value in its place. */
  readonly around: (value: unknown) => unknown;
}

/**
 * Every argument of every field that can be asked for, times every value that is bad for its type. `known` are values that
 * required arguments can have, by their name; other names get a made-up one.
 */
export function argumentCases(schema: GraphQLSchema, known: Readonly<Record<string, unknown>>): Case[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  return roots.flatMap((root) =>
    ways(root, known).flatMap(({ type, around }) =>
      ownFields(type).flatMap((field) =>
        field.args.flatMap((argument) =>
          placesIn(argument, known).flatMap((place) =>
            valuesFor(place).map(([what, value]): Case => {
              const name = `${type.name}.${field.name}(${place.name}) is ${what}`;
              const query = `${root === schema.getQueryType() ? "query" : "mutation"} ($value: ${argument.type}) ${around(
                asked(field, known, `${argument.name}: $value`),
              )}`;
              const body = JSON.stringify({ query, variables: { value: place.around(value) } });
              return { name, body, writes: root !== schema.getQueryType() };
            }),
          ),
        ),
      ),
    ),
  );
}

/** But for those that its interfaces have: they are asked for there. */
function ownFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  const shared = type.getInterfaces().flatMap((of) => Object.keys(of.getFields()));
  return Object.values(type.getFields()).filter(({ name }) => !shared.includes(name));
}

/** For each type with fields, the shortest way to it from the root, taken without arguments where that can be. */
function ways(root: GraphQLObjectType, known: Readonly<Record<string, unknown>>) {
  type Way = { type: GraphQLObjectType; around: (inner: string) => string };
  const found = new Map<string, Way>([[root.name, { type: root, around: (inner) => `{ ${inner} }` }]]);
  if (root.name === "Mutation") return [...found.values()];
  for (const { type, around } of found.values()) {
    const fields = Object.values(type.getFields());
    const easy = fields.filter(({ args }) => !args.some(isRequiredArgument));
    for (const field of [...easy, ...fields]) {
      const to = getNamedType(field.type) as GraphQLNamedType;
      if (!(isObjectType(to) || isInterfaceType(to)) || found.has(to.name)) continue;
      const next = (inner: string) => around(`${asked(field, known)} { ${inner} }`);
      found.set(to.name, { type: to as GraphQLObjectType, around: next });
    }
  }
  return [...found.values()];
}

/** The field with what it must be given, and a selection if `given` asks it as the last. */
function asked(
  field: GraphQLField<unknown, unknown>,
  known: Readonly<Record<string, unknown>>,
  given?: string,
): string {
  const own = given?.split(":")[0];
  const required = field.args
    .filter((argument) => isRequiredArgument(argument) && argument.name !== own)
    .map((argument) => `${argument.name}: ${literal(made(argument.type, argument.name, known))}`);
  const all = given === undefined ? required : [...required, given];
  const selection = given === undefined || isLeafType(getNamedType(field.type)) ? "" : ` { ${selectionOf(field)} }`;
  return `${field.name}${all.length > 0 ? `(${all.join(", ")})` : ""}${selection}`;
}

/** Of a connection what makes it read its page and its count. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const fields = (getNamedType(field.type) as Partial<Fields>).getFields?.() ?? {};
  return ["totalCount", "pageInfo"]
    .filter((name) => name in fields)
    .reduce((text, name) => `${text} ${name}${name === "pageInfo" ? " { endCursor }" : ""}`, "__typename");
}

function placesIn(argument: GraphQLArgument, known: Readonly<Record<string, unknown>>): Place[] {
  const within = (
    type: GraphQLInputType,
    name: string,
    around: (value: unknown) => unknown,
    seen: readonly GraphQLNamedType[],
  ): Place[] => {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return within(nullable.ofType, name, (value) => around([value]), seen);
    const leaf = getNamedType(type) as GraphQLNamedType;
    if (!isInputObjectType(leaf)) return [{ name, argument, leaf, around }];
    // Filters hold filters: each kind of input is entered once.
    if (seen.includes(leaf)) return [];
    const fields = Object.values(leaf.getFields());
    const rest = Object.fromEntries(
      fields.filter(isRequiredInputField).map((field) => [field.name, made(field.type, field.name, known)]),
    );
    return fields.flatMap((field) =>
      within(field.type, `${name}.${field.name}`, (value) => around({ ...rest, [field.name]: value }), [...seen, leaf]),
    );
  };
  return within(argument.type, argument.name, (value) => value, []);
}

function valuesFor({ leaf, name }: Place): [string, unknown][] {
  if (leaf.name === "String" || leaf.name === "ID") {
    const cursors = /^(?:after|before)$/.test(name) ? Object.entries(CURSORS) : [];
    return [...Object.entries(TEXTS), ...cursors, ["a map", { $ne: null }], ["a list of lists", [[["x"]]]]];
  }
  const values = leaf.name === "Int" || leaf.name === "Float" ? NUMBERS : WORDS;
  return values.map((value) => [JSON.stringify(value).slice(0, 40), value]);
}

/** A value that a type allows. */
function made(type: GraphQLInputType, name: string, known: Readonly<Record<string, unknown>>): unknown {
  if (name in known) return known[name];
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [made(nullable.ofType, name, known)];
  if (isNonNullType(nullable)) throw new Error("expected a nullable type");
  if (isEnumType(nullable)) return new Enumerated(nullable.getValues()[0]?.name as string);
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, made(field.type, field.name, known)]));
  }
  return { Int: 1, Float: 0.5, Boolean: true }[nullable.name] ?? "x";
}

/** A word that JSON has no form for but as a text, which variables take and literals do not. */
class Enumerated {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  toJSON() {
    return this.name;
  }
}

function literal(value: unknown): string {
  if (value instanceof Enumerated) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(", ")}}`;
}
