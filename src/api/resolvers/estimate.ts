import { type Party, partyOf } from "../../analyze/parties.ts";
import { type Point, timeline } from "../../analyze/timeline.ts";
import type { Entity, Estimate } from "../../graph/model.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";
import { articleOf, claimOf, fullerOf, isEntity, missing, sourcesOf } from "../rows.ts";

/** The numbers in claims, and whose they are. */
export const estimateResolvers: Pick<Resolvers, "Estimate"> = {
  Estimate: {
    async subject({ subject }, _, context) {
      const { noun } = party(subject);
      const entity = await subjectEntity(context, subject);
      if (entity === null) return noun || subject;
      return noun === "" || noun === "body" ? entity.name : `${entity.name} ${noun}`;
    },
    subjectEntity: ({ subject }, _, context) => subjectEntity(context, subject),
    span: ({ articleId, start, end }) => ({ articleId, start, end }),
    claim: ({ claimId }, _, context) => claimOf(context, claimId),
    article: ({ articleId }, _, context) => articleOf(context, articleId),
    date: async (estimate, _, context) => (await pointOf(context, estimate)).on,
    sources: async (estimate, _, context) => sourcesOf(context, (await pointOf(context, estimate)).sourceIds),
    via: async (estimate, _, context) => sourcesOf(context, (await pointOf(context, estimate)).viaIds),
  },
};

/** A subject is a party: "country:KP/forces", "/bridge". */
const party = (subject: string): Party => (subject.includes("/") ? partyOf(subject) : { entity: subject, noun: "" });

async function subjectEntity(context: Context, subject: string): Promise<Entity | null> {
  const { entity } = party(subject);
  const node = entity === "" ? null : await context.loaders.node.load(entity);
  return isEntity(node) ? fullerOf(context, node.row) : null;
}

async function pointOf({ loaders }: Context, { id, claimId, measure }: Estimate): Promise<Point> {
  const claim = (await loaders.contextOf.load(claimId)) ?? missing("claim", claimId);
  return timeline([claim], measure).find(({ estimate }) => estimate.id === id) ?? missing("estimate", id);
}
