import { createHash } from "node:crypto";
import { occurrences, type Phrase, passage, phrasesIn, relevance, soughtWords } from "../../analyze/search.ts";
import { InputError } from "../../errors.ts";
import { articleOfPart, kindOfId } from "../../graph/ids.ts";
import { ENTITY_KINDS } from "../../graph/model.ts";
import type { ViewKind } from "../../graph/view.ts";
import type { Candidate } from "../../graph/words.ts";
import type { Position, SearchLabel, Slice, Window } from "../../store/port.ts";
import { asks } from "../along.ts";
import { connectionOf, once, sliceOf } from "../connections.ts";
import type { Context } from "../context.ts";
import type { Highlight, QueryResolvers, Resolvers } from "../generated.ts";
import type { NodeRow, Reason } from "../mappers.ts";
import { isEntity, sameAs, textOf, typed } from "../rows.ts";
import { spanOver } from "../spans.ts";
import { wordFor } from "./enums.ts";

const LONGEST = 1000;
/** How many articles, claims and entities are ranked; the index chooses them where there are more. */
const RANKED = 100;
const HIGHLIGHTS = 20;
const SEARCHED = ["Article", "Claim", ...ENTITY_KINDS] as const;

interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Finds by words: the store's index says what has them, and what is best is said here, alike for every store. */
export const search: NonNullable<QueryResolvers["search"]> = async (_, { text, kinds, ...page }, context, info) => {
  const phrases = phrasesOf(text);
  const asked = kindsOf(kinds ?? SEARCHED);
  const list = `search ${createHash("sha256").update(JSON.stringify(phrases)).digest("base64url").slice(0, 12)}`;
  const hits = once(async () =>
    ranked(phrases, asked, await context.store.search(soughtWords(phrases), labelsOf(asked), RANKED)),
  );
  const reasons = new Map<string, Reason>();
  const read = async (window: Window): Promise<Slice<NodeRow>> => {
    const slice = sliceOf(await hits(), ({ id, score }) => ({ sort: -score, id }), window);
    const { node } = context.loaders;
    const found = Promise.all(slice.items.map(({ id }) => node.load(id)));
    if (asks(info, "article")) {
      // With the claims, rather than after them.
      void node.loadMany(slice.items.flatMap(({ id }) => (kindOfId(id) === "Claim" ? articleOfPart(id) : [])));
    }
    const nodes = await found;
    // What is removed while it is being found is left out.
    const stored = slice.items.flatMap(({ id, score }, at) => {
      const node = nodes[at];
      if (!node) return [];
      reasons.set(id, { found: node, score, phrases });
      return [{ item: typed(node), position: slice.positions[at] as Position }];
    });
    return { ...slice, items: stored.map(({ item }) => item), positions: stored.map(({ position }) => position) };
  };
  return connectionOf(list, page, read, ({ id }) => reasons.get(id) as Reason);
};

/** Why something was found. */
export const searchResolvers: Pick<Resolvers, "SearchEdge"> = {
  SearchEdge: {
    highlights: async (edge, _, context) => (await highlightsIn(edge, context)).slice(0, HIGHLIGHTS),
    async snippet({ found: { kind, row }, phrases }, _, context) {
      if (kind === "Article") return { articleId: row.id, ...passage(phrases, await textOf(context, row.id)) };
      return kind === "Claim" ? spanOver(row.articleId, row.starts, row.ends) : null;
    },
  },
};

function phrasesOf(text: string): readonly Phrase[] {
  if (text.length > LONGEST) {
    const came = `${text.length} characters`;
    throw new InputError("BAD_USER_INPUT", `text: expected at most ${LONGEST} characters, but got ${came}`);
  }
  const phrases = phrasesIn(text);
  if (phrases.length > 0) return phrases;
  const came = JSON.stringify(text.slice(0, 80));
  throw new InputError("BAD_USER_INPUT", `text: expected a word to look for, but got ${came}`);
}

function kindsOf(kinds: readonly ViewKind[]): ReadonlySet<string> {
  const odd = kinds.find((kind) => !(SEARCHED as readonly string[]).includes(kind));
  if (odd === undefined) return new Set(kinds);
  const [expected, came] = [SEARCHED.map(wordFor).join(", "), wordFor(odd)];
  throw new InputError("BAD_USER_INPUT", `kinds: expected any of ${expected}, but got ${came}`);
}

function labelsOf(kinds: ReadonlySet<string>): readonly SearchLabel[] {
  const labels = (["Article", "Claim"] as const).filter((label) => kinds.has(label));
  return ENTITY_KINDS.some((kind) => kinds.has(kind)) ? [...labels, "Entity"] : labels;
}

/** Each once, by the best that it was found by: an entity comes for each of its short forms. */
function ranked(phrases: readonly Phrase[], kinds: ReadonlySet<string>, found: readonly Candidate[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const candidate of found) {
    const score = kinds.has(candidate.kind) ? relevance(phrases, candidate) : null;
    if (score === null || score <= (best.get(candidate.id)?.score ?? -1)) continue;
    best.set(candidate.id, { id: candidate.id, score });
  }
  return [...best.values()];
}

async function highlightsIn({ found, phrases }: Reason, context: Context): Promise<readonly Highlight[]> {
  const within = (text: string, field: Highlight["field"], name: string | null = null, from = 0) =>
    occurrences(phrases, text, HIGHLIGHTS).map(({ start, end }) => ({
      ...{ field, name, start: start + from, end: end + from },
      quote: text.slice(start, end),
    }));
  const { kind, row } = found;
  if (kind === "Article") {
    return [...within(row.title ?? "", "TITLE"), ...within(await textOf(context, row.id), "TEXT")];
  }
  if (kind === "Claim") return within(row.text, "TEXT", null, Math.min(...row.starts));
  if (!isEntity(found)) return [];
  const names = (await sameAs(context, found.row)).flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set(names)].flatMap((name) => within(name, "NAME", name));
}
