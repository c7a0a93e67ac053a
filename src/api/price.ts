/** What a field costs by its shape, and by the schema's @cost and @listSize where its shape does not tell. */
import { type GraphQLField, type GraphQLSchema, getDirectiveValues, getNullableType, isListType } from "graphql";
import { DEFAULT_PAGE, MAX_PAGE } from "./connections.ts";

/** Items that a plain list is taken to have where the schema does not say how many. */
const PLAIN_LIST = 5;

/** How many items a field gives, and where: in these fields of its own object, or, where it is a list itself, in itself. */
export interface ListSize {
  readonly of: "itself" | readonly string[];
  readonly arguments: readonly string[];
  /** Without those arguments. */
  readonly usual: number;
  /** With them: more is refused by who reads it. */
  readonly most: number;
}

export interface Price {
  /** What it costs beside the objects that it gives. */
  readonly weight: number;
  readonly list: ListSize | null;
}

type Field = GraphQLField<unknown, unknown>;

/** Prices of one schema's fields, each looked up once. */
export function pricesOf(schema: GraphQLSchema): (field: Field) => Price {
  const known = new Map<Field, Price>();
  return (field) => {
    const price = known.get(field) ?? priceOf(schema, field);
    known.set(field, price);
    return price;
  };
}

function priceOf(schema: GraphQLSchema, field: Field): Price {
  const declared = (name: string): Record<string, unknown> | undefined => {
    const directive = schema.getDirective(name);
    return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  };
  return { weight: Number(declared("cost")?.weight ?? 0), list: listOf(field, declared("listSize") ?? {}) };
}

function listOf(
  field: Field,
  { assumedSize, slicingArguments, sizedFields }: Record<string, unknown>,
): ListSize | null {
  const slicing = (slicingArguments ?? []) as readonly string[];
  const isConnection = String(getNullableType(field.type)).endsWith("Connection");
  if (isConnection) {
    return { of: ["nodes", "edges"], arguments: ["first", "last"], usual: DEFAULT_PAGE, most: MAX_PAGE };
  }
  const isList = isListType(getNullableType(field.type));
  if (!isList && sizedFields === undefined) return null;
  const size = Number(assumedSize ?? PLAIN_LIST);
  return { of: isList ? "itself" : (sizedFields as readonly string[]), arguments: slicing, usual: size, most: size };
}

/** The number of items that the values of a field's arguments ask for: a number, or as many as a list holds. */
export function sizeWith(list: ListSize, values: Readonly<Record<string, unknown>>): number {
  const asked = list.arguments.map((name) => values[name]).find((value) => value != null);
  const size = Array.isArray(asked) ? asked.length : Number(asked ?? list.usual);
  return Math.min(Math.max(size, 0), list.most);
}
