import type { Resolvers } from "../generated.ts";
import { articleResolvers } from "./article.ts";
import { citationResolvers } from "./citation.ts";
import { claimResolvers } from "./claim.ts";
import { contradictionResolvers } from "./contradiction.ts";
import { enumResolvers } from "./enums.ts";
import { queryResolvers } from "./query.ts";
import { sourceResolvers } from "./source.ts";

/** Everything the schema needs beyond the rows' own properties. */
export const resolvers: Resolvers = {
  Query: queryResolvers,
  ...articleResolvers,
  ...citationResolvers,
  ...claimResolvers,
  ...contradictionResolvers,
  ...sourceResolvers,
  ...enumResolvers,
};
