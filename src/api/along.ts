import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import type { Slice } from "../store/port.ts";
import type { Loaders } from "./loaders.ts";

/** Reading what a page names with the page, and not after it. */

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/** Documents are remembered, and what is asked for below a field of one stays. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Whether any of these fields is named anywhere below the one that is resolved. */
export function asks({ fieldNodes, fragments }: Info, ...names: readonly string[]): boolean {
  return fieldNodes.some((node) => {
    const below = known.get(node) ?? namesIn(node.selectionSet, fragments, new Set());
    known.set(node, below);
    return names.some((name) => below.has(name));
  });
}

function namesIn(set: SelectionSetNode | undefined, fragments: Info["fragments"], found: Set<string>): Set<string> {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      // A fragment is opened once, by a name that no field has.
      const spread = `...${node.name.value}`;
      if (found.has(spread)) continue;
      found.add(spread);
      namesIn(fragments[node.name.value]?.selectionSet, fragments, found);
    } else {
      if (node.kind === Kind.FIELD) found.add(node.name.value);
      namesIn(node.selectionSet, fragments, found);
    }
  }
  return found;
}

/** Has what was read along with a page at hand for whoever asks for it by its id. */
export async function remembered<T>(loaders: Loaders, page: Promise<Slice<T>>): Promise<Slice<T>> {
  const slice = await page;
  for (const node of slice.along) loaders.node.prime(node.row.id, node);
  return slice;
}
