/** What a schema has, and how much of it calls and their answers use. */
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { type Call, type Field, fieldOf, fieldsOf, schema } from "./selection.ts";

/** The fields that a client may begin with. */
export const rootFields: readonly Field[] = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}),
);

/**
 * All that may be used of these fields: themselves, their arguments, the fields of inputs (as Input.field), and of each that is a
 * choice every value (as Input.field VALUE).
 */
export function usable(fields: readonly Field[]): Set<string> {
  const found = new Set<string>();
  for (const { name: field, args } of fields) {
    found.add(field);
    for (const { name, type } of args) look(`${field}.${name}`, type);
  }
  return found;

  function look(way: string, type: GraphQLInputType): void {
    if (found.has(way)) return;
    found.add(way);
    const of = getNamedType(type);
    if (isEnumType(of)) for (const { name } of of.getValues()) found.add(`${way} ${name}`);
    if (isInputObjectType(of))
      for (const field of Object.values(of.getFields())) look(`${of.name}.${field.name}`, field.type);
  }
}

/** What a call uses of that. */
export function used(call: Call): Set<string> {
  const found = new Set([call.field]);
  for (const { name, type } of fieldOf(call).args) look(`${call.field}.${name}`, type, call.args?.[name]);
  return found;

  function look(way: string, type: GraphQLInputType, value: unknown): void {
    if (value === undefined) return;
    found.add(way);
    const of = getNamedType(type);
    for (const one of [value].flat()) {
      if (isEnumType(of)) found.add(`${way} ${one}`);
      if (!isInputObjectType(of) || one === null) continue;
      for (const field of Object.values(of.getFields())) {
        look(`${of.name}.${field.name}`, field.type, (one as Record<string, unknown>)[field.name]);
      }
    }
  }
}

/** Each field that an answer of this type has something in, as Type.field, and each choice that it shows, as Enum.VALUE. */
export function answered(type: GraphQLNamedType, value: unknown): Set<string> {
  const found = new Set<string>();
  look(type, value);
  return found;

  function look(of: GraphQLNamedType, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) look(of, item);
    else if (isEnumType(of)) found.add(`${of.name}.${value}`);
    else if (isCompositeType(of) && typeof value === "object" && value !== null) {
      const type = isObjectType(of)
        ? of
        : (schema.getType((value as { __typename: string }).__typename) as GraphQLObjectType);
      for (const [key, inner] of Object.entries(value)) {
        const field = type.getFields()[key.replace(/_[A-Z]\w*$/, "")];
        if (!field || isNothing(inner)) continue;
        found.add(`${type.name}.${field.name}`);
        look(getNamedType(field.type), inner);
      }
    }
  }
}

/** Null, or a list or a connection without an item. */
const isNothing = (value: unknown): boolean =>
  value === null || [value].flat().length === 0 || (value as { totalCount?: number }).totalCount === 0;

/** Every field of every type that may be in an answer, as Type.field, and every choice that may, as Enum.VALUE. */
export function answerable(): Set<string> {
  const found = new Set<string>();
  for (const { type } of rootFields) look(getNamedType(type));
  return found;

  function look(type: GraphQLNamedType): void {
    if (isEnumType(type)) for (const { name } of type.getValues()) found.add(`${type.name}.${name}`);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(look);
    if (!isObjectType(type)) return;
    for (const field of Object.values(fieldsOf(type)).filter(({ name }) => !found.has(`${type.name}.${name}`))) {
      found.add(`${type.name}.${field.name}`);
      look(getNamedType(field.type));
    }
  }
}
