import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { expect, it } from "vitest";
import { typeDefs } from "../../src/api/schema.ts";

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !["ID", "String", "Int", "Float", "Boolean"].includes(type.name),
);

it("describes every type, field, argument and value, and ends each description with a full stop", () => {
  const described = types.flatMap(parts);
  expect(described.length).toBeGreaterThan(200);
  expect(described.filter(([, text]) => !/[.)]$/.test(text ?? "")).map(([name]) => name)).toEqual([]);
});

it("names types in PascalCase, fields and arguments in camelCase, enum values in capitals", () => {
  for (const [name] of types.flatMap(parts)) {
    const [type, part, argument] = name.split(".");
    expect(type).toMatch(/^[A-Z][A-Za-z]+$/);
    if (part) expect(part, name).toMatch(isEnumType(schema.getType(type as string)) ? /^[A-Z_]+$/ : /^[a-z][A-Za-z]*$/);
    if (argument) expect(argument, name).toMatch(/^[a-z][A-Za-z]*$/);
  }
});

it("gives every connection the same arguments, edges, nodes, page and count", () => {
  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const connection = schema.getType(String(field.type).replace("!", ""));
      if (!connection?.name.endsWith("Connection")) continue;
      const paging = field.args.slice(-4).map((argument) => `${argument.name}: ${argument.type}`);
      expect(paging, `${type.name}.${field.name}`).toEqual([
        "first: Int",
        "after: String",
        "last: Int",
        "before: String",
      ]);
      const fields = isObjectType(connection) ? Object.keys(connection.getFields()) : [];
      expect(fields, connection.name).toEqual(["nodes", "edges", "pageInfo", "totalCount"]);
    }
  }
});

it("has resolver types that are fresh", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  execFileSync(process.execPath, ["--import", "tsx", "codegen.ts", "--check"], { cwd: root, stdio: "pipe" });
});

/** Everything in a type that may have a description, by its dotted name. */
function parts(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) own.push(...type.getValues().map((value) => named(type.name, value)));
  if (isInputObjectType(type)) own.push(...Object.values(type.getFields()).map((field) => named(type.name, field)));
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      own.push(named(type.name, field), ...field.args.map((argument) => named(`${type.name}.${field.name}`, argument)));
    }
  }
  return own;
}

function named(
  of: string,
  part: { name: string; description?: string | null | undefined },
): [string, string | null | undefined] {
  return [`${of}.${part.name}`, part.description];
}
