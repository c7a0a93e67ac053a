import { expect, it } from "vitest";
import { citationChain } from "../../src/analyze/chain.ts";
import type { Citation } from "../../src/graph/model.ts";

const cite = (id: string, hop: number, viaId: string | null = null, start = 0): Citation => ({
  id,
  articleId: "article:a",
  claimId: "claim:a:1",
  sourceId: `source of ${id}`,
  speaksFor: [],
  viaId,
  hop,
  mode: "indirect",
  cueStarts: [start],
  cueEnds: [start + 4],
  sourceStarts: [],
  sourceEnds: [],
  body: null,
  statedOn: null,
});
const chain = (...citations: Citation[]) =>
  citationChain(citations).map(({ citation, link }) => `${link} ${citation.id}`);

it("is empty where the article speaks itself", () => {
  expect(chain()).toEqual([]);
});

it("follows each source to its own source, in whatever order the citations come", () => {
  expect(chain(cite("c", 3), cite("a", 1, "b"), cite("b", 2, "c"))).toEqual(["CITES a", "RELAYS b", "RELAYS c"]);
});

it("takes the longest of several chains, and of equals the first in the text", () => {
  expect(chain(cite("a", 1), cite("b", 1, "c"), cite("c", 2))).toEqual(["CITES b", "RELAYS c"]);
  expect(chain(cite("a", 1, null, 50), cite("b", 1, null, 10))).toEqual(["CITES b"]);
});

it("ends where a citation leads back, or to one that is not known", () => {
  expect(chain(cite("a", 1, "b"), cite("b", 2, "a"))).toEqual(["CITES a", "RELAYS b"]);
  expect(chain(cite("a", 1, "a"))).toEqual(["CITES a"]);
  expect(chain(cite("a", 1, "gone"))).toEqual(["CITES a"]);
});
