import { InputError } from "../../errors.ts";
import type { ViewKind } from "../../graph/view.ts";
import type { Context } from "../context.ts";
import type { QueryResolvers, Resolvers } from "../generated.ts";
import { junctionsMeant } from "../names.ts";
import { pathsBetween } from "../paths.ts";
import { missing, typed } from "../rows.ts";
import { type Subgraph, subgraphAround } from "../subgraph.ts";

const MAX_SEEDS = 100;

interface Asked {
  readonly seeds: readonly string[];
  readonly depth: number | null;
  readonly kinds?: readonly ViewKind[] | null | undefined;
  readonly maxNodes: number | null;
}

/** What is stored around some nodes. */
export const subgraph: NonNullable<QueryResolvers["subgraph"]> = (_, args, context) => subgraphOf(context, args);

/** The answer to `subgraph`, also where it is not asked for in GraphQL; a default stands for null. */
export async function subgraphOf(context: Context, args: Asked): Promise<Subgraph> {
  expectWithin("seeds", args.seeds.length, 1, MAX_SEEDS);
  const depth = expectWithin("depth", args.depth ?? 1, 0, 5);
  const maxNodes = expectWithin("maxNodes", args.maxNodes ?? 200, 1, 1_000);
  const seeds = await junctionsMeant(context, "seeds", args.seeds);
  expectWithin(`maxNodes for ${seeds.length} seeds`, maxNodes, seeds.length, 1_000);
  return subgraphAround(context.store, seeds, { depth, maxNodes, kinds: args.kinds ?? null });
}

/** The shortest ways from one node to another. */
export const paths: NonNullable<QueryResolvers["paths"]> = async (_, args, context) => {
  const maxHops = expectWithin("maxHops", args.maxHops ?? 4, 1, 6);
  const end = async (name: "from" | "to") => {
    const [junction, ...more] = await junctionsMeant(context, name, [args[name]]);
    if (junction && more.length === 0) return junction;
    throw new InputError("BAD_USER_INPUT", `${name}: expected one node, but ${JSON.stringify(args[name])} is several`);
  };
  const [from, to] = await Promise.all([end("from"), end("to")]);
  return pathsBetween(context.store, from, to, maxHops);
};

/** The graph as it is drawn. */
export const graphResolvers: Pick<Resolvers, "GraphNode" | "Path"> = {
  GraphNode: {
    label: async (node, _, { loaders }) => (await loaders.labelOf.load(node)) ?? node.id,
    node: async ({ id }, _, { loaders }) => typed((await loaders.node.load(id)) ?? missing("node", id)),
  },
  Path: { length: ({ edges }) => edges.length },
};

function expectWithin(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InputError("BAD_USER_INPUT", `${name}: expected ${least} to ${most}, but got ${value}`);
}
