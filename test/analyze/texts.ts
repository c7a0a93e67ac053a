import { findContradictions } from "../../src/analyze/contradictions.ts";
import { toGraph } from "../../src/graph/build.ts";
import { toContext } from "../../src/graph/context.ts";
import type { ClaimInContext, Contradiction } from "../../src/graph/model.ts";
import { loadPipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";

/** The claims of a short text, as an outlet published it on a day; without one, on no known day. */
export function claimsOf(
  publisher: string,
  text: string,
  publishedOn: string | null = "2026-03-10",
): readonly ClaimInContext[] {
  const document = toDocument(text, { ...NO_HEADER, publisher, publishedOn });
  return toContext(toGraph(document, read(document, loadPipeline())));
}

/** What is at odds in articles, found from each of them. */
export function between(...articles: readonly (readonly ClaimInContext[])[]): readonly Contradiction[] {
  const claims = articles.flat();
  const found = articles.flatMap((article) =>
    article[0] ? findContradictions(article[0].claim.articleId, claims) : [],
  );
  return [...new Map(found.map((contradiction) => [contradiction.id, contradiction])).values()];
}
