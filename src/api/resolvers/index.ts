import type { Resolvers } from "../generated.ts";
import { answerResolvers } from "./answer.ts";
import { articleResolvers } from "./article.ts";
import { citationResolvers } from "./citation.ts";
import { claimResolvers } from "./claim.ts";
import { enumResolvers } from "./enums.ts";
import { estimateResolvers } from "./estimate.ts";
import { graphResolvers } from "./graph.ts";
import { JSON_VALUE } from "./json.ts";
import { mutationResolvers, payloadResolvers } from "./mutation.ts";
import { queryResolvers } from "./query.ts";
import { relationResolvers } from "./relation.ts";
import { searchResolvers } from "./search.ts";
import { sourceResolvers } from "./source.ts";
import { storyResolvers } from "./story.ts";

/** Everything the schema needs beyond the rows' own properties. */
export const resolvers: Resolvers = {
  Query: queryResolvers,
  Mutation: mutationResolvers,
  ...answerResolvers,
  ...articleResolvers,
  ...citationResolvers,
  ...claimResolvers,
  ...estimateResolvers,
  ...graphResolvers,
  ...relationResolvers,
  ...searchResolvers,
  ...sourceResolvers,
  ...storyResolvers,
  ...payloadResolvers,
  ...enumResolvers,
  JSON: JSON_VALUE,
};
