/** A filter as Cypher: which statement a list starts from, and the conditions that are added to it. */

export type Params = Readonly<Record<string, unknown>>;

/** Any filter of the port (filters.ts), its conditions by name. */
export type Tree = Params & {
  readonly and?: readonly Tree[] | null;
  readonly or?: readonly Tree[] | null;
  readonly not?: Tree | null;
};

type Part =
  | { readonly name: string; readonly value: unknown }
  | { readonly or: readonly Tree[] }
  | { readonly not: Tree };

/** The conditions of a file under cypher/where/, by the one parameter that each takes. */
export type Conditions = ReadonlyMap<string, string>;

/** A statement, the conditions to add to it, one a line, and the values of all parameters. */
export interface Filtered {
  readonly start: string;
  readonly lines: readonly string[];
  readonly params: Params;
}

/**
 * How a list is filtered. `starts` are the statements that need no condition `name`, because they begin with what passes it: of those that
 * must hold whatever else does, the first has the list begin there, and not with all there is. What the texts are depends only on the
 * filter's shape: values are parameters, numbered in the order of the conditions.
 */
export function filtered(
  filter: Tree,
  conditions: Conditions,
  starts: Readonly<Record<string, string>>,
  otherwise: string,
): Filtered {
  const params: Record<string, unknown> = {};
  let numbered = 0;
  const parts = partsOf(filter, conditions);
  const [name, start] = Object.entries(starts).find(([name]) => parts.some((part) => isOf(part, name))) ?? [
    null,
    otherwise,
  ];
  const begun = parts.findIndex((part) => name !== null && isOf(part, name));
  if (name !== null) params[name] = (parts[begun] as { value: unknown }).value;
  const lines = parts.filter((_, at) => at !== begun).map((part) => `AND ${text(part)}`);
  return { start, lines, params };

  function text(part: Part): string {
    if ("or" in part) return part.or.length === 0 ? "false" : `(${part.or.map(all).join(" OR ")})`;
    // Cypher has it that what is unknown is unknown, too, when it is denied.
    if ("not" in part) return `NOT coalesce(${all(part.not)}, false)`;
    numbered += 1;
    const parameter = `${part.name}${numbered}`;
    params[parameter] = part.value;
    return (conditions.get(part.name) as string).replaceAll(`$${part.name}`, `$${parameter}`);
  }

  function all(tree: Tree): string {
    const texts = partsOf(tree, conditions).map(text);
    return texts.length === 0 ? "true" : `(${texts.join(" AND ")})`;
  }
}

const isOf = (part: Part, name: string): boolean => "name" in part && part.name === name;

/** All that must hold, nested `and`s opened, in one order whatever the order in which the filter names it. */
function partsOf(tree: Tree, conditions: Conditions): readonly Part[] {
  return [
    ...[...conditions.keys()].flatMap((name) => (tree[name] == null ? [] : { name, value: tree[name] })),
    ...(tree.and ?? []).flatMap((inner) => partsOf(inner, conditions)),
    ...(tree.or == null ? [] : [{ or: tree.or }]),
    ...(tree.not == null ? [] : [{ not: tree.not }]),
  ];
}
