/** Questions made from the schema: all that a type has, as deep as is asked. */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
} from "graphql";
import { typeDefs } from "../../src/api/schema.ts";

export const schema = buildSchema(typeDefs);

export type Field = GraphQLField<unknown, unknown>;

/** A field of the query, or of the mutation, with what it is given. */
export interface Call {
  readonly field: string;
  readonly args?: Readonly<Record<string, unknown>>;
  /** What is asked of it in place of all that its type has. */
  readonly select?: string;
  /** Objects within objects that are asked for: 3 unless told; connections and edges do not count. */
  readonly depth?: number;
}

/** The field that a call is of. */
export function fieldOf({ field: name }: Call): Field {
  const field = schema.getQueryType()?.getFields()[name] ?? schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`expected a field of Query or Mutation, but got ${name}`);
  return field;
}

/** The operation that asks for a call; its arguments are the variables. */
export function operationOf(call: Call): string {
  const field = fieldOf(call);
  const given = field.args.filter(({ name }) => call.args && name in call.args);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const kind = schema.getMutationType()?.getFields()[call.field] ? "mutation" : "query";
  const asked = call.select ?? selectionOf(getNamedType(field.type), call.depth ?? 3);
  return `${kind}${declared && ` (${declared})`} { ${call.field}${passed && `(${passed})`} { ${asked} } }`;
}

/**
 * All leaves of a type, and its objects so many levels deep, of nested connections the first two. Of a type that is being asked for
 * already, and of one that stands too deep, only the id. An interface is asked for what it has, and for the leaves of each type
 * that it may be.
 */
export function selectionOf(type: GraphQLNamedType, depth: number, within: readonly string[] = []): string {
  const fields = Object.values(fieldsOf(type));
  const inner = isPage(type) ? within : [...within, type.name];
  const asked = fields.map((field) => {
    const given = getNamedType(field.type);
    if (isLeafType(given)) return field.name;
    const page = field.args.some(({ name }) => name === "first") ? "(first: 2)" : "";
    // The nodes of a connection stand in its edges, where they are asked for as deep as is left.
    const left = !isPage(type) ? depth - 1 : ["edges", "node"].includes(field.name) ? depth : 0;
    const selection = isTooDeep(given, left, inner) ? idOf(given) : selectionOf(given, left, inner);
    return selection && `${field.name}${page} { ${selection} }`;
  });
  return ["__typename", ...asked, ...(isAbstractType(type) ? leavesOfEach(type) : [])].filter(Boolean).join(" ");
}

export const fieldsOf = (type: GraphQLNamedType): Readonly<Record<string, Field>> =>
  "getFields" in type ? (type.getFields() as Record<string, Field>) : {};

const isPage = ({ name }: GraphQLNamedType): boolean => /(?:Connection|Edge)$/.test(name);

function isTooDeep(type: GraphQLNamedType, depth: number, within: readonly string[]): boolean {
  if (!Object.values(fieldsOf(type)).some((field) => isCompositeType(getNamedType(field.type)))) return false;
  return depth < 0 || (!isPage(type) && within.includes(type.name));
}

const idOf = (type: GraphQLNamedType): string => (fieldsOf(type).id ? "__typename id" : "");

/** What the interface itself does not have; by the type's name too where another type has something else by that name. */
function leavesOfEach(type: Parameters<typeof schema.getPossibleTypes>[0]): string[] {
  const own = fieldsOf(type);
  const types = schema.getPossibleTypes(type);
  const differs = (name: string) =>
    new Set(types.map((of) => String(of.getFields()[name]?.type ?? "")).filter(Boolean)).size > 1;
  return types.map((of: GraphQLObjectType) => {
    const leaves = Object.values(of.getFields()).filter(
      ({ name, type }) => isLeafType(getNamedType(type)) && !own[name],
    );
    const asked = leaves.map(({ name }) => (differs(name) ? `${name}_${of.name}: ${name}` : name));
    return asked.length > 0 ? `... on ${of.name} { ${asked.join(" ")} }` : "";
  });
}
