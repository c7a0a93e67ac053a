import DataLoader from "dataloader";
import type { StoryIndex } from "../analyze/story.ts";
import type {
  Circle,
  Citation,
  Claim,
  ClaimInContext,
  Contradiction,
  Corroboration,
  Estimate,
  Mention,
  Rewrite,
  Supersession,
} from "../graph/model.ts";
import type { Slice, Store, StoredNode, Window } from "../store/port.ts";
import { storyOf } from "./stories.ts";

/** Batched and remembered reads of one request: many nodes of a page cost one call of the store. */
export interface Loaders {
  readonly node: DataLoader<string, StoredNode | null>;
  /** By article; null for an unknown one. */
  readonly textOf: DataLoader<string, string | null>;
  /** By article. */
  readonly claimsOf: DataLoader<string, readonly Claim[]>;
  /** By article. */
  readonly citationsIn: DataLoader<string, readonly Citation[]>;
  /** By article. */
  readonly mentionsIn: DataLoader<string, readonly Mention[]>;
  /** By claim: every hop, in hop order. */
  readonly citationsOf: DataLoader<string, readonly Citation[]>;
  /** By claim. */
  readonly estimatesOf: DataLoader<string, readonly Estimate[]>;
  /** By claim: what comparisons look at; null for an unknown one. */
  readonly contextOf: DataLoader<string, ClaimInContext | null>;
  /** By claim, on either side. */
  readonly corroborationsOf: DataLoader<string, readonly Corroboration[]>;
  /** By claim, on either side. */
  readonly supersessionsOf: DataLoader<string, readonly Supersession[]>;
  /** By claim. */
  readonly circlesOf: DataLoader<string, readonly Circle[]>;
  /** By article, on either side. */
  readonly rewritesOf: DataLoader<string, readonly Rewrite[]>;
  /** By claim: the story in which its chain and its independence are judged. Claims that are asked about together share one. */
  readonly storyOf: DataLoader<string, StoryIndex>;
  /** By entity: the ids of all that is the same, itself included. */
  readonly sameAs: DataLoader<string, readonly string[]>;
  readonly contradictionsOf: DataLoader<ClaimPage, Slice<Contradiction>, string>;
}

/** One claim and the page of its list that is asked for. */
export interface ClaimPage {
  readonly claimId: string;
  readonly window: Window;
}

/** Loaders over one store, to be made anew for every request. */
export function createLoaders(store: Store): Loaders {
  const single = {
    node: new DataLoader<string, StoredNode | null>((ids) => store.nodes(ids)),
    sameAs: new DataLoader<string, readonly string[]>((ids) => store.sameAs(ids)),
    textOf: new DataLoader<string, string | null>((ids) => store.textsOf(ids)),
  };
  return {
    ...single,
    claimsOf: new DataLoader((ids) => store.claimsOf(ids)),
    citationsIn: new DataLoader((ids) => store.citationsIn(ids)),
    mentionsIn: new DataLoader((ids) => store.mentionsIn(ids)),
    citationsOf: new DataLoader((ids) => store.citationsOf(ids)),
    estimatesOf: new DataLoader((ids) => store.estimatesOf(ids)),
    contextOf: new DataLoader((ids) => store.contextsOf(ids)),
    corroborationsOf: new DataLoader((ids) => store.corroborationsOf(ids)),
    supersessionsOf: new DataLoader((ids) => store.supersessionsOf(ids)),
    circlesOf: new DataLoader((ids) => store.circlesOf(ids)),
    rewritesOf: new DataLoader((ids) => store.rewritesOf(ids)),
    storyOf: new DataLoader(async (ids) => Array<StoryIndex>(ids.length).fill(await storyOf(store, single, ids))),
    contradictionsOf: new DataLoader((pages) => contradictionsOf(store, pages), {
      cacheKeyFn: ({ claimId, window }) => JSON.stringify([claimId, window]),
    }),
  };
}

/** One call for each distinct window: the claims of a page share theirs, unless aliases ask for several. */
async function contradictionsOf(store: Store, pages: readonly ClaimPage[]): Promise<Slice<Contradiction>[]> {
  const slices = new Map<ClaimPage, Slice<Contradiction>>();
  const read = async (group: readonly ClaimPage[], window: Window) => {
    const answers = await store.contradictionsOf(
      group.map((page) => page.claimId),
      window,
    );
    answers.forEach((slice, index) => {
      slices.set(group[index] as ClaimPage, slice);
    });
  };
  const groups = new Map<string, ClaimPage[]>();
  for (const page of pages) {
    const key = JSON.stringify(page.window);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  await Promise.all([...groups.values()].map((group) => read(group, (group[0] as ClaimPage).window)));
  return pages.map((page) => slices.get(page) as Slice<Contradiction>);
}
