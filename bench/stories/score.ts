import { independence } from "../../src/analyze/independence.ts";
import { StoryIndex } from "../../src/analyze/story.ts";
import { traceChain } from "../../src/analyze/trace.ts";
import type { Citation } from "../../src/graph/model.ts";
import { initials, nameKey } from "../../src/text/name-key.ts";
import { claimAt, type Gold, type Pair, type Place, type ReadStory } from "./story.ts";

/** Of what the gold has, how much was found; of what the system says, how much is right. `notes` names what was not. */
export interface Score {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly said: number;
  readonly notes: readonly string[];
}

export type Measure =
  | "contradictions"
  | "traps avoided"
  | "rewrites"
  | "circles"
  | "chains"
  | "supersessions"
  | "origins"
  | "established";

/** How well one story was analysed, measure by measure. A chain is found where every hop and its end are right. */
export function scoreStory(read: ReadStory, gold: Gold): Record<Measure, Score> {
  return {
    ...scoreContradictions(read, gold),
    rewrites: scoreRewrites(read, gold),
    circles: scoreCircles(read, gold),
    chains: scoreChains(read, gold),
    supersessions: scoreSupersessions(read, gold),
    ...scoreIndependence(read, gold),
  };
}

/** The counts of several stories together, without their notes. */
export const summed = (scores: readonly Score[]): Score => ({
  found: scores.reduce((total, { found }) => total + found, 0),
  gold: scores.reduce((total, { gold }) => total + gold, 0),
  right: scores.reduce((total, { right }) => total + right, 0),
  said: scores.reduce((total, { said }) => total + said, 0),
  notes: [],
});

/** What is said of a story's contradictions, beside the gold. */
export function scoreContradictions(
  { graphs, found }: Pick<ReadStory, "graphs" | "found">,
  gold: Pick<Gold, "contradictions" | "traps">,
): Record<"contradictions" | "traps avoided", Score> {
  const { pairs, avoided } = scorePairs(graphs, found.contradictions, gold.contradictions, gold.traps);
  return { contradictions: pairs, "traps avoided": avoided };
}

/** Whether two claims of a story are at a pair's two places. */
export function meets(
  graphs: ReadStory["graphs"],
): (row: { readonly claimId: string; readonly otherId: string }, pair: Pick<Pair, "a" | "b">) => boolean {
  const claims = new Map(
    [...graphs].flatMap(([file, graph]) => graph.claims.map((claim) => [claim.id, { file, claim }])),
  );
  const covers = (id: string, { file, span }: Pair["a"]): boolean => {
    const row = claims.get(id);
    const [start, end] = [row?.claim.starts[0] ?? 0, row?.claim.ends.at(-1) ?? 0];
    return row?.file === file && start < span[1] && span[0] < end;
  };
  return ({ claimId, otherId }, { a, b }) =>
    (covers(claimId, a) && covers(otherId, b)) || (covers(claimId, b) && covers(otherId, a));
}

/** A pair is found where a row's two claims overlap its two places; a trap is taken where a wrong one's do. */
export function scorePairs(
  graphs: ReadStory["graphs"],
  rows: readonly { readonly claimId: string; readonly otherId: string; readonly reason: string }[],
  gold: readonly Pair[],
  traps: readonly Pair[],
): Record<"pairs" | "avoided", Score> {
  const meet = meets(graphs);
  const wrong = rows.filter((row) => !gold.some((pair) => meet(row, pair)));
  const missed = gold.filter((pair) => !rows.some((row) => meet(row, pair)));
  const taken = traps.filter((pair) => wrong.some((row) => meet(row, pair)));
  return {
    pairs: {
      found: gold.length - missed.length,
      gold: gold.length,
      right: rows.length - wrong.length,
      said: rows.length,
      notes: [...missed.map(({ reason }) => `missed: ${reason}`), ...wrong.map(({ reason }) => `invented: ${reason}`)],
    },
    avoided: all(
      traps.length,
      taken.map(({ reason }) => `taken: ${reason}`),
    ),
  };
}

function scoreRewrites({ graphs, found }: ReadStory, gold: Gold): Score {
  const said = found.rewrites.map(({ articleId, ofId }) => `${fileOf(graphs, articleId)} of ${fileOf(graphs, ofId)}`);
  return sets(
    said,
    gold.rewrites.map(({ article, of }) => `${article} of ${of}`),
  );
}

function scoreCircles({ graphs, found, story }: ReadStory, gold: Gold): Score {
  const claims = new Map(story.claims.map((claim) => [claim.claim.id, claim]));
  const files = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => fileOf(graphs, claims.get(id)?.article.id ?? "")))].sort().join(" ");
  return sets(
    [...new Set(found.circles.map(({ claimIds }) => files(claimIds)))],
    [...new Set(gold.circles.map(({ articles }) => [...articles].sort().join(" ")))],
  );
}

function sets(said: readonly string[], gold: readonly string[]): Score {
  const [missed, invented] = [gold.filter((one) => !said.includes(one)), said.filter((one) => !gold.includes(one))];
  const notes = [...missed.map((one) => `missed ${one}`), ...invented.map((one) => `invented ${one}`)];
  return {
    found: gold.length - missed.length,
    gold: gold.length,
    right: said.length - invented.length,
    said: said.length,
    notes,
  };
}

