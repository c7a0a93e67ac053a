import { InputError } from "../errors.ts";
import type { Filter } from "../store/filters.ts";

/** What a filter may come to: it is one statement of the store, and each name in it is looked up. */
const MAX_DEPTH = 5;
const MAX_CONDITIONS = 50;

/** A filter as a client gives it: its own conditions, and others within it. */
interface Nested<Asked> {
  readonly and?: readonly Asked[] | null | undefined;
  readonly or?: readonly Asked[] | null | undefined;
  readonly not?: Asked | null | undefined;
}

/** The store's filter for a client's, each part by `conditionsOf`; one too large is refused before any name in it is looked up. */
export async function treeOf<Asked extends Nested<Asked>, Conditions extends object>(
  filter: Asked | null | undefined,
  conditionsOf: (asked: Asked) => Promise<Conditions> | Conditions,
): Promise<Filter<Conditions>> {
  if (filter == null) return {} as Filter<Conditions>;
  measure(filter);
  return tree(filter);

  async function tree(asked: Asked): Promise<Filter<Conditions>> {
    const { and, or, not } = asked;
    const all = async (some: readonly Asked[]) => Promise.all(some.map(tree));
    const [conditions, ands, ors, inverse] = await Promise.all([
      conditionsOf(asked),
      and && all(and),
      or && all(or),
      not && tree(not),
    ]);
    return { ...conditions, and: ands ?? null, or: ors ?? null, not: inverse ?? null };
  }
}

function measure<Asked extends Nested<Asked>>(filter: Asked): void {
  let conditions = 0;
  const count = (asked: Asked, depth: number) => {
    if (depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} deep, but got one that is deeper`);
    const { and, or, not, ...own } = asked;
    // One that asks nothing is counted too: a list may have any number of them.
    conditions += Math.max(1, Object.values(own).filter((value) => value != null).length);
    if (conditions > MAX_CONDITIONS) refuse(`at most ${MAX_CONDITIONS} conditions, but got more`);
    for (const inner of [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]) count(inner, depth + 1);
  };
  count(filter, 1);
}

function refuse(message: string): never {
  throw new InputError("BAD_USER_INPUT", `filter: expected ${message}`);
}
