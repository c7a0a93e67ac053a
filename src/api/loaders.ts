import DataLoader from "dataloader";
import type { StoryIndex } from "../analyze/story.ts";
import { grouped } from "../graph/grouped.ts";
import type {
  Circle,
  Citation,
  Claim,
  ClaimInContext,
  Contradiction,
  Corroboration,
  Entity,
  Estimate,
  Mention,
  Rewrite,
  Supersession,
} from "../graph/model.ts";
import type {
  CitationFilter,
  CitationOrder,
  ClaimFilter,
  ClaimOrder,
  ContradictionFilter,
  ContradictionOrder,
} from "../store/filters.ts";
import type { Slice, Store, StoredNode, ViewRef, Window } from "../store/port.ts";
import { storyOf } from "./stories.ts";

/** How many names are looked through for those nearest to one that is not known. */
const NAMES = 300;

/** Batched and remembered reads of one request: many nodes of a page cost one call of the store. */
export interface Loaders {
  readonly node: DataLoader<string, StoredNode | null>;
  /** By a node that is drawn; null for one that is gone. */
  readonly labelOf: DataLoader<ViewRef, string | null, string>;
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
  /** By folded name: the entities known by it. */
  readonly named: DataLoader<string, readonly Entity[]>;
  /** By the beginning of a folded name: some names that have it. */
  readonly namesLike: DataLoader<string, Awaited<ReturnType<Store["namesLike"]>>>;
  /** By ids of sources. */
  readonly claimsOfSources: PageLoader<readonly string[], ClaimFilter, ClaimOrder, Claim>;
  /** By ids of sources. */
  readonly citationsOfSources: PageLoader<readonly string[], CitationFilter, CitationOrder, Citation>;
  /** By claim. */
  readonly contradictionsOf: PageLoader<string, ContradictionFilter, ContradictionOrder, Contradiction>;
}

/** What a list is of, and the page of it that is asked for. */
interface PageOf<Key, Filter, Order extends string> {
  readonly key: Key;
  readonly filter: Filter;
  readonly window: Window<Order>;
}

type PageLoader<Key, Filter, Order extends string, T> = DataLoader<PageOf<Key, Filter, Order>, Slice<T>, string>;

/** Loaders over one store, to be made anew for every request. */
export function createLoaders(store: Store): Loaders {
  const single = {
    node: new DataLoader<string, StoredNode | null>((ids) => store.nodes(ids)),
    sameAs: new DataLoader<string, readonly string[]>((ids) => store.sameAs(ids)),
    textOf: new DataLoader<string, string | null>((ids) => store.textsOf(ids)),
  };
  return {
    ...single,
    labelOf: new DataLoader(async (refs) => (await store.viewNodes(refs)).map((node) => node?.label ?? null), {
      cacheKeyFn: ({ id }) => id,
    }),
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
    named: new DataLoader((keys) => named(store, single, keys)),
    namesLike: new DataLoader((prefixes) => Promise.all(prefixes.map((prefix) => store.namesLike(prefix, NAMES)))),
    claimsOfSources: pages((keys, filter, window) => store.claimsOfSources(keys, filter, window)),
    citationsOfSources: pages((keys, filter, window) => store.citationsOfSources(keys, filter, window)),
    contradictionsOf: pages((keys, filter, window) => store.contradictionsOf(keys, filter, window)),
  };
}

async function named(
  store: Store,
  loaders: Pick<Loaders, "node" | "sameAs">,
  keys: readonly string[],
): Promise<Entity[][]> {
  const found = await store.entitiesNamed(keys);
  for (const { entity, sameIds } of found) {
    loaders.node.prime(entity.id, { kind: entity.kind, row: entity });
    loaders.sameAs.prime(entity.id, sameIds);
  }
  const entities = found.map(({ entity }) => entity);
  return keys.map((key) => entities.filter((one) => one.keys.includes(key) || one.shortKeys.includes(key)));
}

/**
 * One call for each distinct filter and window: the nodes of a page share theirs, unless aliases ask for several. A page and its total
 * are asked for apart.
 */
function pages<Key, Filter, Order extends string, T>(
  read: (keys: readonly Key[], filter: Filter, window: Window<Order>) => Promise<readonly Slice<T>[]>,
): PageLoader<Key, Filter, Order, T> {
  const batch = async (asked: readonly PageOf<Key, Filter, Order>[]) => {
    const slices = new Map<PageOf<Key, Filter, Order>, Slice<T>>();
    const groups = grouped(asked, ({ filter, window }) => JSON.stringify([filter, window]));
    await Promise.all(
      [...groups.values()].map(async (group) => {
        const [{ filter, window }] = group as [PageOf<Key, Filter, Order>];
        const keys = group.map(({ key }) => key);
        for (const [at, slice] of (await read(keys, filter, window)).entries()) {
          slices.set(group[at] as PageOf<Key, Filter, Order>, slice);
        }
      }),
    );
    return asked.map((page) => slices.get(page) as Slice<T>);
  };
  return new DataLoader(batch, { cacheKeyFn: (page) => JSON.stringify(page) });
}