function scoreChains(read: ReadStory, gold: Gold): Score {
  const index = new StoryIndex(read.story);
  const notes: string[] = [];
  for (const { claim: place, hops, complete } of gold.chains) {
    const claim = claimAt(read, place);
    const trace = claim && traceChain(claim, index);
    const names =
      trace?.hops.map(({ sourceId, citation }) => [...namesOf(read, sourceId), ...spelled(read, citation)]) ?? [];
    const right = names.length === hops.length && hops.every((hop, i) => names[i]?.some((name) => sameName(name, hop)));
    if (right && trace?.complete === complete) continue;
    notes.push(
      `${where(place)}: ${hops.join(" > ")} (${complete}), got ${names.map(([name]) => name).join(" > ")} (${trace?.complete})`,
    );
  }
  return all(gold.chains.length, notes);
}

function scoreSupersessions(read: ReadStory, gold: Gold): Score {
  const overlaps = (id: string, { file, span }: Place): boolean => {
    const row = read.graphs.get(file)?.claims.find((claim) => claim.id === id);
    return row?.starts.some((start, i) => start < span[1] && span[0] < (row.ends[i] as number)) ?? false;
  };
  const meets = (row: { claimId: string; otherId: string }, { earlier, later }: Gold["supersessions"][number]) =>
    overlaps(row.claimId, later) && overlaps(row.otherId, earlier);
  const rows = read.found.supersessions;
  const index = new StoryIndex(read.story);
  const restates = (id: string, place: Place): boolean =>
    overlaps(id, place) || index.agreeing({ claim: { id } }).some(({ claim }) => overlaps(claim.id, place));
  /** The places that come after one in the gold's series: 17 gave way to 29, and that to 41. */
  const after = (place: Place): readonly Place[] =>
    gold.supersessions.flatMap(({ earlier, later }) => (samePlace(earlier, place) ? [later, ...after(later)] : []));
  const missed = gold.supersessions.filter((pair) => !rows.some((row) => meets(row, pair)));
  // A figure of the series that another article repeats is no invention, nor is one step for two.
  const invented = rows.filter(
    ({ claimId, otherId }) =>
      !gold.supersessions.some(
        ({ earlier }) => restates(otherId, earlier) && after(earlier).some((later) => restates(claimId, later)),
      ),
  );
  return {
    found: gold.supersessions.length - missed.length,
    gold: gold.supersessions.length,
    right: rows.length - invented.length,
    said: rows.length,
    notes: [
      ...missed.map(({ earlier, later }) => `missed ${where(earlier)} -> ${where(later)}`),
      ...invented.map(({ reason }) => `invented: ${reason}`),
    ],
  };
}

function scoreIndependence(read: ReadStory, gold: Gold): Record<"origins" | "established", Score> {
  const [origins, established]: [string[], string[]] = [[], []];
  for (const marked of gold.independence) {
    const claim = claimAt(read, marked.claim);
    const said = claim && independence(claim, read.story);
    const names = said?.origins.map((id) => namesOf(read, id)[0]).join(", ");
    if (said?.origins.length !== marked.origins.length)
      origins.push(`${where(marked.claim)}: ${marked.origins.join(", ")}; got ${names}`);
    if (said?.established !== marked.established)
      established.push(`${where(marked.claim)}: ${marked.established}; got ${names}`);
  }
  return { origins: all(gold.independence.length, origins), established: all(gold.independence.length, established) };
}

const samePlace = (a: Place, b: Place): boolean => a.file === b.file && a.span[0] === b.span[0];

const all = (gold: number, notes: readonly string[]): Score => ({
  found: gold - notes.length,
  gold,
  right: gold - notes.length,
  said: gold,
  notes,
});

const where = ({ file, quote }: Place): string => `${file} "${quote}"`;

const fileOf = (graphs: ReadStory["graphs"], articleId: string): string =>
  [...graphs].find(([, { article }]) => article.id === articleId)?.[0] ?? articleId;

/** All names of a source, its own first. */
function namesOf({ graphs, story }: ReadStory, id: string): readonly string[] {
  const entities = [...graphs.values()].flatMap((graph) => graph.entities.filter((entity) => entity.id === id));
  const anonymous = story.sources.find((source) => source.id === id);
  return [...entities.flatMap(({ name, aliases }) => [name, ...aliases]), ...(anonymous ? [anonymous.name] : []), id];
}

/** A source as its article spells it there: "the agency", where that is known to be Reuters. */
const spelled = ({ graphs }: ReadStory, citation: Citation | null): readonly string[] => {
  const text = [...graphs.values()].find(({ article }) => article.id === citation?.articleId)?.article.text ?? "";
  return citation?.sourceStarts.map((start, i) => text.slice(start, citation.sourceEnds[i])) ?? [];
};

/** One name, whatever article, short form or description stands with it. */
function sameName(a: string, b: string): boolean {
  const [one, two] = [nameKey(a), nameKey(b)];
  return (
    one !== "" &&
    two !== "" &&
    (` ${one} `.includes(` ${two} `) ||
      ` ${two} `.includes(` ${one} `) ||
      initials(one) === two ||
      initials(two) === one)
  );
}
