import { UNNAMED } from "../graph/citations.ts";
import type {
  Affiliation,
  AnonymousSource,
  Circle,
  Citation,
  Claim,
  ClaimInContext,
  Corroboration,
  Rewrite,
} from "../graph/model.ts";
import { extentOf } from "./articles.ts";
import { type Bodies, bodiesIn } from "./bodies.ts";
import { callsFirm, callsOutlet } from "./outlets.ts";

/**
 * What chains and independence are judged from. The caller fetches, for the claim that is asked about: its context and that of every
 * claim that corroborates it; all claims of the articles that its article and theirs rewrite; the corroborations, rewrites
 * and circles among these; and so on for what that brings, until nothing is new (a claim's story is small). `sources` and
 * `affiliations` are the rows of the sources and people cited; `textOf` gives an article's text, null where it was not fetched.
 */
export interface Story {
  readonly claims: readonly ClaimInContext[];
  readonly corroborations: readonly Corroboration[];
  readonly rewrites: readonly Rewrite[];
  readonly circles: readonly Circle[];
  readonly sources: readonly AnonymousSource[];
  readonly affiliations: readonly Affiliation[];
  readonly textOf: (articleId: string) => string | null;
}

/** "There were reports that": no word of the article says whose. */
export const isUnnamed = (sourceId: string, { sources }: Story): boolean =>
  sourceId.startsWith("source:") && sources.some(({ id, name }) => id === sourceId && name === UNNAMED);

/** How long "the clerk has admitted that" may be. */
const CUE = 60;

const sharesFirst = (a: ClaimInContext, b: ClaimInContext): boolean => {
  const first = ({ citations }: ClaimInContext) =>
    citations.filter(({ hop }) => hop === 1).map(({ sourceId }) => sourceId);
  return first(a).join() === first(b).join();
};

/** A story with its claims at hand. */
export class StoryIndex {
  readonly story: Story;
  readonly bodies: Bodies;
  readonly #claims: ReadonlyMap<string, ClaimInContext>;
  readonly #called = new Map<(words: string) => boolean, ReadonlySet<string>>();
  readonly #agreeing = new Map<string, { readonly id: string; readonly confidence: number }[]>();

  constructor(story: Story) {
    this.story = story;
    this.bodies = bodiesIn(story.claims);
    this.#claims = new Map(story.claims.map((claim) => [claim.claim.id, claim]));
    for (const { claimId, otherId, confidence } of story.corroborations) {
      this.#agree(claimId, otherId, confidence);
      this.#agree(otherId, claimId, confidence);
    }
  }

  /** A citation's attributing word, in its article's. */
  cueOf({ articleId, cueStarts, cueEnds }: Citation): string | null {
    return this.#words(articleId, cueStarts[0], cueEnds[0]);
  }

  /** Whether an article of the story calls a source an outlet: "the website Maravel Confidential". */
  isCalledOutlet(sourceId: string): boolean {
    return this.#calledSo(callsOutlet).has(sourceId);
  }

  /** Whether one calls it a firm, a club, a union: "the airport company Lufthavn". */
  isCalledFirm(sourceId: string): boolean {
    return this.#calledSo(callsFirm).has(sourceId);
  }

  #calledSo(calls: (words: string) => boolean): ReadonlySet<string> {
    const known = this.#called.get(calls);
    if (known) return known;
    const called = new Set(
      this.story.claims
        .flatMap(({ citations }) => citations)
        .filter(({ articleId, sourceStarts, sourceEnds }) =>
          calls(this.#words(articleId, sourceStarts[0], sourceEnds[0]) ?? ""),
        )
        .map(({ sourceId }) => sourceId),
    );
    this.#called.set(calls, called);
    return called;
  }

  #words(articleId: string, start: number | undefined, end: number | undefined): string | null {
    return start === undefined ? null : (this.story.textOf(articleId)?.slice(start, end) ?? null);
  }

  claim(id: string): ClaimInContext | undefined {
    return this.#claims.get(id);
  }

  /** The claims that say the same, the surest first. */
  agreeing({ claim }: { readonly claim: Pick<Claim, "id"> }): readonly ClaimInContext[] {
    return [...(this.#agreeing.get(claim.id) ?? [])]
      .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      .flatMap(({ id }) => this.claim(id) ?? []);
  }

  /** What a claim tells on: of "the clerk admitted that 3 are missing", said by a judge, that 3 are missing; else the claim itself. */
  told(of: ClaimInContext): ClaimInContext {
    const { start, end } = extentOf(of);
    const isInner = (other: ClaimInContext): boolean => {
      const extent = extentOf(other);
      const isEnd = extent.end === end && extent.start > start && extent.start - start <= CUE;
      return isEnd && !this.#isHeard(other) && other.citations.length > of.citations.length && sharesFirst(of, other);
    };
    return (
      (of.citations.length > 0 &&
        this.story.claims.find((other) => other.article.id === of.article.id && isInner(other))) ||
      of
    );
  }

  /** "was told that", of nobody. */
  #isHeard({ citations }: ClaimInContext): boolean {
    return citations.some(({ hop, sourceId }) => hop > 1 && isUnnamed(sourceId, this.story));
  }

  /** The claim that a claim retells, where its article retells another, and that rewrite; null where it is the article's own. */
  retold(claim: ClaimInContext): { readonly rewrite: Rewrite; readonly original: ClaimInContext } | null {
    for (const rewrite of this.story.rewrites.filter(({ articleId }) => articleId === claim.claim.articleId)) {
      const agreeing = this.agreeing(claim).find(({ claim: { articleId } }) => articleId === rewrite.ofId);
      const original = agreeing ?? this.#met(claim, rewrite);
      if (original) return { rewrite, original };
    }
    return null;
  }

  #agree(from: string, to: string, confidence: number): void {
    this.#agreeing.set(from, [...(this.#agreeing.get(from) ?? []), { id: to, confidence }]);
  }

  #met(claim: ClaimInContext, { starts, ofId, ofStarts, ofEnds }: Rewrite): ClaimInContext | undefined {
    const at = starts.indexOf(extentOf(claim).start);
    if (at < 0) return undefined;
    return this.story.claims.find((other) => {
      const { start, end } = extentOf(other);
      return other.claim.articleId === ofId && start === ofStarts[at] && end === ofEnds[at];
    });
  }
}
