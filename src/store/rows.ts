import type { z } from "zod";
import { StoreError } from "../errors.ts";
import { toContext } from "../graph/context.ts";
import * as model from "../graph/model.ts";
import type { ArticleParts } from "../graph/parts.ts";
import { type EdgeKind, edgeId, type StoredEdge, ViewRow, viewNode } from "../graph/view.ts";
import { type DrawnJunction, Junction, Step } from "../graph/walk.ts";
import type { Candidate } from "../graph/words.ts";
import type { StoredNode } from "./port.ts";

/** What an engine gives back for one row of a result: plain values, lists and objects. */
export type Row = Readonly<Record<string, unknown>>;

/** The properties of each kind of row, looked up once: a schema makes its shape anew. */
const names = new WeakMap<z.ZodObject, readonly string[]>();

function namesOf(schema: z.ZodObject): readonly string[] {
  const known = names.get(schema) ?? Object.keys(schema.shape);
  names.set(schema, known);
  return known;
}

/**
 * A stored row as the model knows it. Engines do not keep a null, so a missing property is null. A row that does not fit
 * is damage, and a StoreError.
 */
export function parseRow<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  kind: string,
  row: unknown,
): z.infer<z.ZodObject<Shape>> {
  const stored = (typeof row === "object" && row !== null ? row : {}) as Row;
  const filled: Record<string, unknown> = {};
  for (const name of namesOf(schema)) filled[name] = stored[name] ?? null;
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new StoreError("FAILED", `the store holds a ${kind} that is not one (id ${String(stored.id)}): ${where}`, {
    cause: parsed.error,
  });
}

const DrawnRow = ViewRow.extend(Junction.shape);

export const article = (row: unknown) => parseRow(model.Article, "Article", row);
export const articleHead = (row: unknown) => parseRow(model.ArticleHead, "Article", row);
export const entity = (row: unknown) => parseRow(model.Entity, "Entity", row);
export const anonymousSource = (row: unknown) => parseRow(model.AnonymousSource, "AnonymousSource", row);
export const claim = (row: unknown) => parseRow(model.Claim, "Claim", row);
export const estimate = (row: unknown) => parseRow(model.Estimate, "Estimate", row);
export const status = (row: unknown) => parseRow(model.Status, "Status", row);
export const citation = (row: unknown) => parseRow(model.Citation, "Citation", row);
export const mention = (row: unknown) => parseRow(model.Mention, "Mention", row);
export const affiliation = (row: unknown) => parseRow(model.Affiliation, "affiliation", row);
export const contradiction = (row: unknown) => parseRow(model.Contradiction, "Contradiction", row);
export const suspicion = (row: unknown) => parseRow(model.Suspicion, "suspicion", row);
export const corroboration = (row: unknown) => parseRow(model.Corroboration, "Corroboration", row);
export const supersession = (row: unknown) => parseRow(model.Supersession, "Supersession", row);
export const rewrite = (row: unknown) => parseRow(model.Rewrite, "Rewrite", row);
export const circle = (row: unknown) => parseRow(model.Circle, "Circle", row);
export const sameAs = (row: unknown) => parseRow(model.SameAs, "SAME_AS", row);
export const drawnJunction = (row: unknown): DrawnJunction => {
  const { degree, ...drawn } = parseRow(DrawnRow, "node", row);
  return { ...viewNode(drawn), degree };
};
/** A list of lists: of each its id, kind and degree. */
export const junctions = (found: unknown): readonly Junction[] =>
  ((found ?? []) as readonly (readonly unknown[])[]).map(([id, kind, degree]) => junction({ id, kind, degree }));
export const junction = (row: unknown) => parseRow(Junction, "node", row);
export const step = (row: unknown) => parseRow(Step, "node", row);

/** The relationships of one type, as they are drawn, by their ends. */
export function viewEdges(row: unknown): readonly StoredEdge[] {
  const { kind, ends } = row as { kind: EdgeKind; ends: readonly [string, string, StoredEdge["status"]?][] };
  return ends.map(([source, target, status = null]) => ({
    ...{ id: edgeId(kind, source, target), source, target },
    ...{ kind, status },
  }));
}

/** An article's row with lists of claims, of their facts and of the article's citations, as those claims in context. */
export function claimsInContext(row: unknown): readonly model.ClaimInContext[] {
  const { claims, estimates, statuses, citations } = row as Record<string, unknown[]>;
  return toContext({
    article: parseRow(model.Article.omit({ url: true, text: true }), "Article", row),
    claims: (claims ?? []).map(claim),
    estimates: (estimates ?? []).map(estimate),
    statuses: (statuses ?? []).map(status),
    citations: (citations ?? []).map(citation),
  });
}

/** What full-text search found. */
export const candidate = ({ kind, id, words }: Row): Candidate => ({
  kind: kind as Candidate["kind"],
  id: String(id),
  words: String(words),
});

/** A row of lists, one a kind of part. */
export function articleParts(row: unknown): ArticleParts {
  const lists = row as Readonly<Record<string, readonly unknown[]>>;
  const all = <T>(name: string, parse: (row: unknown) => T): readonly T[] => (lists[name] ?? []).map(parse);
  const linked = <T>(name: string, parse: (row: unknown) => T) =>
    (lists[name] as readonly Row[]).map((link) => ({
      row: parse(link.row),
      otherArticleId: String(link.otherArticleId),
    }));
  return {
    article: article(lists.article),
    anonymousSources: all("anonymousSources", anonymousSource),
    mentions: all("mentions", mention),
    claims: all("claims", claim),
    estimates: all("estimates", estimate),
    citations: all("citations", citation),
    contradictions: linked("contradictions", contradiction),
    corroborations: linked("corroborations", corroboration),
    supersessions: linked("supersessions", supersession),
    rewrites: all("rewrites", rewrite),
  };
}

/** A node with its label, or a contradiction. */
export function storedNode(kind: unknown, row: unknown): StoredNode {
  switch (kind) {
    case "Article":
      return { kind, row: articleHead(row) };
    case "AnonymousSource":
      return { kind, row: anonymousSource(row) };
    case "Claim":
      return { kind, row: claim(row) };
    case "Citation":
      return { kind, row: citation(row) };
    case "Contradiction":
      return { kind, row: contradiction(row) };
    case "Circle":
      return { kind, row: circle(row) };
    default: {
      const parsed = entity(row);
      return { kind: parsed.kind, row: parsed };
    }
  }
}

/** A node that was read along with another: none, where it names none. */
export const nodeAlong = ({ kind, row }: Row): readonly StoredNode[] => (row === null ? [] : [storedNode(kind, row)]);
