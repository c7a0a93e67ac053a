import { createHash } from "node:crypto";
import type { Span } from "../text/span.ts";
import type { EntityKind, NodeKind } from "./model.ts";

/**
 * Ids are made from content, so that the same article makes the same nodes. Those of an article's parts begin with the
 * article's hash and then the place in its text, so that ordering by id is reading order.
 */

const hashOf = (content: string): string => createHash("sha256").update(content).digest("hex").slice(0, 16);
const place = (offset: number): string => offset.toString().padStart(7, "0");
const places = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${place(start)}-${place(end)}`).join("+");
const within = (articleId: string): string => articleId.slice(articleId.indexOf(":") + 1);

/** One text as one outlet published it; `publisherId` is null where the outlet is not known. */
export const articleId = (text: string, publisherId: string | null): string =>
  `article:${hashOf(publisherId === null ? text : `${publisherId}\n${text}`)}`;

/** `key` is a folded name or, for a country, its ISO 3166-1 alpha-2 code. */
export const entityId = (kind: EntityKind, key: string): string => `${kind.toLowerCase()}:${key.replace(/\s+/g, "-")}`;

export const claimId = (articleId: string, spans: readonly Span[]): string => {
  const listed = places(spans);
  const short = listed.length <= 80 ? listed : `${place(spans[0]?.start ?? 0)}-${hashOf(listed)}`;
  return `claim:${within(articleId)}:${short}`;
};

/** The article that a claim or a citation is of, by its id. */
export const articleOfPart = (id: string): string => `article:${id.split(":", 2)[1]}`;

export const citationId = (articleId: string, at: number, ...parts: readonly string[]): string =>
  `citation:${within(articleId)}:${place(at)}-${hashOf(parts.join("\n"))}`;

export const anonymousId = (articleId: string, name: string): string => `source:${within(articleId)}:${hashOf(name)}`;

export const factId = (kind: "estimate" | "status", claimId: string, span: Span): string =>
  `${kind}:${claimId.slice("claim:".length)}:${places([span])}`;

/** The kind of relation and the claims' ids, the lesser first. */
export const relationId = (kind: "contradiction" | "corroboration" | "supersession", a: string, b: string): string =>
  `${kind}:${pairKey(a, b)}`;

/** One key for two ids, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const rewriteId = (articleId: string, ofId: string): string => `rewrite:${within(articleId)} ${within(ofId)}`;

export const circleId = (claimIds: readonly string[]): string => `circle:${hashOf([...claimIds].sort().join("\n"))}`;

const KINDS: ReadonlyMap<string, NodeKind> = new Map([
  ["article", "Article"],
  ["person", "Person"],
  ["organization", "Organization"],
  ["country", "Country"],
  ["source", "AnonymousSource"],
  ["claim", "Claim"],
  ["citation", "Citation"],
  ["contradiction", "Contradiction"],
  ["circle", "Circle"],
]);

/** What an id is the id of, by how it begins; null where no node has such an id. */
export const kindOfId = (id: string): NodeKind | null => KINDS.get(id.slice(0, Math.max(0, id.indexOf(":")))) ?? null;
